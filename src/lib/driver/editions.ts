import type { SourceFile } from '#lib/c/index.ts';
import { applyToFiles, type Patched } from './patch.ts';
import { withoutMarkers } from './regions.ts';
import kernelH from './qed/kernel.h?raw';
import qedH from './qed/qed.h?raw';
import qedHw from './qed/qed_hw.c?raw';
import qedMcp from './qed/qed_mcp.c?raw';
import qedInt from './qed/qed_int.c?raw';
import qedDev from './qed/qed_dev.c?raw';
import qedMain from './qed/qed_main.c?raw';
import qedeMain from './qed/qede_main.c?raw';
import to417 from './series/01-4.17.patch?raw';
import to61 from './series/02-6.1.patch?raw';
import to612 from './series/03-6.12.patch?raw';
import to612Fix from './series/04-6.12-fix.patch?raw';
import to613 from './series/05-6.13.patch?raw';

/** The base text, which is edition 4.16. */
const BASE: readonly SourceFile[] = [
  { name: 'kernel.h', text: kernelH },
  { name: 'qed.h', text: qedH },
  { name: 'qed_hw.c', text: qedHw },
  { name: 'qed_mcp.c', text: qedMcp },
  { name: 'qed_int.c', text: qedInt },
  { name: 'qed_dev.c', text: qedDev },
  { name: 'qed_main.c', text: qedMain },
  { name: 'qede_main.c', text: qedeMain }
];

/** What each edition adds to the one before it, oldest first; the base adds nothing. */
const SERIES = [
  ['4.16', ''],
  ['4.17', to417],
  ['6.1', to61],
  ['6.12', to612],
  ['6.12-fix', to612Fix],
  ['6.13', to613]
] as const;

/** One of the six texts of the driver. */
export type DriverEdition = (typeof SERIES)[number][0];

/** The six texts, oldest first. An edition is the base with the patches up to its own applied. */
export const DRIVER_EDITIONS: readonly DriverEdition[] = SERIES.map(([id]) => id);

const marked = new Map<DriverEdition, Patched>();
const plain = new Map<DriverEdition, Patched>();

/** The text of an edition with the comments that mark its regions, as it lies in `qed/`. */
export function markedFiles(id: DriverEdition): Patched {
  const done = marked.get(id);
  if (done !== undefined) return done;
  const index = SERIES.findIndex(([name]) => name === id);
  const [, patch] = SERIES[index] ?? SERIES[0];
  const [before] = SERIES[index - 1] ?? SERIES[0];
  let result: Patched = { ok: true, files: BASE };
  if (patch !== '') {
    const earlier = markedFiles(before);
    result = earlier.ok ? applyToFiles(earlier.files, patch) : earlier;
  }
  marked.set(id, result);
  return result;
}

/**
 * The text of an edition, headers first; the marks of regions are not in it, neither for the machine
 * nor for the reader. The same object for the same edition each time. Never throws, and never fails
 * either: a test holds that the series applies.
 */
export function editionFiles(id: DriverEdition): Patched {
  const done = plain.get(id);
  if (done !== undefined) return done;
  const text = markedFiles(id);
  const result: Patched = text.ok
    ? {
        ok: true,
        files: text.files.map((file) => ({ name: file.name, text: withoutMarkers(file.text) }))
      }
    : text;
  plain.set(id, result);
  return result;
}
