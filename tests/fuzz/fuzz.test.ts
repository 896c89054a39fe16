import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

const root = new URL('../..', import.meta.url).pathname;

it('a hundred changed registers, always the same: answered in words, in time, never with an error of the program', async () => {
  const { trials, findings } = await fuzz({ root, seconds: 60, seed: 20_180_508, trials: 100 });
  expect(findings.map(({ seed, args, fault }) => `seed ${seed}: plankreis ${args.join(' ')}: ${fault}`)).toEqual([]);
  expect(trials).toBe(100);
});
