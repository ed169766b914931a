/** Goes through work that can rest, without a rest, and gives its result. */
export function through<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
