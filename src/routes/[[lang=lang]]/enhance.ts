import { painted } from '#lib/views/painted.ts';

async function live(hero: HTMLElement) {
  await painted();
  const { enlivenFront } = await import('../../content/front-live.ts');
  await enlivenFront(hero);
}

const hero = document.querySelector<HTMLElement>('[data-still]');
if (hero !== null) {
  live(hero).then(
    () => document.querySelector('.chapters')?.setAttribute('data-ready', ''),
    // It stays as it was drawn.
    () => undefined
  );
}
