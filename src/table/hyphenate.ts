const vowels = 'aeiouyäöü';
/** Consonants that begin a syllable together, the longest first. */
const together = ['schl', 'schm', 'schn', 'schr', 'schw', 'sch', 'str', 'spr', 'spl', 'pfl', 'ch', 'ph', 'th'].concat([
  'bl',
  'br',
  'dr',
  'fl',
  'fr',
  'gl',
  'gr',
  'kl',
  'kn',
  'kr',
  'pf',
  'pl',
  'pr',
  'qu',
  'sp',
  'st',
  'tr',
  'zw',
]);

/**
 * Where a word that is too wide for a line is parted so that its head and a hyphen take at most `width` characters; 0
 * where it should not be: anything but a long word of letters, since a hyphen in an id or address would change it.
 *
 * The last consonants before a vowel begin the new line (§ 110 of the German spelling rules). What needs a dictionary is
 * left to chance, as this is only for words that would be cut anywhere otherwise.
 */
export function hyphenAt(word: string, width: number): number {
  const letters = /^[„“(]*\p{L}+/u.exec(word.slice(0, 64))?.[0].length ?? 0;
  if (letters < 9 || width < 6) return 0;
  const lower = word.slice(0, 64).toLowerCase();
  for (let at = Math.min(width - 1, letters - 3); at >= Math.max(4, width - 9); at--) {
    if (beginsSyllable(lower, at)) return at;
  }
  return 0;
}

function beginsSyllable(word: string, at: number): boolean {
  const head = word.slice(Math.max(0, at - 4), at);
  if (vowels.includes(word[at] ?? '') || !/[aeiouyäöü]/.test(head)) return false;
  const before = word[at - 1] ?? '';
  // `Informations-technologie`: after these endings an s joins two words.
  if (/(?:ion|ung|heit|keit|schaft|tät)s$/.test(word.slice(0, at))) return true;
  if (/(?:ion|ung|heit|keit|schaft|tät)$/.test(word.slice(0, at)) && word[at] === 's') return false;
  if (before === 'c' && 'hk'.includes(word[at] ?? '')) return false;
  const cluster = together.find((group) => word.startsWith(group, at));
  // `Bedarfs-planung`: between a consonant and p, an s mostly joins two words.
  if (cluster?.startsWith('sp') === true && !vowels.includes(before)) return false;
  if (
    before === 's' &&
    cluster !== undefined &&
    'p'.includes(cluster[0] ?? '') &&
    !vowels.includes(word[at - 2] ?? '')
  ) {
    return vowels.includes(word[at + cluster.length] ?? 'x');
  }
  if (!vowels.includes(word[at + (cluster?.length ?? 1)] ?? 'x')) return false;
  // Not inside such a group: `Spra-che`, never `Sprac-he`.
  return !together.some((group) => {
    const inside = word.lastIndexOf(group, at - 1);
    return inside >= 0 && inside + group.length > at && vowels.includes(word[inside + group.length] ?? 'x');
  });
}
