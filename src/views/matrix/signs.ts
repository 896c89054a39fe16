import type { Language, Message } from '../../model/language.ts';

/** One letter for each way of naming; within one matrix no two that occur together share a letter. */
const signs: Readonly<Record<string, Message>> = {
  coordinates_with: { de: 'A', en: 'C' },
  refers_to: { de: 'V', en: 'R' },
  builds_on: { de: 'B', en: 'B' },
  implements: { de: 'U', en: 'I' },
  specifies: { de: 'K', en: 'S' },
  reports_to: { de: 'R', en: 'T' },
  feeds_into: { de: 'E', en: 'F' },
  part_of: { de: 'T', en: 'P' },
  replaces: { de: 'N', en: 'N' },
  replaced_by: { de: 'n', en: 'n' },
  defines: { de: 'D', en: 'D' },
  uses: { de: 'V', en: 'U' },
  reports: { de: 'R', en: 'R' },
  target: { de: 'Z', en: 'T' },
  lead: { de: 'F', en: 'L' },
  involved: { de: 'M', en: 'I' },
  adopting_body: { de: 'B', en: 'A' },
};

/** The sign for a way of naming; a dot where none has a letter of its own. */
export function signOf(how: string, language: Language): string {
  return Object.hasOwn(signs, how) ? (signs[how]?.[language] ?? '•') : '•';
}
