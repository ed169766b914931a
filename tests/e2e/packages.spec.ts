import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PACKAGES, type Package } from '../../src/content/teach/packages.ts';
import { faults, missing } from './schemas.ts';
import { exists } from './site.ts';

type Version = '1.2' | '2004';
const VERSIONS = ['1.2', '2004'] as const;
const kindOf = (version: Version) => (version === '1.2' ? 'scorm12' : 'scorm2004');

type Files = Readonly<Record<string, Uint8Array>>;
/** The files of a package of the built site. */
const opened = (file: string): Files => unzipSync(readFileSync(`build/site/${file}`));
/** A package's manifest, and the names of all its files; nothing else is unpacked. */
function described(file: string): { manifest: string; names: string[] } {
  const names: string[] = [];
  const filter = ({ name }: { name: string }): boolean => {
    names.push(name);
    return name === 'imsmanifest.xml';
  };
  const files = unzipSync(readFileSync(`build/site/${file}`), { filter });
  return { manifest: strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()), names };
}
const scorms = (version: Version): readonly Package[] =>
  PACKAGES.filter(({ kind }) => kind === kindOf(version));

const LMS = 'http://lms.test/';
/** A proof takes seconds, and longer where others work beside it. */
const PATIENCE = { timeout: 60_000 };

/**
 * A learning platform: scorm-again around one item of a package, on an origin of which nothing else
 * can be reached. Collects what is asked for in vain, and what the pages complain about.
 */
class Platform {
  readonly complaints: string[] = [];
  readonly figure: FrameLocator;

