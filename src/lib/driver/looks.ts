import type { HostLooks } from '#lib/c/index.ts';

const NOTHING: HostLooks = { bytes: 0 };
/** Messages of a kernel that is mute, and tells nobody. */
const UNREAD: HostLooks = { blind: true, bytes: 0 };
/** A lock is a word of the driver's memory. */
const LOCK: HostLooks = { bytes: 4 };

/**
 * What the kernel's functions look at when the driver calls them, for a kernel that is `mute` and has no
 * `onMuted`. Those of the C library are not among them: they look at anything.
 */
export const KERNEL_LOOKS: ReadonlyMap<string, HostLooks> = new Map<string, HostLooks>([
  ...[
    'kmalloc',
    'kzalloc',
    'kmalloc_array',
    'kcalloc',
    'kfree',
    'udelay',
    'msleep',
    'usleep_range',
    'spin_lock_init',
    'pci_enable_device',
    'pci_disable_device',
    'pci_request_regions',
    'pci_release_regions',
    'pci_resource_len',
    'pci_read_config_byte',
    'pci_read_config_word',
    'pci_is_pcie',
    'pci_has_pm_cap',
    'pci_ioremap_bar',
    'iounmap',
    'pci_set_drvdata',
    'pci_get_drvdata',
    'readl',
    'writel',
    'register_netdev',
    'unregister_netdev'
  ].map((name) => [name, NOTHING] as const),
  ...['spin_lock_bh', 'spin_unlock_bh'].map((name) => [name, LOCK] as const),
  ...['DP_ERR', 'DP_NOTICE', 'DP_INFO', 'DP_VERBOSE'].map((name) => [name, UNREAD] as const)
]);
