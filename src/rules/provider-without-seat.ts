import { firstDay } from '../model/dates.ts';
import { nameOf, qualifiedId, titleOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { AnyEntry, Entry, Register } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { isOwnAndActive } from './shared/named-plans.ts';
import { hasSeat, seatsOf } from './shared/seats.ts';
import { dissolvedBody } from './shared/succession.ts';

/** Bodies that provide indicators or lead plans and have no seat in the coordinating circle. */
export const providerWithoutSeat = defineEntryRule({
  id: 'provider-without-seat',
  group: 'bodies',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Wer Daten liefert oder Planwerke führt, sitzt nicht im Kreis',
      what: 'Eine Stelle liefert Indikatoren oder hat die Federführung eines Planwerks, ist aber kein Mitglied des abstimmenden Gremiums (`circle` in plankreis.yaml). Ein Sitz der übergeordneten Stelle zählt.',
      why: 'Über Definitionen und Daten wird dann ohne die gesprochen, die sie kennen.',
      mend: 'Die Stelle als Mitglied oder Gast in das Gremium aufnehmen, oder mit Begründung hinnehmen (`exceptions`).',
      bad: '# bodies/fachplanerkreis.yaml\nmembers: [fb-56, fb-45]\n# indicators/kriminalitaet.yaml\nproviders: [polizei]',
      good: '# bodies/fachplanerkreis.yaml\nmembers: [fb-56, fb-45, {body: polizei, role: Gast}]',
    },
    en: {
      title: 'Who provides data or leads plans has no seat in the circle',
      what: 'A body provides indicators or leads a plan, but is no member of the coordinating body (`circle` in plankreis.yaml). A seat of its parent counts.',
      why: 'Definitions and data are then discussed without those who know them.',
      mend: 'Take the body in as a member or guest, or accept it with a reason (`exceptions`).',
      bad: '# bodies/fachplanerkreis.yaml\nmembers: [fb-56, fb-45]\n# indicators/kriminalitaet.yaml\nproviders: [polizei]',
      good: '# bodies/fachplanerkreis.yaml\nmembers: [fb-56, fb-45, {body: polizei, role: Gast}]',
    },
  },
  kinds: ['body'],
  *checkEntry(body, register, { asOf }): Iterable<Finding> {
    const { circle: id } = register.settings;
    if (id === undefined || body.id === id || dissolvedBody(register, body, asOf) !== undefined) return;
    const { valid_from } = body.data;
    if (valid_from !== undefined && firstDay(valid_from) > asOf) return;
    const causes = causesOf(register, body);
    if (causes.length === 0) return;
    const seats = register.derive(seatsOf, id);
    // A circle whose members nobody has entered says nothing about seats.
    if (seats === undefined || hasSeat(register, body, seats)) return;
    const circle = register.find('body', id);
    if (circle !== undefined) yield finding(body, circle, causes);
  },
});

interface Cause {
  readonly entry: AnyEntry;
  readonly path: string;
  readonly isIndicator: boolean;
}

function causesOf(register: Register, body: Entry<'body'>): readonly Cause[] {
  const leading = register
    .referencesTo('body', body.id, 'lead')
    .filter(({ from }) => from.kind === 'plan' && isOwnAndActive(from));
  const providing = register
    .referencesTo('body', body.id, 'providers')
    .filter(({ from }) => from.kind === 'indicator' && from.data.status !== 'discontinued');
  return [
    ...leading.map(({ from, path }) => ({ entry: from, path, isIndicator: false })),
    ...providing.map(({ from, path }) => ({ entry: from, path, isIndicator: true })),
  ];
}

function finding(body: Entry<'body'>, circle: Entry<'body'>, causes: readonly Cause[]): Finding {
  const [here, there] = [nameOf(body), nameOf(circle)];
  const titles = (isIndicator: boolean): string =>
    causes
      .filter((cause) => cause.isIndicator === isIndicator)
      .map((cause) => titleOf(cause.entry))
      .join(', ');
  const [indicators, plans] = [titles(true), titles(false)];
  const de = [indicators && `liefert Daten (${indicators})`, plans && `hat die Federführung (${plans})`].filter(
    Boolean,
  );
  const en = [indicators && `provides data (${indicators})`, plans && `leads plans (${plans})`].filter(Boolean);
  return {
    entry: body,
    path: '',
    subject: qualifiedId(body),
    message: {
      de: `${here.de} ${de.join(' und ')}, hat aber keinen Sitz in ${there.de}.`,
      en: `${here.en} ${en.join(' and ')}, but has no seat in ${there.en}.`,
    },
    help: {
      de: `In ${circle.file.path} unter \`members:\` aufnehmen, als Gast: \`- {body: ${body.id}, role: Gast}\`.`,
      en: `Take it in under \`members:\` in ${circle.file.path}, as a guest: \`- {body: ${body.id}, role: guest}\`.`,
    },
    related: causes.slice(0, 10).map(({ entry, path, isIndicator }) => ({
      entry,
      path,
      message: isIndicator
        ? { de: 'liefert hier Daten', en: 'provides data here' }
        : { de: 'führt hier', en: 'leads here' },
    })),
    data: { causes: causes.map(({ entry }) => qualifiedId(entry)) },
  };
}
