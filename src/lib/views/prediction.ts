import { one } from './one.ts';

/**
 * Sets a chapter's question going, in the HTML of `Prediction`.
 *
 * @param root its outer element
 * @param kept key of an answer given before, `''` where the reader had it shown, null while it is open
 * @param onanswer gets the same, whenever it changes
 */
export function attachPrediction(
  root: HTMLElement,
  kept: string | null,
  onanswer: (key: string | null) => void
): void {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const buttons = one('.buttons', root);
  const run = one<HTMLButtonElement>('button[type=submit]', root);
  const verdict = one('.verdict', root);
  const others = one<HTMLDetailsElement>('details', root);
  const reasons = [...root.querySelectorAll<HTMLElement>('.answers dd')];
  let chosen: string | null = null;
  let given = kept;

  const copies = (nodes: NodeListOf<ChildNode>): Node[] =>
    [...nodes].map((node) => node.cloneNode(true));

  /** What is said of the answer given, or of the right one where it was not the reader's. */
  function judge(): void {
    const said = reasons.find(({ dataset }) => dataset.choice === given);
    const right = reasons.find(({ dataset }) => dataset.right !== undefined);
    const reason = said ?? right;
    const skipped = document.createElement('b');
    skipped.append(verdict.dataset.skipped ?? '');
    const heading = said?.querySelector('b')?.cloneNode(true) ?? skipped;
    const why = reason?.querySelector('span')?.childNodes;
    one('.verdict p', root).replaceChildren(
      heading,
      ' ',
      ...(why === undefined ? [] : copies(why))
    );
    const rest = [...root.querySelectorAll<HTMLElement>('.answers :is(dt, dd)')]
      .filter(({ dataset }) => dataset.choice !== reason?.dataset.choice)
      .map((part) => part.cloneNode(true));
    one('.verdict dl', root).replaceChildren(...rest);
    for (const word of verdict.querySelectorAll('dd > b')) word.remove();
    others.open = said?.dataset.right === undefined;
  }

  function draw(): void {
    for (const input of inputs) {
      input.checked = (given ?? chosen) === input.value;
      input.disabled = given !== null;
      input.closest('label')?.classList.toggle('mark', input.checked);
    }
    run.setAttribute('aria-disabled', String(chosen === null));
    buttons.hidden = given !== null;
    verdict.hidden = given === null;
    if (given !== null) judge();
  }

  function answer(key: string | null): void {
    given = key;
    onanswer(key);
    draw();
    // The buttons go; what they did takes the focus.
    if (key !== null) verdict.focus({ preventScroll: true });
  }

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    chosen = target.value;
    draw();
  });
  // Not on submit: in a sandboxed frame no form is submitted. Enter in the form presses the button, too.
  run.addEventListener('click', (event) => {
    event.preventDefault();
    if (chosen !== null) answer(chosen);
  });
  one('[data-skip]', root).addEventListener('click', () => answer(''));
  one('[data-again]', root).addEventListener('click', () => answer(null));
  draw();
}
