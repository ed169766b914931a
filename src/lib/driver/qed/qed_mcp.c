/* The mailbox between the driver and the management firmware (MFW), which runs on the MCP. */
#include "qed.h"

bool qed_mcp_is_init(struct qed_hwfn *hwfn)
{
	return hwfn->mcp_info && hwfn->mcp_info->public_base;
}

static u32 qed_mcp_pf_id(struct qed_hwfn *hwfn)
{
	if (hwfn->cdev->type == QED_DEV_TYPE_AH)
		return hwfn->rel_pf_id;
	return hwfn->rel_pf_id | (hwfn->abs_pf_id & 1) << 3;
}

u32 qed_mcp_mfw_port(struct qed_hwfn *hwfn)
{
	/* A BB chip has two engines. */
	u32 engines = hwfn->cdev->type == QED_DEV_TYPE_BB ? 2 : 1;

	return hwfn->abs_pf_id % (hwfn->cdev->num_ports_in_engines * engines);
}

u32 qed_mcp_read_offsize(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 section)
{
	/* The table starts behind the number of sections. */
	return qed_rd(hwfn, ptt, hwfn->mcp_info->public_base + 4 + section * 4);
}

u32 qed_mcp_section_addr(u32 offsize, u32 idx)
{
	u32 offset = (offsize & OFFSIZE_OFFSET_MASK) * 4;
	u32 size = (offsize >> OFFSIZE_SIZE_SHIFT) * 4;

	return MCP_REG_SCRATCH + offset + size * idx;
}

void qed_mcp_cmd_port_init(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 offsize = qed_mcp_read_offsize(hwfn, ptt, PUBLIC_PORT);

	hwfn->mcp_info->port_addr = qed_mcp_section_addr(offsize, qed_mcp_mfw_port(hwfn));
#line 90
	DP_VERBOSE(hwfn, QED_MSG_SP, "port_addr = 0x%x, port_id 0x%02x\n",
		   hwfn->mcp_info->port_addr, qed_mcp_mfw_port(hwfn));
}

/* Pending commands: the youngest first. */
static struct qed_mcp_cmd_elem *qed_mcp_cmd_add_elem(struct qed_hwfn *hwfn,
						     struct qed_mcp_mb_params *params, u16 seq)
{
	struct qed_mcp_cmd_elem *elem = kzalloc(sizeof(*elem), GFP_ATOMIC);

	if (elem) {
		elem->params = params;
		elem->expected_seq_num = seq;
		elem->next = hwfn->mcp_info->cmd_list;
		hwfn->mcp_info->cmd_list = elem;
	}
	return elem;
}

static void qed_mcp_cmd_del_elem(struct qed_hwfn *hwfn, struct qed_mcp_cmd_elem *elem)
{
	struct qed_mcp_cmd_elem **link = &hwfn->mcp_info->cmd_list;

	while (*link != elem)
		link = &(*link)->next;
	*link = elem->next;
	kfree(elem);
}

static struct qed_mcp_cmd_elem *qed_mcp_cmd_get_elem(struct qed_hwfn *hwfn, u16 seq)
{
	struct qed_mcp_cmd_elem *elem = hwfn->mcp_info->cmd_list;

	while (elem && elem->expected_seq_num != seq)
		elem = elem->next;
	return elem;
}

int qed_mcp_free(struct qed_hwfn *hwfn)
{
	struct qed_mcp_info *info = hwfn->mcp_info;

	if (info) {
		spin_lock_bh(&info->cmd_lock);
		while (info->cmd_list)
			qed_mcp_cmd_del_elem(hwfn, info->cmd_list);
		spin_unlock_bh(&info->cmd_lock);
		kfree(info->mfw_mb_cur);
		kfree(info->mfw_mb_shadow);
	}
	kfree(info);
	hwfn->mcp_info = NULL;
	return 0;
}

