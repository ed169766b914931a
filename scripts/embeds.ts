// The scripts and styles of embeds, each figure's as texts that stand in its page: a frame without an
// origin and a page from a file load no module from elsewhere (docs/decisions/0015-embeds-are-one-file.md).
//   import mask from 'embed:mask'     src/embeds/mask/client.ts with all that it imports (EmbedCode)
//   import mask from 'embed:chapters/mask'    the same of that chapter, whose entry is written here
//   import codes from 'embed:chapters'        for each chapter a function that imports it
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, parseAstAsync, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import type { EditionChanges } from '../src/lib/driver/changes.data.ts';
import { code } from './code.ts';
import { data } from './data.ts';

const ADDRESS = /^embed:([a-z-]+(?:\/[a-z-]+)?)$/;
const FOLDER = 'src/embeds';
const CHAPTERS = 'src/content/chapters';
/** The name that the script of words declares; src/embeds/start.svelte.ts reads it. */
const WORDS = 'mailboxLabWords';
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

const LANGUAGES = ['en', 'fr'] as const;
/** Figures that show no line of the driver: its text may lose what only readers need. */
const WITHOUT_TEXT = new Set(['probe']);

/** Script and style of an embed, ready to stand between tags. */
export interface EmbedCode {
  readonly script: string;
  readonly style: string;
  /** A script with the words that the other one may ask for, as `mailboxLabWords`. */
  readonly words: Readonly<Record<(typeof LANGUAGES)[number], string>>;
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Builds to memory, with nothing of the site's own configuration. */
async function output(config: InlineConfig): Promise<Output> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { write: false, modulePreload: false, cssTarget: CSS_TARGET, ...config.build }
  });
  const [only] = Array.isArray(built) ? built : [built];
  if (only === undefined || !('output' in only)) throw new Error('the embeds were not built');
  return only.output;
}

/** The site's faces are files, and stand-ins until they come; an embed has those of the system (embeds.css). */
const withoutFiles: Plugin = {
  name: 'no-font-files',
  enforce: 'pre',
  transform: (text, id) =>
    /\.css$/.test(id)
      ? text.replace(/@font-face \{[^}]*\}|--(?:sans|serif|mono): 'Plex[^;]*;/g, '')
      : null
};

