import type { EditionId } from '#lib/probe/scenario.ts';
import type { FileName } from './types.ts';

/** Where upstream keeps what an edition follows. */
export interface Origin {
  /** The tag whose text the links show. */
  readonly version: string;
  /** The commit that the edition stands for. */
  readonly commit: string | null;
}

/** 6.12-fix links to the first tag that has the fix, which has not yet the follow-up. */
export const ORIGINS: Readonly<Record<EditionId, Origin>> = {
  '4.16': { version: 'v4.16', commit: null },
  '4.17': { version: 'v4.17', commit: '43645ce03e0063d7c4a5001215ca815188778881' },
  '6.1': { version: 'v6.1', commit: null },
  '6.12': { version: 'v6.12', commit: null },
  '6.12-fix': { version: 'v6.13-rc2', commit: '7a0ea70da56ee8c2716d0b79e9959d3c47efab62' },
  '6.13': { version: 'v6.13', commit: '7ed2d91588779f0a2b27fd502ce2aaf1fab9b3ca' }
};

const TREE = 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/';
const QLOGIC = 'drivers/net/ethernet/qlogic/';

/** The kernel's file that each of ours follows; none where ours gathers from many. */
const PATHS: Readonly<Record<FileName, string | null>> = {
  'kernel.h': null,
  'qed.h': null,
  'qed_hw.c': `${QLOGIC}qed/qed_hw.c`,
  'qed_mcp.c': `${QLOGIC}qed/qed_mcp.c`,
  'qed_int.c': `${QLOGIC}qed/qed_int.c`,
  'qed_dev.c': `${QLOGIC}qed/qed_dev.c`,
  'qed_main.c': `${QLOGIC}qed/qed_main.c`,
  'qede_main.c': `${QLOGIC}qede/qede_main.c`
};

/** Names that the kernel does not have: ours, for what it writes in another way. */
const OURS: ReadonlySet<string> = new Set(
  (
    'min_u32 PXP_PTT_ENTRY_SIZE PUBLIC_PORT_EEE_STATUS PUBLIC_GLOBAL_MAX_PORTS ' +
    'NVM_CFG1_GLOB_GENERIC_CONT0 NVM_CFG1_GLOB_CORE_CFG NVM_CFG1_GLOB_DEVICE_CAPABILITIES ' +
    'NVM_CFG1_GLOB_SERIAL_NUMBER NVM_CFG1_PORT0 NVM_CFG1_PORT_SIZE NVM_CFG1_PORT_SPEED_CAP_MASK ' +
    'NVM_CFG1_PORT_LINK_SETTINGS NVM_CFG1_PORT_EXT_PHY NVM_CFG1_PORT_EXTENDED_SPEED ' +
    'NVM_CFG1_PORT_EXTENDED_FEC_MODE IGU_MAPPING_LINE_VALID IGU_MAPPING_LINE_PF_VALID ' +
    'QED_LINK_SPEEDS QED_FEC_MODE_UNKNOWN qed_resc_desc qed_resc_descs qed_eee_lpi_timer ' +
    'qed_link_speed qed_ptt_window qed_mcp_pf_id qed_mcp_mfw_port qed_mcp_read_offsize ' +
    'qed_mcp_section_addr qed_mcp_unpack_mac qed_mcp_bandwidth qed_mcp_resource_rsp_opcode ' +
    'qed_int_igu_lines qed_hw_get_resc_mfw_id qed_is_storage qed_is_known_port_mode ' +
    'qed_count_bits qed_mcp_wait qed_mcp_cmd_flags qed_fec_mode qed_mf_bits pci_has_pm_cap'
  ).split(' ')
);
/** Names that the kernel dropped and our text keeps, and the last version to show them in. */
const KEPT: Readonly<Record<string, string>> = { QED_BAR_ACQUIRE_TIMEOUT: 'v6.1' };

/** A place upstream: the version, and the address at which it is shown. */
export interface Place {
  readonly version: string;
  readonly address: string;
}

/** Where upstream has a name, by Elixir's index of definitions; null for a name of our own. */
export function nameUpstream(name: string, edition: EditionId): Place | null {
  if (OURS.has(name)) return null;
  const { version: followed } = ORIGINS[edition];
  const kept = KEPT[name];
  const version = kept !== undefined && Number(edition.slice(0, 4)) >= 6.12 ? kept : followed;
  return { version, address: `https://elixir.bootlin.com/linux/${version}/C/ident/${name}` };
}

/** Where upstream has the file that one of ours follows; null for one that follows none. */
export function fileUpstream(
  file: FileName,
  edition: EditionId
): (Place & { readonly path: string }) | null {
  const path = PATHS[file];
  if (path === null) return null;
  const { version } = ORIGINS[edition];
  return { path, version, address: `${TREE}${path}?h=${version}` };
}

/** Where upstream shows a commit. */
export const commitUpstream = (hash: string): string => `https://git.kernel.org/torvalds/c/${hash}`;

/** Names of our own, for a test that each stands in the text. */
export const OWN_NAMES: ReadonlySet<string> = OURS;
