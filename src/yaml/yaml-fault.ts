import type { Message } from '../model/language.ts';

/** What is wrong, and what to do. */
export interface Words {
  readonly message: Message;
  readonly help: Message;
}

/** Why a text could not be read, with its offsets in UTF-16 code units. */
export interface YamlFault {
  readonly message: Message;
  readonly help?: Message;
  readonly start: number;
  readonly end: number;
  /** A second place that belongs to the fault, such as the first of two equal keys. */
  readonly other?: { readonly start: number; readonly end: number; readonly message: Message };
}

/** The limits that a text must keep. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileSize: number;
  /** Levels of nesting. */
  readonly nesting: number;
  /** Items of one list or mapping. */
  readonly collectionItems: number;
  /** Characters of one text. */
  readonly textLength: number;
  /** Aliases (`*name`) of one file. */
  readonly aliases: number;
}

/** The limits that hold where `plankreis.yaml` names none. */
export const defaultLimits: Limits = {
  fileSize: 1_048_576,
  nesting: 64,
  collectionItems: 2000,
  textLength: 20_000,
  aliases: 100,
};
