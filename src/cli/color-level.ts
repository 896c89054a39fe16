import type { Io, Output } from './io.ts';

/** When colours are used. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** How many colours an output gets: what the user says, then NO_COLOR, then FORCE_COLOR, then what the terminal can do. */
export function colorLevel(choice: ColorChoice, output: Output, env: Io['env']): 0 | 1 | 2 | 3 {
  if (choice === 'never') return 0;
  const forced = env['FORCE_COLOR'];
  const best = /truecolor|24bit/.test(env['COLORTERM'] ?? '') ? 3 : /256/.test(env['TERM'] ?? '') ? 2 : 1;
  if (choice === 'always') return best;
  if ((env['NO_COLOR'] ?? '') !== '') return 0;
  if (forced !== undefined && forced !== '' && forced !== '0' && forced !== 'false') {
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if (forced === '0' || forced === 'false') return 0;
  return output.isTerminal && env['TERM'] !== 'dumb' ? best : 0;
}
