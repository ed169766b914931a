import css from '../../app.css?raw';

/** The colour of a token of src/app.css on light paper. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
  if (found === undefined) throw new Error(`src/app.css has no colour --${name}`);
  return found;
}
