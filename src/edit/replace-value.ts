import { isAlias, isScalar, type Document } from 'yaml';
import { splitPath, type DataPath } from '../model/source-file.ts';
import { findNode, spanOf, type TextEdit } from './text-edit.ts';
import { writeScalar } from './write-scalar.ts';

/**
 * Puts another text at a path of a file, in the quotes that stood there. Undefined where there is no
 * single value, or where the change would reach further (an anchor).
 */
export function replaceValue(
  document: Document.Parsed,
  path: DataPath,
  value: string,
): readonly TextEdit[] | undefined {
  const node = findNode(document.contents, splitPath(path))?.node;
  if (isAlias(node)) {
    const [start, end] = spanOf(node);
    return [{ start, end, text: writeScalar(value, 'PLAIN') }];
  }
  if (!isScalar(node) || node.anchor !== undefined || (node.source ?? '') === '') return undefined;
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return undefined;
  const [start, end] = spanOf(node);
  return [{ start, end, text: writeScalar(value, node.type) }];
}
