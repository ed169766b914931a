/** The PCI function that the driver is bound to, as its configuration space shows it. */
export interface PciFunction {
  readonly vendor: number;
  readonly device: number;
  readonly revision: number;
}

/** A QL41000 (AH chip). */
export const DEFAULT_PCI: PciFunction = { vendor: 0x1077, device: 0x8070, revision: 2 };
