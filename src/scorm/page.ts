// The script of a package's page (src/scorm/files.ts): one figure in a frame, and a learning platform
// around it. Where there is no platform, the figure runs all the same.
import type { HostMessage } from '#lib/embed/contract.ts';
import { findApi } from './api.ts';
import { heard } from './hear.ts';
import type { Version } from './limits.ts';
import { Session } from './session.ts';

const script = document.currentScript;
const version: Version = script?.dataset.scorm === '2004' ? '2004' : '1.2';
/** The one question that this item is about, of a figure with more; answers to others are none of its business. */
const question = script?.dataset.question;

const api = findApi(window, version);
const session = api === null ? null : Session.begin(api, version, () => Date.now());
/** Whether all there is to do may have been done here, and not at another question. */
let ours = question === undefined;

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const frame = document.querySelector('iframe');
  if (frame === null || source !== frame.contentWindow) return;
  const message = heard(data);
  if (message === null) return;
  switch (message.event) {
    case 'ready': {
      const state = session?.state ?? '';
      if (state === '') return;
      const restore: HostMessage = { type: 'mailbox-lab', v: 1, command: 'set-state', state };
      frame.contentWindow?.postMessage(restore, '*');
      return;
    }
    case 'resize':
      frame.style.height = `${String(message.height)}px`;
      return;
    case 'state':
      session?.keep(message.state);
      return;
    case 'answer':
      if (question !== undefined && message.question !== question) return;
      ours ||= message.right;
      session?.answer(message.question, message.answer, message.right);
      return;
    case 'complete':
      if (ours) session?.complete(message.score);
  }
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') session?.commit();
});
window.addEventListener('pagehide', () => session?.finish());
// A page that comes back from the browser's memory has said goodbye already.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted && session !== null) location.reload();
});