/* Finds the shared memory and takes over the state that the MFW keeps there. */
int qed_load_mcp_offsets(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_mcp_info *info = hwfn->mcp_info;
	u32 pf_id = qed_mcp_pf_id(hwfn);
	u32 offsize;

	info->public_base = qed_rd(hwfn, ptt, MISC_REG_SHARED_MEM_ADDR);
	if (info->public_base == 0)
		return 0;
	info->public_base |= GRCBASE_MCP;

	offsize = qed_mcp_read_offsize(hwfn, ptt, PUBLIC_DRV_MB);
	info->drv_mb_addr = qed_mcp_section_addr(offsize, pf_id);
#line 202
	DP_VERBOSE(hwfn, QED_MSG_SP, "drv_mb_offsiz = 0x%x, drv_mb_addr = 0x%x mcp_pf_id = 0x%x\n",
		   offsize, info->drv_mb_addr, pf_id);

	offsize = qed_mcp_read_offsize(hwfn, ptt, PUBLIC_MFW_MB);
	info->mfw_mb_addr = qed_mcp_section_addr(offsize, pf_id);
	info->mfw_mb_length = qed_rd(hwfn, ptt, info->mfw_mb_addr);

	info->drv_mb_seq = qed_rd(hwfn, ptt, info->drv_mb_addr) & DRV_MSG_SEQ_NUMBER_MASK;
	info->drv_pulse_seq = qed_rd(hwfn, ptt, info->drv_mb_addr +
				     offsetof(struct public_drv_mb, drv_pulse_mb)) &
			      DRV_PULSE_SEQ_MASK;
	info->mcp_hist = qed_rd(hwfn, ptt, MISCS_REG_GENERIC_POR_0);
	return 0;
}

int qed_mcp_cmd_init(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_mcp_info *info = kzalloc(sizeof(*info), GFP_KERNEL);
	u32 bytes;

	hwfn->mcp_info = info;
	if (info == NULL)
		return -ENOMEM;

	spin_lock_init(&info->cmd_lock);
	if (qed_load_mcp_offsets(hwfn, ptt)) {
#line 246
		DP_NOTICE(hwfn, "MCP is not initialized\n");
		/* Go on: what needs the MFW asks qed_mcp_is_init() first. */
		return 0;
	}

	/* One byte per message, in whole dwords. */
	bytes = (info->mfw_mb_length + 3) / 4 * 4;
	info->mfw_mb_cur = kzalloc(bytes, GFP_KERNEL);
	info->mfw_mb_shadow = kzalloc(bytes, GFP_KERNEL);
	if (info->mfw_mb_cur && info->mfw_mb_shadow)
		return 0;

	qed_mcp_free(hwfn);
	return -ENOMEM;
}

/* The MFW counts its resets in POR_0: after one, the shared memory may lie elsewhere. */
static void qed_mcp_reread_offsets(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 generic_por_0 = qed_rd(hwfn, ptt, MISCS_REG_GENERIC_POR_0);

	if (hwfn->mcp_info->mcp_hist == generic_por_0)
		return;
#line 275
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "Rereading MCP offsets [mcp_hist 0x%08x, generic_por_0 0x%08x]\n",
		   hwfn->mcp_info->mcp_hist, generic_por_0);
	qed_load_mcp_offsets(hwfn, ptt);
	qed_mcp_cmd_port_init(hwfn, ptt);
}

static bool qed_mcp_has_pending_cmd(struct qed_hwfn *hwfn)
{
	struct qed_mcp_cmd_elem *youngest = hwfn->mcp_info->cmd_list;

	return youngest && !youngest->b_is_completed;
}

