import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex } from '#lib/bits/index.ts';
import { Card, DEFAULT_CARD, type CardConfig } from './index.ts';
import { decodeOffsize, encodeOffsize, LAYOUTS, SECTION_NAMES } from './layout.ts';

const at = (config: CardConfig, grc: number): number => {
  const card = new Card(config);
  card.writel(0x10, grc / 4);
  return card.readl(0x3000);
};
const nameOf = (config: CardConfig, grc: number): string => {
  const card = new Card(config);
  card.writel(0x10, grc / 4);
  return card.translate(0x3000).name;
};
const OLD: CardConfig = { ...DEFAULT_CARD, layout: '4.17' };

// Section-table entries worked out by hand from the structures’ sizes, for an address of 0x21000.
const OFFSIZES = {
  '6.12': [0x000e0408, 0x000f04e8, 0x001a05d8, 0x000a05f2, 0x03680606, 0x002213a6],
  '4.17': [0x000e0408, 0x000904e8, 0x000a0578, 0x000a0582, 0x01760596, 0x001d0b6e]
};
const FIRST_ELEMENTS = {
  '6.12': [0xe21020, 0xe213a0, 0xe21760, 0xe217c8, 0xe21818, 0xe24e98],
  '4.17': [0xe21020, 0xe213a0, 0xe215e0, 0xe21608, 0xe21658, 0xe22db8]
};

describe.each(['6.12', '4.17'] as const)('section table, layout %s', (id) => {
  const config: CardConfig = { ...DEFAULT_CARD, layout: id };
  it('has six entries that lead to the structures', () => {
    expect(at(config, 0xe21000)).toBe(6);
    const words = SECTION_NAMES.map((_, index) => at(config, 0xe21004 + 4 * index));
    expect(words.map((word) => hex(word))).toEqual(OFFSIZES[id].map((word) => hex(word)));
    expect(words.map((word) => decodeOffsize(word).address)).toEqual(FIRST_ELEMENTS[id]);
    expect(words.map((word) => decodeOffsize(word).elementSize)).toEqual(
      SECTION_NAMES.map((name) => LAYOUTS[id].sections[name].elementSize)
    );
  });

  it('packs the sections without a gap', () => {
    const end = SECTION_NAMES.reduce((from, name) => {
      const { start, elementSize, elements } = LAYOUTS[id].sections[name];
      expect(start, name).toBe(from);
      return start + elementSize * elements;
    }, 0x20);
    expect(end).toBe(LAYOUTS[id].size);
  });
});

it('encodes what it decodes', () => {
  const dword = fc.integer({ min: 0, max: 0x3fff });
  fc.assert(
    fc.property(dword, dword, (offset, size) => {
      const address = 0xe20000 + 4 * offset;
      expect(decodeOffsize(encodeOffsize(address, 4 * size))).toEqual({
        address,
        elementSize: 4 * size
      });
    })
  );
});

describe('names of words in the scratchpad', () => {
  const drvMb = 0xe21020;
  it.each([
    [0xe21000, 'mcp_public_data.num_sections'],
    [0xe21004, 'sections[PUBLIC_DRV_MB]'],
    [0xe21018, 'sections[PUBLIC_FUNC]'],
    [drvMb + 0x00, 'public_drv_mb.drv_mb_header'],
    [drvMb + 0x04, 'public_drv_mb.drv_mb_param'],
    [drvMb + 0x08, 'public_drv_mb.fw_mb_header'],
    [drvMb + 0x0c, 'public_drv_mb.fw_mb_param'],
    [drvMb + 0x10, 'public_drv_mb.drv_pulse_mb'],
    [drvMb + 0x14, 'public_drv_mb.mcp_pulse_mb'],
    [drvMb + 0x18, 'public_drv_mb.union_data[0]'],
    [drvMb + 0x24, 'public_drv_mb.union_data[3]'],
    [drvMb + 0x34, 'public_drv_mb.union_data[7]'],
    [drvMb + 0x38, 'public_drv_mb[1].drv_mb_header'],
    [0xe213a0, 'public_mfw_mb.sup_msgs'],
    [0xe213a4, 'public_mfw_mb.msg[0]'],
    [0xe213c0, 'public_mfw_mb.ack[0]'],
    [0xe21764, 'public_global.max_ports'],
    [0xe217c8 + 0x24, 'public_path.process_kill'],
    [0xe21818 + 4, 'public_port.link_status'],
    [0xe21818 + 0x5cc, 'public_port.eee_status'],
    [0xe21818 + 3488 + 4, 'public_port[1].link_status'],
    [0xe24e98 + 0x08, 'public_func.mtu_size'],
    [0xe24e98 + 0x28, 'public_func.config'],
    [0xe24e98 + 0x2c, 'public_func.status'],
    [0xe24e98 + 0x30, 'public_func.mac_upper'],
    [0xe24e98 + 0x34, 'public_func.mac_lower'],
    [0xe24e98 + 0x48, 'public_func.ovlan_stag'],
    [0xe24e98 + 0x70, 'public_func.drv_id'],
    [0xe24e98 + 0x10, 'public_func+0x10'],
    [0xe2b004, 'nvm_cfg[1]'],
    [0xe2b100, 'nvm_cfg1.glob.generic_cont0'],
    [0xe2b120, 'nvm_cfg1.glob.serial_number[3]'],
    [0xe2b12c, 'nvm_cfg1.glob.core_cfg'],
    [0xe2b188, 'nvm_cfg1.glob.device_capabilities'],
    [0xe2b344, 'nvm_cfg1.port[0].speed_cap_mask'],
    [0xe2b348 + 600, 'nvm_cfg1.port[1].link_settings'],
    [0xe20040, 'MCP_REG_SCRATCH+0x40']
  ])('%i is %s', (grc, name) => {
    expect(nameOf(DEFAULT_CARD, grc)).toBe(name);
  });

  it('follows the older layout', () => {
    expect(nameOf(OLD, 0xe213b4)).toBe('public_mfw_mb.ack[0]');
    expect(nameOf(OLD, 0xe22db8 + 0x30)).toBe('public_func.mac_upper');
    expect(nameOf(OLD, 0xe21658 + 0x5cc)).toBe('public_port.eee_status');
  });

  it('gives no index to what belongs to the function that looks', () => {
    const second: CardConfig = { ...DEFAULT_CARD, pf: 5 };
    expect(nameOf(second, drvMb)).toBe('public_drv_mb[0].drv_mb_header');
    expect(nameOf(second, drvMb + 5 * 0x38)).toBe('public_drv_mb.drv_mb_header');
    expect(nameOf(second, 0xe21818 + 3488 + 4)).toBe('public_port.link_status');
  });
});
