// Two more browsers behind one small interface: Firefox by puppeteer-core over WebDriver BiDi, and WebKitGTK
// by plain calls of W3C WebDriver. Each is installed on Debian when this process may.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { launch } from 'puppeteer-core';
import { install } from '../../scripts/debian.mjs';

/**
 * @typedef {object} Driver
 * @property {(address: string) => Promise<void>} open goes to an address and waits for its `load`
 * @property {(expression: string) => Promise<unknown>} evaluate the value of an expression in the page, as JSON has it
 * @property {(selector: string) => Promise<void>} press clicks the middle of the first element that matches
 * @property {() => readonly string[]} errors what the page threw or wrote to the console as an error since
 *   `open`; always empty in WebKit, whose WebDriver does not tell
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {readonly string[]} packages Debian's, that hold its programs
 * @property {() => boolean} present
 * @property {() => Promise<Driver>} start
 */

/** How long a page may take to load on a slow machine, ms. */
const PATIENCE = 60_000;

const onPath = (/** @type {string} */ program) =>
  (process.env.PATH ?? '').split(':').find((folder) => existsSync(`${folder}/${program}`));

const firefoxPath = () =>
  [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox'
  ].find((path) => existsSync(path));

/** A member of what a browser answered, or undefined. @param {unknown} value @param {string} name @returns {unknown} */
const memberOf = (value, name) =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** @type {Browser} */
const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  present: () => firefoxPath() !== undefined,
  async start() {
    const executablePath = firefoxPath();
    if (executablePath === undefined) throw new Error('no Firefox');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Firefox 140 ESR knows no command for the viewport's screen, so that the window has the size.
      defaultViewport: null,
      args: ['--width=1280', '--height=900'],
      protocolTimeout: PATIENCE * 2
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    /** @type {string[]} */
    let errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return {
      async open(address) {
        errors = [];
        await page.goto(address, { waitUntil: 'load' });
      },
      evaluate: (expression) => page.evaluate(expression),
      async press(selector) {
        /** @type {unknown} */
        const middle = await page.evaluate(`(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`);
        await page.mouse.click(Number(memberOf(middle, 'x')), Number(memberOf(middle, 'y')));
      },
      errors: () => errors,
      close: () => browser.close()
    };
  }
};

/** A port that nobody listens on. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port'))
      );
    });
  });

/** WebKitGTK's own small browser, which WebKitWebDriver starts. */
function miniBrowser() {
  const folder = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
    .map((name) => `${folder}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
}

/** The key under which WebDriver names an element, by its standard. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** @type {Browser} */
const webkit = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  present: () =>
    onPath('WebKitWebDriver') !== undefined &&
    onPath('xvfb-run') !== undefined &&
    miniBrowser() !== undefined,
  async start() {
    const port = await freePort();
    const server = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
      }
    });
    const stop = () => {
      try {
        if (server.pid !== undefined) process.kill(-server.pid);
      } catch {
        // It has ended by itself.
      }
    };
    /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<unknown>} */
    async function call(method, path, body) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE * 2)
      });
      const value = memberOf(await answer.json(), 'value');
      if (!answer.ok)
        throw new Error(`WebDriver: ${memberOf(value, 'error')}: ${memberOf(value, 'message')}`);
      return value;
    }
    try {
      const end = Date.now() + PATIENCE;
      for (;;) {
        try {
          await call('GET', '/status');
          break;
        } catch (error) {
          if (Date.now() > end) throw error;
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      }
      const made = await call('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
            timeouts: { script: PATIENCE, pageLoad: PATIENCE * 2, implicit: 0 }
          }
        }
      });
      const session = `/session/${memberOf(made, 'sessionId')}`;
      return {
        async open(address) {
          await call('POST', `${session}/url`, { url: address });
        },
        evaluate: (expression) =>
          call('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
        async press(selector) {
          // Else it scrolls to the top, where a header that stays in place takes the click.
          const element = `document.querySelector(${JSON.stringify(selector)})`;
          await call('POST', `${session}/execute/sync`, {
            script: `${element}.scrollIntoView({ block: 'center' })`,
            args: []
          });
          const found = await call('POST', `${session}/element`, {
            using: 'css selector',
            value: selector
          });
          await call('POST', `${session}/element/${memberOf(found, ELEMENT)}/click`, {});
        },
        errors: () => [],
        async close() {
          await call('DELETE', session).catch(() => undefined);
          stop();
        }
      };
    } catch (error) {
      stop();
      throw error;
    }
  }
};

export const BROWSERS = [firefox, webkit];

/**
 * Whether a browser is here, after installing it from Debian's packages where this process is root there.
 *
 * @param {Browser} browser
 */
export function ensureBrowser(browser) {
  if (browser.present()) return true;
  install(browser.name, browser.packages);
  return browser.present();
}
