/** An error number of the kernel: its name, its value, and what it says. */
export interface Errno {
  readonly name: string;
  readonly value: number;
  /** The words of strerror(3). */
  readonly meaning: string;
}

/** The numbers a probe can return. Source: include/uapi/asm-generic/errno-base.h and errno.h. */
export const ERRNOS: readonly Errno[] = [
  { name: 'ENOENT', value: 2, meaning: 'No such file or directory' },
  { name: 'EIO', value: 5, meaning: 'Input/output error' },
  { name: 'EAGAIN', value: 11, meaning: 'Resource temporarily unavailable' },
  { name: 'ENOMEM', value: 12, meaning: 'Cannot allocate memory' },
  { name: 'EBUSY', value: 16, meaning: 'Device or resource busy' },
  { name: 'ENODEV', value: 19, meaning: 'No such device' },
  { name: 'EINVAL', value: 22, meaning: 'Invalid argument' },
  { name: 'EOPNOTSUPP', value: 95, meaning: 'Operation not supported' }
];

/** The name of a return code such as -22, or null for 0, null and numbers without a name here. */
export const errnoName = (rc: number | null): string | null =>
  ERRNOS.find(({ value }) => value === -(rc ?? 0))?.name ?? null;
