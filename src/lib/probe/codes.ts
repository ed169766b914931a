/** How many codes there are: the upper half of `fw_mb_header`. */
export const CODES = 65_536;
