/**
 * Resolves once the page has shown its first text or drawing, so that nobody waits for what comes alive
 * later. At once where a browser does not tell, or where the page is not in sight.
 */
export function painted(): Promise<void> {
  const NAME = 'first-contentful-paint';
  const told =
    'PerformanceObserver' in globalThis &&
    PerformanceObserver.supportedEntryTypes.includes('paint');
  if (!told || document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(NAME).length > 0) done();
    });
    const done = () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    // What is hidden before it is painted is not painted for now.
    document.addEventListener('visibilitychange', done);
    observer.observe({ type: 'paint', buffered: true });
  });
}
