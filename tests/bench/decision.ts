// The decision of the driver, (rsp & mask) == OK, by three: our machine, another interpreter of C in
// JavaScript, and gcc -O2.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSCPP from 'JSCPP';
import { compile, errorText, Machine } from '#lib/c/index.ts';
import { editionFiles, markedFiles } from '#lib/driver/editions.ts';
import { readRegions } from '#lib/driver/regions.ts';

/** Codes that each judges: from 0 on. JSCPP stops at 0x8000, where its `&` turns negative. */
export const DECISION_CODES = 4096;
/** How often gcc's build judges all of them, for a time that a clock can tell. */
const NATIVE_TIMES = 2000;

const NAMES = ['FW_MSG_CODE_MASK', 'FW_MSG_CODE_OK', 'EINVAL'] as const;

/** The statements of the driver, as they stand in its text, and the constants that they name. */
function judge(): string {
  const marked = markedFiles('6.12');
  const plain = editionFiles('6.12');
  if (!marked.ok || !plain.ok) throw new Error('bench: the text of 6.12 is broken');
  const region = readRegions(marked.files).named.get('judge-compare');
  if (region === undefined) throw new Error('bench: the region judge-compare is gone');
  const all = plain.files.map(({ text }) => text).join('\n');
  const defines = NAMES.map((name) => new RegExp(`^#define ${name} .*$`, 'm').exec(all)?.[0]);
  return `${defines.join('\n')}\n\nint judge(unsigned int rsp)\n{\n${region.lines.join('\n')}\n}\n`;
}

const loop = (codes: number): string => `
int passed(void)
{
	unsigned int code;
	int count;

	count = 0;
	for (code = 0; code < ${codes}; code++)
		if (judge(code * 65536) == 0)
			count++;
	return count;
}
`;

/** The text that our machine and gcc get: the driver's statements under a parameter `rsp`. */
export const decisionText = (): string => judge() + loop(DECISION_CODES);

/** For JSCPP: no `(void)`. */
const simplified = (): string =>
  `${decisionText().replace('passed(void)', 'passed()')}\nint main() { return passed(); }\n`;

/** Our machine: how many codes pass. Compiled once; each call is one run. */
export function ours(): () => number {
  const made = compile([{ name: 'decision.c', text: decisionText() }]);
  if (!made.ok) throw new Error(made.errors.map(errorText).join('\n'));
  return () => {
    const machine = new Machine(made.program, { hosts: {}, uninitialised: 'strict' });
    machine.start('passed');
    const stop = machine.run(Infinity);
    return stop.kind === 'returned' ? Number(stop.value) : -1;
  };
}

/** JSCPP: how many codes pass. It parses the text at each call; `parsed` is the same without a code. */
export const jscpps = {
  run: (): number => JSCPP.run(simplified(), '', { stdio: { write: () => undefined } }),
  parsed: (): number =>
    JSCPP.run(simplified().replace(`code < ${DECISION_CODES}`, 'code < 0'), '', {
      stdio: { write: () => undefined }
    })
};

/** gcc -O2: how many codes pass, and the seconds of one pass over all of them. */
export function gccs(): { readonly passed: number; readonly seconds: number } {
  const folder = mkdtempSync(join(tmpdir(), 'decision-'));
  try {
    // Calls stay calls: inlined, gcc would know the count without judging.
    const text = `${decisionText().replace('int judge', '__attribute__((noipa)) int judge').replace('int passed', '__attribute__((noipa)) int passed')}
#include <stdio.h>
#include <time.h>
int main(void)
{
	struct timespec from, to;
	int count = 0;

	clock_gettime(CLOCK_MONOTONIC, &from);
	for (int time = 0; time < ${NATIVE_TIMES}; time++)
		count = passed();
	clock_gettime(CLOCK_MONOTONIC, &to);
	printf("%d %.9f\\n", count, (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) / 1e9);
	return 0;
}
`;
    writeFileSync(join(folder, 'decision.c'), text);
    execFileSync('gcc', ['-O2', '-o', 'decision', 'decision.c'], { cwd: folder, stdio: 'pipe' });
    const [passed, seconds] = execFileSync(join(folder, 'decision'), { encoding: 'utf8' }).split(
      ' '
    );
    return { passed: Number(passed), seconds: Number(seconds) / NATIVE_TIMES };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
