/* From a PCI device to a qed device and back. */
#include "qed.h"

static void qed_free_pci(struct qed_dev *dev)
{
	if (dev->doorbells)
		iounmap(dev->doorbells);
	if (dev->regview)
		iounmap(dev->regview);
	pci_release_regions(dev->pdev);
	pci_disable_device(dev->pdev);
}

static int qed_init_pci(struct qed_dev *dev)
{
	struct pci_dev *pdev = dev->pdev;
	int rc = -ENODEV;
	u8 rev_id = 0;

	if (pci_enable_device(pdev)) {
#line 149
		DP_NOTICE(dev, "Cannot enable PCI device\n");
		return rc;
	}
	if (!pci_resource_len(pdev, 0)) {
#line 154
		DP_NOTICE(dev, "No memory region found in bar #0\n");
		goto disable;
	}
	if (!pci_resource_len(pdev, 2)) {
#line 160
		DP_NOTICE(dev, "No memory region found in bar #2\n");
		goto disable;
	}
	rc = pci_request_regions(pdev, "qed");
	if (rc) {
#line 168
		DP_NOTICE(dev, "Failed to request PCI memory resources\n");
		goto disable;
	}

	pci_read_config_byte(pdev, PCI_REVISION_ID, &rev_id);
	if (rev_id == 0xff) {
#line 178
		DP_NOTICE(dev,
			  "Detected PCI device error [rev_id 0x%x]. Probably due to prior indication. Aborting.\n",
			  rev_id);
		rc = -ENODEV;
		goto release;
	}
	if (!pci_is_pcie(pdev)) {
#line 185
		DP_NOTICE(dev, "The bus is not PCI Express\n");
		rc = -EIO;
		goto release;
	}
	if (!pci_has_pm_cap(pdev)) {
#line 192
		DP_NOTICE(dev, "Cannot find power management capability\n");
	}

	rc = -ENOMEM;
	dev->regview = pci_ioremap_bar(pdev, 0);
	if (dev->regview == NULL) {
#line 204
		DP_NOTICE(dev, "Cannot map register space, aborting\n");
		goto release;
	}
	dev->doorbells = pci_ioremap_bar(pdev, 2);
	if (dev->doorbells == NULL) {
#line 223
		DP_NOTICE(dev, "Cannot map doorbell space\n");
		iounmap(dev->regview);
		goto release;
	}
	return 0;

release:
	pci_release_regions(pdev);
disable:
	pci_disable_device(pdev);
	return rc;
}

/* NULL for every failure: the caller never learns why. */
struct qed_dev *qed_probe(struct pci_dev *pdev)
{
	struct qed_dev *dev = kzalloc(sizeof(*dev), GFP_KERNEL);

	if (dev == NULL)
		return NULL;
	dev->pdev = pdev;
	dev->num_hwfns = 1;
	dev->hwfns[0].cdev = dev;

	if (qed_init_pci(dev)) {
#line 361
		DP_ERR(dev, "init pci failed\n");
		goto free_dev;
	}
#line 364
	DP_INFO(dev, "PCI init completed successfully\n");

	/* region: probe */
	if (qed_hw_prepare(dev)) {
#line 368
		DP_ERR(dev, "hw prepare failed\n");
		goto free_pci;
	}
#line 372
	DP_INFO(dev, "qed_probe completed successffuly\n");
	return dev;

free_pci:
	qed_free_pci(dev);
free_dev:
	kfree(dev);
	return NULL;
}
/* end: probe */

void qed_remove(struct qed_dev *dev)
{
	qed_hw_remove(dev);
	qed_free_pci(dev);
	kfree(dev);
}
