import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELUDE_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** gnu11, and a plain char that is signed, as on the machines that the kernel text is for. */
const STANDARD = ['-std=gnu11', '-fsigned-char', '-I', PRELUDE_FOLDER];

/** What the driver's own text must stand. */
export const STRICT = ['-Wall', '-Wextra', '-Werror'];

/** Every kind of undefined integer arithmetic ends in a trap signal. */
export const TRAPPING = [
  '-fsanitize=signed-integer-overflow,integer-divide-by-zero,shift-exponent',
  '-fsanitize-undefined-trap-on-error'
];

/** Memory errors and undefined behaviour end the program with a report on standard error. */
export const SANITIZED = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all'];

export interface Ran {
  /** Exit status, or what ended the program: a signal, or too much output. */
  readonly status: number | string;
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly timedOut: boolean;
}

interface Finished {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

const spawn = (file: string, args: readonly string[], timeout: number): Promise<Finished> =>
  new Promise((resolve) => {
    const options = {
      timeout,
      killSignal: 'SIGKILL' as const,
      maxBuffer: 1e8,
      env: { ...process.env, LC_ALL: 'C', ASAN_OPTIONS: 'detect_stack_use_after_return=1' }
    };
    execFile(file, args, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : (error.code ?? error.signal ?? 'unknown');
      resolve({ status, stdout, stderr, timedOut: error?.killed === true });
    });
  });

/** A folder for the programs of one test file; remove it when the tests are over. */
export class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'c-programs-'));
  private count = 0;

  /** Compiles a file. Gives the program's path, or what gcc said where it refused. */
  async compile(
    source: string,
    flags: readonly string[] = []
  ): Promise<{ program: string } | { refused: string }> {
    const program = join(this.folder, `p${String(this.count++)}`);
    const args = [...STANDARD, ...flags, source, '-o', program];
    const { status, stderr } = await spawn('gcc', args, 120_000);
    return status === 0 ? { program } : { refused: stderr };
  }

  /** Compiles a text, and throws where gcc refuses it. */
  async build(text: string, flags: readonly string[] = []): Promise<string> {
    const source = join(this.folder, `t${String(this.count++)}.c`);
    writeFileSync(source, text);
    const compiled = await this.compile(source, flags);
    if ('refused' in compiled) throw new Error(`gcc refused ${source}\n${compiled.refused}`);
    return compiled.program;
  }

  /** What gcc says against a text, without building it; undefined where it takes the text. */
  async refusal(text: string, flags: readonly string[]): Promise<string | undefined> {
    const source = join(this.folder, `t${String(this.count++)}.c`);
    writeFileSync(source, text);
    const checked = await spawn('gcc', [...STANDARD, ...flags, '-fsyntax-only', source], 30_000);
    return checked.status === 0 ? undefined : checked.stderr;
  }

  /** Runs a compiled program; `timeout` in milliseconds. */
  async run(program: string, timeout = 30_000): Promise<Ran> {
    const { status, stdout, stderr, timedOut } = await spawn(program, [], timeout);
    const lines = stdout.split('\n');
    if (lines.at(-1) === '') lines.pop();
    return { status, lines, stderr, timedOut };
  }

  /**
   * Builds `void NAME(void)` functions into one program and gives what each printed; the last line
   * is `trap` where it ended in undefined arithmetic (with the flags `TRAPPING`).
   */
  async runBatch(
    names: readonly string[],
    text: string,
    flags: readonly string[]
  ): Promise<readonly (readonly string[])[]> {
    const main = `int main(void)
{
	static void (*const functions[])(void) = { ${names.join(', ')} };

	batch_run(functions, ${String(names.length)});
	return 0;
}`;
    const source = ['#include "batch.h"', text, main, ''].join('\n');
    const ran = await this.run(await this.build(source, ['-w', ...flags]));
    if (ran.status !== 0) throw new Error(`the batch ended with ${String(ran.status)}`);
    const outputs: string[][] = [];
    for (const line of ran.lines) {
      if (line === `== ${String(outputs.length)}`) outputs.push([]);
      else outputs.at(-1)?.push(line);
    }
    if (outputs.length !== names.length) throw new Error('the batch ended too early');
    return outputs;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Why there can be no comparison on this machine, or undefined where gcc is complete. */
export const missing: string | undefined = (() => {
  const version = spawnSync('gcc', ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) return 'gcc is missing';
  if (!version.stdout.includes('Free Software Foundation')) return 'gcc is not the GNU compiler';
  const folder = mkdtempSync(join(tmpdir(), 'c-probe-'));
  const source = join(folder, 'a.c');
  writeFileSync(source, 'int main(void) { return sizeof(void *) != 8; }\n');
  const program = join(folder, 'a');
  const built = spawnSync('gcc', [...SANITIZED, source, '-o', program], { encoding: 'utf8' });
  const ran = built.status === 0 ? spawnSync(program).status : null;
  rmSync(folder, { recursive: true, force: true });
  if (built.status !== 0) return 'gcc has no sanitizers here';
  return ran === 0 ? undefined : 'pointers are not 64 bits wide here';
})();

if (missing !== undefined) console.warn(`No comparison with gcc: ${missing}.`);

/** The name of a suite that needs gcc; where it is skipped the name says why. */
export const suiteName = (name: string): string =>
  missing === undefined ? name : `${name} (skipped: ${missing})`;
