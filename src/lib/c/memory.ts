// Longer than most: the tables of objects, their bytes and the snapshot belong together.
import { and, shr, u32 } from '#lib/bits/index.ts';
import { BIAS, MAX_OBJECT, ROWS, SPAN } from './address.ts';
import { faultMessage, HostFault, type FaultCode } from './faults.ts';
import type { MemoryWatcher } from './observer.ts';
import { Pile } from './pile.ts';
import { canonical, convert, type Value } from './value.ts';

/** What a pointer points into. */
export interface PointerInfo {
  /** Name of the object: a variable, the label of an allocation, a region. */
  readonly label: string;
  /** Bytes from the start of the object; may lie outside it. */
  readonly offset: number;
  readonly size: number;
  readonly kind: 'static' | 'stack' | 'heap' | 'region';
  readonly alive: boolean;
}

/** Bytes that one machine may hold. */
const MAX_MEMORY = 0x4000000;

type Kind = PointerInfo['kind'];

/** A page of memory that is saved and restored as one: 64 bytes, 16 words. */
const PAGE_SHIFT = 6;
const PAGE = 64;
/** Words of a page. */
export const PAGE_WORDS = 16;
const KINDS: readonly Kind[] = ['static', 'stack', 'heap', 'region'];
const HEAP = KINDS.indexOf('heap');

/** Copied on `mark`, put back on `rollback`. */
interface Snapshot {
  /** Words of the bytes and of what is defined. */
  readonly bytes: Uint32Array;
  readonly defined: Uint32Array;
  top: number;
  rows: number;
  readonly tag: Int32Array;
  readonly base: Int32Array;
  readonly end: Int32Array;
  readonly info: Int32Array;
  labels: string[];
}

/**
 * The memory of one machine: objects of bytes, each with bounds, a lifetime, a name, and for each
 * byte whether it was ever written. Little-endian. Every method that takes an address throws a
 * `HostFault` where C has no defined result.
 */
export class Memory {
  /** All bytes, seen in every width; position 0 to 15 belongs to no object. */
  u8 = new Uint8Array(0);
  s8 = new Int8Array(0);
  u16 = new Uint16Array(0);
  s16 = new Int16Array(0);
  u32 = new Uint32Array(0);
  s32 = new Int32Array(0);
  /** 0xff for each byte that was written, else 0; in widths 1, 2, 4. */
  d8 = new Uint8Array(0);
  d16 = new Uint16Array(0);
  d32 = new Uint32Array(0);
  /** 1 for each page written since `mark`, and the list of those pages. */
  #dirty = new Uint8Array(0);
  #dirtyPages = new Int32Array(0);
  #dirtyCount = 0;
  #top = 16;
  /** Per row: id of the object, position of its address 0, offset of its end (0: not usable). */
  #tag = new Int32Array(64);
  #base = new Int32Array(64);
  #end = new Int32Array(64);
  /** Per row: size * 8 + kind * 2 + 1 if read-only. */
  #info = new Int32Array(64);
  #rows = 1;
  #labels: string[] = [''];
  #freeRows = new Pile();
  #freeStackRows = new Pile();
  /** By their size; and all of them. */
  #freeBlocks = new Map<number, Pile>();
  #blockPiles: Pile[] = [];
  #saved: Snapshot | undefined;
  /** Rows of the snapshot that were entered anew or dropped since: 1 for each, and their list. */
  #changed = new Uint8Array(0);
  #changedRows = new Int32Array(64);
  #changedCount = 0;
  /** Hears of heap memory and of stores by host functions; set while a machine records. */
  watcher: MemoryWatcher | undefined;

  constructor(capacity = 0x10000) {
    this.#resize(capacity);
    this.#tag[0] = -1;
  }

  /** Bytes that can still be taken at once; what was given back does not count. */
  get room(): number {
    return MAX_MEMORY - this.#top;
  }

