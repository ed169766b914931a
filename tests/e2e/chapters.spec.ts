// Every chapter in a browser: read without scripts, alive with them, and true to the place one reads.
import { expect, test, type Page } from '@playwright/test';
import { CHAPTERS } from '../../src/content/chapters/order.ts';
import { NO_WORKER } from './site.ts';
import { BUDGETS, Scale } from './weight.ts';

const SLUGS = CHAPTERS.map(({ slug }) => slug);
const ready = (page: Page) => page.locator('.chapter[data-ready]').waitFor({ state: 'attached' });
/** The text of the figure, without what needs scripts and what only screen readers hear. */
const figureText = (page: Page) =>
  page.locator('[data-still]').evaluate((figure) => {
    const copy = figure.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('.needs-script, noscript, [role="status"]'))
      each.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
const toBlock = (page: Page, key: string) =>
  page.locator(`#${key}`).evaluate((block) => {
    scrollTo({
      top: scrollY + block.getBoundingClientRect().top - innerHeight * 0.3,
      behavior: 'instant'
    });
  });
/** Ids of the parts of a chapter's text, in its order. */
const keysOf = (page: Page, which: string) =>
  page.locator(which).evaluateAll((blocks) => blocks.map(({ id }) => id));
const reading = (page: Page) => page.locator('[data-here]').getAttribute('id');

/** From here on the page adds up how much of it moves by itself. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const seen = { shift: 0 };
    Reflect.set(window, 'seen', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
/** What has shifted since the last call, once the page has been drawn. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done, 50));
    const seen = Reflect.get(window, 'seen') as { shift: number };
    const { shift } = seen;
    seen.shift = 0;
    return shift;
  });

for (const slug of SLUGS) {
  for (const folder of ['', 'fr/']) {
    const path = `/${folder}chapters/${slug}/`;

    test(`${path} reads in full without scripts, comes alive as it stood, and keeps to its budget`, async ({
      page,
      browser
    }) => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const still = await plain.newPage();
      await still.goto(path);
      const before = await figureText(still);
      expect(before.length).toBeGreaterThan(100);
      await expect(still.locator('.block').first()).toBeVisible();
      await expect(still.locator('.recap li')).toHaveCount(2);
      await expect(still.locator('.question .answers dd')).not.toHaveCount(0);
      await expect(still.locator('.question .answers dd').first()).toBeVisible();
      await expect(still.locator('.needs-script:visible')).toHaveCount(0);
      await plain.close();

      const said: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (['error', 'warning'].includes(message.type()) && text !== NO_WORKER) said.push(text);
      });
      page.on('pageerror', (error) => said.push(error.message));
      const scale = new Scale(page);
      await page.goto(path);
      await ready(page);
      expect(await figureText(page)).toBe(before);
      expect(said).toEqual([]);
      const budget = BUDGETS.find((each) => each.page === `/${folder}chapters/*/`);
      if (budget === undefined) throw new Error(`No budget for ${path}`);
      await scale.holds(budget);
    });
  }

  test(`${slug}: the figure follows the text down and up again, and nothing shifts`, async ({
    page
  }) => {
    // Without motion all of a change falls into one frame, and none of it hides in a transition.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 }
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`/chapters/${slug}/`);
      await watchShifts(page);
      await ready(page);
      // A reader rests at each paragraph: each counts alone, as browsers count bursts.
      let worst = await shifted(page);
      for (const key of await keysOf(page, '[data-block]')) {
        await toBlock(page, key);
        worst = Math.max(worst, await shifted(page));
      }
      expect(worst, `at ${String(viewport.width)} px`).toBeLessThan(0.05);
    }
    const keys = await keysOf(page, '[data-block].step');
    await toBlock(page, keys[0] ?? '');
    const states: string[] = [];
    for (const key of keys) {
      await toBlock(page, key);
      await expect(page.locator(`#${key}`)).toHaveAttribute('data-here', '');
      states.push(await figureText(page));
    }
    expect(new Set(states).size, 'the figure shows more than one thing').toBeGreaterThan(1);
    for (const [index, key] of [...keys.entries()].toReversed()) {
      await toBlock(page, key);
      await expect(page.locator(`#${key}`)).toHaveAttribute('data-here', '');
      await expect.poll(() => figureText(page)).toBe(states[index]);
    }
  });
}

