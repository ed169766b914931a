import { Memory } from './memory.ts';
import type { Program } from './program.ts';

const images = new WeakMap<Program, Memory>();

/** The memory as a program finds it at its start: its globals and strings. Made once per program. */
export function imageOf(program: Program): Memory {
  const known = images.get(program);
  if (known !== undefined) return known;
  const memory = new Memory();
  for (const { name, bytes, readOnly, address } of program.objects) {
    const position = memory.takeBlock(bytes.length);
    memory.fill(position, bytes.length, 0);
    memory.u8.set(bytes, position);
    const given = memory.addObject(position, bytes.length, 'static', name, readOnly);
    if (given !== address) throw new RangeError('static objects out of order');
  }
  images.set(program, memory);
  return memory;
}
