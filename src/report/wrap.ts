import stringWidth from 'string-width';

/** Breaks a text into lines of at most `width` columns, at blanks; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    const indent = /^ */.exec(paragraph)?.[0] ?? '';
    let line = '';
    for (const word of paragraph.trim().split(/ +/)) {
      const next = line === '' ? indent + word : `${line} ${word}`;
      if (line !== '' && stringWidth(next) > width) {
        lines.push(line);
        line = indent + word;
      } else line = next;
    }
    lines.push(line);
  }
  return lines;
}
