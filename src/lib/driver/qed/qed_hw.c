/* Register access: GRC space is larger than BAR0, so it is reached through movable windows (PTTs). */
#include "qed.h"

int qed_ptt_pool_alloc(struct qed_hwfn *hwfn)
{
	struct qed_ptt_pool *pool = kzalloc(sizeof(*pool), GFP_KERNEL);

	if (pool == NULL)
		return -ENOMEM;

	spin_lock_init(&pool->lock);
	for (u32 i = 0; i < PXP_NUM_PF_WINDOWS; i++) {
		struct qed_ptt *ptt = &pool->ptts[i];

		ptt->idx = i;
		ptt->hwfn_id = hwfn->my_id;
		ptt->hw_addr = QED_BAR_INVALID_OFFSET;
		if (i >= RESERVED_PTT_MAX) {
			ptt->next = pool->free_list;
			pool->free_list = ptt;
		}
	}
	hwfn->ptt_pool = pool;
	return 0;
}

struct qed_ptt *qed_get_reserved_ptt(struct qed_hwfn *hwfn, enum reserved_ptts idx)
{
	return &hwfn->ptt_pool->ptts[idx];
}

struct qed_ptt *qed_ptt_acquire(struct qed_hwfn *hwfn)
{
	struct qed_ptt_pool *pool = hwfn->ptt_pool;
	struct qed_ptt *ptt;

	for (u32 tries = 0; tries < QED_BAR_ACQUIRE_TIMEOUT; tries++) {
		spin_lock_bh(&pool->lock);
		ptt = pool->free_list;
		if (ptt) {
			pool->free_list = ptt->next;
			spin_unlock_bh(&pool->lock);
#line 128
			DP_VERBOSE(hwfn, NETIF_MSG_HW, "allocated ptt %d\n", ptt->idx);
			return ptt;
		}
		spin_unlock_bh(&pool->lock);
		usleep_range(1000, 2000);
	}

#line 137
	DP_NOTICE(hwfn, "PTT acquire timeout - failed to allocate PTT\n");
	return NULL;
}

void qed_ptt_release(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	struct qed_ptt_pool *pool = hwfn->ptt_pool;

	spin_lock_bh(&pool->lock);
	ptt->next = pool->free_list;
	pool->free_list = ptt;
	spin_unlock_bh(&pool->lock);
}

static void qed_ptt_set_win(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr)
{
	if (ptt->hw_addr == hw_addr)
		return;

#line 177
	DP_VERBOSE(hwfn, NETIF_MSG_HW, "Updating PTT entry %d to offset 0x%x\n", ptt->idx, hw_addr);
	ptt->hw_addr = hw_addr;
	/* The hardware counts dwords. */
	writel(hw_addr >> 2, hwfn->regview + ptt->idx * PXP_PTT_ENTRY_SIZE);
}

static u8 *qed_ptt_window(struct qed_hwfn *hwfn, struct qed_ptt *ptt)
{
	return hwfn->regview + PXP_EXTERNAL_BAR_PF_WINDOW_START +
	       ptt->idx * PXP_EXTERNAL_BAR_PF_WINDOW_SINGLE_SIZE;
}

/* Where in BAR0 the register can be reached now; moves the window if it does not show it. */
static u8 *qed_set_ptt(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr)
{
	u32 delta = hw_addr - ptt->hw_addr;

	if (ptt->hwfn_id != hwfn->my_id) {
#line 199
		DP_NOTICE(hwfn, "ptt[%d] of hwfn[%02x] is used by hwfn[%02x]!\n", ptt->idx,
			  ptt->hwfn_id, hwfn->my_id);
	}

	if (hw_addr < ptt->hw_addr || delta >= PXP_EXTERNAL_BAR_PF_WINDOW_SINGLE_SIZE) {
		qed_ptt_set_win(hwfn, ptt, hw_addr);
		delta = 0;
	}
	return qed_ptt_window(hwfn, ptt) + delta;
}

u32 qed_rd(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr)
{
	return readl(qed_set_ptt(hwfn, ptt, hw_addr));
}

void qed_wr(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr, u32 val)
{
	writel(val, qed_set_ptt(hwfn, ptt, hw_addr));
}

/* A block never spans more than one window here: mailbox data has 32 bytes. */
void qed_memcpy_from(struct qed_hwfn *hwfn, struct qed_ptt *ptt, void *dest, u32 hw_addr, u32 n)
{
	u32 *words = dest;

	qed_ptt_set_win(hwfn, ptt, hw_addr);
	for (u32 i = 0; i < n / 4; i++)
		words[i] = readl(qed_ptt_window(hwfn, ptt) + i * 4);
}

void qed_memcpy_to(struct qed_hwfn *hwfn, struct qed_ptt *ptt, u32 hw_addr, const void *src, u32 n)
{
	const u32 *words = src;

	qed_ptt_set_win(hwfn, ptt, hw_addr);
	for (u32 i = 0; i < n / 4; i++)
		writel(words[i], qed_ptt_window(hwfn, ptt) + i * 4);
}
