/* Bringing up one hardware function: what it is, what it may use, and its share of the resources. */
#include "qed.h"

struct qed_resc_desc {
	const char *name;
	u32 mfw_id;
	/* How many there are on a BB and on an AH chip, for all functions together. */
	u32 total[2];
	/* Their number in this driver is told to the MFW; 0: it knows by itself. */
	u32 max[2];
};

static const struct qed_resc_desc qed_resc_descs[QED_MAX_RESC] = {
	[QED_SB] = { "SB", 0, { 0, 0 }, { 0, 0 } },
	[QED_L2_QUEUE] = { "L2_QUEUE", 1, { 256, 320 }, { 0, 0 } },
	[QED_VPORT] = { "VPORT", 2, { 160, 208 }, { 0, 0 } },
	[QED_RSS_ENG] = { "RSS_ENG", 14, { 127, 207 }, { 0, 0 } },
	[QED_PQ] = { "PQ", 7, { 448, 512 }, { 0, 0 } },
	[QED_RL] = { "RL", 6, { 256, 256 }, { 0, 0 } },
	[QED_MAC] = { "MAC", 9, { 512, 512 }, { 0, 0 } },
	[QED_VLAN] = { "VLAN", 9, { 512, 512 }, { 0, 0 } },
	[QED_RDMA_CNQ_RAM] = { "RDMA_CNQ_RAM", 11, { 128, 128 }, { 128, 128 } },
	[QED_ILT] = { "ILT", 10, { PXP_NUM_ILT_RECORDS_BB, PXP_NUM_ILT_RECORDS_K2 }, { 0, 0 } },
	[QED_LL2_QUEUE] = { "LL2_QUEUE", 15, { 48, 48 }, { 48, 48 } },
	[QED_CMDQS_CQS] = { "CMDQS_CQS", 11, { 128, 128 }, { 0, 0 } },
	[QED_RDMA_STATS_QUEUE] = { "RDMA_STATS_QUEUE", 16, { 160, 208 }, { 160, 208 } },
	[QED_BDQ] = { "BDQ", 17, { 0, 0 }, { 4, 4 } }
};

const char *qed_hw_get_resc_name(enum qed_resources res_id)
{
	return qed_resc_descs[res_id].name;
}

u32 qed_hw_get_resc_mfw_id(enum qed_resources res_id)
{
	return qed_resc_descs[res_id].mfw_id;
}

static bool qed_is_storage(struct qed_hwfn *hwfn)
{
	return hwfn->hw_info.personality == QED_PCI_FCOE ||
	       hwfn->hw_info.personality == QED_PCI_ISCSI;
}

static int __qed_hw_set_soft_resc_size(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
				       enum qed_resources res_id, u32 *mcp_resp)
{
	u32 max = qed_resc_descs[res_id].max[hwfn->cdev->type];
	int rc;

	rc = qed_mcp_set_resc_max_val(hwfn, ptt, res_id, max, mcp_resp);
	if (rc) {
#line 2169
		DP_NOTICE(hwfn, "MFW response failure for a max value setting of resource %d [%s]\n",
			  res_id, qed_hw_get_resc_name(res_id));
		return rc;
	}
	if (*mcp_resp != FW_MSG_CODE_RESOURCE_ALLOC_OK) {
#line 2176
		DP_INFO(hwfn, "Failed to set the max value of resource %d [%s]. mcp_resp = 0x%08x.\n",
			res_id, qed_hw_get_resc_name(res_id), *mcp_resp);
	}
	return 0;
}

static int qed_hw_set_soft_resc_size(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 resp;
	int rc;

	for (u32 id = 0; id < QED_MAX_RESC; id++) {
		if (!qed_resc_descs[id].max[hwfn->cdev->type])
			continue;
		rc = __qed_hw_set_soft_resc_size(hwfn, ptt, id, &resp);
		if (rc)
			return rc;
		/* An unknown resource is skipped, an unknown command ends it. */
		if (resp == FW_MSG_CODE_UNSUPPORTED)
			return -EINVAL;
	}
	return 0;
}

