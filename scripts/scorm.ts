// The script of SCORM packages, as the text of one classic script: `import script from 'scorm:page'` gives
// src/scorm/page.ts with all that it imports.
import { build, type Plugin } from 'vite';

const ADDRESS = 'scorm:page';

/** The Vite plugin. */
export function scorm(): Plugin {
  return {
    name: 'scorm',
    resolveId: (source) => (source === ADDRESS ? `\0${ADDRESS}` : null),
    async load(id) {
      if (id !== `\0${ADDRESS}`) return null;
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {
          write: false,
          lib: { entry: 'src/scorm/page.ts', formats: ['iife'], name: 'mailboxLabScorm' }
        }
      });
      const [only] = Array.isArray(built) ? built : [built];
      const files = only !== undefined && 'output' in only ? only.output : [];
      const [script] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
      if (script === undefined) throw new Error('src/scorm/page.ts was not built');
      return { code: `export default ${JSON.stringify(script)};`, moduleSideEffects: false };
    }
  };
}
