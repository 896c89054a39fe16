import type { Severity } from '../model/finding.ts';
import type { Message } from '../model/language.ts';

/** The severities as reports name them. */
export const severityNames: Readonly<Record<Severity, Message>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'note' },
};
