/** The files of a register with about `size` entries: path and text. */
export function registerFiles(
  size: number,
  options?: { readonly seed?: number; readonly faulty?: number },
): Iterable<readonly [path: string, text: string]>;
