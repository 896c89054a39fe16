/** Dwellings, buildings, rents, the market for housing and land. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanHousing = `
genehmigt wohnung = Wohnungen [,] deren (Bau|Errichtung) genehmigt wurde; Wohnungen [,] für die [eine] Baugenehmigung erteilt wurde; Wohnungen mit [erteilter] Baugenehmigung;
    Wohneinheiten [,] deren (Bau|Errichtung) genehmigt wurde; Wohneinheiten [,] für die [eine] Baugenehmigung erteilt wurde; zur Errichtung genehmigte Wohnungen;
    Genehmigungen (für|zum) [den] Bau von (Wohnungen|Wohneinheiten); Baugenehmigungen im Wohnungsbau; Genehmigungen zum Bau neuer Wohnungen
genehmigt !fertiggestellt wohnung = Bauüberhang [(an|bei|von)] [Wohnungen]; Überhang (genehmigter|an genehmigten) Wohnungen;
    (genehmigte|genehmigter) [,] [aber|jedoch|und] (noch nicht|bislang nicht|bisher nicht|nicht) (fertiggestellte|fertiggestellter|gebaute|errichtete|vollendete|bezogene) (Wohnungen|Wohneinheiten|Wohnung);
    (genehmigte|genehmigter) [,] [aber|jedoch|und] (noch nicht|bislang nicht|bisher nicht|nicht) (fertig gestellte|fertig gestellter|fertig gebaute) (Wohnungen|Wohneinheiten|Wohnung);
    (Wohnungen|Wohneinheiten) mit Baugenehmigung [,] deren Fertigstellung [noch] aussteht;
    (Wohnungen|Wohneinheiten) mit Baugenehmigung [,] die [bis Jahresende|am Jahresende] [noch] nicht (fertiggestellt|gebaut|fertig) [wurden|sind]
fertiggestellt = fertiggestellt; Fertigstellung; fertig gestellt; fertig geworden; fertig gewordene; fertig gebaut; bezugsfertig; bezugsfertig geworden
begonnen wohnung = Baubeginne (von|bei) Wohnungen; begonnene Wohnungen; Wohnungsbaubeginn; in Bau genommene Wohnungen
abgang wohnung = abgerissene Wohnungen; abgebrochene Wohnungen; rückgebaute Wohnungen; Rückbau von Wohnungen; Wohnungsabriss
abgang = Abriss; abgerissen; rückgebaut; Rückbau; Gebäudeabbruch; Abriss von Gebäuden; Abbruch von Gebäuden
zweifamilienhaus = Zweifamilienhaus; ZFH; Wohngebäude mit (zwei|2) Wohnungen; Gebäude mit (zwei|2) Wohnungen
einfamilienhaus zweifamilienhaus = Ein und Zweifamilienhäuser; Ein und Zweifamilienhaus; Ein und Zweifamilienhausbau; Ein und Zweifamiliengebäude; Eigenheime und Zweifamilienhäuser; Ein Zweifamilienhäuser;
    (Wohngebäude|Gebäude|Häuser) mit (1|einer) (oder|und|bis) (2|zwei) (Wohnungen|Wohneinheiten); (Wohngebäude|Gebäude|Häuser) mit ein (oder|bis|und) zwei (Wohnungen|Wohneinheiten);
    (Wohngebäude|Gebäude|Häuser) mit (höchstens|bis zu|maximal) (2|zwei) (Wohnungen|Wohneinheiten); Ein oder Zweifamilienhäuser; EZFH; 1 und 2 Familienhäuser
mehrfamilienhaus #>=3 = (Wohngebäude|Gebäude|Häuser|Wohnhäuser) mit (3|drei) (und|oder) mehr (Wohnungen|Wohneinheiten); (Wohngebäude|Gebäude|Häuser|Wohnhäuser) mit mindestens (3|drei) (Wohnungen|Wohneinheiten);
    (Wohngebäude|Gebäude|Häuser) mit mehr als (2|zwei) (Wohnungen|Wohneinheiten); (Wohngebäude|Gebäude|Häuser) ab (3|drei) Wohnungen
mehrfamilienhaus = Mehrfamilienwohnhaus; Mehrparteienhaus; Geschosswohnungsbau; Geschossbau; Geschosswohngebäude; Mehrfamilienhausbau
einfamilienhaus = Ein Familien Haus; freistehendes Einfamilienhaus; Einfamilienhausbau; Eigenheimbau
reihenhaus = Reihenhaus; Reiheneigenheim
doppelhaus = Doppelhaus; Doppelhaushälfte
wohnheim = Wohnheim; Wohnheimplatz
gebaeude = Gebäude; Häuser; Bauwerk; Bebauung mit Gebäuden; Gebäudebestand
nichtwohngebaeude = Nichtwohnbau; Nichtwohngebäude; Nichtwohnhaus; Bürogebäude und sonstige Nichtwohngebäude
wohngebaeude = Wohnhausbestand; Wohngebäudebestand; Wohnbauten; Wohnhaus; Bestand an Wohngebäuden; Wohnbau
marktaktiv leerstehend = marktaktiver Leerstand; (kurzfristig|sofort|unmittelbar) (vermietbare|vermietbarer|vermietbaren|anmietbare|anmietbarer|anmietbaren|disponible) leerstehende; marktaktiv leerstehende; marktaktive leerstehende;
    leerstehende und (kurzfristig|sofort) vermietbare; (kurzfristig|sofort|unmittelbar) vermietbare und leerstehende; vermietbarer Leerstand; marktaktive Leerstände
marktaktiv = marktaktiv; (sofort|kurzfristig) (anmietbar|vermietbar)
leerstehend = leerstehend; leer stehend; leer stehen; leer steht; nicht vermietet und nicht (bewohnt|genutzt); nicht (bewohnte|bewohnt|genutzt|genutzte); nicht belegte Wohnungen; unvermietet; weder vermietet noch (selbst genutzt|eigengenutzt|bewohnt|selbst bewohnt)
vermietet = vermietet; Vermietung
~bewohnt = bewohnt; genutzt
mietwohnung = Mietwohnungsbestand; vermieteter Wohnraum; Mietwohnraum; Miet Wohneinheiten; Mieteinheiten; vermietete Wohneinheiten; Mietobjekt
eigentuemer haushalt = Haushalte [,] die im (eigenen Haus|selbst genutzten Eigentum|selbstgenutzten Eigentum|selbst genutzten Wohneigentum|selbstgenutzten Wohneigentum|Eigentum|Wohneigentum) (wohnen|leben);
    Haushalte [,] die in (den|ihren) eigenen vier Wänden (wohnen|leben); Haushalte in den eigenen vier Wänden; Haushalte (mit|in) (selbst genutztem|selbstgenutztem|selbst bewohntem|eigenem) (Wohneigentum|Eigentum|Eigenheim|Wohnraum);
    Haushalte mit selbst bewohntem (Eigenheim|Haus) oder [eigener|selbst bewohnter] Eigentumswohnung; Eigentümerhaushalt; Haushalte von (Eigentümern|Selbstnutzern|selbstnutzenden Eigentümern); Selbstnutzerhaushalt;
    Haushalte [,] die (ihre Wohnung|ihr Haus|ihre Wohnung oder ihr Haus) selbst besitzen; Haushalte in selbst genutztem Eigentum; Haushalte im eigenen Haus oder in der eigenen Wohnung
mieter haushalt = Haushalte [,] die zur Miete (wohnen|leben); Haushalte in (einer Mietwohnung|Mietwohnungen|Miete); Mieterhaushalt; zur Miete lebende Haushalte; Miethaushalt
eigentum = Eigentum; im Eigentum; in der Hand
gebunden wohnung = Wohnungen [,] die einer (Belegungsbindung|Mietpreisbindung|Sozialbindung|Bindung|Mietpreis und Belegungsbindung) unterliegen; Wohnungen [,] für die (eine Bindung|Bindungen|Belegungsbindungen|Belegungsrechte|Belegrechte) (besteht|bestehen);
    Sozialmietwohnung; Sozialmietwohnungsbestand; Sozialwohnungsbestand; (belegungs und mietpreisgebundene|belegungs und mietgebundene|mietpreisgebundene|mietgebundene) (Wohnungen|Wohneinheiten|Wohnung|Wohnraum);
    Wohnungen mit (Belegungs und Mietpreisbindung|Belegungs und Mietbindung|Mietpreis oder Belegungsbindung|sozialer Bindung|laufender Bindung|bestehender Bindung); Wohnungen in der (Bindung|Sozialbindung|Belegungsbindung|Mietpreisbindung);
    belegungsgebundener Wohnraum; sozial gebundene Wohnungen; preisgebundener Mietwohnraum; gebundener Wohnungsbestand; preisgebundene Wohneinheiten; (öffentlich|sozial) geförderte (Mietwohnungen|Wohnungen) mit (Mietpreis und Belegungsbindung|Belegungsbindung|Mietpreisbindung|Bindung)
gebunden mietwohnung = preisgebundene Mietwohnungen; belegungsgebundene Mietwohnungen; gebundene Mietwohnungen
gebunden wohnung auslauf = (Wohnungen|Sozialwohnungen|Wohneinheiten) [,] deren (Bindung|Belegungsbindung|Mietpreisbindung|Sozialbindung|Mietpreis und Belegungsbindung|Miet und Belegungsbindung) [im Berichtsjahr|im Jahr|im laufenden Jahr] (ausläuft|endet|entfällt|abläuft|ausgelaufen ist);
    aus der (Bindung|Sozialbindung|Belegungsbindung|Preisbindung) (fallende|auslaufende|auslaufenden|entlassene|herausfallende|ausscheidende|gefallene) (Wohnungen|Sozialwohnungen|Wohneinheiten);
    (Wohnungen|Sozialwohnungen) mit (auslaufender|auslaufenden|endender) (Bindung|Belegungsbindung|Mietpreisbindung|Bindungen); Wegfall von Sozialwohnungen; (Bindungsauslauf|Bindungsende|Auslaufen der Bindung) [von] [Sozialwohnungen]
freifinanziert = freifinanziert; frei finanziert; nicht preisgebunden; ungebunden
genossenschaft = Genossenschaft; Wohnungsgenossenschaft; Wohnungsbaugenossenschaft; Baugenossenschaft; genossenschaftlich
stadt wohnungsunternehmen = (kommunale|städtische|stadteigene) (Wohnungsgesellschaft|Wohnungsbaugesellschaft|Wohnungsunternehmen|Wohnungsbauunternehmen); kommunales Wohnungsunternehmen; städtisches Wohnungsunternehmen;
    Wohnungsunternehmen der (Stadt|Kommune|Gemeinde)
wohnungsunternehmen = Wohnungsunternehmen; Wohnungsgesellschaft; Wohnungsbaugesellschaft; Wohnungsbauunternehmen
stadt wohnungsunternehmen wohnung = (kommunale|städtische|stadteigene) (Wohnungen|Wohneinheiten|Mietwohnungen); Wohnungen im Eigentum (des kommunalen Wohnungsunternehmens|der kommunalen Wohnungsgesellschaft|der Stadt|der Kommune|der städtischen Wohnungsgesellschaft|der kommunalen Wohnungsunternehmen);
    Wohnungen in (kommunaler|städtischer) Hand; Wohnungen in kommunalem (Eigentum|Besitz)
wohnberechtigungsschein = Wohnberechtigungsschein; Wohnberechtigungsbescheinigung; [Haushalte] [,] denen ein (Wohnberechtigungsschein|WBS) (erteilt|ausgestellt) wurde; Haushalte mit (neu ausgestelltem|erteiltem|neu erteiltem) (Wohnberechtigungsschein|WBS);
    Haushalte [,] die einen (Wohnberechtigungsschein|WBS) (erhalten haben|erhielten|bekommen haben)
wohnungssuchend haushalt = (Haushalte|Personen) auf Wohnungssuche; Wohnungsbewerber; Wohnungssuchende; Wohnungsgesuch; wohnungssuchende Haushalte; Haushalte [,] die eine Wohnung suchen; Wohnungssuchendenhaushalt
~wohnungsamt = Wohnungsamt; (Amt|Fachbereich) für Wohnen; Amt für Wohnungswesen; Wohnungsvermittlung; Wohnungsbehörde; Amt für Wohnraumversorgung
miete = Miete; Mietpreis; Mietzins; Miethöhe; Mietkosten; Mietniveau
mietvertrag = Mietvertrag; Mietverhältnis; Wohnraummietvertrag; Mietkontrakt
bestandsmiete = bestehende (Mietverhältnisse|Mietverträge); in bestehenden (Mietverhältnissen|Mietverträgen); [in] laufenden (Mietverhältnissen|Mietverträgen); laufende Mietverträge; bestehende Mietverhältnisse; Bestandsmietvertrag; Miete in laufenden Mietverhältnissen;
    Miete der (bestehenden|laufenden) (Mietverträge|Mietverhältnisse); Bestandsmietverhältnis; bewohnte Mietwohnungen
bestandsmiete nettokaltmiete = (Nettokaltmiete|nettokalte Miete|Grundmiete) (bestehender|laufender) (Mietverträge|Mietverhältnisse); Bestandsnettokaltmiete
nettokaltmiete = Nettokaltmiete; nettokalte Miete; Miete nettokalt; Miete (netto kalt|ohne Nebenkosten|ohne Betriebskosten|ohne Betriebs und Heizkosten|ohne kalte und warme Nebenkosten|ohne Nebenkosten und Heizung|ohne Heiz und Nebenkosten|ohne Neben und Heizkosten|ohne Heizkosten und Nebenkosten|ohne Nebenkosten und Heizkosten|ohne Betriebskosten und Heizkosten); nettokalt; Nettokaltmietpreis; kalte Nettomiete
bruttokaltmiete = bruttokalte Miete; Miete bruttokalt; Nettokaltmiete (zuzüglich|zzgl|plus|und|einschließlich|mit) [der|kalter|kalten] (Betriebskosten|kalte Nebenkosten|kalten Betriebskosten|kalter Betriebskosten|kalten Nebenkosten); Kaltmiete (einschließlich|inklusive|inkl|mit) [der] (Nebenkosten|Betriebskosten|kalten Betriebskosten|kalten Nebenkosten);
    Miete (einschließlich|mit) kalter (Betriebskosten|Nebenkosten); Nettokaltmiete plus kalte Betriebskosten; Miete ohne Heizkosten; Miete mit Betriebskosten ohne Heizung
bruttowarmmiete = bruttowarme Miete; warme Miete; Miete (warm|bruttowarm); Miete (einschließlich|inklusive|inkl|mit) [der] (Heizkosten|Nebenkosten und Heizkosten|Neben und Heizkosten|Heiz und Nebenkosten|Heizkosten und Nebenkosten|Nebenkosten und Heizkosten|Betriebskosten und Heizkosten|Heizkosten und Betriebskosten|Betriebs und Heizkosten|aller Nebenkosten|Heizung und Nebenkosten|Nebenkosten und Heizung); Gesamtmiete; Bruttokaltmiete (zuzüglich|plus|und|einschließlich|mit) Heizkosten
betriebskosten = Betriebskosten; Nebenkosten; Mietnebenkosten; Wohnnebenkosten; Betriebsnebenkosten
angebotsmiete = Angebotsmiete; Angebotsmietpreis; (online|im Internet|in Onlineportalen|öffentlich) (inserierte|inserierter|inserierten|angebotene|angebotener|angebotenen) (Wohnungen|Mietwohnungen); in Inseraten (angebotene|angebotenen|angebotener) (Wohnungen|Mietwohnungen); Inserate von (Wohnungen|Mietwohnungen); Mietinserat; Wohnungsinserat; Wohnungsanzeige; Mietwohnungsangebot; Mietwohnungsinserat;
    auf (Onlineportalen|Immobilienportalen|Internetportalen) (angebotene|angebotener|inserierte|inserierter) (Wohnungen|Mietwohnungen); zur (Miete|Vermietung) (angebotene|angebotener|angebotenen|inserierte|inserierter) Wohnungen; (angebotene|geforderte|verlangte|inserierte) Mieten
neuvertragsmiete = Neuvermietung; Neuvertragsmiete; Neuvermietungsmiete; neu abgeschlossene Mietverträge; (bei|mit) [dem] Abschluss (eines|von|neuer) [neuen|neuer] (Mietvertrags|Mietvertrages|Mietverträgen|Mietverträge); neue Mietverträge; neu geschlossene Mietverträge; Neuabschluss (eines|von) (Mietvertrags|Mietvertrages|Mietverträgen); Mietabschluss; neue Mietverhältnisse; neu vermietete Wohnungen; Neuvertrag; bei Neuabschluss;
    neu begründete Mietverhältnisse
neuvertragsmiete nettokaltmiete = (Nettokaltmiete|nettokalte Miete|Grundmiete) neu (abgeschlossener|geschlossener) Mietverträge
vergleichsmiete = ortsübliche Vergleichsmiete; Mietspiegel; Mietspiegelmiete; ortsübliche Miete; Mietspiegelwert; Mittelwert des Mietspiegels
erstvermietung = Erstvermietung; Erstbezug; Erstbezugsmiete; Neubaumiete; erstmalige Vermietung; Erstvermietungsmiete; Mieten im Neubau; Neubauwohnungen zur Miete
mietbelastung = Mietbelastung; Mietbelastungsquote; Mietkostenbelastung; Mietbelastungsanteil
wohnkosten = Wohnkosten; Wohnkostenbelastung; Wohnkostenquote; Wohnkostenanteil; Belastung durch Wohnkosten; Wohnkostenüberlastung; für [das] Wohnen (ausgeben|aufwenden|aufbringen|bezahlen|zahlen|ausgibt|aufwendet); für (die|ihre) Wohnung (ausgeben|aufwenden|aufbringen|bezahlen|zahlen); Kosten (des Wohnens|für das Wohnen|der Wohnung|für die Wohnung); Ausgaben für [das|die] (Wohnen|Wohnung); Wohnausgaben; Aufwendungen für das Wohnen
raum = Wohnraum; Raum; Zimmer; Wohnräume; Wohnzimmer und Schlafzimmer
wohnflaeche wohnung ~durchschnitt = Wohnungsgröße; Größe der (Wohnungen|Wohnung|Wohneinheiten); Größe (einer|je) Wohnung; Wohnfläche der Wohnungen im Durchschnitt
wohnflaeche = Wohnfläche; Wohnfläche aller Wohnungen; Wohnflächenverbrauch; Wohnflächenkonsum; Wohnfläche der Wohnungen; Wohnflächeninanspruchnahme; Wohnraumfläche; Gesamtwohnfläche
~groesse = Größe; groß
klein = klein
kleinwohnung = Ein und Zweiraumwohnungen; Einraumwohnungen und Zweiraumwohnungen; Einzimmerwohnungen und Zweizimmerwohnungen; Wohnungen mit (höchstens|bis zu|maximal) (zwei|2) (Räumen|Zimmern|Wohnräumen); Kleinwohnung;
    Wohnungen mit (1|einem|ein) (oder|und|bis) (2|zwei) (Räumen|Zimmern|Wohnräumen); Wohnungen mit ein bis zwei (Räumen|Zimmern|Wohnräumen); Einraum und Zweiraumwohnungen; Einzimmer und Zweizimmerwohnungen; 1 und 2 Raum Wohnungen; 1 und 2 Zimmer Wohnungen; kleine Wohnungen mit ein oder zwei (Zimmern|Räumen)
einraumwohnung = Einraumwohnung; Einzimmerwohnung; Apartment; Appartement
barrierefrei = barrierefrei; schwellenfrei; stufenlos; niveaugleich; höhengleich; ohne Höhenunterschied; ohne Barrieren; barrierefrei zugänglich; barrierefrei erreichbar; stufenfrei
seniorengerecht = seniorengerecht; altersgerecht; altengerecht
ueberbelegt haushalt = Haushalte [,] (in denen|denen) weniger als ein (Wohnraum|Raum|Zimmer) (je|pro) (Person|Kopf|Haushaltsmitglied) zur Verfügung (steht|stehen); Haushalte (mit|in Wohnungen mit) (weniger als einem (Wohnraum|Raum|Zimmer) (je|pro) (Person|Kopf|Haushaltsmitglied)|mehr (Personen|Bewohnern|Haushaltsmitgliedern) als (Wohnräumen|Räumen|Zimmern)|weniger (Wohnräumen|Räumen|Zimmern) als (Personen|Bewohnern|Haushaltsmitgliedern)); überbelegte Haushalte;
    Haushalte in (überbelegten|überbelegtem) (Wohnungen|Wohnraum)
neu wohnung = im Neubau (entstandene|errichtete|gebaute) Wohnungen; Wohnungen im Neubau; Wohnungsneubau; Neubau von Wohnungen
errichtet = errichtet; erbaut; gebaut; Baujahr; entstanden; Errichtungsjahr; Erbauung
altbau = Altbau; Altbauwohnung; Altbestand
raeumung = Zwangsräumung; Räumung; Wohnungsräumung; Räumungen von Wohnungen; (vollzogene|durchgeführte|vollstreckte) (Zwangsräumungen|Wohnungsräumungen|Räumungen); Zwangsräumungen von Wohnungen; vollstreckte Räumung
raeumungsklage = Räumungsklage; Klage auf Räumung; Räumungsverfahren
raeumung angekuendigt = (angekündigte|anberaumte|terminierte) (Räumungen|Zwangsräumungen); Räumungsankündigung; Räumungstermin; Räumungsmitteilung
saniert = saniert; modernisiert; Sanierung; Modernisierung; (energetisch|energetische) (saniert|modernisiert|sanierte|sanierter|modernisierte|modernisierter|Sanierung|Modernisierung|Gebäudesanierung|Modernisierungsmaßnahme); Sanierungsmaßnahme; Vollsanierung; ertüchtigt; Ertüchtigung; Instandsetzung; instandgesetzt; instand gesetzt
!saniert = unsaniert; nicht saniert
preis = Preis; Kaufpreis; Verkaufspreis; Erwerbspreis; Kaufwert; Veräußerungspreis; Kaufpreise
eigentumswohnung = Eigentumswohnung; ETW; Wohnungseigentum
eigentumswohnung preis = Preis von Eigentumswohnungen; Kaufpreis von Eigentumswohnungen; Verkaufspreis von Eigentumswohnungen; Kaufpreise von Eigentumswohnungen
angebotspreis = Angebotspreis; Angebotskaufpreis; inserierter (Preis|Kaufpreis); Preisforderung
bauland preis = (Kaufwerte|Kaufwert|Kaufpreis|Kaufpreise|Preis|Preise|Bodenpreis|Quadratmeterpreis) (für|von|je Quadratmeter|baureifer|baureifen) [baureifes|baureifer|baureifem|baureife] (Bauland|Baulandes|Grundstücke|Land|Landes|Baugrundstücke|Baugrundstücken|Bauplätze|Bauplätzen); Grundstückspreis für Bauland
bauland = Bauland; baureifes Land; baureife Grundstücke; Bauplatz; Baugrundstück; baureifer Boden; Baufläche; bebaubare Grundstücke; baureife Bauplätze
rohbauland = Rohbauland
bauerwartungsland = Bauerwartungsland
ackerland = Ackerland; Ackerfläche; landwirtschaftlicher Grund; landwirtschaftliche Grundstücke; Agrarland
wohnbauland = Wohnbauland; Wohnbaufläche; Wohnbaugrundstück; Wohnbauflächenpotenzial; Bauland für Wohnen; Bauland für den Wohnungsbau; Flächen für den Wohnungsbau; Wohnbauplatz; Bauland für Wohnzwecke
gewerbebauland = Gewerbebauland; gewerbliches Bauland; Bauland für Gewerbe
bodenrichtwert = Bodenrichtwert; Richtwert; Bodenwert
verkauf = Verkauf; Veräußerung; veräußert; Kaufvertrag; Kauffall; Verkaufsfall; Erwerbsvorgang; beurkundete Kaufverträge; notarielle Kaufverträge; Kaufverträge (über|für); Grundstücksverkauf; beurkundete Kauffälle; beurkundete Verkäufe; Erwerbsfall; Verkäufe; Immobilienverkauf; Immobilientransaktion
unbebaut = unbebaut; unbebaute Grundstücke
bebaut = bebaut; bebaute Grundstücke
grundstueck = Grundstück; Flurstück; Parzelle; Liegenschaft
immobilie = Immobilie; Wohnimmobilie
bebauungsplan = Bebauungsplan; B Plan; BPlan; Bebauungspläne; Bebauungsplanverfahren; Bauleitplan
nachverdichtung = Nachverdichtung; Innenentwicklung; Innenentwicklungspotenzial
zweckentfremdung = Zweckentfremdung; zweckentfremdet; zweckfremd
ferienwohnung = Ferienwohnung; Zweitwohnung; Freizeitwohnung; Ferienhaus; Ferien und Freizeitwohnungen
aufzug = Aufzug; Fahrstuhl; Lift
heizung = Heizung; beheizt; geheizt; Beheizung; heizen; Heizungsanlage; Heizungsart; Heizart; Zentralheizung; Heizsystem; Wärmeerzeuger; Wärmeversorgung; Heizenergie
oel heizung = Ölheizung; ölbeheizt; (mit|durch) (Öl|Heizöl) (beheizt|geheizt|beheizte|heizen|beheizten|versorgt); mit (Ölheizung|Heizöl|Öl); Ölkessel; Heizung mit (Öl|Heizöl); Öl Zentralheizung; Ölheizungsanlage; mit Öl als Energieträger; Heizölheizung
gas heizung = Gasheizung; gasbeheizt; (mit|durch) (Gas|Erdgas) (beheizt|geheizt|beheizte|beheizten|heizen); mit (Gasheizung|Gas|Erdgas|Erdgasheizung); Gaskessel; Gastherme; Erdgasheizung; Gasetagenheizung; Gas Zentralheizung; erdgasbeheizt
holz heizung = Holzheizung; holzbeheizt; Pelletheizung; Holzpelletheizung; mit (Holz|Pellets|Holzpellets) (beheizt|geheizt|beheizte|beheizten|heizen); Biomasseheizung; mit (Holz|Pellets|Holzpellets)
fernwaerme heizung = Fernwärmeheizung; fernwärmebeheizt; fernwärmeversorgt; (mit|durch|aus) (Fernwärme|Nahwärme|Fern und Nahwärme) (beheizt|geheizt|beheizte|beheizten|versorgt|versorgte|heizen|heizt);
    an die Fernwärme (angeschlossene|angeschlossen|angeschlossenen); an das Fernwärmenetz (angeschlossene|angeschlossen|angeschlossenen|angebundene); mit (Fernwärme|Fernwärmeanschluss|Fernwärmeheizung); Fernwärmeanschluss; Anschluss an (die Fernwärme|das Fernwärmenetz);
    Energieträger Fernwärme [für die Heizung|der Heizung|zur Beheizung]; Fernheizung; mit Fernheizung; fernbeheizt; Fernwärmeversorgung; über Fernwärme (beheizt|versorgt|beheizte|versorgte)
waermepumpe = Wärmepumpe; wärmepumpenbeheizt; mit Wärmepumpe (beheizt|geheizt|beheizte); Wärmepumpenheizung
kohle heizung = Kohleheizung; Kohleofen; mit Kohle (beheizt|geheizt|beheizte)
fernwaerme = Fernwärme; Nahwärme
~energietraeger = Energieträger; Hauptenergieträger; Energiequelle
umgenutzt = Umnutzung; Nutzungsänderung; umgenutzt; Umwidmung; umgewidmet; Nutzungsänderungen
zusammenlegung = Zusammenlegung; zusammengelegt
umgewandelt = Umwandlung; umgewandelt
~wegfall = wegfallen; wegfällt; weggefallen; Wegfall; entfallen; verloren gehen
mietwohnung umgewandelt eigentumswohnung = Umwandlungen von Miet in Eigentumswohnungen; (in Eigentumswohnungen umgewandelte|in Eigentum umgewandelte) Mietwohnungen; Umwandlungen von Mietwohnungen in (Eigentumswohnungen|Eigentum|Wohnungseigentum); Begründung von Wohnungseigentum an Mietwohnungen
ferienwohnung = an (Feriengäste|Touristen|Urlauber) vermietete Wohnungen; Wohnungen [,] die an (Feriengäste|Touristen|Urlauber) vermietet werden; als (Ferienwohnung|Ferienwohnungen) (genutzte|vermietete) Wohnungen; touristisch (genutzte|vermietete) Wohnungen
belegungsrecht = Belegungsrecht; Belegrecht; Benennungsrecht
erbbaurecht = Erbbaurecht; Erbpacht
~bestellt = bestellt; Bestellung
verpachtet = verpachtet; Verpachtung; Pacht
innenbereich = Innenbereich; Innenentwicklungsbereich
aussenbereich = Außenbereich
modernisierungskosten = Modernisierungskosten
wohngeldhaushalt wohnung = Wohngeldwohnung
mietschuld = Mietrückstand; Mietschulden; rückständige Miete; Mietschuld
nutzflaeche = Nutzfläche
lagerflaeche = Lagerfläche
heizung schulgebaeude = (Beheizung|Beheizen|Heizung) (der|von) Schulen; beheizte Schulen
fussbodenheizung = Fußbodenheizung
garage = Garage
denkmal = Denkmalschutz; denkmalgeschützt; unter Denkmalschutz stehend; unter Denkmalschutz
effizienzklasse = Effizienzklasse; Energieeffizienzklasse; Energieklasse; Effizienzklassen
energieausweis = Energieausweis
~angelegt = angelegt
wohnzweck = Wohnzweck; zum Wohnen; Wohnnutzung; wohnlich genutzt
umzug = (innerstädtische|innerörtliche) (Wohnungswechsel|Umzüge); Wohnungswechsel innerhalb der Stadt; Umzüge innerhalb der Stadt; Wohnungswechsel
stromsperre = denen der Strom (gesperrt|abgestellt|abgeschaltet) (wurde|ist); Stromabschaltung; Stromunterbrechung; Unterbrechung der Stromversorgung; gesperrter Stromanschluss; Sperrung der Stromversorgung; Versorgungsunterbrechung Strom
gassperre = Gassperre; denen das Gas gesperrt wurde; Gassperrung
zwangsversteigerung = Zwangsversteigerung; zwangsversteigert; Versteigerung
beengt = beengt; beengte Wohnverhältnisse
ueberbelegt haushalt = Haushalte in beengten (Wohnverhältnissen|Wohnungen); beengt wohnende Haushalte; Haushalte [,] die in überbelegten Wohnungen (leben|wohnen)
gebraucht = gebraucht; aus dem Bestand; Bestandsimmobilie; Wiederverkauf
freistehend = freistehend; frei stehend
ausstattung = Wohnungsausstattung; Ausstattungsstandard
unterkunft = Notunterkunft; Gemeinschaftsunterkunft; Obdachlosenunterkunft
bauherr = Bauherr
dachgeschoss = Dachgeschoss; Dachausbau; Dachgeschossausbau
einbruchschutz = Einbruchschutz; einbruchgesichert; einbruchsicher; gegen Einbruch gesichert; Einbruchsicherung
abgang wohnung = durch (Abbruch|Abriss|Abbruch oder Nutzungsänderung|Abbruch oder Umnutzung|Abgang) (weggefallene|entfallene|verlorene) (Wohnungen|Wohneinheiten)
!fertiggestellt = deren Bau [am Jahresende] noch nicht abgeschlossen (war|ist); noch nicht fertig (gebaut|gestellt); noch im Bau
hochhaus = Hochhaus
betriebskosten = kalte (Betriebskosten|Nebenkosten); (Betriebskosten|Nebenkosten) ohne (Heizung und Warmwasser|Heizkosten|Heizung|Heizung und Wasser|Heiz und Warmwasserkosten); verbrauchsunabhängige Nebenkosten
nettokaltmiete = Miete ohne (Betriebskosten und Heizkosten|Heizkosten und Betriebskosten|Betriebs und Heizkosten|alle Nebenkosten|jede Nebenkosten); Grundmiete [,] in der weder [kalte] (Nebenkosten|Betriebskosten) noch Heizkosten enthalten sind; (Miete|Grundmiete) [,] in der (keine|keinerlei) (Nebenkosten|Betriebskosten) enthalten sind; reine Grundmiete
gebraucht = Gebrauchtwohnung; gebrauchte Immobilien
mietwohnung bau = Mietwohnungsbau; Bau von Mietwohnungen; Mietwohnungsneubau
darlehen land = Landesdarlehen; Darlehen des Landes
`;
