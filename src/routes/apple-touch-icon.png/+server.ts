import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { RequestHandler } from './$types.ts';

export const prerender = true;

/** The icon that phones put on their home screens: static/favicon.svg, its corners left to the phone. */
export const GET: RequestHandler = () => {
  const svg = readFileSync('static/favicon.svg', 'utf8').replace('rx="3"', '');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: 180 } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
