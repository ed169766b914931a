// What an embed of Mailbox Lab and the page around it say to each other by `postMessage`, version 1.
// This file stands alone: copy it into your own page's sources.

/** A state as it stands behind the `?` of an embed's address: `rsp=0x00160000&edition=6.13`. */
export type StateQuery = string;

/** Keys that an embed with `present=1` has no use for and hands to the page around it. */
export type HandedKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** From an embed to the page around it. Carries nothing of the reader but what they did to the figure. */
export type EmbedMessage = {
  readonly type: 'mailbox-lab';
  readonly v: 1;
  /** The figure's name in its address: `mask`. */
  readonly figure: string;
} & (
  | {
      /** It listens now. The first message. */
      readonly event: 'ready';
      readonly lang: 'en' | 'fr';
      readonly state: StateQuery;
    }
  | {
      /** Its content is so high now, in whole CSS pixels, rounded up. */
      readonly event: 'resize';
      readonly height: number;
    }
  | {
      /** The reader, or `set-state`, has changed what it shows. */
      readonly event: 'state';
      readonly state: StateQuery;
    }
  | {
      /** The reader has answered a question. */
      readonly event: 'answer';
      readonly question: string;
      readonly answer: string;
      readonly right: boolean;
    }
  | {
      /** The reader has done all there is to do here. */
      readonly event: 'complete';
      /** Part of the questions that were answered rightly at the first try, 0 to 100. */
      readonly score: number;
    }
  | {
      /** Only with `present=1`: an arrow key that the figure had no use for. */
      readonly event: 'key';
      readonly key: HandedKey;
    }
);

/** From the page around an embed to the embed. */
export type HostMessage = {
  readonly type: 'mailbox-lab';
  readonly v: 1;
} & (
  | {
      /** Show this state instead of the present one; what is not named takes its default. */
      readonly command: 'set-state';
      /** At most 16,384 characters. */
      readonly state: StateQuery;
    }
  | { readonly command: 'set-theme'; readonly theme: 'auto' | 'light' | 'dark' }
  | {
      /** Stand at this step of the run, or at this part of a chapter; cut to what there is. */
      readonly command: 'go-to';
      /** A whole number from 0 to 999,999,999. */
      readonly step: number;
    }
  | {
      /** Say `resize` once more: for a script that came when the first one was said. */
      readonly command: 'tell-height';
    }
);
