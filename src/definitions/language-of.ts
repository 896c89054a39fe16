import type { Language } from '../model/language.ts';

const german =
  /\b(?:der|die|das|den|denen|deren|dem|des|eine[mnrs]?|und|oder|mit|von|an|am|je|zur|zum|im|unter|nach|ohne|für|bei|nicht|aller|allen|Anteil|Zahl|Prozent|Personen|Haushalte|Kinder|lebt|leben)\b/g;
const english =
  /\b(?:the|of|and|with|per|as|who|for|from|not|under|persons?|people|share|number|percentage|aged|population|inhabitants|at)\b/gi;

/** The language of a definition's prose: that of the register, unless the small words speak clearly for the other one. */
export function languageOf(text: string, fallback: Language): Language {
  const other: Language = fallback === 'de' ? 'en' : 'de';
  const own = text.match(fallback === 'de' ? german : english)?.length ?? 0;
  const foreign = text.match(fallback === 'de' ? english : german)?.length ?? 0;
  return foreign >= 3 && foreign > own * 2 ? other : fallback;
}
