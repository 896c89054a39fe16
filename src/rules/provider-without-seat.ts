import { firstDay } from '../model/dates.ts';
import { nameOf, qualifiedId, titleOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { AnyEntry, Entry, Register } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';
import { isOwnAndActive } from './shared/named-plans.ts';
import { hasSeat, seatsOf } from './shared/seats.ts';
import { dissolvedBody } from './shared/succession.ts';

/** Bodies that provide indicators or lead plans and have no seat in the coordinating circle. */
export const providerWithoutSeat = defineRule({
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
  *check(register, { asOf }): Iterable<Finding> {
    const circle = register.settings.circle === undefined ? undefined : register.find('body', register.settings.circle);
    // A circle whose members nobody has entered says nothing about seats.
    if (circle?.data.members === undefined) return;
    const seats = seatsOf(register, circle);
    for (const body of register.ofKind('body')) {
      const { valid_from } = body.data;
      if (dissolvedBody(register, body, asOf) !== undefined) continue;
      if (valid_from !== undefined && firstDay(valid_from) > asOf) continue;
      const causes = causesOf(register, body);
      if (causes.length > 0 && body !== circle && !hasSeat(register, body, seats)) yield finding(body, circle, causes);
    }
  },
});

interface Cause {
  readonly entry: AnyEntry;
  readonly path: string;
  readonly isIndicator: boolean;
}

function causesOf(register: Register, body: Entry<'body'>): readonly Cause[] {
  return register.referencesTo('body', body.id).flatMap(({ from, path, role }): readonly Cause[] => {
    if (from.kind === 'indicator' && role === 'providers' && from.data.status !== 'discontinued')
      return [{ entry: from, path, isIndicator: true }];
    if (from.kind === 'plan' && role === 'lead' && isOwnAndActive(from))
      return [{ entry: from, path, isIndicator: false }];
    return [];
  });
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
