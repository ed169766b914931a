/** A kernel file at a version, and where upstream shows it. */
export interface Upstream {
  /** `qed_mcp.c@v6.12` */
  readonly label: string;
  readonly address: string;
}

const TREE = 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/';
const DRIVER = 'drivers/net/ethernet/qlogic/qed/';

/**
 * The place of a source such as `qed_mcp.c, v6.12`; a file without a folder lies in the driver's.
 * Null for what names no file, such as `guess`.
 */
export function upstreamOf(source: string): Upstream | null {
  const [, path, version] = /^([\w./-]+\.(?:[ch]|rst)), (v\d+\.\d+)$/.exec(source) ?? [];
  if (path === undefined || version === undefined) return null;
  const full = path.includes('/') ? path : DRIVER + path;
  return { label: `${path}@${version}`, address: `${TREE}${full}?h=${version}` };
}
