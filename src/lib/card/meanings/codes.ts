// What every message code says: one text per row of codes.ts.
import { from, type Texts } from './text.ts';

const HSI = 'qed_mfw_hsi.h, v6.12';
const HSI_4_17 = 'qed_hsi.h, v4.17';

/** FW_MSG_CODE_* */
export const FIRMWARE_CODES: Texts = from(HSI, {
  FW_MSG_CODE_UNSUPPORTED: [
    'The firmware does not know the command.',
    'Le micrologiciel ne connaît pas la commande.'
  ],
  FW_MSG_CODE_NVM_OK: ['The flash command worked.', 'La commande de flash a réussi.'],
  FW_MSG_CODE_TRANSCEIVER_NOT_PRESENT: [
    'No module is plugged into the port.',
    'Aucun module n’est branché sur le port.'
  ],
  FW_MSG_CODE_MDUMP_INVALID_CMD: [
    'Unknown crash-dump command.',
    'Commande d’image de panne inconnue.'
  ],
  FW_MSG_CODE_PHY_OK: [
    'The command to the port’s transceiver chip worked.',
    'La commande au circuit du port a réussi.'
  ],
  FW_MSG_CODE_OK: ['Done.', 'Fait.'],
  FW_MSG_CODE_TRANSCEIVER_DIAG_OK: [
    'The module’s data was read; the same number as OK.',
    'Les données du module sont lues ; même valeur que OK.'
  ],
  FW_MSG_CODE_ERROR: ['The command failed.', 'La commande a échoué.'],
  FW_MSG_CODE_NVM_PUT_FILE_FINISH_OK: [
    'The whole file is in the flash.',
    'Le fichier entier est dans la flash.'
  ],
  FW_MSG_CODE_OS_WOL_SUPPORTED: [
    'The system may set up wake-on-LAN.',
    'Le système peut régler le réveil par le réseau.'
  ],
  FW_MSG_CODE_OS_WOL_NOT_SUPPORTED: [
    'The system may not set up wake-on-LAN.',
    'Le système ne peut pas régler le réveil par le réseau.',
    HSI_4_17
  ],
  FW_MSG_CODE_DRV_CFG_PF_VFS_MSIX_DONE: [
    'Interrupts of the virtual functions are set up.',
    'Les interruptions des fonctions virtuelles sont réglées.'
  ],
  FW_MSG_CODE_DRV_LOAD_ENGINE: [
    'Load: first driver on the engine.',
    'Chargement : premier pilote du moteur.'
  ],
  FW_MSG_CODE_DRV_LOAD_PORT: [
    'Load: first driver on the port.',
    'Chargement : premier pilote du port.'
  ],
  FW_MSG_CODE_DRV_LOAD_FUNCTION: [
    'Load: only the function is to be set up.',
    'Chargement : seule la fonction est à régler.'
  ],
  FW_MSG_CODE_DRV_LOAD_REFUSED_PDA: [
    'Load refused: the function is assigned elsewhere.',
    'Chargement refusé : fonction attribuée ailleurs.'
  ],
  FW_MSG_CODE_DRV_LOAD_REFUSED_HSI_1: [
    'Load refused: the firmware speaks version 1 of the interface.',
    'Chargement refusé : le micrologiciel parle la version 1 de l’interface.'
  ],
  FW_MSG_CODE_DRV_LOAD_REFUSED_DIAG: [
    'Load refused: diagnostics are running.',
    'Chargement refusé : un diagnostic est en cours.'
  ],
  FW_MSG_CODE_DRV_LOAD_REFUSED_HSI: [
    'Load refused: the interface versions differ.',
    'Chargement refusé : versions d’interface différentes.'
  ],
  FW_MSG_CODE_DRV_LOAD_REFUSED_REQUIRES_FORCE: [
    'Load refused: another driver is there; it can be forced out.',
    'Chargement refusé : un autre pilote est là ; on peut forcer.'
  ],
  FW_MSG_CODE_DRV_LOAD_REFUSED_REJECT: [
    'Load refused for good.',
    'Chargement refusé définitivement.'
  ],
  FW_MSG_CODE_DRV_LOAD_DONE: ['The end of loading was noted.', 'La fin du chargement est notée.'],
  FW_MSG_CODE_DRV_UNLOAD_ENGINE: [
    'Unload: last driver on the engine.',
    'Déchargement : dernier pilote du moteur.'
  ],
  FW_MSG_CODE_DRV_UNLOAD_PORT: [
    'Unload: last driver on the port.',
    'Déchargement : dernier pilote du port.'
  ],
  FW_MSG_CODE_DRV_UNLOAD_FUNCTION: [
    'Unload: only the function is to be stopped.',
    'Déchargement : seule la fonction est à arrêter.'
  ],
  FW_MSG_CODE_DRV_UNLOAD_DONE: [
    'The end of unloading was noted.',
    'La fin du déchargement est notée.'
  ],
  FW_MSG_CODE_RESOURCE_ALLOC_OK: [
    'The resource message was understood.',
    'Le message de ressource est compris.'
  ],
  FW_MSG_CODE_RESOURCE_ALLOC_UNKNOWN: [
    'The firmware does not know the resource.',
    'Le micrologiciel ne connaît pas la ressource.'
  ],
  FW_MSG_CODE_RESOURCE_ALLOC_DEPRECATED: [
    'The resource is no longer handed out.',
    'La ressource n’est plus attribuée.',
    HSI_4_17
  ],
  FW_MSG_CODE_S_TAG_UPDATE_ACK_DONE: [
    'The new outer VLAN tag was noted.',
    'La nouvelle étiquette VLAN externe est notée.'
  ],
  FW_MSG_CODE_DRV_CFG_VF_MSIX_DONE: [
    'Interrupts of the virtual function are set up.',
    'Les interruptions de la fonction virtuelle sont réglées.'
  ],
  FW_MSG_CODE_DEBUG_NOT_ENABLED: [
    'Debug data is not wanted.',
    'Les données de mise au point ne sont pas voulues.'
  ],
  FW_MSG_CODE_DEBUG_DATA_SEND_OK: [
    'Debug data was taken.',
    'Les données de mise au point sont prises.'
  ]
});

