/* The driver's own structures, and the card's registers and shared memory as the driver knows them. */
#include "kernel.h"

/* BAR0: an admin window with one entry per PTT, and a data window of 4 KiB behind each. */
#define PXP_NUM_PF_WINDOWS 12
#define PXP_PTT_ENTRY_SIZE 8
#define PXP_EXTERNAL_BAR_PF_WINDOW_START 0x1000
#define PXP_EXTERNAL_BAR_PF_WINDOW_SINGLE_SIZE 0x1000
#define PXP_PF_ME_OPAQUE_ADDR 0x1f8
#define PXP_PF_ME_CONCRETE_ADDR 0x1fc
#define QED_BAR_INVALID_OFFSET 0xffffffff
#define QED_BAR_ACQUIRE_TIMEOUT 1000

enum reserved_ptts {
	RESERVED_PTT_EDIAG,
	RESERVED_PTT_USER_SPACE,
	RESERVED_PTT_MAIN,
	RESERVED_PTT_DPC,
	RESERVED_PTT_MAX
};

/* Registers, by their byte address in GRC space. */
#define MISC_REG_SHARED_MEM_ADDR 0x008c20
#define MISC_REG_GEN_PURP_CR0 0x008c80
#define MISCS_REG_GENERIC_POR_0 0x0096d4
#define MISCS_REG_FUNCTION_HIDE 0x0096f0
#define MISCS_REG_CMT_ENABLED_FOR_PAIR 0x00971c
#define MISCS_REG_CHIP_NUM 0x00976c
#define MISCS_REG_CHIP_REV 0x009770
#define MISCS_REG_CHIP_METAL 0x009774
#define MISCS_REG_CHIP_TEST_REG 0x009778
#define IGU_REG_MAPPING_MEMORY 0x184000
#define CNIG_REG_NW_PORT_MODE_BB 0x218200
#define CNIG_REG_NIG_PORT0_CONF_K2 0x218200
#define PGLUE_B_REG_WAS_ERROR_PF_31_0_CLR 0x2aa138
#define PGLUE_B_REG_INTERNAL_PFID_ENABLE_TARGET_READ 0x2aa174
#define PGLUE_B_REG_PGL_ADDR_88_F0_BB 0x2aa404
#define PGLUE_B_REG_PGL_ADDR_E8_F0_K2 0x2aaf98
#define GRCBASE_MCP 0xe00000
#define MCP_REG_SCRATCH 0xe20000

/* Sections of the shared memory, each with an "offsize": offset and element size, in dwords. */
#define PUBLIC_DRV_MB 0
#define PUBLIC_MFW_MB 1
#define PUBLIC_PORT 4
#define PUBLIC_FUNC 5
#define OFFSIZE_OFFSET_MASK 0x0000ffff
#define OFFSIZE_SIZE_SHIFT 16

#define MCP_DRV_NVM_BUF_LEN 32

/* region: mailbox-struct */
/* A function's mailbox, at drv_mb_addr. */
struct public_drv_mb {
	u32 drv_mb_header;
	u32 drv_mb_param;
	u32 fw_mb_header;
	u32 fw_mb_param;
	u32 drv_pulse_mb;
	u32 mcp_pulse_mb;
	u8 union_data[MCP_DRV_NVM_BUF_LEN];
};
/* end: mailbox-struct */

/* region: codes */
#define DRV_MSG_SEQ_NUMBER_MASK 0x0000ffff
#define FW_MSG_SEQ_NUMBER_MASK 0x0000ffff
#define FW_MSG_CODE_MASK 0xffff0000

#define FW_MSG_CODE_UNSUPPORTED 0x00000000
#define FW_MSG_CODE_OK 0x00160000
#define FW_MSG_CODE_OS_WOL_SUPPORTED 0x00800000
#define FW_MSG_CODE_RESOURCE_ALLOC_OK 0x34000000
/* end: codes */

#define DRV_MSG_CODE_BIST_TEST 0x001e0000
#define DRV_MSG_CODE_RESOURCE_CMD 0x00230000
#define DRV_MSG_CODE_GET_PF_RDMA_PROTOCOL 0x002b0000
#define DRV_MSG_CODE_OS_WOL 0x002e0000
#define DRV_MSG_CODE_GET_MFW_FEATURE_SUPPORT 0x00310000
#define DRV_MSG_CODE_INITIATE_PF_FLR 0x02010000
#define DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE 0x31000000
#define DRV_MSG_GET_RESOURCE_ALLOC_MSG 0x34000000
#define DRV_MSG_SET_RESOURCE_VALUE_MSG 0x35000000

