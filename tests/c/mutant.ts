import { CASES, type Case } from './cases.ts';
import type { Random } from './random.ts';

const words = /\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|\w+|[-+&|=<>]{2}|\s+|[^]/g;
const split = new Map(CASES.map((one) => [one, one.text.match(words) ?? []] as const));

/** Every word of the corpus that is not space. */
export const vocabulary = [...new Set([...split.values()].flat())].filter(
  (word) => word.trim() !== ''
);

/** The words of a text, as `mutantOf` takes them. */
export const wordsOf = (text: string): readonly string[] => text.match(words) ?? [];

/** A case with a few words deleted, doubled, swapped or replaced; sometimes cut off. */
export const mutant = (random: Random, cases: readonly Case[] = CASES): string =>
  mutantOf(random, split.get(random.pick(cases)) ?? []);

/** The same of any text, by its words. */
export function mutantOf(random: Random, source: readonly string[]): string {
  const text = [...source];
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(text.length);
    const other = random.below(text.length);
    const word = text[at] ?? '';
    switch (random.below(6)) {
      case 0:
        text.splice(at, 1);
        break;
      case 1:
        text.splice(at, 0, word);
        break;
      case 2:
        text[at] = text[other] ?? '';
        text[other] = word;
        break;
      case 3:
        text[at] = random.pick(vocabulary);
        break;
      case 4:
        text.splice(at, 0, ...text.slice(other, other + random.below(8)));
        break;
      default:
        if (random.once(3)) text.length = at;
        else
          text[at] = random.pick(['0', '1', '-1', '0x7fffffff', '4096', '(', ')', '*', '&', ';']);
    }
    if (text.length === 0) break;
  }
  return text.join('');
}
