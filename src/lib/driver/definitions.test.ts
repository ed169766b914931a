import { describe, expect, it } from 'vitest';
import { compile } from '#lib/c/index.ts';
import { definitionsOf } from './definitions.ts';
import { DRIVER_EDITIONS, editionFiles } from './editions.ts';

describe('definitions', () => {
  it('are what stands at file scope', () => {
    const text = `/* int no; */
#define MASK 0xff /* AND MORE */
typedef unsigned int u32;
typedef struct { u32 held; } lock_t;
enum kind { ONE, TWO = 2 };
struct pair { u32 a; struct pair *next; };
int later(struct pair *p);
void host(const char *format, ...);
static const u32 table[] = { [ONE] = 1, MASK };
static const struct { const char *name; } rows[2] = { { "one" } };
static u32 level;
static u32
later_too(void)
{
	u32 local = later(0);
	return local;
}
int later(struct pair *p) { return p ? 1 : 0; }
`;
    const found = [...definitionsOf([{ name: 'a.c', text }]).values()];
    expect(found.map(({ kind, name, line }) => `${line} ${kind} ${name}`)).toEqual([
      '2 macro MASK',
      '3 type u32',
      '4 type lock_t',
      '5 enum kind',
      '5 enumerator ONE',
      '5 enumerator TWO',
      '6 struct pair',
      '8 prototype host',
      '9 variable table',
      '10 variable rows',
      '11 variable level',
      '13 function later_too',
      '18 function later'
    ]);
  });
});

describe.each(DRIVER_EDITIONS)('definitions of %s', (edition) => {
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  const definitions = definitionsOf(text.files);
  const named = (kind: string): string[] =>
    [...definitions.values()].flatMap((each) => (each.kind === kind ? [each.name] : [])).toSorted();

  it('stand at the place that they name', () => {
    for (const { name, file, line, column } of definitions.values()) {
      const content = text.files.find((each) => each.name === file)?.text.split('\n')[line - 1];
      expect(content?.slice(column - 1, column - 1 + name.length)).toBe(name);
    }
  });

  it('have every function that the machine compiles, and every macro', () => {
    const compiled = compile(text.files);
    if (!compiled.ok) throw new Error('does not compile');
    const { functions } = compiled.program;
    expect(named('function')).toEqual([...functions.keys()].toSorted());
    const macros = text.files.flatMap((file) => file.text.match(/^#define \w+/gm) ?? []);
    expect(named('macro')).toEqual(macros.map((line) => line.slice(8)).toSorted());
  });

  it('have every struct and enum with a body', () => {
    const tags = (kind: string): string[] =>
      text.files
        .flatMap((file) => [...file.text.matchAll(new RegExp(`^${kind} (\\w+) \\{`, 'gm'))])
        .map(([, name]) => name ?? '')
        .toSorted();
    expect(named('struct')).toEqual(tags('struct'));
    expect(named('enum')).toEqual(tags('enum'));
  });
});
