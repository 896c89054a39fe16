// Writes dist/sbom.cdx.json: what is in an installation, as CycloneDX, from the lockfile alone. The same lockfile gives the same
// bytes: no time, no name of a machine; and no names of persons, which a list of parts does not need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { productionPackages } from './licenses.mjs';

const root = new URL('../../', import.meta.url);
const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
const { status, stdout, stderr } = spawnSync('npm', args, {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
const { metadata, components, dependencies, ...head } = JSON.parse(stdout);
delete head.serialNumber;

// Leaving the tools of development out is not left to npm: it would leave out what they and the program share.
const shipped = new Set([`${name}@${version}`, ...productionPackages().map((item) => `${item.name}@${item.version}`)]);
const byRef = (a, b) => ((a['bom-ref'] ?? a.ref) < (b['bom-ref'] ?? b.ref) ? -1 : 1);
const withoutPersons = ({ author: _, ...component }) => component;
const isDevelopment = ({ name: key }) => key === 'cdx:npm:package:development';
const body = {
  metadata: { lifecycles: metadata.lifecycles, component: { ...withoutPersons(metadata.component), name } },
  components: components
    .filter((component) => shipped.has(component['bom-ref']))
    .map((component) => ({
      ...withoutPersons(component),
      properties: component.properties.filter((property) => !isDevelopment(property)),
    }))
    .toSorted(byRef),
  dependencies: dependencies
    .filter(({ ref }) => shipped.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => shipped.has(other)).toSorted() }))
    .toSorted(byRef),
};
// A number of its own for every content, and the same for the same.
const hash = createHash('sha256')
  .update(`${name}@${version}\n${JSON.stringify(body)}`)
  .digest('hex');
const parts = [
  hash.slice(0, 8),
  hash.slice(8, 12),
  `8${hash.slice(13, 16)}`,
  `8${hash.slice(17, 20)}`,
  hash.slice(20, 32),
];
const sbom = { ...head, serialNumber: `urn:uuid:${parts.join('-')}`, ...body };
writeFileSync(new URL('dist/sbom.cdx.json', root), `${JSON.stringify(sbom, null, 2)}\n`);