#define DRV_PULSE_SEQ_MASK 0x00007fff

#define DRV_MB_PARAM_BIST_TEST_IMAGE_INDEX_SHIFT 8
#define DRV_MB_PARAM_BIST_NVM_TEST_NUM_IMAGES 3
#define DRV_MB_PARAM_BIST_NVM_TEST_IMAGE_BY_INDEX 4
#define DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE_NOT_LOADED 2

#define FW_MB_PARAM_GET_PF_RDMA_NONE 0
#define FW_MB_PARAM_GET_PF_RDMA_ROCE 1
#define FW_MB_PARAM_GET_PF_RDMA_IWARP 2
#define FW_MB_PARAM_GET_PF_RDMA_BOTH 3
#define FW_MB_PARAM_FEATURE_SUPPORT_EEE 0x02

/* Polling of the mailbox. */
#define CHIP_MCP_RESP_ITER_US 10
#define QED_DRV_MB_MAX_RETRIES 500000

struct public_func {
	u32 boot[2];
	u32 mtu_size;
	u32 reserved[7];
	u32 config;
	u32 status;
	u32 mac_upper;
	u32 mac_lower;
	u32 fcoe_wwn_port_name_upper;
	u32 fcoe_wwn_port_name_lower;
	u32 fcoe_wwn_node_name_upper;
	u32 fcoe_wwn_node_name_lower;
	u32 ovlan_stag;
	u32 activity[9];
	u32 drv_id;
};

#define FUNC_MF_CFG_PAUSE_ON_HOST_RING 0x00000002
#define FUNC_MF_CFG_PROTOCOL_MASK 0x000000f0
#define FUNC_MF_CFG_PROTOCOL_ETHERNET 0x00000000
#define FUNC_MF_CFG_PROTOCOL_ISCSI 0x00000010
#define FUNC_MF_CFG_PROTOCOL_FCOE 0x00000020
#define FUNC_MF_CFG_PROTOCOL_ROCE 0x00000030

/* A part of public_port, by offset. */
#define PUBLIC_PORT_EEE_STATUS 0x5cc

/* nvm_cfg1, by offset. */
#define NVM_CFG1_GLOB_GENERIC_CONT0 0x00
#define NVM_CFG1_GLOB_CORE_CFG 0x2c
#define NVM_CFG1_GLOB_DEVICE_CAPABILITIES 0x88
#define NVM_CFG1_PORT0 0x230
#define NVM_CFG1_PORT_SIZE 600
#define NVM_CFG1_PORT_SPEED_CAP_MASK 0x14
#define NVM_CFG1_PORT_LINK_SETTINGS 0x18
#define NVM_CFG1_PORT_EXT_PHY 0x24
#define NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ROCE 0x8

struct bist_nvm_image_att {
	u32 return_code;
	u32 image_type;
	u32 nvm_start_addr;
	u32 len;
};

/* What a resource command carries in union_data. */
struct resource_info {
	u32 res_id;
	u32 size;
	u32 offset;
	u32 vf_size;
	u32 vf_offset;
	u32 flags;
};

enum qed_resources {
	QED_SB,
	QED_L2_QUEUE,
	QED_VPORT,
	QED_RSS_ENG,
	QED_PQ,
	QED_RL,
	QED_MAC,
	QED_VLAN,
	QED_RDMA_CNQ_RAM,
	QED_ILT,
	QED_LL2_QUEUE,
	QED_CMDQS_CQS,
	QED_RDMA_STATS_QUEUE,
	QED_BDQ,
	QED_MAX_RESC
};

#define QED_RESC_ALLOC_VERSION 0x00020000
#define PXP_NUM_ILT_RECORDS_BB 7600
#define PXP_NUM_ILT_RECORDS_K2 11000

