/** V8 never keeps a shorter text as a part of another one. */
const shortestPart = 13;

let room = Buffer.allocUnsafe(4096);

/**
 * The same text as one of its own. V8 keeps what was cut out of a text as a part of it, and with it the whole: whoever remembers words of many texts must
 * copy them first.
 */
export function ownText(text: string): string {
  if (text.length < shortestPart) return text;
  if (room.length < text.length * 2) room = Buffer.allocUnsafe(text.length * 2);
  // Most texts are Latin-1, which takes one byte a character.
  const copy = room.toString('latin1', 0, room.write(text, 'latin1'));
  return copy === text ? copy : room.toString('utf16le', 0, room.write(text, 'utf16le'));
}
