// The structures of the shared memory as tables. Longer than most files: it is the memory map.
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

const MFW_HSI = 'qed_mfw_hsi.h, v6.12';

interface Rest {
  readonly count?: number;
  readonly fields?: readonly Field[];
  readonly source?: string;
}

const member = (
  offset: number,
  name: string,
  access: AccessKind,
  en: string,
  fr: string,
  { count = 1, fields = [], source = MFW_HSI }: Rest = {}
): Member => ({ offset, name, access, fields, meaning: { en, fr }, source, count });

/** `struct mcp_public_data`: the head of the shared memory. */
export const MCP_PUBLIC_DATA: readonly Member[] = table([
  member(
    0x00,
    'num_sections',
    'R',
    'How many entries the section table has.',
    'Le nombre d’entrées de la table des sections.'
  ),
  member(
    0x04,
    'sections',
    'R',
    'One “offsize” per section: where it starts in the scratchpad and how large one element is, in words.',
    'Un « offsize » par section : son début dans le scratchpad et la taille d’un élément, en mots.',
    { count: 6, fields: [bits('OFFSIZE_SIZE', 31, 16), bits('OFFSIZE_OFFSET', 15, 0)] }
  )
]);

/** `struct public_drv_mb`: the mailbox between one function’s driver and the firmware, 0x38 bytes. */
export const PUBLIC_DRV_MB: readonly Member[] = table([
  member(
    0x00,
    'drv_mb_header',
    'RW',
    'The driver’s command and its sequence number; writing it sends the command.',
    'La commande du pilote et son numéro de séquence ; l’écrire envoie la commande.',
    { fields: [bits('DRV_MSG_CODE', 31, 16), bits('DRV_MSG_SEQ_NUMBER', 15, 0)] }
  ),
  member(
    0x04,
    'drv_mb_param',
    'RW',
    'The command’s parameter, written before the header.',
    'Le paramètre de la commande, écrit avant l’en-tête.'
  ),
  member(
    0x08,
    'fw_mb_header',
    'R',
    'The firmware’s answer: its code and the sequence number of the command it answers.',
    'La réponse du micrologiciel : son code et le numéro de séquence de la commande.',
    { fields: [bits('FW_MSG_CODE', 31, 16), bits('FW_MSG_SEQ_NUMBER', 15, 0)] }
  ),
  member(
    0x0c,
    'fw_mb_param',
    'R',
    'The answer’s parameter, in place before the answer’s header.',
    'Le paramètre de la réponse, en place avant l’en-tête de la réponse.'
  ),
  member(0x10, 'drv_pulse_mb', 'RW', 'The driver’s heartbeat.', 'Le battement de cœur du pilote.', {
    fields: [
      bits('DRV_PULSE_SYSTEM_TIME', 31, 16),
      bits('DRV_PULSE_ALWAYS_ALIVE', 15),
      bits('DRV_PULSE_SEQ', 14, 0)
    ]
  }),
  member(
    0x14,
    'mcp_pulse_mb',
    'R',
    'The firmware’s heartbeat.',
    'Le battement de cœur du micrologiciel.',
    {
      fields: [
        bits('MCP_EVENT', 31, 16),
        bits('MCP_PULSE_ALWAYS_ALIVE', 15),
        bits('MCP_PULSE_SEQ', 14, 0)
      ]
    }
  ),
  member(
    0x18,
    'union_data',
    'RW',
    'Up to 32 bytes that go with a command or come back with its answer.',
    'Jusqu’à 32 octets qui accompagnent une commande ou reviennent avec sa réponse.',
    { count: 8 }
  )
]);

const mfwMb = (words: number, source: string): readonly Member[] =>
  table([
    member(
      0x00,
      'sup_msgs',
      'R',
      'How many messages the firmware can send by itself; 0 until the shared memory is ready.',
      'Le nombre de messages spontanés du micrologiciel ; 0 tant que la mémoire n’est pas prête.',
      { source }
    ),
    member(
      0x04,
      'msg',
      'R',
      'One byte per message, changed by the firmware when it has something to say; big-endian.',
      'Un octet par message, changé par le micrologiciel quand il en envoie un ; gros-boutiste.',
      { count: words, source }
    ),
    member(
      0x04 + 4 * words,
      'ack',
      'RW',
      'The driver’s copy of the messages it has seen.',
      'La copie, par le pilote, des messages qu’il a vus.',
      { count: words, source }
    )
  ]);

