/* The interrupt unit's CAM: which status block belongs to which function. */
#include "qed.h"

u32 qed_int_igu_lines(struct qed_dev *dev)
{
	return dev->type == QED_DEV_TYPE_BB ? MAX_SB_PER_PATH_BB : MAX_SB_PER_PATH_K2;
}

int qed_int_igu_read_cam(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_igu_info *igu = kzalloc(sizeof(*igu), GFP_KERNEL);
	u32 lines = qed_int_igu_lines(hwfn->cdev);

	if (igu == NULL)
		return -ENOMEM;
	hwfn->hw_info.igu_info = igu;
	igu->igu_dsb_id = QED_SB_INVALID_IDX;

	for (u32 sb = 0; sb < lines; sb++) {
		struct qed_igu_block *block = &igu->entry[sb];
		u32 line = qed_rd(hwfn, ptt, IGU_REG_MAPPING_MEMORY + sb * 4);

		block->vector_number = line >> IGU_MAPPING_LINE_VECTOR_NUMBER_SHIFT;
		block->function_id = line >> IGU_MAPPING_LINE_FUNCTION_NUMBER_SHIFT;
		block->is_pf = (line & IGU_MAPPING_LINE_PF_VALID) != 0;

		if (block->is_pf && block->function_id == hwfn->rel_pf_id) {
			block->status = QED_IGU_STATUS_PF | QED_IGU_STATUS_VALID;
			if (igu->igu_dsb_id == QED_SB_INVALID_IDX) {
				igu->igu_dsb_id = sb;
				block->status |= QED_IGU_STATUS_DSB;
			} else {
				igu->cnt++;
			}
		}

		/* Function 0 prints every line, the others their own. */
		if ((block->status & QED_IGU_STATUS_VALID) || hwfn->abs_pf_id == 0) {
#line 2070
			DP_VERBOSE(hwfn, NETIF_MSG_INTR,
				   "IGU_BLOCK: [SB 0x%04x] func_id = %d is_pf = %d vector_num = 0x%x\n",
				   sb, block->function_id, block->is_pf, block->vector_number);
		}
	}

	if (igu->igu_dsb_id == QED_SB_INVALID_IDX) {
#line 2078
		DP_NOTICE(hwfn, "IGU CAM returned invalid values igu_dsb_id=0x%x\n",
			  igu->igu_dsb_id);
		return -EINVAL;
	}

#line 2088
	DP_VERBOSE(hwfn, NETIF_MSG_INTR,
		   "igu_dsb_id=0x%x, num Free SBs - PF: %04x VF: %04x [might change after resource allocation]\n",
		   igu->igu_dsb_id, igu->cnt, 0);
	return 0;
}

/* Brings our lines in the CAM in agreement with the number of status blocks that the MFW granted. */
void qed_int_igu_reset_cam(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_igu_info *igu = hwfn->hw_info.igu_info;
	u32 granted = hwfn->hw_info.resc_num[QED_SB];
	u32 lines = qed_int_igu_lines(hwfn->cdev);
	u32 vector = 0;

	if (granted)
		igu->cnt = granted - 1;

	for (u32 sb = igu->igu_dsb_id; sb < lines; sb++) {
		u32 addr = IGU_REG_MAPPING_MEMORY + sb * 4;
		u32 wanted = 0;

		if (!(igu->entry[sb].status & QED_IGU_STATUS_VALID))
			continue;
		if (vector <= igu->cnt) {
			wanted = IGU_MAPPING_LINE_VALID | IGU_MAPPING_LINE_PF_VALID |
				 vector << IGU_MAPPING_LINE_VECTOR_NUMBER_SHIFT |
				 (u32)hwfn->rel_pf_id << IGU_MAPPING_LINE_FUNCTION_NUMBER_SHIFT;
			vector++;
		}
		if (qed_rd(hwfn, ptt, addr) != wanted)
			qed_wr(hwfn, ptt, addr, wanted);
	}
}