/* The resource lock. */
#define QED_RESC_LOCK_RESC_ALLOC 31
#define QED_MCP_RESC_LOCK_RETRY_CNT_DFLT 10
#define QED_MCP_RESC_LOCK_RETRY_VAL_DFLT 10000
#define RESOURCE_CMD_REQ_OPCODE_SHIFT 5
#define RESOURCE_CMD_REQ_AGE_SHIFT 8
#define RESOURCE_CMD_RSP_OWNER_MASK 0xff
#define RESOURCE_CMD_RSP_OPCODE_SHIFT 8
#define RESOURCE_CMD_RSP_OPCODE_MASK 0x7
#define RESOURCE_OPCODE_REQ 1
#define RESOURCE_OPCODE_RELEASE 4
#define RESOURCE_OPCODE_GNT 1
#define RESOURCE_OPCODE_BUSY 2
#define RESOURCE_OPCODE_RELEASED 3
#define RESOURCE_OPCODE_RELEASED_PREVIOUS 4
#define RESOURCE_OPCODE_WRONG_OWNER 5
#define RESOURCE_OPCODE_UNKNOWN_CMD 255

struct qed_resc_lock_params {
	u8 resource;
	u8 timeout;
	u8 retry_num;
	u16 retry_interval;
	bool b_granted;
};

struct qed_resc_unlock_params {
	u8 resource;
	bool b_released;
};

/* Interrupt lines. */
#define MAX_SB_PER_PATH_BB 288
#define MAX_SB_PER_PATH_K2 368
#define QED_SB_INVALID_IDX 0xffff
#define QED_IGU_STATUS_VALID 0x02
#define QED_IGU_STATUS_PF 0x04
#define QED_IGU_STATUS_DSB 0x08
#define IGU_MAPPING_LINE_VALID 0x00001
#define IGU_MAPPING_LINE_VECTOR_NUMBER_SHIFT 1
#define IGU_MAPPING_LINE_FUNCTION_NUMBER_SHIFT 9
#define IGU_MAPPING_LINE_PF_VALID 0x20000

struct qed_igu_block {
	u8 status;
	u8 vector_number;
	u8 function_id;
	u8 is_pf;
};

struct qed_igu_info {
	struct qed_igu_block entry[MAX_SB_PER_PATH_K2];
	u16 igu_dsb_id;
	u32 cnt;
};

enum qed_pci_personality {
	QED_PCI_ETH,
	QED_PCI_FCOE,
	QED_PCI_ISCSI,
	QED_PCI_ETH_ROCE,
	QED_PCI_ETH_IWARP,
	QED_PCI_ETH_RDMA
};

struct qed_hw_info {
	enum qed_pci_personality personality;
	u32 resc_start[QED_MAX_RESC];
	u32 resc_num[QED_MAX_RESC];
	u16 opaque_fid;
	u32 concrete_fid;
	u32 device_capabilities;
	u8 hw_mac_addr[6];
	u16 ovlan;
	u16 mtu;
	u8 b_wol_support;
	struct qed_igu_info *igu_info;
};

struct qed_mcp_function_info {
	bool pause_on_host;
	enum qed_pci_personality protocol;
	u8 bandwidth_min;
	u8 bandwidth_max;
	u8 mac[6];
	u64 wwn_port;
	u64 wwn_node;
	u16 ovlan;
	u16 mtu;
};

struct qed_mcp_link_capabilities {
	bool eee;
	u32 eee_lpi_timer;
	u32 eee_speed_caps;
};

struct qed_mcp_mb_params {
	u32 cmd;
	u32 param;
	const void *data_src;
	void *data_dst;
	u8 data_src_size;
	u8 data_dst_size;
	u32 mcp_resp;
	u32 mcp_param;
};

/* A command that was sent and whose answer is still to come. */
struct qed_mcp_cmd_elem {
	struct qed_mcp_cmd_elem *next;
	struct qed_mcp_mb_params *params;
	u16 expected_seq_num;
	bool b_is_completed;
};

struct qed_mcp_info {
	struct qed_mcp_cmd_elem *cmd_list;
	spinlock_t cmd_lock;
	u32 public_base;
	u32 drv_mb_addr;
	u32 mfw_mb_addr;
	u32 port_addr;
	u16 drv_mb_seq;
	u16 drv_pulse_seq;
	u16 mfw_mb_length;
	u8 *mfw_mb_cur;
	u8 *mfw_mb_shadow;
	u32 mcp_hist;
	u32 capabilities;
	struct qed_mcp_link_capabilities link_capabilities;
	struct qed_mcp_function_info func_info;
};

struct qed_ptt {
	struct qed_ptt *next;
	u32 idx;
	u32 hwfn_id;
	u32 hw_addr;
};

