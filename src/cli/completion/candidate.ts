import type { Language } from '../../model/language.ts';
import type { Register } from '../../model/register.ts';

/** Something that may stand at a place, with what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What the candidates depend on. */
export interface Completing {
  readonly command: string;
  /** The words before the one that is typed. */
  readonly words: readonly string[];
  readonly language: Language;
  /** Reads the register, if that has to be; undefined where there is none. */
  readonly register: () => Promise<Register | undefined>;
}
