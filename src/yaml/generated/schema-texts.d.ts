import type { Kind } from '../../model/kinds.ts';

/** The texts of the schemas, parsed only when somebody asks. */
export const schemaTexts: Readonly<Record<Kind | 'common' | 'plankreis' | 'report', string>>;
