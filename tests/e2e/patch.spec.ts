import { expect, test, type Page, type Response } from '@playwright/test';
import { axe, found } from './axe.ts';

/** The page of the reader's own patch in one browser page. */
class PatchPage {
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async open(query = '', path = '/patch/'): Promise<void> {
    await this.page.goto(path + query);
    await this.page.locator('[data-ready]').waitFor({ state: 'attached' });
  }

  readonly editor = () => this.page.getByRole('textbox', { name: 'The driver’s text, C' });
  readonly bench = () => this.page.locator('section[data-own]');
  readonly status = () => this.page.locator('[role=status][data-state]');
  readonly verdict = () => this.page.locator('[data-proof]');
  readonly press = (name: string) => this.page.getByRole('button', { name, exact: true }).click();

  /** Puts the cursor behind a line of the text. */
  async behind(line: string): Promise<void> {
    await this.page.locator('.cm-line', { hasText: line }).first().click();
    await this.page.keyboard.press('End');
  }
}

/** A proof takes seconds, and longer where others work beside it. */
const PATIENCE = { timeout: 60_000 };

const FIX = '\nif ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)\nreturn -EOPNOTSUPP;';

test.describe('your own patch', () => {
  test('the broken original breaks at 0x00000000; the fix, typed, holds for all cases', async ({
    page
  }) => {
    const patch = new PatchPage(page);
    await patch.open('?exercise=fix');
    await expect(patch.status()).toHaveText('The text compiles.');
    await patch.press('Prove it');
    await expect(patch.verdict()).toContainText(
      'It breaks at 0x00000000 UNSUPPORTED, parameter 0.',
      PATIENCE
    );
    await expect(patch.bench()).toHaveAttribute('data-own', 'true', PATIENCE);
    await expect(patch.bench()).toHaveAttribute('data-probe', 'failed');

    // A name with a mistake in it is marked as one types, at its line.
    await patch.behind('return 0;');
    await page.keyboard.type(FIX.replace('UNSUPPORTED', 'UNSUPORTED'));
    await expect(page.getByRole('list', { name: 'Errors' })).toContainText(
      'FW_MSG_CODE_UNSUPORTED is not declared.'
    );
    await expect(page.locator('.cm-lint-marker-error')).toHaveCount(1);
    await page.getByRole('button', { name: 'line 14' }).click();
    await expect(patch.editor()).toBeFocused();
    await patch.behind('UNSUPORTED');
    for (let n = 0; n < 'ORTED)'.length; n += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('P');
    await expect(patch.status()).toHaveText('The text compiles.');

    await page.keyboard.press('Control+Enter');
    await expect(patch.bench()).toHaveAttribute('data-probe', 'ok');
    await expect(patch.bench()).toHaveAttribute('data-rc', '-95');
    await patch.press('Prove it');
    await expect(patch.verdict()).toContainText('It holds for all 393,218 cases.', PATIENCE);
    await expect(page.getByRole('checkbox', { name: /^Solved/ })).toBeChecked();
    await patch.press('Run all 65,536 codes');
    await expect(page.getByRole('row', { name: '1 −95 EOPNOTSUPP passes' })).toBeVisible(PATIENCE);

    // Undoing goes back across the runs.
    await patch.press('Undo');
    await expect(patch.verdict()).toHaveText('Not proved yet.');

    await patch.press('Redo');
    await page.getByText('Send it').click();
    const mail = page.getByRole('region', { name: 'Send it' });
    await expect(mail).toContainText('+\t\treturn -EOPNOTSUPP;');
    await page.getByLabel('Subject').fill('qed: a card that cannot count');
    await expect(mail).toContainText('Subject: [PATCH] qed: a card that cannot count');
    expect(patch.errors).toEqual([]);
  });

  test('a loop without end ends with a sentence, and can be stopped', async ({ page }) => {
    const patch = new PatchPage(page);
    await patch.open('?exercise=fix');
    await patch.editor().waitFor();
    await patch.behind('int rc;');
    await page.keyboard.type('\nfor (;;)\n;');
    await patch.press('Run it');
    await expect(patch.bench()).toHaveAttribute('data-probe', 'fault', PATIENCE);
    await expect(patch.bench()).toContainText('perhaps a loop never ends');
    await expect(patch.bench()).toContainText('The run did not end.');
    expect(patch.errors).toEqual([]);
  });

  test('is kept over a reload, travels in a link, and never runs by itself', async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const patch = new PatchPage(page);
    await patch.open('?exercise=pointer&rsp=0x00170000');
    await patch.editor().waitFor();
    await patch.behind('int rc;');
    await page.keyboard.type(' /* mine */');
    await expect(patch.status()).toHaveText('The text compiles.');
    await page.reload();
    await expect(patch.editor()).toContainText('/* mine */');
    await expect(patch.status()).toHaveText('The text compiles.');
    await expect(patch.bench()).toHaveAttribute('data-own', 'false');
    await expect(patch.bench()).toHaveAttribute('data-rsp', '0x00170000', PATIENCE);

    await patch.press('Copy a link with my text');
    await expect(page.getByText('Copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await patch.press('Start over');
    await expect(patch.editor()).not.toContainText('/* mine */');
    await page.goto('about:blank');
    await page.goto(link);
    await expect(patch.editor()).toContainText('/* mine */');
    await expect(page.getByText('This text came with the link.')).toBeVisible();
    await expect(patch.bench()).toHaveAttribute('data-own', 'false');
    await patch.press('Run it');
    await expect(patch.bench()).toHaveAttribute('data-own', 'true', PATIENCE);
    expect(patch.errors).toEqual([]);
  });

  test('addresses that make no sense leave the page whole', async ({ page }) => {
    const patch = new PatchPage(page);
    for (const query of [
      '?exercise=nothing&rsp=soup#text=zzzz',
      '?exercise=log&exercise=fix&param=-1#text=%',
      `?fault=x#text=t${'A'.repeat(40_000)}`,
      '?exercise=order#text=tYQ'
    ]) {
      await page.goto('about:blank');
      await patch.open(query);
      await expect(page.getByRole('button', { name: 'Prove it' })).toBeVisible();
    }
    await expect(patch.editor()).toContainText('a');
    expect(patch.errors).toEqual([]);
  });

  test('the keyboard alone: lines in order, into the editor and out of it', async ({ page }) => {
    const patch = new PatchPage(page);
    await patch.open();
    const line = (text: string) =>
      page.getByRole('button', { name: new RegExp(`^${text}, place`) });
    // Both missing lines go up, over the bar and over the last line.
    await line('if \\(\\(rsp & FW_MSG_CODE_MASK\\) == FW_MSG_CODE_UNSUPPORTED\\)').focus();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowUp');
    await line('return -EOPNOTSUPP;').focus();
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowUp');
    await expect(line('return -EOPNOTSUPP;')).toBeFocused();
    await page.getByRole('button', { name: 'Prove it' }).press('Enter');
    await expect(patch.verdict()).toContainText('It holds for all', PATIENCE);
    await expect(page.getByText('1 of 6 solved')).toBeVisible();

    await page.getByRole('button', { name: 'Write the fix' }).press('Enter');
    await patch.editor().focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    await expect(patch.editor()).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  });

  test('a line is dragged over the bar', async ({ page }) => {
    const patch = new PatchPage(page);
    await patch.open();
    const from = page.locator('li[data-line="2"] .grip');
    const to = page.locator('li[data-line="4"]');
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    await page.mouse.move((start?.x ?? 0) + 60, (start?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((end?.x ?? 0) + 60, (end?.y ?? 0) + 10, { steps: 8 });
    await page.mouse.up();
    const order = page.getByRole('list', { name: /^Lines of/ }).getByRole('listitem');
    await expect(order.nth(2)).toContainText('FW_MSG_CODE_UNSUPPORTED');
  });

  test('on a phone', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 }, hasTouch: true });
    const patch = new PatchPage(page);
    await patch.open('?exercise=log', '/fr/patch/');
    await page.locator('.cm-content').waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    ).toBeLessThanOrEqual(0);
    await patch.press('Prouver');
    await expect(patch.verdict()).toContainText('Le journal ne dit pas', PATIENCE);
    expect(patch.errors).toEqual([]);
    await page.close();
  });

  test('without scripts the text stands there, and what needs them is said', async ({
    request
  }) => {
    // A browser under test takes <noscript> for text, so the page is read as it is sent.
    const html = await (await request.get('/patch/')).text();
    const still = [...html.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)].map(
      ([, text]) => text ?? ''
    );
    const plain = still.join('').replaceAll(/<[^>]*>/g, '');
    expect(plain).toContain('the page needs scripts');
    expect(plain).toContain('int qed_mcp_nvm_info_populate(struct qed_hwfn *hwfn)');
    expect(plain).toContain('return -EINVAL;');
  });

  test('the editor is fetched here and nowhere else', async ({ page }) => {
    const scripts = async (path: string): Promise<number> => {
      const bodies: Promise<string>[] = [];
      const hear = (response: Response) => {
        if (response.url().endsWith('.js')) bodies.push(response.text());
      };
      page.on('response', hear);
      await page.goto(path, { waitUntil: 'networkidle' });
      if (path.includes('exercise=fix')) await page.locator('.cm-content').waitFor();
      page.off('response', hear);
      return (await Promise.all(bodies)).filter((body) => body.includes('cm-gutterElement')).length;
    };
    for (const path of ['/', '/lab/', '/chapters/fix/', '/patch/']) {
      expect(await scripts(path), path).toBe(0);
    }
    expect(await scripts('/patch/?exercise=fix')).toBe(1);
  });
});

test.describe('axe', () => {
  test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

  test('finds nothing with the editor open, an error in it and a letter below', async ({
    page
  }) => {
    const patch = new PatchPage(page);
    await patch.open('?exercise=fix');
    await patch.editor().waitFor();
    await patch.behind('return 0;');
    await page.keyboard.type('\nreturn one;');
    await expect(page.locator('.cm-lint-marker-error')).toHaveCount(1, PATIENCE);
    await page.getByText('Send it').click();
    await page.getByText('Show a hint').click();
    await page.addScriptTag({ content: axe });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await found(page), colorScheme).toEqual([]);
    }
  });
});
