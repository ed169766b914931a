import '../app.css';
import './embeds.css';
import { hydrate, mount, type Component } from 'svelte';
import { settled } from '#lib/views/later.ts';
import type { Words } from '#lib/views/words.ts';
import { Embed, type EmbeddedFigure } from './embed.svelte.ts';
import Frame from './Frame.svelte';
import type { FrameData, FrameProps } from './frame.ts';
import { handKeys, listen, say, tellHeight } from './host.ts';

/** A script before this one has made them, in the page's language. */
declare const mailboxLabWords: Words;

/** At most one message of state in this time, in milliseconds. */
const PAUSE = 100;

/** What the page carries for its script, as src/embeds/server.ts wrote it. */
export function carried<W, D>(): FrameData<W, D> {
  const text = document.getElementById('embed-data')?.textContent ?? '';
  return JSON.parse(text);
}

/** Brings the page's figure to life where it stands. `make` gets what was computed at build. */
export async function start<F extends EmbeddedFigure, W, D>(
  Figure: Component<{ figure: F; embed: Embed; words: W }>,
  make: (data: D) => F
): Promise<void> {
  const target = document.getElementById('embed');
  if (target === null) return;
  const { data, ...texts } = carried<W, D>();
  const figure = make(data);
  const embed = new Embed(texts.name, figure);
  const props: FrameProps<F, W> = { ...texts, Figure, figure, embed, messages: mailboxLabWords };
  const Shown: Component<FrameProps<F, W>> = Frame;
  (target.firstElementChild === null ? mount : hydrate)(Shown, { target, props });
  await settled();

  const root = document.documentElement;
  embed.open(location.search);
  let told = embed.state;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellState = (): void => {
    timer = undefined;
    if (embed.state === told) return;
    told = embed.state;
    say(embed.name, { event: 'state', state: told });
    timer = setTimeout(tellState, PAUSE);
  };
  $effect.root(() => {
    $effect(() => {
      const { theme, present } = embed.controls;
      if (theme === 'auto') delete root.dataset.theme;
      else root.dataset.theme = theme;
      root.classList.toggle('present', present);
    });
    $effect(() => {
      if (embed.state !== told && timer === undefined) tellState();
    });
  });
  // Who leaves at once, as slides do, loses nothing.
  window.addEventListener('pagehide', tellState);
  listen((message) => {
    if (message.command === 'set-state') embed.show(message.state);
    else if (message.command === 'set-theme') embed.theme = message.theme;
    else if (message.command === 'go-to') figure.goTo?.(message.step);
    else tellAgain();
  });
  handKeys(embed.name, () => embed.controls.present);
  say(embed.name, { event: 'ready', lang: texts.language, state: embed.state });
  $effect.root(() => figure.watch?.((telling) => say(embed.name, telling)));
  const tellAgain = tellHeight(embed.name, target);
  root.dataset.ready = '';
}
