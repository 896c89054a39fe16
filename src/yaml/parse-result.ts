import type { DataPath } from '../model/source-file.ts';
import type { YamlFault } from './yaml-fault.ts';

/** What a text says, or why it cannot be read. */
export type ParseResult = ParsedText | { readonly ok: false; readonly fault: YamlFault };

/** What a text says. */
export interface ParsedText {
  readonly ok: true;
  readonly value: unknown;
  /** Numbers whose text is not how a number is written (`05334002`, `1.10`), by path: as they were written. */
  readonly numberSources: ReadonlyMap<DataPath, string>;
  /** What could be read but is surely not meant. */
  readonly warnings: readonly YamlFault[];
}
