// Where two runs meet. Apart from the classes, so that a page which never asks does not carry it.
import { and, xor } from '#lib/bits/index.ts';
import type { Machine } from './machine.ts';
import { PAGE_WORDS, type Memory } from './memory.ts';
import type { Pile } from './pile.ts';

/** What a pile held, as its difference from the mark. */
interface PileStanding {
  readonly count: number;
  /** The items from this place on. */
  readonly least: number;
  readonly items: Int32Array;
}

/** What a memory held, as its difference from the mark. */
interface MemoryStanding {
  readonly top: number;
  readonly rows: number;
  /** Pages that were written, and the words of each, one page after the other. */
  readonly pages: Int32Array;
  readonly bytes: Uint32Array;
  readonly defined: Uint32Array;
  /** Rows that were entered or dropped, and for each its tag, base, end and info. */
  readonly changed: Int32Array;
  readonly values: Int32Array;
  readonly piles: readonly PileStanding[];
}

/** Where a run stood, as its difference from the mark. */
export interface Standing {
  /** What registers hold that the program can still read: those behind the function left are dead. */
  readonly registers: Float64Array;
  readonly wide: readonly (bigint | undefined)[];
  readonly frames: Int32Array;
  readonly depth: number;
  readonly pc: number;
  readonly bp: number;
  readonly steps: number;
  readonly memory: MemoryStanding;
}

function pileStanding({ inside: { items, count, least } }: Pile): PileStanding {
  return { count, least, items: items.slice(least, count) };
}

function pileStandsAt(pile: Pile, then: PileStanding | undefined): boolean {
  const { items, count, saved, least } = pile.inside;
  // Sizes are never forgotten: a pile that some run made since is empty again after its rollback.
  if (then === undefined) return count === 0;
  if (count !== then.count) return false;
  for (let index = Math.min(least, then.least); index < count; index += 1) {
    const held = index < then.least ? saved[index] : then.items[index - then.least];
    if (items[index] !== held) return false;
  }
  return true;
}

function memoryStanding(memory: Memory): MemoryStanding {
  const { u32: words, d32: defined } = memory;
  const [top, rows, dirtyPages, pageCount, columns, marked, changedRows, changedCount, piles] =
    memory.inside;
  const pages = dirtyPages.slice(0, pageCount);
  const copy = (from: Uint32Array): Uint32Array => {
    const copied = new Uint32Array(pages.length * PAGE_WORDS);
    for (const [index, page] of pages.entries()) {
      const start = page * PAGE_WORDS;
      copied.set(from.subarray(start, start + PAGE_WORDS), index * PAGE_WORDS);
    }
    return copied;
  };
  const list = [...changedRows.subarray(0, changedCount)];
  for (let row = marked; row < rows; row += 1) list.push(row);
  return {
    top,
    rows,
    pages,
    bytes: copy(words),
    defined: copy(defined),
    changed: Int32Array.from(list),
    values: Int32Array.from(list.flatMap((row) => columns.map((column) => column[row] ?? 0))),
    piles: piles.map(pileStanding)
  };
}

/**
 * Whether all that a program could ever read is as it was then: bytes that were never written may differ.
 * Rows and pages that were changed in another order make a difference, even where they are equal again.
 */
function memoryStandsAt(memory: Memory, then: MemoryStanding): boolean {
  const { u32: words, d32: defined } = memory;
  const [top, rows, dirtyPages, pageCount, columns, marked, changedRows, changedCount, piles] =
    memory.inside;
  if (top !== then.top || rows !== then.rows || pageCount !== then.pages.length) return false;
  if (then.changed.length !== changedCount + rows - marked) return false;
  const [tag, base, end, info] = columns;
  for (let index = 0; index < then.changed.length; index += 1) {
    const row = then.changed[index] ?? 0;
    const at = index * 4;
    if (
      tag[row] !== then.values[at] ||
      base[row] !== then.values[at + 1] ||
      end[row] !== then.values[at + 2] ||
      info[row] !== then.values[at + 3] ||
      (index < changedCount && changedRows[index] !== row)
    ) {
      return false;
    }
  }
  for (let index = 0; index < then.pages.length; index += 1) {
    const page = then.pages[index] ?? 0;
    if (dirtyPages[index] !== page) return false;
    const from = page * PAGE_WORDS;
    const at = index * PAGE_WORDS;
    for (let word = 0; word < PAGE_WORDS; word += 1) {
      const known = defined[from + word] ?? 0;
      if (known !== then.defined[at + word]) return false;
      if (and(xor(words[from + word] ?? 0, then.bytes[at + word] ?? 0), known) !== 0) return false;
    }
  }
  return piles.every((pile, index) => pileStandsAt(pile, then.piles[index]));
}

/** Where a run stands after `left`, for `machineStandsAt` of the same machine under the same mark. */
export function machineStanding(machine: Machine): Standing {
  const { registers, wide, callStack, depth, pc, bp, leftAt } = machine;
  const first = machine.program.code.pool.length;
  return {
    registers: registers.slice(first, leftAt + 1),
    wide: wide.slice(first, leftAt + 1),
    frames: callStack.slice(0, depth * 3),
    depth,
    pc,
    bp,
    steps: machine.steps,
    memory: memoryStanding(machine.memory)
  };
}

/**
 * Whether a run that has just `left` stands where another one stood that began at the same mark: what its
 * program can still read is the same, so that with the same hosts both go on alike.
 */
export function machineStandsAt(machine: Machine, then: Standing): boolean {
  const { registers, wide, callStack, depth, pc, bp, leftAt } = machine;
  if (pc !== then.pc || bp !== then.bp || depth !== then.depth) return false;
  const first = machine.program.code.pool.length;
  if (machine.steps !== then.steps || leftAt + 1 - first !== then.registers.length) return false;
  for (let index = 0; index < then.frames.length; index += 1) {
    if (callStack[index] !== then.frames[index]) return false;
  }
  for (let index = 0; index < then.registers.length; index += 1) {
    const value = registers[first + index] ?? 0;
    if (value === then.registers[index]) continue;
    const bothWide = Number.isNaN(value) && Number.isNaN(then.registers[index]);
    if (!bothWide || wide[first + index] !== then.wide[index]) return false;
  }
  return memoryStandsAt(machine.memory, then.memory);
}
