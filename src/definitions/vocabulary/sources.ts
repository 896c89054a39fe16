/**
 * Statistics and registers: id · kind · names · what the words say about the count besides. Values of one kind exclude each other (a denominator
 * comes from the register or from the official update); values of different kinds stand side by side (benefits over population). An id that
 * continues another (`ba/labour` and `ba`) only says more.
 */
export const sourceTable = `
fortschreibung · population · Bevölkerungsfortschreibung · population update
  de: [amtliche] (Bevölkerungsfortschreibung|Einwohnerfortschreibung);
    [amtliche] Fortschreibung [des Bevölkerungsstandes|der Bevölkerung|des Bevölkerungsstands|der Einwohnerzahl|der Einwohnerzahlen|der amtlichen Einwohnerzahl];
    fortgeschriebene (Bevölkerung|Einwohnerzahl|Bevölkerungszahl); amtliche (Einwohnerzahl|Bevölkerungszahl|Bevölkerung);
    Bevölkerungsstatistik [des Landesamts|des Bundes]
  en: [official] population (update|updates|estimates|estimate|statistics); intercensal [population] (update|updates|estimates);
    population projection [based on the census]
fortschreibung/census-2011 · population · Bevölkerungsfortschreibung auf Basis des Zensus 2011 · population update based on the 2011 census
  de:
    (Bevölkerungsfortschreibung|Fortschreibung|Bevölkerung|Bevölkerungsstand) [{(}] (auf Basis|auf Grundlage|Basis|auf der Basis|auf der Grundlage|nach|auf Grund) [des|vom] Zensus 2011 [{)}];
    Fortschreibung des Zensus 2011
  en: population (update|estimates) (based on|on the basis of) the 2011 census;
    population (update|estimates) (based on|on the basis of) (census|the census of) 2011
fortschreibung/census-2022 · population · Bevölkerungsfortschreibung auf Basis des Zensus 2022 · population update based on the 2022 census
  de:
    (Bevölkerungsfortschreibung|Fortschreibung|Bevölkerung|Bevölkerungsstand) [{(}] (auf Basis|auf Grundlage|Basis|auf der Basis|auf der Grundlage|nach|auf Grund) [des|vom] Zensus 2022 [{)}];
    Fortschreibung des Zensus 2022
  en: population (update|estimates) (based on|on the basis of) the 2022 census;
    population (update|estimates) (based on|on the basis of) (census|the census of) 2022
fortschreibung/census-1987 · population · Bevölkerungsfortschreibung auf Basis der Volkszählung 1987 · population update based on the 1987 census
  de:
    (Bevölkerungsfortschreibung|Fortschreibung) [{(}] (auf Basis|auf Grundlage|Basis|auf der Basis|auf der Grundlage) der Volkszählung [von] 1987 [{)}];
    Fortschreibung der Volkszählung [von] 1987
melderegister · population · Melderegister · register of residents
  de:
    [kommunales|städtisches|örtliches] (Melderegister|Einwohnermelderegister|Einwohnerregister|Einwohnermeldedatei|Einwohnerdatei|Melderegisterdaten|Melderegisterauszug|Einwohnermeldewesen|Melderegisterauswertung|Meldedaten);
    Einwohnermeldeamt; Meldebehörde; melderechtlich registriert; Einwohnerstatistik [der Stadt]; Bestandsdatensatz Einwohner
  en: [municipal|local] (population register|register of residents|residents register|resident register|registration register|civil register);
    residents register; registration data
census · population · Zensus · census
  de: Zensus; Volkszählung; Zensuserhebung; Zensusstichprobe; Gebäude und Wohnungszählung; GWZ; Zensus GWZ
  en: census; population census; census of buildings and dwellings; housing census
census/2011 · population · Zensus 2011 · 2011 census
  de: [GWZ] Zensus 2011; Zensus vom 9 Mai 2011; GWZ 2011; Gebäude und Wohnungszählung 2011; Zensus zum 9 Mai 2011
  en: census 2011; 2011 [population] census; census of 2011
census/2022 · population · Zensus 2022 · 2022 census
  de: [GWZ] Zensus 2022; Zensus vom 15 Mai 2022; GWZ 2022; Gebäude und Wohnungszählung 2022; Zensus zum 15 Mai 2022
  en: census 2022; 2022 [population] census; census of 2022
census/1987 · population · Volkszählung 1987 · 1987 census
  de: Volkszählung [von] 1987
  en: 1987 census
mikrozensus · population · Mikrozensus · microcensus
  de: Mikrozensus; MZ; Mikrozensuserhebung
  en: microcensus; micro census
soep · population · SOEP · SOEP
  de: SOEP; Sozio oekonomisches Panel; Sozioökonomisches Panel
  en: SOEP; Socio Economic Panel
eu-silc · population · EU-SILC · EU-SILC
  de: EU SILC; Leben in Europa
  en: EU SILC; Statistics on Income and Living Conditions
evs · population · Einkommens- und Verbrauchsstichprobe · Income and Consumption Survey
  de: EVS; Einkommens und Verbrauchsstichprobe
  en: EVS; income and consumption survey
labour-force-survey · labour · Arbeitskräfteerhebung (ILO) · Labour Force Survey (ILO)
  de: Arbeitskräfteerhebung; AKE; Labour Force Survey; [nach] [dem] ILO [Konzept|Definition|Standard]; nach [der] Definition der ILO;
    ILO Arbeitsmarktstatistik; Erwerbslosenstatistik; nach Definition der Internationalen Arbeitsorganisation
  en: Labour Force Survey; LFS; [according to] [the] ILO [definition|concept|standard]
ba · labour · Statistik der Bundesagentur für Arbeit · statistics of the Federal Employment Agency
  de: [Statistik der|Statistik] (Bundesagentur für Arbeit|BA|Agentur für Arbeit|Bundesagentur); BA Statistik;
    Statistik Service der Bundesagentur für Arbeit
  en: [statistics of the] Federal Employment Agency; statistics of the BA
ba/labour · labour · Arbeitsmarktstatistik der BA · labour market statistics of the BA
  de: [BA] (Arbeitsmarktstatistik|Arbeitslosenstatistik) [der BA|der Bundesagentur für Arbeit]
  en: (labour market|unemployment) statistics [of the Federal Employment Agency]
ba/employment · labour · Beschäftigungsstatistik der BA · employment statistics of the BA
  de: [BA] (Beschäftigungsstatistik|Beschäftigtenstatistik) [der BA|der Bundesagentur für Arbeit]
  en: employment statistics [of the Federal Employment Agency]
ba/sgb2 · labour · Grundsicherungsstatistik SGB II der BA · basic income support statistics of the BA
  de:
    [BA] (Grundsicherungsstatistik|Statistik der Grundsicherung für Arbeitsuchende|SGB II Statistik|Statistik Grundsicherung für Arbeitsuchende|Statistik Grundsicherung|Grundsicherungsstatistik SGB II) [der BA|der Bundesagentur für Arbeit|der Bundesagentur];
    BA Grundsicherungsstatistik SGB II; Statistik zur Grundsicherung für Arbeitsuchende
  en: (basic income support|SGB II) statistics [of the Federal Employment Agency]
jobcenter · labour · Geschäftsstatistik des Jobcenters · records of the Jobcenter
  de: Geschäftsstatistik des Jobcenters; Daten des Jobcenters; Auswertung des Jobcenters; Jobcenterstatistik; Fachverfahren des Jobcenters;
    Auskunft des Jobcenters
  en: (records|data) of the Jobcenter
sgb12 · benefits · Sozialhilfestatistik · social assistance statistics
  de: Sozialhilfestatistik; Statistik der Sozialhilfe; Statistik der Grundsicherung im Alter [und bei Erwerbsminderung]; Statistik nach dem SGB XII;
    SGB XII Statistik; Statistik des 4 Kapitels SGB XII; Statistik 4 Kapitel SGB XII
  en: social assistance statistics
asylblg · benefits · Asylbewerberleistungsstatistik · statistics of benefits for asylum seekers
  de: Asylbewerberleistungsstatistik
  en: asylum seekers benefits statistics
wohngeld · benefits · Wohngeldstatistik · housing benefit statistics
  de: Wohngeldstatistik
  en: housing benefit statistics
child-and-youth-welfare · youth · Kinder- und Jugendhilfestatistik · child and youth welfare statistics
  de:
    [amtliche] (Kinder und Jugendhilfestatistik|KJH Statistik|Jugendhilfestatistik|Statistik der Kinder und Jugendhilfe|Statistiken der Kinder und Jugendhilfe|Kinderbetreuungsstatistik|KJHG Statistik)
  en: child and youth welfare statistics; statistics of child and youth welfare
kita-records · youth · Betriebserlaubnisse oder Meldungen der Einrichtungen · licences or reports of the facilities
  de: Betriebserlaubnisstatistik; KiBiz web; kibiz; Kitaverwaltungssoftware; Kita Portal; Jugendamtsstatistik; Statistik des Jugendamts; Kita Planer;
    Vormerksystem
  en: licensing data of the facilities
school-statistics · school · amtliche Schulstatistik · school statistics
  de: [amtliche] (Schulstatistik|Schuldaten|Schulstatistiken); Statistik der allgemeinbildenden Schulen
  en: [official] school statistics
school-enrolment · school · Anmeldezahlen der Schulen · applications for schools
  de: (Anmeldezahlen|Anmeldestatistik|Anmeldedaten|Anmeldeverfahren) [der Schulen|des Schulträgers]
  en: school application data
school-health · health · Schuleingangsuntersuchung · school entry examination · schuleingangsuntersuchung
  de: Schuleingangsuntersuchung; SEU
  en: school entry (examination|health examination)
care-statistics · care · Pflegestatistik · care statistics
  de: [amtliche] Pflegestatistik
  en: [long-term] care statistics
care-insurance · care · Pflegekassen · care insurance funds
  de: (Daten|Angaben|Statistik|Abrechnungsdaten) der (Pflegekassen|Krankenkassen|Kranken und Pflegekassen); Geschäftsstatistik der Pflegekassen
  en: data of the care insurance funds
police · crime · Polizeiliche Kriminalstatistik · police crime statistics
  de: Polizeiliche Kriminalstatistik; PKS; Kriminalstatistik
  en: police crime statistics
prosecution · crime · Strafverfolgungsstatistik · prosecution statistics
  de: Strafverfolgungsstatistik; Verurteiltenstatistik
  en: prosecution statistics
aliens-register · population · Ausländerzentralregister · Central Register of Foreigners
  de: Ausländerzentralregister; AZR; Ausländerstatistik
  en: Central Register of Foreigners; AZR
mietspiegel · population · Mietspiegel · rent index
  de: [dem|des|qualifizierter|einfacher] Mietspiegel [der Stadt]
  en: rent index
registered · labour · Meldung bei der Arbeitsverwaltung · registration with the employment agency · unemployed
  de: bei der Arbeitsverwaltung registriert
  en: registered unemployed; registered unemployment; registered as unemployed; officially registered unemployed
melderegister/migrapro · population · MigraPro · MigraPro
  de: MigraPro; KOSIS MigraPro; Verfahren MigraPro
  en: MigraPro
melderegister/hhgen · population · Haushaltegenerierung (HHGen) · HHGen
  de: HHGen; HHSTAT; Haushaltegenerierung; Haushaltsgenerierung; Haushaltegenerierungsverfahren; KOSIS HHGen; Haushaltsgenerierungsverfahren
  en: HHGen; household generation
housing-stock · housing · Fortschreibung des Wohnungsbestands · housing stock update
  de:
    (Wohnungsfortschreibung|Wohnungsbestandsfortschreibung|Gebäudefortschreibung|Fortschreibung des Wohnungsbestandes|Fortschreibung des Wohngebäude und Wohnungsbestandes|Wohnungsbestandsstatistik)
  en: housing stock (update|statistics)
electricity-meters · housing · Stromzählermethode · electricity meters · stromzaehler
  de: Stromzähler; Stromzählermethode; Stromzählerauswertung; Stromzählerdaten
  en: electricity (meters|meter data)
offers · rent · Angebotsmieten (Inserate) · asking rents (advertisements)
  de: IDN ImmoDaten; ImmoDaten; Immobilienscout; ImmoScout24; Immobilienportale; empirica Preisdatenbank; Online Inserate
  en: property portals; online advertisements
rent-index · rent · Mietspiegel · rent index
  de: [qualifizierter] Mietspiegel
  en: [local] rent index
returning-officer · election · Wahlamt · returning officer
  de: Wahlamt; Landeswahlleiter; Bundeswahlleiter; Wahlstatistik
  en: returning officer
vehicle-register · traffic · Kraftfahrt-Bundesamt · vehicle register
  de: Kraftfahrt Bundesamt; Kraftfahrtbundesamt; KBA; Zulassungsstelle; Fahrzeugregister
  en: vehicle register
verursacherbilanz · balance · Verursacherbilanz · emissions by cause
  de: [nach [dem]] (Verursacherprinzip|Inländerprinzip); Verursacherbilanz
  en: by cause
territorialbilanz · balance · Territorialbilanz · territorial balance
  de: [nach [dem]] Territorialprinzip; Territorialbilanz
  en: territorial (balance|principle)
territorialbilanz/bisko · balance · endenergiebasierte Territorialbilanz (BISKO) · end use based territorial balance
  de: [nach [dem]] (BISKO Standard|BISKO); endenergiebasierte Territorialbilanz; endenergiebasiertes Territorialprinzip; [{(}] endenergiebasierte Territorialbilanz [{)}]
  en: end use based territorial balance
territorialbilanz/source · balance · Quellenbilanz · emissions by source
  de: [nach [dem]] Quellenprinzip; Quellenbilanz
  en: by source
`;
