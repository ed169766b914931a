// `npm run test:browsers`: a smoke test in Firefox and WebKitGTK, which `npm test` runs too. Takes the built
// site as it stands and builds it if there is none. Ends with `N passed, N failed`.
import './ensure.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';
import { run } from './run.mjs';

if (!existsSync(join(root, 'build/site/index.html')))
  if ((await run('vite', ['build', '--logLevel', 'error'])) !== 0) process.exit(1);

const { smoke } = await import('../tests/browsers/smoke.mjs');
const { passed, failed, skipped } = await smoke();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
