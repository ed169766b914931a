import type { PageLoad } from './$types.ts';

/** The simulator comes after the page that shows its default run. */
export const load: PageLoad = async ({ data }) => {
  const { record } = await import('#lib/probe/record.ts');
  return { ...data, record };
};
