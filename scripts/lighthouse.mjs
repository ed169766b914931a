// `npm run lighthouse [-- page …]`: builds and serves the site, and has Lighthouse judge pages with its
// mobile settings. Lighthouse itself is fetched when it is first needed: it is 185 MB that no other
// command wants. Exit status 1: performance under 95, or anything else under 100.
import './ensure.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = [
  '',
  'fr/',
  'chapters/',
  'chapters/mask/',
  'lab/',
  'source/',
  'reference/',
  'glossary/'
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FILE = join(root, '.cache/lighthouse.json');
/** A busy machine costs a page points: the median of so many tries counts. */
const TRIES = 3;

/**
 * @typedef {object} Audit
 * @property {string} title
 * @property {number | null} score
 * @property {string} [displayValue]
 */
/**
 * @typedef {object} Report
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, Audit>} audits
 * @property {{ message: string }} [runtimeError]
 */

/** @param {string} url @param {string} browser @returns {Promise<Report>} */
function judge(url, browser) {
  const flags = '--headless=new --no-sandbox --disable-gpu';
  const args = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, '--quiet'];
  // Into a file: on its way out Lighthouse cuts short what a pipe has not yet taken.
  rmSync(FILE, { force: true });
  args.push('--output=json', `--output-path=${FILE}`);
  args.push('--no-enable-error-reporting', `--chrome-flags=${flags}`);
  args.push(`--only-categories=${CATEGORIES.join(',')}`);
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const child = spawn(windows ? 'npm.cmd' : 'npm', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: windows,
      env: { ...process.env, CHROME_PATH: browser }
    });
    let errors = '';
    child.stderr?.on('data', (text) => (errors += String(text)));
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(readFileSync(FILE, 'utf8')));
      } catch {
        reject(new Error(`Lighthouse gave no report of ${url}\n${errors}`));
      }
    });
  });
}

/** @param {Report} report @param {string} category */
const scoreOf = (report, category) => Math.round((report.categories[category]?.score ?? 0) * 100);
/** @param {string} category @param {number} score */
const isGood = (category, score) => score >= (category === 'performance' ? 95 : 100);

/** The report with the median performance. @param {string} url @param {string} browser */
async function fairly(url, browser) {
  /** @type {Report[]} */
  const reports = [];
  while (reports.length < TRIES) {
    const report = await judge(url, browser);
    if (report.runtimeError) throw new Error(report.runtimeError.message);
    reports.push(report);
    if (isGood('performance', scoreOf(report, 'performance'))) return report;
  }
  reports.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const middle = reports[Math.floor(TRIES / 2)];
  if (middle === undefined) throw new Error('no report');
  return middle;
}

/** What cost a report points. @param {Report} report */
const faults = (report) =>
  CATEGORIES.filter((category) => !isGood(category, scoreOf(report, category))).flatMap(
    (category) =>
      (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const { title, score, displayValue } = report.audits[id] ?? { title: id, score: null };
        if (weight === 0 || score === null || score >= 0.995) return [];
        return [`  ${category}: ${title}${displayValue ? ` (${displayValue})` : ''}`];
      })
  );

mkdirSync(join(root, '.cache'), { recursive: true });
const asked = process.argv.slice(2).filter((word) => word !== '--no-build');
const build = !process.argv.includes('--no-build');
if (build && (await run('vite', ['build', '--logLevel', 'error'])) !== 0) process.exit(1);
const browser = await findBrowser();
const top = await serve(0);
let good = true;
console.log(`${'page'.padEnd(24)}${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
for (const page of asked.length > 0 ? asked : PAGES) {
  const report = await fairly(top + page, browser);
  const scores = CATEGORIES.map((category) => scoreOf(report, category));
  console.log(`/${page}`.padEnd(24) + scores.map((score) => String(score).padStart(16)).join(''));
  const found = faults(report);
  if (found.length > 0) console.log(found.join('\n'));
  if (CATEGORIES.some((name, at) => !isGood(name, scores[at] ?? 0))) good = false;
}
process.exit(good ? 0 : 1);
