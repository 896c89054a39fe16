/** The languages that messages and outputs exist in. */
export const languages = ['de', 'en'] as const;

/** A language of messages and outputs. */
export type Language = (typeof languages)[number];

/** The same thing in both languages, side by side. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** A text for people in both languages. */
export type Message = Bilingual<string>;
