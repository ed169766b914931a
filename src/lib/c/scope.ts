import type { ConstantSite, FunctionSymbol, StaticObject, Variable } from './ast.ts';
import { objectAddress } from './address.ts';
import { sizeOf, type CType, type StructType, type EnumType } from './types.ts';

/** What a name means. */
export type Symbol =
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'typedef'; readonly type: CType }
  | { readonly kind: 'enumerator'; readonly value: number }
  | { readonly kind: 'function'; readonly fn: FunctionSymbol };

/** Names and tags of one block. */
export class Scope {
  readonly names = new Map<string, Symbol>();
  readonly tags = new Map<string, StructType | EnumType>();

  constructor(readonly parent: Scope | undefined) {}

  find(name: string): Symbol | undefined {
    return this.names.get(name) ?? this.parent?.find(name);
  }

  findTag(name: string): StructType | EnumType | undefined {
    return this.tags.get(name) ?? this.parent?.findTag(name);
  }
}

/** What a translation unit gathers besides its functions. */
export class UnitBuilder {
  readonly objects: StaticObject[] = [];
  readonly sites: ConstantSite[] = [];
  readonly #strings = new Map<string, StaticObject>();

  /** A new static object, all zero. */
  object(name: string, type: CType, readOnly: boolean): StaticObject {
    const object: StaticObject = {
      name,
      type,
      address: objectAddress(this.objects.length + 1),
      bytes: new Uint8Array(sizeOf(type)),
      readOnly
    };
    this.objects.push(object);
    return object;
  }

  /** The object of a string literal; equal strings share one. */
  string(bytes: readonly number[], type: CType): StaticObject {
    const key = bytes.join();
    const known = this.#strings.get(key);
    if (known !== undefined) return known;
    const object = this.object(label(bytes), type, true);
    object.bytes.set(bytes);
    this.#strings.set(key, object);
    return object;
  }
}

/** A string as a sentence shows it: in quotes, cut where it is long. */
function label(bytes: readonly number[]): string {
  const text = bytes
    .slice(0, -1)
    .map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.'));
  return text.length > 32 ? `"${text.slice(0, 30).join('')}…"` : `"${text.join('')}"`;
}
