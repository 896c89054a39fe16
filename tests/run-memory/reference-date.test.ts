import { describe, expect, it } from 'vitest';
import { endOfReferenceDate } from '../../src/cli/today.ts';

describe('the end of the reference date', () => {
  it.each([
    ['Europe/Berlin', '2026-11-27T12:00:00Z', '2026-11-27T23:00:00.000Z'],
    ['Europe/Berlin', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00.000Z'],
    ['Europe/Berlin', '2026-07-01T22:00:00Z', '2026-07-02T22:00:00.000Z'],
    // The day on which the clocks are put back has 25 hours.
    ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-25T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-27T12:00:00Z', '2026-11-27T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-27T12:00:00Z', '2026-11-28T10:00:00.000Z'],
  ])('is midnight in %s (%s)', (timezone, now, end) => {
    expect(new Date(endOfReferenceDate(undefined, timezone, new Date(now))).toISOString()).toBe(end);
  });

  it('never comes for a day that was given', () => {
    expect(endOfReferenceDate('2018-05-08', 'Europe/Berlin', new Date(0))).toBe(Number.MAX_SAFE_INTEGER);
  });
});