test('the figure is covered from the question on, until one answers', async ({ page }) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  const body = page.locator('.bench > .body');
  await expect(body).not.toHaveAttribute('inert', '');
  await toBlock(page, 'question');
  await expect(body).toHaveAttribute('inert', '');
  await expect(page.locator('.cover')).toBeVisible();
  await toBlock(page, 'zero');
  await expect(body).toHaveAttribute('inert', '');

  await toBlock(page, 'question');
  const scroll = await page.evaluate(() => scrollY);
  await page.getByRole('radio').nth(0).check();
  await page.getByRole('button', { name: 'Run it' }).click();
  await expect(body).not.toHaveAttribute('inert', '');
  const verdict = page.locator('.verdict').first();
  await expect(page.locator('.prediction .verdict')).toBeFocused();
  await expect(page.locator('.prediction .verdict')).toContainText('0x00060000');
  await expect(verdict).toBeVisible();
  await expect(page.locator('.bench')).toContainText('0x00060000');
  expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(2);

  await page.reload();
  await ready(page);
  await expect(page.locator('.prediction .verdict'), 'the answer is kept').toBeVisible();
  await page.getByRole('button', { name: 'Ask me again' }).click();
  await page.getByRole('button', { name: 'Just show me' }).click();
  await expect(page.locator('.prediction .verdict')).toContainText('What the run shows');
});

test('what the reader does frees the figure, and it returns', async ({ page }) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  const before = await figureText(page);
  const gate = page.getByRole('switch', { name: /gate 20/i });
  await gate.click();
  await expect(page.locator('.bench .free')).toBeVisible();
  await expect(page.locator('.bench [role=status]')).not.toBeEmpty();
  const changed = await figureText(page);
  await toBlock(page, 'number');
  expect(await figureText(page), 'the text does not move a free figure').toBe(changed);
  await page.getByRole('button', { name: 'back to the text' }).click();
  await toBlock(page, 'word');
  await expect.poll(() => figureText(page)).toBe(before);
});

test('a whole chapter by keyboard', async ({ page }) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  const seen = new Set<string>();
  let answered = false;
  for (let presses = 0; presses < 140; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focus = document.activeElement;
      if (!(focus instanceof HTMLElement)) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focus);
      const box = focus.getBoundingClientRect();
      return {
        name: (
          focus.getAttribute('aria-label') ??
          (focus instanceof HTMLInputElement ? focus.labels?.[0]?.textContent : null) ??
          focus.textContent
        )
          .trim()
          .slice(0, 60),
        kind: focus.getAttribute('role') ?? focus.tagName.toLowerCase(),
        bench: focus.classList.contains('bench'),
        radio: focus instanceof HTMLInputElement && focus.type === 'radio',
        outlined:
          (outlineStyle !== 'none' && outlineWidth !== '0px') ||
          focus.closest('label')?.matches(':has(:focus-visible)') === true,
        inside: box.bottom > 0 && box.top < innerHeight
      };
    });
    if (at === null || at.kind === 'body') break;
    seen.add(at.kind);
    expect(at.name, `${at.kind} has a name`).not.toBe('');
    expect(at.inside, `${at.kind} ${at.name} is in sight`).toBe(true);
    if (!at.radio) expect(at.outlined, `${at.kind} ${at.name} shows its focus`).toBe(true);
    if (at.bench) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.bench .free')).toBeVisible();
      await page.keyboard.press('ArrowLeft');
    }
    if (at.radio && !answered) {
      answered = true;
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.locator('.prediction .verdict')).toBeFocused();
    }
  }
  expect(answered).toBe(true);
  expect([...seen]).toEqual(expect.arrayContaining(['a', 'button', 'switch', 'group']));
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/chapters\/zero\/$/);
  await page.locator('.chapter').waitFor();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/chapters\/mask\/$/);
});

test('the Tab key leaves the figure to the text; what is done in it keeps the focus', async ({
  page
}) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  const free = page.locator('.bench .free');
  await page.locator('.bench').focus();
  const onSwitch = () =>
    page.evaluate(() => document.activeElement?.getAttribute('role') === 'switch');
  for (let presses = 0; presses < 12 && !(await onSwitch()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await onSwitch()).toBe(true);
  await expect(free).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(free).toBeVisible();
  const back = page.getByRole('button', { name: 'back to the text' });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'unlock' })).toBeFocused();
});

test('from its last block one comes to the figure as that block left it', async ({ page }) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  await page.getByRole('button', { name: 'Just show me' }).click();
  await page.getByRole('button', { name: 'To the figure' }).click();
  await expect(page.locator('.bench')).toBeFocused();
  await expect(page.locator('.bench')).toContainText('0x00170000');
  // The way there passes other blocks, and they do not move it.
  await toBlock(page, 'word');
  await expect(page.locator('.bench')).toContainText('0x00170000');
});

