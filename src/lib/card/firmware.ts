import { and, getField, or, setField, shl, type Word } from '#lib/bits/index.ts';
import * as codes from './codes.ts';
import type { Answer, CardConfig } from './config.ts';

/** A command as the firmware took it from the mailbox, when the header was written. */
export interface Request {
  /** Upper half of `drv_mb_header`. */
  readonly code: Word;
  readonly seq: number;
  readonly param: Word;
  /** The eight words of `union_data`. */
  readonly data: readonly Word[];
}

/** An answer on its way. */
export interface Reply {
  /** `fw_mb_header`, sequence number included. */
  readonly header: Word;
  readonly param: Word;
  /** Words for the start of `union_data`; none leaves it alone. */
  readonly data: readonly Word[];
  readonly delayMicroseconds: number;
}

interface Content {
  readonly code: Word;
  readonly param: Word;
  readonly data: readonly Word[];
}

const codeOf = (name: string): Word => {
  const row = codes.firmwareCode(`FW_MSG_CODE_${name}`);
  if (row === undefined) throw new Error(`card: no code ${name}`);
  return row.value;
};
const OK = codeOf('OK');
const RESOURCE_ALLOC_OK = codeOf('RESOURCE_ALLOC_OK');
const RESOURCE_ALLOC_UNKNOWN = codeOf('RESOURCE_ALLOC_UNKNOWN');
/** What the firmware says to a command that it does not know: code 0, parameter 0. */
const UNKNOWN: Content = { code: codeOf('UNSUPPORTED'), param: 0, data: [] };

/** True for BIST_TEST with the parameter that asks for the number of images. */
export const isNumImages = (code: Word, param: Word): boolean =>
  codes.commandLabel(code) === 'BIST_TEST' &&
  getField(param, codes.BIST_TEST_INDEX) === codes.BIST_TESTS.NVM_NUM_IMAGES;

/**
 * One eighth of the chip by resource id (`enum resource_id_enum`, qed_mfw_hsi.h, v6.12). The sizes
 * are a guess; the driver cares about one: the last ILT line must stay below 11000.
 */
export const RESOURCE_SHARES: ReadonlyMap<number, number> = new Map([
  [0, 46], // status blocks
  [1, 40], // L2 queues
  [2, 26], // vports
  [6, 32], // rate limiters
  [7, 64], // physical queues
  [9, 64], // MAC and VLAN filters
  [10, 1375], // ILT lines
  [11, 16], // completion queues
  [14, 26], // RSS engines
  [15, 4], // LL2 queues in RAM
  [16, 26], // RDMA statistics queues
  [17, 2], // BD queues
  [21, 26] // LL2 queues in context
]);

function resource(request: Request, pf: number, set: boolean): Content {
  const [id = 0, asked = 0] = request.data;
  const share = RESOURCE_SHARES.get(id);
  const param = codes.RESOURCE_ALLOC_VERSION;
  if (share === undefined) return { code: RESOURCE_ALLOC_UNKNOWN, param, data: [] };
  const data = [id, set ? asked : share, pf * share, 0, 0, 0];
  return { code: RESOURCE_ALLOC_OK, param, data };
}

function resourceLock(request: Request, pf: number): Content {
  const opcode = getField(request.param, codes.RESOURCE_REQUEST.opcode);
  const { REQ, REQ_WO_AGING, REQ_W_AGING, RELEASE, FORCE_RELEASE } = codes.RESOURCE_OPCODES;
  const answer = (op: number): Content => {
    const param = setField(setField(0, codes.RESOURCE_RESPONSE.opcode, op), { msb: 7, lsb: 0 }, pf);
    return { code: OK, param, data: [] };
  };
  if (opcode === REQ || opcode === REQ_WO_AGING || opcode === REQ_W_AGING) {
    return answer(codes.RESOURCE_ANSWERS.GNT);
  }
  if (opcode === RELEASE || opcode === FORCE_RELEASE) {
    return answer(codes.RESOURCE_ANSWERS.RELEASED);
  }
  return { code: OK, param: codes.RESOURCE_UNKNOWN_CMD, data: [] };
}

/** Types of the first images (`enum nvm_image_type`): the six that a driver looks up come first. */
export const IMAGE_TYPES: readonly number[] = Object.freeze([
  0x0a, 0x1a, 0x1b, 0x1c, 0x1d, 0x1f, 0x03, 0x04
]);
const IMAGE_START = 0x20000;
const IMAGE_LENGTH = 0x1000;

