import type { AnyEntry } from '../../model/register.ts';
import { splitPath, type DataPath } from '../../model/source-file.ts';
import type { RichCell } from '../../model/table.ts';
import { formatDate } from '../../table/format-value.ts';
import type { Asking } from '../asking.ts';
import { keyWords, labelOf } from '../words/key-words.ts';
import { valueWords, wordOf } from '../words/value-words.ts';
import { valueAt } from './citations.ts';

/** `verwendet`, `Federführung`; for what happened to an edition what and when: `Beschluss 16.05.2018`. */
export function howCell(
  { how, from, path }: { readonly how: string; readonly from: AnyEntry; readonly path: DataPath },
  { language }: Asking,
): RichCell {
  const steps = splitPath(path);
  const event = steps[2] === 'events' ? valueAt(from.data, steps.slice(0, 4)) : undefined;
  if (typeof event === 'object' && event !== null && 'type' in event && 'date' in event) {
    return { value: how, text: `${wordOf(String(event.type), language)} ${formatDate(String(event.date), language)}` };
  }
  const isWord = Object.hasOwn(valueWords, how) && !Object.hasOwn(keyWords, how);
  return { value: how, text: isWord ? wordOf(how, language) : labelOf(how, language) };
}
