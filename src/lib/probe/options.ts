import { hex, parseWord } from '#lib/bits/index.ts';
import { COMMAND_NAMES } from '#lib/card/codes.ts';
import {
  DEFAULT_SCENARIO,
  EDITIONS,
  FAULTS,
  LOG_LEVELS,
  STACKS,
  type AnswerOverride,
  type Scenario
} from './scenario.ts';

/** Why an option's text was not taken. `unknown-key`: there is no such option. */
export type ProblemCode =
  | 'unknown-key'
  | 'missing'
  | 'not-a-word'
  | 'too-large'
  | 'negative'
  | 'not-one-of'
  | 'not-an-answer'
  | 'not-an-image';

/** An option that was not taken: which, what was written, why, and what it takes instead. */
export interface Problem {
  readonly key: string;
  readonly text: string;
  readonly code: ProblemCode;
  /** In English, for the command line: `a number from 0 to 0xffffffff, decimal or hex`. */
  readonly takes: string;
}

/** The parts of a scenario that have an option, by the key that addresses use. */
export type OptionKey =
  | 'edition'
  | 'rsp'
  | 'param'
  | 'mask'
  | 'transport'
  | 'fault'
  | 'answer'
  | 'image'
  | 'stack'
  | 'log';

type Taken =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly code: ProblemCode };

interface Option {
  readonly key: OptionKey;
  /** The option's name on the command line, without dashes. */
  readonly flag: string;
  readonly takes: string;
  /** The scenario with this text taken in; options that may stand several times add to it. */
  take(scenario: Scenario, text: string): Taken;
  /** The texts that lead from the default to this scenario; none where nothing differs. */
  write(scenario: Scenario): readonly string[];
}

const WORD = 'a number from 0 to 0xffffffff, decimal, hex (0x…) or binary (0b…)';

const refuse = (code: ProblemCode): Taken => ({ ok: false, code });
const accept = (scenario: Scenario): Taken => ({ ok: true, scenario });

/** A word's text as the value or the reason against it. */
function word(text: string): { value: number } | { code: ProblemCode } {
  const parsed = parseWord(text);
  if (parsed.ok) return { value: parsed.value };
  if (parsed.error === 'empty') return { code: 'missing' };
  return { code: parsed.error === 'not-a-number' ? 'not-a-word' : parsed.error };
}

function wordOption(
  key: 'rsp' | 'param' | 'mask' | 'transport',
  flag: string,
  field: 'rsp' | 'param' | 'mask' | 'transportMask'
): Option {
  return {
    key,
    flag,
    takes: WORD,
    take(scenario, text) {
      const read = word(text);
      return 'code' in read ? refuse(read.code) : accept({ ...scenario, [field]: read.value });
    },
    write(scenario) {
      const value = scenario[field];
      return value === null || value === DEFAULT_SCENARIO[field] ? [] : [hex(value)];
    }
  };
}

function choiceOption<Field extends 'edition' | 'fault' | 'stack' | 'logLevel'>(
  key: OptionKey,
  flag: string,
  field: Field,
  choices: readonly Scenario[Field][]
): Option {
  return {
    key,
    flag,
    takes: `one of ${choices.join(', ')}`,
    take(scenario, text) {
      const choice = choices.find((name) => name === text);
      return choice === undefined ? refuse('not-one-of') : accept({ ...scenario, [field]: choice });
    },
    write: (scenario) => (scenario[field] === DEFAULT_SCENARIO[field] ? [] : [scenario[field]])
  };
}

const answerText = (answer: AnswerOverride): string => {
  if ('silent' in answer) return 'silent';
  return answer.param === null ? hex(answer.code) : `${hex(answer.code)}:${hex(answer.param)}`;
};

const answers: Option = {
  key: 'answer',
  flag: 'answer',
  takes: `COMMAND=CODE, COMMAND=CODE:PARAM or COMMAND=silent, where COMMAND is one of ${COMMAND_NAMES.join(', ')}`,
  take(scenario, text) {
    const match = /^([A-Z_]+)=([^:]+)(?::(.+))?$/.exec(text.trim());
    const command = COMMAND_NAMES.find((name) => name === match?.[1]);
    if (!match || command === undefined) return refuse('not-an-answer');
    const put = (answer: AnswerOverride): Taken =>
      accept({ ...scenario, answers: { ...scenario.answers, [command]: answer } });
    if (match[2] === 'silent' && match[3] === undefined) return put({ silent: true });
    const code = word(match[2] ?? '');
    const param = match[3] === undefined ? { value: null } : word(match[3]);
    if ('code' in code) return refuse(code.code);
    if ('code' in param) return refuse(param.code);
    return put({ code: code.value, param: param.value });
  },
  write: ({ answers: given }) =>
    COMMAND_NAMES.flatMap((name) => {
      const answer = given[name];
      return answer === undefined ? [] : [`${name}=${answerText(answer)}`];
    })
};

/** The index field of the command has eight bits. */
const MOST_IMAGE_INDEX = 255;

const images: Option = {
  key: 'image',
  flag: 'image-rc',
  takes: 'INDEX:CODE, the return_code in the attributes of image INDEX (0 to 255)',
  take(scenario, text) {
    const [indexText = '', codeText, ...rest] = text.split(':');
    if (codeText === undefined || rest.length > 0) return refuse('not-an-image');
    const index = word(indexText);
    const code = word(codeText);
    if ('code' in index || index.value > MOST_IMAGE_INDEX) return refuse('not-an-image');
    if ('code' in code) return refuse(code.code);
    return accept({ ...scenario, imageRc: { ...scenario.imageRc, [index.value]: code.value } });
  },
  write: ({ imageRc }) =>
    Object.entries(imageRc)
      .map(([index, code]) => [Number(index), code] as const)
      .sort(([a], [b]) => a - b)
      .map(([index, code]) => `${index}:${hex(code)}`)
};

/** Every option of a scenario, in the order in which addresses and help texts list them. */
export const OPTIONS: readonly Option[] = [
  choiceOption('edition', 'edition', 'edition', EDITIONS),
  wordOption('rsp', 'rsp', 'rsp'),
  wordOption('param', 'param', 'param'),
  wordOption('mask', 'mask', 'mask'),
  wordOption('transport', 'transport-mask', 'transportMask'),
  choiceOption('fault', 'fault', 'fault', FAULTS),
  answers,
  images,
  choiceOption('stack', 'stack', 'stack', STACKS),
  choiceOption('log', 'log-level', 'logLevel', LOG_LEVELS)
];

/**
 * A scenario from pairs of option and text, by key (`transport`) or flag (`transport-mask`). What
 * cannot be taken is left at its default and listed; nothing is thrown.
 */
export function takeOptions(pairs: Iterable<readonly [string, string]>): {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
} {
  let scenario = DEFAULT_SCENARIO;
  const problems: Problem[] = [];
  for (const [key, text] of pairs) {
    const option = OPTIONS.find((entry) => entry.key === key || entry.flag === key);
    if (!option) {
      problems.push({ key, text, code: 'unknown-key', takes: '' });
      continue;
    }
    const taken = option.take(scenario, text);
    if (taken.ok) scenario = taken.scenario;
    else problems.push({ key, text, code: taken.code, takes: option.takes });
  }
  return { scenario, problems };
}