test('a build is told of in a sentence, and the next one is at hand', async ({ page }) => {
  await page.goto('/chapters/bisect/');
  await ready(page);
  await page.getByRole('button', { name: /^4\.17/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.bench [role=status]')).toContainText(/Build \d, 4\.17: no interface/);
  await expect(page.locator('.ruler button').first()).toBeFocused();
});

test('the other language shows the same place', async ({ page }) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  await toBlock(page, 'column');
  await expect.poll(() => reading(page)).toBe('column');
  // By script: the header is in sight, but Playwright scrolls before it clicks.
  await page.locator('.languages a[hreflang=fr]').evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/fr\/chapters\/mask\/#column$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await ready(page);
  await expect.poll(() => reading(page)).toBe('column');
});

test('progress is the reader’s own: kept, saved, brought, forgotten', async ({ page }) => {
  await page.goto('/chapters/mask/');
  await ready(page);
  await page.locator('.recap').scrollIntoViewIfNeeded();
  await page.locator('.turn').scrollIntoViewIfNeeded();
  await page.goto('/chapters/');
  const count = page.locator('.progress p').first();
  await expect(count).toHaveText('1 of 16 chapters read');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(count).toHaveText('0 of 16 chapters read');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(count).toHaveText('1 of 16 chapters read');
  for (const text of [
    '',
    '{',
    '[]',
    '{"version":2,"chapters":{}}',
    '{"version":1,"chapters":{"a":1}}'
  ]) {
    await page.locator('input[type=file]').setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text)
    });
    await expect(page.locator('.progress [role=status]')).toContainText('Nothing was changed');
    await expect(count).toHaveText('1 of 16 chapters read');
  }
});

test('a chapter works where storage is shut', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('shut', 'SecurityError');
      }
    });
  });
  await page.goto('/chapters/mask/');
  await ready(page);
  await page.locator('.turn').scrollIntoViewIfNeeded();
  await page.goto('/chapters/');
  await expect(page.locator('.progress p').first()).toContainText('of 16 chapters read');
  expect(errors).toEqual([]);
});

for (const lost of ['scripts', 'data'] as const) {
  test(`where the simulator’s ${lost} do not come, the chapter stays and says so`, async ({
    page
  }) => {
    // What the page names has a name; what its script fetches later is a chunk, or data.
    const pattern = { scripts: '**/_app/immutable/chunks/*.js', data: '**/*.json' }[lost];
    const html = await (await page.request.get('/chapters/mask/')).text();
    await page.route(pattern, (route) => {
      const name = route.request().url().split('/').at(-1) ?? '';
      return html.includes(name) ? route.continue() : route.abort();
    });
    await page.goto('/chapters/mask/');
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await expect(page.locator('.bench > .head')).toBeVisible();
    expect(await page.locator('.chapter[data-ready]').count()).toBe(0);
    // The text goes on: it follows the reader, and the question can be answered.
    await toBlock(page, 'question');
    await expect.poll(() => reading(page)).toBe('question');
    await page.getByRole('button', { name: 'Just show me' }).click();
    await expect(page.locator('.prediction .verdict')).toBeFocused();
  });
}

test('one goes from an application to a page for reading, and back', async ({ page }) => {
  await page.goto('/lab/?rsp=0x00160000');
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  // Only the page's own script counts what was read.
  await page.evaluate(() => {
    const kept = { version: 1, chapters: { mask: { read: true, answer: null } } };
    localStorage.setItem('mailbox-lab-progress', JSON.stringify(kept));
  });
  await page.locator('header nav a[href$="chapters/"]').click();
  await expect(page.locator('[data-count]')).toHaveText('1 of 16 chapters read');
  await page.goBack();
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await page.goForward();
  await expect(page.locator('[data-count]')).toHaveText('1 of 16 chapters read');
});

test('where no chapter is, the site says so', async ({ page }) => {
  await page.goto('/chapters/nowhere/');
  await expect(page.locator('h1')).toHaveText('Not here');
  await page.locator('header a.name').click();
  await page.locator('.chapters[data-ready]').waitFor({ state: 'attached' });
});

test('on paper a chapter is a handout', async ({ page }) => {
  await page.goto('/chapters/fix/');
  await ready(page);
  await toBlock(page, 'question');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bench > .body')).toBeVisible();
  await expect(page.locator('.bench')).toContainText('Figure 12.1');
  // Fills are part of the drawing.
  await expect(page.locator('.bench')).toHaveCSS('print-color-adjust', 'exact');
  for (const control of ['header nav', '.rail', '.turn', '.prediction button', '.bench .at']) {
    await expect(page.locator(control).first(), control).toBeHidden();
  }
  await expect(page.locator('.bench .state')).toHaveText(/^\s*edition 6\.12/);
  await expect(page.locator('.links li').first()).toBeVisible();
});

test('the front page lights eight ports when OK is pressed', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 }
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    const lit = page.locator('.lit:visible');
    await expect(lit).toHaveCount(0);
    await page.getByRole('radio', { name: /OK/ }).check();
    await expect(lit.first()).toBeVisible();
    const inSight = await lit.evaluateAll(
      (lamps) => lamps.filter((lamp) => lamp.getBoundingClientRect().bottom <= innerHeight).length
    );
    expect(inSight, 'lamps on the first screen').toBeGreaterThanOrEqual(8);
  }
});

test('a key pressed before the simulator has come is not lost', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const late: string[] = [];
  await page.route('**/_app/immutable/chunks/*.js', async (route) => {
    if (late.length > 0 || (await page.locator('.hero input').count()) > 0) {
      late.push(route.request().url());
      await held;
    }
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('radio', { name: /OK/ }).check();
  release();
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await expect(page.locator('.compared')).toContainText('0x00160000');
});
