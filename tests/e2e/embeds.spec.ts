import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from '../../src/lib/embed/figures.ts';
import {
  embeds,
  expectToFit,
  fileUrl,
  hostPage,
  iframe,
  inlined,
  OtherHost,
  SANDBOXES,
  watch
} from './embeds.ts';

const WIDTHS = [320, 768, 1280] as const;
const other = new OtherHost();
test.afterAll(() => other.close());

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as {
  embeds: Record<string, number>;
  scripts: Record<string, number>;
};

/** Opens a page of the site's own origin that the site does not have. */
async function openHost(page: Page, html: string): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: html })
  );
  await page.goto('/host.html');
}
const said = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'said') as Record<string, unknown>[]);

for (const figure of FIGURES) {
  test.describe(`the embed ${figure}`, () => {
    const path = `embed/${figure}/`;

    test('fits its iframe, with each sandbox, takes no focus and asks for nothing', async ({
      page,
      baseURL
    }) => {
      const complaints = watch(page, /\/(?:host\.html|embed\/[a-z/-]+\/|embed\.js)$/);
      const body = SANDBOXES.map((sandbox) => iframe(`${baseURL ?? ''}${path}`, sandbox)).join('');
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await openHost(page, hostPage(body, `<script src="${baseURL ?? ''}embed.js"></script>`));
      const frames = await embeds(page, SANDBOXES.length);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await page.evaluate(() => scrollY)).toBe(0);
      for (const key of ['ArrowRight', 'Escape', 'j']) await page.keyboard.press(key);
      expect(await page.evaluate(() => Reflect.get(window, 'keys') as string[])).toEqual([
        'ArrowRight',
        'Escape',
        'j'
      ]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expectToFit(frames);
      }
      expect(complaints).toEqual([]);
    });

    test('works in a page of another origin, as WordPress frames it', async ({ page, baseURL }) => {
      const complaints = watch(page, /\/(?:\d+\.html|embed\/[a-z/-]+\/\?.*)$/);
      const src = `${baseURL ?? ''}${path}?theme=dark&mode=compact&nonsense=1#?secret=aBc123`;
      await page.goto(
        await other.page(hostPage(iframe(src, 'allow-scripts'), inlined('embed.js')))
      );
      const frames = await embeds(page, 1);
      await expectToFit(frames);
      const [frame] = frames;
      await expect(frame?.getByText('nonsense') ?? page.locator('none')).toBeVisible();
      const heard = await said(page);
      const height = heard.findLast(({ event }) => event === 'resize')?.height;
      expect(heard).toContainEqual({ subject: 'lti.frameResize', height });
      expect(heard).toContainEqual({ message: 'height', value: height, secret: 'aBc123' });
      expect(complaints).toEqual([]);
    });

    test('works from a file, and without scripts shows its default state', async ({ browser }) => {
      for (const javaScriptEnabled of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        const complaints = watch(page, /\/index\.html/);
        await page.goto(fileUrl(`${path}index.html`));
        await expect(page.locator('h1')).toBeVisible();
        if (javaScriptEnabled) await page.locator('html[data-ready]').waitFor();
        else await expect(page.locator('.needs-script:visible')).toHaveCount(0);
        expect(complaints).toEqual([]);
        await context.close();
      }
    });

    test('speaks French, also by a parameter', async ({ page }) => {
      const complaints = watch(page, /\/embed\//);
      await page.goto(`/${path}?lang=fr&theme=light`);
      await expect(page).toHaveURL(/\/fr\/embed\/[a-z/-]+\/\?theme=light$/);
      await expect(page.locator('html[lang=fr][data-ready]')).toBeAttached();
      expect(complaints).toEqual([]);
    });

    test('keeps to its budget and finds nothing in axe', async ({ browser }) => {
      const bytes = gzipSync(readFileSync(`build/site/${path}index.html`)).length;
      const french = gzipSync(readFileSync(`build/site/fr/${path}index.html`)).length;
      test.info().annotations.push({ type: 'bytes', description: `${bytes}, ${french}` });
      expect(bytes).toBeGreaterThan(10_000);
      expect(Math.max(bytes, french)).toBeLessThanOrEqual(budgets.embeds[figure] ?? 0);

      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(fileUrl(`${path}index.html`));
      await page.locator('html[data-ready]').waitFor();
      await page.addScriptTag({
        path: createRequire(import.meta.url).resolve('axe-core/axe.min.js')
      });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), `${String(width)} px, ${colorScheme}`).toEqual([]);
        }
      }
      await context.close();
    });

    test('drops what a hostile host or a neighbour sends', async ({ page, baseURL }) => {
      const complaints = watch(page, /\/(?:\d+\.html|embed\/[a-z/-]+\/)$/);
      const src = `${baseURL ?? ''}${path}`;
      const neighbour = `<iframe srcdoc="<script>addEventListener('message', ({ data }) => parent.frames[0].postMessage(data, '*'))</script>"></iframe>`;
      await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts') + neighbour, '')));
      const [frame] = await embeds(page, 1);
      if (frame === undefined) throw new Error('no frame');
      const before = await frame.locator('main').getAttribute('data-state');
      const html = await frame.locator('main').innerHTML();
      await page.evaluate(() => {
        const head = { type: 'mailbox-lab', v: 1 };
        const bad: unknown[] = [
          null,
          'set-state',
          { ...head, v: 2, command: 'set-state', state: 'edition=6.13' },
          { ...head, type: 'other', command: 'set-state', state: 'edition=6.13' },
          { ...head, command: 'set-state', state: ['edition=6.13'] },
          { ...head, command: 'set-state', state: `edition=6.13&x=${'y'.repeat(20_000)}` },
          { ...head, command: 'set-theme', theme: 'red' },
          { ...head, command: 'go-to', step: -1 },
          { ...head, command: 'navigate', href: 'https://example.org/' },
          { ...head, command: 'eval', code: 'document.body.remove()' }
        ];
        for (const each of bad) frames[0]?.postMessage(each, '*');
        // Of the contract, but not from the page around.
        frames[1]?.postMessage({ ...head, command: 'set-theme', theme: 'dark' }, '*');
        frames[1]?.postMessage({ ...head, command: 'set-state', state: 'edition=6.13' }, '*');
      });
      await page.waitForTimeout(400);
      expect(await frame.locator('main').getAttribute('data-state')).toBe(before);
      expect(await frame.locator('main').innerHTML()).toBe(html);
      await expect(frame.locator('html')).not.toHaveAttribute('data-theme');

      // Text of the host's stands as text, and runs nothing.
      await page.evaluate(() => {
        const state =
          'bad=<img src=x onerror=parent.postMessage("run","*")>&href=javascript:alert(1)';
        frames[0]?.postMessage({ type: 'mailbox-lab', v: 1, command: 'set-state', state }, '*');
        frames[0]?.postMessage(
          { type: 'mailbox-lab', v: 1, command: 'set-theme', theme: 'dark' },
          '*'
        );
      });
      await expect(frame.locator('html[data-theme=dark]')).toBeAttached();
      await expect(frame.getByText('onerror')).toBeVisible();
      expect(await frame.locator('img[src=x]').count()).toBe(0);
      expect(await frame.locator('a[href^="javascript:"]').count()).toBe(0);
      expect(frame.url()).toBe(src);
      const heard = await said(page);
      const known = ['ready', 'resize', 'state'];
      for (const message of heard) {
        if (message.subject === 'lti.frameResize') continue;
        expect(known).toContain(message.event);
        const { event, state, height, lang, ...rest } = message;
        expect(rest).toEqual({ type: 'mailbox-lab', v: 1, figure });
        expect([typeof state, typeof height, typeof lang, typeof event]).not.toContain('object');
      }
      expect(complaints).toEqual([]);
    });
  });
}

