// The reader's own progress on the contents page: shown, saved, brought, forgotten.
import { fill } from '#lib/views/fill.ts';
import { one } from '#lib/views/one.ts';
import { Progress } from '#lib/views/progress.ts';

const progress = new Progress();
const links = [...document.querySelectorAll<HTMLAnchorElement>('.list [data-chapter]')];
const count = one('[data-count]');
const go = one<HTMLAnchorElement>('[data-go-on]');
const begin = go.textContent;
const field = one<HTMLInputElement>('input[type=file]');
const status = one('.progress [role=status]');

const isRead = ({ dataset }: HTMLElement): boolean => progress.of(dataset.chapter ?? '').read;

function draw() {
  const read = links.filter(isRead).length;
  for (const link of links) link.querySelector('.done')?.toggleAttribute('hidden', !isRead(link));
  count.textContent = fill(count.dataset.count ?? '', { read, of: links.length });
  const next = Math.max(
    0,
    links.findIndex((link) => !isRead(link))
  );
  go.href = links[next]?.href ?? go.href;
  go.textContent = read === 0 ? begin : fill(go.dataset.goOn ?? '', { number: next + 1 });
}

one('[data-save]').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([progress.text()], { type: 'application/json' }));
  link.download = 'mailbox-lab-progress.json';
  link.click();
  URL.revokeObjectURL(link.href);
});

field.addEventListener('change', async () => {
  const file = field.files?.item(0) ?? null;
  if (file === null) return;
  const taken = file.size < 100_000 && progress.take(await file.text());
  status.textContent = (taken ? status.dataset.brought : status.dataset.notBrought) ?? '';
  field.value = '';
  draw();
});

one('[data-forget]').addEventListener('click', () => {
  progress.clear();
  draw();
});

progress.load();
draw();
