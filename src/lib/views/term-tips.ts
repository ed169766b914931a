/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where the tip of a word goes: under its last line, or above its first where there is no room
 * below; never over the window's sides.
 *
 * @param lines the boxes of the word, one per line of text that it stands on; at least one
 */
export function placeTip(
  lines: readonly Box[],
  tip: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number }
): { readonly left: number; readonly top: number } {
  const first = lines[0] ?? { left: 0, top: 0, width: 0, height: 0 };
  const last = lines.at(-1) ?? first;
  const below = last.top + last.height + GAP;
  const above = first.top - GAP - tip.height;
  const fits = below + tip.height <= window.height || above < 0;
  const most = window.width - tip.width - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min((fits ? last : first).left, most)),
    top: fits ? below : above
  };
}

/** Milliseconds until a tip opens under a pointer, and until it closes behind one. */
const OPEN_AFTER = 120;
const CLOSE_AFTER = 250;

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term[data-term]') : null;

/** The sentence of a word's term; null where the page does not have it. */
const sentenceOf = (link: HTMLAnchorElement): string | null =>
  document.getElementById(`tip-${link.dataset.term ?? ''}`)?.textContent ?? null;

/**
 * Shows the sentence of a glossary term beside its word, for every one within a `TermTips`: on hover,
 * on keyboard focus, and on the first tap; the second tap follows the link. Once per page.
 */
export function attachTips(root: HTMLElement): void {
  const template = root.querySelector<HTMLTemplateElement>(':scope > template');
  let shown: { readonly link: HTMLAnchorElement; readonly box: HTMLElement } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer = '';
  let hovering = false;

  const inTip = (target: EventTarget | null): boolean =>
    target instanceof Node && shown?.box.contains(target) === true;

  function show(link: HTMLAnchorElement) {
    clearTimeout(timer);
    const text = sentenceOf(link);
    const made = template?.content.cloneNode(true);
    if (text === null || shown?.link === link || !(made instanceof DocumentFragment)) return;
    const box = made.querySelector<HTMLElement>('.tip');
    if (box === null) return;
    hide();
    box.querySelector('span')?.append(text);
    box.querySelector('a')?.setAttribute('href', link.href);
    root.append(box);
    shown = { link, box };
    // Measured where it stands by itself, then moved: no ancestor needs to know.
    const { left, top, width, height } = box.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const lines = [...link.getClientRects()];
    const to = placeTip(lines, { width, height }, { width: clientWidth, height: clientHeight });
    box.style.translate = `${String(to.left - left)}px ${String(to.top - top)}px`;
  }

  function hide() {
    clearTimeout(timer);
    shown?.box.remove();
    shown = null;
  }

  /** The tip waits a little, so that the pointer can cross to it. */
  function leave() {
    hovering = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (shown?.link.matches(':focus-visible') !== true) hide();
    }, CLOSE_AFTER);
  }

  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.term[data-term]')) {
    if (sentenceOf(link) !== null)
      link.setAttribute('aria-describedby', `tip-${link.dataset.term ?? ''}`);
  }
  root.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType !== 'mouse') return;
    const link = linkAt(target);
    hovering = link !== null || inTip(target);
    clearTimeout(timer);
    if (link !== null) timer = setTimeout(() => show(link), OPEN_AFTER);
    else if (!hovering) leave();
  });
  root.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') leave();
  });
  root.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    const touched = event.detail > 0 && pointer !== 'mouse';
    if (link === null || !touched || shown?.link === link) {
      if (link !== null || inTip(event.target)) hide();
    } else if (sentenceOf(link) !== null) {
      event.preventDefault();
      show(link);
    }
  });
  root.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) show(link);
  });
  root.addEventListener('focusout', () => {
    if (!hovering) hide();
  });
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    pointer = pointerType;
    if (!inTip(target) && linkAt(target) !== shown?.link) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
