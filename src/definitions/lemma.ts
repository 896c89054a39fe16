import type { Language } from '../model/language.ts';
import { normaliseWord } from '../text/normalise-text.ts';
import { plainForm, stem } from '../text/stem.ts';
import { agentNouns, englishOwnForms, ownForms } from './vocabulary/word-forms.ts';

const remembered: Readonly<Record<Language, Map<string, string>>> = { de: new Map(), en: new Map() };
const mostRemembered = 100_000;
let agents: ReadonlySet<string> | undefined;
let own: ReadonlySet<string> | undefined;

/** The key under which all inflected forms of a word in a definition are the same: its stem, but "Mieter" is not "Miete". */
export function lemma(word: string, language: Language): string {
  const memory = remembered[language];
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = language === 'de' ? germanLemma(word) : englishLemma(word);
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(word, found);
  return found;
}

function englishLemma(word: string): string {
  const single = normaliseWord(word).replace(/(?<=..)s$/, '');
  return englishOwnForms.includes(single) ? single : stem(britishToAmerican(word), 'en');
}

/** One spelling for both sides of the Atlantic; what comes out is a key, not a word. */
function britishToAmerican(word: string): string {
  if (word.length < 6) return word;
  return word
    .toLowerCase()
    .replace(/our(?=s?$|ed|ing|al|ite|hood)/, 'or')
    .replace(/is(?=ation|ed$|es?$|ing$|er)/, 'iz')
    .replace(/(?<=cent|met|lit|theat|fib)re(?=s?$)/, 'er')
    .replace(/(?<=[aeiou]l)l(?=ed|ing|er)/, '')
    .replace(/(?<=off|def|lic)enc(?=e)/, 'ens')
    .replace(/(?<=program)me(?=s?$)/, '');
}

/** Is this the feminine form of a word for people ("Ärztinnen")? Then answers the other form ("Ärzt"), else undefined. */
export function masculineOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return feminine.exec(lower)?.[1] ?? (notFeminine.test(lower) ? undefined : feminines.exec(lower)?.[1]);
}

const feminine = /^(.*?(?:.er|.ent|.ant|.ist|.eur|.or|(?:ä|ae|Ä)rzt|.amt|.und|.at|.ot|.og|.enz))(?:inn?en|in)$/u;
const feminines = /^(\p{L}{4,})innen$/u;
const notFeminine = /(?:^(?:ent|ver|zer|ge|be)rinnen|gewinnen|beginnen|besinnen|spinnen|drinnen|hinnen|binnen)$/u;

function germanLemma(word: string): string {
  const plain = masculineOf(word) ?? word;
  own ??= new Set(ownForms.map(withoutUmlauts));
  const spelled = withoutUmlauts(plain);
  const bare = spelled.replace(/(?<=...)e[nrms]?$/, '');
  if (own.has(bare)) return bare;
  if (own.has(spelled)) return spelled;
  agents ??= new Set(agentNouns.map((noun) => plainForm(noun, 'de')));
  const agent = plainForm(plain, 'de').replace(/(?<=er)(?:s|n)$/, '');
  if (agent.endsWith('er') && isAgent(agent)) return agent;
  // "Teilnehmende" are "Teilnehmer".
  const neutral = agent.replace(/ende[nrms]?$/, 'er');
  if (neutral !== agent && isAgent(neutral)) return neutral;
  // "Wählerschaft" are "Wähler".
  const members = agent.replace(/schaft(?:en)?$/, '');
  if (members !== agent && members.endsWith('er') && isAgent(members)) return members;
  // "Büros", "Autos": no ending of a German word, but of a plural.
  if (/[^l]os$/.test(spelled)) return stem(spelled.slice(0, -1), 'de');
  // The stemmer leaves endings after a vowel: "neue", "freien".
  return stem(spelled, 'de').replace(/(?<=[a-z]{2}[iu])(?:e|en|er|es|em)$/, '');
}

/** Does the word end like one of the words for people? Compounds do too ("Hauptmieter"). */
function isAgent(form: string): boolean {
  for (let start = 0; start < form.length - 3; start++) if (agents?.has(form.slice(start))) return true;
  return false;
}

/** In small letters with ae for ä: "älter" stays apart from "Alter", which the stemmer does not keep. */
function withoutUmlauts(word: string): string {
  return normaliseWord(word).replace(/[äöü]/g, (letter) => (letter === 'ä' ? 'ae' : letter === 'ö' ? 'oe' : 'ue'));
}
