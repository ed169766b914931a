// What `region:` and `driver:` imports give, against the text that the machine runs.
import { describe, expect, it } from 'vitest';
import first from 'driver:4.16';
import reference from 'driver:6.12';
import last from 'driver:6.13';
import judge from 'region:judge@6.12-fix';
import prepare from 'region:prepare-nvm@6.12';
import { editionFiles } from '#lib/driver/editions.ts';
import { lineWith, linkedTo, plainText, unlinked } from '#lib/views/code.ts';
import { driverModules } from '../../scripts/code.ts';

const KNOWN = /^(?:keyword|string|comment|directive)$/;

describe.each([first, reference, last])('driver:$edition', ({ edition, files }) => {
  const text = editionFiles(edition);
  if (!text.ok) throw new Error(text.error.message);
  const ids = files.flatMap(({ lines }) =>
    lines.flatMap(({ html }) => [...html.matchAll(/<dfn id="(\w+)">/g)].map(([, id]) => id))
  );

  it('says every line but #line, blanks in front aside', () => {
    expect(files.map(({ name }) => name)).toEqual(text.files.map(({ name }) => name));
    for (const [index, { lines }] of files.entries()) {
      const expected = (text.files[index]?.text ?? '').replace(/\n$/, '').split('\n');
      for (const { number, html } of lines) {
        expect(plainText(html)).toBe(expected[number - 1]?.trimStart());
      }
      const directives = expected.filter((line) => line.startsWith('#line'));
      expect(lines.length).toBe(expected.length - directives.length);
      expect(lines.flatMap(({ printed }) => printed ?? [])).toEqual(
        directives.map((line) => Number(line.slice(6)))
      );
    }
  });

  it('marks every definition once, and links to no other name', () => {
    const names = files.flatMap(({ definitions }) => definitions.map(({ name }) => name));
    expect(ids.toSorted()).toEqual(names.toSorted());
    const html = files.flatMap(({ lines }) => lines.map((line) => line.html)).join('\n');
    const links = [...html.matchAll(/<a href="#(\w+)">(\w+)<\/a>/g)];
    expect(links.length).toBeGreaterThan(500);
    for (const [, name, said] of links) {
      expect(said).toBe(name);
      expect(names).toContain(name);
    }
  });

  it('has no class that the listings do not style', () => {
    const html = files.flatMap(({ lines }) => lines.map((line) => line.html)).join('\n');
    for (const [, name] of html.matchAll(/class="([^"]*)"/g)) expect(name).toMatch(KNOWN);
    expect(html).not.toContain('style=');
  });
});

describe('region:', () => {
  it('has the lines of the region, each name linked where it first stands', () => {
    expect(judge).toMatchObject({ name: 'judge', edition: '6.12-fix', file: 'qed_mcp.c' });
    expect(judge.lines[0]?.number).toBe(judge.first);
    const html = judge.lines.map((line) => line.html).join('\n');
    expect(html).not.toContain('<dfn');
    expect(html.match(/href="#FW_MSG_CODE_MASK"/g)).toHaveLength(1);
    expect(html).toContain('href="#qed_mcp_bist_nvm_get_num_images"');
  });

  it('carries the line that a message prints', () => {
    expect(prepare.lines.flatMap(({ printed }) => printed ?? [])).toEqual([4722]);
    expect(prepare.lines.map(({ indent }) => indent)).toEqual([1, 1, 2, 2, 1]);
  });

  it('finds a line by what it says', () => {
    expect(lineWith(judge, 'return -EOPNOTSUPP;')).toBeGreaterThan(judge.first);
    expect(() => lineWith(judge, 'rsp')).toThrow('lines of region judge@6.12-fix');
    expect(() => lineWith(judge, 'no such text')).toThrow('stands in 0 lines');
  });

  it('links to the page of its edition, or nowhere', () => {
    const html = 'a <a href="#qed_rd">qed_rd</a>(1 &lt; 2)';
    expect(linkedTo(html, '../source/', '6.12')).toContain('<a href="../source/#qed_rd">');
    expect(linkedTo(html, '../source/', '4.17')).toContain('<a href="../source/4.17/#qed_rd">');
    expect(unlinked(html)).toBe('a qed_rd(1 &lt; 2)');
  });

  it.each([
    ['region:nope@6.12', 'region:nope@6.12: There is no region nope; there are codes, judge'],
    ['region:populate@4.16', 'There is no region populate; there are'],
    ['region:judge@6.11', 'there is no edition 6.11; there are 4.16, 4.17, 6.1, 6.12, 6.12-fix'],
    ['driver:5.0', 'there is no edition 5.0']
  ])('refuses %s', async (address, message) => {
    await expect(driverModules().moduleOf(address)).rejects.toThrow(message);
  });
});
