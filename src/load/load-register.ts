import { limitsOf, readSettings, defaultSettings } from '../config/settings.ts';
import { folderOfKind, kinds, type Kind } from '../model/kinds.ts';
import type { OnStep } from '../model/progress.ts';
import type { AnyEntry, LoadFault, Register } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import { scanYaml } from '../yaml/scan.ts';
import { defaultLimits } from '../yaml/yaml-fault.ts';
import { buildRegister } from './build-register.ts';
import { collectSettingsReferences } from './collect-references.ts';
import { createSourceFile } from './create-source-file.ts';
import { decode } from './decode.ts';
import { settingsFileName } from './disk-tree.ts';
import { recall, type LoadedSettings, type ReadMemory } from './read-memory.ts';
import { readEntries, schemaFault, stemOf, yamlFinding, yamlWarning } from './read-entries.ts';
import { loadJudge } from './judge-on-demand.ts';
import { vanished } from './read-faults.ts';
import { isReadFault, type ReadFault, type RegisterTree } from './register-tree.ts';

const kindOfFolder = new Map<string, Kind>(kinds.map((kind) => [folderOfKind[kind], kind]));

/** Reads a whole register. Nothing in it makes this throw: what is wrong with a file becomes a fault of the register. */
export async function loadRegister(tree: RegisterTree, memory?: ReadMemory, onStep?: OnStep): Promise<Register> {
  const { file: settingsFile, settings, faults: settingsFaults } = await loadSettings(tree, memory);
  const limits = limitsOf(settings);
  const listing = tree.list();
  const patterns = settings.ignore ?? [];
  const ignored: ReadonlySet<string> = patterns.length === 0 ? new Set() : await tree.glob(patterns);
  const paths = listing.entryFiles.filter((path) => !ignored.has(path));
  const entries: AnyEntry[] = [];
  const brokenIds = new Set<string>();
  const files: SourceFile[] = [];
  const faults = [...settingsFaults];
  for (const refused of listing.refused) {
    if (!ignored.has(refused.path)) faults.push(unreadable(withoutText(refused.path), refused));
  }
  for (const [index, path] of paths.entries()) {
    if (index % 64 === 0) onStep?.({ work: 'read', done: index, total: paths.length, language: settings.language });
    const kind = kindOfFolder.get(path.slice(0, path.indexOf('/')));
    if (kind === undefined) continue;
    const bytes = tree.read(path, limits.fileSize);
    if (bytes === undefined || isReadFault(bytes)) {
      const file = withoutText(path);
      files.push(file);
      faults.push(unreadable(file, bytes ?? vanished));
      brokenIds.add(`${kind}:${stemOf(path)}`);
      continue;
    }
    const known = recall(memory, bytes, path, limits);
    const file = known?.file ?? sourceFile(tree, path, limits.fileSize);
    files.push(file);
    const read =
      known?.read ??
      readEntries(kind, file, bytes, limits, scanYaml) ??
      readEntries(kind, file, bytes, limits, (await loadJudge()).judgeYaml);
    if (known === undefined) memory?.files.set(bytes, { file, limits, read });
    for (const entry of read.entries) entries.push(entry);
    for (const id of read.brokenIds) brokenIds.add(`${kind}:${id}`);
    for (const fault of read.faults) faults.push(fault);
  }
  return buildRegister({
    settings,
    settingsFile,
    settingsReferences: collectSettingsReferences(settings),
    entries,
    brokenIds,
    files,
    faults,
    ignoredFiles: listing.others + (listing.entryFiles.length - paths.length),
  });
}

function sourceFile(tree: RegisterTree, path: string, limit: number): SourceFile {
  return createSourceFile(path, () => {
    // By now it could be anything: what held at the first reading holds again.
    const bytes = tree.read(path, limit);
    return bytes === undefined || isReadFault(bytes) ? '' : Buffer.from(bytes).toString('utf8');
  });
}

/** A file of which nothing has been read, and nothing shall be. */
function withoutText(path: string): SourceFile {
  return createSourceFile(path, () => '');
}

/** The settings alone: for what must be known before the register is read, such as its language. */
export async function loadSettings(tree: RegisterTree, memory?: ReadMemory): Promise<LoadedSettings> {
  const bytes = tree.read(settingsFileName, defaultLimits.fileSize);
  const known = bytes === undefined || isReadFault(bytes) ? undefined : memory?.settings.get(bytes);
  if (known !== undefined) return known;
  const file = sourceFile(tree, settingsFileName, defaultLimits.fileSize);
  if (bytes === undefined) return { file, settings: defaultSettings, faults: [] };
  if (isReadFault(bytes)) return { file, settings: defaultSettings, faults: [unreadable(file, bytes)] };
  const loaded = { file, ...(await parseSettings(file, bytes)) };
  memory?.settings.set(bytes, loaded);
  return loaded;
}

async function parseSettings(file: SourceFile, bytes: Uint8Array): Promise<Omit<LoadedSettings, 'file'>> {
  const text = decode(bytes);
  if (typeof text !== 'string') {
    return { settings: defaultSettings, faults: [yamlFinding(file, file.text(), text)] };
  }
  // A settings file with comments only leaves everything as it is.
  if (text.split(/\r?\n/).every((line) => /^\s*(?:#|$)/.test(line))) return { settings: defaultSettings, faults: [] };
  const parsed = scanYaml(text, defaultLimits) ?? (await loadJudge()).judgeYaml(text, defaultLimits);
  if (!parsed.ok) return { settings: defaultSettings, faults: [yamlFinding(file, text, parsed.fault)] };
  const read = readSettings(parsed.value, parsed.numberSources);
  const faults = read.faults.map((fault) => schemaFault(file, fault));
  const warnings = parsed.warnings.map((warning) => yamlWarning(file, text, warning));
  return { settings: read.settings, faults: [...warnings, ...faults] };
}

function unreadable(file: SourceFile, fault: ReadFault): LoadFault {
  return {
    rule: fault.kind === 'unreadable' ? 'file-unreadable' : 'yaml-syntax',
    file,
    path: '',
    range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    message: fault.message,
    help: fault.help,
  };
}
