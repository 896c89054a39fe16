import { oneLine, visibleText } from './visible-text.ts';

/**
 * Makes a foreign text safe inside a paragraph, heading or table cell of GitHub-flavoured Markdown: it stays on one
 * line, formats nothing, links nothing, mentions nobody and holds no HTML. Where a sign means nothing in its place it
 * stays as it is, so that German text, dates and numbers remain readable in the source.
 */
export function escapeMarkdown(text: string): string {
  return (
    visibleText(oneLine(text))
      .replace(/[\\`*_[\]{}|~$@]/g, '\\$&')
      .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A bare address, a `:shortcode:`, a definition.
      .replace(/:(?=\S)/g, '\\:')
      .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
      // `#12` and `!12` refer to issues, `!` makes an image of a link.
      .replace(/[#!](?=[\w\\[])/g, '\\$&')
      // What opens a block when it stands first.
      .replace(/^[#+\-=!]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** A link in Markdown, or only its text where the address is not safe to follow. */
export function markdownLink(text: string, url: string | undefined): string {
  if (url === undefined) return escapeMarkdown(text);
  const target = url.replace(/[()[\]<>\\|`*_~ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(text)}](${target})`;
}
