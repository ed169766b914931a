import { describe, expect, it } from 'vitest';
import { record } from '#lib/probe/record.ts';
import { DEFAULT_SCENARIO, type EditionId } from '#lib/probe/scenario.ts';
import { ARTICLE_FIBRES, ipLine, macOf, portsOf } from './light.ts';

const ports = (edition: EditionId, fibres: readonly string[]) =>
  portsOf(record({ ...DEFAULT_SCENARIO, edition }).outcome.interfaces, new Set(fibres));

describe('a port', () => {
  it('needs an interface and a fibre', () => {
    const states = (edition: EditionId, fibres: readonly string[]) =>
      ports(edition, fibres).map(({ state }) => state);
    expect(new Set(states('6.12', []))).toEqual(new Set(['missing']));
    expect(new Set(states('6.12', ARTICLE_FIBRES))).toEqual(new Set(['missing']));
    expect(new Set(states('6.12-fix', []))).toEqual(new Set(['no-carrier']));
    expect(states('6.12-fix', ARTICLE_FIBRES)).toEqual([
      ...Array<string>(4).fill('no-carrier'),
      ...Array<string>(4).fill('up')
    ]);
  });

  it('has a line where it has an interface, and says there whether light comes in', () => {
    const [dark] = ports('6.12', ['ens2f0']);
    const [first, , , , fifth] = ports('6.12-fix', ['ens5f0']);
    if (!dark || !first || !fifth) throw new Error('eight ports');
    expect(ipLine(dark)).toBeNull();
    expect(ipLine(first)).toMatch(/^6: ens2f0: <NO-CARRIER,.*state DOWN$/);
    expect(ipLine(fifth)).toMatch(/^10: ens5f0: <BROADCAST.*LOWER_UP>.*state UP$/);
  });
});

describe('the MAC address in a link-local address', () => {
  it.each([
    ['fe80::1602:ecff:fec9:7020', '14:02:ec:c9:70:20'],
    ['fe80::1602:ecff:fec9:7023', '14:02:ec:c9:70:23'],
    ['fe80::2ff:fe00:1', null],
    ['fe80::211:22ff:fe33:4455', '00:11:22:33:44:55'],
    ['2001:db8::1', null]
  ])('%s: %s', (address, mac) => {
    expect(macOf(address)).toBe(mac);
  });
});