/* The share of a function when the MFW does not say: all functions get the same. */
static void qed_hw_get_dflt_resc(struct qed_hwfn *hwfn, enum qed_resources res_id, u32 *num,
				 u32 *start)
{
	*num = qed_resc_descs[res_id].total[hwfn->cdev->type] / hwfn->num_funcs_on_engine;
	if (res_id == QED_PQ)
		*num -= *num % 8;
	*start = *num * hwfn->enabled_func_idx;

	if (res_id == QED_BDQ && qed_is_storage(hwfn)) {
		*num = 1;
		*start = hwfn->port_id;
		if (hwfn->hw_info.personality == QED_PCI_FCOE &&
		    hwfn->cdev->num_ports_in_engines != 4)
			*start += 2;
	}
}

static int __qed_hw_set_resc_info(struct qed_hwfn *hwfn, enum qed_resources res_id)
{
	u32 *num = &hwfn->hw_info.resc_num[res_id];
	u32 *start = &hwfn->hw_info.resc_start[res_id];
	u32 dflt_num, dflt_start, resp;
	int rc;

	qed_hw_get_dflt_resc(hwfn, res_id, &dflt_num, &dflt_start);
	rc = qed_mcp_get_resc_info(hwfn, hwfn->main_ptt, res_id, &resp, num, start);
	if (rc) {
#line 2339
		DP_NOTICE(hwfn,
			  "MFW response failure for an allocation request for resource %d [%s]\n",
			  res_id, qed_hw_get_resc_name(res_id));
		return rc;
	}

	if (resp != FW_MSG_CODE_RESOURCE_ALLOC_OK) {
#line 2351
		DP_INFO(hwfn,
			"Failed to receive allocation info for resource %d [%s]. mcp_resp = 0x%x. Applying default values [%d,%d].\n",
			res_id, qed_hw_get_resc_name(res_id), resp, dflt_num, dflt_start);
		*num = dflt_num;
		*start = dflt_start;
	}

	if (res_id == QED_PQ && (*num % 8 || *start % 8)) {
		u32 aligned_num = *num / 8 * 8;
		u32 aligned_start = *start / 8 * 8;

#line 2366
		DP_INFO(hwfn,
			"PQs need to align by 8; Number %08x --> %08x, Start %08x --> %08x\n",
			*num, aligned_num, *start, aligned_start);
		*num = aligned_num;
		*start = aligned_start;
	}
	return 0;
}

static int qed_hw_set_resc_info(struct qed_hwfn *hwfn)
{
	for (u32 id = 0; id < QED_MAX_RESC; id++) {
		int rc = __qed_hw_set_resc_info(hwfn, id);

		if (rc)
			return rc;
	}
	return 0;
}

/* How many queues of each kind the granted status blocks can serve. */
static void qed_hw_set_feat(struct qed_hwfn *hwfn)
{
	enum qed_pci_personality personality = hwfn->hw_info.personality;
	const u32 *num = hwfn->hw_info.resc_num;
	u32 sbs = hwfn->hw_info.igu_info->cnt;
	u32 l2 = 0, cnq = 0, cqs = 0;

	if (qed_is_storage(hwfn)) {
		cqs = min_u32(sbs, num[QED_CMDQS_CQS]);
	} else {
		if (personality != QED_PCI_ETH)
			cnq = min_u32(sbs / 2, num[QED_RDMA_CNQ_RAM]);
		l2 = min_u32(sbs - cnq, num[QED_L2_QUEUE]);
	}
#line 2111
	DP_VERBOSE(hwfn, NETIF_MSG_PROBE,
		   "#PF_L2_QUEUES=%d VF_L2_QUEUES=%d #ROCE_CNQ=%d FCOE_CQ=%d ISCSI_CQ=%d #SBS=%d\n",
		   l2, 0, cnq, personality == QED_PCI_FCOE ? cqs : 0,
		   personality == QED_PCI_ISCSI ? cqs : 0, sbs);
}

/*
 * The functions of a card ask for their resources one after the other, under a lock that the MFW
 * keeps. An MFW without the lock, or without max values, is tolerated.
 */
