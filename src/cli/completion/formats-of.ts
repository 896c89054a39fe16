import type { Message } from '../../model/language.ts';
import { reportFormats } from '../../report/formats.ts';
import { tableFormats } from '../../table/table-formats.ts';
import { graphFormats } from '../commands/graph.ts';

interface Named {
  readonly name: string;
  readonly description: Message;
}

const plain = (...names: readonly string[]): Named[] =>
  names.map((name) => ({ name, description: { de: '', en: '' } }));

/** The commands that answer with a table. */
const tables: ReadonlySet<string> = new Set(['due', 'overview', 'cites', 'show', 'list', 'matrix', 'conflicts']);

/** The formats of a command. */
export function formatsOf(command: string): Named[] {
  if (command === 'validate') return [...reportFormats].map(([name, { description }]) => ({ name, description }));
  if (command === 'explain') return plain('text', 'markdown', 'json');
  if (command === 'graph')
    return Object.entries(graphFormats).map(([name, { description }]) => ({ name, description }));
  if (!tables.has(command)) return [];
  return [...tableFormats, ...(command === 'due' ? plain('ics') : [])];
}