/** DRV_MSG_CODE_* */
export const DRIVER_CODES: Texts = from(HSI, {
  DRV_MSG_CODE_NVM_GET_FILE_ATT: [
    'Asks where a file lies in the flash.',
    'Demande où est un fichier dans la flash.'
  ],
  DRV_MSG_CODE_NVM_READ_NVRAM: ['Reads from the flash.', 'Lit la flash.'],
  DRV_MSG_CODE_NVM_WRITE_NVRAM: ['Writes to the flash.', 'Écrit dans la flash.'],
  DRV_MSG_CODE_MCP_RESET: [
    'Restarts the management processor.',
    'Redémarre le processeur de gestion.'
  ],
  DRV_MSG_CODE_SET_VERSION: [
    'Tells the driver’s name and version.',
    'Donne le nom et la version du pilote.'
  ],
  DRV_MSG_CODE_MCP_HALT: ['Stops the management processor.', 'Arrête le processeur de gestion.'],
  DRV_MSG_CODE_BIST_TEST: [
    'Runs a built-in test; test 3 counts the images in the flash, test 4 describes one.',
    'Lance un test intégré ; le test 3 compte les images en flash, le test 4 en décrit une.'
  ],
  DRV_MSG_CODE_RESOURCE_CMD: [
    'Takes or gives back a lock that all functions share.',
    'Prend ou rend un verrou commun à toutes les fonctions.'
  ],
  DRV_MSG_CODE_GET_PF_RDMA_PROTOCOL: [
    'Asks which RDMA protocol the function serves.',
    'Demande le protocole RDMA de la fonction.'
  ],
  DRV_MSG_CODE_OS_WOL: [
    'Asks whether the system may set up wake-on-LAN.',
    'Demande si le système peut régler le réveil par le réseau.'
  ],
  DRV_MSG_CODE_FEATURE_SUPPORT: [
    'Tells what the driver can do.',
    'Dit ce que sait faire le pilote.'
  ],
  DRV_MSG_CODE_GET_MFW_FEATURE_SUPPORT: [
    'Asks what the firmware can do.',
    'Demande ce que sait faire le micrologiciel.'
  ],
  DRV_MSG_CODE_GET_ENGINE_CONFIG: [
    'Asks which engine the function belongs to.',
    'Demande à quel moteur appartient la fonction.'
  ],
  DRV_MSG_CODE_INITIATE_PF_FLR: ['Resets the function.', 'Réinitialise la fonction.'],
  DRV_MSG_CODE_LOAD_REQ: ['Asks to load.', 'Demande à se charger.'],
  DRV_MSG_CODE_LOAD_DONE: ['Tells that loading is over.', 'Dit que le chargement est fini.'],
  DRV_MSG_CODE_CANCEL_LOAD_REQ: [
    'Takes the wish to load back.',
    'Retire la demande de chargement.'
  ],
  DRV_MSG_CODE_UNLOAD_REQ: ['Asks to unload.', 'Demande à se décharger.'],
  DRV_MSG_CODE_UNLOAD_DONE: ['Tells that unloading is over.', 'Dit que le déchargement est fini.'],
  DRV_MSG_CODE_OV_UPDATE_DRIVER_STATE: [
    'Tells whether the driver is loaded, and enabled.',
    'Dit si le pilote est chargé, et activé.'
  ],
  DRV_MSG_GET_RESOURCE_ALLOC_MSG: [
    'Asks for the function’s share of a resource.',
    'Demande la part de la fonction dans une ressource.'
  ],
  DRV_MSG_SET_RESOURCE_VALUE_MSG: [
    'Proposes the size of a resource.',
    'Propose la taille d’une ressource.'
  ],
  DRV_MSG_CODE_GET_PPFID_BITMAP: [
    'Asks which port filters belong to the function.',
    'Demande quels filtres de port sont à la fonction.'
  ]
});
