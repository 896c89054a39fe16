import type { Severity } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Settings } from '../model/register.ts';
import type { Rule } from '../model/rule.ts';
import { nearest } from '../text/nearest.ts';

/** A rule with the severity and the options that hold in this register. */
export interface ConfiguredRule {
  readonly rule: Rule;
  readonly severity: Severity | 'off';
  readonly options: object;
}

/** The rules as the register wants them, or what is wrong with what it wants. */
export interface Configuration {
  readonly rules: readonly ConfiguredRule[];
  readonly problems: readonly Message[];
}

/** Without these a register could be broken, or not be read at all, and nobody would hear of it. */
const alwaysOn = new Set([
  'yaml-syntax',
  'file-unreadable',
  'schema',
  'duplicate-id',
  'nothing-to-check',
  'internal-error',
]);

/** Applies `rules:` of `plankreis.yaml`. An unknown rule or option is wrong use: nobody would notice its absence. */
export function configureRules(all: readonly Rule[], settings: Settings): Configuration {
  const wanted = new Map(Object.entries(settings.rules ?? {}));
  const problems: Message[] = [];
  for (const id of wanted.keys()) {
    if (!all.some((rule) => rule.id === id)) problems.push(unknownRule(id, all));
  }
  const rules = all.map((rule): ConfiguredRule => {
    const setting = wanted.get(rule.id);
    const isOff = setting === 'off' || (typeof setting === 'object' && setting.severity === 'off');
    if (isOff && alwaysOn.has(rule.id)) problems.push(cannotBeOff(rule.id));
    if (setting === undefined || typeof setting === 'string') {
      return { rule, severity: setting ?? rule.severity, options: rule.options };
    }
    const { severity, ...options } = setting;
    problems.push(...optionProblems(rule, options));
    return { rule, severity: severity ?? rule.severity, options: { ...rule.options, ...options } };
  });
  return { rules, problems };
}

const cannotBeOff = (id: string): Message => ({
  de: `Die Regel „${id}“ lässt sich nicht abschalten: Ohne sie bliebe ein Eintrag ungeprüft, ohne dass es jemand merkt. Einzelne Dateien lässt \`ignore:\` weg.`,
  en: `The rule “${id}” cannot be turned off: without it an entry would not be checked and nobody would notice. \`ignore:\` leaves out single files.`,
});

/** What to say about the name of a rule that there is not. */
export function unknownRule(id: string, all: readonly Rule[]): Message {
  const near = nearest(
    id,
    all.map((rule) => rule.id),
  )?.candidate;
  return {
    de: `Die Regel „${id}“ gibt es nicht.${near === undefined ? ' Alle Regeln: plankreis explain' : ` Gemeint ist wohl „${near}“.`}`,
    en: `There is no rule “${id}”.${near === undefined ? ' All rules: plankreis explain' : ` Did you mean “${near}”?`}`,
  };
}

function optionProblems(rule: Rule, options: Readonly<Record<string, unknown>>): Message[] {
  const known = new Map<string, unknown>(Object.entries(rule.options));
  const names = [...known.keys(), 'severity'].join(', ');
  return Object.entries(options).flatMap(([name, value]): Message[] => {
    const standard = known.get(name);
    if (!known.has(name)) {
      return [
        {
          de: `Die Regel „${rule.id}“ hat keine Option „${name}“. Es gibt: ${names}.`,
          en: `The rule “${rule.id}” has no option “${name}”. There are: ${names}.`,
        },
      ];
    }
    if (fits(value, standard)) return [];
    const example = JSON.stringify(standard);
    return [
      {
        de: `Die Option „${name}“ der Regel „${rule.id}“ hat die falsche Form; Voreinstellung: ${example}.`,
        en: `The option “${name}” of the rule “${rule.id}” has the wrong form; default: ${example}.`,
      },
    ];
  });
}

/** Options are numbers that are not negative, and lists of texts. */
function fits(value: unknown, standard: unknown): boolean {
  if (Array.isArray(standard)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof standard && (typeof value !== 'number' || value >= 0);
}
