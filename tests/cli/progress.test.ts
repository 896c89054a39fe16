import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

/** Progress on a terminal (or not), with a clock that is set by hand. */
function watch(isTerminal: boolean, columns?: number) {
  let [time, written] = [0, ''];
  const write = async (text: string | Uint8Array): Promise<void> => {
    written += String(text);
  };
  const progress = createProgress({ isTerminal, columns, write }, () => time);
  return {
    progress,
    at: (moment: number, done: number, language?: 'de' | 'en') => {
      time = moment;
      progress.listen(language)({ work: 'read', done, total: 10_000, language: 'de' });
      return written;
    },
    written: () => written,
  };
}

describe('progress', () => {
  it('says nothing in the first half second, then where it is, then every tenth of a second', () => {
    const { at } = watch(true);
    expect(at(499, 1000)).toBe('');
    const line = '\r\u001b[KLese Dateien: 2.000 von 10.000 …';
    expect(at(500, 2000)).toBe(line);
    expect(at(599, 2500)).toBe(line);
    expect(at(600, 3000)).toBe(`${line}\r\u001b[KLese Dateien: 3.000 von 10.000 …`);
  });

  it('takes its line away once', () => {
    const { at, progress, written } = watch(true);
    progress.clear();
    expect(written()).toBe('');
    const line = at(700, 1000);
    progress.clear();
    progress.clear();
    expect(written()).toBe(`${line}\r\u001b[K`);
  });

  it('never speaks into a pipe', () => {
    const { at, progress } = watch(false);
    at(700, 1000);
    progress.clear();
    expect(at(5000, 9000)).toBe('');
  });

  it('speaks the language that was asked for, on one line', () => {
    expect(watch(true).at(700, 1000, 'en')).toBe('\r\u001b[KReading files: 1,000 of 10,000 …');
    expect(watch(true, 20).at(700, 1000)).toBe('\r\u001b[KLese Dateien: 1.000');
    expect(watch(true, 0).at(700, 1000)).toBe('\r\u001b[KLese Dateien: 1.000 von 10.000 …');
  });
});
