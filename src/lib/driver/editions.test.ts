import { describe, expect, it } from 'vitest';
import { compile } from '#lib/c/index.ts';
import { DRIVER_EDITIONS, editionFiles, type DriverEdition } from './editions.ts';
import { driverText } from './text.ts';

function textOf(edition: DriverEdition, name: string): string {
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  return text.files.find((file) => file.name === name)?.text ?? '';
}

/** Mask the printed line numbers, which differ everywhere. */
const unnumbered = (text: string): string => text.replace(/^#line \d+$/gm, '#line');

describe('editions', () => {
  it.each(DRIVER_EDITIONS)('%s compiles in the machine', (edition) => {
    const text = editionFiles(edition);
    if (!text.ok) throw new Error(text.error.message);
    const compiled = compile(text.files);
    expect(compiled.ok ? [] : compiled.errors).toEqual([]);
  });

  it('gives the same object each time', () => {
    expect(editionFiles('6.12')).toBe(editionFiles('6.12'));
  });

  it('4.16 has no shadow, 4.17 has one', () => {
    expect(textOf('4.16', 'qed_mcp.c')).not.toContain('qed_mcp_nvm_info_populate');
    expect(textOf('4.17', 'qed_mcp.c')).toContain('qed_mcp_nvm_info_populate');
  });

  it('-EOPNOTSUPP occurs once in 4.17: in the check that could never be true', () => {
    expect(textOf('4.17', 'qed_mcp.c').match(/EOPNOTSUPP/g)).toHaveLength(1);
  });

  it('6.1 and 6.12 differ in qed_hw.c alone, line numbers aside', () => {
    for (const name of ['kernel.h', 'qed.h', 'qed_mcp.c', 'qed_int.c', 'qed_dev.c', 'qed_main.c']) {
      expect(unnumbered(textOf('6.1', name))).toBe(unnumbered(textOf('6.12', name)));
    }
  });

  it('the fix adds two lines', () => {
    const before = unnumbered(textOf('6.12', 'qed_mcp.c')).split('\n');
    const after = unnumbered(textOf('6.12-fix', 'qed_mcp.c')).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '\tif ((rsp & FW_MSG_CODE_MASK) == FW_MSG_CODE_UNSUPPORTED)'
    ]);
    expect(after.length).toBe(before.length + 2);
  });
});

describe('the text as the simulator gets it', () => {
  it.each(DRIVER_EDITIONS)('%s is the edition, to the last character', (edition) => {
    expect({ ok: true, files: driverText(edition) }).toEqual(editionFiles(edition));
    expect(driverText(edition)).toBe(driverText(edition));
  });
});
