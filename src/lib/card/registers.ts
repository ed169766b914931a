import type { Field } from '#lib/bits/index.ts';
import { bits, table, type AccessKind, type Row } from './table.ts';

/** A register, or `count` equal ones four bytes apart. */
export interface Register extends Row {
  /** Byte address: in GRC space, or into BAR0 for the admin window. */
  readonly address: number;
  readonly count: number;
  /** Bytes from one to the next; 4 unless told otherwise. */
  readonly stride: number;
}

const REG_ADDR = 'qed_reg_addr.h, v6.12';
const COMMON_HSI = 'include/linux/qed/common_hsi.h, v6.12';

interface Rest {
  readonly fields?: readonly Field[];
  readonly count?: number;
  readonly stride?: number;
  readonly source?: string;
}

const row = (
  address: number,
  name: string,
  access: AccessKind,
  en: string,
  fr: string,
  { fields = [], count = 1, stride = 4, source = REG_ADDR }: Rest = {}
): Register => ({ address, name, access, fields, meaning: { en, fr }, source, count, stride });

/** PTT entries of a function, and the data windows behind them. */
export const PTT_WINDOWS = 12;
/** BAR0 offset of the first data window, and the size of each, in bytes. */
export const WINDOW_BASE = 0x1000;
export const WINDOW_SIZE = 0x1000;
/** First BAR0 offset behind the last data window. */
export const BAR_END = WINDOW_BASE + PTT_WINDOWS * WINDOW_SIZE;
/** BAR0 offsets of the two ME registers. */
export const ME_OPAQUE = 0x1f8;
export const ME_CONCRETE = 0x1fc;

/** The fields of a PTT entry's first word and of the concrete function id. */
export const PTT_OFFSET_FIELD: Field = bits('PXP_PTT_ENTRY_OFFSET', 22, 0);
export const CONCRETE_FIELDS = Object.freeze({
  pfid: bits('PXP_CONCRETE_FID_PFID', 3, 0),
  port: bits('PXP_CONCRETE_FID_PORT', 5, 4),
  path: bits('PXP_CONCRETE_FID_PATH', 6),
  absPf: bits('abs_pf_id', 19, 16)
});

/** The admin window: registers that the driver reaches without a PTT window. Addresses into BAR0. */
export const ADMIN_REGISTERS: readonly Register[] = table([
  row(
    0x000,
    'PTT.offset',
    'RW',
    'Where this window points: the GRC address counted in 32-bit words.',
    'Où pointe cette fenêtre : l’adresse GRC comptée en mots de 32 bits.',
    { fields: [PTT_OFFSET_FIELD], count: PTT_WINDOWS, stride: 8, source: COMMON_HSI }
  ),
  row(
    0x004,
    'PTT.pretend',
    'RW',
    'The function in whose name the window’s accesses are made; kept, but not acted on here.',
    'La fonction au nom de laquelle la fenêtre accède ; conservée, mais sans effet ici.',
    {
      fields: [bits('PXP_PRETEND_FID', 15, 0), bits('PXP_PRETEND_CONTROL', 31, 16)],
      count: PTT_WINDOWS,
      stride: 8,
      source: COMMON_HSI
    }
  ),
  row(
    ME_OPAQUE,
    'PXP_PF_ME_OPAQUE_ADDR',
    'R',
    'The opaque id of the function that reads; all ones when the card does not answer.',
    'L’identité opaque de la fonction qui lit ; tous les bits à un si la carte ne répond pas.',
    { source: COMMON_HSI }
  ),
  row(
    ME_CONCRETE,
    'PXP_PF_ME_CONCRETE_ADDR',
    'R',
    'Which function reads: its number on the engine, port, path and number on the chip.',
    'Quelle fonction lit : son numéro sur le moteur, port, chemin et numéro sur la puce.',
    { fields: Object.values(CONCRETE_FIELDS), source: COMMON_HSI }
  )
]);

/** Addresses that the card itself works with. */
export const MISC_REG_PORT_MODE = 0x8c00;
export const MISC_REG_SHARED_MEM_ADDR = 0x8c20;
export const MISC_REG_GEN_PURP_CR0 = 0x8c80;
export const MISCS_REG_GENERIC_POR_0 = 0x96d4;
export const MISCS_REG_CHIP_NUM = 0x976c;
export const CNIG_REG_NIG_PORT0_CONF_K2 = 0x218200;
export const IGU_REG_MAPPING_MEMORY = 0x184000;
export const MCP_REG_CPU_MODE = 0xe05000;
export const MCP_REG_CPU_STATE = 0xe05004;
export const MCP_REG_CPU_PROGRAM_COUNTER = 0xe0501c;
/** Scratchpad of the management processor: first address and size in bytes. */
export const MCP_REG_SCRATCH = 0xe20000;
export const MCP_REG_SCRATCH_SIZE = 0xe000;
/** `public_base` is SHARED_MEM_ADDR with this base OR-ed in. */
export const GRCBASE_MCP = 0xe00000;
/** Lines of the interrupt mapping on an AH chip. */
export const IGU_LINES = 368;

