/** What `PageData` put into this page; an empty object where there is none. */
export function pageData(): Readonly<Record<string, unknown>> {
  const text = document.getElementById('page-data')?.textContent ?? '{}';
  const data: unknown = JSON.parse(text);
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
