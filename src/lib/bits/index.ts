export * from './word.ts';
export * from './word64.ts';
export * from './field.ts';
export * from './text.ts';
export * from './raw.ts';
