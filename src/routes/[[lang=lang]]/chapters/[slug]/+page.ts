/** A page for reading: its script is `enhance.ts`. */
export const csr = false;