/* region: poll */
/* Looks once for the answer. -EAGAIN: not there yet. The caller holds cmd_lock. */
static int qed_mcp_update_pending_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_mcp_info *info = hwfn->mcp_info;
	struct qed_mcp_mb_params *params;
	struct qed_mcp_cmd_elem *elem;
	u32 header;
	u16 seq;

	header = qed_rd(hwfn, ptt, info->drv_mb_addr +
			offsetof(struct public_drv_mb, fw_mb_header));
	seq = header & FW_MSG_SEQ_NUMBER_MASK;
	if (seq != info->drv_mb_seq)
		return -EAGAIN;

	elem = qed_mcp_cmd_get_elem(hwfn, seq);
	if (elem == NULL) {
#line 357
		DP_ERR(hwfn,
		       "Failed to find a pending mailbox cmd that expects sequence number %d\n",
		       seq);
		return -EINVAL;
	}

	params = elem->params;
	params->mcp_resp = header;
	params->mcp_param = qed_rd(hwfn, ptt, info->drv_mb_addr +
				   offsetof(struct public_drv_mb, fw_mb_param));
	if (params->data_dst && params->data_dst_size)
		qed_memcpy_from(hwfn, ptt, params->data_dst, info->drv_mb_addr +
				offsetof(struct public_drv_mb, union_data),
				params->data_dst_size);
	elem->b_is_completed = true;
	return 0;
}
/* end: poll */

/* region: send */
/* Writes one command: data, parameter, and last the header, which starts it. */
static void __qed_mcp_cmd_and_union(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
				    struct qed_mcp_mb_params *params, u16 seq)
{
	u32 mailbox = hwfn->mcp_info->drv_mb_addr;
	u8 data[MCP_DRV_NVM_BUF_LEN];

	memset(data, 0, sizeof(data));
	if (params->data_src && params->data_src_size)
		memcpy(data, params->data_src, params->data_src_size);

	qed_memcpy_to(hwfn, ptt, mailbox + offsetof(struct public_drv_mb, union_data), data,
		      sizeof(data));
	qed_wr(hwfn, ptt, mailbox + offsetof(struct public_drv_mb, drv_mb_param), params->param);
	qed_wr(hwfn, ptt, mailbox + offsetof(struct public_drv_mb, drv_mb_header),
	       params->cmd | seq);
#line 410
	DP_VERBOSE(hwfn, QED_MSG_SP, "MFW mailbox: command 0x%08x param 0x%08x\n",
		   params->cmd | seq, params->param);
}
/* end: send */

static int _qed_mcp_cmd_and_union(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
				  struct qed_mcp_mb_params *params, u32 max_retries, u32 usecs)
{
	struct qed_mcp_info *info = hwfn->mcp_info;
	struct qed_mcp_cmd_elem *elem;
	u32 cnt = 0;
	u16 seq;
	int rc;

	/* Wait until the mailbox is free. Both loops are left with the lock held, and share cnt. */
	for (;;) {
		spin_lock_bh(&info->cmd_lock);
		if (!qed_mcp_has_pending_cmd(hwfn))
			break;
		rc = qed_mcp_update_pending_cmd(hwfn, ptt);
		if (rc == 0)
			break;
		spin_unlock_bh(&info->cmd_lock);
		if (rc != -EAGAIN)
			return rc;
		udelay(usecs);
		if (++cnt == max_retries) {
#line 449
			DP_NOTICE(hwfn,
				  "The MFW mailbox is occupied by an uncompleted command. Failed to send command 0x%08x [param 0x%08x].\n",
				  params->cmd, params->param);
			return -EAGAIN;
		}
	}

	qed_mcp_reread_offsets(hwfn, ptt);
	seq = ++info->drv_mb_seq;
	elem = qed_mcp_cmd_add_elem(hwfn, params, seq);
	if (elem == NULL) {
		spin_unlock_bh(&info->cmd_lock);
		return -ENOMEM;
	}
	__qed_mcp_cmd_and_union(hwfn, ptt, params, seq);
	spin_unlock_bh(&info->cmd_lock);

