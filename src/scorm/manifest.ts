import type { Version } from './limits.ts';

/** One page of a package. */
export interface Item {
  /** A name for identifiers: letters, digits, `-`. */
  readonly id: string;
  readonly title: string;
  /** Its page, from the package's top. */
  readonly page: string;
  /** What the page needs beside itself. */
  readonly files: readonly string[];
  /** Whether it reports anything. What does not is shown and no more. */
  readonly reports: boolean;
}

/** A package as its manifest describes it. */
export interface Content {
  /** A name for identifiers: letters, digits, `-`. */
  readonly id: string;
  readonly title: string;
  readonly language: 'en' | 'fr';
  readonly items: readonly Item[];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const HEADS = {
  '1.2': {
    namespaces:
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    version: '1.2',
    type: 'adlcp:scormtype',
    control: ''
  },
  '2004': {
    namespaces:
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    version: '2004 4th Edition',
    type: 'adlcp:scormType',
    // By its own rules a platform offers no way from item to item; these let it offer both.
    control:
      '\n      <imsss:sequencing>\n        <imsss:controlMode choice="true" flow="true"/>\n      </imsss:sequencing>'
  }
} as const;

/** The text of `imsmanifest.xml`. */
export function manifest({ id, title, language, items }: Content, version: Version): string {
  const head = HEADS[version];
  const listed = items.map(
    (item) => `
      <item identifier="item-${item.id}" identifierref="resource-${item.id}">
        <title>${escaped(item.title)}</title>
      </item>`
  );
  const resources = items.map(
    ({ id: name, page, files, reports }) => `
    <resource identifier="resource-${name}" type="webcontent" ${head.type}="${reports ? 'sco' : 'asset'}" href="${page}">
${[page, ...files].map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>`
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="mailbox-lab-${id}-${language}" version="1" ${head.namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${head.version}</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>${listed.join('')}${head.control}
    </organization>
  </organizations>
  <resources>${resources.join('')}
  </resources>
</manifest>
`;
}
