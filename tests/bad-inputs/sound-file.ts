import { writeFileSync } from 'node:fs';

/**
 * Writes a file of sound plans of about this size. An anchor makes it one that the quick reader leaves to the thorough one,
 * as most bad files are.
 */
export function soundFile(path: string, size: number): void {
  const entries: string[] = [];
  for (let length = 0; length < size && entries.length < 1900;) {
    const index = entries.length;
    const summary = 'Die Planung beschreibt Bestand, Bedarf und Maßnahmen. '.repeat(
      Math.max(1, Math.round(size / 1900 / 55)),
    );
    const anchor = index === 0 ? '&a ' : '';
    const entry = `- id: gut-${index}\n  title: ${anchor}Plan Nummer ${index}\n  lead: fb-45\n  no_duty: none\n  summary: >-\n    ${summary}\n`;
    entries.push(entry);
    length += entry.length;
  }
  writeFileSync(path, entries.join(''));
}
