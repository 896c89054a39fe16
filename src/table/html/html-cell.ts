import type { Language } from '../../model/language.ts';
import type { Column, RichCell, Tone } from '../../model/table.ts';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import { bindNumbers } from '../format-value.ts';
import { markerWords, nothing } from '../words.ts';

/** Turns what a cell leads to into an address, or undefined where nobody may be led there. */
export type ResolveLink = (href: string) => string | undefined;

const signs: Readonly<Record<Tone, string>> = { critical: '■', warning: '▲', good: '●', info: '◆', muted: '○' };

/** What stands in a cell of a page: its items, a frame for a state, a sign for what differs, and its note. */
export function htmlCell(
  cell: RichCell,
  column: Column,
  items: readonly string[],
  language: Language,
  resolve: ResolveLink,
): string {
  const href = cell.href ?? (column.type === 'link' && typeof cell.value === 'string' ? cell.value : undefined);
  const url = href === undefined ? undefined : resolve(href);
  const shown = items.map((item) => {
    const text = show(item);
    return url === undefined ? text : `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${text}</a>`;
  });
  const marker = cell.marker === undefined ? undefined : markerWords[cell.marker];
  let content = shown.length > 1 ? `<ul>${shown.map((item) => `<li>${item}</li>`).join('')}</ul>` : (shown[0] ?? '');
  if (content === '' && cell.marker === 'unknown') content = show(markerWords.unknown.words[language]);
  if (content === '') return `<span class="none">${nothing}</span>`;
  if (cell.tone !== undefined && column.type === 'state') {
    content = `<span class="pill ${cell.tone}"><span aria-hidden="true">${signs[cell.tone]}</span>${content}</span>`;
  } else if (cell.tone !== undefined) {
    content = `<span class="${cell.tone}">${content}</span>`;
  }
  if (marker !== undefined) {
    const said = cell.marker === 'differs' ? `<span class="off-screen">${show(marker.words[language])}: </span>` : '';
    content = `<span class="marker" aria-hidden="true">${marker.sign} </span>${said}${content}`;
  }
  return cell.note === undefined ? content : `${content} <span class="note">${show(cell.note)}</span>`;
}

/** A foreign text as HTML, with what belongs together kept on one line. */
export function show(text: string): string {
  return escapeMarkup(bindNumbers(text));
}
