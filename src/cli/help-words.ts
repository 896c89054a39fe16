import type { Command, Help, HelpConfiguration } from 'commander';
import type { Language } from '../model/language.ts';

/** What is to be filled in, in German; in English the name in the code is the word. */
const german: Readonly<Record<string, string>> = {
  area: 'Gebiet',
  binding: 'Verbindlichkeit',
  body: 'Stelle',
  choice: 'Auswahl',
  columns: 'Spalten',
  command: 'Befehl',
  day: 'Tag',
  dir: 'Ordner',
  expression: 'Ausdruck',
  file: 'Datei',
  format: 'Format',
  group: 'Merkmal',
  id: 'Kennung',
  indicator: 'Indikator',
  kind: 'Art',
  language: 'Sprache',
  n: 'Zahl',
  name: 'Name',
  norm: 'Norm',
  options: 'Optionen',
  path: 'Pfad',
  revision: 'Stand',
  role: 'Rolle',
  rule: 'Regel',
  severity: 'Schwere',
  shell: 'Shell',
  side: 'Seite',
  state: 'Zustand',
  status: 'Status',
  'target-group': 'Zielgruppe',
  term: 'Begriff',
  topic: 'Thema',
  type: 'Typ',
  when: 'Wahl',
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
  'Arguments:': 'Angaben:',
};

/** The name of an argument as German help shows it. */
export function germanArgument(name: string): string {
  return german[name] ?? name;
}

/** A term of the help, `-o, --output <file>`, with what is to be filled in said in German. */
export function germanTerm(term: string): string {
  return term.replace(
    /([<[])([a-z-]+)(\.\.\.)?([>\]])/g,
    (_, open: string, name: string, more = '', close: string) => open + germanArgument(name) + more + close,
  );
}

/** How the help of the argument parser is worded in a language. */
export function helpWording(plain: Help, language: Language): HelpConfiguration {
  if (language === 'en') return {};
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command: Command) => germanTerm(plain.commandUsage(command)),
    subcommandTerm: (command) => germanTerm(plain.subcommandTerm(command)),
    optionTerm: (option) => germanTerm(plain.optionTerm(option)),
    optionDescription: (option) => germanDescription(plain.optionDescription(option)),
  };
}

function germanDescription(description: string): string {
  return description.replace(/\((?:choices|default): ([^)]*)\)/g, (_, values: string) => {
    const shown = values.replaceAll('"', '').replace('default:', 'Voreinstellung:');
    return `(${description.includes('(default:') ? 'Voreinstellung: ' : ''}${shown})`;
  });
}
