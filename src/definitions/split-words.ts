import { lemma } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { longestWord, type Token } from './tokens.ts';

const shortestPart = 4;
const longTail = 5;

/** The name of a law is one word: "Wohnraumförderungsgesetz". */
const lawName = /(?:gesetz(?:buch)?(?:e?s)?|verordnung)$/i;

/** "Bürgergeldempfänger" is read as "Bürgergeld" and "Empfänger": a compound of words that the vocabulary knows. Undefined for other words. */
export function splitWord(token: Token, lexicon: Lexicon): Token[] | undefined {
  if (lexicon.language !== 'de' || token.kind !== 'word' || token.text.length < 2 * shortestPart) return undefined;
  if (token.text.length > longestWord || lawName.test(token.text)) return undefined;
  let cut = lexicon.cuts.get(token.text);
  if (cut === undefined) {
    cut = findCut(token.text, lexicon);
    lexicon.cuts.set(token.text, cut);
  }
  if (cut === 0) return undefined;
  const head = token.text.slice(0, cut);
  return [
    {
      ...token,
      text: knownHead(head, lexicon) ?? withoutJoint(head),
      ...(/^\p{Lu}/u.test(token.text) && { isHead: true }),
    },
    { kind: token.kind, text: token.text.slice(cut), start: token.start, end: token.end },
  ];
}

/**
 * Where a compound can be cut: the tail is a known word, and the head too, or the tail adds nothing ("-zahl"), or it is long
 * enough to tell what is counted ("Kulturausgaben" are "Ausgaben für Kultur"). 0 for nowhere.
 */
function findCut(word: string, lexicon: Lexicon): number {
  let unknownHead = 0;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const rest = word.length - cut;
    const key = lemma(capitalised(word.slice(cut)), 'de');
    // "Verf-ahren" ends in no abbreviation "AHR", "Endge-räte" in no "Rat".
    if (key.length < shortestPart && key !== word.slice(cut).toLowerCase()) continue;
    const tail = lexicon.single(key);
    // "Lebens-bereich" says no more than "Leben", and is no "Lebensb-reich".
    if (tail?.idle && cut >= shortestPart && unknownHead === 0) return 0;
    const addsNothing = tail?.measure !== undefined || (tail?.concept?.startsWith('~') ?? false);
    if (!addsNothing && (tail?.concept === undefined || rest < shortestPart)) continue;
    if (
      (cut >= shortestPart || isWhole(word.slice(0, cut), lexicon)) &&
      knownHead(word.slice(0, cut), lexicon) !== undefined
    )
      return cut;
    if (unknownHead === 0 && cut >= shortestPart && rest >= (addsNothing ? shortestPart : longTail)) unknownHead = cut;
  }
  return unknownHead;
}

/** "Pkw": a short word that the vocabulary knows as it stands. */
function isWhole(head: string, lexicon: Lexicon): boolean {
  return lexicon.single(lemma(capitalised(head), 'de'))?.concept !== undefined;
}

/** "Bindungs-" is "Bindung". */
function withoutJoint(head: string): string {
  return head.replace(/(ung|heit|keit|schaft|ion|tät)s$/i, '$1');
}

/** The first part of a compound as a word that the vocabulary knows, without the sound that joins it. */
function knownHead(head: string, lexicon: Lexicon): string | undefined {
  for (const form of [head, head.replace(/(?:es|s|en|n|e|er)$/, ''), head.replace(/s$/, ''), `${head}e`]) {
    const phrase = form.length < 3 ? undefined : lexicon.single(lemma(capitalised(form), 'de'));
    if (phrase?.concept !== undefined) return capitalised(form);
  }
  return undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
