// A text in an address: deflated, in the letters of base64url. `z` before it, or `t` where the browser
// cannot deflate.
import { MOST_TEXT } from '#lib/probe/patched.ts';

/** Characters of a packed text that are looked at. */
const MOST_PACKED = 30_000;

const inLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromLetters(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** A text for an address. */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return `t${inLetters(bytes)}`;
  const deflated = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `z${inLetters(new Uint8Array(await new Response(deflated).arrayBuffer()))}`;
}

/** Reads a stream up to a number of bytes; null where there are more. */
export async function upTo(
  stream: ReadableStream<Uint8Array>,
  most: number
): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The text of an address; null where it is not one, or longer than a patch may be. Never throws. */
export async function unpack(packed: unknown): Promise<string | null> {
  if (typeof packed !== 'string' || packed.length > MOST_PACKED) return null;
  const bytes = fromLetters(packed.slice(1));
  if (bytes === null) return null;
  try {
    const kind = packed.charAt(0);
    if (kind !== 'z' && kind !== 't') return null;
    const plain =
      kind === 't'
        ? bytes
        : await upTo(
            new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
            4 * MOST_TEXT
          );
    if (plain === null) return null;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain).replaceAll('\r\n', '\n');
    return text.length > MOST_TEXT ? null : text;
  } catch {
    return null;
  }
}
