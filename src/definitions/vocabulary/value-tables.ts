import { parseNamedValues, parseUnits } from './parse-tables.ts';
import type { NamedValue, UnitWords } from './phrase.ts';
import { populationTable } from './populations.ts';
import { sourceTable } from './sources.ts';
import { unitTable } from './units.ts';

let tables:
  { populations: readonly NamedValue[]; sources: readonly NamedValue[]; units: readonly UnitWords[] } | undefined;

/** The tables of populations, sources and units; read when they are first asked for. */
export function valueTables(): NonNullable<typeof tables> {
  return (tables ??= {
    populations: parseNamedValues(populationTable),
    sources: parseNamedValues(sourceTable),
    units: parseUnits(unitTable),
  });
}