/** `struct public_mfw_mb`: messages that the firmware sends by itself. */
export const PUBLIC_MFW_MB: Readonly<Record<LayoutId, readonly Member[]>> = Object.freeze({
  '6.12': mfwMb(7, MFW_HSI),
  '4.17': mfwMb(4, 'qed_hsi.h, v4.17')
});

/** `struct public_global`: about the whole card. */
export const PUBLIC_GLOBAL: readonly Member[] = table([
  member(0x00, 'max_path', 'R', 'How many engines the chip uses.', 'Nombre de moteurs utilisés.'),
  member(
    0x04,
    'max_ports',
    'R',
    'How many network ports the card has; newer drivers divide by it.',
    'Le nombre de ports réseau de la carte ; les pilotes récents divisent par lui.'
  ),
  member(
    0x18,
    'mfw_ver',
    'R',
    'Version of the management firmware, one byte per part.',
    'Version du micrologiciel de gestion, un octet par partie.'
  ),
  member(
    0x1c,
    'running_bundle_id',
    'R',
    'Which of the two stored firmware bundles runs.',
    'Lequel des deux ensembles mémorisés est en marche.'
  ),
  member(
    0x20,
    'external_temperature',
    'R',
    'Temperature beside the chip, in degrees Celsius.',
    'Température près de la puce, en degrés Celsius.'
  ),
  member(
    0x24,
    'mdump_reason',
    'R',
    'Why the firmware saved a crash dump, if it did.',
    'Pourquoi le micrologiciel a gardé une image de panne, le cas échéant.'
  )
]);

/** `struct public_path`: about one engine. */
export const PUBLIC_PATH: readonly Member[] = table([
  member(
    0x0c,
    'mcp_vf_disabled',
    'R',
    'One bit per virtual function that was reset.',
    'Un bit par fonction virtuelle réinitialisée.',
    { count: 6 }
  ),
  member(
    0x24,
    'process_kill',
    'R',
    'Counts the times that the chip had to be stopped for an error.',
    'Compte les arrêts de la puce dus à une erreur.',
    { fields: [bits('PROCESS_KILL_GLOB_AEU_BIT', 31, 16), bits('PROCESS_KILL_COUNTER', 15, 0)] }
  )
]);

/** `struct public_port`: about one network port; only what a driver reads at its start. */
export const PUBLIC_PORT: readonly Member[] = table([
  member(0x004, 'link_status', 'R', 'The state of the link.', 'L’état du lien.', {
    fields: [bits('LINK_STATUS_SPEED_AND_DUPLEX', 4, 1), bits('LINK_STATUS_LINK_UP', 0)]
  }),
  member(
    0x5cc,
    'eee_status',
    'R',
    'The state of energy-efficient Ethernet.',
    'L’état de l’Ethernet économe en énergie.'
  )
]);

/** `struct public_func`: about one PCI function. */
export const PUBLIC_FUNC: readonly Member[] = table([
  member(
    0x08,
    'mtu_size',
    'R',
    'Largest packet, in bytes; 0 if unset.',
    'Taille maximale des paquets, en octets ; 0 si absente.'
  ),
  member(
    0x28,
    'config',
    'R',
    'Protocol of the function and its share of the bandwidth.',
    'Le protocole de la fonction et sa part du débit.',
    {
      fields: [
        bits('FUNC_MF_CFG_MAX_BW', 23, 16),
        bits('FUNC_MF_CFG_MIN_BW', 15, 8),
        bits('FUNC_MF_CFG_PROTOCOL', 7, 4),
        bits('FUNC_MF_CFG_PAUSE_ON_HOST_RING', 1)
      ]
    }
  ),
  member(
    0x2c,
    'status',
    'R',
    'Whether the function has a virtual link.',
    'Si la fonction a un lien virtuel.'
  ),
  member(
    0x30,
    'mac_upper',
    'R',
    'First two bytes of the MAC address.',
    'Deux premiers octets de l’adresse MAC.',
    { fields: [bits('FUNC_MF_CFG_UPPERMAC', 15, 0)] }
  ),
  member(
    0x34,
    'mac_lower',
    'R',
    'Last four bytes of the MAC address.',
    'Quatre derniers octets de l’adresse MAC.'
  ),
  member(
    0x38,
    'fcoe_wwn_port_name_upper',
    'R',
    'High half of the port’s storage name.',
    'Moitié haute du nom de stockage du port.'
  ),
  member(
    0x3c,
    'fcoe_wwn_port_name_lower',
    'R',
    'Low half of the port’s storage name.',
    'Moitié basse du nom de stockage du port.'
  ),
  member(
    0x40,
    'fcoe_wwn_node_name_upper',
    'R',
    'High half of the node’s storage name.',
    'Moitié haute du nom de stockage du nœud.'
  ),
  member(
    0x44,
    'fcoe_wwn_node_name_lower',
    'R',
    'Low half of the node’s storage name.',
    'Moitié basse du nom de stockage du nœud.'
  ),
  member(
    0x48,
    'ovlan_stag',
    'R',
    'Outer VLAN tag of the function; 0xffff means none.',
    'Étiquette VLAN externe de la fonction ; 0xffff : aucune.',
    { fields: [bits('FUNC_MF_CFG_OV_STAG', 15, 0)] }
  ),
  member(
    0x70,
    'drv_id',
    'RW',
    'Which driver has loaded on the function.',
    'Le pilote chargé sur la fonction.'
  )
]);

