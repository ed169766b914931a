// The structures of the shared memory as tables (qed_mfw_hsi.h, v6.12): the memory map.
import type { Field } from '#lib/bits/index.ts';
import { bits, table, type AccessKind, type Row } from './table.ts';

/** Which generation of the structures the firmware publishes; drivers read both. */
export type LayoutId = '6.12' | '4.17';

/** One field of a structure in the shared memory, or an array of `count` words. */
export interface Member extends Row {
  /** Byte offset from the start of the structure. */
  readonly offset: number;
  /** 32-bit words. */
  readonly count: number;
}

interface Rest {
  readonly count?: number;
  readonly fields?: readonly Field[];
}

const member = (
  offset: number,
  name: string,
  access: AccessKind,
  { count = 1, fields = [] }: Rest = {}
): Member => ({ offset, name, access, fields, count });

/** `struct mcp_public_data`: the head of the shared memory. */
export const MCP_PUBLIC_DATA: readonly Member[] = table([
  member(0x00, 'num_sections', 'R'),
  member(0x04, 'sections', 'R', {
    count: 6,
    fields: [bits('OFFSIZE_SIZE', 31, 16), bits('OFFSIZE_OFFSET', 15, 0)]
  })
]);

/** `struct public_drv_mb`: the mailbox between one function’s driver and the firmware, 0x38 bytes. */
export const PUBLIC_DRV_MB: readonly Member[] = table([
  member(0x00, 'drv_mb_header', 'RW', {
    fields: [bits('DRV_MSG_CODE', 31, 16), bits('DRV_MSG_SEQ_NUMBER', 15, 0)]
  }),
  member(0x04, 'drv_mb_param', 'RW'),
  member(0x08, 'fw_mb_header', 'R', {
    fields: [bits('FW_MSG_CODE', 31, 16), bits('FW_MSG_SEQ_NUMBER', 15, 0)]
  }),
  member(0x0c, 'fw_mb_param', 'R'),
  member(0x10, 'drv_pulse_mb', 'RW', {
    fields: [
      bits('DRV_PULSE_SYSTEM_TIME', 31, 16),
      bits('DRV_PULSE_ALWAYS_ALIVE', 15),
      bits('DRV_PULSE_SEQ', 14, 0)
    ]
  }),
  member(0x14, 'mcp_pulse_mb', 'R', {
    fields: [
      bits('MCP_EVENT', 31, 16),
      bits('MCP_PULSE_ALWAYS_ALIVE', 15),
      bits('MCP_PULSE_SEQ', 14, 0)
    ]
  }),
  member(0x18, 'union_data', 'RW', { count: 8 })
]);

const mfwMb = (words: number): readonly Member[] =>
  table([
    member(0x00, 'sup_msgs', 'R'),
    member(0x04, 'msg', 'R', { count: words }),
    member(0x04 + 4 * words, 'ack', 'RW', { count: words })
  ]);

/** `struct public_mfw_mb`: messages that the firmware sends by itself. */
export const PUBLIC_MFW_MB: Readonly<Record<LayoutId, readonly Member[]>> = Object.freeze({
  '6.12': mfwMb(7),
  '4.17': mfwMb(4)
});

/** `struct public_global`: about the whole card. */
export const PUBLIC_GLOBAL: readonly Member[] = table([
  member(0x00, 'max_path', 'R'),
  member(0x04, 'max_ports', 'R'),
  member(0x18, 'mfw_ver', 'R'),
  member(0x1c, 'running_bundle_id', 'R'),
  member(0x20, 'external_temperature', 'R'),
  member(0x24, 'mdump_reason', 'R')
]);

/** `struct public_path`: about one engine. */
export const PUBLIC_PATH: readonly Member[] = table([
  member(0x0c, 'mcp_vf_disabled', 'R', { count: 6 }),
  member(0x24, 'process_kill', 'R', {
    fields: [bits('PROCESS_KILL_GLOB_AEU_BIT', 31, 16), bits('PROCESS_KILL_COUNTER', 15, 0)]
  })
]);

