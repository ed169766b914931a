// An embed is one file, and a frame without an origin loads no other: its own script is its worker's, too.
// scripts/embeds.ts writes `mailboxLabWorker('name')` for each `new Worker(new URL('./name.ts', …))`.

declare global {
  var mailboxLabWorker: (name: string) => Worker;
}

/** True in a worker. */
const inWorker = typeof document === 'undefined';
/** The text of the script that runs, while it begins. */
const text = inWorker ? '' : (document.currentScript?.textContent ?? '');
let address: string | undefined;

globalThis.mailboxLabWorker = (name) => {
  address ??= URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Worker(address, { name });
};

/** Begins what this script is here for: a worker's part by its name, or the page. */
export function begin(
  workers: Readonly<Record<string, () => Promise<unknown>>>,
  page: () => void
): void {
  if (inWorker) void workers[self.name]?.();
  else page();
}