	/* region: wait */
	/* Wait for the answer. */
	for (;;) {
		udelay(usecs);
		spin_lock_bh(&info->cmd_lock);
		if (elem->b_is_completed)
			break;
		rc = qed_mcp_update_pending_cmd(hwfn, ptt);
		if (rc == 0)
			break;
		spin_unlock_bh(&info->cmd_lock);
		if (rc != -EAGAIN)
			return rc;
		if (++cnt == max_retries)
			goto timed_out;
	}
	/* end: wait */

	qed_mcp_cmd_del_elem(hwfn, elem);
	spin_unlock_bh(&info->cmd_lock);
	/* region: strip */
#line 504
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "MFW mailbox: response 0x%08x param 0x%08x [after %d.%03d ms]\n",
		   params->mcp_resp, params->mcp_param, cnt * usecs / 1000, cnt * usecs % 1000);
	params->mcp_resp &= FW_MSG_CODE_MASK;
	return 0;
	/* end: strip */

timed_out:
#line 490
	DP_NOTICE(hwfn, "The MFW failed to respond to command 0x%08x [param 0x%08x].\n",
		  params->cmd, params->param);
	spin_lock_bh(&info->cmd_lock);
	qed_mcp_cmd_del_elem(hwfn, elem);
	spin_unlock_bh(&info->cmd_lock);
	return -EAGAIN;
}

static int qed_mcp_cmd_and_union(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
				 struct qed_mcp_mb_params *params)
{
	size_t union_data_size = MCP_DRV_NVM_BUF_LEN;

	if (!qed_mcp_is_init(hwfn)) {
#line 531
		DP_NOTICE(hwfn, "MFW is not initialized!\n");
		return -EBUSY;
	}
	if (params->data_src_size > union_data_size || params->data_dst_size > union_data_size) {
#line 537
		DP_ERR(hwfn,
		       "The provided size is larger than the union data size [src_size %u, dst_size %u, union_data_size %zu]\n",
		       params->data_src_size, params->data_dst_size, union_data_size);
		return -EINVAL;
	}

	return _qed_mcp_cmd_and_union(hwfn, ptt, params, QED_DRV_MB_MAX_RETRIES,
				      CHIP_MCP_RESP_ITER_US);
}

/* 0 says only that an answer came. Whether it is a good one is in *resp. */
int qed_mcp_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 cmd, u32 param, u32 *resp,
		u32 *mcp_param)
{
	struct qed_mcp_mb_params params;
	int rc;

	memset(&params, 0, sizeof(params));
	params.cmd = cmd;
	params.param = param;
	rc = qed_mcp_cmd_and_union(hwfn, ptt, &params);
	if (rc)
		return rc;

	*resp = params.mcp_resp;
	*mcp_param = params.mcp_param;
	return 0;
}

/* Reads by mailbox. The MFW's parameter is the number of bytes that it says it returned. */
static int qed_mcp_nvm_rd_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 cmd, u32 param,
			      u32 *resp, u32 *txn_size, void *buf)
{
	struct qed_mcp_mb_params params;
	u8 raw_data[MCP_DRV_NVM_BUF_LEN];
	int rc;

	memset(&params, 0, sizeof(params));
	params.cmd = cmd;
	params.param = param;
	params.data_dst = raw_data;
	params.data_dst_size = sizeof(raw_data);
	rc = qed_mcp_cmd_and_union(hwfn, ptt, &params);
	if (rc)
		return rc;

	*resp = params.mcp_resp;
	*txn_size = params.mcp_param;
	memcpy(buf, raw_data, *txn_size);
	return 0;
}

int qed_mcp_get_capabilities(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 resp;
	int rc;

	rc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_GET_MFW_FEATURE_SUPPORT, 0, &resp,
			 &hwfn->mcp_info->capabilities);
	if (rc == 0) {
#line 2875
		DP_VERBOSE(hwfn, QED_MSG_SP, "MFW supported features: %08x\n",
			   hwfn->mcp_info->capabilities);
	}
	return rc;
}

