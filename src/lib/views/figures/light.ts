import { hex, xor } from '#lib/bits/index.ts';
import { INTERFACES } from '#lib/probe/outcome.ts';

/** What the figure of the lights says. */
export interface LightWords {
  readonly edition: string;
  readonly panel: string;
  /** `{slot}` */
  readonly slot: string;
  readonly plug: string;
  readonly states: Readonly<Record<PortState, string>>;
  /** `{name}`, `{state}`, `{fibre}` */
  readonly port: string;
  readonly fibre: { readonly in: string; readonly out: string };
  readonly all: string;
  readonly none: string;
  readonly listing: string;
  readonly empty: string;
  readonly model: string;
  readonly decode: string;
  readonly loop: string;
  readonly did: string;
  readonly chapters: string;
  /** `{number}` */
  readonly chapter: string;
  readonly stages: Readonly<Record<LoopStage, { readonly name: string; readonly did: string }>>;
}

/** The turns of the debugging loop. */
export type LoopStage = 'observe' | 'suppose' | 'instrument' | 'change' | 'verify';

/** Which chapters stand at which turn. */
export interface LightData {
  readonly loop: readonly {
    readonly stage: LoopStage;
    readonly chapters: readonly { readonly slug: string; readonly number: number }[];
  }[];
}

/**
 * A port as `ip` sees it. `missing`: there is no interface, so no line at all. `no-carrier`: there is
 * one, and no light comes in. `up`: there is one, and light comes in.
 */
export type PortState = 'missing' | 'no-carrier' | 'up';

/** One of the eight ports. */
export interface Port {
  readonly name: string;
  /** Its number in the listing of the article: 6 to 13. */
  readonly index: number;
  readonly fibre: boolean;
  readonly state: PortState;
  /** Its link-local address while it is up, where the article shows it. */
  readonly address: string | null;
}

/** The addresses in the article's last listing, of the four ports that a fibre went into. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ens5f0: 'fe80::1602:ecff:fec9:7020',
  ens5f1: 'fe80::1602:ecff:fec9:7021',
  ens5f2: 'fe80::1602:ecff:fec9:7022',
  ens5f3: 'fe80::1602:ecff:fec9:7023'
};

/** The ports that the article's switch lit. */
export const ARTICLE_FIBRES: readonly string[] = Object.keys(ADDRESSES);

/**
 * All ports: whether an interface exists comes from the run; whether light comes in, from the
 * fibres. That second half is this figure's own, and no more than that.
 */
export const portsOf = (
  interfaces: readonly string[],
  fibres: ReadonlySet<string>
): readonly Port[] =>
  INTERFACES.map((name, place) => {
    const fibre = fibres.has(name);
    const state = !interfaces.includes(name) ? 'missing' : fibre ? 'up' : 'no-carrier';
    const address = state === 'up' ? (ADDRESSES[name] ?? null) : null;
    return { name, index: place + 6, fibre, state, address };
  });

/** The line of `ip` for a port; null where it has none. */
export function ipLine({ name, index, state }: Port): string | null {
  if (state === 'missing') return null;
  const [first, last, word] =
    state === 'up' ? ['', ',LOWER_UP', 'UP'] : ['NO-CARRIER,', '', 'DOWN'];
  return `${index}: ${name}: <${first}BROADCAST,MULTICAST,UP${last}> mtu 1500 qdisc mq state ${word}`;
}

/**
 * The MAC address within a link-local address made from it (EUI-64, RFC 4291 appendix A): `ff:fe`
 * in the middle goes, and bit 1 of the first byte is turned. Null for any other address.
 */
export function macOf(address: string): string | null {
  const groups = /^fe80::([0-9a-f]{1,4}):([0-9a-f]{1,4}):([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(
    address
  );
  const bytes = (groups?.slice(1).join(':') ?? '')
    .split(':')
    .flatMap((group) => group.padStart(4, '0').match(/../g) ?? []);
  const [first = '', second, third, ff, fe, ...rest] = bytes;
  if (ff !== 'ff' || fe !== 'fe') return null;
  const turned = hex(xor(Number.parseInt(first, 16), 0x02), 2).slice(2);
  return [turned, second, third, ...rest].join(':');
}
