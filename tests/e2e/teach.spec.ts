// For trainers: pages that are read without scripts, tickets that come back, and snippets that are taken
// from the page and used as they stand.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { FIGURES } from '../../src/lib/embed/figures.ts';
import { PLATFORMS } from '../../src/lib/views/teach/snippets.ts';
import { embeds, expectToFit, hostPage, OtherHost } from './embeds.ts';

const PROGRESS = {
  version: 1,
  chapters: {
    mask: { read: true, answer: 'other' },
    door: { read: true, answer: 'one' },
    zero: { read: true, answer: null }
  }
};

/** Waits until a page's own scripts have taken over. */
const ready = (page: Page) => page.locator('[data-ready]').waitFor({ state: 'attached' });

/**
 * Mean difference of colours, 0 to 255, up to which a saved picture is like a screenshot. Measured: 0.1 to
 * 0.2 for an SVG, 0.9 to 1.4 for a PNG, which is drawn at twice the size; 6 and more where a piece lacks.
 */
const MOST = { 'svg+xml': 0.5, png: 2 } as const;

/**
 * How far a picture is from a screenshot, as a mean over all colours of all pixels: as it is, 8 pixels
 * further down, and without a piece of 160 by 120 pixels from its middle.
 */
const far = (page: Page, shot: Buffer, picture: Buffer, type: string): Promise<number[]> =>
  page.evaluate(
    async ([seen, saved]) => {
      const load = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return image;
      };
      const [a, b] = [await load(seen), await load(saved)];
      const [width, height] = [a.naturalWidth, a.naturalHeight];
      const pixels = (image: HTMLImageElement, down = 0, hole = false): Uint8ClampedArray => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (context === null) return new Uint8ClampedArray();
        const scaled = (image.naturalHeight * width) / image.naturalWidth;
        context.drawImage(image, 0, down, width, scaled);
        if (hole) context.clearRect(width / 2 - 80, height / 2 - 60, 160, 120);
        return context.getImageData(0, 0, width, height).data;
      };
      const one = pixels(a);
      return [pixels(b), pixels(b, 8), pixels(b, 0, true)].map(
        (other) =>
          one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) /
          one.length
      );
    },
    [
      `data:image/png;base64,${shot.toString('base64')}`,
      `data:image/${type};base64,${picture.toString('base64')}`
    ] as const
  );

const elsewhere = new OtherHost();
test.afterAll(() => {
  elsewhere.close();
});

/** Opens a page of somebody else, on another origin, that holds this HTML. */
const hosted = async (page: Page, html: string): Promise<void> =>
  void (await page.goto(await elsewhere.page(hostPage(html, ''))));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/teach/', '/fr/teach/']) {
    test(`${path} has three plans and thirteen questions`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.plan')).toHaveCount(3);
      await expect(page.locator('.plan').last().locator('li')).toHaveCount(15);
      await expect(page.locator('.questions > li')).toHaveCount(13);
      await expect(page.locator('main script')).toHaveCount(0);
    });
  }

  test('the answers to the chapters are on one page, one right each', async ({ page }) => {
    await page.goto('/teach/answers/');
    await expect(page.locator('main ol > li')).toHaveCount(16);
    await expect(page.locator('main dt.right')).toHaveCount(16);
  });

  test('the recall sheet prints its answers on a sheet of their own', async ({ page }) => {
    await page.goto('/teach/recall/');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
  });
});

