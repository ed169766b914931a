import { enlivenFront } from '../../content/front-live.ts';

const hero = document.querySelector<HTMLElement>('[data-still]');
if (hero !== null) {
  enlivenFront(hero).then(
    () => document.querySelector('.chapters')?.setAttribute('data-ready', ''),
    // It stays as it was drawn.
    () => undefined
  );
}
