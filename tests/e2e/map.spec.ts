import { expect, test, type Page } from '@playwright/test';

/** Opens the map and waits until it listens; gives what it complains about. */
async function open(page: Page, query = ''): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`/map/${query}`);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  return errors;
}
const bench = (page: Page) => page.locator('[data-differ]');
const sweepState = (page: Page) => page.locator('[data-sweep]');
const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('the fix changes one cell, also when all is run here', async ({ page }) => {
  const errors = await open(page);
  await expect(bench(page)).toHaveAttribute('data-differ', '1');
  await page.getByRole('button', { name: 'Run all 65,536 here' }).click();
  await expect(page.getByText(/131,072 answers in .*: 5 were run/)).toBeVisible({
    timeout: 90_000
  });
  await expect(bench(page)).toHaveAttribute('data-differ', '1');
  await expect(page.locator('[data-rc="-95"]')).toHaveAttribute('data-counts', '0 1');
  expect(errors).toEqual([]);
});

test('a run can be stopped, and what is known stays', async ({ page }) => {
  // A worker whose script is long in coming.
  await page.route('**/workers/*.js', () => undefined);
  await open(page, '?edition=4.17&mask=0x00160000&compare=none');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(sweepState(page)).toHaveAttribute('data-sweep', 'stopped');
  await expect(sweepState(page)).toContainText('Stopped');
});

test('by keyboard: read a cell, put it on the bench, go back', async ({ page }) => {
  await open(page);
  const square = page.getByRole('slider', { name: /^Map of all 65,536 codes in 6.12$/ });
  await square.focus();
  for (let step = 0; step < 0x16; step += 1) await page.keyboard.press('ArrowRight');
  await expect(square).toHaveAttribute('aria-valuetext', /0x0016 OK: accepted/);
  await page.keyboard.press('Enter');
  await expect(bench(page)).toHaveAttribute('data-code', '0x0016');
  expect(address(page).get('rsp')).toBe('0x00160000');
  await page.goBack();
  await expect(bench(page)).toHaveAttribute('data-code', '0x0000');
});

test('any address opens, and says what it could not read', async ({ page }) => {
  const errors = await open(page, '?edition2=7.0&row=zz&mask=%00&rsp=0x00170000');
  await expect(bench(page)).toHaveAttribute('data-code', '0x0017');
  await expect(page.getByText('edition2', { exact: false }).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('without scripts the map is a picture with its classes in words', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/map/');
  await expect(page.locator('svg[data-part="square"]').first()).toBeVisible();
  await expect(page.getByText('One answer makes a difference')).toBeVisible();
  await expect(page.locator('.needs-script:visible')).toHaveCount(0);
  await context.close();
});

test.describe('a patch of the reader’s', () => {
  const editor = (page: Page) => page.getByRole('textbox', { name: 'The driver’s text, C' });
  const waits = (page: Page) => page.locator('[data-own]');

  test('before and after: it waits, runs when asked, and changes one cell', async ({ page }) => {
    const errors = await open(page, '?patch=fix');
    await page.goto('/patch/?exercise=fix');
    await editor(page).waitFor();
    await page.locator('.cm-line', { hasText: 'return 0;' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(
      '\nif ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)\nreturn -EOPNOTSUPP;'
    );
    await page.getByRole('link', { name: /^Before and after/ }).click();
    await expect(waits(page)).toHaveAttribute('data-own', 'waits');
    await expect(page.getByText('No run yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Run your patch' }).click();
    await expect(bench(page)).toHaveAttribute('data-differ', '1', { timeout: 90_000 });
    await expect(page.locator('[data-rc="-95"]')).toHaveAttribute('data-counts', '0 1');
    await expect(page.locator('.runs [data-probe]')).toHaveCount(2);
    // Back from elsewhere it waits again.
    await page.reload();
    await expect(waits(page)).toHaveAttribute('data-own', 'waits');
    expect(errors).toEqual([]);
  });

  test('a text in the link: its mistake is said, with a way to mend it', async ({ page }) => {
    // `t` and base64url, without deflating: a text for an address as /patch writes it.
    const text = Buffer.from('int qed_mcp_bist_nvm_get_num_images(void)\n{\n\treturn one;\n}');
    const errors = await open(page, `?patch=fix#text=t${text.toString('base64url')}`);
    await page.getByRole('button', { name: 'Run your patch' }).click();
    await expect(waits(page)).toHaveAttribute('data-own', 'refused', { timeout: 60_000 });
    await expect(waits(page)).toContainText('does not compile');
    await page.getByRole('link', { name: 'Open the text' }).click();
    await expect(editor(page)).toContainText('return one;', { timeout: 60_000 });
    expect(errors).toEqual([]);
  });
});