/** An embed's script is its workers' script, too: src/embeds/worker.ts. */
const ownWorkers: Plugin = {
  name: 'own-workers',
  enforce: 'pre',
  transform: (text, id) =>
    id.includes('/src/lib/')
      ? text.replace(
          /new Worker\(\s*new URL\('[^']*?([a-z.]+)\.ts', import\.meta\.url\),\s*\{[^}]*\}\s*\)/g,
          "globalThis.mailboxLabWorker('$1')"
        )
      : null
};

/** What an option takes instead is said on the command line alone. */
const withoutAdvice: Plugin = {
  name: 'no-advice',
  enforce: 'pre',
  transform: (text, id) =>
    /\/src\/lib\/(?:probe\/options|embed\/controls)\.ts$/.test(id)
      ? text.replace(/\btakes: (?:`[^`]*`|'[^']*'|WORD|values\.join\('[^']*'\))/g, "takes: ''")
      : null
};

/** The chapters, by their slugs. */
const slugs: readonly string[] = readdirSync(CHAPTERS).filter((slug) =>
  existsSync(`${CHAPTERS}/${slug}/plan.ts`)
);
/** Name of an entry: the files of chunks bear it, which have no folders. */
const entryOf = (name: string): string => name.replace('chapters/', 'chapter-');

const CHAPTER_ENTRY = /\/chapter\/([a-z-]+)\.entry\.js$/;

/** Entries of chapters: the figure that the plan names, and its worker where it has work for one. */
const chapterEntries: Plugin = {
  name: 'chapter-entries',
  enforce: 'pre',
  resolveId: (id) => (CHAPTER_ENTRY.test(id) ? resolve(id) : null),
  load(id) {
    const [, slug] = CHAPTER_ENTRY.exec(id) ?? [];
    if (slug === undefined) return null;
    const plan = readFileSync(`${CHAPTERS}/${slug}/plan.ts`, 'utf8');
    const [, figure] = /import\('#lib\/views\/figures\/(\w+)\.svelte'\)/.exec(plan) ?? [];
    if (figure === undefined) throw new Error(`The plan of ${slug} names no figure`);
    const drawn = readFileSync(`src/lib/views/figures/${figure}.svelte`, 'utf8');
    const start = 'startChapter(Figure)';
    return `import Figure from '#lib/views/figures/${figure}.svelte';
import { startChapter } from './start.ts';
${
  drawn.includes("'./job.svelte.ts'")
    ? `import { begin } from '../worker.ts';
begin({ 'simulator.worker': () => import('#lib/views/simulator.worker.ts') }, () => ${start});`
    : `${start};`
}`;
  }
};

/** All entries compiled and bundled once, in chunks that they share. */
const together = (): Promise<Output> => {
  const figures = readdirSync(FOLDER, { withFileTypes: true })
    .map(({ name }) => [name, `${FOLDER}/${name}/client.ts`])
    .filter(([, file]) => existsSync(file ?? ''));
  const chapters = slugs.map((slug) => [
    entryOf(`chapters/${slug}`),
    `${FOLDER}/chapter/${slug}.entry.js`
  ]);
  const words = LANGUAGES.map((language) => [
    `words-${language}`,
    `src/content/messages/${language}.ts`
  ]);
  return output({
    plugins: [
      chapterEntries,
      withoutFiles,
      ownWorkers,
      withoutAdvice,
      code(),
      data({ inline: true }),
      svelte({
        configFile: false,
        preprocess: vitePreprocess(),
        compilerOptions: { runes: true }
      })
    ],
    build: {
      minify: false,
      cssCodeSplit: true,
      cssMinify: true,
      // As a library: pages have helpers to load chunks, and here there is nothing to load.
      lib: { entry: Object.fromEntries([...figures, ...chapters, ...words]), formats: ['es'] }
    }
  });
};

/** Chunks as one script that begins with `start`, with what others alone need left out. */
async function oneScript(
  start: string,
  chunks: ReadonlyMap<string, string>,
  name?: string
): Promise<string> {
  const START = 'entry-of-an-embed.js';
  const files = await output({
    plugins: [
      {
        name: 'chunks',
        enforce: 'pre',
        resolveId: (id) => `\0${id.split('/').at(-1) ?? ''}`,
        load: (id) => (id === `\0${START}` ? start : (chunks.get(id.slice(1)) ?? null))
      }
    ],
    build: {
      lib: { entry: START, formats: ['iife'], name: name ?? 'mailboxLabEmbed' },
      rolldownOptions: {
        output: { codeSplitting: false, ...(name === undefined ? {} : { exports: 'default' }) }
      }
    }
  });
  const [script] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  return (
    (script ?? '')
      // The parser of HTML ends a script at its closing tag, wherever that stands.
      .replaceAll('</script', '<\\/script')
      .replaceAll('<!--', '<\\!--')
      // Svelte's faults have names; the address before them is the same.
      .replaceAll('https://svelte.dev/e/', '')
      .replace(/\\xA0|\\u00a0/gi, '\u00a0')
  );
}

/** A line of C without what the compiler does not need. Line numbers stay. */
const bare = (line: string): string => {
  const trimmed = line.replace(/\/\*.*?\*\/|\/\/.*$/g, '').trim();
  if (trimmed.startsWith('#')) return trimmed.replace(/\s+/g, ' ');
  return trimmed
    .replace(/^static (?:inline )?|\bconst /g, '')
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([,;(){}[\]=?:|<>]) ?/g, '$1')
            .replace(/(?<=[\w)\]]) ([-+*/%&^]|&&|!=) (?=[\w(])/g, '$1')
    )
    .join('');
};

const PARSED = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;

/** The driver's text in a chunk, bared. */
function bared(code: string): string {
  const [whole, text] = PARSED.exec(code) ?? [];
  if (whole === undefined || text === undefined) return code;
  const changes = JSON.parse(JSON.parse(text) as string) as readonly EditionChanges[];
  /** As an expression: many lines as one text weigh less. */
  const listOf = (lines: readonly string[]): string =>
    lines.length < 4 ? JSON.stringify(lines) : `${JSON.stringify(lines.join('\n'))}.split("\\n")`;
  const less = changes.map(({ edition, files }) => {
    const made = Object.entries(files).map(([name, splices]) => {
      const list = splices.map(([at, gone, added]) => `[${at},${gone},${listOf(added.map(bare))}]`);
      return `${JSON.stringify(name)}:[${list.join(',')}]`;
    });
    return `{edition:${JSON.stringify(edition)},files:{${made.join(',')}}}`;
  });
  return code.replace(whole, () => `[${less.join(',')}]`);
}

/**
 * Source text of a catalogue of messages with those words of it that `script` names, and its views: nobody
 * else speaks, though the C machine has a `callStack`, too.
 */
async function wordsFor(script: string, views: string, code: string): Promise<string> {
  const spoken = new Set([...views.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name]) => name));
  const named = new Set(script.match(/[A-Za-z]\w*/g)?.filter((name) => spoken.has(name)));
  const program = await parseAstAsync(code);
  const gone: [number, number][] = [];
  for (const node of program.body) {
    if (node.type !== 'VariableDeclaration') continue;
    for (const { init } of node.declarations) {
      if (init?.type !== 'ObjectExpression') continue;
      for (const part of init.properties) {
        if (part.type !== 'Property' || part.key.type !== 'Identifier') continue;
        // Around the views there are messages of pages.
        if (part.key.name !== 'words') gone.push([part.start, part.end]);
        else if (part.value.type === 'ObjectExpression') {
          for (const word of part.value.properties) {
            if (word.type !== 'Property' || word.key.type !== 'Identifier') continue;
            const { name } = word.key;
            // Those around a chapter's figure go together, and their name is a common one.
            const parts =
              name === 'frame' && word.value.type === 'ObjectExpression'
                ? word.value.properties
                : [];
            const unused = parts.some(
              (each) =>
                each.type === 'Property' &&
                each.key.type === 'Identifier' &&
                !named.has(each.key.name)
            );
            if (unused || !named.has(name)) gone.push([word.start, word.end]);
          }
        }
      }
    }
  }
  return gone.toReversed().reduce((text, [from, to]) => {
    const comma = /^\s*,/.exec(text.slice(to))?.[0].length ?? 0;
    return text.slice(0, from) + text.slice(to + comma);
  }, code);
}

/** A style without the rules for classes, and the tokens, that nothing here has. */
function styleFor(script: string, style: string): string {
  const named = new Set(script.match(/[\w-]+/g));
  const used = (selector: string): boolean =>
    [...selector.replace(/\([^)]*\)/g, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].every(([, name = '']) =>
      named.has(name)
    );
  const less = style.replace(/([^{};@]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
    const kept = selectors.split(/,(?![^(]*\))/).filter(used);
    return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
  });
  const tokens = new Set((script + less).match(/var\(--[\w-]+/g));
  return less.replace(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name: string) =>
    tokens.has(`var(${name}`) ? whole : ''
  );
}

/** An embed's script and style, with what its words are cut from. */
interface Scripted extends Pick<EmbedCode, 'script' | 'style'> {
  /** Source of the modules of it that have words. */
  readonly views: string;
  readonly codes: ReadonlyMap<string, string>;
  readonly catalogues: ReadonlyMap<string, { readonly file: string; readonly code: string }>;
}

function none(): never {
  throw new Error('the embeds were not built');
}

/** Makes the modules; `forget` has everything built anew. */
function embedCode() {
  let all: Promise<Output> | undefined;
  const scripts = new Map<string, Promise<Scripted>>();
  const words = new Map<string, Promise<string>>();

  /** A function's value for each key, made once. */
  function once<T>(
    known: Map<string, Promise<T>>,
    key: string,
    make: () => Promise<T>
  ): Promise<T> {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  }

  async function scripted(name: string): Promise<Scripted> {
    all ??= together();
    const files = await all;
    const chunks = new Map(
      files.flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName.split('/').at(-1) ?? '', file] as const] : []
      )
    );
    const entry = [...chunks.values()].find(
      (chunk) => chunk.isEntry && chunk.name === entryOf(name)
    );
    if (entry === undefined) throw new Error(`embed:${name}: there is no such entry in ${FOLDER}`);
    const sheets = new Set<string>();
    const seen = new Set<string>();
    const visit = (fileName: string): void => {
      const chunk = chunks.get(fileName.split('/').at(-1) ?? '');
      if (chunk === undefined || seen.has(fileName)) return;
      seen.add(fileName);
      for (const other of [...chunk.imports, ...chunk.dynamicImports]) visit(other);
      for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
    };
    visit(entry.fileName);
    const style = files.flatMap((file) =>
      file.type === 'asset' && sheets.has(file.fileName) ? [String(file.source).trim()] : []
    );
    const codes = new Map(
      [...chunks].map(([key, chunk]) => [
        key,
        WITHOUT_TEXT.has(name) ? bared(chunk.code) : chunk.code
      ])
    );
    const nameOf = (chunk: Rolldown.OutputChunk): string => chunk.fileName.split('/').at(-1) ?? '';
    const script = await oneScript(`import '${nameOf(entry)}';`, codes);
    if (script.includes('mailboxLabWorker(') && !script.includes('createObjectURL'))
      throw new Error(`embed:${name} starts a worker that is not there`);
    const catalogues = LANGUAGES.map((language) => {
      const of = [...chunks.values()].find((chunk) => chunk.name === `words-${language}`);
      if (of === undefined) throw new Error(`no words in ${language}`);
      return [language, { file: nameOf(of), code: of.code }] as const;
    });
    return {
      script,
      style: styleFor(script, style.join('')),
      views: [...seen]
        .map((fileName) => chunks.get(fileName.split('/').at(-1) ?? ''))
        .flatMap((chunk) => Object.entries(chunk?.modules ?? {}))
        .flatMap(([id, { code }]) =>
          /\/src\/(?:lib\/views|embeds)\//.test(id) ? [code ?? ''] : []
        )
        .join('\n'),
      codes,
      catalogues: new Map(catalogues)
    };
  }
  const scriptOf = (name: string): Promise<Scripted> => once(scripts, name, () => scripted(name));

  /** The words that an embed may ask for; the chapters share those of all of them. */
  async function wordsOf(name: string, language: (typeof LANGUAGES)[number]): Promise<string> {
    const sharers = name.startsWith('chapters/') ? slugs.map((slug) => `chapters/${slug}`) : [name];
    const all = await Promise.all(sharers.map(scriptOf));
    const [{ codes, catalogues } = none()] = all;
    const { file, code } = catalogues.get(language) ?? none();
    const text = all.map(({ script }) => script).join('\n');
    const views = all.map((each) => each.views).join('\n');
    const fewer = new Map([...codes, [file, await wordsFor(text, views, code)]]);
    const start = `import { ${language} } from '${file}'; export default ${language}.words;`;
    return oneScript(start, fewer, WORDS);
  }

  return {
    async codeOf(name: string): Promise<EmbedCode> {
      const { script, style } = await scriptOf(name);
      const shared = name.replace(/^chapters\/.*/, 'chapters/');
      const [en, fr] = await Promise.all(
        LANGUAGES.map((language) =>
          once(words, `${shared} ${language}`, () => wordsOf(name, language))
        )
      );
      return { script, style, words: { en: en ?? none(), fr: fr ?? none() } };
    },
    forget(): void {
      all = undefined;
      scripts.clear();
      words.clear();
    }
  };
}

/** The Vite plugin. */
export function embeds(): Plugin {
  const { codeOf, forget } = embedCode();
  return {
    name: 'embeds',
    resolveId: (source) => (ADDRESS.test(source) ? `\0${source}` : null),
    async load(id) {
      const [, name] = ADDRESS.exec(id.slice(1)) ?? [];
      if (!id.startsWith('\0') || name === undefined) return null;
      if (name === 'chapters') {
        const each = slugs.map((slug) => `'${slug}': () => import('embed:chapters/${slug}')`);
        return `export default { ${each.join(', ')} };`;
      }
      return {
        code: `export default ${JSON.stringify(await codeOf(name))};`,
        moduleSideEffects: false
      };
    },
    watchChange(file) {
      if (/\/src\/(?:embeds|lib|content\/(?:messages|chapters))\//.test(file)) forget();
    }
  };
}
