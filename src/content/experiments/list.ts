/** The pages for those who experiment, beside the lab, in the order in which they build on one another. */
export const EXPERIMENTS = ['mask', 'map', 'coverage', 'commands', 'patch'] as const;
/** Folder of one of them. */
export type Experiment = (typeof EXPERIMENTS)[number];

/** Whether a page, such as `mask/`, is one of them or their list. */
export const isExperiment = (page: string): boolean =>
  ['experiments', ...EXPERIMENTS].some((name) => page === `${name}/`);
