// CodeMirror, put together for one stretch of C. Pages import this file when they need it and not before.
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  redo,
  undo
} from '@codemirror/commands';
import { cpp } from '@codemirror/lang-cpp';
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { tagHighlighter, tags } from '@lezer/highlight';

/** A mistake at a place of the text, lines and columns from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
  /** What a person reads at the place. */
  readonly message: string;
}

/** What an editor is made for. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly label: string;
  /** Id of the element that says how to leave by keyboard. */
  readonly describedBy: string;
  /** Hears each change that the reader makes, undoing included. */
  onchange(text: string): void;
  /** The reader asks for a run from the keyboard. */
  onrun(): void;
}

/** The four kinds of the project's listings, and what of C belongs to which. */
const colours = tagHighlighter([
  { tag: [tags.keyword, tags.typeName, tags.modifier, tags.definitionKeyword], class: 'keyword' },
  { tag: [tags.controlKeyword, tags.operatorKeyword, tags.bool, tags.null], class: 'keyword' },
  { tag: [tags.string, tags.character], class: 'string' },
  { tag: tags.comment, class: 'comment' },
  { tag: tags.processingInstruction, class: 'directive' }
]);

/** Marks a line, or none. */
const markLine = StateEffect.define<number | null>();
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let now = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(markLine)) continue;
      const { doc } = transaction.state;
      const line = effect.value;
      now =
        line === null || line < 1 || line > doc.lines
          ? Decoration.none
          : Decoration.set([Decoration.line({ class: 'mark' }).range(doc.line(line).from)]);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field)
});

/** One editor for several texts, each with a history of its own. */
export class Editor {
  readonly #view: EditorView;
  readonly #extensions: Extension;
  readonly #states = new Map<string, EditorState>();
  #key = '';
  /** True while a change is the page's, not the reader's. */
  #quiet = false;

  constructor({ parent, label, describedBy, onchange, onrun }: EditorOptions) {
    this.#extensions = [
      lineNumbers(),
      lintGutter(),
      marked,
      history(),
      indentUnit.of('\t'),
      EditorState.tabSize.of(4),
      indentOnInput(),
      bracketMatching(),
      cpp(),
      syntaxHighlighting(colours),
      EditorView.lineWrapping,
      keymap.of([
        {
          key: 'Mod-Enter',
          run: () => {
            onrun();
            return true;
          }
        },
        {
          // Tab then leaves, until the editor is entered again: no hurry.
          key: 'Escape',
          run: (view) => {
            view.setTabFocusMode(true);
            return false;
          }
        },
        ...lintKeymap,
        ...historyKeymap,
        ...defaultKeymap,
        indentWithTab
      ]),
      EditorView.domEventHandlers({
        focus: (_, view) => {
          view.setTabFocusMode(false);
        }
      }),
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-describedby': describedBy,
        lang: 'en',
        tabindex: '0',
        autocapitalize: 'off',
        spellcheck: 'false'
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !this.#quiet) onchange(update.state.doc.toString());
      })
    ];
    this.#view = new EditorView({ parent, state: this.#fresh('') });
  }

  #fresh(text: string): EditorState {
    return EditorState.create({ doc: text, extensions: this.#extensions });
  }

  /**
   * Shows a text under a key. The same key again: the text takes the place of the one there, as a change
   * that can be undone. Another key: its own history comes with it.
   */
  show(key: string, text: string): void {
    this.#quiet = true;
    if (key !== this.#key) {
      if (this.#key !== '') this.#states.set(this.#key, this.#view.state);
      this.#key = key;
      this.#view.setState(this.#states.get(key) ?? this.#fresh(text));
    }
    const { doc } = this.#view.state;
    if (doc.toString() !== text) {
      this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
    }
    this.#quiet = false;
  }

  /** Marks mistakes in the gutter and under the text. */
  problems(marks: readonly Mark[]): void {
    const { state } = this.#view;
    const { doc } = state;
    const diagnostics = marks.map(({ line, column, endColumn, message }): Diagnostic => {
      const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)));
      const start = Math.min(from + column - 1, to);
      const end = endColumn === undefined ? start : Math.min(from + endColumn - 1, to);
      return { from: start, to: Math.max(start, end), severity: 'error', message };
    });
    this.#view.dispatch(setDiagnostics(state, diagnostics));
  }

  /** Highlights a line, or none. */
  highlight(line: number | null): void {
    this.#view.dispatch({ effects: markLine.of(line) });
  }

  /** Takes the reader to a line. */
  go(line: number, column = 1): void {
    const { doc } = this.#view.state;
    const { from, to } = doc.line(Math.max(1, Math.min(line, doc.lines)));
    const anchor = Math.min(from + column - 1, to);
    this.#view.dispatch({ selection: { anchor }, scrollIntoView: true });
    this.#view.focus();
  }

  undo(): void {
    undo(this.#view);
  }

  redo(): void {
    redo(this.#view);
  }

  close(): void {
    this.#view.destroy();
  }
}
