import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../support/read-archive.ts';
import { makeFolder } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stderr}`);
  return stdout;
}

const tool = (name: string): string => run(process.execPath, [`tests/tools/${name}.mjs`], root);

beforeAll(() => {
  tool('write-notices');
  tool('write-sbom');
});

interface Licenses {
  readonly allowed: readonly string[];
  readonly licenseList: () => string;
}

describe('what others have written', () => {
  it('is listed with its licence, and every licence may stand beside the EUPL', async () => {
    const { allowed, licenseList } = (await import(join(root, 'tests/tools/licenses.mjs'))) as Licenses;
    expect(licenseList()).toBe(read('tests/package/licenses.txt'));
    const licenses = read('tests/package/licenses.txt')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[2] ?? '');
    expect(licenses.length).toBeGreaterThan(10);
    expect(licenses.filter((license) => !allowed.includes(license))).toEqual([]);
  });

  it('is in the bundle with the text of its licence', () => {
    const notices = read('dist/third-party-licenses.txt').split(`\n\n${'-'.repeat(80)}\n`);
    const names = read('tests/package/licenses.txt')
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ \S+$/, ''));
    expect(notices.map((notice) => notice.split('\n')[0])).toEqual(names);
    expect(notices.filter((notice) => notice.trimEnd().split('\n').length < 5)).toEqual([]);
  });

  it('is in the SBOM, which is the same every time and names no person, no time and no machine', () => {
    const sbom = read('dist/sbom.cdx.json');
    tool('write-sbom');
    expect(read('dist/sbom.cdx.json')).toBe(sbom);
    const { bomFormat, metadata, components, dependencies } = JSON.parse(sbom) as {
      bomFormat: string;
      metadata: { component: { purl: string; name: string } };
      components: readonly { name: string; version: string; licenses: readonly { license: { id: string } }[] }[];
      dependencies: readonly { ref: string }[];
    };
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'plankreis']);
    expect(sbom).not.toMatch(/"(?:author|timestamp)"/);
    const listed = components.map(
      ({ name, version, licenses }) => `${name} ${version} ${licenses[0]?.license.id ?? ''}`,
    );
    expect(listed.sort()).toEqual(read('tests/package/licenses.txt').trimEnd().split('\n').sort());
    expect(dependencies).toHaveLength(components.length + 1);
  });

  it('and what we have written says so in the way of REUSE', () => {
    expect(read('.reuse/dep5')).toMatch(/^Files: \*\nCopyright: .+\nLicense: EUPL-1\.2$/m);
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'EUPL-1.2' });
  });
});

describe('the package', { timeout: 240_000 }, () => {
  const folder = makeFolder({ 'package.json': '{ "private": true }\n' });
  const plankreis = (...args: readonly string[]): string =>
    run(join(folder, 'node_modules/.bin/plankreis'), args, folder);

  it('holds what is needed and nothing else', () => {
    const [packed] = JSON.parse(
      run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root),
    ) as [{ filename: string; files: readonly { path: string }[] }];
    const schemas = readdirSync(join(root, 'schemas')).map((name) => `schemas/${name}`);
    expect(packed.files.map(({ path }) => path).sort()).toEqual(
      [
        ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'bin/package.json', 'bin/plankreis.js'],
        ...readdirSync(join(root, 'dist'))
          .filter((name) => name !== 'cache')
          .map((name) => `dist/${name}`),
        ...schemas,
      ].sort(),
    );
    writeFileSync(join(folder, 'name'), packed.filename);
  });

  it('can be installed elsewhere, and checks, explains and draws there', () => {
    const tarball = readFileSync(join(folder, 'name'), 'utf8');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], folder);
    cpSync(join(root, 'registry'), join(folder, 'registry'), { recursive: true });

    const report = ['validate', '-f', 'json', '--registry', 'registry', '--as-of', '2018-05-08', '--fail-on', 'never'];
    const here = run(process.execPath, [join(root, 'bin/plankreis.js'), ...report], root);
    expect(plankreis(...report)).toBe(here);
    expect(plankreis('explain', 'update-overdue')).toContain('update-overdue');
    plankreis('overview', '-f', 'xlsx', '-o', 'uebersicht.xlsx', '--as-of', '2018-05-08');
    expect([...readArchive(readFileSync(join(folder, 'uebersicht.xlsx'))).keys()]).toContain('xl/workbook.xml');
    plankreis('overview', '-f', 'docx', '-o', 'uebersicht.docx', '--as-of', '2018-05-08');
    expect([...readArchive(readFileSync(join(folder, 'uebersicht.docx'))).keys()]).toContain('word/document.xml');
    expect(plankreis('graph', '-f', 'svg')).toMatch(/^<\?xml|^<svg/);
    expect(plankreis('list', 'plans', '--where', 'lead = "fb-45"', '-f', 'csv')).toContain('kitabedarfsplanung');
    expect(plankreis('schema', 'plan')).toContain('"$schema"');
    expect(plankreis('--version').trim()).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });
});
