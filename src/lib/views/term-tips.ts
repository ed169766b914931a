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
