/** Read, printed, and no more: the page needs no script. */
export const csr = false;
