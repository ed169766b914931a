import { describe, expect, it } from 'vitest';
import { Card, decode, DEFAULT_CARD, REGISTERS, rowNamed } from './index.ts';

describe('rows by the name of an access', () => {
  it.each([
    ['PTT[2].offset', 'PTT.offset'],
    ['IGU CAM[12]', 'IGU CAM'],
    ['MISCS_REG_GENERIC_POR_0', 'MISCS_REG_GENERIC_POR_0'],
    ['sections[PUBLIC_DRV_MB]', 'sections'],
    ['public_drv_mb.fw_mb_header', 'fw_mb_header'],
    ['public_drv_mb[3].union_data[7]', 'union_data'],
    ['public_mfw_mb.sup_msgs', 'sup_msgs'],
    ['nvm_cfg1.port[1].link_settings', 'link_settings']
  ])('%s', (name, row) => {
    expect(rowNamed(name)?.name).toBe(row);
  });

  it('has no row for words without a name', () => {
    expect(rowNamed('public_port+0x20')).toBeUndefined();
  });

  it('finds a row for every register', () => {
    const card = new Card(DEFAULT_CARD);
    for (const register of REGISTERS.filter(({ name }) => name !== 'MCP_REG_SCRATCH')) {
      card.writel(0x10, register.address / 4);
      expect(rowNamed(card.translate(0x3000).name)).toBe(register);
    }
  });
});

it('takes a word apart', () => {
  const parts = (name: string, word: number): unknown => {
    const row = rowNamed(name);
    return row && decode(row, word).map((field) => [field.name, field.value]);
  };
  expect(parts('public_drv_mb.fw_mb_header', 0x0016001c)).toEqual([
    ['FW_MSG_CODE', 0x16],
    ['FW_MSG_SEQ_NUMBER', 0x1c]
  ]);
  expect(parts('sections[PUBLIC_PORT]', 0x03680606)).toEqual([
    ['OFFSIZE_SIZE', 0x368],
    ['OFFSIZE_OFFSET', 0x606]
  ]);
  expect(parts('public_drv_mb.fw_mb_param', 8)).toEqual([]);
});
