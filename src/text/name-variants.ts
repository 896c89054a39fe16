import { composed } from './letters.ts';

/** Words that name a kind of plan and no plan: too little to stand for a longer title. */
const generic =
  /^(?:(?:gesamt|teil|fach|rahmen|handlungs|entwicklungs|aktions|maßnahmen|bedarfs|master|stadt|jahres)?-?(?:plan|planung|konzept|konzeption|bericht|programm|strategie)|leitbild|monitoring|leitlinien?|plan|concept|report|strategy|programme|framework)$/i;

/** Heads of the words that name plans; only before such a word is what follows a dash or colon a subtitle. */
const planWord =
  /(?:plan|planung|konzept|konzeption|bericht|programm|strategie|monitoring|prognose|leitbild|spiegel|kataster|atlas|report|strategy|concept)$/i;

const years = /[\s,]+(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d|ff\.?))?$/;
const ofTheCity =
  /\s(?:der|für die|in der|of the|for the)\s(?:kreisfreien\s|kreisangehörigen\s)?(?:Stadt|Städteregion|StädteRegion|Gemeinde|Kommune|City|city)(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ-]+){0,3}$/;

/**
 * The shorter forms under which prose names a plan: without a leading article, year, bracket, subtitle or "der Stadt Aachen";
 * an abbreviation in brackets counts as a name. The name itself is not among them.
 */
export function nameVariants(name: string): string[] {
  if (!/\s/.test(name)) return [];
  const variants = new Set<string>();
  const add = (variant: string): string => {
    const trimmed = variant.trim();
    if (trimmed !== name && /[A-Za-zÀ-ÖØ-öø-ÿ]{3}|[A-ZÀ-ÖØ-Þ]{2}/.test(trimmed) && !generic.test(trimmed))
      variants.add(trimmed);
    return trimmed;
  };
  const plain = composed(name).replace(/\s+/g, ' ').trim();
  const bracket = /\s?\(([^()]{2,60})\)$/.exec(plain);
  const abbreviation = bracket?.[1];
  if (
    abbreviation !== undefined &&
    /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9-]*[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9-]*$/.test(abbreviation)
  )
    add(abbreviation);

  let rest = add(plain.replace(/\s?\([^()]*\)/g, ''));
  rest = add(rest.replace(/^(?:der|die|das|the)\s/i, ''));
  const subtitle = /^([^:–—]*[^\s:–—])(?:\s[–—-]\s|:\s)/.exec(rest);
  if (subtitle?.[1] !== undefined && planWord.test(subtitle[1])) rest = add(subtitle[1]);
  rest = add(rest.replace(years, ''));
  rest = add(rest.replace(ofTheCity, ''));
  add(rest.replace(years, ''));
  return [...variants];
}

/** In German administration the plan and the planning stand for each other: `Kitabedarfsplan` for the `Kitabedarfsplanung`, and the other way round. */
export function planOrPlanning(name: string): string | undefined {
  for (const [head, other] of exchangeable) {
    if (!name.endsWith(head)) continue;
    const before = name.slice(0, -head.length);
    // "Rahmenplan" is too little to be exchanged, and "Stadtplan" is a map.
    return /[a-zß-öø-ÿ]{3}$/.test(before) && !generic.test(name) ? before + other : undefined;
  }
  return undefined;
}

const exchangeable = [
  ['planung', 'plan'],
  ['plan', 'planung'],
  ['konzeption', 'konzept'],
  ['konzept', 'konzeption'],
] as const;
