import type { EmbedMessage, HandedKey, HostMessage } from '#lib/embed/contract.ts';
import { hostMessage } from '#lib/embed/receive.ts';

type Said<M> = M extends EmbedMessage ? Omit<M, 'type' | 'v' | 'figure'> : never;
/** A message without its head. */
export type Saying = Said<EmbedMessage>;

const KEYS: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown'
] satisfies HandedKey[];
const isHanded = (key: string): key is HandedKey => KEYS.includes(key);

/** Pause after a change of size before it is told, in milliseconds. */
const SETTLED = 50;

/** The page around this one; null where there is none. */
const around = (): Window | null => (window.parent === window ? null : window.parent);

/**
 * Says something to the page around. It may be anyone's page, and what is said is for whoever shows the
 * figure: hence no address.
 */
export function say(figure: string, saying: Saying): void {
  around()?.postMessage({ type: 'mailbox-lab', v: 1, figure, ...saying }, '*');
}

/** Listens to the page around and to nobody else; all but messages of the contract is dropped. */
export function listen(heard: (message: HostMessage) => void): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (around() === null || source !== around()) return;
    const message = hostMessage(data);
    if (message !== null) heard(message);
  });
}

/** WordPress knows its frames by a secret behind the `#`; it is letters and digits. */
const secretOf = (hash: string): string | null =>
  /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1] ?? null;

/**
 * Tells the height of `root` whenever it has changed, also as Canvas and WordPress want it told; gives what
 * tells it once more.
 */
export function tellHeight(figure: string, root: Element): () => void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height - 0.01);
    if (height === told || height === 0) return;
    told = height;
    say(figure, { event: 'resize', height });
    around()?.postMessage({ subject: 'lti.frameResize', height }, '*');
    const secret = secretOf(location.hash);
    if (secret !== null) around()?.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLED);
  }).observe(root);
  // A frame out of sight may not be drawn, and then nothing is observed.
  tell();
  return () => {
    told = 0;
    tell();
  };
}

/** While presenting: arrow keys that nothing here has used go to the page around. */
export function handKeys(figure: string, presenting: () => boolean): void {
  window.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!presenting() || event.defaultPrevented || !isHanded(key)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
    if (target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    say(figure, { event: 'key', key });
  });
}