static enum qed_pci_personality qed_mcp_get_shmem_proto_legacy(struct qed_hwfn *hwfn)
{
	enum qed_pci_personality proto = QED_PCI_ETH;

	if (hwfn->hw_info.device_capabilities & NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ROCE)
		proto = QED_PCI_ETH_ROCE;
#line 1663
	DP_VERBOSE(hwfn, NETIF_MSG_IFUP, "According to Legacy capabilities, L2 personality is %08x\n",
		   proto);
	return proto;
}

static int qed_mcp_get_shmem_proto_mfw(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
				       enum qed_pci_personality *proto)
{
	u32 resp, param;
	int rc;

	rc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_GET_PF_RDMA_PROTOCOL, 0, &resp, &param);
	if (rc)
		return rc;
	if (resp != FW_MSG_CODE_OK) {
#line 1681
		DP_VERBOSE(hwfn, NETIF_MSG_IFUP, "MFW lacks support for command; Returns %08x\n",
			   resp);
		return -EINVAL;
	}

	if (param == FW_MB_PARAM_GET_PF_RDMA_NONE) {
		*proto = QED_PCI_ETH;
	} else if (param == FW_MB_PARAM_GET_PF_RDMA_ROCE) {
		*proto = QED_PCI_ETH_ROCE;
	} else if (param == FW_MB_PARAM_GET_PF_RDMA_IWARP) {
		*proto = QED_PCI_ETH_IWARP;
	} else if (param == FW_MB_PARAM_GET_PF_RDMA_BOTH) {
		*proto = QED_PCI_ETH_RDMA;
	} else {
#line 1701
		DP_NOTICE(hwfn, "MFW answers GET_PF_RDMA_PROTOCOL but param is %08x\n", param);
		return -EINVAL;
	}
#line 1707
	DP_VERBOSE(hwfn, NETIF_MSG_IFUP,
		   "According to capabilities, L2 personality is %08x [resp %08x param %08x]\n",
		   *proto, resp, param);
	return 0;
}

static int qed_mcp_get_shmem_proto(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 config,
				   enum qed_pci_personality *proto)
{
	switch (config & FUNC_MF_CFG_PROTOCOL_MASK) {
	case FUNC_MF_CFG_PROTOCOL_ETHERNET:
		if (qed_mcp_get_shmem_proto_mfw(hwfn, ptt, proto))
			*proto = qed_mcp_get_shmem_proto_legacy(hwfn);
		return 0;
	case FUNC_MF_CFG_PROTOCOL_ISCSI:
		*proto = QED_PCI_ISCSI;
		return 0;
	case FUNC_MF_CFG_PROTOCOL_FCOE:
		*proto = QED_PCI_FCOE;
		return 0;
	case FUNC_MF_CFG_PROTOCOL_ROCE:
#line 1736
		DP_NOTICE(hwfn, "RoCE personality is not a valid value!\n");
		return -EINVAL;
	default:
		return -EINVAL;
	}
}

static void qed_mcp_get_shmem_func(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
				   struct public_func *data)
{
	u32 offsize = qed_mcp_read_offsize(hwfn, ptt, PUBLIC_FUNC);
	u32 addr = qed_mcp_section_addr(offsize, qed_mcp_pf_id(hwfn));
	u32 dwords = min_u32(sizeof(*data) / 4, offsize >> OFFSIZE_SIZE_SHIFT);
	u32 *words = (u32 *)data;

	memset(data, 0, sizeof(*data));
	for (u32 i = 0; i < dwords; i++)
		words[i] = qed_rd(hwfn, ptt, addr + i * 4);
}

static void qed_mcp_unpack_mac(const struct public_func *func, u8 *mac)
{
	mac[0] = func->mac_upper >> 8;
	mac[1] = func->mac_upper;
	mac[2] = func->mac_lower >> 24;
	mac[3] = func->mac_lower >> 16;
	mac[4] = func->mac_lower >> 8;
	mac[5] = func->mac_lower;
}

