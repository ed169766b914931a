// What masks, parameters and sections are: one text per row of VALUES and SECTION_REFERENCE.
import { from, type Sentences, type Texts } from './text.ts';

const HSI = 'qed_mfw_hsi.h, v6.12';

const CODE: Sentences = [
  'Keeps the code, the upper half of the header.',
  'Garde le code, la moitié haute de l’en-tête.'
];
const SEQ: Sentences = [
  'Keeps the sequence number, the lower half of the header.',
  'Garde le numéro de séquence, la moitié basse de l’en-tête.'
];

/** Masks of the two headers. */
export const MASKS: Texts = from(HSI, {
  FW_MSG_CODE_MASK: CODE,
  FW_MSG_SEQ_NUMBER_MASK: SEQ,
  DRV_MSG_CODE_MASK: CODE,
  DRV_MSG_SEQ_NUMBER_MASK: SEQ
});

/** Parameters of BIST_TEST, and what its tests find. */
export const BIST_PARAMETERS: Texts = from(HSI, {
  DRV_MB_PARAM_BIST_UNKNOWN_TEST: ['No test.', 'Aucun test.'],
  DRV_MB_PARAM_BIST_REGISTER_TEST: ['Tests registers.', 'Teste des registres.'],
  DRV_MB_PARAM_BIST_CLOCK_TEST: ['Tests the clock.', 'Teste l’horloge.'],
  DRV_MB_PARAM_BIST_NVM_TEST_NUM_IMAGES: [
    'Asks how many images the flash holds; the answer’s parameter is the number.',
    'Demande combien d’images contient la flash ; le paramètre de la réponse est leur nombre.'
  ],
  DRV_MB_PARAM_BIST_NVM_TEST_IMAGE_BY_INDEX: [
    'Asks for the attributes of one image; its index stands in bits 15 to 8.',
    'Demande les attributs d’une image ; son indice est dans les bits 15 à 8.'
  ],
  DRV_MB_PARAM_BIST_RC_UNKNOWN: ['Nothing was found out.', 'Rien n’a été établi.'],
  DRV_MB_PARAM_BIST_RC_PASSED: [
    'The test passed; for an image: its attributes are valid.',
    'Le test a réussi ; pour une image : ses attributs sont valables.'
  ],
  DRV_MB_PARAM_BIST_RC_FAILED: ['The test failed.', 'Le test a échoué.'],
  DRV_MB_PARAM_BIST_RC_INVALID_PARAMETER: [
    'There is no such test or image.',
    'Ce test ou cette image n’existe pas.'
  ]
});

/** Opcodes of RESOURCE_CMD: of the request in bits 7 to 5, of the answer in bits 10 to 8. */
export const RESOURCE_REQUESTS: Texts = from(HSI, {
  RESOURCE_OPCODE_REQ: ['Asks for the lock.', 'Demande le verrou.'],
  RESOURCE_OPCODE_REQ_WO_AGING: [
    'Asks for the lock, without a limit in time.',
    'Demande le verrou, sans limite de temps.'
  ],
  RESOURCE_OPCODE_REQ_W_AGING: [
    'Asks for the lock, for a limited time.',
    'Demande le verrou, pour un temps limité.'
  ],
  RESOURCE_OPCODE_RELEASE: ['Gives the lock back.', 'Rend le verrou.'],
  RESOURCE_OPCODE_FORCE_RELEASE: [
    'Takes the lock away from whoever has it.',
    'Retire le verrou à qui le détient.'
  ]
});

/** The same of the answers. */
export const RESOURCE_ANSWERS: Texts = from(HSI, {
  RESOURCE_OPCODE_GNT: ['The lock is granted.', 'Le verrou est accordé.'],
  RESOURCE_OPCODE_BUSY: ['Somebody else has the lock.', 'Le verrou est pris.'],
  RESOURCE_OPCODE_RELEASED: ['The lock was given back.', 'Le verrou est rendu.'],
  RESOURCE_OPCODE_RELEASED_PREVIOUS: [
    'The lock had been given back before.',
    'Le verrou avait déjà été rendu.'
  ],
  RESOURCE_OPCODE_WRONG_OWNER: [
    'The lock belongs to somebody else.',
    'Le verrou appartient à un autre.'
  ],
  RESOURCE_OPCODE_UNKNOWN_CMD: [
    'The whole parameter has this value: the firmware does not know the request.',
    'Le paramètre entier a cette valeur : le micrologiciel ne connaît pas la demande.'
  ]
});

/** Sections of the shared memory. */
export const SECTIONS: Texts = from(HSI, {
  PUBLIC_DRV_MB: ['The mailbox: one per function.', 'La boîte aux lettres : une par fonction.'],
  PUBLIC_MFW_MB: [
    'What the firmware says by itself: one per function.',
    'Les messages que le micrologiciel envoie sans qu’on l’interroge : une par fonction.'
  ],
  PUBLIC_GLOBAL: ['About the whole card: one.', 'Sur la carte entière : une seule.'],
  PUBLIC_PATH: ['About an engine: one per path.', 'Sur un moteur : une par chemin.'],
  PUBLIC_PORT: ['About a network port: one per port.', 'Sur un port réseau : une par port.'],
  PUBLIC_FUNC: [
    'About a PCI function: one per function.',
    'Sur une fonction PCI : une par fonction.'
  ]
});
