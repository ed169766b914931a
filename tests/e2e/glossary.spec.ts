// The tips of the glossary's words, on the glossary page itself, where words refer to one another.
import { expect, test, type Page } from '@playwright/test';

/** A word within an entry, and the tip that it opens. */
const word = (page: Page) => page.locator('#mask a.term[data-term="response-code"]');
const tip = (page: Page) => page.locator('.tip:not(p)');
const sentence = (page: Page) => page.locator('#response-code .tip').innerText();

async function open(page: Page, path = '/glossary/') {
  await page.goto(path);
  await word(page).scrollIntoViewIfNeeded();
  await expect(word(page)).toHaveAttribute('aria-describedby', 'tip-response-code');
}

/** Where the word and its tip are in the window. */
async function boxes(page: Page) {
  const [at, box] = await Promise.all([word(page).boundingBox(), tip(page).boundingBox()]);
  if (at === null || box === null) throw new Error('not in sight');
  return { at, box };
}

for (const path of ['/glossary/', '/fr/glossary/']) {
  test(`a word on ${path} shows its sentence to the pointer and the keyboard`, async ({ page }) => {
    await open(page, path);
    await word(page).hover();
    await expect(tip(page)).toContainText(await sentence(page));
    await page.mouse.move(0, 0);
    await expect(tip(page)).toHaveCount(0);

    await page.keyboard.press('Tab');
    await word(page).focus();
    await expect(tip(page)).toContainText(await sentence(page));
    await page.keyboard.press('Tab');
    await expect(tip(page)).not.toContainText(await sentence(page));
  });
}

test('Escape puts the tip away and leaves the focus where it is', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await word(page).focus();
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await expect(word(page)).toBeFocused();
});

test('the pointer may cross to the tip, rest there, and follow its link', async ({ page }) => {
  await open(page);
  await word(page).hover();
  await expect(tip(page)).toBeVisible();
  const { at, box } = await boxes(page);
  expect(box.y - at.y - at.height).toBeGreaterThan(2);
  await page.mouse.move(box.x + 10, at.y + at.height + 2);
  await page.waitForTimeout(100);
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.waitForTimeout(600);
  await expect(tip(page)).toBeVisible();
  await tip(page).getByRole('link', { includeHidden: true }).click();
  await expect(page).toHaveURL(/\/glossary\/#response-code$/);
  await expect(tip(page)).toHaveCount(0);
});

test('the tip stands under its word, or above it at the foot of the window', async ({ page }) => {
  await open(page);
  for (const [block, under] of [
    ['start', true],
    ['end', false]
  ] as const) {
    await page.mouse.move(0, 0);
    await word(page).evaluate((link, at) => link.scrollIntoView({ block: at }), block);
    await word(page).hover();
    await expect(tip(page)).toBeVisible();
    const { at, box } = await boxes(page);
    const gap = under ? box.y - at.y - at.height : at.y - box.y - box.height;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(10);
    expect(box.x).toBeLessThan(at.x + at.width);
    expect(box.x + box.width).toBeGreaterThan(at.x);
    await page.mouse.move(0, 0);
    await expect(tip(page)).toHaveCount(0);
  }
});

test('the word is described to those who cannot see the tip', async ({ page }) => {
  await open(page);
  await expect(word(page)).toHaveAccessibleDescription(await sentence(page));
  await word(page).hover();
  await expect(tip(page)).toHaveAttribute('aria-hidden', 'true');
});

test('nothing moves when a tip opens', async ({ page }) => {
  await open(page);
  const size = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight
    ]);
  const before = { size: await size(), at: await word(page).boundingBox() };
  await word(page).hover();
  await expect(tip(page)).toBeVisible();
  expect({ size: await size(), at: await word(page).boundingBox() }).toEqual(before);
});

test.describe('on a narrow touch screen', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the first tap shows the tip, the second goes to the glossary', async ({ page }) => {
    await open(page);
    const address = page.url();
    await word(page).tap();
    await expect(tip(page)).toContainText(await sentence(page));
    expect(page.url()).toBe(address);
    const box = await tip(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await word(page).tap();
    await expect(page).toHaveURL(/#response-code$/);
    await expect(tip(page)).toHaveCount(0);
  });

  test('a tap elsewhere puts the tip away', async ({ page }) => {
    await open(page);
    await word(page).tap();
    await expect(tip(page)).toBeVisible();
    await page.locator('#mask p.tip').tap({ position: { x: 5, y: 5 } });
    await expect(tip(page)).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the word is a link to its entry', async ({ page }) => {
    await page.goto('/glossary/');
    await word(page).click();
    await expect(page).toHaveURL(/\/glossary\/#response-code$/);
    await expect(page.locator('#response-code')).toBeInViewport();
  });
});

test('paper has no tips', async ({ page }) => {
  await open(page);
  await word(page).hover();
  await expect(tip(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tip(page)).toBeHidden();
});