  constructor(
    readonly page: Page,
    readonly version: Version
  ) {
    this.figure = page.frameLocator('iframe').frameLocator('iframe');
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Opens an item; `kept`: what an earlier visit left. Without a `runtime` there is no API. */
  async open(file: string, item = 'index.html', kept: object = {}, runtime = true): Promise<void> {
    const files = opened(file);
    const name = kindOf(this.version);
    const script = readFileSync(`node_modules/scorm-again/dist/${name}.min.js`, 'utf8');
    const make =
      this.version === '1.2'
        ? 'window.lms = window.API = new Scorm12API({ autocommit: false, logLevel: 5 });'
        : 'window.lms = window.API_1484_11 = new Scorm2004API({ autocommit: false, logLevel: 5 });';
    const begin = `${script}\n${make}
      window.ends = 0;
      lms.on('${this.version === '1.2' ? 'LMSFinish' : 'Terminate'}', () => (ends += 1));
      lms.loadFromJSON(${JSON.stringify(kept)});`.replaceAll('</script', '<\\/script');
    await this.page.route('**/*', (route) => {
      const url = new URL(route.request().url());
      const path = url.pathname.slice(1);
      if (url.origin + '/' === LMS && path === 'favicon.ico') return route.fulfill({ status: 204 });
      if (url.origin + '/' === LMS && path === '') {
        const body = `<!doctype html><title>platform</title>${runtime ? `<script>${begin}</script>` : ''}
          <iframe src="item/${item}" style="width:100%;height:900px"></iframe>`;
        return route.fulfill({ contentType: 'text/html', body });
      }
      const found = url.origin + '/' === LMS ? files[path.replace(/^item\//, '')] : undefined;
      if (found === undefined) {
        this.complaints.push(`asks ${url.href}`);
        return route.abort();
      }
      const contentType = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      return route.fulfill({ contentType, body: Buffer.from(found) });
    });
    await this.page.goto(LMS);
    await this.figure.locator('html[data-ready]').waitFor();
  }

  /** The learner closes the item. */
  async close(): Promise<void> {
    await this.page.evaluate(() => document.querySelector('iframe')?.remove());
  }

  /** All that the platform knows, as plain data. */
  async known(): Promise<{ cmi: Record<string, unknown>; ends: number }> {
    return this.page.evaluate(() => {
      const { lms, ends } = window as unknown as { lms: { cmi: unknown }; ends: number };
      return { cmi: JSON.parse(JSON.stringify(lms.cmi)) as Record<string, unknown>, ends };
    });
  }

  readonly prove = () => this.figure.getByRole('button', { name: 'Prove it' }).press('Enter');

  /** Moves the line that has this text up by some places. */
  async up(line: string, places: number): Promise<void> {
    await this.figure.getByRole('button', { name: new RegExp(`^${line}, place`) }).focus();
    for (let n = 0; n < places; n += 1) await this.page.keyboard.press('ArrowUp');
  }
}

test('all packages that are offered were built', () => {
  expect(PACKAGES.length).toBeGreaterThan(20);
  expect(PACKAGES.filter(({ file }) => !exists(file))).toEqual([]);
});

test('a manifest stands at the top and names exactly the files that are there', () => {
  for (const { file } of VERSIONS.flatMap(scorms)) {
    const { manifest, names } = described(file);
    const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect([...new Set(named), 'imsmanifest.xml'].sort(), file).toEqual(names.sort());
  }
});

test('manifests are valid', () => {
  const reason = missing();
  test.skip(reason !== null, reason ?? '');
  for (const version of VERSIONS) {
    const manifests = scorms(version).map(({ file }) => described(file).manifest);
    const broken = manifests[0]?.replace('type="webcontent"', 'type="webcontent" kind=""') ?? '';
    expect(faults(broken, version)).not.toBe('');
    for (const manifest of manifests) expect(faults(manifest, version), manifest).toBe('');
  }
});

for (const version of VERSIONS) {
  const file = `packages/patch-order-${kindOf(version)}-en.zip`;

  test(`SCORM ${version}: a learner's run reports answers, score and completion`, async ({
    page
  }) => {
    const platform = new Platform(page, version);
    await platform.open(file);
    await platform.prove();
    await expect(platform.figure.locator('[data-proof]')).toContainText('It breaks at', PATIENCE);
    await platform.up('if \\(\\(rsp & FW_MSG_CODE_MASK\\) == FW_MSG_CODE_UNSUPPORTED\\)', 3);
    await platform.up('return -EOPNOTSUPP;', 4);
    expect(JSON.stringify((await platform.known()).cmi)).toContain('"incomplete"');
    await platform.prove();
    await expect(platform.figure.locator('[data-proof]')).toContainText('It holds for', PATIENCE);
    await platform.close();
    const { cmi, ends } = await platform.known();
    expect(ends).toBe(1);
    const interactions = Object.values(cmi.interactions as object);
    const core = version === '1.2' ? cmi.core : cmi;
    expect(core).toMatchObject({
      score: { raw: '100', min: '0', max: '100' },
      ...(version === '1.2'
        ? { lesson_status: 'completed' }
        : { completion_status: 'completed', success_status: 'unknown' })
    });
    const answer = version === '1.2' ? 'student_response' : 'learner_response';
    expect(interactions).toMatchObject([
      {
        id: 'patch-order',
        type: 'fill-in',
        result: version === '1.2' ? 'wrong' : 'incorrect'
      },
      { id: 'patch-order', type: 'fill-in', result: 'correct', [answer]: 'proved' }
    ]);
    expect(platform.complaints).toEqual([]);
  });

  test(`SCORM ${version}: who comes back finds the state, and closing completes nothing`, async ({
    page
  }) => {
    const state = 'exercise=order&rsp=0x00170000';
    const platform = new Platform(page, version);
    const kept = version === '1.2' ? { core: { lesson_status: 'incomplete' } } : {};
    await platform.open(file, 'index.html', { ...kept, suspend_data: state });
    const shown = platform.figure.locator('main[data-state*="rsp=0x00170000"]');
    await shown.waitFor();
    await expect(page.frameLocator('iframe').locator('iframe')).toHaveCSS(
      'height',
      /^[4-9]\d\d|\d{4}/
    );
    await platform.close();
    const { cmi, ends } = await platform.known();
    expect(ends).toBe(1);
    expect(cmi.suspend_data).toBe(state);
    const core = (version === '1.2' ? cmi.core : cmi) as Record<string, unknown>;
    expect(core[version === '1.2' ? 'lesson_status' : 'completion_status']).toBe('incomplete');
    expect(core.score).toMatchObject({ raw: '' });
    expect(Object.values(cmi.interactions as object)).toEqual([]);
    expect(platform.complaints).toEqual([]);
  });
}

for (const version of VERSIONS) {
  const file = `packages/chapter-mask-${kindOf(version)}-en.zip`;
  const shown = (platform: Platform) => platform.figure.locator('[data-block]:visible');

  test(`SCORM ${version}: a chapter reports its answer, score and completion, and comes back`, async ({
    page
  }) => {
    const platform = new Platform(page, version);
    await platform.open(file, 'index.html', { suspend_data: 'part=column' });
    await expect(shown(platform)).toHaveAttribute('data-block', 'column');
    await platform.figure.getByRole('button', { name: 'Next' }).click();
    await platform.figure.getByRole('radio', { name: '0x00160000' }).check();
    await platform.figure.getByRole('button', { name: 'Run it' }).click();
    await expect(
      platform.figure.locator('.verdict p').getByText('No.', { exact: true })
    ).toBeVisible();
    const status = version === '1.2' ? 'lesson_status' : 'completion_status';
    const core = async () => {
      const { cmi } = await platform.known();
      return (version === '1.2' ? cmi.core : cmi) as Record<string, unknown>;
    };
    expect((await core())[status]).toBe('incomplete');
    for (const part of ['zero', 'change']) {
      await platform.figure.getByRole('button', { name: 'Next' }).click();
      await expect(shown(platform)).toHaveAttribute('data-block', part);
    }
    await expect.poll(async () => (await core())[status]).toBe('completed');
    await expect
      .poll(async () => (await platform.known()).cmi.suspend_data)
      .toBe('part=change&answer=same');
    await platform.close();
    const { cmi, ends } = await platform.known();
    expect(ends).toBe(1);
    expect(await core()).toMatchObject({ score: { raw: '0', min: '0', max: '100' } });
    expect(Object.values(cmi.interactions as object)).toMatchObject([
      {
        id: 'chapter-mask',
        result: version === '1.2' ? 'wrong' : 'incorrect',
        [version === '1.2' ? 'student_response' : 'learner_response']: 'same'
      }
    ]);
    expect(platform.complaints).toEqual([]);
  });

  test(`SCORM ${version}: a chapter that is closed early is not complete`, async ({ page }) => {
    const platform = new Platform(page, version);
    await platform.open(file);
    await platform.figure.getByRole('button', { name: 'Next' }).click();
    await expect(shown(platform)).toHaveAttribute('data-block', 'stencil');
    await platform.close();
    const { cmi } = await platform.known();
    const core = (version === '1.2' ? cmi.core : cmi) as Record<string, unknown>;
    expect(core[version === '1.2' ? 'lesson_status' : 'completion_status']).toBe('incomplete');
    expect(core.score).toMatchObject({ raw: '' });
    expect(platform.complaints).toEqual([]);
  });
}

test('items of the course open', async ({ page }) => {
  const { manifest } = described('packages/course-scorm12-en.zip');
  const items = [...manifest.matchAll(/adlcp:scormtype="sco" href="([^"]+)"/g)].map(
    ([, name]) => name ?? ''
  );
  expect(items).toHaveLength(22);
  // All are made alike; a chapter with a worker, one without, and an exercise.
  const some = ['item-fix.html', 'item-mask.html', 'exercise-image.html'];
  expect(items).toEqual(expect.arrayContaining(some));
  const platform = new Platform(page, '1.2');
  await platform.open('packages/course-scorm12-en.zip', some[0], {}, false);
  await page.evaluate((names) => {
    for (const name of names) {
      const frame = document.createElement('iframe');
      frame.src = `item/${name}`;
      document.body.append(frame);
    }
  }, some.slice(1));
  for (const name of some) {
    const figure = page.frameLocator(`iframe[src="item/${name}"]`).frameLocator('iframe');
    await expect(figure.locator('html[data-ready]'), name).toBeAttached({ timeout: 30_000 });
  }
  expect(platform.complaints).toEqual([]);
});

test('a learner’s text comes back and does not run by itself', async ({ page }) => {
  const text = 'int of_the_learner;';
  const state = `exercise=fix&text=z${deflateRawSync(text).toString('base64url')}`;
  const platform = new Platform(page, '1.2');
  await platform.open('packages/patch-fix-scorm12-en.zip', 'index.html', { suspend_data: state });
  await expect(platform.figure.locator('.cm-content')).toContainText(text);
  await expect(platform.figure.locator('[data-state=ran], [data-state=running]')).toHaveCount(0);
  await platform.close();
  expect((await platform.known()).cmi.suspend_data).toBe(state);
  expect(platform.complaints).toEqual([]);
});

test('without a platform the exercise runs, also in a course, and figures stand alone', async ({
  page
}) => {
  const platform = new Platform(page, '1.2');
  await platform.open('packages/course-scorm12-en.zip', 'exercise-order.html', {}, false);
  await platform.prove();
  await expect(platform.figure.locator('[data-proof]')).toContainText('It breaks at', PATIENCE);
  const alone = opened('packages/figures-en.zip');
  await page.route(`${LMS}alone/*`, (route) => {
    const found = alone[route.request().url().split('/').at(-1) ?? ''];
    return found === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html', body: Buffer.from(found) });
  });
  await page.goto(`${LMS}alone/mask.html`);
  await page.locator('html[data-ready]').waitFor();
  await expect(page.locator('main[data-figure=mask]')).toBeVisible();
  await expect(page.locator('a[href^="../"]')).toBeHidden();
  expect(platform.complaints).toEqual([]);
});
