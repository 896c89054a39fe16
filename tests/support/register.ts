import { buildRegister } from '../../src/load/build-register.ts';
import { collectSettingsReferences } from '../../src/load/collect-references.ts';
import type { EntryData, SettingsData } from '../../src/model/entry-data.ts';
import { folderOfKind, kinds, type Kind } from '../../src/model/kinds.ts';
import type { AnyEntry, Register } from '../../src/model/register.ts';
import type { SourceFile } from '../../src/model/source-file.ts';

/** The entries of a register by kind, as their files would state them. */
export type RegisterData = { readonly [K in Kind]?: readonly EntryData[K][] };

/** A register in memory, indexed as a real one; every entry in a file of its own, in the given order. Places are all 1:1. */
export function registerOf(data: RegisterData, settings: SettingsData = {}): Register {
  const entries = kinds.flatMap((kind) =>
    (data[kind] ?? []).map(
      (entry) =>
        ({
          kind,
          id: entry.id,
          data: entry,
          file: fileNamed(`${folderOfKind[kind]}/${entry.id}.yaml`),
          at: '',
        }) as AnyEntry,
    ),
  );
  return buildRegister({
    settings: { language: 'de', timezone: 'Europe/Berlin', ...settings },
    settingsFile: fileNamed('plankreis.yaml'),
    settingsReferences: collectSettingsReferences(settings),
    files: entries.map(({ file }) => file),
    entries,
    brokenIds: new Set(),
    faults: [],
    ignoredFiles: 0,
  });
}

function fileNamed(path: string): SourceFile {
  return { path, text: () => '', locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) };
}
