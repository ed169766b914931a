// What every register is: one text per row of registers.ts.
import { from, type Sentences, type Texts } from './text.ts';

const REG_ADDR = 'qed_reg_addr.h, v6.12';
const COMMON_HSI = 'include/linux/qed/common_hsi.h, v6.12';

const PGL_ADDR: Sentences = [
  'Part of the indirect access to the host bridge; the driver clears it when it starts.',
  'Élément de l’accès indirect au pont hôte ; le pilote l’efface en démarrant.'
];

/** The admin window. */
export const ADMIN_REGISTERS: Texts = from(COMMON_HSI, {
  'PTT.offset': [
    'Where this window points: the GRC address counted in 32-bit words.',
    'Où pointe cette fenêtre : l’adresse GRC comptée en mots de 32 bits.'
  ],
  'PTT.pretend': [
    'The function in whose name the window’s accesses are made; kept, but not acted on here.',
    'La fonction au nom de laquelle la fenêtre accède ; conservée, mais sans effet ici.'
  ],
  PXP_PF_ME_OPAQUE_ADDR: [
    'The opaque id of the function that reads; all ones when the card does not answer.',
    'L’identité opaque de la fonction qui lit ; tous les bits à un si la carte ne répond pas.'
  ],
  PXP_PF_ME_CONCRETE_ADDR: [
    'Which function reads: its number on the engine, port, path and number on the chip.',
    'Quelle fonction lit : son numéro sur le moteur, port, chemin et numéro sur la puce.'
  ]
});

/** Registers in GRC space. */
export const REGISTERS: Texts = from(REG_ADDR, {
  GRC: [
    'The low end of the register space: reads 0 and drops writes. What a real card does is not known.',
    'Le bas de l’espace de registres : lit 0, ignore les écritures. Le vrai comportement est inconnu.',
    'guess'
  ],
  MISC_REG_PORT_MODE: [
    'How many ports an engine has: 0 one, 1 two, 2 four.',
    'Le nombre de ports d’un moteur : 0 un, 1 deux, 2 quatre.'
  ],
  MISC_REG_SHARED_MEM_ADDR: [
    'Where the shared memory starts, relative to the management processor; 0 until it is set up.',
    'Où commence la mémoire partagée, relativement au processeur de gestion ; 0 avant sa mise en place.'
  ],
  MISC_REG_GEN_PURP_CR0: [
    'GRC address of the copy of the card’s stored settings (nvm_cfg).',
    'Adresse GRC de la copie des réglages mémorisés de la carte (nvm_cfg).'
  ],
  MISCS_REG_GENERIC_POR_0: [
    'Changes each time the management firmware starts: the driver’s sign that it was reset.',
    'Change à chaque démarrage du micrologiciel : le signe, pour le pilote, d’une réinitialisation.'
  ],
  MISCS_REG_FUNCTION_HIDE: [
    'One bit per function that the host does not see.',
    'Un bit par fonction que l’hôte ne voit pas.'
  ],
  MISCS_REG_CMT_ENABLED_FOR_PAIR: [
    'One bit per pair of functions that share two engines.',
    'Un bit par paire de fonctions qui se partagent deux moteurs.'
  ],
  MISCS_REG_CHIP_NUM: ['The number of the chip.', 'Le numéro de la puce.'],
  MISCS_REG_CHIP_REV: ['The chip’s revision.', 'La révision de la puce.'],
  MISCS_REG_CHIP_METAL: [
    'Small revision of the chip: which metal layers were changed.',
    'Petite révision de la puce : couches de métal modifiées.'
  ],
  MISCS_REG_CHIP_TEST_REG: [
    'The bond id: how the chip was wired into its package.',
    'Le « bond id » : comment la puce est câblée dans son boîtier.'
  ],
  'IGU CAM': [
    'One line per status block: which function owns it, and under which vector.',
    'Une ligne par bloc d’état : la fonction qui le possède, et sous quel vecteur.'
  ],
  CNIG_REG_NIG_PORT_CONF_K2: [
    'One word per port: bit 0 says that the port is in use. Read by drivers up to 4.18.',
    'Un mot par port : le bit 0 dit que le port est en service. Lu par les pilotes jusqu’à 4.18.',
    'qed_reg_addr.h, v4.17'
  ],
  PGLUE_B_REG_WAS_ERROR_PF_31_0_CLR: [
    'Written with a function’s bit, clears the mark that this function had an error.',
    'Écrit avec le bit d’une fonction, efface la marque d’erreur de celle-ci.'
  ],
  PGLUE_B_REG_INTERNAL_PFID_ENABLE_TARGET_READ: [
    'Lets this function read registers of the card.',
    'Autorise cette fonction à lire les registres de la carte.'
  ],
  PGLUE_B_REG_PGL_ADDR_88_F0_BB: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_8C_F0_BB: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_90_F0_BB: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_94_F0_BB: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_E8_F0_K2: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_EC_F0_K2: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_F0_F0_K2: PGL_ADDR,
  PGLUE_B_REG_PGL_ADDR_F4_F0_K2: PGL_ADDR,
  MCP_REG_CPU_MODE: [
    'How the management processor runs; a driver sets SOFT_HALT to stop it.',
    'La marche du processeur de gestion ; un pilote met SOFT_HALT pour l’arrêter.'
  ],
  MCP_REG_CPU_STATE: [
    'What the management processor is doing; printed after a time-out.',
    'Ce que fait le processeur de gestion ; affiché après un délai dépassé.'
  ],
  MCP_REG_CPU_EVENT_MASK: [
    'Which events the management processor is told of.',
    'Les événements signalés au processeur de gestion.'
  ],
  MCP_REG_CPU_PROGRAM_COUNTER: [
    'Where the management processor is in its program; read three times to see whether it moves.',
    'Où en est le processeur de gestion dans son programme ; lu trois fois pour voir s’il avance.'
  ],
  MCP_REG_NVM_CFG4: [
    'The size of the flash chip, coded in its low bits.',
    'La taille de la mémoire flash, codée dans les bits bas.'
  ],
  MCP_REG_SCRATCH: [
    'Working memory of the management processor; the shared memory lies in it.',
    'Mémoire de travail du processeur de gestion ; la mémoire partagée s’y trouve.'
  ]
});
