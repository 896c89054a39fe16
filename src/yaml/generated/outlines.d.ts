import type { Kind } from '../../model/kinds.ts';
import type { Outline } from '../outline.ts';

export const outlines: Readonly<Record<Kind | 'settings', Outline>>;
