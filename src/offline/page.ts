/** Where a page's notice of a new build stands: an element that is hidden until there is one. */
const NOTICE = '[data-update]';

/**
 * Keeps the site for times without a network: registers the service worker at the site's top, once the page
 * has loaded, and shows the page's notice while a newer build waits. The build that a reader has stays
 * until they press the notice's button, or have closed all of its pages. Does nothing where a browser has
 * no service workers, refuses them, or asks to save data.
 *
 * @param top address of the site's top, with a slash at its end
 */
export async function keepOffline(top: string): Promise<void> {
  const { serviceWorker } = navigator;
  const connection: unknown = Reflect.get(navigator, 'connection');
  const sparing =
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true;
  if (serviceWorker === undefined || sparing) return;
  try {
    const registration = await serviceWorker.register(new URL('service-worker.js', top));
    const look = () => {
      if (registration.waiting !== null && serviceWorker.controller !== null)
        notify(registration.waiting);
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
  } catch {
    // Without one the site is as it is: there while the network is.
  }
}

function notify(waiting: ServiceWorker) {
  const notice = document.querySelector<HTMLElement>(NOTICE);
  if (notice === null || !notice.hidden) return;
  notice.hidden = false;
  notice.querySelector('[data-later]')?.addEventListener('click', () => (notice.hidden = true));
  notice.querySelector('button')?.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true
    });
    waiting.postMessage('take over');
  });
}