static int qed_hw_get_resc(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_resc_lock_params lock = {
		.resource = QED_RESC_LOCK_RESC_ALLOC,
		.retry_num = QED_MCP_RESC_LOCK_RETRY_CNT_DFLT,
		.retry_interval = QED_MCP_RESC_LOCK_RETRY_VAL_DFLT
	};
	struct qed_resc_unlock_params unlock = { .resource = QED_RESC_LOCK_RESC_ALLOC };
	u32 ilt_records = PXP_NUM_ILT_RECORDS_BB;
	u32 ilt_start, ilt_end;
	int rc;

	rc = qed_mcp_resc_lock(hwfn, ptt, &lock);
	if (rc == -EINVAL) {
#line 2415
		DP_INFO(hwfn,
			"Skip the max values setting of the soft resources since the resource lock is not supported by the MFW\n");
	} else if (rc) {
		return rc;
	} else if (!lock.b_granted) {
#line 2418
		DP_NOTICE(hwfn,
			  "Failed to acquire the resource lock for the resource allocation commands\n");
		return -EBUSY;
	} else {
		rc = qed_hw_set_soft_resc_size(hwfn, ptt);
		if (rc && rc != -EINVAL) {
#line 2424
			DP_NOTICE(hwfn, "Failed to set the max values of the soft resources\n");
			goto release_lock;
		}
		if (rc) {
#line 2428
			DP_INFO(hwfn,
				"Skip the max values setting of the soft resources since it is not supported by the MFW\n");
			if (qed_mcp_resc_unlock(hwfn, ptt, &unlock)) {
#line 2433
				DP_INFO(hwfn,
					"Failed to release the resource lock for the resource allocation commands\n");
			}
		}
	}

	rc = qed_hw_set_resc_info(hwfn);
	if (rc)
		goto release_lock;

	if (lock.b_granted && !unlock.b_released && qed_mcp_resc_unlock(hwfn, ptt, &unlock)) {
#line 2445
		DP_INFO(hwfn,
			"Failed to release the resource lock for the resource allocation commands\n");
	}

	if (hwfn->cdev->type == QED_DEV_TYPE_AH)
		ilt_records = PXP_NUM_ILT_RECORDS_K2;
	ilt_start = hwfn->hw_info.resc_start[QED_ILT];
	ilt_end = ilt_start + hwfn->hw_info.resc_num[QED_ILT];
	if (ilt_end > ilt_records) {
#line 2452
		DP_NOTICE(hwfn, "Can't assign ILT pages [%08x,...,%08x]\n", ilt_start, ilt_end - 1);
		return -EINVAL;
	}

	qed_int_igu_reset_cam(hwfn, ptt);
	qed_hw_set_feat(hwfn);
	for (u32 id = 0; id < QED_MAX_RESC; id++) {
#line 2465
		DP_VERBOSE(hwfn, NETIF_MSG_PROBE, "%s = %d start = %d\n", qed_hw_get_resc_name(id),
			   hwfn->hw_info.resc_num[id], hwfn->hw_info.resc_start[id]);
	}
	return 0;

release_lock:
	if (lock.b_granted && !unlock.b_released)
		qed_mcp_resc_unlock(hwfn, ptt, &unlock);
	return rc;
}

static bool qed_is_known_port_mode(u32 mode)
{
	return mode <= 0x5 || (mode >= 0xb && mode <= 0xf);
}

#define QED_MCP_EEE_ENABLED 0
#define QED_MCP_EEE_DISABLED 1
#define QED_MCP_EEE_UNSUPPORTED 2

/* Microseconds until a silent link sleeps, by the power saving mode in ext_phy. */
static const u32 qed_eee_lpi_timer[] = { 0, 0xa00, 0x100, 0x6000 };

#define QED_LINK_SPEEDS 8
/* In Mb/s; the first is "negotiate". */
static const u32 qed_link_speed[QED_LINK_SPEEDS] = {
	0, 1000, 10000, 20000, 25000, 40000, 50000, 100000
};