test('a run of the lab and the answers go onto a ticket and come back', async ({ page }) => {
  const strange: string[] = [];
  await page.goto('/teach/');
  await page.evaluate((progress) => {
    localStorage.setItem('mailbox-lab-progress', JSON.stringify(progress));
  }, PROGRESS);
  await page.goto('/lab/?edition=6.12-fix&rsp=0x00170000&mask=0x00000000');
  await ready(page);
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', page.url()).href)) strange.push(request.url());
  });
  await page.locator('.ticket a').click();
  await ready(page);
  // Selected by hand it is one line, at any width.
  const code = (await page.locator('p.code').innerText()).trim();
  expect(code).toMatch(/^1[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4})+$/);
  await expect(page.getByText('edition 6.12-fix · rsp 0x00170000 · mask 0x00000000')).toBeVisible();
  // Not before it is handed in.
  await expect(page.getByText('1 of 2 right')).toHaveCount(0);

  await page.getByRole('link', { name: 'See what becomes of it' }).click();
  await ready(page);
  await expect(page.locator('.run')).toContainText('−95 EOPNOTSUPP');
  await expect(page.getByText('1 of 2 right')).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText('1 read.');

  // As it is typed from paper, with a mistake, and without its end.
  const box = page.getByLabel('Codes');
  await box.fill(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
  await expect(page.getByRole('status').first()).toHaveText('1 read.');
  const last = code.endsWith('9') ? '8' : '9';
  await box.fill(code.slice(0, -1) + last);
  await expect(page.locator('#codes-problems')).toContainText('typing error');
  await expect(page.locator('.run')).toHaveCount(0);
  await box.fill(code.slice(0, -2));
  await expect(page.locator('#codes-problems')).toContainText('some are missing');
  expect(strange).toEqual([]);
});

test('the codes of a class make a row each, and their answers are counted', async ({ page }) => {
  await page.goto('/teach/ticket/');
  await ready(page);
  const make = async (chapters: object, query: string): Promise<string> => {
    await page.evaluate(
      (data) => localStorage.setItem('mailbox-lab-progress', data),
      JSON.stringify({ version: 1, chapters })
    );
    await page.goto(`/teach/ticket/${query}`);
    await ready(page);
    return (await page.locator('p.code').innerText()).trim();
  };
  const codes = [
    await make({ door: { read: true, answer: 'none' } }, ''),
    await make({ door: { read: true, answer: 'one' } }, '?rsp=0x00160000'),
    await make({ door: { read: true, answer: 'one' } }, '?fault=silent')
  ];
  await page.goto('/teach/replay/');
  await ready(page);
  await page.getByLabel('Codes').fill(`Anna: ${codes.join('\nBo: ')}\nnothing at all`);
  await expect(page.getByRole('status').first()).toHaveText('3 read, 1 not.');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('−22 EINVAL');
  await expect(rows.nth(1)).toContainText('0, accepted');
  await expect(rows.nth(2)).toContainText('−11 EAGAIN');
  const counts = page.locator('.count');
  await expect(counts).toHaveText(['1 of 3', '2 of 3', '0 of 3', '0 of 3']);
  await rows.nth(2).getByRole('radio').check();
  await expect(page.locator('.run')).toContainText('failed to respond');
  // Names stay on the page.
  expect(page.url()).not.toContain('Anna');
  await page.reload();
  await expect(rows).toHaveCount(3);
});