/** `struct public_port`: about one network port; only what a driver reads at its start. */
export const PUBLIC_PORT: readonly Member[] = table([
  member(0x004, 'link_status', 'R', {
    fields: [bits('LINK_STATUS_SPEED_AND_DUPLEX', 4, 1), bits('LINK_STATUS_LINK_UP', 0)]
  }),
  member(0x5cc, 'eee_status', 'R')
]);

/** `struct public_func`: about one PCI function. */
export const PUBLIC_FUNC: readonly Member[] = table([
  member(0x08, 'mtu_size', 'R'),
  member(0x28, 'config', 'R', {
    fields: [
      bits('FUNC_MF_CFG_MAX_BW', 23, 16),
      bits('FUNC_MF_CFG_MIN_BW', 15, 8),
      bits('FUNC_MF_CFG_PROTOCOL', 7, 4),
      bits('FUNC_MF_CFG_PAUSE_ON_HOST_RING', 1)
    ]
  }),
  member(0x2c, 'status', 'R'),
  member(0x30, 'mac_upper', 'R', { fields: [bits('FUNC_MF_CFG_UPPERMAC', 15, 0)] }),
  member(0x34, 'mac_lower', 'R'),
  member(0x38, 'fcoe_wwn_port_name_upper', 'R'),
  member(0x3c, 'fcoe_wwn_port_name_lower', 'R'),
  member(0x40, 'fcoe_wwn_node_name_upper', 'R'),
  member(0x44, 'fcoe_wwn_node_name_lower', 'R'),
  member(0x48, 'ovlan_stag', 'R', { fields: [bits('FUNC_MF_CFG_OV_STAG', 15, 0)] }),
  member(0x70, 'drv_id', 'RW')
]);

/** `struct nvm_cfg1`: the card’s stored settings as copied to the scratchpad; what a probe reads. */
export const NVM_CFG1: readonly Member[] = table([
  member(0x00, 'glob.generic_cont0', 'R', { fields: [bits('NVM_CFG1_GLOB_MF_MODE', 11, 4)] }),
  member(0x14, 'glob.serial_number', 'R', { count: 4 }),
  member(0x2c, 'glob.core_cfg', 'R', { fields: [bits('NVM_CFG1_GLOB_NETWORK_PORT_MODE', 7, 0)] }),
  member(0x88, 'glob.device_capabilities', 'R', {
    fields: [
      bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_IWARP', 4),
      bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ROCE', 3),
      bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ISCSI', 2),
      bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_FCOE', 1),
      bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ETHERNET', 0)
    ]
  })
]);

/** `struct nvm_cfg1_port`, one per port. */
export const NVM_CFG1_PORT: readonly Member[] = table([
  member(0x14, 'speed_cap_mask', 'R', {
    fields: [bits('NVM_CFG1_PORT_DRV_SPEED_CAPABILITY_MASK', 15, 0)]
  }),
  member(0x18, 'link_settings', 'R', {
    fields: [
      bits('NVM_CFG1_PORT_FEC_FORCE_MODE', 19, 17),
      bits('NVM_CFG1_PORT_DRV_FLOW_CONTROL', 6, 4),
      bits('NVM_CFG1_PORT_DRV_LINK_SPEED', 3, 0)
    ]
  })
]);

/** `struct bist_nvm_image_att` in union_data: one stored image, 16 bytes. */
export const BIST_NVM_IMAGE_ATT: readonly Member[] = table([
  member(0x0, 'return_code', 'R'),
  member(0x4, 'image_type', 'R'),
  member(0x8, 'nvm_start_addr', 'R'),
  member(0xc, 'len', 'R')
]);

/** `struct resource_info` in union_data: a share of one hardware resource, 24 bytes. */
export const RESOURCE_INFO: readonly Member[] = table([
  member(0x00, 'res_id', 'RW'),
  member(0x04, 'size', 'RW'),
  member(0x08, 'offset', 'R'),
  member(0x0c, 'vf_size', 'R'),
  member(0x10, 'vf_offset', 'R'),
  member(0x14, 'flags', 'R')
]);
