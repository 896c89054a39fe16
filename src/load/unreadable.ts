import type { LoadFault } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import { createSourceFile } from './create-source-file.ts';
import { isReadFault, type ReadFault, type RegisterTree } from './register-tree.ts';

/** Reads files again, as texts. */
export function textsOf(tree: RegisterTree, limit: number): (path: string) => string {
  return (path) => {
    // By now it could be anything: what held at the first reading holds again.
    const bytes = tree.read(path, limit);
    return bytes === undefined || isReadFault(bytes) ? '' : Buffer.from(bytes).toString('utf8');
  };
}

/** A file of which nothing has been read, and nothing shall be. */
export function withoutText(path: string): SourceFile {
  return createSourceFile(path, () => '');
}

/** That a file or folder cannot be read, as a finding. */
export function unreadable(file: SourceFile, fault: ReadFault): LoadFault {
  return {
    rule: fault.kind === 'unreadable' ? 'file-unreadable' : 'yaml-syntax',
    file,
    path: '',
    range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    message: fault.message,
    help: fault.help,
  };
}
