/* What the driver takes from the kernel. Whoever runs the driver provides these functions. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef unsigned long size_t;
typedef _Bool bool;

#define true 1
#define false 0
#define NULL ((void *)0)
#define offsetof __builtin_offsetof

#define ENOENT 2
#define EIO 5
#define EAGAIN 11
#define ENOMEM 12
#define EBUSY 16
#define ENODEV 19
#define EINVAL 22
#define EOPNOTSUPP 95

/* Memory. */
#define GFP_KERNEL 0xcc0
#define GFP_ATOMIC 0x820

void *kmalloc(size_t size, u32 flags);
void *kzalloc(size_t size, u32 flags);
void *kmalloc_array(size_t count, size_t size, u32 flags);
void *kcalloc(size_t count, size_t size, u32 flags);
void kfree(const void *memory);
void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);

/* Time. */
void udelay(u32 microseconds);
void msleep(u32 milliseconds);
void usleep_range(u32 at_least, u32 at_most);

/* Locks. */
typedef struct {
	u32 held;
} spinlock_t;

void spin_lock_init(spinlock_t *lock);
void spin_lock_bh(spinlock_t *lock);
void spin_unlock_bh(spinlock_t *lock);

/* The PCI device and its registers. */
struct pci_dev {
	u16 vendor;
	u16 device;
};

#define PCI_VENDOR_ID 0x00
#define PCI_DEVICE_ID 0x02
#define PCI_REVISION_ID 0x08

int pci_enable_device(struct pci_dev *pdev);
void pci_disable_device(struct pci_dev *pdev);
int pci_request_regions(struct pci_dev *pdev, const char *name);
void pci_release_regions(struct pci_dev *pdev);
size_t pci_resource_len(struct pci_dev *pdev, int bar);
int pci_read_config_byte(struct pci_dev *pdev, int where, u8 *value);
int pci_read_config_word(struct pci_dev *pdev, int where, u16 *value);
bool pci_is_pcie(struct pci_dev *pdev);
bool pci_has_pm_cap(struct pci_dev *pdev);
void *pci_ioremap_bar(struct pci_dev *pdev, int bar);
void iounmap(void *mapped);
void pci_set_drvdata(struct pci_dev *pdev, void *data);
void *pci_get_drvdata(struct pci_dev *pdev);

u32 readl(const void *address);
void writel(u32 value, void *address);

/* Messages, each preceded by the function, the line and the (still empty) device name. */
#define NETIF_MSG_PROBE 0x0002
#define NETIF_MSG_LINK 0x0004
#define NETIF_MSG_IFUP 0x0020
#define NETIF_MSG_INTR 0x0200
#define NETIF_MSG_HW 0x2000
#define QED_MSG_SP 0x100000

void DP_ERR(const void *device, const char *format, ...);
void DP_NOTICE(const void *device, const char *format, ...);
void DP_INFO(const void *device, const char *format, ...);
void DP_VERBOSE(const void *device, u32 module, const char *format, ...);

/* The network stack. */
int register_netdev(const u8 *mac);
void unregister_netdev(const u8 *mac);