/** `struct nvm_cfg1`: the card’s stored settings as copied to the scratchpad; what a probe reads. */
export const NVM_CFG1: readonly Member[] = table([
  member(
    0x00,
    'glob.generic_cont0',
    'R',
    'General settings, among them how functions share a port.',
    'Réglages généraux, dont le partage d’un port entre fonctions.',
    { fields: [bits('NVM_CFG1_GLOB_MF_MODE', 11, 4)] }
  ),
  member(
    0x14,
    'glob.serial_number',
    'R',
    'The card’s serial number.',
    'Le numéro de série de la carte.',
    { count: 4 }
  ),
  member(
    0x2c,
    'glob.core_cfg',
    'R',
    'How many ports of which speed.',
    'Combien de ports, de quel débit.',
    { fields: [bits('NVM_CFG1_GLOB_NETWORK_PORT_MODE', 7, 0)] }
  ),
  member(
    0x88,
    'glob.device_capabilities',
    'R',
    'Which protocols the card may serve.',
    'Les protocoles que la carte peut servir.',
    {
      fields: [
        bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_IWARP', 4),
        bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ROCE', 3),
        bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ISCSI', 2),
        bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_FCOE', 1),
        bits('NVM_CFG1_GLOB_DEVICE_CAPABILITIES_ETHERNET', 0)
      ]
    }
  )
]);

/** `struct nvm_cfg1_port`, one per port. */
export const NVM_CFG1_PORT: readonly Member[] = table([
  member(
    0x14,
    'speed_cap_mask',
    'R',
    'Speeds that the port may use.',
    'Débits permis sur le port.',
    { fields: [bits('NVM_CFG1_PORT_DRV_SPEED_CAPABILITY_MASK', 15, 0)] }
  ),
  member(
    0x18,
    'link_settings',
    'R',
    'Speed and flow control to start with.',
    'Débit et contrôle de flux de départ.',
    {
      fields: [
        bits('NVM_CFG1_PORT_FEC_FORCE_MODE', 19, 17),
        bits('NVM_CFG1_PORT_DRV_FLOW_CONTROL', 6, 4),
        bits('NVM_CFG1_PORT_DRV_LINK_SPEED', 3, 0)
      ]
    }
  )
]);

/** `struct bist_nvm_image_att` in union_data: one stored image, 16 bytes. */
export const BIST_NVM_IMAGE_ATT: readonly Member[] = table([
  member(0x0, 'return_code', 'R', '1 if the rest is valid.', '1 si le reste est valable.'),
  member(0x4, 'image_type', 'R', 'What the image holds.', 'Ce que contient l’image.'),
  member(0x8, 'nvm_start_addr', 'R', 'Where it starts in the flash.', 'Son début dans la flash.'),
  member(0xc, 'len', 'R', 'Its length in bytes.', 'Sa longueur en octets.')
]);

/** `struct resource_info` in union_data: a share of one hardware resource, 24 bytes. */
export const RESOURCE_INFO: readonly Member[] = table([
  member(0x00, 'res_id', 'RW', 'Which resource.', 'Quelle ressource.'),
  member(0x04, 'size', 'RW', 'How many of it.', 'Combien.'),
  member(0x08, 'offset', 'R', 'The first one.', 'Le premier numéro.'),
  member(0x0c, 'vf_size', 'R', 'How many for virtual functions.', 'Combien pour les VF.'),
  member(0x10, 'vf_offset', 'R', 'The first one for them.', 'Le premier numéro pour les VF.'),
  member(0x14, 'flags', 'R', 'Further properties.', 'Autres propriétés.')
]);
