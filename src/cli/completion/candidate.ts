/** Something that may stand at a place, with what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}