/* The configuration in flash. The caller ignores the result: what is missing stays 0. */
static int qed_hw_get_nvm_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 capabilities = hwfn->mcp_info->capabilities;
	u32 eee = QED_MCP_EEE_UNSUPPORTED, eee_timer = 0;
	u32 nvm_cfg, glob, port, core_cfg, speeds, settings, speed, cont0;

	nvm_cfg = qed_rd(hwfn, ptt, MISC_REG_GEN_PURP_CR0);
	if (nvm_cfg == 0) {
#line 2490
		DP_NOTICE(hwfn, "Shared memory not initialized\n");
		return -EINVAL;
	}
	glob = MCP_REG_SCRATCH + qed_rd(hwfn, ptt, nvm_cfg + 4);

	core_cfg = qed_rd(hwfn, ptt, glob + NVM_CFG1_GLOB_CORE_CFG);
	if (!qed_is_known_port_mode(core_cfg & 0xff)) {
#line 2539
		DP_NOTICE(hwfn, "Unknown port mode in 0x%08x\n", core_cfg);
	}

	port = glob + NVM_CFG1_PORT0 + NVM_CFG1_PORT_SIZE * qed_mcp_mfw_port(hwfn);
	speeds = qed_rd(hwfn, ptt, port + NVM_CFG1_PORT_SPEED_CAP_MASK) & 0xffff;
	settings = qed_rd(hwfn, ptt, port + NVM_CFG1_PORT_LINK_SETTINGS);
	speed = settings & 0xf;
	if (speed >= QED_LINK_SPEEDS) {
#line 2584
		DP_NOTICE(hwfn, "Unknown Speed in 0x%08x\n", settings);
	}

	if (capabilities & FW_MB_PARAM_FEATURE_SUPPORT_EEE) {
		u32 mode = qed_rd(hwfn, ptt, port + NVM_CFG1_PORT_EXT_PHY) >> 16 & 0xff;

		eee = mode ? QED_MCP_EEE_ENABLED : QED_MCP_EEE_DISABLED;
		eee_timer = mode <= 3 ? qed_eee_lpi_timer[mode] : 0;
	}
	hwfn->mcp_info->link_capabilities.eee = eee != QED_MCP_EEE_UNSUPPORTED;
	hwfn->mcp_info->link_capabilities.eee_lpi_timer = eee_timer;
#line 2631
	DP_VERBOSE(hwfn, NETIF_MSG_LINK,
		   "Read default link: Speed 0x%08x, Adv. Speed 0x%08x, AN: 0x%02x, PAUSE AN: 0x%02x EEE: %02x [%08x usec]\n",
		   speed < QED_LINK_SPEEDS ? qed_link_speed[speed] : 0, speeds, speed == 0,
		   settings >> 4 & 1, eee, eee_timer);

	cont0 = qed_rd(hwfn, ptt, glob + NVM_CFG1_GLOB_GENERIC_CONT0);
	switch (cont0 >> 4 & 0xff) {
	case 0:
		hwfn->cdev->mf_mode = QED_MF_OVLAN;
		break;
	case 1:
		hwfn->cdev->mf_mode = QED_MF_DEFAULT;
		break;
	case 3:
		hwfn->cdev->mf_mode = QED_MF_NPAR;
		break;
	}
#line 2661
	DP_INFO(hwfn, "Multi function mode is %08x\n", hwfn->cdev->mf_mode);

	hwfn->hw_info.device_capabilities =
		qed_rd(hwfn, ptt, glob + NVM_CFG1_GLOB_DEVICE_CAPABILITIES);

	return qed_mcp_fill_shmem_func_info(hwfn, ptt);
}

static u32 qed_count_bits(u32 word)
{
	u32 count = 0;

	for (; word; word >>= 1)
		count += word & 1;
	return count;
}

/* How many functions the chip has, and which of them this is; some may be hidden. */
static void qed_get_num_funcs(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 hide = qed_rd(hwfn, ptt, MISCS_REG_FUNCTION_HIDE);
	bool ah = hwfn->cdev->type == QED_DEV_TYPE_AH;
	u32 others = 0xfffe;

	hwfn->num_funcs_on_engine = ah ? 16 : 8;
	hwfn->enabled_func_idx = hwfn->rel_pf_id;
	if (!(hide & 1))
		return;

	/* Bit n hides function n. A BB's two engines have the even and the odd functions. */
	hwfn->num_funcs_on_engine = 1;
	if (!ah)
		others = 0x5554;
	if (!ah && (hwfn->abs_pf_id & 1)) {
		others = 0xaaaa;
		hwfn->num_funcs_on_engine = 0;
	}
	hwfn->num_funcs_on_engine += qed_count_bits(~hide & others);
	hwfn->enabled_func_idx -= qed_count_bits(hide & others & ((1u << hwfn->abs_pf_id) - 1));
}

