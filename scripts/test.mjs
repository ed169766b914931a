// `npm test`: every check of the project, in the order in which failures are cheapest to read.
// Ends with one line, `N passed, N failed`, that counts the static checks and all test cases.
import './ensure.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { install } from './debian.mjs';
import { root } from './ensure.mjs';
import { run } from './run.mjs';

const reports = join(root, '.cache/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {boolean} ok @param {string} name */
function count(ok, name) {
  if (ok) total.passed += 1;
  else {
    total.failed += 1;
    failures.push(name);
  }
}

/** @param {string} name @param {string} command @param {string[]} args */
async function check(name, command, args) {
  const code = await run(command, args, {}, `— ${name}`);
  count(code === 0, name);
  return code === 0;
}

/** The numbers of a JSON report, or null if the runner died before it wrote one. @param {string} file */
function report(file) {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {number} code the runner's exit code
 * @param {{ passed: number, failed: number, skipped: number } | null} numbers
 */
function add(name, code, numbers) {
  if (numbers) {
    total.passed += numbers.passed;
    total.failed += numbers.failed;
    total.skipped += numbers.skipped;
    if (numbers.failed > 0) failures.push(name);
  }
  const ranNothing = !numbers || numbers.passed + numbers.failed === 0;
  if (ranNothing || (code !== 0 && numbers.failed === 0))
    count(false, `${name} (did not run to its end)`);
}

await check('packages and pages in step (svelte-kit sync)', 'svelte-kit', ['sync']);
// Each of these keeps one core busy: the build runs beside them.
const built = check('build', 'vite', ['build', '--logLevel', 'error']);
await check('types', 'svelte-check', ['--fail-on-warnings', '--output', 'human']);
await check('types of the core rooms', 'tsc', ['-p', 'tsconfig.core.json']);
await check('types of the service worker', 'tsc', ['-p', 'tsconfig.worker.json']);
await check('lint', 'eslint', ['.', '--max-warnings', '0']);
await check('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
await check('arrows between the rooms', 'depcruise', ['src', '--output-type', 'err']);
const hasSite = await built;

console.log('\n— unit tests and suites');
const units = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'vitest.json')}`
]);
const vitest = report('vitest.json');
add(
  'unit tests and suites',
  units,
  vitest && {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests,
    skipped: vitest.numPendingTests
  }
);

if (hasSite) {
  console.log('\n— end to end, in a browser');
  const browser = await findBrowser();
  // Judges the manifests of the packages; the tests say so where there is none.
  if (spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).error)
    install('xmllint', ['libxml2-utils']);
  const pages = await run('playwright', ['test'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json')
  });
  const stats = report('playwright.json')?.stats;
  add(
    'end to end',
    pages,
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped
    }
  );

  console.log('\n— a smoke test in Firefox and WebKitGTK');
  const { smoke } = await import('../tests/browsers/smoke.mjs');
  const others = await smoke();
  if (others.passed + others.failed > 0) add('Firefox and WebKitGTK', 0, others);
  else total.skipped += others.skipped;
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
