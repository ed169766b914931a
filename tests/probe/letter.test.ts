import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionFiles } from '#lib/driver/editions.ts';
import { applyToFiles } from '#lib/driver/patch.ts';
import { weave } from '#lib/driver/stretch.ts';
import { diffOf, letterOf } from '#lib/probe/letter.ts';
import { stretchOf } from '#lib/probe/patched.ts';
import { mutantOf, wordsOf } from '../c/mutant.ts';
import { Random, SEED } from '../c/random.ts';

const { text } = stretchOf('6.12');
const FIXED = text.replace(
  '\treturn -EINVAL;\n}',
  '\tif ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)\n\t\treturn -EOPNOTSUPP;\n\treturn -EINVAL;\n}'
);
const LETTER = {
  name: 'A Reader',
  email: 'reader@example.org',
  subject: 'qed: a card that cannot count\nits images is no broken card',
  body: 'The firmware says "not supported".\n\nThe caller knows what to do; tell it.',
  fixes: '43645ce03e00 ("qed: populate the shadow")'
};
const files = () => {
  const made = editionFiles('6.12');
  return made.ok ? made.files : [];
};

describe("a reader's text as a patch", () => {
  it('is empty where nothing differs', () => {
    expect(diffOf('6.12', text)).toBe('');
    expect(letterOf('6.12', text, LETTER, new Date(0))).toBe('');
  });

  it('leads from the edition to the text that runs, whatever was changed', () => {
    const random = new Random(SEED);
    for (let n = 0; n < 50; n += 1) {
      const own = mutantOf(random, wordsOf(text));
      const diff = diffOf('6.12', own);
      if (diff === '') continue;
      expect(applyToFiles(files(), diff)).toEqual({ ok: true, files: weave('6.12', own).files });
    }
  });

  it('is taken by git am, with its author, subject and body', () => {
    const folder = mkdtempSync(join(tmpdir(), 'letter-'));
    try {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
          cwd: folder,
          encoding: 'utf8'
        });
      git('init', '-q');
      for (const file of files()) writeFileSync(join(folder, file.name), file.text);
      git('add', '.');
      git('commit', '-qm', 'edition');
      const mail = letterOf('6.12', FIXED, LETTER, new Date(0));
      writeFileSync(join(folder, 'own.patch'), mail);
      git('am', 'own.patch');
      expect(mail).toContain(' 1 file changed, 2 insertions(+)\n');
      expect(git('log', '-1', '--format=%an <%ae>%n%s%n%b')).toBe(
        [
          'A Reader <reader@example.org>',
          'qed: a card that cannot count its images is no broken card',
          LETTER.body,
          '',
          `Fixes: ${LETTER.fixes}`,
          'Signed-off-by: A Reader <reader@example.org>',
          '',
          ''
        ].join('\n')
      );
      expect(readFileSync(join(folder, 'qed_mcp.c'), 'utf8')).toBe(
        weave('6.12', FIXED).files.find(({ name }) => name === 'qed_mcp.c')?.text
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
