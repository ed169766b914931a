// The site's main ways in Firefox and WebKitGTK, on the built site.
import { serve } from '../../scripts/serve.mjs';
import { BROWSERS, ensureBrowser } from './drivers.mjs';

/** How long a page may take to show what it should, ms. */
const PATIENCE = 60_000;

/** Waits until an expression in the page is true. @param {import('./drivers.mjs').Driver} page @param {string} expression */
async function until(page, expression) {
  const end = Date.now() + PATIENCE;
  while ((await page.evaluate(`Boolean(${expression})`)) !== true) {
    if (Date.now() > end) throw new Error(`never true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const lit = `[...document.querySelectorAll('.lit')].filter((lamp) => lamp.getClientRects().length > 0).length`;

/** Puts an embed into a sandboxed frame, as WordPress does, gives it another answer, and waits for its word. @param {import('./drivers.mjs').Driver} page @param {string} top @param {string} figure */
async function embedded(page, top, figure) {
  await page.open(top);
  await page.evaluate(`(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = 'embed/${figure}/?rsp=0x00000000';
    window.heard = [];
    window.send = (message) => frame.contentWindow.postMessage(message, '*');
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow) window.heard.push(data);
    });
    document.querySelector('main').prepend(frame);
    return true;
  })()`);
  await until(page, `window.heard.some(({ event }) => event === 'ready')`);
  await until(page, `window.heard.some(({ event, height }) => event === 'resize' && height > 100)`);
  await page.evaluate(
    `window.send({ type: 'mailbox-lab', v: 1, command: 'set-state', state: 'rsp=0x00170000' })`
  );
  await until(
    page,
    `window.heard.some(({ event, state }) => event === 'state' && state.includes('0x00170000'))`
  );
}

/**
 * Each case opens a page, does what a reader does, and waits for what they see.
 *
 * @type {Readonly<Record<string, (page: import('./drivers.mjs').Driver, top: string) => Promise<void>>>}
 */
const CASES = {
  'the front page lights the ports when OK is pressed': async (page, top) => {
    await page.open(top);
    await until(page, `document.querySelector('[data-ready]')`);
    await until(page, `${lit} === 0`);
    await page.press('label:has(> input[name=rsp][value="0x00160000"])');
    await until(page, `${lit} >= 8`);
  },
  'a chapter comes alive, and its question answers': async (page, top) => {
    await page.open(`${top}chapters/mask/`);
    await until(page, `document.querySelector('.chapter[data-ready]')`);
    await page.evaluate(`document.querySelector('.question').scrollIntoView({ block: 'center' })`);
    await page.press('.question label:has(input[type=radio])');
    await page.press('.question button[type=submit]');
    await until(page, `document.querySelector('.question .verdict')`);
  },
  'the lab runs another edition': async (page, top) => {
    await page.open(`${top}fr/lab/`);
    await until(page, `document.querySelector('[data-ready]')`);
    await until(page, `document.querySelector('[data-probe=failed][data-edition="6.12"]')`);
    await page.press('label:has(> input[value="6.12-fix"])');
    await until(page, `document.querySelector('[data-probe=ok][data-edition="6.12-fix"]')`);
  },
  'the response map sweeps all codes': async (page, top) => {
    await page.open(`${top}map/`);
    await until(page, `document.querySelector('[data-ready]')`);
    await page.press('.run button');
    await until(page, `/131,072 answers/.test(document.querySelector('[data-sweep]').textContent)`);
  },
  'the stencil lives in a sandboxed frame': (page, top) => embedded(page, top, 'mask'),
  'the probe bench lives in a sandboxed frame': (page, top) => embedded(page, top, 'probe')
};

/**
 * Runs every case in every browser that is here or can be installed, and says how each went.
 *
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function smoke() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const top = await serve(0);
  for (const browser of BROWSERS) {
    if (!ensureBrowser(browser)) {
      total.skipped += Object.keys(CASES).length;
      console.log(`- ${browser.name} is not here and cannot be installed: its cases are SKIPPED`);
      continue;
    }
    /** @type {import('./drivers.mjs').Driver | undefined} */
    let driver;
    for (const [name, test] of Object.entries(CASES)) {
      try {
        driver ??= await browser.start();
        await test(driver, top);
        const errors = driver.errors();
        if (errors.length > 0) throw new Error(`errors in the page: ${errors.join('; ')}`);
        total.passed += 1;
        console.log(`✓ ${browser.name}: ${name}`);
      } catch (error) {
        total.failed += 1;
        console.log(
          `✗ ${browser.name}: ${name}\n  ${error instanceof Error ? error.message : error}`
        );
      }
    }
    await driver?.close();
  }
  return total;
}
