import type { Language } from '../../model/language.ts';
import { englishDistinctions } from './english-distinctions.ts';
import { englishEducationAndYouth } from './english-education-and-youth.ts';
import { englishFurtherSubjects } from './english-further-subjects.ts';
import { englishGeneralWords } from './english-general-words.ts';
import { englishHealthAndCare } from './english-health-and-care.ts';
import { englishHousingAndEnvironment } from './english-housing-and-environment.ts';
import { englishPeople } from './english-people.ts';
import { englishTransportAndTourism } from './english-transport-and-tourism.ts';
import { englishWorkAndBenefits } from './english-work-and-benefits.ts';
import { englishGroups, englishPhrases } from './english.ts';
import { germanAdministration } from './german-administration.ts';
import { germanAgeGroups, germanAges } from './german-ages.ts';
import { germanChildCare } from './german-child-care.ts';
import { germanCrime } from './german-crime.ts';
import { germanCulture } from './german-culture.ts';
import { germanCareAndDisability } from './german-care-and-disability.ts';
import { germanDateGroups, germanDates } from './german-dates.ts';
import { germanDemographyAndParticipation } from './german-demography-and-participation.ts';
import { germanDistinctions } from './german-distinctions.ts';
import { germanEducationAndYouth } from './german-education-and-youth.ts';
import { germanEnvironment } from './german-environment.ts';
import { germanFinanceAndEconomy } from './german-finance-and-economy.ts';
import { germanHealthAndCare } from './german-health-and-care.ts';
import { germanHealth } from './german-health.ts';
import { germanHousing } from './german-housing.ts';
import { germanGeneralWords } from './german-general-words.ts';
import { germanHousingAndEnvironment } from './german-housing-and-environment.ts';
import { germanLabour } from './german-labour.ts';
import { germanMeasures } from './german-measures.ts';
import { germanMigration } from './german-migration.ts';
import { germanMunicipalServices } from './german-municipal-services.ts';
import { germanPeople } from './german-people.ts';
import { germanProcedures } from './german-procedures.ts';
import { germanProceedings } from './german-proceedings.ts';
import { germanRatioGroups, germanRatios } from './german-ratios.ts';
import { germanScope } from './german-scope.ts';
import { germanSafety } from './german-safety.ts';
import { germanSchools } from './german-schools.ts';
import { germanSport } from './german-sport.ts';
import { germanSocialBenefits } from './german-social-benefits.ts';
import { germanThresholdGroups, germanThresholds } from './german-thresholds.ts';
import { germanTrafficAndEnergy } from './german-traffic-and-energy.ts';
import { germanWorkAndBenefits } from './german-work-and-benefits.ts';
import { germanYouthWelfare } from './german-youth-welfare.ts';
import { englishIdleWords, germanIdleWords } from './idle-words.ts';
import { wordId } from '../lexicon-data.ts';
import { laws } from './laws.ts';
import { parseConcepts } from './parse-tables.ts';
import type { NamedValue, Phrase, UnitWords, WordGroups } from './phrase.ts';
import { germanTraining } from './german-training.ts';
import { valueTables } from './value-tables.ts';

/** All groups of words of a language. */
export const wordGroups: Readonly<Record<Language, WordGroups>> = {
  de: { ...germanAgeGroups, ...germanDateGroups, ...germanRatioGroups, ...germanThresholdGroups },
  en: englishGroups,
};

const germanConcepts: readonly string[] = [
  germanHousing,
  germanEnvironment,
  germanTrafficAndEnergy,
  germanFinanceAndEconomy,
  germanAdministration,
  germanMunicipalServices,
  germanProceedings,
  germanPeople,
  germanWorkAndBenefits,
  germanEducationAndYouth,
  germanChildCare,
  germanYouthWelfare,
  germanSchools,
  germanTraining,
  germanCulture,
  germanSport,
  germanSafety,
  germanCrime,
  germanHealthAndCare,
  germanHousingAndEnvironment,
  germanProcedures,
  germanGeneralWords,
  germanSocialBenefits,
  germanLabour,
  germanHealth,
  germanCareAndDisability,
  germanDemographyAndParticipation,
  germanMigration,
  germanDistinctions,
];

const englishConcepts: readonly string[] = [
  englishPeople,
  englishWorkAndBenefits,
  englishEducationAndYouth,
  englishHealthAndCare,
  englishHousingAndEnvironment,
  englishTransportAndTourism,
  englishFurtherSubjects,
  englishDistinctions,
  englishGeneralWords,
];

/** All phrases of a language, the more important ones first. */
export function phrasesOf(language: Language): Phrase[] {
  const german = language === 'de';
  const { populations, sources, units } = valueTables();
  return [
    ...(german ? [...germanAges, ...germanDates] : []),
    ...populations.map((value) => namedPhrase(value, language, { population: value.id })),
    ...sources.map((value) => namedPhrase(value, language, { source: value.id })),
    ...laws.map((law) => ({
      id: `law.${law.id}`,
      words: law[language],
      law: law.also === undefined ? [law.id] : [law.id, law.also],
    })),
    ...units.map((unit) => ({
      id: `unit.${unit.id}`,
      words: [...unit[language], ...inBrackets(unit)],
      unit: unit.id,
    })),
    ...(german ? [...germanRatios, ...germanThresholds, ...germanMeasures, ...germanScope] : englishPhrases),
    ...(german ? germanConcepts : englishConcepts)
      .flatMap(parseConcepts)
      .map(({ concept, words }) => ({ id: wordId(concept), words, concept })),
    { id: 'idle', words: (german ? germanIdleWords : englishIdleWords).trim().split(/\s+/), idle: true },
  ];
}

/** A unit in brackets is one whatever it is: "(m²)". */
function inBrackets({ id, broader, keys }: UnitWords): string[] {
  // "(Wohnungen)" says what is counted.
  if (id === 'count' || broader === 'count') return [];
  return keys.filter((key) => !/[()[\]|{}]/.test(key)).map((key) => `{(} [in|Angabe in] ${key} {)}`);
}

function namedPhrase(value: NamedValue, language: Language, effect: Pick<Phrase, 'population' | 'source'>): Phrase {
  const facet = effect.population === undefined ? 'source' : 'population';
  const concept = value.concept === undefined ? {} : { concept: value.concept };
  return { id: `${facet}.${value.id}`, words: value[language], ...effect, ...concept };
}
