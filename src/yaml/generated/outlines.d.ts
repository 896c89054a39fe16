import type { Kind } from '../../model/kinds.ts';
import type { Outline, ReferenceOutline, WrittenOutline } from '../outline.ts';

export const outlines: Readonly<
  Record<
    Kind | 'settings',
    { readonly whole: Outline; readonly references: ReferenceOutline; readonly written: WrittenOutline }
  >
>;