/** What axe finds, one line for each rule. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
    };
    const { violations: found } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations']
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((n) => String(n.target)).join('; ')}`);
  });
}

test('the mask: what a reader does is said, and what the host sets is shown', async ({
  page,
  baseURL
}) => {
  const src = `${baseURL ?? ''}embed/mask/?rsp=0x00000000&edition=6.12`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), inlined('embed.js'))));
  const [frame] = await embeds(page, 1);
  if (frame === undefined) throw new Error('no frame');
  await expect(frame.getByText('−22 EINVAL', { exact: true })).toBeVisible();
  await frame.getByRole('combobox').selectOption('6.13');
  await expect(frame.getByText('−95 EOPNOTSUPP', { exact: true })).toBeVisible();
  await expect
    .poll(async () => (await said(page)).findLast(({ event }) => event === 'state')?.state)
    .toBe('edition=6.13&rsp=0x00000000');
  await page.evaluate(() => {
    const state = 'rsp=0x00160000&mask=0xffef0000';
    frames[0]?.postMessage({ type: 'mailbox-lab', v: 1, command: 'set-state', state }, '*');
  });
  await expect(frame.locator('main')).toHaveAttribute('data-state', 'mask=0xffef0000');
  await expect(frame.getByRole('link', { name: 'Open in Mailbox Lab' })).toHaveAttribute(
    'href',
    '../../mask/?mask=0xffef0000'
  );
});

test('the mask: an answer that is hidden stays so until one asks', async ({ page }) => {
  await page.goto('/embed/mask/?answers=hide&rsp=0x00170000');
  await expect(page.getByRole('button', { name: 'Show what comes of it' })).toBeVisible();
  await expect(page.getByText('−22 EINVAL', { exact: true })).toHaveCount(0);
  await expect(page.getByText('what is left', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Show what comes of it' }).click();
  await expect(page.getByText('−22 EINVAL', { exact: true })).toBeVisible();
  await expect(page.getByText('what is left', { exact: true })).toBeVisible();
});

test('while presenting, arrow keys that the figure does not use reach the host', async ({
  page,
  baseURL
}) => {
  const src = `${baseURL ?? ''}embed/mask/?present=1`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), inlined('embed.js'))));
  const [frame] = await embeds(page, 1);
  if (frame === undefined) throw new Error('no frame');
  await frame.locator('h1').click();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'keys') as string[]))
    .toEqual(['ArrowRight']);
  // On a bit the arrows move along the bits, and the slide stays.
  await frame.getByRole('switch', { name: /^bit 31/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByRole('switch', { name: /^bit 30/ })).toBeFocused();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => Reflect.get(window, 'keys') as string[])).toEqual([
    'ArrowRight'
  ]);
});

test('the map runs its codes in workers, in a frame that may load no script', async ({
  page,
  baseURL
}) => {
  const complaints = watch(page, /\/(?:\d+\.html|embed\/map\/\?.*)$/);
  const src = `${baseURL ?? ''}embed/map/?edition=6.13&edition2=6.1`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), '')));
  const [frame] = await embeds(page, 1);
  await expect(frame?.locator('[data-sweep]') ?? page.locator('none')).toContainText(
    /[1-9]\d? %|runs of the driver/,
    { timeout: 60_000 }
  );
  expect(complaints).toEqual([]);
});

test('in reveal.js one leaves and returns, and the figure is as one left it', async ({
  page,
  baseURL
}) => {
  const reveal = (name: string): string =>
    readFileSync(`node_modules/reveal.js/dist/${name}`, 'utf8').replaceAll(
      '</script',
      '<\\/script'
    );
  const src = `${baseURL ?? ''}embed/mask/?rsp=0x00170000&present=1&mode=compact`;
  const deck = `<style>${reveal('reveal.css')}</style>
    <div class="reveal"><div class="slides">
      <section><h2>One</h2></section>
      <section><iframe data-src="${src}" sandbox="allow-scripts" title="a figure" width="900" height="600"></iframe></section>
      <section><h2>Three</h2></section>
    </div></div>`;
  const scripts = `<script>${reveal('reveal.js')}</script>${inlined('embed.js')}
    <script>Reveal.initialize({ viewDistance: 1, hash: false, transition: 'none' })</script>`;
  const complaints = watch(page, /\/(?:\d+\.html|embed\/mask\/\?.*)$/);
  await page.goto(await other.page(hostPage(deck, scripts)));
  const at = () => page.evaluate(() => document.querySelector('section.present h2')?.textContent);
  await expect.poll(at).toBe('One');
  await page.keyboard.press('ArrowRight');
  const [frame] = await embeds(page, 1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  // By keyboard: the deck is scaled, and pointers miss what is scaled around a frame.
  await frame?.getByRole('switch', { name: /^gate 16/ }).press(' ');
  await expect(frame?.locator('main') ?? page.locator('none')).toHaveAttribute(
    'data-state',
    'rsp=0x00170000&mask=0xfffe0000'
  );
  // On a gate the arrows move along the gates; elsewhere in the figure they turn the slides.
  await frame?.getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).toBe('Three');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(at).toBeUndefined();
  const [again] = await embeds(page, 1);
  await expect(again?.locator('main') ?? page.locator('none')).toHaveAttribute(
    'data-state',
    'rsp=0x00170000&mask=0xfffe0000'
  );
  expect(complaints).toEqual([]);
});

test('oEmbed: each embed leads to a file that frames it', () => {
  for (const figure of FIGURES) {
    for (const folder of ['', 'fr/']) {
      const file = `build/site/${folder}embed/${figure}/`;
      const html = readFileSync(`${file}index.html`, 'utf8');
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        html
      );
      expect(link?.index).toBeLessThan(html.indexOf('<style>'));
      expect(link?.[1]).toMatch(new RegExp(`(?:^|/)${folder}embed/${figure}/oembed\\.json$`));
      const data = JSON.parse(readFileSync(`${file}oembed.json`, 'utf8')) as Record<
        string,
        unknown
      >;
      expect(data).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Mailbox Lab' });
      expect(data.html).toMatch(
        new RegExp(`^<iframe src="https?://[^"]+/${folder}embed/${figure}/" `)
      );
      expect(html).toContain('<meta property="og:image"');
    }
  }
});

test('the host scripts are small', () => {
  for (const [name, most] of Object.entries(budgets.scripts)) {
    expect(gzipSync(readFileSync(`build/site/${name}`)).length, name).toBeLessThanOrEqual(most);
  }
});

test('the element shows a figure on a plain page and from a file', async ({ page, baseURL }) => {
  const element = '<mailbox-lab figure="mask" rsp="0x00000000" edition="6.13"></mailbox-lab>';
  const complaints = watch(page, /\/(?:host\.html|embed\/mask\/\?.*|mailbox-lab\.js)$/);
  await openHost(page, hostPage(element, `<script src="${baseURL ?? ''}mailbox-lab.js"></script>`));
  const frames = await embeds(page, 1);
  await expectToFit(frames);
  await expect(
    frames[0]?.getByText('−95 EOPNOTSUPP', { exact: true }) ?? page.locator('none')
  ).toBeVisible();
  await page.evaluate(() => document.querySelector('mailbox-lab')?.setAttribute('edition', '6.12'));
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/edition=6\.12/);

  const file = test.info().outputPath('page.html');
  const script = `<script src="${fileUrl('mailbox-lab.js')}"></script>`;
  writeFileSync(file, hostPage(element, script));
  const opened = await page.context().newPage();
  const more = watch(opened, /\/(?:page\.html|index\.html\?.*|mailbox-lab\.js)$/);
  await opened.goto(pathToFileURL(file).href);
  const framed = await embeds(opened, 1);
  await expectToFit(framed);
  expect(more).toEqual([]);
  expect(complaints).toEqual([]);
});
