/** Why a file is not written, where the system itself had nothing against it. */
export class WriteRefused extends Error {
  readonly code: 'link' | 'changed';
  constructor(code: 'link' | 'changed') {
    super(code);
    this.name = 'WriteRefused';
    this.code = code;
  }
}
