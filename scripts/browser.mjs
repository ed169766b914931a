import { existsSync } from 'node:fs';
import { install } from './debian.mjs';

const candidates = [
  // Without windows, and faster for it.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

const system = () => candidates.find((path) => existsSync(path));

/**
 * The path of a Chromium that Playwright can drive: $CHROMIUM, Playwright's own, the system's, or
 * Debian's, which is installed when this process may. Ends the process with a sentence when there is
 * none.
 *
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const installed = system();
  if (installed) return installed;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    install('browser', [name]);
    const fresh = system();
    if (fresh) return fresh;
  }
  console.error(
    'The end-to-end tests need Chromium. Install it (Debian: apt install chromium; elsewhere: ' +
      'npx playwright install chromium), or name one in the variable CHROMIUM, and run npm test again.'
  );
  process.exit(1);
}