static u8 qed_mcp_bandwidth(u32 percent, u8 otherwise)
{
	return percent >= 1 && percent <= 100 ? percent : otherwise;
}

int qed_mcp_fill_shmem_func_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_mcp_function_info *mine = &hwfn->mcp_info->func_info;
	struct public_func func;
	u32 resp = 0, param = 0;
	int rc;

	qed_mcp_get_shmem_func(hwfn, ptt, &func);

	mine->pause_on_host = (func.config & FUNC_MF_CFG_PAUSE_ON_HOST_RING) != 0;
	if (qed_mcp_get_shmem_proto(hwfn, ptt, func.config, &mine->protocol)) {
#line 1759
		DP_ERR(hwfn, "Unknown personality %08x\n", func.config & FUNC_MF_CFG_PROTOCOL_MASK);
		return -EINVAL;
	}
	mine->bandwidth_min = qed_mcp_bandwidth(func.config >> 8 & 0xff, 1);
	mine->bandwidth_max = qed_mcp_bandwidth(func.config >> 16 & 0xff, 100);

	if (func.mac_upper || func.mac_lower) {
		qed_mcp_unpack_mac(&func, mine->mac);
	} else {
#line 1777
		DP_NOTICE(hwfn, "MAC is 0 in shmem\n");
	}
	mine->wwn_port = (u64)func.fcoe_wwn_port_name_upper << 32 | func.fcoe_wwn_port_name_lower;
	mine->wwn_node = (u64)func.fcoe_wwn_node_name_upper << 32 | func.fcoe_wwn_node_name_lower;
	mine->ovlan = func.ovlan_stag;
	mine->mtu = func.mtu_size;

	rc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_OS_WOL, 0, &resp, &param);
	if (rc)
		return rc;
	hwfn->hw_info.b_wol_support = resp == FW_MSG_CODE_OS_WOL_SUPPORTED;

#line 1803
	DP_VERBOSE(hwfn, QED_MSG_SP | NETIF_MSG_IFUP,
		   "Read configuration from shmem: pause_on_host %02x protocol %02x BW [%02x - %02x] MAC %02x:%02x:%02x:%02x:%02x:%02x wwn port %llx node %llx ovlan %04x wol %02x\n",
		   mine->pause_on_host, mine->protocol, mine->bandwidth_min, mine->bandwidth_max,
		   mine->mac[0], mine->mac[1], mine->mac[2], mine->mac[3], mine->mac[4],
		   mine->mac[5], mine->wwn_port, mine->wwn_node, mine->ovlan,
		   hwfn->hw_info.b_wol_support);
	return 0;
}

/* One command about one resource; the MFW's own description of it comes back in *desc. */
static int qed_mcp_resc_allocation_msg(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 cmd,
				       enum qed_resources res_id, u32 resc_max_val,
				       struct resource_info *desc, u32 *mcp_resp)
{
	struct qed_mcp_mb_params params;
	int rc;

	memset(desc, 0, sizeof(*desc));
	desc->res_id = qed_hw_get_resc_mfw_id(res_id);
	desc->size = resc_max_val;

	memset(&params, 0, sizeof(params));
	params.cmd = cmd;
	params.param = QED_RESC_ALLOC_VERSION;
	params.data_src = desc;
	params.data_dst = desc;
	params.data_src_size = sizeof(*desc);
	params.data_dst_size = sizeof(*desc);
#line 2560
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "Resource message request: cmd 0x%08x, res_id %d [%s], hsi_version %d.%d, val 0x%x\n",
		   cmd, res_id, qed_hw_get_resc_name(res_id), params.param >> 16,
		   params.param & 0xffff, resc_max_val);
	rc = qed_mcp_cmd_and_union(hwfn, ptt, &params);
	if (rc)
		return rc;

	*mcp_resp = params.mcp_resp;
