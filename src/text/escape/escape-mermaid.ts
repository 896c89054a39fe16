import { oneLine, visibleText } from './visible-text.ts';

/**
 * Makes a foreign text safe inside a quoted label of Mermaid: it stays one line, holds no HTML, no Markdown and no end of the
 * quotation. Mermaid reads `#35;` as the character of that number.
 */
export function escapeMermaid(text: string): string {
  return visibleText(oneLine(text)).replace(/[#"'`<>&;\\*_{}[\]|%~$]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
