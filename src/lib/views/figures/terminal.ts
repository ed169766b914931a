import { DEFAULT_PCI } from '#lib/driver/pci.ts';
import { dmesgTime } from '#lib/probe/dmesg.ts';
import type { Trace } from '#lib/probe/trace.ts';

/** What the figure of the terminal says. */
export interface TerminalWords {
  readonly screen: string;
  /** `{edition}`, `{answer}`: of this run. */
  readonly started: string;
  readonly prompt: string;
  readonly run: string;
  readonly commands: string;
  readonly clear: string;
  /** `{commands}`: those that it knows. */
  readonly unknown: string;
  /** `{commands}` */
  readonly help: string;
  readonly nothing: string;
  readonly notes: Readonly<Record<'link' | 'lspci' | 'dmesg' | 'uname', string>>;
  readonly layers: string;
  readonly layer: Readonly<Record<Layer, string>>;
  readonly notAsked: string;
  /** `{functions}`, `{cards}` */
  readonly bus: string;
  readonly driverFine: string;
  /** `{lines}`: complaints in the log. */
  readonly driverGaveUp: string;
  /** `{found}`, `{functions}` */
  readonly network: string;
  readonly again: string;
  readonly edition: string;
}

/** The three layers that can see a card, from the card upwards, and who asks each of them. */
export const LAYERS = ['bus', 'driver', 'network'] as const;
/** One of the layers. */
export type Layer = (typeof LAYERS)[number];

/** The commands on the buttons. */
export const COMMANDS: Readonly<Record<Layer, string>> = {
  bus: 'lspci',
  driver: 'dmesg',
  network: 'ip -br link'
};

/**
 * The functions of the two cards on the bus. A model: the ids are those of the simulated card, the
 * bus numbers are made up, and which card the article's is, it does not say.
 */
export const FUNCTIONS: readonly { readonly address: string; readonly slot: number }[] = [
  [2, '12'],
  [5, 'd8']
].flatMap(([slot, bus]) =>
  [0, 1, 2, 3].map((port) => ({ address: `${String(bus)}:00.${String(port)}`, slot: Number(slot) }))
);

/** Interfaces that have nothing to do with the cards. A model: the article counts its own from 6. */
const ONBOARD = ['eno1', 'eno2', 'eno3', 'eno4'];
const VENDOR = 'QLogic Corp.';
const DEVICE = 'FastLinQ QL41000 Series 10/25/40/50GbE Controller';

/** What a command has printed. `note`: which remark of this page belongs under it. */
export interface Answer {
  readonly lines: readonly string[];
  readonly note: keyof TerminalWords['notes'] | 'unknown' | 'help' | 'nothing' | null;
}

interface Port {
  readonly name: string;
  readonly state: 'UNKNOWN' | 'UP' | 'DOWN';
  readonly flags: string;
}

const portsOf = ({ outcome }: Trace): readonly Port[] => [
  { name: 'lo', state: 'UNKNOWN', flags: 'LOOPBACK,UP,LOWER_UP' },
  ...ONBOARD.map((name, index): Port => {
    const used = index === 0;
    const flags = used ? 'BROADCAST,MULTICAST,UP,LOWER_UP' : 'BROADCAST,MULTICAST';
    return { name, state: used ? 'UP' : 'DOWN', flags };
  }),
  ...outcome.interfaces.map((name): Port => {
    return { name, state: 'UP', flags: 'BROADCAST,MULTICAST,UP,LOWER_UP' };
  })
];

const macOf = ({ name }: Port): string =>
  name === 'lo' ? '00:00:00:00:00:00' : 'xx:xx:xx:xx:xx:xx';

