import { textArrival } from '#lib/probe/files.ts';
import type { PageLoad } from './$types.ts';

/** The driver's text comes after the page that shows it. */
export const load: PageLoad = async ({ data }) => {
  await textArrival();
  return data;
};
