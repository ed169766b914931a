/**
 * The terms of the glossary. An id is the anchor on `/glossary/`, the same in every language, and
 * what prose writes to mark a word: `[[bar]]`, or `[[bar|words of the sentence]]`.
 */
export const TERM_IDS = [
  'admin-window',
  'backport',
  'bar',
  'bind',
  'bisect',
  'bist',
  'bit',
  'bitwise-and',
  'busy-wait',
  'commit',
  'coverage',
  'dead-code',
  'distribution',
  'doorbell',
  'driver',
  'eagain',
  'ebusy',
  'einval',
  'enodev',
  'enterprise-linux',
  'eopnotsupp',
  'errno',
  'firmware',
  'fixes-tag',
  'goto',
  'grc',
  'header',
  'hex',
  'image',
  'interface',
  'kernel',
  'kernel-log',
  'kmalloc',
  'link',
  'log-level',
  'lts',
  'mailbox',
  'mainline',
  'maintainer',
  'management-firmware',
  'mask',
  'mcp',
  'mmio',
  'module',
  'nibble',
  'nvm',
  'oem',
  'oops',
  'parameter',
  'patch',
  'pci',
  'pf',
  'pointer',
  'poll',
  'probe',
  'ptt-window',
  'register',
  'regression',
  'release-candidate',
  'reproducible',
  'response-code',
  'sequence-number',
  'shadow',
  'shared-memory',
  'shift',
  'sleep',
  'stable-tree',
  'stack',
  'static-analysis',
  'time-out',
  'transceiver',
  'twos-complement',
  'uninitialised',
  'upstream',
  'user-space',
  'word'
] as const;

/** One term of the glossary. */
export type TermId = (typeof TERM_IDS)[number];

/** Whether a text is the id of a term. */
export const isTerm = (text: string): text is TermId => TERM_IDS.some((id) => id === text);

/** What the glossary says of a term in one language. */
export interface Term {
  /** The word as prose shows it. */
  readonly word: string;
  /** Other spellings and short forms. */
  readonly also?: readonly string[];
  /** One sentence of at most 160 characters, plain text: the tip beside the word. */
  readonly tip: string;
  /** More, as Markdown, for the glossary page only. */
  readonly more?: string;
}

/** Every term in one language. */
export type Terms = Readonly<Record<TermId, Term>>;

/** Kernel file and version that an entry rests on, as src/content/reference/upstream.ts reads it. */
export const TERM_SOURCES: Readonly<Partial<Record<TermId, string>>> = {
  'admin-window': 'include/linux/qed/common_hsi.h, v6.12',
  backport: 'Documentation/process/backporting.rst, v6.12',
  bar: 'Documentation/PCI/pci.rst, v6.12',
  bind: 'Documentation/driver-api/driver-model/binding.rst, v6.12',
  bisect: 'Documentation/admin-guide/bug-bisect.rst, v6.12',
  bist: 'qed_mfw_hsi.h, v6.12',
  eagain: 'include/uapi/asm-generic/errno-base.h, v6.12',
  ebusy: 'include/uapi/asm-generic/errno-base.h, v6.12',
  einval: 'include/uapi/asm-generic/errno-base.h, v6.12',
  enodev: 'include/uapi/asm-generic/errno-base.h, v6.12',
  eopnotsupp: 'include/uapi/asm-generic/errno.h, v6.12',
  'fixes-tag': 'Documentation/process/submitting-patches.rst, v6.12',
  goto: 'Documentation/process/coding-style.rst, v6.12',
  grc: 'qed_reg_addr.h, v6.12',
  header: 'qed_mfw_hsi.h, v6.12',
  'kernel-log': 'Documentation/core-api/printk-basics.rst, v6.12',
  kmalloc: 'Documentation/core-api/memory-allocation.rst, v6.12',
  'log-level': 'include/linux/qed/qed_if.h, v6.12',
  lts: 'Documentation/process/2.Process.rst, v6.12',
  mailbox: 'qed_mfw_hsi.h, v6.12',
  mainline: 'Documentation/process/2.Process.rst, v6.12',
  maintainer: 'Documentation/process/2.Process.rst, v6.12',
  mmio: 'Documentation/driver-api/device-io.rst, v6.12',
  module: 'Documentation/kbuild/modules.rst, v6.12',
  oops: 'Documentation/admin-guide/bug-hunting.rst, v6.12',
  patch: 'Documentation/process/submitting-patches.rst, v6.12',
  pci: 'Documentation/PCI/pci.rst, v6.12',
  probe: 'Documentation/driver-api/driver-model/driver.rst, v6.12',
  'ptt-window': 'include/linux/qed/common_hsi.h, v6.12',
  regression: 'Documentation/process/handling-regressions.rst, v6.12',
  'release-candidate': 'Documentation/process/2.Process.rst, v6.12',
  'response-code': 'qed_mfw_hsi.h, v6.12',
  'sequence-number': 'qed_mfw_hsi.h, v6.12',
  shadow: 'qed_mcp.c, v6.12',
  'shared-memory': 'qed_mfw_hsi.h, v6.12',
  'stable-tree': 'Documentation/process/stable-kernel-rules.rst, v6.12',
  'time-out': 'qed_mcp.c, v6.12'
};
