import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type Scenario } from '#lib/probe/scenario.ts';
import type { Trace } from '#lib/probe/trace.ts';
import type { Slug } from '../../content/chapters/order.ts';
import type { Experiment } from '../../content/experiments/list.ts';
import * as draw from './draw.ts';
import * as bench from './draw-experiments.ts';

/** What a picture draws of one run or several, over one another. */
type Part = readonly [kind: keyof typeof drawings, run: Partial<Scenario>];

const OK = 0x00160000;
const ERROR = 0x00170000;

/** What has a picture of its own. */
export type SceneName = Slug | 'site' | 'lab' | 'experiments' | `experiments/${Experiment}`;

/** What each picture shows; every stroke of it comes from a run. */
const SCENES: Readonly<Record<SceneName, readonly Part[]>> = {
  site: [['stencil', { rsp: OK }]],
  lab: [['stencil', {}]],
  experiments: [
    ['codes', {}],
    ['places', {}]
  ],
  'experiments/mask': [['stencil', { rsp: ERROR, mask: 0xfffe0000 }]],
  'experiments/map': [
    ['codes', {}],
    ['codes', { edition: '6.12-fix' }]
  ],
  'experiments/coverage': [['code', {}]],
  'experiments/commands': [['places', {}]],
  'experiments/patch': [['wanting', {}]],
  'sixteen-cards': [['panel', {}]],
  'three-lines': [['log', {}]],
  'five-modules': [['panel', {}]],
  'the-install': [['panel', { edition: '4.16' }]],
  'one-thing': [
    ['ports', { edition: '4.16' }],
    ['ports', {}]
  ],
  bisect: [
    ['ports', { edition: '4.16' }],
    ['ports', { edition: '4.17' }]
  ],
  mailbox: [['stencil', { rsp: OK }]],
  'three-ways-out': [
    ['ports', { rsp: OK }],
    ['ports', { rsp: ERROR }]
  ],
  mask: [['stencil', { rsp: OK }]],
  zero: [['stencil', {}]],
  door: [['code', {}]],
  fix: [
    ['ports', {}],
    ['ports', { edition: '6.12-fix' }]
  ],
  'lying-line': [
    ['log', { rsp: OK, param: 0 }],
    ['ports', { rsp: OK, param: 0 }]
  ],
  'second-fix': [
    ['ports', { edition: '6.12-fix', param: 5 }],
    ['ports', { edition: '6.13', param: 5 }]
  ],
  upstream: [
    ['ports', {}],
    ['ports', { edition: '6.12-fix' }],
    ['ports', { edition: '6.13' }]
  ],
  light: [['panel', { edition: '6.13' }]]
};

const GAP = 12;

const drawings = {
  stencil: { draw: draw.stencil, height: () => draw.STENCIL },
  ports: { draw: draw.ports, height: () => draw.ROW },
  panel: { draw: draw.panel, height: () => draw.PANEL },
  log: { draw: draw.log, height: (trace: Trace) => draw.printed(trace).length * draw.LOG_LINE },
  codes: { draw: bench.codes, height: () => bench.CODES_ROW },
  places: { draw: bench.places, height: () => bench.PLACES },
  wanting: { draw: bench.wanting, height: () => bench.WANTING },
  code: { draw: draw.code, height: () => draw.CODE_LINES * draw.CODE_LINE }
};

/** Draws a picture's runs so that the drawing stands on `bottom`; gives it and its height. */
export function scene(name: SceneName, bottom: number): { svg: string; height: number } {
  const parts = SCENES[name].map(([kind, run]) => {
    const trace = record({ ...DEFAULT_SCENARIO, ...run });
    return { kind, trace, height: drawings[kind].height(trace) };
  });
  const height = parts.reduce((sum, part) => sum + part.height, 0) + GAP * (parts.length - 1);
  let top = bottom - height;
  const svg = parts.map((part) => {
    const drawn = drawings[part.kind].draw(part.trace, top);
    top += part.height + GAP;
    return drawn;
  });
  return { svg: svg.join(''), height };
}