function bist(param: Word, config: CardConfig): Content {
  const test = getField(param, codes.BIST_TEST_INDEX);
  if (test === codes.BIST_TESTS.NVM_IMAGE_BY_INDEX) {
    const index = getField(param, codes.BIST_TEST_IMAGE_INDEX);
    const data = [
      config.imageReturnCodes[index] ?? codes.BIST_RC.PASSED,
      IMAGE_TYPES[index] ?? 0,
      IMAGE_START + IMAGE_LENGTH * index,
      IMAGE_LENGTH
    ];
    return { code: OK, param: 4 * data.length, data };
  }
  const known = test === codes.BIST_TESTS.REGISTER || test === codes.BIST_TESTS.CLOCK;
  const result = known ? codes.BIST_RC.PASSED : codes.BIST_RC.INVALID_PARAMETER;
  return { code: OK, param: result, data: [] };
}

/** What a healthy firmware answers; commands that it does not know get code 0 and parameter 0. */
export function healthyContent(request: Request, config: CardConfig): Content {
  const plain = (code: Word, param: Word = 0): Content => ({ code, param, data: [] });
  switch (codes.commandLabel(request.code)) {
    case 'OS_WOL':
      return plain(codeOf('OS_WOL_SUPPORTED'));
    case 'GET_MFW_FEATURE_SUPPORT': // no optional feature
    case 'GET_PF_RDMA_PROTOCOL': // none: a plain Ethernet function
    case 'INITIATE_PF_FLR':
    case 'OV_UPDATE_DRIVER_STATE':
      return plain(OK);
    case 'GET_PPFID_BITMAP':
      return plain(OK, shl(1, config.pf));
    case 'RESOURCE_CMD':
      return resourceLock(request, config.pf);
    case 'SET_RESOURCE_VALUE':
      return resource(request, config.pf, true);
    case 'GET_RESOURCE_ALLOC':
      return resource(request, config.pf, false);
    case 'BIST_TEST':
      return bist(request.param, config);
    default:
      return UNKNOWN;
  }
}

const NUM_IMAGES_DEFAULT = 8;

function numImagesContent({ code = OK }: Answer): Content {
  const ok = and(code, codes.CODE_MASK) === OK;
  return { code, param: ok ? NUM_IMAGES_DEFAULT : 0, data: [] };
}

const NOTHING_SET: Answer = Object.freeze({});

/** The firmware’s answer to a command, or null where it stays silent. */
export function replyTo(request: Request, config: CardConfig): Reply | null {
  const command = codes.driverCodeOf(request.code)?.command ?? null;
  const count = isNumImages(request.code, request.param);
  const set = count ? config.numImages : command && config.answers[command];
  const answer = set ?? NOTHING_SET;
  if (answer.fault === 'silent') return null;
  const healthy = count ? numImagesContent(answer) : healthyContent(request, config);
  const seq = answer.fault === 'stale-seq' ? request.seq - 1 : request.seq;
  const code = and(answer.code ?? healthy.code, codes.CODE_MASK);
  return {
    header: or(code, and(seq, codes.SEQ_MASK)),
    param: answer.param ?? healthy.param,
    data: (answer.data ?? healthy.data).slice(0, 8),
    delayMicroseconds: answer.delayMicroseconds ?? config.delayMicroseconds
  };
}

/** Byte offsets within `public_drv_mb` that both sides agree on. */
export const MAILBOX = Object.freeze({
  drvMbHeader: 0x00,
  drvMbParam: 0x04,
  fwMbHeader: 0x08,
  fwMbParam: 0x0c,
  drvPulseMb: 0x10,
  mcpPulseMb: 0x14,
  unionData: 0x18
});

/**
 * Puts an answer into the mailbox at a GRC address in the only safe order: data, parameter, header.
 * A driver that sees the new header may then trust the rest.
 */
export function post(
  write: (address: number, value: Word) => void,
  mailbox: number,
  reply: Pick<Reply, 'header' | 'param' | 'data'>
): void {
  reply.data.forEach((word, index) => write(mailbox + MAILBOX.unionData + 4 * index, word));
  write(mailbox + MAILBOX.fwMbParam, reply.param);
  write(mailbox + MAILBOX.fwMbHeader, reply.header);
}
