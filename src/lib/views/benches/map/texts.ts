// What a reader has written on /patch. Pages fetch this file when they need it and not before.
import { stretchOf } from '#lib/probe/patched.ts';
import { EXERCISE_IDS, EXERCISES, isExercise } from '../patch/exercises.ts';
import { load } from '../patch/kept.ts';
import { inOrder } from '../patch/order.ts';
import { unpack } from '../patch/packed.ts';
import type { OwnText } from './own.svelte.ts';

/**
 * The reader's text of each exercise, as the device keeps it; where nothing is kept, the edition's. One
 * that a link brings stands for its exercise. In the browser only.
 *
 * @param exercise named by the address, or null
 * @param packed the text of the address, or null
 */
export async function ownTexts(
  exercise: string | null,
  packed: string | null
): Promise<readonly OwnText[]> {
  const kept = load();
  const linked = await unpack(packed);
  const named = isExercise(exercise) ? exercise : 'free';
  return EXERCISE_IDS.map((id) => {
    const { edition } = EXERCISES[id];
    const start = stretchOf(edition).text;
    const own = id === 'order' ? inOrder(start, kept.order) : (kept.exercises[id].text ?? start);
    const text = linked !== null && id === named ? linked : own;
    return { exercise: id, edition, text, changed: text !== start };
  });
}
