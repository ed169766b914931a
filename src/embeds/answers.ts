import { firmwareCode } from '#lib/card/codes.ts';

/** The answers that have a key of their own, and those that the driver asks for. */
export const ANSWERS = ['UNSUPPORTED', 'OK', 'ERROR'].map((name) => ({
  name,
  value: firmwareCode(`FW_MSG_CODE_${name}`)?.value ?? 0
}));
