import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { createNameIndex, type Named } from '../../src/text/name-index.ts';
import { isSameWord } from '../../src/text/stem.ts';

const nouns = ['Sozialraum', 'Verkehr', 'Wohnung', 'Quartier', 'Kataster', 'Leitbild', 'Rahmenplan'];
const forms: Readonly<Record<string, readonly string[]>> = {
  Sozialraum: ['Sozialraum', 'Sozialraums', 'Sozialräume', 'Sozialräumen'],
  Verkehr: ['Verkehr', 'Verkehrs', 'Verkehre'],
  Wohnung: ['Wohnung', 'Wohnungen'],
  Quartier: ['Quartier', 'Quartiers', 'Quartiere', 'Quartieren'],
  Kataster: ['Kataster', 'Katasters', 'Katastern'],
  Leitbild: ['Leitbild', 'Leitbilds', 'Leitbilder', 'Leitbildern'],
  Rahmenplan: ['Rahmenplan', 'Rahmenplans', 'Rahmenpläne', 'Rahmenplänen', 'Rahmenplaene'],
};
const name = fc.array(fc.constantFrom(...nouns), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const named = fc
  .uniqueArray(name, { minLength: 1, maxLength: 8 })
  .map((names) => names.map((title, number): Named => ({ id: `plan-${number}`, names: [title] })));
const word = fc.constantFrom(...nouns.flatMap((noun) => forms[noun] ?? []), 'Planung', 'und', 'Fachkreis');
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '  ', ', ', '. ', ' – ', '\n\n', ' „');
const prose = fc
  .array(fc.tuple(word, gap), { maxLength: 14 })
  .map((pairs) => pairs.map(([one, between]) => one + between).join(''));

/** The same by trying every name at every word. */
function byTrying(plans: readonly Named[], text: string): { start: number; end: number; owner: string }[] {
  const words = [...text.matchAll(/\p{L}+/gu)];
  const all: { from: number; to: number; owner: string }[] = [];
  for (const { id, names } of plans) {
    const wanted = (names[0] ?? '').split(' ');
    for (let from = 0; from + wanted.length <= words.length; from++) {
      const fits = wanted.every((one, offset) => {
        const [here, before] = [words[from + offset], words[from + offset - 1]];
        const between = offset === 0 ? '' : text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), here?.index);
        return isSameWord(one, here?.[0] ?? '', 'de') && !/[.,–]|\n\n/.test(between);
      });
      if (fits) all.push({ from, to: from + wanted.length - 1, owner: id });
    }
  }
  const outer = all.filter(
    (one) => !all.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
  );
  let end = -1;
  return outer
    .sort((a, b) => a.from - b.from)
    .filter((one) => {
      if (one.from <= end) return false;
      end = one.to;
      return true;
    })
    .map(({ from, to, owner }) => ({
      start: words[from]?.index ?? 0,
      end: (words[to]?.index ?? 0) + (words[to]?.[0].length ?? 0),
      owner,
    }));
}

it('the automaton finds what trying every name at every word finds', () => {
  fc.assert(
    fc.property(named, prose, (plans, text) => {
      const found = findMentions(createNameIndex(plans, [], 'de'), text);
      expect(found.map(({ start, end, owners }) => ({ start, end, owner: owners.join(' ') }))).toEqual(
        byTrying(plans, text),
      );
    }),
    { numRuns: 1500 },
  );
});

it('every mention stands where it says, in order, on whole words', () => {
  const rough = fc.array(
    fc.constantFrom(...nouns, 'Sozial', '-', ' ', ' und ', '\u00AD', '\n', '„', '.', 's', '‑', '&'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(named, rough, (plans, pieces) => {
      const text = pieces.join('');
      let start = 0;
      for (const mention of findMentions(createNameIndex(plans, [], 'de'), text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(start);
        expect(mention.owners.length).toBeGreaterThan(0);
        expect(/\p{L}$/u.test(text.slice(0, mention.start)) || /^\p{L}/u.test(text.slice(mention.end))).toBe(false);
        start = mention.start;
      }
    }),
    { numRuns: 1500 },
  );
});

it('every inflected form of every name is found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...nouns), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (words, picks) => {
        const index = createNameIndex([{ id: 'plan', names: [words.join(' ')] }], [], 'de');
        const inflected = words.map((one) => {
          const list = forms[one] ?? [one];
          return list[picks.next().value % list.length] ?? one;
        });
        const mentions = findMentions(index, `Im Text steht ${inflected.join(' ')}.`);
        expect(mentions.map(({ text }) => text)).toEqual([inflected.join(' ')]);
      },
    ),
  );
});

it('never throws, whatever the text and the names', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 })),
      fc.string({ unit: 'binary', maxLength: 80 }),
      (names, text) => {
        const index = createNameIndex([{ id: 'plan', names }], names, 'de');
        for (const { start, end, text: words } of findMentions(index, `${names.join(' ')} ${text}`)) {
          expect(`${names.join(' ')} ${text}`.slice(start, end)).toBe(words);
        }
      },
    ),
  );
});
