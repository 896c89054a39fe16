import type { SchemaError } from '../schema-error.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const plan: Validator;
export const body: Validator;
export const indicator: Validator;
export const term: Validator;
export const area: Validator;
export const paper: Validator;
export const settings: Validator;
