import type { KernelLog } from '#lib/driver/kernel.ts';

/**
 * Seconds since boot at which this card's driver is bound. From the log of the case: the driver's
 * banner stands at 9.531195.
 */
export const BOOT_SECONDS = 9.531195;

/** Virtual microseconds of a run as dmesg prints them: `[    9.583755]`. */
export const dmesgTime = (microseconds: number): string =>
  `[${(BOOT_SECONDS + microseconds / 1e6).toFixed(6).padStart(12)}]`;

/** The first module's banner stands 5,051 µs before the second in the log of the case. */
const CORE_BANNER = /Core Module qed$/;
/** When a line was printed, in virtual microseconds of the run. */
export const bootTime = ({ level, message, time }: KernelLog): number =>
  level === 'kernel' && CORE_BANNER.test(message) ? time - 5051 : time;
