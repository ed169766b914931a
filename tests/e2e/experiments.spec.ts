import { expect, test, type Page } from '@playwright/test';
import { SitePage } from './site.ts';

/** Opens a page of the experiments and waits until it listens; gives what it complains about. */
async function open(page: Page, path: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(path);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  return errors;
}

const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test.describe('the mask', () => {
  const bench = (page: Page) => page.locator('[data-mask]');

  test('by keyboard: a gate, the counts at once, a puzzle, back and forward', async ({ page }) => {
    const errors = await open(page, '/mask/');
    await expect(bench(page)).toHaveAttribute('data-ok', '1');
    const second = page.getByRole('group', { name: 'The mask as a stencil' }).nth(1);
    await second.getByRole('switch', { name: 'gate 31, open' }).focus();
    for (let index = 31; index > 16; index -= 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(bench(page)).toHaveAttribute('data-mask', '0xfffe0000');
    await expect(bench(page)).toHaveAttribute('data-ok', '2');
    await expect(page.getByText('bit 16', { exact: true })).toBeVisible();
    expect(address(page).get('mask')).toBe('0xfffe0000');
    await page.getByRole('button', { name: 'Check 1' }).press('Enter');
    await expect(page.getByText('Under 0xfffe0000 an ERROR leaves 0x00160000')).toBeVisible();
    await page.getByRole('button', { name: 'Check 2' }).press('Enter');
    await expect(page.getByText('Not yet.')).toBeVisible();
    await page.goBack();
    await expect(bench(page)).toHaveAttribute('data-mask', '0xffff0000');
    await page.goForward();
    await expect(bench(page)).toHaveAttribute('data-mask', '0xfffe0000');
    expect(errors).toEqual([]);
  });

  test('the first sheet is locked until it is unlocked', async ({ page }) => {
    await open(page, '/mask/');
    const gate = page.getByRole('switch', { name: 'gate 20, open' }).first();
    await gate.click({ force: true });
    await expect(bench(page)).toHaveAttribute('data-transport', '0xffff0000');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await gate.click();
    await expect(bench(page)).toHaveAttribute('data-transport', '0xffef0000');
    await expect(bench(page)).toHaveAttribute('data-ok', '0');
    await page.getByRole('button', { name: 'Put back and lock' }).click();
    await expect(bench(page)).toHaveAttribute('data-transport', '0xffff0000');
  });

  test('counts are confirmed by running all answers', async ({ page }) => {
    await open(page, '/mask/?mask=0x00160000&edition=6.13');
    await expect(bench(page)).toHaveAttribute('data-ok', '8192');
    await page.getByRole('button', { name: 'Run all 65,536' }).click();
    await expect(page.getByText('All 65,536 went through the driver')).toBeVisible({
      timeout: 60_000
    });
    await page.getByRole('button', { name: '0xffffffff' }).click();
    await expect(page.getByText('All 65,536 went through the driver')).toBeHidden();
  });

  test('mask 0 is the answer to the last puzzle', async ({ page }) => {
    await open(page, '/mask/?mask=0');
    await page.getByRole('button', { name: 'Check 4' }).click();
    await expect(page.getByText(/Edition 6\.12: 0 of 65,536 .* 6\.13: 65,536\./)).toBeVisible({
      timeout: 90_000
    });
  });

  test('the aside computes with the browser’s own operators', async ({ page }) => {
    await open(page, '/mask/');
    const row = page.getByRole('row', { name: '(0x80160000 & 0xffff0000) == 0x80160000' });
    await expect(row.getByRole('cell')).toHaveText(['false', 'true', 'true']);
    await page.getByRole('textbox', { name: 'word', exact: true }).fill('0x00160000');
    await expect(
      page.getByRole('row', { name: '(0x00160000 & 0xffff0000) == 0x00160000' }).getByRole('cell')
    ).toHaveText(['true', 'true', 'true']);
  });
});

test.describe('coverage', () => {
  test('is text before any script: 0 of 65,536', () => {
    const text = new SitePage('coverage/').all('button', { 'data-line': '866' });
    const line = new SitePage('coverage/')
      .all('button')
      .find((each) => each.text.includes('rc == -EOPNOTSUPP'));
    expect(line?.text.replace(/\s+/g, ' ')).toContain('true 0, false 65,536');
    expect(text.length).toBeLessThanOrEqual(1);
  });

  test('by keyboard: from line to line, to the answers, to their run', async ({ page }) => {
    const errors = await open(page, '/coverage/');
    const dead = page.getByRole('button', { name: /rc == -EOPNOTSUPP/ });
    await expect(dead).toHaveAttribute('aria-pressed', 'true');
    await dead.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Reached by 0 of 65,536')).toBeVisible();
    const judge = page.getByRole('button', { name: /== FW_MSG_CODE_OK\)/ });
    await judge.press('Enter');
    expect(address(page).get('line')).toMatch(/^qed_mcp\.c-\d+$/);
    await expect(page.getByText('Every answer but').first()).toBeVisible();
    const line = address(page).get('line') ?? '';
    await page.reload();
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await expect(judge).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(judge).toHaveAttribute('aria-pressed', 'false');
    await page.goForward();
    expect(address(page).get('line')).toBe(line);
    await page.getByRole('link', { name: '0x0016' }).first().click();
    await page.waitForURL(/\/lab\/\?rsp=0x00160000$/);
    expect(errors).toEqual([]);
  });

  test('counts another edition in a worker: the fix brings one answer there', async ({ page }) => {
    await open(page, '/coverage/?edition=6.12-fix');
    const branch = page.getByRole('button', { name: /rc == -EOPNOTSUPP/ });
    await expect(branch).toContainText('true 1, false 65,535', { timeout: 60_000 });
    await page.getByRole('radio', { name: '32 with a name' }).check({ force: true });
    await expect(branch).toContainText('true 1, false 31');
    expect(address(page).get('of')).toBe('named');
  });
});

