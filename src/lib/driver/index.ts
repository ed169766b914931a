/** The driver: its C text in six editions, and the kernel that it runs on. */
export * from './editions.ts';
export * from './kernel.ts';
