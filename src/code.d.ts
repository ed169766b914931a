// What scripts/code.ts makes of the driver's text when the site is built.
declare module 'region:*' {
  import type { RegionText } from '#lib/views/code.ts';
  const region: RegionText;
  export default region;
}
declare module 'driver:*' {
  import type { EditionText } from '#lib/views/code.ts';
  const text: EditionText;
  export default text;
}
declare module 'driver:names' {
  import type { DriverNames } from '#lib/views/code.ts';
  const names: DriverNames;
  export default names;
}
// What scripts/embeds.ts makes of src/embeds.
declare module 'embed:*' {
  import type { EmbedCode } from '../scripts/embeds.ts';
  const code: EmbedCode;
  export default code;
}
declare module 'embed:chapters' {
  import type { EmbedCode } from '../scripts/embeds.ts';
  /** The chapters' scripts by their slugs. */
  const codes: Readonly<Partial<Record<string, () => Promise<{ readonly default: EmbedCode }>>>>;
  export default codes;
}
// What scripts/scorm.ts makes of src/scorm/page.ts.
declare module 'scorm:page' {
  const script: string;
  export default script;
}
