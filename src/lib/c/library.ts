import { HostFault } from './faults.ts';
import type { HostCall, HostFunction } from './host.ts';
import { formatPrintf } from './printf.ts';
import type { Value } from './value.ts';

function argument(call: HostCall, index: number): Value {
  const value = call.args[index];
  if (value === undefined) {
    throw new HostFault('bad-call', `${call.name}() was called with too few arguments.`);
  }
  return value;
}

const size = (call: HostCall, index: number): number => Number(argument(call, index));

/** Byte `offset` of the text at an argument. */
const byteAt = (call: HostCall, index: number, offset: number): number =>
  Number(call.memory.read(Number(argument(call, index)) + offset, 1));

function compare(call: HostCall, limit: number, stopAtZero: boolean): number {
  for (let offset = 0; offset < limit; offset += 1) {
    const left = byteAt(call, 0, offset);
    const right = byteAt(call, 1, offset);
    if (left !== right) return left < right ? -1 : 1;
    if (stopAtZero && left === 0) return 0;
  }
  return 0;
}

function length(call: HostCall, index: number, limit: number): number {
  let count = 0;
  while (count < limit && byteAt(call, index, count) !== 0) count += 1;
  return count;
}

function move(call: HostCall): Value {
  call.memory.copy(argument(call, 0), argument(call, 1), size(call, 2));
  return argument(call, 0);
}

/** Stores text and its zero byte, at most `room` bytes. */
function store(call: HostCall, text: string, room: number): void {
  if (room <= 0) return;
  const kept = text.slice(0, room - 1);
  const bytes = new Uint8Array(kept.length + 1);
  for (let index = 0; index < kept.length; index += 1) bytes[index] = kept.charCodeAt(index);
  call.memory.writeBytes(argument(call, 0), bytes);
}

/**
 * Host functions that C programs expect of a library: `mem*` (definedness travels with the bytes),
 * `str*` and `snprintf`. All are bound by name, like any other host function.
 */
export const library: Readonly<Record<string, HostFunction>> = {
  memcpy: move,
  memmove: move,
  memset: (call) => {
    call.memory.set(argument(call, 0), size(call, 1), size(call, 2));
    return argument(call, 0);
  },
  memcmp: (call) => compare(call, size(call, 2), false),
  strlen: (call) => length(call, 0, Infinity),
  strnlen: (call) => length(call, 0, size(call, 1)),
  strcmp: (call) => compare(call, Infinity, true),
  strncmp: (call) => compare(call, size(call, 2), true),
  strcpy: (call) => {
    call.memory.copy(argument(call, 0), argument(call, 1), length(call, 1, Infinity) + 1);
    return argument(call, 0);
  },
  strncpy: (call) => {
    const room = size(call, 2);
    const count = length(call, 1, room);
    call.memory.copy(argument(call, 0), argument(call, 1), count);
    call.memory.set(Number(argument(call, 0)) + count, 0, room - count);
    return argument(call, 0);
  },
  strscpy: (call) => {
    const room = size(call, 2);
    const count = length(call, 1, room);
    const kept = Math.min(count, room - 1);
    call.memory.copy(argument(call, 0), argument(call, 1), kept);
    call.memory.write(Number(argument(call, 0)) + kept, 1, 0);
    return kept < count ? -7 : count;
  },
  snprintf: (call) => {
    const format = call.memory.readString(argument(call, 2));
    const text = formatPrintf(format, call.args.slice(3), call.memory);
    store(call, text, size(call, 1));
    return text.length;
  },
  sprintf: (call) => {
    const format = call.memory.readString(argument(call, 1));
    const text = formatPrintf(format, call.args.slice(2), call.memory);
    store(call, text, text.length + 1);
    return text.length;
  }
};