static void qed_hw_info_port_num_bb(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 port_mode = qed_rd(hwfn, ptt, CNIG_REG_NW_PORT_MODE_BB);
	u8 ports = port_mode < 3 ? 1 : 2;

	if (port_mode > 5) {
		/* The number that it prints is not the mode: it is still 0 here. */
#line 2759
		DP_NOTICE(hwfn, "PORT MODE: %d not supported\n",
			  hwfn->cdev->num_ports_in_engines);
		ports = 1;
	}
	hwfn->cdev->num_ports_in_engines = ports;
}

static void qed_hw_info_port_num_ah(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u8 active = 0;

	for (u32 i = 0; i < 4; i++)
		active += qed_rd(hwfn, ptt, CNIG_REG_NIG_PORT0_CONF_K2 + i * 4) & 1;
	if (active == 0) {
#line 2783
		DP_NOTICE(hwfn, "All NIG ports are inactive\n");
		active = 1;
	}
	hwfn->cdev->num_ports_in_engines = active;
}

static void qed_hw_info_port_num(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	if (hwfn->cdev->type == QED_DEV_TYPE_BB)
		qed_hw_info_port_num_bb(hwfn, ptt);
	else
		qed_hw_info_port_num_ah(hwfn, ptt);
}

static void qed_get_eee_caps(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_mcp_info *info = hwfn->mcp_info;

	if (info->link_capabilities.eee)
		info->link_capabilities.eee_speed_caps =
			qed_rd(hwfn, ptt, info->port_addr + PUBLIC_PORT_EEE_STATUS);
}

static int qed_get_hw_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_hw_info *hw = &hwfn->hw_info;
	int rc;

	qed_hw_info_port_num(hwfn, ptt);
	qed_mcp_get_capabilities(hwfn, ptt);
	qed_hw_get_nvm_info(hwfn, ptt);

	rc = qed_int_igu_read_cam(hwfn, ptt);
	if (rc)
		return rc;

	if (qed_mcp_is_init(hwfn)) {
		struct qed_mcp_function_info *func = &hwfn->mcp_info->func_info;

		memcpy(hw->hw_mac_addr, func->mac, sizeof(hw->hw_mac_addr));
		hw->ovlan = func->ovlan;
		hw->mtu = func->mtu;
		hw->personality = func->protocol;
		qed_mcp_cmd_port_init(hwfn, ptt);
		qed_get_eee_caps(hwfn, ptt);
	}

	qed_get_num_funcs(hwfn, ptt);
	return qed_hw_get_resc(hwfn, ptt);
}

static int qed_get_dev_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_dev *dev = hwfn->cdev;

	pci_read_config_word(dev->pdev, PCI_VENDOR_ID, &dev->vendor_id);
	pci_read_config_word(dev->pdev, PCI_DEVICE_ID, &dev->device_id);
	if ((dev->device_id & 0xff00) == 0x1600) {
		dev->type = QED_DEV_TYPE_BB;
	} else if ((dev->device_id & 0xff00) == 0x8000) {
		dev->type = QED_DEV_TYPE_AH;
	} else {
#line 2897
		DP_NOTICE(hwfn, "Unknown device id 0x%x\n", dev->device_id);
		return -EBUSY;
	}

	dev->chip_num = qed_rd(hwfn, ptt, MISCS_REG_CHIP_NUM);
	dev->chip_rev = qed_rd(hwfn, ptt, MISCS_REG_CHIP_REV) & 0xf;
	/* The second engine of a card in CMT mode is not followed here. */
	if (qed_rd(hwfn, ptt, MISCS_REG_CMT_ENABLED_FOR_PAIR) >> hwfn->rel_pf_id & 1) {
#line 2910
		DP_NOTICE(hwfn, "device in CMT mode\n");
		dev->num_hwfns = 2;
	}
	dev->chip_bond_id = qed_rd(hwfn, ptt, MISCS_REG_CHIP_TEST_REG) >> 4 & 0xff;
	dev->chip_metal = qed_rd(hwfn, ptt, MISCS_REG_CHIP_METAL) & 0xff;