test.describe('the commands', () => {
  test('by keyboard: the only fatal refusal, and the run behind a cell', async ({ page }) => {
    const errors = await open(page, '/commands/');
    await expect(page.locator('[data-fatal]')).toHaveAttribute('data-fatal', 'NUM_IMAGES IMAGES');
    await expect(page.getByText('27 of 28 commands may be answered')).toBeVisible();
    const row = page.getByRole('row', { name: /GET_PPFID_BITMAP/ });
    await row.getByRole('button', { name: 'comes up' }).first().press('Enter');
    await expect(page.getByText('get_ppfid_bitmap command is unsupported')).toBeVisible();
    expect(address(page).get('cell')).toBe('GET_PPFID_BITMAP.unsupported');
    await page.goBack();
    await expect(page.getByText('Failed getting number of images')).toBeVisible();
    await page.goForward();
    await page.getByRole('link', { name: 'run GET_PPFID_BITMAP, not supported' }).press('Enter');
    await page.waitForURL(/answer=GET_PPFID_BITMAP/);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await expect(page.locator('[data-edition]')).toHaveAttribute('data-probe', 'ok');
    expect(errors).toEqual([]);
  });

  test('runs another edition in a worker', async ({ page }) => {
    await open(page, '/commands/?edition=4.16');
    await expect(page.locator('[data-fatal]')).toHaveAttribute('data-edition', '4.16');
    await expect(page.getByText('Any of the 24 commands')).toBeVisible({ timeout: 90_000 });
  });
});

for (const [path, noted] of [
  ['/mask/?mask=zebra&edition=9&fault=silent&%3Cscript%3E=1', 4],
  ['/mask/?transport=-1&mask=0x1ffffffff&rsp=', 3],
  ['/coverage/?of=none&line=..%2F..%2Fetc-1&edition=%00&cell=x', 4],
  ['/coverage/?line=qed_mcp.c-99999', 1],
  ['/commands/?cell=__proto__.constructor&edition=toString&mask=1', 3]
] as const) {
  test(`${path} is noted and leaves the page whole`, async ({ page }) => {
    const errors = await open(page, path);
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(noted);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a gate flips, a line tells its answers, a cell its run', async ({ page }) => {
    await open(page, '/fr/mask/');
    await page.getByRole('switch', { name: 'porte 16, ouverte' }).nth(1).tap();
    await expect(page.locator('[data-mask]')).toHaveAttribute('data-mask', '0xfffe0000');
    await open(page, '/fr/coverage/');
    await page.getByRole('button', { name: /num_images == 0\)/ }).tap();
    await expect(page.getByRole('heading', { name: /qed_mcp\.c, ligne/ })).toBeInViewport();
    await open(page, '/fr/commands/');
    await page
      .getByRole('row', { name: /OS_WOL/ })
      .getByRole('button', { name: 'échoue' })
      .tap();
    await expect(page.getByRole('heading', { name: /OS_WOL/ })).toBeInViewport();
  });
});

test('without scripts the three pages say their counts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/mask/');
  await expect(page.getByText('65,535', { exact: true }).first()).toBeVisible();
  await page.goto('/coverage/');
  await expect(page.getByText('Reached by 65,536 of 65,536')).toBeVisible();
  await page.goto('/commands/');
  await expect(page.getByText('27 of 28 commands')).toBeVisible();
  await context.close();
});