#line 2584
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "Resource message response: mfw_hsi_version %d.%d, num 0x%x, start 0x%x, vf_num 0x%x, vf_start 0x%x, flags 0x%08x\n",
		   params.mcp_param >> 16, params.mcp_param & 0xffff, desc->size, desc->offset,
		   desc->vf_size, desc->vf_offset, desc->flags);
	return 0;
}

int qed_mcp_set_resc_max_val(struct qed_hwfn *hwfn, struct qed_ptt *ptt, enum qed_resources res_id,
			     u32 resc_max_val, u32 *mcp_resp)
{
	struct resource_info desc;

	return qed_mcp_resc_allocation_msg(hwfn, ptt, DRV_MSG_SET_RESOURCE_VALUE_MSG, res_id,
					   resc_max_val, &desc, mcp_resp);
}

int qed_mcp_get_resc_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt, enum qed_resources res_id,
			  u32 *mcp_resp, u32 *resc_num, u32 *resc_start)
{
	struct resource_info desc;
	int rc;

	rc = qed_mcp_resc_allocation_msg(hwfn, ptt, DRV_MSG_GET_RESOURCE_ALLOC_MSG, res_id, 0,
					 &desc, mcp_resp);
	if (rc == 0 && *mcp_resp == FW_MSG_CODE_RESOURCE_ALLOC_OK) {
		*resc_num = desc.size;
		*resc_start = desc.offset;
	}
	return rc;
}

int qed_mcp_initiate_pf_flr(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	u32 resp, param;

	return qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_INITIATE_PF_FLR, 0, &resp, &param);
}

static int qed_mcp_resource_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 request,
				u32 *mcp_param)
{
	u32 resp;
	int rc;

	rc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_RESOURCE_CMD, request, &resp, mcp_param);
	if (rc)
		return rc;

	if (resp == FW_MSG_CODE_UNSUPPORTED) {
#line 2673
		DP_INFO(hwfn, "The resource command is unsupported by the MFW\n");
		rc = -EINVAL;
	} else if (*mcp_param == RESOURCE_OPCODE_UNKNOWN_CMD) {
#line 2681
		DP_NOTICE(hwfn,
			  "The resource command is unknown to the MFW [param 0x%08x, opcode %d]\n",
			  request, request >> RESOURCE_CMD_REQ_OPCODE_SHIFT & 7);
		rc = -EINVAL;
	}
	return rc;
}

static u32 qed_mcp_resource_rsp_opcode(u32 mcp_param)
{
	return mcp_param >> RESOURCE_CMD_RSP_OPCODE_SHIFT & RESOURCE_CMD_RSP_OPCODE_MASK;
}

static int __qed_mcp_resc_lock(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
			       struct qed_resc_lock_params *lock)
{
	u32 opcode = RESOURCE_OPCODE_REQ;
	u32 request, answer;
	int rc;

	request = lock->resource | opcode << RESOURCE_CMD_REQ_OPCODE_SHIFT |
		  (u32)lock->timeout << RESOURCE_CMD_REQ_AGE_SHIFT;
#line 2717
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "Resource lock request: param 0x%08x [age %d, opcode %d, resource %d]\n",
		   request, lock->timeout, opcode, lock->resource);
	rc = qed_mcp_resource_cmd(hwfn, ptt, request, &answer);
	if (rc)
		return rc;

	opcode = qed_mcp_resource_rsp_opcode(answer);
#line 2731
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "Resource lock response: mcp_param 0x%08x [opcode %d, owner %d]\n", answer,
		   opcode, answer & RESOURCE_CMD_RSP_OWNER_MASK);
	if (opcode != RESOURCE_OPCODE_GNT && opcode != RESOURCE_OPCODE_BUSY) {
#line 2744
		DP_NOTICE(hwfn,
			  "Unexpected opcode in resource lock response [mcp_param 0x%08x, opcode %d]\n",
			  answer, opcode);
		return -EINVAL;
	}
	lock->b_granted = opcode == RESOURCE_OPCODE_GNT;
	return 0;
}