struct qed_ptt_pool {
	struct qed_ptt *free_list;
	spinlock_t lock;
	struct qed_ptt ptts[PXP_NUM_PF_WINDOWS];
};

struct qed_hwfn {
	struct qed_dev *cdev;
	u8 my_id;
	u8 rel_pf_id;
	u8 abs_pf_id;
	u8 port_id;
	u8 num_funcs_on_engine;
	u8 enabled_func_idx;
	u8 *regview;
	struct qed_ptt_pool *ptt_pool;
	struct qed_ptt *main_ptt;
	struct qed_mcp_info *mcp_info;
	struct qed_hw_info hw_info;
};

enum qed_mf_mode {
	QED_MF_DEFAULT,
	QED_MF_OVLAN,
	QED_MF_NPAR
};

#define QED_DEV_TYPE_BB 0
#define QED_DEV_TYPE_AH 1

struct qed_dev {
	struct pci_dev *pdev;
	u16 vendor_id;
	u16 device_id;
	u8 type;
	u16 chip_num;
	u16 chip_rev;
	u16 chip_metal;
	u16 chip_bond_id;
	u8 num_hwfns;
	u8 num_ports_in_engines;
	enum qed_mf_mode mf_mode;
	u8 *regview;
	void *doorbells;
	struct qed_hwfn hwfns[1];
};

static inline u32 min_u32(u32 a, u32 b)
{
	return a < b ? a : b;
}

/* qed_hw.c */
int qed_ptt_pool_alloc(struct qed_hwfn *hwfn);
struct qed_ptt *qed_get_reserved_ptt(struct qed_hwfn *hwfn, enum reserved_ptts idx);
struct qed_ptt *qed_ptt_acquire(struct qed_hwfn *hwfn);
void qed_ptt_release(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
u32 qed_rd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr);
void qed_wr(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr, u32 val);
void qed_memcpy_from(struct qed_hwfn *hwfn, struct qed_ptt *ptt, void *dest, u32 hw_addr, u32 n);
void qed_memcpy_to(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr, const void *src, u32 n);

/* qed_mcp.c */
bool qed_mcp_is_init(struct qed_hwfn *hwfn);
u32 qed_mcp_mfw_port(struct qed_hwfn *hwfn);
u32 qed_mcp_section_addr(u32 offsize, u32 idx);
u32 qed_mcp_read_offsize(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 section);
int qed_mcp_cmd_init(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_mcp_free(struct qed_hwfn *hwfn);
void qed_mcp_cmd_port_init(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_load_mcp_offsets(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_mcp_cmd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 cmd, u32 param, u32 *resp,
		u32 *mcp_param);
int qed_mcp_get_capabilities(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_mcp_fill_shmem_func_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_mcp_set_resc_max_val(struct qed_hwfn *hwfn, struct qed_ptt *ptt, enum qed_resources res_id,
			     u32 resc_max_val, u32 *mcp_resp);
int qed_mcp_get_resc_info(struct qed_hwfn *hwfn, struct qed_ptt *ptt, enum qed_resources res_id,
			  u32 *mcp_resp, u32 *resc_num, u32 *resc_start);
int qed_mcp_resc_lock(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
		      struct qed_resc_lock_params *lock);
int qed_mcp_resc_unlock(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
			struct qed_resc_unlock_params *unlock);
int qed_mcp_initiate_pf_flr(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
int qed_mcp_bist_nvm_test_get_num_images(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
					 u32 *num_images);
int qed_mcp_bist_nvm_test_get_image_att(struct qed_hwfn *hwfn, struct qed_ptt *ptt,
					struct bist_nvm_image_att *image_att, u32 image_index);
int qed_mcp_ov_update_driver_state(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 drv_state);

/* qed_int.c */
u32 qed_int_igu_lines(struct qed_dev *dev);
int qed_int_igu_read_cam(struct qed_hwfn *hwfn, struct qed_ptt *ptt);
void qed_int_igu_reset_cam(struct qed_hwfn *hwfn, struct qed_ptt *ptt);

/* qed_dev.c */
const char *qed_hw_get_resc_name(enum qed_resources res_id);
u32 qed_hw_get_resc_mfw_id(enum qed_resources res_id);
int qed_hw_prepare(struct qed_dev *dev);
void qed_hw_remove(struct qed_dev *dev);

/* qed_main.c */
struct qed_dev *qed_probe(struct pci_dev *pdev);
void qed_remove(struct qed_dev *dev);
