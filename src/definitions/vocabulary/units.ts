/**
 * Units of the result: id · factor that goes with it · names · a broader unit that it does not contradict. `key` are ways to write the key `unit`
 * only; a single word would say too much inside prose.
 */
export const unitTable = `
percent · 100 · Prozent · percent
  key: %; Prozent; percent; per cent; pct; v. H.; vH; per_100; je 100; je 100 Einwohner; Prozentanteil; Anteil in %; percentage; Prozentwert; in %;
    in Prozent
  de: in (Prozent|%|v H|vH|vom Hundert); [{(}] (%|Prozent) [{)}]; prozentual; vom Hundert; als Prozentwert; Angabe in (Prozent|%);
    Angaben in (Prozent|%); Einheit : (Prozent|%); als Prozentsatz
  en: in (percent|per cent|%); [{(}] (%|percent|per cent) [{)}]; as a percentage; unit : (%|percent)
per_1000 · 1000 · je 1.000 · per_1000
  key: ‰; Promille; je 1.000; je 1000; per 1000; per thousand; je 1.000 Einwohner; je 1.000 Personen; permille; per mille; pro 1.000;
    per 1000 inhabitants
  de: [in] (Promille|‰)
  en: [in] (per mille|‰|permille)
per_10000 · 10000 · je 10.000 · per_10000
  key: je 10.000; je 10.000 Einwohner; per 10000; pro 10.000; per 10000 inhabitants
per_100000 · 100000 · je 100.000 · per_100000
  key: je 100.000; je 100.000 Einwohner; per 100000; pro 100.000; per 100000 inhabitants
count ·  · Anzahl · count
  key: Anzahl; Zahl; absolut; count; number; abs.; Stück; Fälle; cases; absolute
  de: [als|in] (Absolutzahl|absoluten Zahlen|Absolutzahlen|Absolutwert|absoluten Werten)
  en: [in|as] absolute (numbers|figures); (in|as|by) (headcount|head count); {(} (headcount|head count) {)}
persons ·  · Personen · persons · count
  key: Personen; persons; people; Einwohner; inhabitants; Person; Köpfe
households ·  · Haushalte · households · count
  key: Haushalte; households; Haushalt
dwellings ·  · Wohnungen · dwellings · count
  key: Wohnungen; dwellings; Wohneinheiten; WE
places ·  · Plätze · places · count
  key: Plätze; places
years ·  · Jahre · years
  key: Jahre; years; Jahr; a
  de: in Jahren; (Zahl|Anzahl) der Jahre
  en: in years
months ·  · Monate · months
  key: Monate; months
  de: in Monaten; (Zahl|Anzahl) der Monate
  en: in months
eur_per_m2 ·  · Euro je m² · eur_per_m2 · per_m2
  key: €/m²; EUR/m²; Euro/m²; € je m²; Euro je m²; EUR/qm; Euro je Quadratmeter; €/qm; Euro pro Quadratmeter; EUR je m²; EUR je qm; EUR per m2;
    euro per m2; euro per square metre; € pro m²; euros per square metre; Euro je Quadratmeter Wohnfläche
  de: [in] (Euro|€|EUR) (je|pro|/) (m²|m2|qm|Quadratmeter) [Wohnfläche|WFL]
  en: [in] (euro|€|EUR|euros) (per|/) (m²|m2|sqm|square metre|square meter)
eur_per_m3 ·  · Euro je m³ · eur_per_m3 · eur
  key: €/m³; EUR/m³; Euro je m³; Euro je Kubikmeter; €/cbm; EUR/cbm; Euro pro Kubikmeter; € je m³; euro per m3
  de: [in] (Euro|€|EUR) (je|pro|/) (m³|m3|cbm|Kubikmeter)
  en: [in] (euro|€|EUR|euros) (per|/) (m³|m3|cubic metre|cubic meter)
eur_per_t ·  · Euro je Tonne · eur_per_t · eur
  key: €/t; EUR/t; Euro je Tonne; Euro pro Tonne; € je t
  de: [in] (Euro|€|EUR) (je|pro|/) (Tonne|t)
  en: [in] (euro|€|EUR|euros) (per|/) (tonne|t)
eur_mio ·  · Mio. Euro · eur_mio
  key: Mio. €; Mio. Euro; Millionen Euro; Mio. EUR; Mill. €; Mill. Euro; million euros
  de: in (Mio|Mill|Millionen) (Euro|€|EUR)
  en: in million (euro|euros)
mg_per_l ·  · mg/l · mg_per_l
  key: mg/l; mg/L; Milligramm je Liter; mg je Liter; mg je l; mg pro Liter
  de: [in] (mg|Milligramm) (/|je|pro) (l|Liter)
  en: [in] (mg|milligrams) (/|per) (l|litre|liter)
kwh_per_m2 ·  · kWh/m² · kwh_per_m2 · kwh
  key: kWh/m²; kWh je m²; kWh pro m²; kWh/qm; kWh/(m²a); kWh je Quadratmeter; Kilowattstunden je Quadratmeter
  de: [in] (kWh|Kilowattstunden) (je|pro|/) (m²|m2|qm|Quadratmeter)
  en: [in] (kWh|kilowatt hours) (per|/) (m²|m2|square metre|square meter)
eur_per_person ·  · Euro je Person · eur_per_person · eur
  key: € je Einwohner; Euro je Einwohner; EUR je Einwohner; €/Einwohner; Euro pro Kopf; euro per capita; €/EW; EUR/E
eur ·  · Euro · eur
  key: €; Euro; EUR; eur; euros
  de: in (Euro|€|EUR)
  en: in (euro|€|EUR|euros)
eur_1000 ·  · 1.000 Euro · eur_1000
  key: Tsd. €; 1.000 €; TEUR; 1.000 Euro; Tausend Euro; T€
  de: in (1000|Tausend|Tsd) (Euro|€|EUR)
  en: in thousand (euro|euros)
m2_per_person ·  · m² je Person · m2_per_person · m2
  key: m² je Einwohner; m² je Person; m²/Einwohner; qm je Einwohner; m2 per person; m2 per inhabitant; m²/EW; m² pro Kopf; m² je Bewohner;
    Quadratmeter je Einwohner; Quadratmeter je Person; square metres per person; square metres per inhabitant
m2 ·  · m² · m2
  key: m²; qm; m2; Quadratmeter; square metres; sqm
  de: in (m²|m2|qm|Quadratmeter); (Quadratmeter|m²|qm)
  en: in (m²|m2|sqm|square metres|square meters)
ha ·  · Hektar · ha
  key: ha; Hektar; hectares
  de: in (ha|Hektar); (ha|Hektar) (je|pro) Tag
  en: in (ha|hectares)
km2 ·  · km² · km2
  key: km²; qkm; km2; Quadratkilometer
  de: in (km²|km2|qkm|Quadratkilometer)
  en: in (km²|km2|square kilometres)
persons_per_household ·  · Personen je Haushalt · persons_per_household
  key: Personen je Haushalt; Personen/Haushalt; persons per household; Personen pro Haushalt; Einwohner je Haushalt
index ·  · Index · index
  key: Index; index; Indexpunkte
per_m2 ·  · je m² · per_m2
  key: je m²; je qm; per m2; per square metre; pro m²; je Quadratmeter
  de: (je|pro) (m²|m2|qm|Quadratmeter) [Wohnfläche|WFL]; Quadratmeterpreis
  en: per (m²|m2|sqm|square metre|square meter)
per_km2 ·  · je km² · per_km2
  key: je km²; je qkm; Einwohner je km²; Einwohner/km²; per km2; inhabitants per km2; pro km²; je Quadratkilometer; Einwohner je Quadratkilometer; persons per km2
  de: (je|pro|/|auf einen|auf 1) (km²|km2|qkm|Quadratkilometer) [{(}] [Katasterfläche|Fläche|Gesamtfläche|Bodenfläche|Gebietsfläche|Stadtfläche|Gemeindefläche] [{)}]
  en: (per|for each|for every|/|a) (km²|km2|square kilometre|square kilometer|sq km)
per_ha ·  · je Hektar · per_ha
  key: je ha; je Hektar; Einwohner je ha; Einwohner/ha; per ha; per hectare; pro ha
  de: (je|pro|/|auf einen|auf 1) (ha|Hektar) [Katasterfläche|Fläche|Gesamtfläche|Bodenfläche|Gebietsfläche]
  en: (per|for each|for every|/) (ha|hectare)
t_co2e ·  · Tonnen CO2-Äquivalent · t_co2e · t
  key: t CO2-Äquivalent; t CO2-Äq.; Tonnen CO2-Äquivalent; t CO2e; t CO2-Äquivalente; tonnes of CO2 equivalent; t CO2eq
  de: [in] (Tonnen|t) (CO2|CO₂|Kohlendioxid) (Äquivalent|Äq|Äquivalente|Äquivalenten); [{(}] (CO2|CO₂) (Äquivalent|Äq|Äquivalente|Äquivalenten) [{)}] in (Tonnen|t); [in] (Tonnen|t) (CO2e|CO2eq)
  en: [in] (tonnes|tons|t) of (CO2|carbon dioxide) equivalent; [in] (tonnes|tons|t) (CO2e|CO2eq)
t_co2e_per_person ·  · Tonnen CO2-Äquivalent je Person · t_co2e_per_person · t_co2e
  key: t CO2-Äquivalent je Einwohner; t CO2-Äq. je Einwohner; t CO2e je Einwohner; t CO2-Äquivalent pro Kopf; t CO2e per capita; Tonnen CO2-Äquivalent je Einwohner
t ·  · Tonnen · t
  key: t; Tonnen; tonnes; tons
  de: in (Tonnen|t); Tonnen
  en: [in] (tonnes|tons|metric tons) [of]; in t
kg ·  · Kilogramm · kg
  key: kg; Kilogramm; kilograms
  de: in (kg|Kilogramm); (kg|Kilogramm)
  en: [in] (kg|kilograms|kilogrammes) [of]
kg_per_person ·  · Kilogramm je Person · kg_per_person · kg
  key: kg je Einwohner; kg/Einwohner; kg pro Kopf; kg/EW; kg per capita; kg je Person; kg per inhabitant
litre ·  · Liter · litre
  key: l; Liter; litres; liters
  de: in (Liter|Litern|l); (Liter|Litern)
  en: in (litres|liters|l); (litres|liters) [of]
m3 ·  · m³ · m3
  key: m³; m3; Kubikmeter; cbm; cubic metres
  de: in (m³|m3|Kubikmeter|cbm)
  en: in (m³|m3|cubic metres|cubic meters)
ug_per_m3 ·  · µg/m³ · ug_per_m3
  key: µg/m³; ug/m3; Mikrogramm je Kubikmeter; µg je m³; micrograms per cubic metre
  de: [in] (µg|μg|Mikrogramm) (/|je|pro) (m³|m3|Kubikmeter)
  en: [in] (µg|micrograms) (/|per) (m³|m3|cubic metre)
kwh ·  · kWh · kwh
  key: kWh; Kilowattstunden
  de: in (kWh|Kilowattstunden); (kWh|Kilowattstunden)
  en: in (kWh|kilowatt hours)
mwh ·  · MWh · mwh
  key: MWh; Megawattstunden
  de: in (MWh|Megawattstunden); MWh
  en: in (MWh|megawatt hours)
gwh ·  · GWh · gwh
  key: GWh; Gigawattstunden
  de: in (GWh|Gigawattstunden)
kw ·  · kW · kw
  key: kW; Kilowatt; kWp; kW je Einwohner
  de: [in] (kW|Kilowatt|kWp|Kilowatt peak); {(} (kW|kWp) {)}
  en: [in] (kW|kilowatts|kWp)
mw ·  · MW · mw
  key: MW; Megawatt; MWp
  de: [in] (MW|Megawatt|MWp); {(} (MW|MWp) {)}
  en: [in] (MW|megawatts|MWp)
ct_per_kwh ·  · Cent je kWh · ct_per_kwh
  key: ct/kWh; Cent/kWh; Cent je kWh; Cent je Kilowattstunde; ct je kWh
  de: [in] (ct|Cent) (je|pro|/) (kWh|Kilowattstunde)
  en: [in] (ct|cents) (per|/) (kWh|kilowatt hour)
watt ·  · Watt · watt
  key: W; Watt; Watt je Einwohner
  de: in (Watt|W)
  en: in (watts|watt)
km ·  · km · km
  key: km; Kilometer; kilometres
  de: in (km|Kilometern|Kilometer)
  en: in (km|kilometres|kilometers)
minutes ·  · Minuten · minutes
  key: Minuten; min; minutes
  de: in Minuten; (Zahl|Anzahl) der Minuten
  en: in minutes
hours ·  · Stunden · hours
  key: Stunden; h; hours; Std.
  de: in Stunden; (Zahl|Anzahl) der Stunden
  en: in hours
weeks ·  · Wochen · weeks
  key: Wochen; weeks
  de: in Wochen
  en: in weeks
days ·  · Tage · days
  key: Tage; days
  de: in Tagen
  en: in days
fte ·  · Vollzeitäquivalente · fte
  key: VZÄ; Vollzeitäquivalente; FTE; full-time equivalents; Vollzeitstellen
  de: in (Vollzeitäquivalenten|VZÄ|Vollzeitstellen|Vollzeitkräften)
  en: in (full time equivalents|FTE|FTEs)
heads ·  · Köpfe · heads · count
  key: Köpfe; heads; headcount; Kopfzahl
  de: in (Köpfen|Personen); nach (Köpfen|Kopfzahl|Personen); {(} [nach] (Köpfe|Köpfen|Kopfzahl) {)}
  en: in (heads|headcount)
db ·  · dB(A) · db
  key: dB; dB(A); Dezibel
  de: in (dB|Dezibel)
percentage_points ·  · Prozentpunkte · percentage_points
  key: Prozentpunkte; percentage points; %-Punkte
  de: in Prozentpunkten
  en: in percentage points
`;
