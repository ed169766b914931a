import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { CASES, isDefined, type Case } from './cases.ts';
import { missing, SANITIZED, STRICT, suiteName, Workshop } from './gcc.ts';

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
const isUnwatched = (one: Case): boolean => one.fault?.code === 'missing-return';
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
    faults.filter((one) => !isUninitialised(one) && !isUnwatched(one)),
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

describe.skipIf(missing)(
  suiteName('an uninitialised read depends on what was there before'),
  () => {
    each(faults.filter(isUninitialised), async (one) => {
      const outputs = [];
      for (const [fill, byte] of [
        ['zero', '0x00'],
        ['pattern', '0xfe']
      ]) {
        const flags = ['-w', `-ftrivial-auto-var-init=${fill}`, `-DHEAP_FILL=${byte}`];
        const ran = await workshop.run(await expectProgram(one, flags));
        expect(ran.lines.slice(0, one.expected.length)).toEqual(one.expected);
        outputs.push(ran.lines);
      }
      if (!isDeepStrictEqual(outputs[0], outputs[1])) return;
      // The fills leave out a local that is initialised from itself or jumped over.
      const watched = await workshop.compile(one.path, ['-O2', '-Winit-self', ...STRICT]);
      expect('refused' in watched && watched.refused).toMatch(/-Werror=(maybe-)?uninitialized/);
    });
  }
);

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
