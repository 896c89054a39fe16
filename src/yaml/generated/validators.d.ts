import type { Kind } from '../../model/kinds.ts';
import type { SchemaError } from '../schema-error.ts';

/** Judges a value; after it has said no, `errors` holds why. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

type Validators = Readonly<Record<Kind | 'settings', Validator>>;

/** Validators that stop at the first error. */
export function createJudges(): Validators;

/** Validators that report all errors. */
export function createValidators(): Validators;
