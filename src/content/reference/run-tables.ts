// The tables that tell of runs: a probe's commands, error numbers, editions, faults.
import { hex } from '#lib/bits/index.ts';
import { ERRNOS } from '#lib/probe/errno.ts';
import { EDITIONS, FAULTS, type EditionId } from '#lib/probe/scenario.ts';
import type { ProbeResult } from '#lib/probe/trace.ts';
import { commitUpstream, ORIGINS } from '../source/upstream.ts';
import type { Cell, Row, Table } from './cells.ts';
import type { Context } from './context.ts';
import { runs, type CommandGroup } from './runs.ts';

const outcome = (context: Context, result: ProbeResult): Cell => ({
  outcome: result,
  label: context.say(context.text.outcome[result])
});

/** `5–9` */
const range = ({ first, last }: CommandGroup): string =>
  first === last ? String(first) : `${String(first)}–${String(last)}`;

/** The parameters of equal commands; of many, the first and the last. */
function parameters({ params }: CommandGroup): readonly string[] {
  const shown = params.map((param) => hex(param));
  return shown.length <= 2 ? shown : [`${shown[0] ?? ''} … ${shown.at(-1) ?? ''}`];
}

/** A probe, command by command. */
export const probe = (context: Context): Table => ({
  id: 'probe',
  caption: null,
  kind: 'probe',
  columns: context.columns(['place', 'command', 'unsupported', 'probe']),
  rows: runs().commands.map((group): Row => {
    const { question, driverCode, sleeps, unsupported } = group;
    return {
      id: `probe-${question}`,
      cells: [
        { code: [range(group)] },
        {
          html: `<a href="#${driverCode}"><code lang="en">${driverCode}</code></a>`,
          lines: parameters(group),
          ...(sleeps ? { note: context.text.sleeps } : {})
        },
        { html: context.html(context.text.unsupported[question]) },
        unsupported === null ? { label: '–', address: null } : outcome(context, unsupported)
      ]
    };
  })
});

/** Numbers up to ERANGE stand in the first of the two files. */
const errnoSource = (value: number): string =>
  `include/uapi/asm-generic/${value <= 34 ? 'errno-base.h' : 'errno.h'}, v6.12`;

/** Error numbers. */
export const errnos = (context: Context): Table => ({
  id: 'errno',
  caption: null,
  kind: 'named',
  columns: context.columns(['name', 'number', 'meaning', 'source']),
  rows: ERRNOS.map(({ name, value, meaning }) => {
    const said = context.text.errno[name];
    if (said === undefined) throw new Error(`Nothing is said of ${name}`);
    return {
      id: name,
      cells: [
        { code: [name] },
        { code: [String(value)] },
        { html: context.html(said), lines: [meaning] },
        context.source(errnoSource(value))
      ]
    };
  })
});

/** Where the text of an edition was read: the commit that it ends with, or a file at a version. */
function editionSource(context: Context, id: EditionId): Cell {
  const { commit, version } = ORIGINS[id];
  if (commit === null) return context.source(`qed_mcp.c, ${version}`);
  return {
    label: `${context.text.commit} ${commit.slice(0, 12)}`,
    address: commitUpstream(commit)
  };
}

/** Editions of the driver. */
export const editions = (context: Context): Table => ({
  id: 'editions',
  caption: null,
  kind: 'editions',
  columns: context.columns(['edition', 'change', 'lines', 'refused', 'source']),
  rows: EDITIONS.map((id) => {
    const { lines, unsupported } = runs().editions[id];
    return {
      id: `edition-${id}`,
      cells: [
        { code: [id] },
        { html: context.html(context.text.editions[id]) },
        lines.length > 0
          ? { code: lines }
          : { label: context.say(context.text.noLines), address: null },
        outcome(context, unsupported),
        editionSource(context, id)
      ]
    };
  })
});

/** Faults of the card; `names`: what the lab calls them. */
export const faults = (context: Context, names: Readonly<Record<string, string>>): Table => ({
  id: 'faults',
  caption: null,
  kind: 'faults',
  columns: context.columns(['fault', 'happens', 'probe']),
  rows: FAULTS.flatMap((id): Row[] =>
    id === 'none'
      ? []
      : [
          {
            id: `fault-${id}`,
            cells: [
              { label: names[id] ?? id, address: null },
              { html: context.html(context.text.faults[id]) },
              outcome(context, runs().faults[id])
            ]
          }
        ]
  )
});
