import { keepOffline } from '../offline/page.ts';

// The script of every page.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
const start = () => {
  if (icon !== null) void keepOffline(new URL('./', icon.href).href);
};
// The page comes first: the rest of the site is fetched when the reader's own page has settled.
const later = () => setTimeout(start, 2000);
if (document.readyState === 'complete') later();
else addEventListener('load', later);
