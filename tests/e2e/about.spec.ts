// What only the built site knows of itself: which libraries its scripts hold, under which licences.
import { expect, test } from '@playwright/test';

for (const path of ['/about/', '/fr/about/']) {
  test(`${path} names the libraries and fonts that reach the reader`, async ({ page }) => {
    await page.goto(path);
    const rows = page.locator('#licences tbody tr');
    for (const [name, licence] of [
      ['svelte', 'MIT'],
      ['@sveltejs/kit', 'MIT'],
      ['@fontsource/ibm-plex-serif', 'OFL-1.1']
    ] as const) {
      const row = rows.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
      await expect(row).toHaveCount(1);
      await expect(row).toContainText(licence);
    }
  });
}

test('the licences can be read in full', async ({ page, request, baseURL }) => {
  await page.goto('/about/');
  const names = await page.locator('#licences tbody th').allInnerTexts();
  expect(names.length).toBeGreaterThan(4);
  const address = await page.locator('#licences .texts a').getAttribute('href');
  const text = await (await request.get(new URL(address ?? '', `${baseURL}about/`).href)).text();
  for (const name of names) expect(text).toContain(`${name} `);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Permission is hereby granted');
});

test('the reference can be linked to, row by row', async ({ page }) => {
  await page.goto('/reference/#public_drv_mb.fw_mb_header');
  await expect(page.locator('[id="public_drv_mb.fw_mb_header"]')).toBeInViewport();
});
