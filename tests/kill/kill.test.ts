import { expect, it } from 'vitest';
import { killOften } from './kill.ts';

const root = new URL('../..', import.meta.url).pathname;

it(
  'killed at any moment, a register is old or new, and the next run finishes the work',
  { timeout: 180_000 },
  async () => {
    const { kills, faults } = await killOften({ root, times: 15, seed: 20_180_508 });
    expect(faults).toEqual([]);
    expect(kills).toBe(15);
  },
);
