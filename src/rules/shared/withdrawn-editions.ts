import { editionsInForce, isWithdrawn, newest } from '../../deadlines/fulfilments.ts';
import type { Day } from '../../model/dates.ts';
import { nameOf, qualifiedId } from '../../model/entry-name.ts';
import type { Finding } from '../../model/finding.ts';
import type { Entry, Register } from '../../model/register.ts';

/** The findings about references of a plan to editions that were withdrawn; they name the edition that holds. */
export function* withdrawnEditions(register: Register, entry: Entry<'plan'>, asOf: Day): Iterable<Finding> {
  for (const [index, { plan, edition: id }] of (entry.data.references ?? []).entries()) {
    const target = id === undefined ? undefined : register.find('plan', plan);
    const at = target?.data.editions?.findIndex((edition) => edition.id === id) ?? -1;
    const edition = target?.data.editions?.[at];
    if (target === undefined || edition === undefined || !isWithdrawn(edition, asOf)) continue;
    const name = nameOf(target);
    const current = newest(editionsInForce(target.data, asOf))?.edition.id;
    yield {
      entry,
      path: `/references/${index}/edition`,
      subject: `${qualifiedId(target)}#${edition.id}`,
      message: {
        de: `Die Fassung „${edition.id}“ von ${name.de} ist zurückgezogen.`,
        en: `The edition “${edition.id}” of ${name.en} was withdrawn.`,
      },
      help:
        current === undefined
          ? {
              de: 'Den Verweis prüfen; eine geltende Fassung ist nicht eingetragen.',
              en: 'Check the reference; no edition that holds is entered.',
            }
          : {
              de: `Auf die geltende Fassung „${current}“ verweisen.`,
              en: `Refer to the edition that holds, “${current}”.`,
            },
      related: [{ entry: target, path: `/editions/${at}`, message: { de: 'diese Fassung', en: 'this edition' } }],
      ...(current === undefined ? {} : { data: { successor: `${qualifiedId(target)}#${current}` } }),
    };
  }
}
