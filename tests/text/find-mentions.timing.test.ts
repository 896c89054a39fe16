import { expect, it } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { createNameIndex } from '../../src/text/name-index.ts';

const beginnings =
  'Sozial Jugend Schul Kita Alten Verkehrs Klima Lärm Wohn Stadt Sport Kultur Pflege Bildungs Freiraum Grün'.split(' ');
const middles = 'hilfe entwicklungs bedarfs schutz minderungs flächen anpassungs förder markt versorgungs'.split(' ');
const ends = 'plan konzept bericht planung programm monitoring strategie prognose'.split(' ');
const quarters = 'Mitte Nord Süd Ost West Forst Brand Eilendorf Haaren Laurensberg Richterich Burtscheid'.split(' ');
const others = 'die der und in Stadt werden für Bereich Kinder Maßnahmen Quartier Daten wird nach des Landes'.split(
  ' ',
);

/** A small generator of numbers, the same on every machine. */
function numbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** Plans with the names and the prose of a German town, and how long it takes to find them all. */
function measure(plans: number, texts: number): number {
  const pick = numbers();
  const one = (list: readonly string[]): string => list[pick(list.length)] ?? '';
  const word = (): string => one(beginnings) + one(middles) + one(middles) + one(ends);
  const named = Array.from({ length: plans }, (_, at) => ({
    id: `plan-${at}`,
    names: [`${word()} ${one(quarters)} ${at}`],
  }));
  const prose = Array.from({ length: texts }, () => {
    let text = '';
    while (text.length < 2_000) {
      const kind = pick(50);
      if (kind === 0) text += `${named[pick(plans)]?.names[0] ?? ''}, `;
      else if (kind === 1) text += `${one(beginnings)}- und ${word()} `;
      else if (kind < 10) text += `${word()}s `;
      else text += `${one(others)}${kind > 45 ? '. ' : ' '}`;
    }
    return text;
  });
  const start = performance.now();
  const index = createNameIndex(named, [], 'de');
  let mentions = 0;
  for (const text of prose) mentions += findMentions(index, text).length;
  expect(mentions).toBeGreaterThan(texts);
  return performance.now() - start;
}

it('grows with the register, not with its square', () => {
  measure(500, 500);
  const small = measure(1_000, 1_000);
  const large = measure(4_000, 4_000);
  // Printed, not judged: machines are busy. Linear is 4, quadratic 16.
  process.stdout.write(
    `names and prose × 4: time × ${(large / small).toFixed(1)} (${Math.round(large)} ms for 8 MB, 4000 plans)\n`,
  );
});
