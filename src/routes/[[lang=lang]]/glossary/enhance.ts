import { attachTips } from '#lib/views/term-tips.ts';

const tips = document.querySelector<HTMLElement>('.tips');
if (tips !== null) attachTips(tips);
