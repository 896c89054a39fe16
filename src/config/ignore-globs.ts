import type { Message } from '../model/language.ts';

/** What is wrong with a glob, and what to write instead. */
export interface GlobFault {
  readonly message: Message;
  readonly help: Message;
}

/** The most names that the alternatives of one glob, `{a,b}`, may come to. */
const mostAlternatives = 32;

/**
 * Can matching this glob take no long time, whatever the path? Matchers try out every length for every `*`, so that each
 * further one in a name multiplies the time; brackets like `+(a|aa)` and wide `{…}` do the same.
 */
export function isModestGlob(pattern: string): boolean {
  if (pattern.length > 200 || /[()|\\\0]|\{[^}]*(?:\.\.|\{)/.test(pattern)) return false;
  const names = pattern.replaceAll(/\*{2,}/g, '**').split('/');
  const stars = names.map((name) => (name === '**' ? 0 : name.split('*').length - 1));
  // At the end ** takes what is left; before that it is tried at every place.
  const deep = names.slice(0, -1).filter((name) => name === '**').length;
  const total = stars.reduce((sum, count) => sum + count, 0);
  const alternatives = (pattern.match(/\{[^}]*\}/g) ?? []).map((group) => group.split(',').length);
  const product = alternatives.reduce((total, count) => total * count, 1);
  return deep <= 1 && total <= 4 && stars.every((count) => count <= 2) && product <= mostAlternatives;
}

/** What is wrong with a glob of `ignore:`, the first of which can take nothing back. */
export function globFault(pattern: string, isFirst: boolean): GlobFault | undefined {
  const [, sign = '', path = ''] = /^(!?)(.*)$/s.exec(pattern) ?? [];
  if (/^(?:\/|[a-z]:|~)/i.test(path) || path.split('/').includes('..')) return outside;
  if (!isModestGlob(path)) return complicated;
  return sign === '!' && isFirst ? onlyTakesBack : undefined;
}

const outside: GlobFault = {
  message: { de: 'Dieses Muster zeigt aus dem Register hinaus.', en: 'This glob points out of the register.' },
  help: {
    de: 'Vom Ordner des Registers aus schreiben, z. B. plans/archiv/**.',
    en: 'Write it as seen from the folder of the register, e.g. plans/archive/**.',
  },
};

const complicated: GlobFault = {
  message: { de: 'Dieses Muster ist zu verwickelt.', en: 'This glob is too complicated.' },
  help: {
    de: `Höchstens zwei * in jedem Namen und vier im Ganzen, ein ** und eines am Ende, ${mostAlternatives} Möglichkeiten in {…}, keine runden Klammern; lieber mehrere Muster angeben.`,
    en: `At most two * in each name and four in all, one ** and one at the end, ${mostAlternatives} alternatives in {…}, no round brackets; rather use several globs.`,
  },
};

const onlyTakesBack: GlobFault = {
  message: {
    de: 'Ein Muster mit ! nimmt ein früheres zurück, und es gibt noch keines.',
    en: 'A glob with ! takes back an earlier one, and there is none yet.',
  },
  help: {
    de: 'Zuerst das Muster nennen, das weglässt; danach das mit !.',
    en: 'First name the glob that leaves out, then the one with !.',
  },
};
