// The scripts and styles of embeds, each figure's as texts that stand in its page: a frame without an
// origin and a page from a file load no module from elsewhere (docs/decisions/0015-embeds-are-one-file.md).
//   import mask from 'embed:mask'     src/embeds/mask/client.ts with all that it imports (EmbedCode)
//   import en from 'embed:words-en'   the words of all views in a language, as `mailboxLabWords`
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { code } from './code.ts';
import { data } from './data.ts';

const ADDRESS = /^embed:([a-z-]+)$/;
const FOLDER = 'src/embeds';
/** The name that the script of words declares; src/embeds/start.svelte.ts reads it. */
const WORDS = 'mailboxLabWords';
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** Script and style of an embed, ready to stand between tags. */
export interface EmbedCode {
  readonly script: string;
  readonly style: string;
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

/** The site's faces are files; an embed makes do with those of the system. */
const withoutFiles: Plugin = {
  name: 'no-font-files',
  enforce: 'pre',
  transform: (text, id) =>
    /\.css$/.test(id) ? text.replace(/@font-face \{[^}]*\burl\([^}]*\}/g, '') : null
};

/** All entries compiled and bundled once, in chunks that they share. */
const together = (): Promise<Output> => {
  const figures = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, `${FOLDER}/${name}/client.ts`]);
  const words = ['en', 'fr'].map((language) => [
    `words-${language}`,
    `src/content/messages/${language}.ts`
  ]);
  return output({
    plugins: [
      withoutFiles,
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
      rolldownOptions: {
        input: Object.fromEntries([...figures, ...words]),
        preserveEntrySignatures: 'strict'
      }
    }
  });
};

/** An entry and its chunks as one script, with what the others alone need left out. */
async function alone(name: string, chunks: ReadonlyMap<string, string>, entry: string) {
  const words = name.startsWith('words-');
  const START = '\0start';
  const start = words
    ? `import * as all from '${entry}'; export default Object.values(all)[0].words;`
    : `import '${entry}';`;
  const files = await output({
    plugins: [
      {
        name: 'chunks',
        enforce: 'pre',
        resolveId: (id) => (id === START ? id : `\0${id.split('/').at(-1) ?? ''}`),
        load: (id) => (id === START ? start : (chunks.get(id.slice(1)) ?? null))
      }
    ],
    build: {
      rolldownOptions: {
        input: START,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          codeSplitting: false,
          ...(words ? { name: WORDS, exports: 'default' } : {})
        }
      }
    }
  });
  const [script] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  // The parser of HTML ends a script at its closing tag, wherever that stands.
  return (script ?? '').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** Makes the modules; `forget` has everything built anew. */
function embedCode() {
  let all: Promise<Output> | undefined;
  const made = new Map<string, Promise<EmbedCode>>();

  async function make(name: string): Promise<EmbedCode> {
    all ??= together();
    const files = await all;
    const chunks = new Map(
      files.flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName.split('/').at(-1) ?? '', file] as const] : []
      )
    );
    const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name);
    if (entry === undefined)
      throw new Error(`embed:${name}: there is no ${FOLDER}/${name}/client.ts`);
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
    const codes = new Map([...chunks].map(([key, chunk]) => [key, chunk.code]));
    return {
      script: await alone(name, codes, entry.fileName.split('/').at(-1) ?? ''),
      style: style.join('')
    };
  }

  return {
    codeOf(name: string): Promise<EmbedCode> {
      const known = made.get(name) ?? make(name);
      made.set(name, known);
      return known;
    },
    forget(): void {
      all = undefined;
      made.clear();
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
      return {
        code: `export default ${JSON.stringify(await codeOf(name))};`,
        moduleSideEffects: false
      };
    },
    watchChange(file) {
      if (/\/src\/(?:embeds|lib|content\/messages)\//.test(file)) forget();
    }
  };
}
