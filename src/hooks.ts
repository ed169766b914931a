import type { Reroute } from '@sveltejs/kit';

/** In a copy that runs from files (scripts/portable.mjs), a page's address ends with the name of its file. */
export const reroute: Reroute = ({ url: { pathname } }) => pathname.replace(/\/index\.html$/, '/');
