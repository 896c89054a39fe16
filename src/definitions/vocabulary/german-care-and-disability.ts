/** Long-term care, disability, homelessness, older people. `phrase.ts` explains the notation. */
export const germanCareAndDisability = `
pflegebeduerftig = Menschen mit Pflegebedarf; Personen mit Pflegebedarf; mit Pflegebedarf; auf Pflege (angewiesene|angewiesen) [Menschen|Personen]; Pflegebedarf; Pflegefall; der Pflege bedürfen;
    [Menschen|Personen] mit [einem] [anerkanntem|anerkannten|festgestelltem|festgestellten|zuerkanntem] Pflegegrad; Leistungsbezieher der Pflegeversicherung; Leistungsempfänger der Pflegeversicherung; Leistungsbeziehende der Pflegeversicherung;
    Bezieher von (Pflegeleistungen|Leistungen der Pflegeversicherung); Beziehende von Leistungen der Pflegeversicherung; Menschen mit Leistungen der Pflegeversicherung; Leistungen der Pflegeversicherung (beziehen|erhalten|beziehend); Pflegebedürftigenzahl
pflegebeduerftig = (Empfänger|Bezieher|Beziehende|Empfangende) von Leistungen (nach|nach dem|des) SGB XI; Leistungsbeziehende (nach|nach dem) SGB XI
pflegestufe = Pflegestufe
ambulant = Pflegedienst; Sozialstation; mobiler (Dienst|Pflegedienst); durch [einen|ambulante] (Pflegedienst|Pflegedienste|Dienste|ambulanten Dienst|ambulanten Pflegedienst); von [einem] (Pflegedienst|ambulanten Dienst|ambulanten Pflegedienst); mit Pflegedienst;
    mit Hilfe (eines|von) [ambulanten] (Pflegedienstes|Pflegediensten|Dienst); ambulanter Pflegebetrieb; ambulante Pflegeeinrichtung
sachleistung = Pflegesachleistung; Sachleistung
teilstationaer = teilstationäre (Pflege|Einrichtung|Versorgung|Betreuung); teilstationär versorgt
tagespflege nachtpflege = (Tages|Tagespflege) (und|oder) Nachtpflege
tagespflege nachtpflege platz = Tages und Nachtpflegeplätze; Tages und Nachtpflegeplatz
nachtpflege = Nachtpflege; teilstationäre Pflege in der Nacht
tagespflege = teilstationäre Tagespflege
kurzzeitpflege platz = Kurzzeitpflegeplatz; Plätze (der|in der|für die|zur|für) Kurzzeitpflege; solitäre Kurzzeitpflegeplätze
kurzzeitpflege = Kurzzeitpflegegast; vorübergehende (stationäre|vollstationäre) Pflege; Urlaubspflege
verhinderungspflege = Verhinderungspflege; Ersatzpflege
entlastungsbetrag = Entlastungsbetrag; Entlastungsleistung; Entlastungsangebot; Angebote zur Unterstützung im Alltag
eigenanteil = Eigenanteil; Eigenbeteiligung; Eigenbeitrag; EEE; einrichtungseinheitlicher Eigenanteil; selbst zu (zahlender|tragender) (Anteil|Betrag|Kosten); selbst zu zahlen; Selbstzahleranteil; Zuzahlung; pflegebedingter Eigenanteil
investitionskosten = Investitionskosten; Investitionskostensatz
pflegesatz = Pflegesatz; Heimentgelt; Pflegeentgelt; Heimkosten
pflegegeld = ausschließlich durch Angehörige (versorgt|gepflegt); allein durch Angehörige (versorgt|gepflegt); nur von Angehörigen (gepflegt|versorgt); Pflegegeldleistung
pflegend angehoerig = [Personen|Menschen] [,] die [ihre] (Angehörige|Angehörigen|einen Angehörigen) [zu Hause|häuslich|daheim] pflegen; informell Pflegende; private Pflegepersonen; Pflegepersonen; pflegende (Familienangehörige|Verwandte); Angehörigenpflege; pflegende Angehörigen; Angehörige pflegend; häuslich Pflegende
pflegefachkraft = Pflegefachkraft; examinierte (Pflegekräfte|Pflegefachkräfte|Altenpfleger|Kräfte|Pflegende|Pflegekraft); Fachkräfte (in der|für) (Pflege|Altenpflege); Pflegefachperson; Pflegefachfrau; Pflegefachmann;
    Fachkräfte der Pflege; examiniertes Pflegepersonal
pflegehelfer = Pflegehelfer; Pflegehilfskraft; Pflegeassistenz; Pflegeassistent; Altenpflegehelfer; Hilfskräfte in der Pflege; Pflegehilfskräfte
pflegekraft = Pflegebeschäftigte; Pflegeberuf; in der Pflege Arbeitende; in Pflegeberufen (Tätige|Beschäftigte); Altenpfleger; in der Altenpflege (Tätige|Beschäftigte); Personal in der Pflege; Personal der Pflege; Pflegemitarbeitende; Pflegepersonalbestand
auszubildend pflege = Pflegeauszubildende; Auszubildende (in der|der) (Pflege|Altenpflege); Pflegeschüler; Auszubildende zur (Pflegefachkraft|Pflegefachperson); Auszubildende in Pflegeberufen
einzelzimmer = Einzelzimmer; Einbettzimmer; Einzelzimmerplatz
auslastung = Auslastung; Auslastungsgrad; Auslastungsquote; Belegungsquote; Belegungsgrad; Kapazitätsauslastung; ausgelastet; Auslastungsrate
pflegeheim = Altenwohnheim; Pflegewohnheim; Seniorenpflegeheim; Heim der Altenpflege; stationäre (Altenpflegeeinrichtung|Einrichtung der Altenpflege); Altenheime und Pflegeheime; Seniorenstift; Seniorenresidenz
vollstationaer platz = Altenheimplatz; Altenpflegeplatz; stationäre (Pflegeplätze|Plätze|Dauerpflegeplätze); stationärer Pflegeplatz; Seniorenheimplatz; Pflegeplätze in Heimen; Plätze in (Altenheimen|Seniorenheimen|Pflegeeinrichtungen|stationären Pflegeeinrichtungen|stationären Einrichtungen|Alten und Pflegeheimen);
    Heimplatzkapazität; Plätze der stationären (Pflege|Altenpflege|Dauerpflege); Plätze im Pflegeheim
pflegebeduerftig vollstationaer = in (Heimen|Altenheimen|Pflegeheimen|Pflegeeinrichtungen) (Lebende|Versorgte|Gepflegte|Betreute|gepflegte Personen|lebende Pflegebedürftige|versorgte Pflegebedürftige); stationär (Versorgte|Gepflegte|Betreute|Pflegebedürftige); Pflegeheimbewohnende;
    Altenheimbewohner; vollstationär versorgte Pflegebedürftige; Bewohner (der|in) (Pflegeheime|Altenheime|Heime|Pflegeheimen|Heimen)
haeuslich pflegebeduerftig = zu Hause (Gepflegte|Versorgte|gepflegte Personen|versorgte Personen); häuslich (Gepflegte|Versorgte)
betreutwohnen = betreutes Wohnen; Servicewohnen; Service Wohnen; Wohnen mit Service; betreutes Seniorenwohnen; seniorengerechtes Wohnen mit Service; betreute Seniorenwohnungen; betreute Altenwohnungen; betreute Wohnung; Betreutwohnanlage; betreute (Wohnungen|Wohneinheiten) für (Senioren|Ältere|ältere Menschen)
altenwohnung = für (Senioren|Ältere|ältere Menschen) geeignete (Wohnungen|Wohneinheiten); Altenwohnung; Seniorenwohnung; altengerechte (Wohnungen|Wohneinheiten); seniorengerechte (Wohnungen|Wohneinheiten); altersgerechte (Wohnungen|Wohneinheiten); Wohnungen für (Senioren|Ältere|ältere Menschen)
pflegewohngemeinschaft = ambulant betreute (Wohngemeinschaft|Wohngemeinschaften); Pflege WG; Pflege WGs; Demenz WGs; Senioren WGs; Pflegewohngemeinschaft; Demenz WG; Senioren WG; Pflege Wohngemeinschaft; ambulante (Wohngemeinschaft|Pflege Wohngemeinschaft)
wohngemeinschaft = Wohngemeinschaft; WG; Wohngruppe
hospiz platz = Hospizplatz; Hospizplätze
hospiz bett = Hospizbett; Hospizbetten
vollstationaer beschaeftigt = Heimpersonal; Pflegeheimpersonal; Personal (in|der) (Pflegeheimen|Heimen|Pflegeheime)
hospiz = Hospiz; stationäres Hospiz; stationäre Hospize
palliativ = palliativ; Palliativversorgung; Palliativmedizin; Palliativstation; SAPV; Palliativpflege
pflegeberatung = Pflegeberatung; Pflegestützpunkt; Pflegeberatungsstelle; Beratung zur Pflege; Wohn und Pflegeberatung; Pflegeberatungsgespräch
wohnraumanpassung = Wohnraumanpassung; Wohnungsanpassung; (wohnumfeldverbessernde|wohnumfeldverbessernder) Maßnahmen; Anpassung (der Wohnung|von Wohnraum|der Wohnungen); Wohnungsumbau
pflegekurs = Pflegekurs; Pflegekurse; Kurse für pflegende Angehörige
budgetarbeit = Budget für Arbeit; Budgets für Arbeit
leichtesprache = Leichte Sprache; Leichter Sprache; einfache Sprache; einfacher Sprache
gebaerdensprache = Gebärdensprache; Gebärdensprachdolmetscher; Gebärdendolmetscher
personalschluessel = Personalschlüssel; Betreuungsschlüssel; Betreuungsrelation; Personalausstattung
hausnotruf = Hausnotruf; Hausnotrufanschluss; Hausnotrufsystem; Hausnotrufteilnehmer
essenaufraedern = Essen auf Rädern; Mahlzeitendienst; Menübringdienst; Menüdienst; mobiler Mahlzeitendienst; fahrbarer Mittagstisch; Mahlzeiten auf Rädern
begutachtung = Begutachtung; begutachtet; MD Gutachten; MDK Gutachten; Begutachtungsfall; Gutachten; Gutachten des Medizinischen Dienstes; Prüfung der Pflegebedürftigkeit
heimaufsicht = Heimaufsicht; WTG Behörde
seniorentreff = Seniorentreff; Seniorenbegegnungsstätte; Altenbegegnungsstätte; Seniorentreffpunkt; Altentagesstätte; Seniorenclub; Begegnungszentrum; Altentreff; Begegnungsstätten für (Senioren|Ältere|ältere Menschen)
@senior = Personen im Rentenalter; Seniorenalter; Altersbevölkerung; ältere Generation; Seniorenbevölkerung; Menschen im höheren Alter; höheres Alter; ältere Bürger; alte Leute; ältere Leute; ältere Mitbürger; Greise; betagte (Menschen|Personen); hochbetagte (Menschen|Personen|Bevölkerung);
    hochaltrige (Personen|Bevölkerung); Hochaltrigkeit; hochaltrig; hochbetagt; Altersbevölkerung
einsam = einsam; Einsamkeit; Einsame; sich einsam fühlen; einsame (Menschen|Personen)
demenz = Demenzpatient; demente (Menschen|Personen); Demente; dement; an Demenz (erkrankte|leidende) (Menschen|Personen); Demenzbetroffene; demenzkrank; Alzheimer; an Demenz Leidende; demenziell veränderte Menschen; Demenzfall; dementielle Erkrankung; demenzielle Erkrankung
behindert = [Menschen|Personen] mit [einer] Behinderung; [Menschen|Personen] mit Behinderungen; behinderte (Menschen|Personen); Behinderte; mit Beeinträchtigung; [Menschen|Personen] mit Beeinträchtigungen; Handicap; mit Handicap
schwerbehindert = [Menschen|Personen] [,] [bei] denen ein (GdB|Grad der Behinderung) [von] (mindestens|wenigstens|ab|>=) 50 (zuerkannt|vorliegt|anerkannt|festgestellt) [wurde|ist|worden ist];
    Schwerbehinderteneigenschaft; als schwerbehindert anerkannte [Menschen|Personen]; schwerbehindert anerkannt; Schwerbehinderungen; Schwerbehindertenstatus; Schwerbehindertenzahl; gültiger Schwerbehindertenausweis; Inhaber von Schwerbehindertenausweisen; Schwerbehindertenquote;
    [Menschen|Personen] mit (anerkannter|amtlich anerkannter|festgestellter|gültiger) Schwerbehinderung; schwer (behinderte|behindert) [Menschen|Personen]
antrag schwerbehindert = Feststellungsverfahren nach dem Schwerbehindertenrecht; (Antrag|Anträge) auf Feststellung einer (Schwerbehinderung|Behinderung); Feststellungsantrag
schwerbehindert = Schwerbehindertenrecht
gleichgestellt = gleichgestellt; Gleichgestellte; Gleichstellung mit Schwerbehinderten; ihnen gleichgestellte (Menschen|Personen|Behinderte)
gdb = GdB; Grad der Behinderung; Behinderungsgrad
werkstatt = Werkstatt für behinderte Menschen; Werkstätten für behinderte Menschen; WfbM; Werkstatt für Menschen mit (Behinderung|Behinderungen); Behindertenwerkstatt; Werkstätten für Menschen mit (Behinderung|Behinderungen)
werkstatt beschaeftigt = Werkstattbeschäftigte; Werkstattmitarbeiter; Beschäftigte (in|der) (Werkstätten|Werkstatt); in [einer] (Werkstatt|WfbM) (Tätige|Arbeitende|beschäftigte Menschen); in Werkstätten (Tätige|Arbeitende|Beschäftigte|beschäftigte Menschen)
werkstatt platz = Werkstattplatz; Plätze in (Werkstätten|WfbM)
inklusionsbetrieb = Inklusionsbetrieb; Integrationsfirma; Inklusionsunternehmen; Integrationsbetrieb; Inklusionsfirma; Integrationsunternehmen; Integrationsfirmen; Inklusionsfirmen
pflichtarbeitsplatz = Pflichtarbeitsplatz; Pflichtplatz
ausgleichsabgabe = Ausgleichsabgabe
eingliederungshilfe = EGH Leistung; Eingliederungshilfeleistung; Hilfen zur Eingliederung; Eingliederungshilfe für Menschen mit Behinderungen; Eingliederungshilfe für behinderte Menschen
besonderwohnform = besondere (Wohnform|Wohnformen); stationäres Wohnen; Wohnheim für Menschen mit Behinderung; Wohnheime für Menschen mit Behinderung; Wohnheim für behinderte Menschen; gemeinschaftliche Wohnform; gemeinschaftliches Wohnen der Eingliederungshilfe; Wohnstätte; besonderen Wohnformen
ambulantwohnen = ambulant betreutes Wohnen; ABW; ambulant unterstütztes Wohnen; betreutes Einzelwohnen; Assistenz im eigenen Wohnraum; ambulante Wohnbetreuung; ambulante Unterstützung beim Wohnen; Assistenzleistungen im eigenen Wohnraum; unterstütztes Wohnen; ambulant betreut wohnend; BeWo
persoenlichbudget = persönliches Budget; Persönliche Budgets; Budgetnehmer; persönlichen Budgets
fruehfoerderung = Frühförderung; heilpädagogische (Leistung|Leistungen|Frühförderung|Förderung); interdisziplinäre Frühförderung; Frühförderleistung; Frühförderstelle; Komplexleistung Frühförderung
schulbegleitung = Begleitung im (Unterricht|Schulalltag); Unterrichtsbegleitung; Schulbegleitung; Schulbegleiter; Integrationshilfe; Integrationshelfer; Schulassistenz; Inklusionsassistenz; Inklusionshelfer; Schulassistent; Schulhelfer; Integrationskraft; individuelle Schulbegleitung; Inklusionsbegleitung; Integrationsassistenz
merkzeichen = Merkzeichen
gehbehindert = gehbehindert; Gehbehinderung; Gehbehinderte; mobilitätseingeschränkt; Mobilitätseingeschränkte; bewegungseingeschränkt; außergewöhnliche Gehbehinderung
blind = blind; Blinde; Blindheit
sehbehindert = sehbehindert; Sehbehinderung; Sehbehinderte; hochgradig sehbehindert
gehoerlos = gehörlos; Gehörlose; Taube; taub; Gehörlosigkeit
hoerbehindert = hörbehindert; Hörbehinderung; Hörschädigung; hörgeschädigt
rollstuhl = Rollstuhl; Rollstuhlfahrer; Rollstuhlnutzer
fahrdienst = Fahrdienst; Behindertenfahrdienst; Fahrdienst für Menschen mit Behinderung
seelisch = seelische Behinderung; seelisch (behindert|behinderte|Behinderte); seelischer Behinderung
assistenz = Assistenz; Assistenzleistung
rehabilitation = Rehabilitation; Reha Maßnahme; Rehabilitationsmaßnahme; Reha; Rehabilitationsfall
wohnungslos = [über] (keinen|keine) [eigenen|eigene] [mietvertraglich|mietrechtlich] [abgesicherten|gesicherten|abgesicherte] (Wohnraum|Wohnung) (verfügen|verfügt|haben|hat);
    (keinen|ohne) [eigenen] [durch Mietvertrag|durch einen Mietvertrag|mietvertraglich|mietrechtlich] (abgesicherten|gesicherten) Wohnraum [(haben|hat|verfügen)]; wohnungslos (gemeldete|erfasste|gewordene) (Personen|Menschen); Menschen in Wohnungslosigkeit; ohne mietvertraglich abgesicherten Wohnraum; ohne [eigenen] (Wohnraum|Mietvertrag); ohne (feste|eigene) Unterkunft; wohnungslos lebende Menschen; wohnungslose Haushalte;
    ohne eigenen mietrechtlich abgesicherten Wohnraum; Wohnungslosenzahl; über keine eigene Wohnung verfügen; Nichtsesshafte; keine eigene Wohnung haben
strasse = auf der Straße (lebende|lebenden|Lebende|schlafende) [Menschen|Personen]; Straßenobdachlose; Straßenobdachlosigkeit; im Freien (übernachtende|schlafende) [Menschen|Personen]; Platte machen; auf der Straße (leben|schlafen|übernachten)
verdeckt wohnungslos = verdeckt (Wohnungslose|wohnungslos|wohnungslose) [Personen|Menschen]; bei (Freunden|Bekannten|Bekannten oder Freunden|Freunden und Bekannten) (untergekommene|untergekommen|wohnende) [Personen|Menschen]; bei Freunden oder Bekannten untergekommene Wohnungslose
wohnungsverlust = Wohnungsverlust; von (Wohnungslosigkeit|Obdachlosigkeit|Wohnungsverlust) bedroht; von (Wohnungslosigkeit|Obdachlosigkeit|Wohnungsverlust) (bedrohte|Bedrohte) [Haushalte|Personen|Menschen]; drohender (Wohnungsverlust|Verlust der Wohnung|Wohnungslosigkeit);
    drohende (Wohnungslosigkeit|Obdachlosigkeit); drohendem (Wohnungsverlust|Verlust der Wohnung); Verlust der Wohnung; denen (Wohnungslosigkeit|der Wohnungsverlust|der Verlust der Wohnung|Obdachlosigkeit) droht
wohnungsnotfall = Wohnungsnotfall; Wohnungsnotlage; Wohnungsnot; in Wohnungsnot; Wohnungsnotfallhilfe
raeumungsklage = Räumungsklage; Klage auf Räumung; Räumungsklageverfahren; Mitteilungen über Räumungsklagen; auf Räumung verklagt; Räumungsklagen der Vermieter
raeumung = Wohnungsräumung; zwangsgeräumt; zwangsgeräumte Wohnungen; geräumte Wohnungen; gerichtliche Räumung; vollstreckte Räumungen
selbststaendig = ohne (fremde|jede|jegliche) Hilfe; ohne Hilfe (anderer|Dritter|von anderen)
abgewendet = verhindern; vermeiden; abwenden; abgewendet; Abwendung; verhindert; Verhinderung; vermieden; Vermeidung; abgewandt
wohnungssicherung = Wohnungssicherung; Wohnraumsicherung; (gesicherte|erhaltene) (Wohnungen|Mietverhältnisse); Wohnungserhalt; Erhalt der Wohnung; Sicherung der Wohnung; Prävention von Wohnungsverlust
ordnungsrechtlich untergebracht = ordnungsrechtlich (untergebracht|untergebrachte|Untergebrachte) [Menschen|Personen]; ordnungsbehördlich (untergebracht|untergebrachte|Untergebrachte) [Menschen|Personen]; nach Ordnungsrecht (untergebracht|untergebrachte|Untergebrachte) [Menschen|Personen];
    ordnungsrechtliche Unterbringung; ordnungsbehördliche Unterbringung; öffentlich rechtlich (untergebracht|untergebrachte|Untergebrachte) [Menschen|Personen]; kommunal untergebrachte [Menschen|Personen]; öffentlich rechtliche Unterbringung
untergebracht = einquartiert; beherbergt; untergebracht worden; Untergebrachte; Unterbringungsfall; Unterbringungsplatz
unterkunft = Wohnungslosenunterkunft; Obdachlosenunterkunft; Obdachlosenheim; Unterkunft für Wohnungslose; Unterkünfte für Wohnungslose; Obdachlosenasyl; städtische Unterkunft; Flüchtlingsunterkunft; Asylunterkunft; Flüchtlingsheim; Asylbewerberheim; Übergangswohnheim; Übergangsheim;
    Gemeinschaftsunterkünfte; Unterkunft für Geflüchtete; Sammelunterkünfte; Unterkünfte für Geflüchtete; Erstaufnahmeeinrichtung
notschlafstelle = Notschlafstelle; Notübernachtung; Nachtasyl; Notübernachtungsstelle; Übernachtungsstelle; Nachtunterkunft; Kältehilfe
notschlafstelle platz = Notschlafplatz; Notübernachtungsplatz; Notschlafplätze
streetwork = Streetwork; Straßensozialarbeit; aufsuchende (Sozialarbeit|Arbeit); Streetworker; Straßensozialarbeiter
tagesaufenthalt = Tagesaufenthalt; Tagesaufenthaltsstätte; Tagestreff; Wärmestube; Tagesstätte für Wohnungslose
housingfirst = Housing First; HousingFirst
wohnungsverweisung = Wohnungsverweisung; Wohnungsverweis; Wegweisung; Rückkehrverbot; Wohnungsverweisungen
frauenhaus = Frauenhaus; Frauenschutzhaus; Schutzeinrichtung für Frauen; Frauen und Kinderschutzhaus; Frauenschutzeinrichtung; Frauenhäuser; Schutzhaus für Frauen
frauenhaus platz = Frauenhausplatz; Plätze (in|im) (Frauenhäusern|Frauenhaus|Frauenschutzhäusern); Schutzplätze für Frauen; Frauenschutzplatz
haeuslich gewalt = häuslicher Gewalt; Gewalt im häuslichen Umfeld; häuslich Gewalt; Beziehungsgewalt
gewalt = Gewalt; gewaltbetroffen; Gewaltbetroffene; von Gewalt (betroffene|betroffen)
rechtlich ~betreuung = rechtlich (Betreute|betreute Personen|betreute Menschen); Betreuungsverfahren; unter [rechtlicher|gesetzlicher] Betreuung stehend; Personen unter [rechtlicher|gesetzlicher] Betreuung; Betreuungsfall nach BGB; bestehende Betreuungen; unter rechtlicher Betreuung (stehende|stehen); gesetzlich (Betreute|betreute Personen)
vorsorgevollmacht = Vorsorgevollmacht
berufsbetreuer = Berufsbetreuer; beruflicher Betreuer; berufliche (Betreuer|Betreuung); berufsmäßig geführte Betreuungen
~geeignet = geeignet; eignet; passend
`;
