import type { Message } from '../../model/language.ts';
import { oneLine } from '../../text/escape/visible-text.ts';

/** What is wrong with an expression, and at which character. */
export interface ExpressionFault {
  readonly message: Message;
  readonly position: number | undefined;
}

/** German words for the faults that happen to people, by JSONata's codes; `T` and `V` stand for what was read and what belongs there. */
const germanWords: Readonly<Record<string, string>> = {
  S0101: 'Der Text in Anführungszeichen ist nicht geschlossen.',
  S0105: 'Der Name in Gravis (`) ist nicht geschlossen.',
  S0106: 'Der Kommentar ist nicht geschlossen.',
  S0201: 'T passt hier nicht.',
  S0202: 'Hier gehört V hin, nicht T.',
  S0203: 'Vor dem Ende fehlt V.',
  S0204: 'Den Operator T gibt es nicht.',
  S0207: 'Der Ausdruck endet zu früh.',
  S0211: 'T kann nicht vor einem Wert stehen.',
  S0301: 'Das Muster zwischen den Schrägstrichen ist leer.',
  S0302: 'Das Muster ist nicht mit / geschlossen.',
  T0410: 'Eine Angabe der Funktion T hat die falsche Art.',
  T0411: 'Worauf die Funktion T angewandt wird, hat die falsche Art.',
  T1005: 'Das ist keine Funktion; gemeint ist wohl $T.',
  T1006: 'Das ist keine Funktion.',
  T2001: 'Links von T muss eine Zahl stehen.',
  T2002: 'Rechts von T muss eine Zahl stehen.',
  T2009: 'Auf beiden Seiten von T müssen Werte derselben Art stehen.',
  T2010: 'Auf beiden Seiten von T müssen Zahlen oder Texte stehen.',
  D1011: 'Die Funktion ruft sich selbst zu oft auf.',
  D2015: 'Die Liste wird zu lang.',
  D3030: 'V ist keine Zahl.',
};

const tooLong: ReadonlySet<string> = new Set(['D1012', 'ERR_SCRIPT_EXECUTION_TIMEOUT']);

/** Reads what JSONata, or the time limit (in seconds), has thrown. */
export function readFault(error: unknown, seconds: number): ExpressionFault {
  const fault = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  const { message, position, code } = fault;
  const en = oneLine(typeof message === 'string' ? message : String(error)).slice(0, 300);
  return {
    message: tooLong.has(String(code))
      ? {
          de: `Die Auswertung dauert länger als ${seconds} Sekunden.`,
          en: `Evaluation takes longer than ${seconds} seconds.`,
        }
      : { de: inGerman(String(code), fault) ?? en, en },
    position: typeof position === 'number' ? position : undefined,
  };
}

function inGerman(code: string, { token, value }: Readonly<Record<string, unknown>>): string | undefined {
  const words = Object.hasOwn(germanWords, code) ? germanWords[code] : undefined;
  const shown = (part: unknown): string => `„${oneLine(String(part)).slice(0, 60)}“`;
  return words
    ?.replace(/(?<!\$)\b[TV]\b/g, (sign) => shown(sign === 'T' ? token : value))
    .replace('$T', () => `$${String(token)}`);
}
