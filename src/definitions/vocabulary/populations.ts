/**
 * Which people, households or places are meant: id · kind · names · what the words say about the count besides. Values of one kind exclude each
 * other: who counts main residences does not count secondary ones. The id is what the key `population` may say.
 */
export const populationTable = `
main_residence · residence · Hauptwohnsitz · main_residence
  de:
    [am] [Ort] [mit|nur|der|ausschließlich|alleiniger|allein|am|ihrem|alleinigem] [alleinige] [ihr] (Hauptwohnsitz|Hauptwohnung|Erstwohnsitz|Erstwohnung|Hauptwohnungen|Hauptwohnsitze) [gemeldet];
    am Ort der (alleinigen Wohnung oder Hauptwohnung|alleinigen oder Hauptwohnung|Hauptwohnung|einzigen Wohnung oder Hauptwohnung|alleinigen bzw Hauptwohnung);
    (mit|am) [alleiniger] (Wohnung|Haupt) (oder|bzw) Hauptwohnung; mit alleiniger oder Hauptwohnung; Hauptwohnbevölkerung; Hauptwohner;
    Hauptwohnsitzbevölkerung; Hauptwohnsitzeinwohner; ohne (Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz|Nebenwohnsitze|Nebenwohner|Zweitwohnung);
    ohne (Personen|Einwohner|Einwohnerinnen und Einwohner) mit (Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz); HWS
  en: (with|at|by) [their|a|the] (main|principal|primary|usual) (residence|dwelling|home|place of residence);
    [with] main (residence|residences|residents) [only]; principal residence; primary residence;
    (without|excluding) (secondary|second) (residence|residences|homes)
entitled_residents · residence · Haupt- und Nebenwohnsitz (wohnberechtigte Bevölkerung) · entitled_residents
  de:
    [mit|am|der|am Ort der] (Haupt|Hauptwohnung|Hauptwohnsitz|Erst) (und|oder|u|bzw|sowie|+|/|und oder) [mit] (Nebenwohnung|Nebenwohnsitz|Zweitwohnsitz|Zweitwohnung) [gemeldet];
    Hauptwohnsitz einschließlich Nebenwohnsitz; wohnberechtigt; Wohnberechtigte;
    [mit|auch|einschließlich|inklusive|und|sowie] (Nebenwohnsitze|Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz|Nebenwohner) (eingeschlossen|mitgezählt|einbezogen);
    (einschließlich|inklusive|auch|auch mit|zuzüglich|und mit|oder mit|sowie mit|oder|einschließlich der) [Personen mit] (Nebenwohnsitz|Nebenwohnsitze|Nebenwohnung|Nebenwohnungen|Zweitwohnsitz|Nebenwohner|Zweitwohnsitze)
  en: [with] (main|principal|primary) (and|or) (secondary|second) (residence|residences|home|homes);
    (including|and) (secondary|second) (residences|homes|residence); entitled residents
secondary_residence · residence · Nebenwohnsitz · secondary_residence
  de: [nur] [mit|am|Ort der] (Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz|Zweitwohnung) [gemeldet]
  en: [with] (secondary|second) (residence|home)
private_households · household · Privathaushalte · private_households
  de: (in|von|der) (Privathaushalt|Privathaushalten); in privaten Haushalten; (ohne|nicht) [in] (Gemeinschaftsunterkünften|Gemeinschaftsunterkünfte);
    Bevölkerung in Privathaushalten am Ort der Hauptwohnung;
    ohne (Anstaltsbevölkerung|Bewohner von Gemeinschaftsunterkünften|Personen in Gemeinschaftsunterkünften|Wohnheime|Heime|Heimbewohner)
  en: in private households; living in private households; members of private households; excluding (collective|institutional) (households|population|accommodation)
all_households · household · einschließlich Gemeinschaftsunterkünften · all_households
  de:
    (Privathaushalten und|in Privathaushalten und|einschließlich|inklusive|mit) [in] [Personen in] (Gemeinschaftsunterkünften|Gemeinschaftsunterkünfte|Anstaltsbevölkerung|Wohnheime|Heime|Heimbewohner)
  en: including (collective|institutional) (households|population|accommodation)
workplace · place · Arbeitsort · workplace
  de: (am|nach dem|nach|mit|im) [jeweiligen] (Arbeitsort|Beschäftigungsort|Arbeitsortprinzip); Arbeitsortkonzept; Arbeitsort;
    (am|nach dem) Ort (der Arbeit|der Beschäftigung|des Betriebs|der Arbeitsstätte|des Arbeitsplatzes); Inlandskonzept; (in der Stadt|im Stadtgebiet|in der Gemeinde) (arbeiten|arbeitend|arbeitende)
  en: (at|by) [the|their] (place of work|workplace); at [their] place of work; by workplace
place_of_residence · place · Wohnort · place_of_residence
  de: (am|nach dem|nach|mit|im) [jeweiligen] (Wohnort|Wohnortprinzip|Wohnsitz); Wohnortkonzept; Wohnortprinzip; (am|nach dem) Ort der Wohnung;
    Inländerkonzept; Wohnort
  en: (at|by) [the|their] place of residence; residence based
school_location · place · Schulstandort · school_location
  de: (am|nach dem|nach) (Schulort|Schulstandort|Schulsitz|Ort der Schule|Standort der Schule); Schulortprinzip; Schulstandort
  en: (at|by) [the] school location; by location of the school
place_of_event · place · Ereignisort · place_of_event
  de: (am|nach dem) (Tatort|Ereignisort|Tatortprinzip|Unfallort|Behandlungsort|Sterbeort|Geburtsort|Ort des Ereignisses|Standort der Einrichtung)
  en: (at|by) [the] place of (event|occurrence|crime|the accident)
economic_households · household_concept · Wirtschaftshaushalte · economic_households · haushalt
  de: Wirtschaftshaushalt; (gemeinsam|zusammen) [wohnend und] wirtschaftend; (gemeinsam|zusammen) wohnen und wirtschaften; Haushalte nach dem Konzept des gemeinsamen Wirtschaftens
  en: housekeeping households; economic households; housekeeping concept
dwelling_households · household_concept · Wohnhaushalte · dwelling_households · haushalt
  de: Wohnhaushalt; gemeinsam wohnend
  en: dwelling households; household-dwelling concept
study_place · place · Hochschulort · study_place
  de: (am|nach dem) (Hochschulort|Studienort|Ort der Hochschule|Hochschulstandort|Ort der Universität); Hochschulort; Studienort
  en: at the place of study; by location of the university
`;
