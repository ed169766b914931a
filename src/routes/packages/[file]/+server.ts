import { error } from '@sveltejs/kit';
import type { Slug } from '../../../content/chapters/order.ts';
import { EXERCISES_PACKED, PACKAGES } from '../../../content/teach/packages.ts';
import { pack, type Wanted } from '../../../scorm/pack.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;

const FOLDER = 'packages/';

export const entries: EntryGenerator = () =>
  PACKAGES.map(({ file }) => ({ file: file.slice(FOLDER.length) }));

function partOf(file: string, chapter: Slug | undefined) {
  if (chapter !== undefined) return { chapter };
  const exercise = EXERCISES_PACKED.find((name) => file.startsWith(`patch-${name}-`));
  return exercise === undefined ? null : { exercise };
}

function wantedOf(file: string): Wanted | null {
  const listed = PACKAGES.find((each) => each.file === FOLDER + file);
  if (listed === undefined) return null;
  const { kind, language } = listed;
  if (kind === 'figure') return { kind: 'figures', language };
  return {
    kind: 'scorm',
    version: kind === 'scorm12' ? '1.2' : '2004',
    language,
    of: partOf(file, listed.chapter)
  };
}

/** A package as a zip. */
export const GET: RequestHandler = async ({ params }) => {
  const wanted = wantedOf(params.file);
  if (wanted === null) error(404);
  return new Response(await pack(wanted), { headers: { 'content-type': 'application/zip' } });
};
