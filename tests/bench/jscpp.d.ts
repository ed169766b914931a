// JSCPP comes without types. What the bench uses of it.
declare module 'JSCPP' {
  const JSCPP: {
    /** Runs a program's main(); gives what it returns. Throws a text or an Error where it cannot. */
    run(
      code: string,
      input: string,
      config: { readonly stdio: { readonly write: (text: string) => void } }
    ): number;
  };
  export default JSCPP;
}
