import { and, u32, type Word } from '#lib/bits/index.ts';
import {
  COMMAND_NAMES,
  DEFAULT_CARD,
  type Answer,
  type CardConfig,
  type CommandName
} from '#lib/card/index.ts';
import type { AnswerOverride, Scenario } from './scenario.ts';

/** FW_MSG_CODE_OK, as the default parameter depends on it. */
const OK = 0x00160000;

/** The parameter of the reply to BIST_TEST NUM_IMAGES: as given, or 8 with OK and 0 otherwise. */
export const replyParam = (scenario: Pick<Scenario, 'param'>, rsp: Word): Word =>
  scenario.param ?? (and(rsp, 0xffff0000) === OK ? 8 : 0);

const cardAnswer = (override: AnswerOverride): Answer =>
  'silent' in override ? { fault: 'silent' } : { code: override.code, param: override.param };

/** The card that a scenario asks for. */
export function cardConfig(scenario: Scenario): CardConfig {
  const { rsp, fault, answers, imageRc } = scenario;
  const given: Partial<Record<CommandName, Answer>> = {};
  for (const name of COMMAND_NAMES) {
    const override = answers[name];
    if (override !== undefined) given[name] = cardAnswer(override);
  }
  const numImages: Answer = {
    code: u32(rsp),
    param: replyParam(scenario, rsp),
    ...(fault === 'silent' || fault === 'stale-seq' ? { fault } : {})
  };
  return {
    ...DEFAULT_CARD,
    numImages,
    answers: given,
    imageReturnCodes: imageRc,
    faults: {
      ...(fault === 'reset' ? { reset: { after: 'INITIATE_PF_FLR' as const } } : {}),
      ...(fault === 'not-ready' ? { notReady: { readyAfterMicroseconds: null } } : {}),
      ...(fault === 'no-shmem' ? { noShmem: true } : {}),
      ...(fault === 'all-ones' ? { allOnes: true } : {})
    }
  };
}
