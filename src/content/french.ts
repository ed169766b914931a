/**
 * French spacing: an unbreakable space before `: ; ? ! »` and after `«`, and thin ones within
 * numbers. So French can be written with plain spaces. Code between backticks stays as it is.
 */
export const french = (text: string): string =>
  text
    .split('`')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/ (?=[:;?!»])/g, '\u00a0')
            .replace(/« /g, '«\u00a0')
            .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
            .replace(/(?<=\d) (?=(?:ms|µs|s|h|Kio|Mo|Go|Gb\/s|bits|octets)\b)/g, '\u00a0')
            .replace(/(?<=\d\u00a0h) (?=\d)/g, '\u00a0')
    )
    .join('`');

/** `french` for each of some texts. */
export function frenchTexts<K extends string>(
  texts: Readonly<Record<K, string>>
): Readonly<Record<K, string>> {
  const spaced: Record<K, string> = { ...texts };
  for (const key in spaced) spaced[key] = french(spaced[key]);
  return spaced;
}
