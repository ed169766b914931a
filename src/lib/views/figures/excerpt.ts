import { plainText, type RegionText } from '../code.ts';

/** The lines of a region from the first that holds `from` to the next that holds `to`. */
export function excerpt(region: RegionText, from: string, to: string): RegionText {
  const texts = region.lines.map(({ html }) => plainText(html));
  const first = texts.findIndex((text) => text.includes(from));
  const last = texts.findIndex((text, index) => index >= first && text.includes(to));
  const line = region.lines[first];
  if (line === undefined || last < 0) {
    throw new Error(`No lines from "${from}" to "${to}" in region ${region.name}.`);
  }
  return { ...region, first: line.number, lines: region.lines.slice(first, last + 1) };
}