#line 2922
	DP_INFO(hwfn, "Chip details - %s %c%d, Num: %04x Rev: %04x Bond id: %04x Metal: %04x\n",
		dev->type == QED_DEV_TYPE_BB ? "BB" : "AH", 'A' + dev->chip_rev, dev->chip_metal,
		dev->chip_num, dev->chip_rev, dev->chip_bond_id, dev->chip_metal);
	return 0;
}

static void get_function_id(struct qed_hwfn *hwfn)
{
	u32 fid;

	hwfn->hw_info.opaque_fid = readl(hwfn->regview + PXP_PF_ME_OPAQUE_ADDR);
	fid = readl(hwfn->regview + PXP_PF_ME_CONCRETE_ADDR);
	hwfn->hw_info.concrete_fid = fid;
	hwfn->rel_pf_id = fid & 0xf;
	hwfn->port_id = fid >> 4 & 0x3;
	hwfn->abs_pf_id = fid >> 16 & 0xf;
}

/* Quiets what an earlier owner may have left behind in the PCIe block. */
static void qed_hw_hwfn_prepare(struct qed_hwfn *hwfn)
{
	bool ah = hwfn->cdev->type == QED_DEV_TYPE_AH;
	u32 pgl = ah ? PGLUE_B_REG_PGL_ADDR_E8_F0_K2 : PGLUE_B_REG_PGL_ADDR_88_F0_BB;

	for (u32 i = 0; i < 4; i++)
		qed_wr(hwfn, hwfn->main_ptt, pgl + i * 4, 0);
	qed_wr(hwfn, hwfn->main_ptt, PGLUE_B_REG_WAS_ERROR_PF_31_0_CLR, 1 << hwfn->abs_pf_id);
	qed_wr(hwfn, hwfn->main_ptt, PGLUE_B_REG_INTERNAL_PFID_ENABLE_TARGET_READ, 1);
}

static void qed_hw_hwfn_free(struct qed_hwfn *hwfn)
{
	kfree(hwfn->ptt_pool);
	kfree(hwfn->hw_info.igu_info);
	hwfn->ptt_pool = NULL;
	hwfn->hw_info.igu_info = NULL;
}

static int qed_hw_prepare_single(struct qed_hwfn *hwfn, u8 *regview)
{
	int rc;

	hwfn->regview = regview;
	if (readl(regview + PXP_PF_ME_OPAQUE_ADDR) == 0xffffffff) {
#line 2949
		DP_ERR(hwfn,
		       "Reading the ME register returns all Fs; Preventing further chip access\n");
		return -EINVAL;
	}
	get_function_id(hwfn);

	rc = qed_ptt_pool_alloc(hwfn);
	if (rc)
		return rc;
	hwfn->main_ptt = qed_get_reserved_ptt(hwfn, RESERVED_PTT_MAIN);

	rc = qed_get_dev_info(hwfn, hwfn->main_ptt);
	if (rc)
		goto free_hwfn;
	qed_hw_hwfn_prepare(hwfn);

	rc = qed_mcp_cmd_init(hwfn, hwfn->main_ptt);
	if (rc) {
#line 2976
		DP_NOTICE(hwfn, "Failed initializing mcp command\n");
		goto free_hwfn;
	}

	rc = qed_get_hw_info(hwfn, hwfn->main_ptt);
	if (rc) {
#line 2983
		DP_NOTICE(hwfn, "Failed to get HW information\n");
		goto free_mcp;
	}

	if (qed_mcp_initiate_pf_flr(hwfn, hwfn->main_ptt)) {
#line 2993
		DP_NOTICE(hwfn, "Failed to initiate PF FLR\n");
	}

	return 0;

free_mcp:
	qed_mcp_free(hwfn);
free_hwfn:
	qed_hw_hwfn_free(hwfn);
	return rc;
}

int qed_hw_prepare(struct qed_dev *dev)
{
	return qed_hw_prepare_single(&dev->hwfns[0], dev->regview);
}

void qed_hw_remove(struct qed_dev *dev)
{
	struct qed_hwfn *hwfn = &dev->hwfns[0];

	qed_mcp_ov_update_driver_state(hwfn, hwfn->main_ptt,
				       DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE_NOT_LOADED);
	qed_hw_hwfn_free(hwfn);
	qed_mcp_free(hwfn);
}
