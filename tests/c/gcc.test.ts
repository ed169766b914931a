import { afterAll, describe, expect, it } from 'vitest';
import { CASES, isDefined, type Case } from './cases.ts';
import { missing, SANITIZED, STRICT, suiteName, Workshop } from './gcc.ts';
import { mustCompile, run } from './machine.ts';

const workshop = new Workshop();
afterAll(() => workshop.remove());

const expectProgram = async (one: Case, flags: readonly string[]): Promise<string> => {
  const compiled = await workshop.compile(one.path, flags);
  if ('refused' in compiled) throw new Error(compiled.refused);
  return compiled.program;
};

const each = (cases: readonly Case[], check: (one: Case) => Promise<void>): void => {
  for (const one of cases) it.concurrent(`${one.topic}/${one.name}`, () => check(one));
};

const defined = CASES.filter(isDefined);
const faults = CASES.filter((one) => one.fault);
/** Faults that the sanitizers do not see, and what gcc says of them instead. */
const SAID_BEFORE: Record<string, RegExp> = {
  'missing-return': /-Werror=return-type/,
  'unknown-host': /undefined reference/
};
const saidBefore = (one: Case): RegExp | undefined => SAID_BEFORE[one.fault?.code ?? ''];

/** How gcc and the machine may fill what has no value, and the byte that the heap gets with it. */
const FILLS = [
  ['zero', '0x00'],
  ['pattern', '0xfe']
] as const;
/** gcc's fills leave out a local that is initialised from itself or jumped over. */
const UNFILLED = ['initialised-from-itself', 'uninitialised-when-a-goto-jumps-over'];
const isUninitialised = (one: Case): boolean => one.fault?.code === 'uninitialised-read';

describe.skipIf(missing)(suiteName('gcc prints what the case says'), () => {
  each(defined, async (one) => {
    const quiet = one.warnings.map((name) => `-Wno-${name}`);
    const ran = await workshop.run(await expectProgram(one, [...STRICT, ...quiet]));
    expect(ran.lines).toEqual(one.expected);
    expect(ran.status).toBe(one.returns);
  });
});

describe.skipIf(missing)(suiteName('gcc gives the warnings that a case names'), () => {
  const warning = defined.flatMap((one) => one.warnings.map((name) => ({ one, name })));
  it.concurrent.each(warning)('$one.name: $name', async ({ one, name }) => {
    const compiled = await workshop.compile(one.path, STRICT);
    expect('refused' in compiled && compiled.refused).toContain(`-Werror=${name}`);
  });
});

describe.skipIf(missing)(suiteName('the sanitizers of gcc see the fault too'), () => {
  each(
    faults.filter((one) => !isUninitialised(one) && !saidBefore(one)),
    async (one) => {
      const program = await expectProgram(one, ['-w', ...SANITIZED]);
      const endless = one.fault?.code === 'out-of-steps';
      const ran = await workshop.run(program, endless ? 500 : 20_000);
      expect(ran.lines).toEqual(one.expected);
      if (endless) expect(ran.timedOut).toBe(true);
      else expect(ran.stderr).toMatch(/runtime error|AddressSanitizer/);
    }
  );
});

describe.skipIf(missing)(suiteName('gcc sees the fault before the program runs'), () => {
  each(faults.filter(saidBefore), async (one) => {
    const compiled = await workshop.compile(one.path, STRICT);
    expect('refused' in compiled && compiled.refused).toMatch(saidBefore(one) ?? /$^/);
  });
});

describe.skipIf(missing)(suiteName('an uninitialised read shows what was there before'), () => {
  const filled = (one: Case): boolean => isUninitialised(one) && !UNFILLED.includes(one.name);
  each(faults.filter(filled), async (one) => {
    const outputs: (readonly string[])[] = [];
    for (const [fill, byte] of FILLS) {
      const flags = ['-w', `-ftrivial-auto-var-init=${fill}`, `-DHEAP_FILL=${byte}`];
      const { lines } = await workshop.run(await expectProgram(one, flags));
      expect(run(mustCompile(one.text), { uninitialised: fill }).lines).toEqual(lines);
      outputs.push(lines);
    }
    expect(outputs[0]).not.toEqual(outputs[1]);
  });

  const unfilled = faults.filter((one) => UNFILLED.includes(one.name));
  it.concurrent.each(unfilled)('$name: or gcc warns of it', async (one) => {
    const watched = await workshop.compile(one.path, ['-O2', '-Winit-self', ...STRICT]);
    expect('refused' in watched && watched.refused).toMatch(/-Werror=(maybe-)?uninitialized/);
  });
});

describe.skipIf(missing)(suiteName('gcc refuses the errors'), () => {
  each(
    CASES.filter((one) => one.topic === 'errors'),
    async (one) => {
      expect(await workshop.compile(one.path, STRICT)).toHaveProperty('refused');
    }
  );
});

describe.skipIf(missing)(suiteName('gcc takes what is only outside the subset'), () => {
  each(
    CASES.filter((one) => one.topic === 'unsupported'),
    async (one) => {
      expect(await workshop.compile(one.path, ['-w'])).toHaveProperty('program');
    }
  );
});