function ipLink(trace: Trace, brief: boolean): readonly string[] {
  return portsOf(trace).flatMap((port, index) => {
    const { name, state, flags } = port;
    if (brief) return [`${name.padEnd(16)} ${state.padEnd(14)} ${macOf(port)} <${flags}>`];
    const loop = name === 'lo';
    const queue = loop ? 'mtu 65536 qdisc noqueue' : 'mtu 1500 qdisc mq';
    const kind = loop ? 'loopback' : 'ether';
    const all = loop ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff';
    return [
      `${String(index + 1)}: ${name}: <${flags}> ${queue} state ${state} [...]`,
      `    link/${kind} ${macOf(port)} brd ${all}`
    ];
  });
}

/** `slot`: the functions whose address begins so. */
function lspci({ outcome }: Trace, flags: string, slot: string): readonly string[] {
  const numbers = flags.includes('n');
  const { vendor, device, revision } = DEFAULT_PCI;
  const id = [vendor, device].map((each) => each.toString(16).padStart(4, '0')).join(':');
  return FUNCTIONS.filter(({ address }) => address.startsWith(slot)).flatMap(({ address }) => {
    const head = `${address} Ethernet controller${numbers ? ' [0200]' : ''}: ${VENDOR} ${DEVICE}`;
    const tail = `${numbers ? ` [${id}]` : ''} (rev ${revision.toString(16).padStart(2, '0')})`;
    if (!flags.includes('k')) return [head + tail];
    const bound = outcome.interfaces.length > 0 ? ['\tKernel driver in use: qede'] : [];
    return [head + tail, ...bound, '\tKernel modules: qede'];
  });
}

const dmesg = ({ log }: Trace): readonly string[] =>
  log.filter(({ printed }) => printed).map(({ time, text }) => `${dmesgTime(time)} ${text}`);

function answerPlain(command: string, trace: Trace): Answer {
  const ip = /^ip( -br| -brief)? (?:l|link|a|addr|address)(?: show)?$/.exec(command);
  if (ip !== null) return { lines: ipLink(trace, ip[1] !== undefined), note: 'link' };
  const pci = /^lspci((?: -[nk]+)*)(?: -s ([0-9a-f:.]+))?((?: -[nk]+)*)$/.exec(command);
  if (pci !== null) {
    const [, flags = '', slot = '', more = ''] = pci;
    return { lines: lspci(trace, flags + more, slot), note: 'lspci' };
  }
  if (command === 'dmesg') return { lines: dmesg(trace), note: 'dmesg' };
  if (/^uname -[ra]$/.test(command)) return { lines: [trace.scenario.edition], note: 'uname' };
  if (command === 'help') return { lines: [], note: 'help' };
  return { lines: [], note: 'unknown' };
}

/**
 * What a command prints on this machine. `| grep word` keeps the lines with that word, in either
 * case; a leading `sudo` is taken for granted. Never throws: what it does not know it says.
 */
export function answer(typed: string, trace: Trace): Answer {
  const [command = '', ...filters] = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^sudo /, '')
    .split(/ ?\| ?/);
  const whole = answerPlain(command, trace);
  if (filters.length === 0 || whole.note === 'unknown') return whole;
  let { lines } = whole;
  for (const filter of filters) {
    const [, word] = /^grep (?:-i )?["']?([^"']+)["']?$/.exec(filter) ?? [];
    if (word === undefined) return { lines: [], note: 'unknown' };
    lines = lines.filter((line) => line.toLowerCase().includes(word.toLowerCase()));
  }
  return { lines, note: lines.length === 0 ? 'nothing' : whole.note };
}

/** Which layer a command asks, or null where it asks none. */
export function layerOf(typed: string): Layer | null {
  const [program] = typed
    .trim()
    .replace(/^sudo /, '')
    .split(/[\s|]/);
  return program === 'lspci'
    ? 'bus'
    : program === 'dmesg'
      ? 'driver'
      : program === 'ip'
        ? 'network'
        : null;
}

/** Lines of the log in which the driver complains. */
export const complaintsIn = ({ log }: Trace): number =>
  log.filter(({ printed, level }) => printed && (level === 'err' || level === 'notice')).length;
