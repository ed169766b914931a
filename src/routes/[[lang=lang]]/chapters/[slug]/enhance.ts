// What a chapter does in a browser: it follows the reader, asks its question, notes what was read, and
// brings its figure to life when that comes near.
import type { enliven } from '../../../../content/chapters/live.ts';
import { isSlug } from '../../../../content/chapters/order.ts';
import { fill } from '#lib/views/fill.ts';
import { one } from '#lib/views/one.ts';
import { painted } from '#lib/views/painted.ts';
import { attachPrediction } from '#lib/views/prediction.ts';
import { Progress } from '#lib/views/progress.ts';
import { attachTips } from '#lib/views/term-tips.ts';
import { pageData } from '../../../page-data.ts';

/** Keys that turn the blocks of a chapter that is presented; presenters send the last two. */
const TURNS: Readonly<Partial<Record<string, 1 | -1>>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1
};

type Bench = Awaited<ReturnType<typeof enliven>>;

const figure = one('[data-still]');
const slug = figure.dataset.still ?? '';
const blocks = [...document.querySelectorAll<HTMLElement>('[data-block]')];
const question = blocks.findIndex(({ id }) => id === 'question');

const progress = new Progress();
progress.load();
let given = progress.of(slug).answer;
let bench: Bench | null = null;
/** Index of the block that is being read: the one that crosses a line a little above the middle. */
let here = 0;

function show() {
  if (bench === null) return;
  bench.covered = here >= question && given === null;
  bench.show(here);
}

// What the last block asks for is done in the figure, which stands far before it in the order of the page:
// it goes there as this block left it, and no scrolling on the way moves it on.
one('[data-to-figure]').addEventListener('click', () => {
  here = blocks.length - 1;
  show();
  bench?.unlock();
  figure.querySelector<HTMLElement>('.bench')?.focus({ preventScroll: true });
  const { top, bottom } = figure.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight * 0.8) figure.scrollIntoView();
});

/** For a projector the arrow keys turn the blocks, not the scroll. */
const presenting = document.documentElement.dataset.present !== undefined;
const presented = one('.presented');

function turn(to: number) {
  here = Math.max(0, Math.min(to, blocks.length - 1));
  scrollTo({ top: 0, behavior: 'instant' });
  look();
}

function look() {
  const line = innerHeight * 0.45;
  if (!presenting) {
    here = Math.max(
      0,
      blocks.findLastIndex((block) => block.getBoundingClientRect().top < line)
    );
  }
  for (const [index, block] of blocks.entries()) block.toggleAttribute('data-here', index === here);
  presented.hidden = !presenting;
  if (presenting) {
    const values = { at: here + 1, of: blocks.length };
    presented.textContent = fill(presented.dataset.words ?? '', values);
  }
  show();
}

let waiting = false;
function scrolled() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    look();
  });
}
addEventListener('scroll', scrolled, { passive: true });
addEventListener('resize', scrolled);
look();

attachTips(one('.tips'));
const prediction = one('.prediction');
attachPrediction(prediction, given, (key) => {
  given = key;
  if (key !== null && key !== '') progress.note(slug, { answer: key });
  if (key !== null) bench?.back();
  show();
});

function markRead() {
  for (const link of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    if (!progress.of(link.dataset.chapter ?? '').read) continue;
    link.classList.add('read');
    link.querySelector('[data-read]')?.removeAttribute('hidden');
  }
}
markRead();
new IntersectionObserver(([entry]) => {
  if (entry?.isIntersecting !== true) return;
  progress.note(slug, { read: true });
  markRead();
}).observe(one('article > footer'));

async function live() {
  if (!isSlug(slug)) throw new Error(`No chapter is called ${slug}`);
  await painted();
  const { enliven } = await import('../../../../content/chapters/live.ts');
  bench = await enliven(figure, slug, pageData());
  show();
  one('.chapter').dataset.ready = '';
}
const near = new IntersectionObserver(
  ([entry]) => {
    if (entry?.isIntersecting !== true) return;
    near.disconnect();
    live().catch(() => {
      const said = one<HTMLTemplateElement>('.place > template');
      said.replaceWith(said.content);
    });
  },
  { rootMargin: '100% 0px' }
);
near.observe(figure);

/** One further: at the question that is to the answer, chosen or shown, then to the next block. */
function onward() {
  if (here !== question || given !== null) turn(here + 1);
  else {
    const chosen = prediction.querySelector('input:checked') !== null;
    one<HTMLButtonElement>(chosen ? '[type=submit]' : '[data-skip]', prediction).click();
  }
}

addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const typing =
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]), textarea, select') !== null;
  if (typing) return;
  const by = presenting ? TURNS[key] : undefined;
  if (by !== undefined) {
    // Else it would choose another answer.
    event.preventDefault();
    if (by === 1) onward();
    else turn(here - 1);
  }
  const rel = { '[': 'prev', ']': 'next' }[key];
  const link = document.querySelector<HTMLAnchorElement>(`.turn a[rel=${rel ?? 'none'}]`);
  if (link !== null) location.assign(link.href);
});
