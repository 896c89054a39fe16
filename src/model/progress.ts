import type { Language } from './language.ts';

/** How far a long piece of work has come. */
export interface Step {
  readonly work: 'read' | 'check';
  readonly done: number;
  readonly total: number;
  /** The language of the register. */
  readonly language: Language;
}

/** Hears of steps, now and then. */
export type OnStep = (step: Step) => void;
