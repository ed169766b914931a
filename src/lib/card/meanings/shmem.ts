// What every field of the shared memory is: one text per row of shmem.ts.
import { from, type Sentences, type Texts } from './text.ts';

const HSI = 'qed_mfw_hsi.h, v6.12';
const HSI_4_17 = 'qed_hsi.h, v4.17';

/** `struct mcp_public_data` */
export const MCP_PUBLIC_DATA: Texts = from(HSI, {
  num_sections: [
    'How many entries the section table has.',
    'Le nombre d’entrées de la table des sections.'
  ],
  sections: [
    'One “offsize” per section: where it starts in the scratchpad and how large one element is, in words.',
    'Un « offsize » par section : son début dans le scratchpad et la taille d’un élément, en mots.'
  ]
});

/** `struct public_drv_mb` */
export const PUBLIC_DRV_MB: Texts = from(HSI, {
  drv_mb_header: [
    'The driver’s command and its sequence number; writing it sends the command.',
    'La commande du pilote et son numéro de séquence ; l’écrire envoie la commande.'
  ],
  drv_mb_param: [
    'The command’s parameter, written before the header.',
    'Le paramètre de la commande, écrit avant l’en-tête.'
  ],
  fw_mb_header: [
    'The firmware’s answer: its code and the sequence number of the command it answers.',
    'La réponse du micrologiciel : son code et le numéro de séquence de la commande.'
  ],
  fw_mb_param: [
    'The answer’s parameter, in place before the answer’s header.',
    'Le paramètre de la réponse, en place avant l’en-tête de la réponse.'
  ],
  drv_pulse_mb: ['The driver’s heartbeat.', 'Le battement de cœur du pilote.'],
  mcp_pulse_mb: ['The firmware’s heartbeat.', 'Le battement de cœur du micrologiciel.'],
  union_data: [
    'Up to 32 bytes that go with a command or come back with its answer.',
    'Jusqu’à 32 octets qui accompagnent une commande ou reviennent avec sa réponse.'
  ]
});

const MFW_MB: Readonly<Record<string, Sentences>> = {
  sup_msgs: [
    'How many messages the firmware can send by itself; 0 until the shared memory is ready.',
    'Le nombre de messages spontanés du micrologiciel ; 0 tant que la mémoire n’est pas prête.'
  ],
  msg: [
    'One byte per message, changed by the firmware when it has something to say; big-endian.',
    'Un octet par message, changé par le micrologiciel quand il en envoie un ; gros-boutiste.'
  ],
  ack: [
    'The driver’s copy of the messages it has seen.',
    'La copie, par le pilote, des messages qu’il a vus.'
  ]
};
/** `struct public_mfw_mb` */
export const PUBLIC_MFW_MB: Texts = from(HSI, MFW_MB);
/** The same in the older layout. */
export const PUBLIC_MFW_MB_4_17: Texts = from(HSI_4_17, MFW_MB);

/** `struct public_global` */
export const PUBLIC_GLOBAL: Texts = from(HSI, {
  max_path: ['How many engines the chip uses.', 'Nombre de moteurs utilisés.'],
  max_ports: [
    'How many network ports the card has; newer drivers divide by it.',
    'Le nombre de ports réseau de la carte ; les pilotes récents divisent par lui.'
  ],
  mfw_ver: [
    'Version of the management firmware, one byte per part.',
    'Version du micrologiciel de gestion, un octet par partie.'
  ],
  running_bundle_id: [
    'Which of the two stored firmware bundles runs.',
    'Lequel des deux ensembles mémorisés est en marche.'
  ],
  external_temperature: [
    'Temperature beside the chip, in degrees Celsius.',
    'Température près de la puce, en degrés Celsius.'
  ],
  mdump_reason: [
    'Why the firmware saved a crash dump, if it did.',
    'Pourquoi le micrologiciel a gardé une image de panne, le cas échéant.'
  ]
});

