import type { Language } from '../../model/language.ts';
import { allRules } from '../../rules/all-rules.ts';
import type { Candidate } from './candidate.ts';

/** The ids of all rules with what they report. */
export function ruleIds(language: Language): Candidate[] {
  return allRules.map(({ id, docs }) => ({ value: id, about: docs[language].title }));
}