  #resize(capacity: number): void {
    const bytes = new ArrayBuffer(capacity);
    const defined = new ArrayBuffer(capacity);
    const u8 = new Uint8Array(bytes);
    const d8 = new Uint8Array(defined);
    u8.set(this.u8);
    d8.set(this.d8);
    this.u8 = u8;
    this.s8 = new Int8Array(bytes);
    this.u16 = new Uint16Array(bytes);
    this.s16 = new Int16Array(bytes);
    this.u32 = new Uint32Array(bytes);
    this.s32 = new Int32Array(bytes);
    this.d8 = d8;
    this.d16 = new Uint16Array(defined);
    this.d32 = new Uint32Array(defined);
    const dirty = new Uint8Array(capacity / PAGE + 1);
    dirty.set(this.#dirty);
    this.#dirty = dirty;
    const dirtyPages = new Int32Array(dirty.length);
    dirtyPages.set(this.#dirtyPages);
    this.#dirtyPages = dirtyPages;
  }

  // --- objects -------------------------------------------------------------------------------

  /** The position of a block of bytes, undefined and of at least 16 bytes. */
  takeBlock(size: number): number {
    const room = Math.max(16, Math.ceil(size / 16) * 16);
    const position = this.#freeBlocks.get(room)?.pop();
    if (position !== undefined) return position;
    const at = this.#top;
    if (at + room > this.u8.length) {
      let capacity = this.u8.length * 2;
      while (at + room > capacity) capacity *= 2;
      if (capacity > MAX_MEMORY) throw new HostFault('out-of-memory', 'There is no memory left.');
      this.#resize(capacity);
    }
    this.#top = at + room;
    this.d8.fill(0, at, at + room);
    this.touch(at, room);
    return at;
  }

  giveBlock(position: number, size: number): void {
    const room = Math.max(16, Math.ceil(size / 16) * 16);
    this.d8.fill(0, position, position + room);
    this.touch(position, room);
    const list = this.#freeBlocks.get(room);
    if (list !== undefined) {
      list.push(position);
      return;
    }
    const made = new Pile();
    made.push(position);
    this.#freeBlocks.set(room, made);
    this.#blockPiles.push(made);
  }

  /** Enters an object at a position and gives its address. */
  addObject(position: number, size: number, kind: Kind, label: string, readOnly = false): number {
    // Rows of the heap are re-used late, so that stale pointers keep their name for long.
    const free = kind === 'stack' ? this.#freeStackRows : this.#freeRows;
    const again = kind === 'stack' || this.#rows >= 4096 ? free.pop() : undefined;
    let row: number;
    if (again === undefined) {
      row = this.#rows;
      if (row >= ROWS) throw new HostFault('out-of-memory', 'There are too many objects.');
      this.#rows += 1;
      if (row >= this.#tag.length) this.#growRows();
      this.#tag[row] = row;
    } else {
      row = again;
      const id = (this.#tag[row] ?? 0) + ROWS;
      this.#tag[row] = id >= SPAN ? row : id;
    }
    this.#changing(row);
    this.#base[row] = position - BIAS;
    this.#end[row] = kind === 'region' ? 0 : BIAS + size;
    this.#info[row] = size * 8 + KINDS.indexOf(kind) * 2 + (readOnly ? 1 : 0);
    this.#labels[row] = label;
    return (this.#tag[row] ?? 0) * SPAN + BIAS;
  }

  #changing(row: number): void {
    // Rows that the snapshot does not have are dropped as a whole.
    if (this.#changed[row] !== 0) return;
    this.#changed[row] = 1;
    this.#changedRows[this.#changedCount] = row;
    this.#changedCount += 1;
  }

  #growRows(): void {
    const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const bigger = new Int32Array(old.length * 2);
      bigger.set(old);
      return bigger;
    };
    this.#tag = grow(this.#tag);
    this.#base = grow(this.#base);
    this.#end = grow(this.#end);
    this.#info = grow(this.#info);
  }

  /** Ends the life of the object at an address that `addObject` gave. */
  dropObject(address: number): void {
    const row = and(Math.floor(address / SPAN), ROWS - 1);
    this.#changing(row);
    this.#end[row] = 0;
    const stack = Math.floor(((this.#info[row] ?? 0) % 8) / 2) === 1;
    (stack ? this.#freeStackRows : this.#freeRows).push(row);
  }

  /** New heap memory; undefined until written unless `zeroed`. 16-byte aligned. */
  allocate(size: number, label: string, options: { readonly zeroed?: boolean } = {}): number {
    if (!(size >= 0 && size <= MAX_OBJECT)) {
      throw new HostFault('out-of-memory', faultMessage('out-of-memory', label));
    }
    const position = this.takeBlock(size);
    if (options.zeroed === true) this.fill(position, size, 0);
    const address = this.addObject(position, size, 'heap', label);
    this.watcher?.allocate?.(address, size, label);
    return address;
  }

  /** Gives heap memory back. NULL is fine, as for kfree. */
  free(address: Value): void {
    if (address === 0) return;
    const row = this.#rowOf(address);
    if (row !== undefined && this.#startsLiveHeap(row, Number(address))) {
      this.giveBlock((this.#base[row] ?? 0) + BIAS, Math.floor((this.#info[row] ?? 0) / 8));
      this.dropObject(Number(address));
      this.watcher?.free?.(Number(address), this.#labels[row] ?? '');
      return;
    }
    const found = row === undefined ? undefined : this.#describeRow(row, Number(address));
    const name = found?.label ?? 'This pointer';
    const twice = found?.kind === 'heap' && found.offset === 0;
    const code = twice ? 'double-free' : 'bad-free';
    throw new HostFault(code, faultMessage(code, name));
  }

  #startsLiveHeap(row: number, address: number): boolean {
    return (
      this.#end[row] !== 0 &&
      (this.#tag[row] ?? 0) * SPAN + BIAS === address &&
      Math.floor(((this.#info[row] ?? 0) % 8) / 2) === HEAP
    );
  }

  /** Live heap memory: address and size of each piece. */
  heap(): ReadonlyMap<number, number> {
    const pieces = new Map<number, number>();
    for (let row = 1; row < this.#rows; row += 1) {
      const address = (this.#tag[row] ?? 0) * SPAN + BIAS;
      const { kind, alive, size } = this.#describeRow(row, address);
      if (kind === 'heap' && alive) pieces.set(address, size);
    }
    return pieces;
  }

  /** Addresses without bytes, such as a device's BAR: pointers into it work, accesses fault. */
  region(size: number, label: string): number {
    return this.addObject(0, size, 'region', label);
  }

  /** What a pointer points into; undefined for NULL and for what never was an address. */
  describe(address: Value): PointerInfo | undefined {
    const row = this.#rowOf(address);
    return row === undefined ? undefined : this.#describeRow(row, Number(address));
  }

  #rowOf(address: Value): number | undefined {
    if (typeof address !== 'number' || address < SPAN || address >= SPAN * SPAN) return undefined;
    const row = and(Math.floor(address / SPAN), ROWS - 1);
    return row > 0 && row < this.#rows ? row : undefined;
  }

  #describeRow(row: number, address: number): PointerInfo {
    const id = Math.floor(address / SPAN);
    const info = this.#info[row] ?? 0;
    const kind = KINDS[Math.floor((info % 8) / 2)] ?? 'heap';
    const current = this.#tag[row] === id;
    return {
      label: this.#labels[row] ?? '',
      offset: address - id * SPAN - BIAS,
      size: Math.floor(info / 8),
      kind,
      alive: current && (kind === 'region' || (this.#end[row] ?? 0) !== 0)
    };
  }

  // --- access --------------------------------------------------------------------------------

  /** The position of `size` bytes at an address, or −1 where an access would be a fault. */
  locate(address: number, size: number): number {
    const id = Math.floor(address / SPAN);
    const row = and(id, 0xffff);
    const offset = address - id * SPAN;
    if (this.#tag[row] !== id || offset < BIAS || offset + size > (this.#end[row] ?? 0)) return -1;
    return (this.#base[row] ?? 0) + offset;
  }

  /** As `locate`, for writing; notes the page as changed. */
  locateWrite(address: number, size: number): number {
    const id = Math.floor(address / SPAN);
    const row = and(id, 0xffff);
    const offset = address - id * SPAN;
    if (this.#tag[row] !== id || offset < BIAS || offset + size > (this.#end[row] ?? 0)) return -1;
    if ((this.#info[row] ?? 0) % 2 === 1) return -1;
    const position = (this.#base[row] ?? 0) + offset;
    const page = shr(position, PAGE_SHIFT);
    if (this.#dirty[page] === 0) this.#soil(page);
    return position;
  }

  /** Notes `size` bytes as changed. */
  touch(position: number, size: number): void {
    for (let page = shr(position, PAGE_SHIFT); page * PAGE < position + size; page += 1) {
      if (this.#dirty[page] === 0) this.#soil(page);
    }
  }

  #soil(page: number): void {
    this.#dirty[page] = 1;
    this.#dirtyPages[this.#dirtyCount] = page;
    this.#dirtyCount += 1;
  }

  /** Writes one byte value over a run of positions and makes it defined. */
  fill(position: number, size: number, byte: number): void {
    this.u8.fill(byte, position, position + size);
    this.d8.fill(0xff, position, position + size);
    this.touch(position, size);
  }

  /** Why an access of `size` bytes at an address is a fault, with a detail for the sentence. */
  diagnose(address: Value, size: number, write: boolean): { code: FaultCode; detail: string } {
    const row = this.#rowOf(address);
    if (row === undefined) {
      const near = typeof address === 'number' && address < 0x10000;
      return near
        ? { code: 'null-dereference', detail: address === 0 ? '' : `address ${String(address)}` }
        : { code: 'wild-pointer', detail: `0x${address.toString(16)}` };
    }
    const { label, offset, size: whole, kind, alive } = this.#describeRow(row, Number(address));
    if (!alive) return { code: 'use-after-free', detail: `it was ${label}` };
    if (kind === 'region') return { code: 'direct-mmio', detail: `${label} + ${String(offset)}` };
    if (offset >= 0 && offset + size <= whole) {
      return write && (this.#info[row] ?? 0) % 2 === 1
        ? { code: 'read-only', detail: label }
        : { code: 'misaligned', detail: `${label} + ${String(offset)}` };
    }
    const bytes = `${String(whole)} byte${whole === 1 ? '' : 's'}`;
    return {
      code: 'out-of-bounds',
      detail:
        size === 1
          ? `${label} has ${bytes}, this is byte ${String(offset)}`
          : `${label} has ${bytes}, this needs bytes ${String(offset)} to ${String(offset + size - 1)}`
    };
  }

  #at(address: Value, size: number, write: boolean): number {
    const position =
      typeof address !== 'number'
        ? -1
        : write
          ? this.locateWrite(address, size)
          : this.locate(address, size);
    if (position >= 0) {
      if (write) {
        this.touch(position, size);
        this.watcher?.store?.(Number(address), size);
      }
      return position;
    }
    if (size === 0) return 0;
    const { code, detail } = this.diagnose(address, size, write);
    throw new HostFault(code, faultMessage(code, 'The memory used here', detail));
  }

  /** Throws the fault that an access would be. Nothing is changed. */
  check(address: Value, size: number): void {
    this.#at(address, size, false);
  }

  /** An integer of 1, 2, 4 or 8 bytes; undefined where some byte was never written. */
  peek(address: Value, size: number, signed = false): Value | undefined {
    const position = this.#at(address, size, false);
    if (size === 4 && and(position, 3) === 0 && !signed) {
      const word = shr(position, 2);
      return this.d32[word] === 0xffffffff ? this.u32[word] : undefined;
    }
    if (size <= 4) {
      let low = 0;
      for (let index = size - 1; index >= 0; index -= 1) {
        if (this.d8[position + index] === 0) return undefined;
        low = low * 256 + (this.u8[position + index] ?? 0);
      }
      return convert(low, { size, signed });
    }
    let value = 0n;
    for (let index = size - 1; index >= 0; index -= 1) {
      if (this.d8[position + index] === 0) return undefined;
      value = value * 256n + BigInt(this.u8[position + index] ?? 0);
    }
    return convert(canonical(value), { size, signed });
  }

  /** As `peek`, but undefined bytes are the fault `uninitialised-read`. */
  read(address: Value, size: number, signed = false): Value {
    const value = this.peek(address, size, signed);
    if (value === undefined) {
      const name = this.describe(address)?.label ?? 'This memory';
      throw new HostFault('uninitialised-read', faultMessage('uninitialised-read', name));
    }
    return value;
  }

  /** Stores the low `size` bytes of an integer. */
  write(address: Value, size: number, value: Value): void {
    const position = this.#at(address, size, true);
    if (size === 4 && typeof value === 'number' && and(position, 3) === 0) {
      this.u32[shr(position, 2)] = value;
      this.d32[shr(position, 2)] = 0xffffffff;
      return;
    }
    if (size <= 4 && typeof value === 'number') {
      let low = u32(value);
      for (let index = 0; index < size; index += 1) {
        this.u8[position + index] = low % 256;
        this.d8[position + index] = 0xff;
        low = shr(low, 8);
      }
      return;
    }
    let rest = BigInt.asUintN(64, BigInt(value));
    for (let index = 0; index < size; index += 1) {
      this.u8[position + index] = Number(rest % 256n);
      this.d8[position + index] = 0xff;
      rest /= 256n;
    }
  }

  /** A copy of defined bytes. */
  readBytes(address: Value, size: number): Uint8Array {
    const position = this.#at(address, size, false);
    for (let index = 0; index < size; index += 1) {
      if (this.d8[position + index] === 0) this.read(Number(address) + index, 1);
    }
    return this.u8.slice(position, position + size);
  }

  writeBytes(address: Value, bytes: Uint8Array): void {
    const position = this.#at(address, bytes.length, true);
    this.u8.set(bytes, position);
    this.d8.fill(0xff, position, position + bytes.length);
  }

  /** Copies bytes together with their definedness; the ranges may overlap. */
  copy(target: Value, source: Value, size: number): void {
    if (size === 0) return;
    const from = this.#at(source, size, false);
    const to = this.#at(target, size, true);
    this.u8.copyWithin(to, from, from + size);
    this.d8.copyWithin(to, from, from + size);
  }

  /** `size` times the same byte. */
  set(target: Value, byte: number, size: number): void {
    if (size > 0) this.fill(this.#at(target, size, true), size, byte);
  }

  /** Text up to the zero byte, as UTF-8, at most `limit` bytes (for `%.*s`). */
  readString(address: Value, limit = MAX_OBJECT): string {
    const bytes: number[] = [];
    for (let offset = 0; offset < limit; offset += 1) {
      const byte = Number(this.read(typeof address === 'number' ? address + offset : address, 1));
      if (byte === 0) break;
      bytes.push(byte);
    }
    return decodeUtf8(bytes);
  }

  // --- copies --------------------------------------------------------------------------------

  /** An independent memory with the same content; no snapshot. */
  clone(): Memory {
    let capacity = 0x4000;
    while (capacity < this.#top * 1.25) capacity *= 2;
    const copy = new Memory(capacity);
    copy.u8.set(this.u8.subarray(0, this.#top));
    copy.d8.set(this.d8.subarray(0, this.#top));
    copy.#top = this.#top;
    copy.#tag = this.#tag.slice();
    copy.#base = this.#base.slice();
    copy.#end = this.#end.slice();
    copy.#info = this.#info.slice();
    copy.#rows = this.#rows;
    copy.#labels = this.#labels.slice();
    copy.#freeRows = this.#freeRows.copy();
    copy.#freeStackRows = this.#freeStackRows.copy();
    copy.#freeBlocks = new Map([...this.#freeBlocks].map(([size, pile]) => [size, pile.copy()]));
    copy.#blockPiles = [...copy.#freeBlocks.values()];
    return copy;
  }

  /** Remembers the present content. One mark at a time: a new one replaces the old. */
  mark(): void {
    const saved = this.#saved;
    const again = saved?.bytes.length === this.u32.length;
    const bytes = again ? saved.bytes : this.u32.slice();
    const defined = again ? saved.defined : this.d32.slice();
    for (let index = 0; index < this.#dirtyCount; index += 1) {
      const page = this.#dirtyPages[index] ?? 0;
      this.#dirty[page] = 0;
      const from = page * PAGE_WORDS;
      if (!again) continue;
      bytes.set(this.u32.subarray(from, from + PAGE_WORDS), from);
      defined.set(this.d32.subarray(from, from + PAGE_WORDS), from);
    }
    this.#dirtyCount = 0;
    this.#changed = new Uint8Array(this.#rows);
    this.#changedRows = new Int32Array(this.#rows);
    this.#changedCount = 0;
    this.#freeRows.mark();
    this.#freeStackRows.mark();
    for (const pile of this.#blockPiles) pile.mark();
    this.#saved = {
      bytes,
      defined,
      top: this.#top,
      rows: this.#rows,
      tag: this.#tag.slice(0, this.#rows),
      base: this.#base.slice(0, this.#rows),
      end: this.#end.slice(0, this.#rows),
      info: this.#info.slice(0, this.#rows),
      labels: this.#labels.slice(0, this.#rows)
    };
  }

  /** Goes back to the mark, which stays. Costs as much as was written since. */
  rollback(): void {
    const saved = this.#saved;
    if (saved === undefined) throw new RangeError('rollback without mark');
    const { u32: words, d32: defined } = this;
    const { bytes: savedWords, defined: savedDefined } = saved;
    for (let index = 0; index < this.#dirtyCount; index += 1) {
      const page = this.#dirtyPages[index] ?? 0;
      this.#dirty[page] = 0;
      const from = page * PAGE_WORDS;
      // What was taken since the mark lies beyond what was saved.
      if (from >= savedWords.length) continue;
      for (let word = from; word < from + PAGE_WORDS; word += 1) {
        words[word] = savedWords[word] ?? 0;
        defined[word] = savedDefined[word] ?? 0;
      }
    }
    this.#dirtyCount = 0;
    this.#top = saved.top;
    if (this.#rows !== saved.rows) this.#end.fill(0, saved.rows, this.#rows);
    this.#rows = saved.rows;
    for (let index = 0; index < this.#changedCount; index += 1) {
      const row = this.#changedRows[index] ?? 0;
      this.#changed[row] = 0;
      this.#tag[row] = saved.tag[row] ?? 0;
      this.#base[row] = saved.base[row] ?? 0;
      this.#end[row] = saved.end[row] ?? 0;
      this.#info[row] = saved.info[row] ?? 0;
      this.#labels[row] = saved.labels[row] ?? '';
    }
    this.#changedCount = 0;
    this.#freeRows.rollback();
    this.#freeStackRows.rollback();
    for (const pile of this.#blockPiles) pile.rollback();
  }
}

function decodeUtf8(bytes: readonly number[]): string {
  let text = '';
  for (const byte of bytes)
    text += byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`;
  if (!bytes.some((byte) => byte >= 0x80)) return text;
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    );
  } catch {
    return String.fromCharCode(...bytes);
  }
}