/** `struct public_path` */
export const PUBLIC_PATH: Texts = from(HSI, {
  mcp_vf_disabled: [
    'One bit per virtual function that was reset.',
    'Un bit par fonction virtuelle réinitialisée.'
  ],
  process_kill: [
    'Counts the times that the chip had to be stopped for an error.',
    'Compte les arrêts de la puce dus à une erreur.'
  ]
});

/** `struct public_port` */
export const PUBLIC_PORT: Texts = from(HSI, {
  link_status: ['The state of the link.', 'L’état du lien.'],
  eee_status: [
    'The state of energy-efficient Ethernet.',
    'L’état de l’Ethernet économe en énergie.'
  ]
});

/** `struct public_func` */
export const PUBLIC_FUNC: Texts = from(HSI, {
  mtu_size: [
    'Largest packet, in bytes; 0 if unset.',
    'Taille maximale des paquets, en octets ; 0 si absente.'
  ],
  config: [
    'Protocol of the function and its share of the bandwidth.',
    'Le protocole de la fonction et sa part du débit.'
  ],
  status: ['Whether the function has a virtual link.', 'Si la fonction a un lien virtuel.'],
  mac_upper: ['First two bytes of the MAC address.', 'Deux premiers octets de l’adresse MAC.'],
  mac_lower: ['Last four bytes of the MAC address.', 'Quatre derniers octets de l’adresse MAC.'],
  fcoe_wwn_port_name_upper: [
    'High half of the port’s storage name.',
    'Moitié haute du nom de stockage du port.'
  ],
  fcoe_wwn_port_name_lower: [
    'Low half of the port’s storage name.',
    'Moitié basse du nom de stockage du port.'
  ],
  fcoe_wwn_node_name_upper: [
    'High half of the node’s storage name.',
    'Moitié haute du nom de stockage du nœud.'
  ],
  fcoe_wwn_node_name_lower: [
    'Low half of the node’s storage name.',
    'Moitié basse du nom de stockage du nœud.'
  ],
  ovlan_stag: [
    'Outer VLAN tag of the function; 0xffff means none.',
    'Étiquette VLAN externe de la fonction ; 0xffff : aucune.'
  ],
  drv_id: ['Which driver has loaded on the function.', 'Le pilote chargé sur la fonction.']
});

/** `struct nvm_cfg1` */
export const NVM_CFG1: Texts = from(HSI, {
  'glob.generic_cont0': [
    'General settings, among them how functions share a port.',
    'Réglages généraux, dont le partage d’un port entre fonctions.'
  ],
  'glob.serial_number': ['The card’s serial number.', 'Le numéro de série de la carte.'],
  'glob.core_cfg': ['How many ports of which speed.', 'Combien de ports, de quel débit.'],
  'glob.device_capabilities': [
    'Which protocols the card may serve.',
    'Les protocoles que la carte peut servir.'
  ]
});

/** `struct nvm_cfg1_port` */
export const NVM_CFG1_PORT: Texts = from(HSI, {
  speed_cap_mask: ['Speeds that the port may use.', 'Débits permis sur le port.'],
  link_settings: ['Speed and flow control to start with.', 'Débit et contrôle de flux de départ.']
});

/** `struct bist_nvm_image_att` */
export const BIST_NVM_IMAGE_ATT: Texts = from(HSI, {
  return_code: ['1 if the rest is valid.', '1 si le reste est valable.'],
  image_type: ['What the image holds.', 'Ce que contient l’image.'],
  nvm_start_addr: ['Where it starts in the flash.', 'Son début dans la flash.'],
  len: ['Its length in bytes.', 'Sa longueur en octets.']
});

/** `struct resource_info` */
export const RESOURCE_INFO: Texts = from(HSI, {
  res_id: ['Which resource.', 'Quelle ressource.'],
  size: ['How many of it.', 'Combien.'],
  offset: ['The first one.', 'Le premier numéro.'],
  vf_size: ['How many for virtual functions.', 'Combien pour les VF.'],
  vf_offset: ['The first one for them.', 'Le premier numéro pour les VF.'],
  flags: ['Further properties.', 'Autres propriétés.']
});
