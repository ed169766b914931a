import { structuredPatch } from 'diff';
import { PATCHED_FILE, weave, type PatchEdition } from '#lib/driver/stretch.ts';
import { driverText } from '#lib/driver/text.ts';

/** What a person writes around a patch; empty fields are left out, or stand as a place to fill in. */
export interface Letter {
  readonly name: string;
  readonly email: string;
  /** After `[PATCH]`: `qed: …`. One line. */
  readonly subject: string;
  readonly body: string;
  /** After `Fixes:`; empty for none. */
  readonly fixes: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The unified diff from an edition to a reader's text; empty where nothing differs. */
export function diffOf(edition: PatchEdition, text: string): string {
  const before = driverText(edition).find(({ name }) => name === PATCHED_FILE)?.text ?? '';
  const after = weave(edition, text).files.find(({ name }) => name === PATCHED_FILE)?.text ?? '';
  const { hunks } = structuredPatch('a', 'b', before, after, '', '', { context: 3 });
  if (hunks.length === 0) return '';
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: own }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...own
  ]);
  return [`--- a/${PATCHED_FILE}`, `+++ b/${PATCHED_FILE}`, ...lines, ''].join('\n');
}

/** A count of lines as `git diff --stat` puts it. */
const lines = (count: number, what: string, sign: string): string[] =>
  count === 0 ? [] : [`${String(count)} ${what}${count === 1 ? '' : 's'}(${sign})`];

/**
 * A reader's text as `git format-patch` would mail it, against the edition: `git am` takes it. Empty
 * where nothing differs from the edition.
 */
export function letterOf(edition: PatchEdition, text: string, letter: Letter, date: Date): string {
  const diff = diffOf(edition, text);
  if (diff === '') return '';
  const body = diff.split('\n').slice(2);
  const added = body.filter((line) => line.startsWith('+')).length;
  const removed = body.filter((line) => line.startsWith('-')).length;
  const signs = '+'.repeat(Math.min(added, 40)) + '-'.repeat(Math.min(removed, 40));
  const author = `${oneLine(letter.name) || 'Your Name'} <${oneLine(letter.email) || 'you@example.org'}>`;
  const fixes = oneLine(letter.fixes);
  return [
    `From ${'0'.repeat(40)} Mon Sep 17 00:00:00 2001`,
    `From: ${author}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Subject: [PATCH] ${oneLine(letter.subject) || 'qed: say here in one line what changes'}`,
    '',
    letter.body.trim() || 'Say here what a user sees, why it is so, and what this changes.',
    '',
    ...(fixes === '' ? [] : [`Fixes: ${fixes}`]),
    `Signed-off-by: ${author}`,
    '---',
    ` ${PATCHED_FILE} | ${String(added + removed)} ${signs}`,
    ` ${['1 file changed', ...lines(added, 'insertion', '+'), ...lines(removed, 'deletion', '-')].join(', ')}`,
    '',
    `diff --git a/${PATCHED_FILE} b/${PATCHED_FILE}`,
    diff.replace(/\n$/, ''),
    '-- ',
    'Mailbox Lab',
    ''
  ].join('\n');
}
