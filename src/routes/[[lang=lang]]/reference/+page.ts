/** Nothing here needs a script: the page is its text. */
export const csr = false;
