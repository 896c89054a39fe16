import { structuredPatch } from 'diff';
import type { FileChange } from './overlay-tree.ts';

/** Changes as a unified diff that `git apply` and `patch -p1` take; the paths stand below `prefix` (`registry/`). */
export function unifiedDiff(changes: readonly FileChange[], prefix: string): string {
  return changes.map((change) => diffOfFile(change, prefix)).join('');
}

function diffOfFile({ from, to, before, after }: FileChange, prefix: string): string {
  const [a, b] = [quote(`a/${prefix}${from}`), quote(`b/${prefix}${to}`)];
  const lines = [`diff --git ${a} ${b}`];
  if (from !== to) lines.push(`rename from ${quote(prefix + from)}`, `rename to ${quote(prefix + to)}`);
  const { hunks } = structuredPatch(a, b, textOf(before), textOf(after), undefined, undefined, { context: 3 });
  if (hunks.length > 0) lines.push(`--- ${a}`, `+++ ${b}`);
  for (const hunk of hunks) {
    const old = `${hunk.oldStart},${hunk.oldLines}`;
    lines.push(`@@ -${old} +${hunk.newStart},${hunk.newLines} @@`, ...hunk.lines);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** A path as git writes it: in quotes where a sign in it would end it or say something else. */
function quote(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return path;
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
  const escaped = path.replace(/["\\\p{Cc}]/gu, (sign) => {
    const octal = [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    return escapes[sign] ?? octal;
  });
  return `"${escaped}"`;
}
