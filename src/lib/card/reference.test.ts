import { describe, expect, it } from 'vitest';
import { DRIVER_CODES, FIRMWARE_CODES } from './codes.ts';
import { explained, from } from './meanings/text.ts';
import {
  CODE_REFERENCE,
  MEMORY_REFERENCE,
  REGISTER_REFERENCE,
  SECTION_REFERENCE,
  VALUE_REFERENCE,
  VALUES
} from './reference.ts';
import { SECTION_NAMES } from './layout.ts';
import { ADMIN_REGISTERS, REGISTERS } from './registers.ts';
import * as shmem from './shmem.ts';

const { PUBLIC_MFW_MB, ...STRUCTURES } = shmem;
const TABLES: Readonly<Record<string, readonly { readonly name: string }[]>> = {
  ADMIN_REGISTERS,
  REGISTERS,
  ...STRUCTURES,
  PUBLIC_MFW_MB: PUBLIC_MFW_MB['6.12'],
  PUBLIC_MFW_MB_4_17: PUBLIC_MFW_MB['4.17'],
  FIRMWARE_CODES,
  DRIVER_CODES,
  ...VALUES,
  SECTIONS: SECTION_NAMES.map((name) => ({ name }))
};
const REFERENCE = {
  ...REGISTER_REFERENCE,
  ...MEMORY_REFERENCE,
  ...CODE_REFERENCE,
  ...VALUE_REFERENCE,
  SECTIONS: SECTION_REFERENCE
};

it('explains every table and no other', () => {
  expect(Object.keys(REFERENCE).toSorted()).toEqual(Object.keys(TABLES).toSorted());
});

describe.each(Object.entries(REFERENCE))('%s', (table, rows) => {
  it('has the rows of the table, each under a name of its own', () => {
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(TABLES[table]?.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    rows.forEach((row, index) => expect(row).toMatchObject(TABLES[table]?.[index] ?? {}));
  });

  it('says in both languages, with a source, what every row is, and cannot be changed', () => {
    expect(Object.isFrozen(rows)).toBe(true);
    for (const row of rows) {
      expect(Object.isFrozen(row) && Object.isFrozen(row.meaning), row.name).toBe(true);
      expect(row.source, row.name).toMatch(/^guess$|\.h, v\d+\.\d+$/);
      expect(row.meaning.en, row.name).toMatch(/^[A-Z0-9].*\.$/);
      expect(row.meaning.fr, row.name).toMatch(/^[\p{Lu}0-9].*\.$/u);
    }
  });
});

it('names the source of single rows where it differs', () => {
  const sources = (rows: readonly { name: string; source: string }[], source: string): string[] =>
    rows.filter((row) => row.source === source).map(({ name }) => name);
  expect(sources(REGISTER_REFERENCE.REGISTERS, 'guess')).toEqual(['GRC']);
  expect(sources(REGISTER_REFERENCE.REGISTERS, 'qed_reg_addr.h, v4.17')).toEqual([
    'CNIG_REG_NIG_PORT_CONF_K2'
  ]);
  expect(sources(CODE_REFERENCE.FIRMWARE_CODES, 'qed_hsi.h, v4.17')).toEqual([
    'FW_MSG_CODE_OS_WOL_NOT_SUPPORTED',
    'FW_MSG_CODE_RESOURCE_ALLOC_DEPRECATED'
  ]);
  expect(sources(MEMORY_REFERENCE.PUBLIC_MFW_MB_4_17, 'qed_hsi.h, v4.17')).toHaveLength(3);
});

describe('a table and its texts', () => {
  const texts = from('a.h, v1.0', { A: ['One.', 'Un.'], B: ['Two.', 'Deux.', 'guess'] });
  it('are joined by name, in the order of the table', () => {
    expect(explained([{ name: 'B' }, { name: 'A' }], texts)).toEqual([
      { name: 'B', meaning: { en: 'Two.', fr: 'Deux.' }, source: 'guess' },
      { name: 'A', meaning: { en: 'One.', fr: 'Un.' }, source: 'a.h, v1.0' }
    ]);
  });
  it('may neither miss a text nor a row', () => {
    expect(() => explained([{ name: 'A' }, { name: 'B' }, { name: 'C' }], texts)).toThrow(
      /text.*C/
    );
    expect(() => explained([{ name: 'A' }], texts)).toThrow(/row.*B/);
  });
});

it('travels alone: nothing that the simulator imports leads to the texts', () => {
  const sources: Readonly<Record<string, string>> = import.meta.glob('./*.ts', {
    query: '?raw',
    import: 'default',
    eager: true
  });
  const reached = new Set(['./index.ts']);
  for (const path of reached) {
    const text = sources[path] ?? '';
    expect(text, path).not.toBe('');
    for (const [, next = ''] of text.matchAll(/from '(\.\/[^']+)'/g)) reached.add(next);
  }
  expect(reached).toContain('./registers.ts');
  expect([...reached].filter((path) => /reference|meanings/.test(path))).toEqual([]);
});
