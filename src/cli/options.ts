import { parseArgs, type ParseArgsConfig } from 'node:util';
import { OPTIONS, takeOptions, type Problem } from '#lib/probe/options.ts';
import type { Scenario } from '#lib/probe/scenario.ts';

/** A command line that was not understood; its message is one sentence for standard error. */
export class UsageError extends Error {}

const sentence = ({ key, text, code, takes }: Problem): string => {
  const flag = OPTIONS.find((option) => option.key === key || option.flag === key)?.flag ?? key;
  return code === 'unknown-key'
    ? `--${flag} is not an option here; --help lists them.`
    : `--${flag} does not take ${JSON.stringify(text)}: it takes ${takes}.`;
};

/** What a command line says: the run, and which of the switches stand in it. */
export interface CommandLine<Switch extends string> {
  readonly scenario: Scenario;
  readonly switches: ReadonlySet<Switch>;
}

/**
 * Reads a command line of scenario options and switches.
 *
 * @param only the scenario options it takes, by flag; all by default
 * @throws UsageError naming the option and what it takes
 */
export function readCommandLine<Switch extends string>(
  args: readonly string[],
  switches: readonly Switch[],
  only: readonly string[] = OPTIONS.map(({ flag }) => flag)
): CommandLine<Switch> {
  const flags = OPTIONS.filter(({ flag }) => only.includes(flag));
  const config: ParseArgsConfig['options'] = {};
  for (const { flag } of flags) config[flag] = { type: 'string', multiple: true };
  for (const name of switches) config[name] = { type: 'boolean' };
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  const pairs: [string, string][] = [];
  const seen = new Set<Switch>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new UsageError(`${JSON.stringify(token.value)} stands alone: options begin with --.`);
    }
    const name = switches.find((entry) => entry === token.name);
    if (name !== undefined) {
      if (token.value !== undefined) throw new UsageError(`--${name} takes no value.`);
      seen.add(name);
      continue;
    }
    const option = flags.find(({ flag }) => flag === token.name);
    if (!option) throw new UsageError(`${token.rawName} is not an option here; --help lists them.`);
    if (token.value === undefined) {
      throw new UsageError(`${token.rawName} needs a value: it takes ${option.takes}.`);
    }
    pairs.push([option.flag, token.value]);
  }
  const { scenario, problems } = takeOptions(pairs);
  const [problem] = problems;
  if (problem) throw new UsageError(sentence(problem));
  return { scenario, switches: seen };
}

/** The options of a command as a help text, one a line. */
export const help = (
  usage: string,
  switches: Readonly<Record<string, string>>,
  only: readonly string[] = OPTIONS.map(({ flag }) => flag)
): string =>
  [
    usage,
    ...OPTIONS.filter(({ flag }) => only.includes(flag)).map(
      ({ flag, takes }) => `  --${flag.padEnd(15)} ${takes}`
    ),
    ...Object.entries(switches).map(([name, what]) => `  --${name.padEnd(15)} ${what}`)
  ].join('\n');

/** Exit status of a command that broke down: neither an answer (0, 1) nor bad input (2). */
const BROKEN = 70;

/**
 * Runs a command. A UsageError becomes its sentence and exit status 2, any other error its message
 * and 70. A reader that closes the pipe ends the command quietly.
 */
export async function main(command: () => number | Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : BROKEN);
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : BROKEN;
  }
}