test.describe('the builder', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/teach/embed/?state=rsp%3D0x00170000');
    await ready(page);
  });

  /** The texts that the page gives for a platform. */
  async function take(page: Page, platform: string): Promise<Record<string, string>> {
    await page.locator(`input[value="${platform}"]`).check();
    const boxes = page.locator('[data-snippet]');
    const all = await boxes.evaluateAll((elements) =>
      elements.map((each) => [each.getAttribute('data-snippet') ?? '', each.textContent])
    );
    return Object.fromEntries(all);
  }

  test('shows the embed live, and takes what is done in it', async ({ page }) => {
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('body')).toContainText('0x0017');
    const height = await page.locator('iframe').evaluate((each) => each.clientHeight);
    expect(height).toBeGreaterThan(100);
    await frame.getByRole('switch').first().click();
    await expect(page.locator('[data-snippet]')).toContainText('rsp=0x80170000');
    await expect(page).toHaveURL(/rsp%3D0x80170000/);
    const before = page.url();
    await page.reload();
    await ready(page);
    expect(page.url()).toBe(before);
    await expect(page.locator('[data-snippet]')).toContainText('rsp=0x80170000');
  });

  for (const platform of ['iframe', 'wordpress', 'moodle', 'canvas', 'markdown'] as const) {
    test(`gives HTML for ${platform} that works as it stands`, async ({ page }) => {
      const { html = '' } = await take(page, platform);
      await hosted(page, html);
      const [frame] = await embeds(page, 1);
      await expect(frame?.locator('body') ?? page.locator('iframe')).toContainText('0x0017');
      await expect(page.locator('iframe')).toHaveAttribute('title', /^Mailbox Lab: /);
      // The host script gives the frame the height of its content, at any width.
      if (platform !== 'iframe' || frame === undefined) return;
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expectToFit([frame]);
      }
    });
  }

  test('gives an element that works as it stands', async ({ page }) => {
    const { html = '' } = await take(page, 'element');
    await hosted(page, html);
    await expect(page.locator('mailbox-lab')).toHaveCount(1);
    const [frame] = await embeds(page, 1);
    await expect(frame?.locator('body') ?? page.locator('mailbox-lab')).toContainText('0x0017');
  });

  test('gives slides whose address shows the figure', async ({ page }) => {
    const { markdown = '' } = await take(page, 'slidev');
    expect(markdown).toMatch(/^---\nlayout: iframe\nurl: \S+\n---$/);
    const { html = '' } = await take(page, 'reveal');
    const inSlide = / data-src="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(/url: (\S+)/.exec(markdown)?.[1]).toBe(inSlide);
    await page.goto(inSlide);
    await expect(page.locator('body')).toContainText('0x0017');
  });

  test('gives addresses, a picture and a QR code', async ({ page, request }) => {
    for (const platform of ['wordpress', 'notion', 'link'] as const) {
      const { address = '' } = await take(page, platform);
      expect((await request.get(address)).status(), address).toBe(200);
      expect(address).toContain('rsp=0x00170000');
    }
    await expect(page.getByRole('img', { name: /^QR code: http/ })).toBeVisible();
    const svg = await page.locator('a[download$=".svg"]').getAttribute('href');
    expect(decodeURIComponent(svg ?? '')).toMatch(/^data:image\/svg\+xml,<svg .*<\/svg>$/);
    const { html = '' } = await take(page, 'picture');
    await hosted(page, html);
    const natural = () =>
      page.locator('img').evaluate((each): unknown => Reflect.get(each, 'naturalWidth'));
    await expect.poll(natural).toBe(1200);
  });

  test('gives a QR code that reads as the address, on the page and as a file', async ({ page }) => {
    const { address = '' } = await take(page, 'link');
    expect(address).toContain('rsp=0x00170000');
    /** What a reader of QR codes makes of a picture; null where it finds none. */
    const read = async (picture: string): Promise<string | null> => {
      const side = 400;
      const pixels = await page.evaluate(
        async ({ picture, side }) => {
          const image = new Image();
          image.src = picture;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [side, side];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0, side, side);
          return [...(context?.getImageData(0, 0, side, side).data ?? [])];
        },
        { picture, side }
      );
      return jsQR(new Uint8ClampedArray(pixels), side, side)?.data ?? null;
    };
    const shown = await page.getByRole('img', { name: /^QR code: / }).screenshot();
    expect(await read(`data:image/png;base64,${shown.toString('base64')}`)).toBe(address);
    const saved = await page.locator('a[download$=".svg"]').getAttribute('href');
    expect(await read(saved ?? '')).toBe(address);
  });

  test('saves the state that was chosen as a picture', async ({ page }) => {
    await take(page, 'picture');
    /** Presses a button and gives the file that it saves. */
    const saved = async (kind: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: kind, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`mailbox-lab-mask.${kind.toLowerCase()}`);
      return readFileSync(await file.path());
    };
    const svg = (await saved('SVG')).toString();
    expect(svg).toMatch(/^<svg [^>]*width="640"[\s\S]*<foreignObject/);
    expect(svg).toContain('0x00170000');
    const png = await saved('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * 640);
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * 100);
    /** How many colours a picture has, of some: one would be an empty sheet. */
    const colours = (bytes: Buffer, type: string) =>
      page.evaluate(
        async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          return new Set(new Uint32Array(new Uint8Array(data).buffer)).size;
        },
        `data:image/${type};base64,${bytes.toString('base64')}`
      );
    expect(await colours(png, 'png')).toBeGreaterThan(20);
    expect(await colours(Buffer.from(svg), 'svg+xml')).toBeGreaterThan(20);
    await expect(page.locator('.save').getByRole('status')).toHaveText('');
  });

  // The last two scroll, and keep to the height of their window.
  for (const figure of ['mask', 'probe', 'listing', 'coverage'] as const) {
    test(`saves ${figure} as it looks`, async ({ page, context }) => {
      // Playwright chooses the families of pages, and not those of pictures: this one is neither's.
      await context.route(/\/embed\/[a-z]+\/\?/, async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        const parts = text.split(/ui-monospace,[^;}]*monospace/);
        expect(parts).toHaveLength(2);
        await route.fulfill({ response, body: parts.join('system-ui') });
      });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const state = encodeURIComponent('edition=6.12&rsp=0x00000000');
      await page.goto(`/teach/embed/?figure=${figure}&state=${state}&width=640`);
      await ready(page);
      await take(page, 'picture');
      const saved: Buffer[] = [];
      for (const kind of ['SVG', 'PNG']) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: kind, exact: true }).click();
        saved.push(readFileSync(await (await download).path()));
      }
      const address = await page.locator('iframe').getAttribute('src');

      await page.setViewportSize({ width: 640, height: 400 });
      await page.goto(address ?? '');
      await page.locator('html[data-ready]').waitFor();
      const height = () =>
        page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      for (const turn of [1, 2, 3]) {
        await page.setViewportSize({ width: 640, height: (await height()) + (turn === 3 ? 0 : 1) });
      }
      const shot = await page.screenshot();
      for (const [index, type] of (['svg+xml', 'png'] as const).entries()) {
        const bytes = saved[index] ?? Buffer.alloc(0);
        const [asSaved, shifted, without] = await far(page, shot, bytes, type);
        expect(asSaved).toBeLessThan(MOST[type]);
        // The measure sees a picture that is shifted, and one that lacks a piece.
        expect(shifted).toBeGreaterThan(MOST[type]);
        expect(without).toBeGreaterThan(MOST[type]);
      }
    });
  }

  test('calls each figure what it calls itself', async ({ page }) => {
    for (const language of ['', 'fr/']) {
      await page.goto(`/${language}teach/embed/`);
      await ready(page);
      const options = await page
        .locator('option')
        .evaluateAll((all) => all.map((each) => [each.getAttribute('value'), each.textContent]));
      for (const name of [...FIGURES, 'chapters/mask']) {
        const html = readFileSync(`build/site/${language}embed/${name}/index.html`, 'utf8');
        const title = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
        expect(title).not.toBe('');
        expect(options).toContainEqual([name, title]);
      }
    }
  });

  test('says of every platform what works there and what does not', async ({ page }) => {
    for (const platform of PLATFORMS) {
      await take(page, platform);
      for (const at of [0, 1]) await expect(page.locator('.what dd').nth(at)).not.toBeEmpty();
    }
  });

  test('copies what stands there', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // The height in it follows the preview's.
    await expect(async () => {
      const { html = '' } = await take(page, 'moodle');
      await page.locator('.box .key').first().click();
      await expect(page.locator('.box').getByRole('status')).toHaveText('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
    }).toPass({ timeout: 20_000 });
  });

  test('says what it cannot read in its address, and goes on', async ({ page }) => {
    await page.goto('/teach/embed/?figure=%3Cscript%3E&mode=huge&state=rsp%3D0x00160000');
    await ready(page);
    await expect(page.getByRole('alert')).toContainText('mode=huge');
    await expect(page.locator('[data-snippet]')).toContainText('rsp=0x00160000');
  });
});

