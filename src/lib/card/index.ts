/** The card: registers and shared memory with firmware behind them, seen through BAR0. */
export * from './answer.ts';
export * from './bus.ts';
export * from './card.ts';
export * from './codes.ts';
export * from './config.ts';
export * from './firmware.ts';
export * from './layout.ts';
export * from './names.ts';
export * from './registers.ts';
export * from './shmem.ts';
export type { CardMark, CardSnapshot, CommandEntry, Mailbox, Target } from './state.ts';
export type { AccessKind, Row } from './table.ts';
