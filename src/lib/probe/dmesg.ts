/**
 * Seconds since boot at which this card's driver is bound. From the log of the case: the driver's
 * banner stands at 9.531195.
 */
export const BOOT_SECONDS = 9.531195;

/** Virtual microseconds of a run as dmesg prints them: `[    9.583755]`. */
export const dmesgTime = (microseconds: number): string =>
  `[${(BOOT_SECONDS + microseconds / 1e6).toFixed(6).padStart(12)}]`;
