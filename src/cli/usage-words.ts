import type { CommanderError } from 'commander';
import type { Message } from '../model/language.ts';
import { germanArgument, germanTerm } from './help-words.ts';

/** What was quoted in the message of the argument parser. */
const quoted = (text: string): readonly string[] => [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');

/** Our words for an error of the argument parser, with its own "did you mean". */
export function usageWords(error: CommanderError, texts: readonly string[]): Message {
  const text = texts.join('\n') || error.message;
  const [name = '', second = ''] = quoted(text);
  const meant = /^\(Did you mean (?:one of )?([^?\n]*)\?\)$/m.exec(text)?.[1];
  const hint: Message =
    meant === undefined
      ? { de: ' Hilfe: plankreis --help', en: ' Help: plankreis --help' }
      : { de: ` Gemeint ist wohl ${meant}.`, en: ` Did you mean ${meant}?` };
  const words = wordsOf(error.code, name, second);
  if (words === undefined) return { de: text.replace(/^error: /, ''), en: text.replace(/^error: /, '') };
  return { de: words.de + hint.de, en: words.en + hint.en };
}

function wordsOf(code: string, name: string, second: string): Message | undefined {
  switch (code) {
    case 'commander.unknownOption':
      return { de: `Die Option „${name}“ gibt es nicht.`, en: `There is no option “${name}”.` };
    case 'commander.unknownCommand':
      return { de: `Den Befehl „${name}“ gibt es nicht.`, en: `There is no command “${name}”.` };
    case 'commander.missingArgument':
      return { de: `Es fehlt die Angabe „${germanArgument(name)}“.`, en: `The argument “${name}” is missing.` };
    case 'commander.optionMissingArgument':
      return { de: `Zur Option „${germanTerm(name)}“ fehlt der Wert.`, en: `The option “${name}” lacks its value.` };
    case 'commander.excessArguments':
      return { de: 'Zu viele Angaben.', en: 'Too many arguments.' };
    case 'commander.invalidArgument':
      return {
        de: `Der Wert „${second === '' ? name : second}“ passt nicht zu „${germanTerm(name)}“.`,
        en: `The value “${second === '' ? name : second}” does not fit “${name}”.`,
      };
    default:
      return undefined;
  }
}
