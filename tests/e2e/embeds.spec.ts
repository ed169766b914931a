import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from '../../src/lib/embed/figures.ts';
import { CHAPTER_EMBEDS, EMBEDS } from '../../src/content/embeds/names.ts';
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

/** Of the chapters one whose figure computes all by itself, and one that has work for a worker. */
for (const figure of [...FIGURES, 'chapters/mask', 'chapters/door'] as const) {
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
      const { bytes, french } = weightOf(path);
      test.info().annotations.push({ type: 'bytes', description: `${bytes}, ${french}` });
      expect(bytes).toBeGreaterThan(10_000);
      const most = budgets.embeds[figure.startsWith('chapters/') ? 'chapters/*' : figure];
      expect(Math.max(bytes, french)).toBeLessThanOrEqual(most ?? 0);

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

/** What the files of an embed weigh in English and in French, in bytes after gzip. */
function weightOf(path: string): { bytes: number; french: number } {
  const weigh = (file: string): number => gzipSync(readFileSync(`build/site/${file}`)).length;
  return { bytes: weigh(`${path}index.html`), french: weigh(`fr/${path}index.html`) };
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

test('what is a result as a whole is covered as a whole; an exercise keeps its hints', async ({
  page
}) => {
  for (const [figure, part] of [
    ['map', '.squares'],
    ['coverage', '.functions'],
    ['bisect', '.bisect']
  ] as const) {
    await page.goto(`/embed/${figure}/?answers=hide`);
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator(part).first()).toBeHidden();
    const show = page.getByRole('button', { name: 'Show what comes of it' });
    await show.click();
    await expect(page.locator(part).first()).toBeVisible();
    await expect(show).toHaveCount(0);
  }
  for (const [query, hints] of [
    ['?exercise=fix', 1],
    ['?exercise=fix&answers=hide', 0]
  ] as const) {
    await page.goto(`/embed/patch/${query}`);
    await page.locator('html[data-ready]').waitFor();
    await expect(page.locator('.hints:visible')).toHaveCount(hints);
  }
});

test('on paper a figure without its controls says of which run it is', async ({ page }) => {
  const edition = page.getByRole('combobox', { name: 'Driver edition' });
  const fault = page.getByRole('combobox', { name: 'Fault' });
  const answer = page.getByRole('textbox', { name: /^(?:answer|code)$/ });
  const open = async (address: string) => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/embed/${address}`);
    await page.locator('html[data-ready]').waitFor();
    for (const each of [edition, answer, fault]) await expect(each, address).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
  };
  for (const mode of ['compact', 'figure'] as const) {
    const run = `?mode=${mode}&edition=6.1&rsp=0x00170000`;
    for (const figure of ['mask', 'probe', 'listing', 'sequence'] as const) {
      await open(`${figure}/${run}${figure === 'mask' ? '' : '&fault=stale-seq'}`);
      await expect(edition, figure).toHaveValue('6.1');
      await expect(answer, figure).toHaveValue('0x00170000');
      if (figure !== 'mask') await expect(fault, figure).toHaveValue('stale-seq');
    }
    await open(`coverage/${run}&of=one`);
    await expect(answer).toHaveValue('0x00170000');
    await expect(page.getByRole('radio', { name: '6.1', exact: true })).toBeChecked();
    // The heads of the maps have their names instead of their fields.
    await page.goto(`/embed/map/${run}&mask=0xff000000`);
    await expect(page.locator('.side').first()).toContainText('6.1, mask 0xff000000');
  }
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
    /[1-9]\d? %|were run/,
    { timeout: 60_000 }
  );
  expect(complaints).toEqual([]);
});

test('the host script may come when the figure has told its height', async ({ page, baseURL }) => {
  const src = `${baseURL ?? ''}embed/mask/`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), '')));
  const frames = await embeds(page, 1);
  await expect
    .poll(async () => (await said(page)).some(({ event }) => event === 'resize'))
    .toBe(true);
  await page.addScriptTag({ url: `${baseURL ?? ''}embed.js` });
  await expectToFit(frames);
});

/** Slides, each with one of these, as reveal.js has them; on another origin. */
function slides(addresses: readonly string[]): Promise<string> {
  const reveal = (name: string): string =>
    readFileSync(`node_modules/reveal.js/dist/${name}`, 'utf8').replaceAll(
      '</script',
      '<\\/script'
    );
  const framing = addresses.map(
    (src) =>
      `<section><iframe data-src="${src}" sandbox="allow-scripts" title="a figure" width="900" height="600"></iframe></section>`
  );
  const deck = `<style>${reveal('reveal.css')}</style>
    <div class="reveal"><div class="slides">
      <section><h2>One</h2></section>
      ${framing.join('')}
      <section><h2>Three</h2></section>
    </div></div>`;
  const scripts = `<script>${reveal('reveal.js')}</script>${inlined('embed.js')}
    <script>Reveal.initialize({ viewDistance: 1, hash: false, transition: 'none' })</script>`;
  return other.page(hostPage(deck, scripts));
}

test('in reveal.js each figure waits for its slide, takes no focus, and is there when one returns', async ({
  page,
  baseURL
}) => {
  const names = [...FIGURES, 'chapters/mask'];
  const complaints = watch(page, /\/(?:\d+\.html|embed\/[a-z/-]+\/\?.*)$/);
  await page.goto(
    await slides(names.map((name) => `${baseURL ?? ''}embed/${name}/?present=1&mode=compact`))
  );
  /** The state of the figure on the present slide, once it is alive. */
  const state = async (): Promise<string | null> => {
    const frame = page.locator('section.present iframe').contentFrame();
    await frame.locator('html[data-ready]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    return frame.locator('main').getAttribute('data-state');
  };
  const shown = (at: number) =>
    expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('.slides > section')].findIndex((each) =>
            each.classList.contains('present')
          )
        )
      )
      .toBe(at);
  const states: (string | null)[] = [];
  for (const [index] of names.entries()) {
    await page.keyboard.press('ArrowRight');
    await shown(index + 1);
    states.push(await state());
  }
  await page.keyboard.press('ArrowRight');
  await shown(names.length + 1);
  for (const [index] of [...names.entries()].toReversed()) {
    await page.keyboard.press('ArrowLeft');
    await shown(index + 1);
    expect(await state(), names[index]).toBe(states[index]);
  }
  expect(complaints).toEqual([]);
});

test('in reveal.js one leaves and returns, and the figure is as one left it', async ({
  page,
  baseURL
}) => {
  const src = `${baseURL ?? ''}embed/mask/?rsp=0x00170000&present=1&mode=compact`;
  const complaints = watch(page, /\/(?:\d+\.html|embed\/mask\/\?.*)$/);
  await page.goto(await slides([src]));
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
  // A frame on a hidden slide loses the focus, but not at once.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.focus();
  });
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
  for (const figure of EMBEDS) {
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

for (const [half, folder] of ['', 'fr/'].entries()) {
  // Scripts of both languages are the same, so that each takes half of the chapters.
  const names = CHAPTER_EMBEDS.filter((_, index) => index % 2 === half);

  test(`each chapter is ready in its frame and shows one part, ${folder === '' ? 'English' : 'French'}`, async ({
    page,
    baseURL
  }) => {
    const complaints = watch(page, /\/(?:\d+\.html|embed\/chapters\/[a-z-]+\/)$/);
    const frames = names.map((name) =>
      iframe(`${baseURL ?? ''}${folder}embed/${name}/`, 'allow-scripts')
    );
    await page.goto(await other.page(hostPage(frames.join(''), inlined('embed.js'))));
    for (const frame of await embeds(page, names.length)) {
      await expect(frame.locator('[data-block]:visible')).toHaveCount(1);
      await expect(frame.locator('.bench')).toBeVisible();
    }
    const ready = (await said(page)).filter(({ event }) => event === 'ready');
    expect(ready.map(({ figure }) => figure).sort()).toEqual([...names].sort());
    for (const name of names) {
      const { bytes, french } = weightOf(`embed/${name}/`);
      expect(Math.max(bytes, french), name).toBeLessThanOrEqual(budgets.embeds['chapters/*'] ?? 0);
    }
    expect(complaints).toEqual([]);
  });
}

test('a chapter tells what the reader does, and goes where the host wants it', async ({
  page,
  baseURL
}) => {
  const src = `${baseURL ?? ''}embed/chapters/mask/?part=column`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), inlined('embed.js'))));
  const [frame] = await embeds(page, 1);
  if (frame === undefined) throw new Error('no frame');
  const tell = (message: object) =>
    page.evaluate((more) => {
      frames[0]?.postMessage({ type: 'mailbox-lab', v: 1, ...more }, '*');
    }, message);
  const heard = async () =>
    (await said(page))
      .filter(({ event }) => event === 'state' || event === 'answer' || event === 'complete')
      .map(({ event, state, answer, right, score }) => [event, state ?? answer ?? score, right]);
  const part = frame.locator('[data-block]:visible');
  const next = frame.getByRole('button', { name: 'Next' });
  const cover = frame.getByText('Covered until you have chosen an answer.');
  await expect(part).toHaveAttribute('data-block', 'column');
  await expect(frame.getByRole('status').filter({ hasText: '5 of 8' })).toBeVisible();
  await expect(cover).toHaveCount(0);
  await next.click();
  await expect(part).toHaveAttribute('data-block', 'question');
  await expect(cover).toBeVisible();
  await frame.getByRole('radio', { name: '0x00060000' }).check();
  await frame.getByRole('button', { name: 'Run it' }).click();
  await expect(cover).toHaveCount(0);
  await expect(frame.locator('.verdict').getByText('Yes.', { exact: true })).toBeVisible();
  await expect(next).toHaveAttribute('aria-disabled', 'false');
  await next.click();
  await next.click();
  await expect(part).toHaveAttribute('data-block', 'change');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(frame.getByRole('heading', { name: 'To keep' })).toBeVisible();
  await expect.poll(heard).toContainEqual(['state', 'part=change&answer=other', undefined]);
  const all = await heard();
  expect(all.filter(([event]) => event !== 'state')).toEqual([
    ['answer', 'other', true],
    ['complete', 100, undefined]
  ]);
  await expect(frame.getByRole('link', { name: 'Open in Mailbox Lab' })).toHaveAttribute(
    'href',
    '../../../chapters/mask/#change'
  );

  await tell({ command: 'go-to', step: 1 });
  await expect(part).toHaveAttribute('data-block', 'stencil');
  await tell({ command: 'go-to', step: 999 });
  await expect(part).toHaveAttribute('data-block', 'change');
  await tell({ command: 'set-state', state: 'part=question' });
  await expect(part).toHaveAttribute('data-block', 'question');
  await expect(cover).toBeVisible();
  await expect(frame.getByRole('radio', { name: '0x00060000' })).not.toBeChecked();
  await tell({ command: 'set-state', state: 'part=question&answer=same&part=nowhere' });
  await expect(frame.locator('.verdict p').getByText('No.', { exact: true })).toBeVisible();
  await expect(frame.getByText('nowhere')).toBeVisible();
  // What the host has set is no answer of the reader's, and a visit completes once.
  await tell({ command: 'go-to', step: 999 });
  await expect(part).toHaveAttribute('data-block', 'change');
  expect((await heard()).filter(([event]) => event !== 'state')).toHaveLength(2);
});

test('a chapter keeps to what the trainer has set, and stands in full without scripts', async ({
  page,
  browser
}) => {
  await page.goto('/embed/chapters/mask/?part=question&answers=hide&mode=compact&present=1');
  await page.locator('html[data-ready]').waitFor();
  await expect(page.getByRole('button', { name: 'Run it' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Just show me' })).toBeHidden();
  await expect(page.locator('.lead')).toHaveCount(0);
  await page.locator('h1').click();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-block]:visible')).toHaveAttribute('data-block', 'column');
  // On the figure itself the keys turn text and figure together.
  await page.locator('.bench').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-block]:visible')).toHaveAttribute('data-block', 'call');

  await page.goto('/embed/chapters/mask/?part=zero&mode=figure');
  await page.locator('html[data-ready]').waitFor();
  await expect(page.locator('.bench > .body')).toBeVisible();
  await expect(page.locator('[data-block]')).toHaveCount(0);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(fileUrl('embed/chapters/mask/index.html'));
  await expect(plain.locator('[data-block]:visible')).toHaveCount(8);
  await expect(plain.getByText('The answers', { exact: true })).toBeVisible();
  await expect(plain.getByRole('heading', { name: 'To keep' })).toBeVisible();
  await context.close();
});

test('while presenting, the arrows turn a chapter’s parts, then the host’s slides', async ({
  page,
  baseURL
}) => {
  const src = `${baseURL ?? ''}embed/chapters/mask/?present=1&part=zero`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), inlined('embed.js'))));
  const [frame] = await embeds(page, 1);
  if (frame === undefined) throw new Error('no frame');
  await frame.locator('h1').click();
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('[data-block]:visible')).toHaveAttribute('data-block', 'change');
  const keys = () => page.evaluate(() => Reflect.get(window, 'keys') as string[]);
  expect(await keys()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(keys).toEqual(['ArrowRight']);
});

for (const figure of ['listing', 'sequence'] as const) {
  test(`${figure}: the host goes to a step, and the trainer keeps it between two`, async ({
    page,
    baseURL
  }) => {
    const src = `${baseURL ?? ''}embed/${figure}/?from=10&to=20`;
    await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), '')));
    const [frame] = await embeds(page, 1);
    if (frame === undefined) throw new Error('no frame');
    const step = frame.locator('[data-step]').first();
    const goTo = (to: number) =>
      page.evaluate((at) => {
        frames[0]?.postMessage({ type: 'mailbox-lab', v: 1, command: 'go-to', step: at }, '*');
      }, to);
    await expect(step).toHaveAttribute('data-step', '10');
    for (const [to, stands] of [
      [15, '15'],
      [2, '10'],
      [999_999_999, '20']
    ] as const) {
      await goTo(to);
      await expect(step).toHaveAttribute('data-step', stands);
    }
    await step.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await expect(step).toHaveAttribute('data-step', '10');
    await expect(frame.locator('main')).toHaveAttribute('data-state', /step=10/);
  });
}

test('the probe has no steps: what is said of them changes nothing', async ({ page, baseURL }) => {
  const src = `${baseURL ?? ''}embed/probe/?from=3&to=4&edition=6.13`;
  await page.goto(await other.page(hostPage(iframe(src, 'allow-scripts'), '')));
  const [frame] = await embeds(page, 1);
  if (frame === undefined) throw new Error('no frame');
  await page.evaluate(() => {
    frames[0]?.postMessage({ type: 'mailbox-lab', v: 1, command: 'go-to', step: 7 }, '*');
    const dark = { command: 'set-theme', theme: 'dark' };
    frames[0]?.postMessage({ type: 'mailbox-lab', v: 1, ...dark }, '*');
  });
  await expect(frame.locator('html[data-theme=dark]')).toBeAttached();
  await expect(frame.locator('main')).toHaveAttribute('data-state', 'edition=6.13');
  await expect(frame.getByRole('alert')).toHaveCount(0);
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
