/* The Ethernet driver on top of qed, as far as binding and unbinding go. */
#include "qed.h"

/* region: qede-probe */
/* What the PCI core calls for a new device. 0 keeps the device bound to the driver. */
int qede_probe(struct pci_dev *pdev)
{
	struct qed_dev *dev = qed_probe(pdev);
	int rc;

	if (dev == NULL)
		return -ENODEV;

	rc = register_netdev(dev->hwfns[0].hw_info.hw_mac_addr);
	if (rc) {
		qed_remove(dev);
		return rc;
	}
	pci_set_drvdata(pdev, dev);
	return 0;
}
/* end: qede-probe */

/* What the PCI core calls when the driver is unloaded or the device goes away. */
void qede_remove(struct pci_dev *pdev)
{
	struct qed_dev *dev = pci_get_drvdata(pdev);

	unregister_netdev(dev->hwfns[0].hw_info.hw_mac_addr);
	pci_set_drvdata(pdev, NULL);
	qed_remove(dev);
}
