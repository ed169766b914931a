/* The native side of src/lib/driver/qed/kernel.h: the same names for gcc, implemented by harness.c. */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define GFP_KERNEL 0xcc0
#define GFP_ATOMIC 0x820

void *kmalloc(size_t size, u32 flags);
void *kzalloc(size_t size, u32 flags);
void *kmalloc_array(size_t count, size_t size, u32 flags);
void *kcalloc(size_t count, size_t size, u32 flags);
void kfree(const void *memory);

void udelay(u32 microseconds);
void msleep(u32 milliseconds);
void usleep_range(u32 at_least, u32 at_most);

typedef struct {
	u32 held;
} spinlock_t;

void spin_lock_init(spinlock_t *lock);
void spin_lock_bh(spinlock_t *lock);
void spin_unlock_bh(spinlock_t *lock);

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

#define NETIF_MSG_PROBE 0x0002
#define NETIF_MSG_LINK 0x0004
#define NETIF_MSG_IFUP 0x0020
#define NETIF_MSG_INTR 0x0200
#define NETIF_MSG_HW 0x2000
#define QED_MSG_SP 0x100000

/* DP_*: as in the machine, each message carries the function and the line it was written on. */
void harness_log(const char *level, const char *function, int line, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

#define DP_ERR(dev, ...) ((void)(dev), harness_log("err", __func__, __LINE__, __VA_ARGS__))
#define DP_NOTICE(dev, ...) ((void)(dev), harness_log("notice", __func__, __LINE__, __VA_ARGS__))
#define DP_INFO(dev, ...) ((void)(dev), harness_log("info", __func__, __LINE__, __VA_ARGS__))
#define DP_VERBOSE(dev, module, ...)                                                               \
	((void)(dev), (void)(module), harness_log("verbose", __func__, __LINE__, __VA_ARGS__))

int register_netdev(const u8 *mac);
void unregister_netdev(const u8 *mac);

/* A run may replace FW_MSG_CODE_MASK in single functions; the build takes the constant out. */
u32 harness_mask(const char *function);
#define FW_MSG_CODE_MASK harness_mask(__func__)

/* The build sends the calls of these two through here, so that their results can be told. */
int harness_note(int which, int rc);
#define HARNESS_GET_NUM_IMAGES(...) harness_note(0, qed_mcp_bist_nvm_get_num_images(__VA_ARGS__))
#define HARNESS_POPULATE(...) harness_note(1, qed_mcp_nvm_info_populate(__VA_ARGS__))
