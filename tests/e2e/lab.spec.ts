import { expect, test } from '@playwright/test';
import { Lab, PORTS } from './lab.ts';

test.describe('the lab', () => {
  test('opens with the case of the article', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.says({
      edition: '6.12',
      rsp: '0x00000000',
      masked: '0x00000000',
      rc: '-22',
      errno: 'EINVAL',
      probe: 'failed'
    });
    expect(await lab.interfaces()).toEqual([]);
    await expect(page.getByRole('region', { name: 'Kernel log' })).toContainText(
      '[qed_mcp_nvm_info_populate:3374()]Failed getting number of images'
    );
    expect(lab.errors).toEqual([]);
  });

  test('an answer of OK brings up eight interfaces', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.answer('0x00160000 OK');
    await lab.says({ masked: '0x00160000', rc: '0', errno: '', probe: 'ok' });
    expect(await lab.interfaces()).toEqual(PORTS);
  });

  test('ERROR is refused, and so is a single flipped bit of OK', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.answer('0x00170000 ERROR');
    await lab.says({ masked: '0x00170000', rc: '-22', errno: 'EINVAL', probe: 'failed' });
    await page.getByRole('switch', { name: /^bit 16,/ }).click();
    await lab.says({ rsp: '0x00160000', rc: '0', probe: 'ok' });
    await page.getByRole('switch', { name: /^bit 31,/ }).click();
    await lab.says({ rsp: '0x80160000', masked: '0x80160000', rc: '-22', probe: 'failed' });
  });

  test('a mask of 0 refuses OK in 6.12 and lets everything pass with the fix', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open('?rsp=0x00160000&param=0');
    await lab.field('at the call').fill('0');
    await lab.says({ masked: '0x00000000', rc: '-22', probe: 'failed' });
    await lab.edition('6.12-fix');
    await lab.says({ masked: '0x00000000', rc: '-95', errno: 'EOPNOTSUPP', probe: 'ok' });
  });

  for (const [fault, state] of [
    ['silent', { rc: '-11', errno: 'EAGAIN', masked: '', probe: 'failed' }],
    ['stale-seq', { rc: '-11', errno: 'EAGAIN', masked: '', probe: 'failed' }],
    ['reset', { rc: '-22', errno: 'EINVAL', masked: '0x00000000', probe: 'failed' }],
    ['not-ready', { rc: '', errno: '', masked: '', probe: 'failed' }],
    ['no-shmem', { rc: '', errno: '', masked: '', probe: 'fault' }],
    ['all-ones', { rc: '', errno: '', masked: '', probe: 'failed' }]
  ] as const) {
    test(`the fault ${fault}`, async ({ page }) => {
      const lab = new Lab(page);
      await lab.open();
      await page.getByRole('combobox', { name: 'Fault' }).selectOption(fault);
      await lab.says(state);
      expect(new URL(page.url()).searchParams.get('fault')).toBe(fault);
      expect(lab.errors).toEqual([]);
    });
  }

  for (const [edition, state] of [
    ['4.16', { rc: '', errno: '', probe: 'ok' }],
    ['4.17', { rc: '-22', errno: 'EINVAL', probe: 'failed' }],
    ['6.1', { rc: '-22', errno: 'EINVAL', probe: 'failed' }],
    ['6.12', { rc: '-22', errno: 'EINVAL', probe: 'failed' }],
    ['6.12-fix', { rc: '-95', errno: 'EOPNOTSUPP', probe: 'ok' }],
    ['6.13', { rc: '-95', errno: 'EOPNOTSUPP', probe: 'ok' }]
  ] as const) {
    test(`edition ${edition}`, async ({ page }) => {
      const lab = new Lab(page);
      await lab.open();
      await lab.edition(edition);
      await lab.says({ edition, ...state });
      expect(await lab.interfaces()).toEqual(state.probe === 'ok' ? PORTS : []);
    });
  }

  test('keeps its state in the address: reload, share, go back', async ({ page, context }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.answer('0x00170000 ERROR');
    await lab.says({ rsp: '0x00170000' });
    await lab.edition('6.13');
    await lab.says({ edition: '6.13' });
    await page.reload();
    await lab.ready();
    await lab.says({ edition: '6.13', rsp: '0x00170000', rc: '-22' });

    const friend = new Lab(await context.newPage());
    await friend.open(new URL(page.url()).search);
    await friend.says({ edition: '6.13', rsp: '0x00170000', rc: '-22' });

    await page.goBack();
    await lab.says({ edition: '6.12', rsp: '0x00170000' });
    await page.goBack();
    await lab.says({ edition: '6.12', rsp: '0x00000000' });
  });

  test('restores the step of a shared link', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open('?step=100');
    await expect(page.getByText(/statement 101 of/)).toBeVisible();
  });

  test('says what is wrong beside a bad field, and keeps it', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.field('code').fill('0x16g');
    await expect(lab.field('code')).toHaveAttribute('aria-invalid', 'true');
    await expect(lab.field('code')).toHaveValue('0x16g');
    const id = (await lab.field('code').getAttribute('aria-describedby'))?.split(' ') ?? [];
    const messages = await Promise.all(
      id.map((entry) => page.locator(`[id="${entry}"]`).textContent())
    );
    expect(messages.join(' ')).toMatch(/0x/);
    await lab.says({ rsp: '0x00000000' });
    await lab.field('code').fill('0x160000');
    await lab.says({ rsp: '0x00160000', probe: 'ok' });
    await expect(lab.field('code')).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('lets go of a bad code on Escape, and when an answer is chosen', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    const code = lab.field('code');
    await code.fill('0x16g');
    await code.press('Escape');
    await expect(code).toHaveValue('0x00000000');
    await expect(code).not.toHaveAttribute('aria-invalid', 'true');
    await code.fill('0x16g');
    await page.getByRole('radio', { name: '0x00000000 UNSUPPORTED' }).click({ force: true });
    await expect(code).toHaveValue('0x00000000');
    await expect(code).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('says how bare digits were read, and what becomes of the low half', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.field('code').fill('00160000');
    await lab.says({ rsp: '0x00160000', probe: 'ok' });
    await expect(page.getByText(/is decimal here/)).toHaveCount(0);
    await lab.field('code').fill('160000');
    await lab.says({ rsp: '0x00027100', probe: 'failed' });
    await expect(page.getByText('160000 is decimal here: 0x00027100')).toBeVisible();
    await expect(page.getByText(/the firmware fills them in/)).toBeVisible();
  });

  test('names what it could not take from the address', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open('?rsp=0x00160000&edition=9.9&mask=zebra');
    await lab.says({ edition: '6.12', rsp: '0x00160000', probe: 'ok' });
    await expect(page.getByRole('main')).toContainText('9.9');
    await expect(page.getByRole('main')).toContainText('zebra');
  });

  test('steps by key while the bench has the focus', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    const statement = page.getByText(/^statement [\d,]+ of/);
    const number = async () =>
      Number(
        /statement ([\d,]+) of/.exec((await statement.textContent()) ?? '')?.[1]?.replace(/,/g, '')
      );
    const start = await number();
    await page.getByRole('button', { name: /^step/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(number).toBe(start - 1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(number).toBe(start);
    await page.keyboard.press('Home');
    await expect.poll(number).toBe(1);
    await page.keyboard.press('n');
    await expect.poll(number).toBeGreaterThan(1);
    await page.keyboard.press('End');
    await expect(page.getByText(/^end, after [\d,]+ statements/)).toBeVisible();
  });

  test('can be worked with the keyboard alone', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    const reach = async (name: string) => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement)) return '';
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
          return `${element.getAttribute('aria-label') ?? ''} ${labels.map((l) => l.textContent).join(' ')} ${element.textContent}`;
        });
        if (label.includes(name)) return;
      }
      throw new Error(`no tab stop ${name}`);
    };
    await reach('UNSUPPORTED');
    await page.keyboard.press('ArrowDown');
    await lab.says({ rsp: '0x00160000', probe: 'ok' });
    await reach('bit 31');
    for (let bit = 31; bit > 16; bit -= 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await lab.says({ rsp: '0x00170000', probe: 'failed' });
    await reach('Timeline');
    const before = await lab.bench.getAttribute('data-step');
    await page.keyboard.press('Home');
    await expect(lab.bench).not.toHaveAttribute('data-step', before ?? '');
    expect(lab.errors).toEqual([]);
  });

  test('has a status sentence for those who do not see the bench', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open();
    await lab.answer('0x00160000 OK');
    await expect(page.getByRole('status')).toHaveText(
      'The question returns 0. Success: the probe passes, eight interfaces.'
    );
  });

  test('speaks French at its own address, with the same state', async ({ page }) => {
    const lab = new Lab(page);
    await lab.open('?rsp=0x00160000', '/fr/lab/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await lab.says({ rsp: '0x00160000', probe: 'ok' });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lab shows the case as text', async ({ page }) => {
    await page.goto('/lab/');
    await expect(page.getByRole('row', { name: /EINVAL/ }).first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(
      '[qed_mcp_nvm_info_populate:3374()]Failed getting number of images'
    );
    await expect(page.getByRole('main')).toContainText('0x00160000');
  });
});
