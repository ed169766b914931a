// What pages weigh. The chapters are weighed where they are loaded anyway, in chapters.spec.ts.
import { test } from '@playwright/test';
import { BUDGETS, Scale } from './weight.ts';

for (const budget of BUDGETS.filter(({ page }) => !page.includes('*'))) {
  test(`${budget.page} keeps to its budget of JavaScript`, async ({ page }) => {
    const scale = new Scale(page);
    await page.goto(budget.page, { waitUntil: 'networkidle' });
    await scale.holds(budget);
  });
}
