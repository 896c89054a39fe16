import { defaultSettings, readSettings } from '../config/settings.ts';
import type { SourceFile } from '../model/source-file.ts';
import { scanYaml } from '../yaml/scan.ts';
import { defaultLimits } from '../yaml/yaml-fault.ts';
import { decode } from './decode.ts';
import { settingsFileName } from './disk-tree.ts';
import { loadJudge } from './judge-on-demand.ts';
import { schemaFault, yamlFinding, yamlWarning } from './read-entries.ts';
import type { LoadedSettings } from './read-memory.ts';
import { isReadFault, type RegisterTree } from './register-tree.ts';
import { createSourceFile } from './create-source-file.ts';
import { textsOf, unreadable } from './unreadable.ts';

/** The settings alone: for what must be known before the register is read, such as its language. */
export async function loadSettings(tree: RegisterTree): Promise<LoadedSettings> {
  const bytes = tree.read(settingsFileName, defaultLimits.fileSize);
  const file = createSourceFile(settingsFileName, textsOf(tree, defaultLimits.fileSize));
  if (bytes === undefined) return { file, settings: defaultSettings, faults: [] };
  if (isReadFault(bytes)) return { file, settings: defaultSettings, faults: [unreadable(file, bytes)] };
  return { file, ...(await parseSettings(file, bytes)) };
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
