// Made by `npm run generate` from the files of this folder. Do not edit.
import type { Rule } from '../model/rule.ts';
import { consultationOrder } from './consultation-order.ts';
import { dataStale } from './data-stale.ts';
import { dateImplausible } from './date-implausible.ts';
import { deadlineUnknown } from './deadline-unknown.ts';
import { definitionConflict } from './definition-conflict.ts';
import { definitionContradictsItself } from './definition-contradicts-itself.ts';
import { definitionDuplicate } from './definition-duplicate.ts';
import { definitionIncomplete } from './definition-incomplete.ts';
import { definitionOutdated } from './definition-outdated.ts';
import { definitionWording } from './definition-wording.ts';
import { deviationExpired } from './deviation-expired.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { editionExpired } from './edition-expired.ts';
import { entryIncomplete } from './entry-incomplete.ts';
import { exceptionExpired } from './exception-expired.ts';
import { exceptionUnused } from './exception-unused.ts';
import { fileName } from './file-name.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { internalError } from './internal-error.ts';
import { leadMissing } from './lead-missing.ts';
import { neverCited } from './never-cited.ts';
import { nothingToCheck } from './nothing-to-check.ts';
import { providerWithoutSeat } from './provider-without-seat.ts';
import { referenceExpected } from './reference-expected.ts';
import { referenceNotFound } from './reference-not-found.ts';
import { referenceNotReturned } from './reference-not-returned.ts';
import { referenceSuggested } from './reference-suggested.ts';
import { referenceToSuperseded } from './reference-to-superseded.ts';
import { referenceUnlinked } from './reference-unlinked.ts';
import { revisionLate } from './revision-late.ts';
import { schema } from './schema.ts';
import { supersessionBroken } from './supersession-broken.ts';
import { targetConflict } from './target-conflict.ts';
import { updateDueSoon } from './update-due-soon.ts';
import { updateMaybeOverdue } from './update-maybe-overdue.ts';
import { updateOverdue } from './update-overdue.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, by group and id.. */
export const allRules: readonly Rule[] = [
  duplicateId,
  duplicateName,
  fileName,
  fileUnreadable,
  nothingToCheck,
  schema,
  yamlSyntax,
  neverCited,
  referenceExpected,
  referenceNotFound,
  referenceNotReturned,
  referenceSuggested,
  referenceToSuperseded,
  referenceUnlinked,
  supersessionBroken,
  definitionConflict,
  definitionContradictsItself,
  definitionDuplicate,
  definitionIncomplete,
  definitionOutdated,
  definitionWording,
  deviationExpired,
  targetConflict,
  dataStale,
  dateImplausible,
  deadlineUnknown,
  editionExpired,
  revisionLate,
  updateDueSoon,
  updateMaybeOverdue,
  updateOverdue,
  consultationOrder,
  leadMissing,
  providerWithoutSeat,
  entryIncomplete,
  exceptionExpired,
  exceptionUnused,
  internalError,
];
