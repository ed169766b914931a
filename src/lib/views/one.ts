/**
 * The first element within `root` that a selector finds, for scripts that work on HTML which was rendered
 * at build. Throws where there is none: page and script then do not belong together.
 */
export function one<E extends HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
}