test('a chapter is presented: a block and its figure, turned by keys, until Escape', async ({
  page
}) => {
  await page.goto('/chapters/mask/?present=1');
  await ready(page);
  await expect(page.locator('body header:visible, body footer:visible')).toHaveCount(0);
  const blocks = page.locator('[data-block]:visible');
  await expect(blocks).toHaveCount(1);
  await expect(blocks).toHaveAttribute('id', 'word');
  await expect(page.locator('[data-still]')).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(blocks).toHaveAttribute('id', 'stencil');
  await page.keyboard.press('PageDown');
  await expect(blocks).toHaveAttribute('id', 'number');
  await page.keyboard.press('ArrowLeft');
  await expect(blocks).toHaveAttribute('id', 'stencil');
  await expect(page.locator('.presented')).toContainText('2 of 8');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/chapters\/mask\/$/);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('a presented chapter shows its answer by key, and a choice stays as it was made', async ({
  page
}) => {
  await page.goto('/chapters/mask/?present=1');
  await ready(page);
  const question = page.locator('#question');
  while (!(await question.isVisible())) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.cover')).toBeVisible();
  const second = question.getByRole('radio').nth(1);
  await second.check();
  await page.keyboard.press('ArrowLeft');
  await expect(question).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(second).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(question.locator('.verdict')).toBeVisible();
  await expect(page.locator('.cover')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(question).toBeHidden();
});

test('paper is light whatever the theme', async ({ page }) => {
  for (const address of ['/embed/mask/?theme=dark&mode=figure', '/mask/']) {
    await page.goto(address);
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor, getComputedStyle(document.documentElement).colorScheme];
    });
    expect(colours[2], address).toBe('light');
    expect(colours[0], address).toBe('rgb(27, 30, 34)');
    await page.emulateMedia({ media: null });
  }
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080]
] as const) {
  test(`a presented chapter is seen whole at ${String(width)} by ${String(height)}`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    for (const slug of ['mask', 'door', 'fix', 'three-lines']) {
      await page.goto(`/chapters/${slug}/?present=1`);
      await ready(page);
      const text = await page.locator('.presented').textContent();
      const count = Number(/of (\d+)/.exec(text ?? '')?.[1]);
      for (let at = 1; at <= count; at += 1) {
        await expect(page.locator('.presented')).toContainText(`${String(at)} of`);
        const broken = await page.locator('.place').evaluate((place) => {
          const found: string[] = [];
          const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
            for (const { 0: name, index } of (node.nodeValue ?? '').matchAll(/\w*_\w+/g)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + name.length);
              if (range.getClientRects().length > 1) found.push(name);
            }
          }
          return { found, below: place.getBoundingClientRect().bottom - innerHeight };
        });
        expect(broken.found, `${slug}, ${String(at)}`).toEqual([]);
        expect(broken.below, `${slug}, ${String(at)}`).toBeLessThanOrEqual(0);
        // At the question it shows the answer first.
        if (await page.locator('#question').isVisible()) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
      }
    }
  });
}

test('the lab is presented: its bench alone, walked with the arrow keys', async ({ page }) => {
  await page.goto('/lab/?present=1');
  await ready(page);
  await expect(page.locator('body header:visible nav')).toHaveCount(0);
  const step = () => page.locator('section[data-step]').getAttribute('data-step');
  const before = await step();
  await page.keyboard.press('ArrowRight');
  await expect.poll(step).not.toBe(before);
  await expect(page).toHaveURL(/present=1/);
});
