/**
 * The address as it may stand behind a link, or undefined where it may not: only `http`, `https` and `mailto`, nothing
 * that browsers read differently (blanks, controls, backslashes), no user name that pretends to be the host.
 */
export function safeUrl(text: string): string | undefined {
  if (text.length > 2048 || !/^(?:https?:\/\/|mailto:)[!-~\u00a1-\ud7ff\uf900-\uffef]+$/iu.test(text)) return undefined;
  if (/[\\"'<>`]/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : undefined;
}
