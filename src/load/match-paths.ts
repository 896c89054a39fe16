/**
 * Which of the paths the globs match, as globby would find them on disk: a plain path stands for a file or a whole folder,
 * `!` takes back, hidden files count. The matcher is loaded only when there are globs.
 */
export async function matchPaths(paths: readonly string[], patterns: readonly string[]): Promise<ReadonlySet<string>> {
  if (patterns.length === 0 || paths.length === 0) return new Set();
  const { default: micromatch } = await import('micromatch');
  const isFolder = (pattern: string): boolean => paths.some((path) => path.startsWith(`${pattern}/`));
  const expanded = patterns.map((pattern) => {
    const [, sign = '', rest = ''] = /^(!?)(.*)$/s.exec(pattern) ?? [];
    const plain = rest.replace(/\/$/, '');
    return isFolder(plain) ? `${sign}${plain}/**` : pattern;
  });
  // Only taking back means: everything but that.
  const all = expanded[0]?.startsWith('!') === true ? ['**', ...expanded] : expanded;
  return new Set(micromatch([...paths], all, { dot: true }));
}