/** The fields of one line of the interrupt mapping. */
export const IGU_FIELDS = Object.freeze({
  valid: bits('VALID', 0),
  vector: bits('VECTOR_NUMBER', 8, 1),
  function: bits('FUNCTION_NUMBER', 16, 9),
  pfValid: bits('PF_VALID', 17)
});

/**
 * Stand-in for the low end of GRC space: a driver whose firmware never became ready uses a mailbox
 * address of 0. What real cards answer there is not known; here it reads 0 and drops writes.
 */
export const GRC_LOW_END = 0x100;

const pglue = (address: number, name: string, en: string, fr: string): Register =>
  row(address, `PGLUE_B_REG_${name}`, 'RW', en, fr);
const pglAddr = (address: number, name: string): Register =>
  pglue(
    address,
    name,
    'Part of the indirect access to the host bridge; the driver clears it when it starts.',
    'Élément de l’accès indirect au pont hôte ; le pilote l’efface en démarrant.'
  );

/** Registers in GRC space, by rising address. Memory behind them is described in shmem.ts. */
export const REGISTERS: readonly Register[] = table([
  row(
    0,
    'GRC',
    'RW',
    'The low end of the register space: reads 0 and drops writes. What a real card does is not known.',
    'Le bas de l’espace de registres : lit 0, ignore les écritures. Le vrai comportement est inconnu.',
    { count: GRC_LOW_END / 4, source: 'guess' }
  ),
  row(
    MISC_REG_PORT_MODE,
    'MISC_REG_PORT_MODE',
    'R',
    'How many ports an engine has: 0 one, 1 two, 2 four.',
    'Le nombre de ports d’un moteur : 0 un, 1 deux, 2 quatre.'
  ),
  row(
    MISC_REG_SHARED_MEM_ADDR,
    'MISC_REG_SHARED_MEM_ADDR',
    'R',
    'Where the shared memory starts, relative to the management processor; 0 until it is set up.',
    'Où commence la mémoire partagée, relativement au processeur de gestion ; 0 avant sa mise en place.'
  ),
  row(
    MISC_REG_GEN_PURP_CR0,
    'MISC_REG_GEN_PURP_CR0',
    'R',
    'GRC address of the copy of the card’s stored settings (nvm_cfg).',
    'Adresse GRC de la copie des réglages mémorisés de la carte (nvm_cfg).'
  ),
  row(
    MISCS_REG_GENERIC_POR_0,
    'MISCS_REG_GENERIC_POR_0',
    'R',
    'Changes each time the management firmware starts: the driver’s sign that it was reset.',
    'Change à chaque démarrage du micrologiciel : le signe, pour le pilote, d’une réinitialisation.'
  ),
  row(
    0x96f0,
    'MISCS_REG_FUNCTION_HIDE',
    'R',
    'One bit per function that the host does not see.',
    'Un bit par fonction que l’hôte ne voit pas.'
  ),
  row(
    0x971c,
    'MISCS_REG_CMT_ENABLED_FOR_PAIR',
    'R',
    'One bit per pair of functions that share two engines.',
    'Un bit par paire de fonctions qui se partagent deux moteurs.'
  ),
  row(
    MISCS_REG_CHIP_NUM,
    'MISCS_REG_CHIP_NUM',
    'R',
    'The number of the chip.',
    'Le numéro de la puce.',
    { fields: [bits('CHIP_NUM', 15, 0)] }
  ),
  row(0x9770, 'MISCS_REG_CHIP_REV', 'R', 'The chip’s revision.', 'La révision de la puce.', {
    fields: [bits('CHIP_REV', 3, 0)]
  }),
  row(
    0x9774,
    'MISCS_REG_CHIP_METAL',
    'R',
    'Small revision of the chip: which metal layers were changed.',
    'Petite révision de la puce : couches de métal modifiées.',
    { fields: [bits('CHIP_METAL', 7, 0)] }
  ),
  row(
    0x9778,
    'MISCS_REG_CHIP_TEST_REG',
    'R',
    'The bond id: how the chip was wired into its package.',
    'Le « bond id » : comment la puce est câblée dans son boîtier.',
    { fields: [bits('CHIP_BOND_ID', 7, 4)] }
  ),
  row(
    IGU_REG_MAPPING_MEMORY,
    'IGU CAM',
    'RW',
    'One line per status block: which function owns it, and under which vector.',
    'Une ligne par bloc d’état : la fonction qui le possède, et sous quel vecteur.',
    { fields: Object.values(IGU_FIELDS), count: IGU_LINES }
  ),
  row(
    CNIG_REG_NIG_PORT0_CONF_K2,
    'CNIG_REG_NIG_PORT_CONF_K2',
    'R',
    'One word per port: bit 0 says that the port is in use. Read by drivers up to 4.18.',
    'Un mot par port : le bit 0 dit que le port est en service. Lu par les pilotes jusqu’à 4.18.',
    { fields: [bits('NIG_PORT_ENABLE_0', 0)], count: 4, source: 'qed_reg_addr.h, v4.17' }
  ),
  pglue(
    0x2aa138,
    'WAS_ERROR_PF_31_0_CLR',
    'Written with a function’s bit, clears the mark that this function had an error.',
    'Écrit avec le bit d’une fonction, efface la marque d’erreur de celle-ci.'
  ),
  pglue(
    0x2aa174,
    'INTERNAL_PFID_ENABLE_TARGET_READ',
    'Lets this function read registers of the card.',
    'Autorise cette fonction à lire les registres de la carte.'
  ),
  pglAddr(0x2aa404, 'PGL_ADDR_88_F0_BB'),
  pglAddr(0x2aa408, 'PGL_ADDR_8C_F0_BB'),
  pglAddr(0x2aa40c, 'PGL_ADDR_90_F0_BB'),
  pglAddr(0x2aa410, 'PGL_ADDR_94_F0_BB'),
  pglAddr(0x2aaf98, 'PGL_ADDR_E8_F0_K2'),
  pglAddr(0x2aaf9c, 'PGL_ADDR_EC_F0_K2'),
  pglAddr(0x2aafa0, 'PGL_ADDR_F0_F0_K2'),
  pglAddr(0x2aafa4, 'PGL_ADDR_F4_F0_K2'),
  row(
    MCP_REG_CPU_MODE,
    'MCP_REG_CPU_MODE',
    'RW',
    'How the management processor runs; a driver sets SOFT_HALT to stop it.',
    'La marche du processeur de gestion ; un pilote met SOFT_HALT pour l’arrêter.',
    { fields: [bits('MCP_REG_CPU_MODE_SOFT_HALT', 10)] }
  ),
  row(
    MCP_REG_CPU_STATE,
    'MCP_REG_CPU_STATE',
    'RW',
    'What the management processor is doing; printed after a time-out.',
    'Ce que fait le processeur de gestion ; affiché après un délai dépassé.',
    { fields: [bits('MCP_REG_CPU_STATE_SOFT_HALTED', 10)] }
  ),
  row(
    0xe05008,
    'MCP_REG_CPU_EVENT_MASK',
    'RW',
    'Which events the management processor is told of.',
    'Les événements signalés au processeur de gestion.'
  ),
  row(
    MCP_REG_CPU_PROGRAM_COUNTER,
    'MCP_REG_CPU_PROGRAM_COUNTER',
    'R',
    'Where the management processor is in its program; read three times to see whether it moves.',
    'Où en est le processeur de gestion dans son programme ; lu trois fois pour voir s’il avance.'
  ),
  row(
    0xe0642c,
    'MCP_REG_NVM_CFG4',
    'R',
    'The size of the flash chip, coded in its low bits.',
    'La taille de la mémoire flash, codée dans les bits bas.',
    { fields: [bits('MCP_REG_NVM_CFG4_FLASH_SIZE', 2, 0)] }
  ),
  row(
    MCP_REG_SCRATCH,
    'MCP_REG_SCRATCH',
    'RW',
    'Working memory of the management processor; the shared memory lies in it.',
    'Mémoire de travail du processeur de gestion ; la mémoire partagée s’y trouve.',
    { count: MCP_REG_SCRATCH_SIZE / 4 }
  )
]);

/** A register by GRC byte address (a multiple of four) with the index within its row, or null. */
export function findRegister(address: number): { register: Register; index: number } | null {
  let low = 0;
  let high = REGISTERS.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const register = REGISTERS[middle];
    if (register === undefined) return null;
    if (address < register.address) high = middle - 1;
    else if (address >= register.address + 4 * register.count) low = middle + 1;
    else return { register, index: (address - register.address) / 4 };
  }
  return null;
}
