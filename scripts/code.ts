// The driver's text as modules, highlighted at build, so that no highlighter reaches a reader:
//   import judge from 'region:judge@6.12'   a named region of an edition (RegionText)
//   import text from 'driver:6.12'          a whole edition (EditionText), for the server alone
//   import names from 'driver:names'        every name of any edition (DriverNames), likewise
import { runnerImport, type Plugin } from 'vite';
import type * as Definitions from '../src/lib/driver/definitions.ts';
import type * as Editions from '../src/lib/driver/editions.ts';
import type * as Regions from '../src/lib/driver/regions.ts';
import type { DriverNames, EditionText, NamedPlace, RegionText } from '../src/lib/views/code.ts';
import { highlightFile, isWord } from './highlight.ts';

const ROOM = '/src/lib/driver/';
const NAMES = 'driver:names';
const ADDRESS = /^(?:region:([^@]*)@|driver:)(.+)$/;

/** The driver's room, run by Vite, which knows `?raw`. */
async function loadRoom() {
  const [editions, regions, definitions] = await Promise.all([
    runnerImport<typeof Editions>(`${ROOM}editions.ts`),
    runnerImport<typeof Regions>(`${ROOM}regions.ts`),
    runnerImport<typeof Definitions>(`${ROOM}definitions.ts`)
  ]);
  const used = [editions, regions, definitions].flatMap(({ dependencies }) => dependencies);
  return { ...editions.module, ...regions.module, ...definitions.module, used };
}
type Room = Awaited<ReturnType<typeof loadRoom>>;

/** All that is made of one edition. */
async function loadEdition(room: Room, edition: Editions.DriverEdition) {
  const marked = room.markedFiles(edition);
  const plain = room.editionFiles(edition);
  if (!marked.ok) throw new Error(marked.error.message);
  if (!plain.ok) throw new Error(plain.error.message);
  const regions = room.readRegions(marked.files);
  const [wrong] = regions.errors;
  if (wrong !== undefined) {
    throw new Error(`${wrong.file ?? ''}:${wrong.line ?? ''} (${edition}): ${wrong.message}`);
  }
  const definitions = room.definitionsOf(plain.files);
  const text: EditionText = {
    edition,
    files: await Promise.all(
      plain.files.map(async (file) => ({
        name: file.name,
        lines: await highlightFile(file, definitions),
        definitions: [...definitions.values()].filter((each) => each.file === file.name)
      }))
    )
  };
  return { text, regions };
}

/** Every name, with the editions that have it. */
function namesOf(room: Room): DriverNames {
  const names: Record<string, NamedPlace> = {};
  for (const edition of room.DRIVER_EDITIONS) {
    const text = room.editionFiles(edition);
    if (!text.ok) throw new Error(text.error.message);
    for (const { name, kind } of room.definitionsOf(text.files).values()) {
      const editions = [...(names[name]?.editions ?? []), edition];
      if (!isWord(name, kind)) names[name] = { kind, editions };
    }
  }
  return names;
}

/** Links in a region: the definition itself too, and each name where it first stands. */
function linkedOnce(html: string, linked: Set<string>): string {
  return html.replaceAll(/<(?:a href="#|dfn id=")(\w+)">\w+<\/(?:a|dfn)>/g, (_, name: string) => {
    if (linked.has(name)) return name;
    linked.add(name);
    return `<a href="#${name}">${name}</a>`;
  });
}

/**
 * Makes the modules. `moduleOf` rejects for an unknown region or edition, with a message that names
 * those there are; `forget` has the text read anew.
 */
export function driverModules() {
  let room: Promise<Room> | undefined;
  const editions = new Map<Editions.DriverEdition, ReturnType<typeof loadEdition>>();

  async function editionOf(asked: string, address: string) {
    room ??= loadRoom();
    const driver = await room;
    const edition = driver.DRIVER_EDITIONS.find((id) => id === asked);
    if (edition === undefined) {
      const known = driver.DRIVER_EDITIONS.join(', ');
      throw new Error(`${address}: there is no edition ${asked}; there are ${known}.`);
    }
    const made = editions.get(edition) ?? loadEdition(driver, edition);
    editions.set(edition, made);
    return { driver, ...(await made) };
  }

  async function moduleOf(
    address: string
  ): Promise<{ value: EditionText | RegionText | DriverNames; room: Room }> {
    if (address === NAMES) {
      room ??= loadRoom();
      return { value: namesOf(await room), room: await room };
    }
    const [, name, edition = ''] = ADDRESS.exec(address) ?? [];
    const { driver, text, regions } = await editionOf(edition, address);
    if (name === undefined) return { value: text, room: driver };
    const found = driver.regionNamed(regions, name);
    if (!found.ok) throw new Error(`${address}: ${found.error.message}`);
    const { file, first, last } = found.region;
    const lines = text.files.find((each) => each.name === file)?.lines ?? [];
    const linked = new Set<string>();
    const value: RegionText = {
      name,
      edition: text.edition,
      file,
      first,
      lines: lines
        .filter(({ number }) => first <= number && number <= last)
        .map((line) => ({ ...line, html: linkedOnce(line.html, linked) }))
    };
    return { value, room: driver };
  }

  const forget = (): void => {
    room = undefined;
    editions.clear();
  };
  return { moduleOf, forget };
}

/** The Vite plugin. */
export function code(): Plugin {
  const { moduleOf, forget } = driverModules();
  return {
    name: 'driver-text',
    resolveId: (source) => (ADDRESS.test(source) ? `\0${source}` : null),
    async load(id) {
      if (!id.startsWith('\0') || !ADDRESS.test(id.slice(1))) return null;
      const made = await moduleOf(id.slice(1));
      for (const file of made.room.used) this.addWatchFile(file);
      return {
        code: `export default ${JSON.stringify(made.value)};`,
        moduleSideEffects: false
      };
    },
    watchChange(file) {
      if (file.includes(ROOM)) forget();
    }
  };
}