int qed_mcp_resc_lock(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
		      struct qed_resc_lock_params *lock)
{
	u32 retries = 0;
	int rc = __qed_mcp_resc_lock(hwfn, ptt, lock);

	while (rc == 0 && !lock->b_granted && retries < lock->retry_num) {
		msleep((lock->retry_interval + 999) / 1000);
		rc = __qed_mcp_resc_lock(hwfn, ptt, lock);
		retries++;
	}
	return rc;
}

int qed_mcp_resc_unlock(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
			struct qed_resc_unlock_params *unlock)
{
	u32 opcode = RESOURCE_OPCODE_RELEASE;
	u32 request, answer;
	int rc;

	request = unlock->resource | opcode << RESOURCE_CMD_REQ_OPCODE_SHIFT;
#line 2799
	DP_VERBOSE(hwfn, QED_MSG_SP,
		   "Resource unlock request: param 0x%08x [opcode %d, resource %d]\n", request,
		   opcode, unlock->resource);
	rc = qed_mcp_resource_cmd(hwfn, ptt, request, &answer);
	if (rc)
		return rc;

	opcode = qed_mcp_resource_rsp_opcode(answer);
#line 2811
	DP_VERBOSE(hwfn, QED_MSG_SP, "Resource unlock response: mcp_param 0x%08x [opcode %d]\n",
		   answer, opcode);
	switch (opcode) {
	case RESOURCE_OPCODE_RELEASED_PREVIOUS:
#line 2817
		DP_INFO(hwfn, "Resource unlock request for an already released resource [%d]\n",
			unlock->resource);
		unlock->b_released = true;
		return 0;
	case RESOURCE_OPCODE_RELEASED:
		unlock->b_released = true;
		return 0;
	case RESOURCE_OPCODE_WRONG_OWNER:
		unlock->b_released = false;
		return 0;
	default:
#line 2828
		DP_NOTICE(hwfn,
			  "Unexpected opcode in resource unlock response [mcp_param 0x%08x, opcode %d]\n",
			  answer, opcode);
		return -EINVAL;
	}
}

/* region: judge */
/* Asks the firmware's built-in self test (BIST) how many images the flash holds. */
int qed_mcp_bist_nvm_test_get_num_images(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
					 u32 *num_images)
{
	u32 rsp;
	int rc;

	rc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_BIST_TEST, DRV_MB_PARAM_BIST_NVM_TEST_NUM_IMAGES,
			 &rsp, num_images);
	if (rc)
		return rc;

	/* region: judge-compare */
	if ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_OK)
		return 0;
	return -EINVAL;
	/* end: judge-compare */
}
/* end: judge */

int qed_mcp_bist_nvm_test_get_image_att(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
					struct bist_nvm_image_att *image_att, u32 image_index)
{
	u32 param = DRV_MB_PARAM_BIST_NVM_TEST_IMAGE_BY_INDEX |
		    image_index << DRV_MB_PARAM_BIST_TEST_IMAGE_INDEX_SHIFT;
	u32 resp, buf_size;
	int rc;

	rc = qed_mcp_nvm_rd_cmd(hwfn, ptt, DRV_MSG_CODE_BIST_TEST, param, &resp, &buf_size,
				image_att);
	if (rc)
		return rc;

	if ((resp & FW_MSG_CODE_MASK) != FW_MSG_CODE_OK || image_att->return_code != 1)
		return -EINVAL;
	return 0;
}

int qed_mcp_ov_update_driver_state(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 drv_state)
{
	u32 resp, param;
	int rc;

	rc = qed_mcp_cmd(hwfn, ptt, DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE, drv_state, &resp, &param);
	if (rc) {
#line 2046
		DP_ERR(hwfn, "Failed to send driver state\n");
	}
	return rc;
}
