import type { LogRecord, Trace } from '#lib/probe/trace.ts';

/** The kernel modules of the card, the core first. */
export const MODULES = ['qed', 'qede', 'qedr', 'qedf', 'qedi'] as const;
/** One of the five modules. */
export type Module = (typeof MODULES)[number];

/** PCI device ids of vendor 1077 that a module claims, without virtual functions; facts of qede_main.c, v6.12. */
export const CLAIMS: Readonly<Record<Module, readonly string[]>> = {
  qed: [],
  qede: ['1634', '1636', '1644', '1654', '1656', '1666', '8070'],
  qedr: [],
  qedf: ['165c', '8080'],
  qedi: ['165e', '8084']
};

/** Where a module stands in the kernel's source. */
export const FOLDERS: Readonly<Record<Module, string>> = {
  qed: 'drivers/net/ethernet/qlogic/qed',
  qede: 'drivers/net/ethernet/qlogic/qede',
  qedr: 'drivers/infiniband/hw/qedr',
  qedf: 'drivers/scsi/qedf',
  qedi: 'drivers/scsi/qedi'
};

const isModule = (text: string): text is Module => MODULES.some((name) => name === text);

/** The module that a file of the driver is part of; null for what is none's. */
export function moduleOfFile(file: string): Module | null {
  const name = file.split('_')[0] ?? '';
  return isModule(name) ? name : null;
}

/**
 * The module that printed a line: of a driver's message, the one whose text the run stood in; of the
 * greeting at load time, the one that it names last.
 */
export function moduleOfLine(trace: Trace, line: LogRecord): Module | null {
  if (line.function !== null) return moduleOfFile(trace.placeAt(line.step).file);
  const name = line.text.split(' ').at(-1) ?? '';
  return isModule(name) ? name : null;
}

/** The modules whose messages a run printed, greetings apart. */
export const complaining = (trace: Trace): ReadonlySet<Module> =>
  new Set(
    trace.log
      .filter(({ printed, function: name }) => printed && name !== null)
      .map((line) => moduleOfLine(trace, line))
      .filter((name) => name !== null)
  );

/** The functions that were running at a step with the module of each, outermost first. */
export const chainAt = (
  trace: Trace,
  step: number
): readonly { readonly name: string; readonly module: Module | null }[] =>
  trace
    .stackAt(step)
    .map(({ function: name, file }) => ({ name, module: moduleOfFile(file) }))
    .toReversed();

/** What the figure of the five modules says. */
export interface FiveModulesWords {
  readonly stack: string;
  readonly card: string;
  readonly cardNote: string;
  /** What the kernel gets from each module. */
  readonly offers: Readonly<Record<Module, string>>;
  readonly does: Readonly<Record<Module, string>>;
  readonly claims: string;
  readonly claimsNone: string;
  readonly folder: string;
  readonly log: string;
  readonly logNote: string;
  readonly lines: string;
  /** Instead of `lines`, before the question is answered. */
  readonly linesUntold: string;
  readonly chain: string;
  readonly answer: string;
}
