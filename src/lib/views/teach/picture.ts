/** Longest that a figure may take to come alive, ms. */
const PATIENCE = 30_000;
/** Pixels of a PNG per CSS pixel: sharp on a projector and on paper. */
const SCALE = 2;
/** After so many the height is taken as it is. */
const MOST_TURNS = 8;

/** Resolves with the frame's page once the figure in it is alive; rejects after `PATIENCE`. */
function alive(frame: HTMLIFrameElement): Promise<Document> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the figure did not come')), PATIENCE);
    frame.addEventListener('load', () => {
      const page = frame.contentDocument;
      if (page === null) return reject(new Error('the figure cannot be read'));
      const look = () => {
        if (!page.documentElement.hasAttribute('data-ready')) return;
        observer.disconnect();
        clearTimeout(late);
        resolve(page);
      };
      const observer = new MutationObserver(look);
      observer.observe(page.documentElement, { attributeFilter: ['data-ready'] });
      look();
    });
  });
}

/** Gives the frame the height of its content, as hosts do, and returns it: parts keep to the window's. */
function settle(frame: HTMLIFrameElement, body: HTMLElement): number {
  for (let turn = 0, before = -1; ; turn += 1) {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === before || turn === MOST_TURNS) return height;
    frame.style.height = `${String(height)}px`;
    before = height;
  }
}

/** Gives a copied row back what rounding took of its width, so that its last piece stays in it. */
function widen(copy: Node): void {
  const view = copy.ownerDocument?.defaultView;
  if (!view || !(copy instanceof view.HTMLElement)) return;
  const width = Number.parseFloat(copy.style.width);
  if (copy.style.flexWrap !== 'wrap' || Number.isNaN(width)) return;
  copy.style.width = copy.style.inlineSize = `${String(width + 0.1)}px`;
}

/**
 * Draws an embed of this site as it stands at an address, at a width in CSS pixels: as a PNG of twice as
 * many, or as an SVG, which browsers can show. Rejects where the embed does not come, or may not be read,
 * as in pages from files.
 */
export async function pictureOf(
  address: string,
  width: number,
  kind: 'png' | 'svg'
): Promise<Blob> {
  const { domToBlob, domToForeignObjectSvg } = await import('modern-screenshot');
  const frame = document.createElement('iframe');
  // It has to be laid out, and nobody is to meet it.
  frame.style.cssText = `position:fixed;inset-inline-start:-10000px;border:0;height:100px;width:${String(width)}px`;
  frame.inert = true;
  frame.src = address;
  document.body.append(frame);
  try {
    const page = await alive(frame);
    const { documentElement, body } = page;
    // What changed on the way to this state would be drawn half way; a picture does not scroll.
    const still = page.createElement('style');
    still.textContent =
      '*, ::before, ::after { transition: none !important; animation: none !important; ' +
      'scrollbar-width: none !important }';
    page.head.append(still);
    const height = settle(frame, body);
    const { backgroundColor } = getComputedStyle(documentElement);
    const options = {
      width,
      height,
      backgroundColor,
      features: { restoreScrollPosition: true },
      onCloneEachNode: widen,
      style: { margin: '0' },
      filter: (node: Node) => node.nodeName !== 'NOSCRIPT'
    };
    if (kind === 'png') return await domToBlob(body, { ...options, scale: SCALE });
    const svg = await domToForeignObjectSvg(body, options);
    return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  } finally {
    frame.remove();
  }
}
