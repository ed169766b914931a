/** A page to look things up: it needs no script, so its tables do not travel a second time as data. */
export const csr = false;
