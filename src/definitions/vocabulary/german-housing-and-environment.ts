/** Housing, land, traffic, environment, public finance. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanHousingAndEnvironment = `
wohnung = Wohnung; Wohneinheit; WE; Wohnungsbestand; Bestand an Wohnungen; Wohnungszahl; WEs
leerstehend = leerstehend; leer stehend; Leerstand; leer; unbewohnt; Wohnungsleerstand; ungenutzt
leerstehend wohnung = Leerwohnung;
    [Wohnungen die] [am Stichtag] weder vermietet [sind] noch [vom Eigentümer|von der Eigentümerin oder dem Eigentümer|durch den Eigentümer|von Eigentümern] [selbst] (genutzt|bewohnt) [sind|werden]
mietwohnung = Mietwohnung; vermietete Wohnung; zu Wohnzwecken vermietete Wohnungen; Mieterwohnung; Wohnungen zur Miete
gebunden wohnung = Sozialwohnung; (mietpreis|miet) und belegungsgebundene (Wohnungen|Mietwohnungen); Mietpreis und belegungsgebundene Wohnungen;
    Wohnungen mit (Miet|Mietpreis) und Belegungsbindung; preisgebundene (Wohnungen|Mietwohnungen); belegungsgebundene Wohnungen;
    Wohnungen mit (Belegungsbindung|Sozialbindung|Mietpreisbindung); gebundene Wohnungen; Wohnungen im Sozialen Wohnungsbau
gebunden mietwohnung = Mietwohnungen mit (Miet|Mietpreis) und Belegungsbindung; Mietwohnungen mit (Belegungsbindung|Sozialbindung|Mietpreisbindung);
    preisgebundene Mietwohnungen; Sozialmietwohnung
foerderung wohnung = öffentlich geförderte (Wohnung|Wohnungen); geförderte (Wohnung|Wohnungen); geförderter Wohnraum
foerderung mietwohnung = öffentlich geförderte (Mietwohnung|Mietwohnungen); geförderte Mietwohnungen; geförderte Mietwohnung
foerderung = gefördert; Förderung; Fördermittel
oeffentlich = öffentlich; öffentlich zugänglich; allgemein zugänglich
wohngebaeude = Wohngebäude; Wohnhaus; Gebäude mit Wohnraum
nichtwohngebaeude = Nichtwohngebäude
einfamilienhaus = Einfamilienhaus; EFH; Wohngebäude mit (einer|1) Wohnung
mehrfamilienhaus = Mehrfamilienhaus; MFH; Geschosswohnungsbau
fertiggestellt wohnung = Baufertigstellung; Wohnungsfertigstellung; fertiggestellte Wohnung; Fertigstellungen von Wohnungen;
    fertiggestellte (Wohnungen|Wohneinheiten); fertig gestellte Wohnungen
genehmigt wohnung = Baugenehmigung; genehmigte (Wohnung|Wohnungen); Wohnungsbaugenehmigung; Baugenehmigungen für Wohnungen;
    zum Bau genehmigte Wohnungen
genehmigt = genehmigt; Genehmigung
neu = neu; neu errichtet; Neubau; neue Gebäude; neu gebaut; Neubauten; neuerrichtet
wohnflaeche = Wohnfläche; WFL; Wohnungsfläche
flaeche = Fläche; Bodenfläche; Gebietsfläche; Gesamtfläche; Katasterfläche; Stadtfläche; Gemeindefläche; Bodenfläche insgesamt; gesamte Bodenfläche
suv = Siedlungs und Verkehrsfläche; SuV; Fläche für Siedlung und Verkehr; Siedlungsfläche und Verkehrsfläche; SuV Fläche;
    Flächen für Siedlung und Verkehr; Siedlung und Verkehrsfläche
erholungsflaeche = Erholungsfläche; Grün und Erholungsfläche
gruenflaeche = Grünfläche; öffentliche Grünfläche
gewerbeflaeche = Gewerbefläche; Gewerbe und Industriefläche
angebotsmiete = inserierte (Wohnungen|Mietwohnungen); inserierter (Wohnungen|Mietwohnungen); angebotene (Wohnungen|Mietwohnungen); Wohnungsangebot; Wohnungsinserat; Mietangebot; in Inseraten; Inserat; inseriert; Angebotsmiete; inserierte Miete; Miete der (Angebote|Inserate|inserierten Wohnungen); Inseratsmiete;
    Miete inserierter (Wohnungen|Mietwohnungen); angebotene Miete; Miete [der] inserierten Wohnungen
nettokaltmiete = Nettokaltmiete; nettokalt; Grundmiete; Kaltmiete netto; Nettomiete; Netto Kaltmiete; NKM; Kaltmiete
bruttokaltmiete = Bruttokaltmiete; bruttokalt; Brutto Kaltmiete
bruttowarmmiete = Bruttowarmmiete; Warmmiete; bruttowarm; Brutto Warmmiete
bestandsmiete = Bestandsmiete; Miete bestehender (Mietverhältnisse|Verträge|Mietverträge); Miete in bestehenden Mietverhältnissen
vergleichsmiete = [ortsübliche] Vergleichsmiete; Mietspiegelmiete
wiedervermietung = Wiedervermietung; Wiedervermietungsmiete; Neuvermietung im Bestand; Weitervermietung; Wiedervermietungen
erstvermietung = Erstvermietung; Erstbezug; Neubauvermietung
erstvermietung wiedervermietung = Erst und Wiedervermietung; Wieder und Erstvermietung
eigentuemer = Eigentümer; in [den|ihren] eigenen vier Wänden; Wohnungseigentümer; Eigentümerin oder der Eigentümer; Eigentümerin oder dem Eigentümer
~bewohnt = bewohnt; genutzt
selbstgenutzt = selbstgenutzt; selbst genutzt; selbst bewohnt; eigengenutzt; vom Eigentümer (bewohnt|genutzt);
    von [den] Eigentümern (bewohnt|genutzt|selbst genutzt|selbst bewohnt); vom Eigentümer selbst (bewohnt|genutzt); Eigennutzung;
    durch den Eigentümer selbst genutzt; Selbstnutzung; eigentümergenutzt; Selbstnutzer
pkw = Auto; Autos; Pkw; PKW; Personenkraftwagen; Personenwagen; zugelassene (Pkw|Personenkraftwagen); [Bestand an] zugelassenen (Pkw|Personenkraftwagen);
    Pkw Bestand; Bestand an (Pkw|Personenkraftwagen|zugelassenen Pkw|zugelassenen Personenkraftwagen); Personenkraftwagenbestand; zugelassene Pkws;
    Pkws
kfz = Kfz; KFZ; Kraftfahrzeug; zugelassene (Kfz|Kraftfahrzeuge); Kfz Bestand; Bestand an Kraftfahrzeugen
elektrisch = elektrisch; elektrisch betrieben; batterieelektrisch; rein elektrisch; vollelektrisch; reine Elektro;
    mit (Elektroantrieb|rein elektrischem Antrieb|Elektromotor); ausschließlich elektrisch angetrieben; Elektro
plugin = Pluginhybrid; Plug in Hybrid; Plug in Hybride; PHEV; Hybrid; Plug in Hybridfahrzeuge
ladepunkt = Ladepunkt
umweltverbund = Umweltverbund; Fuß, Rad und öffentlicher Verkehr; zu Fuß, mit dem Rad oder dem ÖPNV;
    zu Fuß , mit dem Fahrrad und mit (dem ÖPNV|Bus und Bahn|öffentlichen Verkehrsmitteln)
oepnv = ÖPNV; öffentlicher Personennahverkehr; Bus und Bahn; öffentliche Verkehrsmittel; Nahverkehr; ÖV; Bus oder Bahn
haltestelle = Haltestelle; ÖPNV Haltestelle; Bus oder Bahnhaltestelle; Bushaltestelle; Haltestelle des ÖPNV; Bus und Bahnhaltestelle;
    Haltestelle des öffentlichen (Nahverkehrs|Personennahverkehrs); Haltepunkt; Haltestelle von Bus oder Bahn; Bahnhaltestelle;
    Bus bzw Bahnhaltestelle
~entfernt = entfernt; Entfernung; Umkreis; Luftlinie; erreichbar; Radius; Umgebung
meter = m; Meter; Metern
kilometer = km; Kilometer
weg = Weg; Wege; zurückgelegte Wege; zurückgelegten Wege
~zurueckgelegt = zurückgelegt; zurücklegen
personenkilometer = Personenkilometer; pkm; Verkehrsleistung
treibhausgas = Treibhausgas; THG; Treibhausgase
treibhausgas emission = Treibhausgasemission; THG Emission; Treibhausgas Emissionen; Ausstoß von Treibhausgasen; Treibhausgasausstoß; THG Ausstoß
co2 emission = CO2; Kohlendioxid; CO2 Emission; CO2 Ausstoß; Kohlendioxidemission; Kohlendioxidausstoß; CO₂ Emission; Kohlendioxid Emissionen; CO₂ Ausstoß
erneuerbar energie = erneuerbare Energien; EE; regenerative Energien; erneuerbare Energie; erneuerbare Energieträger; regenerative Energieträger;
    Erneuerbare; erneuerbare Quellen
erneuerbar strom = Strom aus erneuerbaren Energien; erneuerbarer Strom; Ökostrom; EE Strom
brutto strom verbrauch = Bruttostromverbrauch; Stromverbrauch brutto
photovoltaik = Photovoltaik; PV; Fotovoltaik; Photovoltaikanlage; PV Anlage; Solarstromanlage; Fotovoltaikanlage
leistung = installierte Leistung; Nennleistung
haushaltsabfall = Haushaltsabfall; Abfälle aus Haushalten; Haushaltsabfälle; Abfälle aus privaten Haushalten; häusliche Abfälle
siedlungsabfall = Siedlungsabfall; Siedlungsabfälle
restmuell = Restmüll; Restabfall; Restabfälle
schuld = Schulden; Verschuldung; Schuldenstand; Verbindlichkeiten
liquiditaetskredit = Liquiditätskredit; Kassenkredit; Kredit zur Liquiditätssicherung; Kredite zur Liquiditätssicherung; Kassenverstärkungskredit;
    Liquiditätssicherungskredit
kernhaushalt = Kernhaushalt; Kernverwaltung
extrahaushalt = Extrahaushalt; Extrahaushalte
gewerbesteuer netto = Gewerbesteuer netto; Gewerbesteuer [{(}] netto; Nettogewerbesteuer;
    Gewerbesteuereinnahmen (abzüglich|nach Abzug der|ohne|minus) Gewerbesteuerumlage;
    Gewerbesteuer (abzüglich|nach Abzug der|ohne|minus) [der] Gewerbesteuerumlage; Gewerbesteueraufkommen netto; Gewerbesteuereinnahmen netto;
    Gewerbesteueraufkommen (abzüglich|nach Abzug der|ohne|minus) [der] Gewerbesteuerumlage; Gewerbesteuer netto (ohne Gewerbesteuerumlage);
    Gewerbesteuereinnahmen (netto)
gewerbesteuer = Gewerbesteuer; Gewerbesteuereinnahmen; Gewerbesteueraufkommen; Gewerbesteuereinnahme; Einnahmen aus der Gewerbesteuer
steuereinnahme = Steuereinnahme; Steueraufkommen; Einnahmen aus Steuern
grundsteuer = Grundsteuer; Grundsteuereinnahmen
brutto = brutto
netto = netto
realsteuerhebesatz = Hebesatz
strasse = Straße; Straßennetz
radweg ~laenge = (Kilometer|km) (Radwege|Radweg|Radverkehrsanlagen)
radweg = Radweg; Radverkehrsanlage; Radverkehrsnetz
elektrisch pkw = Elektroauto; Elektroautos; E Auto; E Autos; Elektrofahrzeug; E Pkw; batterieelektrische Pkw; Elektro Pkw
fahrrad = Fahrrad; Rad; Radverkehr; Fahrräder; Fahrradverkehr; mit dem Rad; Radfahren; Radfahrer
fussverkehr = zu Fuß; Fußverkehr; Zufußgehen; Fußgänger
uebernachtung = Übernachtung; Gästeübernachtung; Übernachtungen von Gästen; Nächtigung
ankunft = Gästeankunft; Ankünfte; Ankünfte von Gästen; Ankunft
bauland preis = Kaufpreis für Bauland; Baulandpreis; Kaufwert für baureifes Land; Kaufwert baureifen Landes; Baulandkaufpreis
preis = Preis; Kaufpreis
insolvenz = Insolvenz; Insolvenzverfahren
wald = Wald; Waldfläche; Forstfläche; Fläche des Waldes
gruen = Grün; Grünanlage
internet = Internet; Breitband; Breitbandanschluss
strom = Strom; Elektrizität
strom verbrauch = Stromverbrauch; Verbrauch an Strom; Verbrauch von Strom
energie = Energie
barrierefrei = barrierefrei; barrierearm; rollstuhlgerecht
wohnung mehrfamilienhaus = Geschosswohnung; Wohnungen im Geschosswohnungsbau; Wohnungen in Mehrfamilienhäusern
neu wohnung = Neubauwohnung; neu gebaute Wohnungen; Wohnungen in (neuen Gebäuden|Neubauten)
fertiggestellt neu wohnung = Fertigstellungen neuer Wohnungen; neu fertiggestellte Wohnungen; fertiggestellte neue Wohnungen
gebunden wohnung = öffentlich geförderte Wohnungen mit Bindung; geförderte Wohnungen mit Bindung; Wohnungen mit Bindung; gebundener Wohnraum
~ausgeben = ausgeben; aufwenden; aufbringen; verwenden; aufgewendet; aufgewandt; aufgebracht
kleinwohnung = Ein und Zweiraumwohnungen; Wohnungen mit (ein bis zwei|einem oder zwei|1 bis 2|1 oder 2) (Räumen|Zimmern); Ein und Zweizimmerwohnungen
~laenge = Länge; Netz; Gesamtlänge
radweg = Radwegenetz; Radwege; Radverkehrsnetz
fahrgast = Fahrgast; beförderte (Personen|Fahrgäste); Fahrgastzahl; Beförderungsfälle
oepnv = öffentlicher Nahverkehr; öffentlicher Verkehr; öffentliche Verkehrsmittel
zunahme = Zunahme; Anstieg; Zuwachs; Wachstum; Steigerung
abnahme = Abnahme; Rückgang; Verringerung; Verlust
veraenderung = Veränderung; Entwicklung; Änderung
naturschutz flaeche = Naturschutzgebiet; unter Naturschutz stehende Fläche; Naturschutzfläche; geschützte Fläche
erneuerbar strom = Strom aus erneuerbaren (Energien|Quellen|Energiequellen|Energieträgern); aus erneuerbaren Energien erzeugter Strom
trinkwasser verbrauch = Trinkwasserverbrauch; Verbrauch (von|an) Wasser; Trinkwasserabgabe; Verbrauch von Trinkwasser; Verbrauch an Trinkwasser; Wasserverbrauch; Wasserabgabe; Wassergebrauch
stickstoffdioxid = Stickstoffdioxid; NO2
feinstaub = Feinstaub; PM10
konzentration = Konzentration; Messwert
laermbelastet = lärmbelastet; Lärmbelastung; von Lärm betroffen; Lärm ausgesetzt; Lärmbetroffene; durch Lärm belastet
versiegelt = versiegelt; Versiegelung
abonnement = Abonnement; Abo; Abos; Zeitkarten
verwertet = verwertet; recycelt; stofflich verwertet; Verwertung; Recycling
sperrmuell = Sperrmüll
bioabfall = Bioabfall; Biomüll
~verfuegbar = verfügbar; durchschnittlich verfügbar; zur Verfügung stehend; zur Verfügung stehende
selbstgenutzt wohnung = Eigentumswohnungen und Eigenheime; selbst genutztes Wohneigentum; selbstgenutztes Wohneigentum; Wohneigentum; Eigenheim; selbst genutzte Eigentumswohnungen; selbst genutzte Eigentumswohnungen und Eigenheime; selbstgenutzte Wohnungen; von Eigentümern selbst genutzte Wohnungen; Eigentümerwohnung; Eigentümerwohnungen
elektrisch = elektrisch betrieben; rein elektrisch betrieben; batterieelektrisch betrieben; elektrisch angetrieben; Elektroantrieb
wohnung bestehend = Bestandswohnung; Wohnungen des Bestands; Wohnungen im Bestand
umweltverbund = zu Fuß , mit dem (Rad|Fahrrad) (oder|und) mit (öffentlichen Verkehrsmitteln|dem ÖPNV|Bus und Bahn|Bus oder Bahn); zu Fuß, mit dem Rad oder dem ÖPNV; zu Fuß , per Rad (oder|und) (mit dem|mit|per) ÖPNV; Fuß , Rad und ÖPNV; Fuß , Rad (und|oder) (öffentlicher Verkehr|Bus und Bahn); Rad , Fuß und ÖPNV
~zugaenglich = zugänglich; erreichbar; nutzbar
~verkauft = verkauft; abgesetzt; ausgegeben
gebunden wohnung = Wohnungen des sozialen Wohnungsbaus; Wohnungen im sozialen Wohnungsbau; sozialer Wohnungsbau; preisgebundener Wohnraum
ueberbelegt = überbelegt; Überbelegung
denkmal = Denkmal; Baudenkmal
solar = Solaranlage; Solarthermie
neu wohnung = neu gebaute Wohnungen; Fertigstellungen neuer Wohnungen; neu errichtete Wohnungen
gebunden mietwohnung = (mietpreisgebundene|mietpreisgebundener) (Mietwohnungen|Wohnungen zur Miete)
leistung photovoltaik = installierte (PV Leistung|Photovoltaikleistung|Leistung von Photovoltaikanlagen|Leistung der Photovoltaikanlagen|Leistung von PV Anlagen)
umzug = innerhalb der Stadt Umgezogene; Umgezogene innerhalb der Stadt; innerhalb der Stadt umgezogene Personen
wohnungssuchend haushalt = Wohnungssuchende; wohnungssuchende (Haushalte|Personen); wohnungssuchend
raeumung = Zwangsräumung; Räumung; (vollzogene|durchgeführte) (Zwangsräumungen|Räumungen)
abgang wohnung = Wohnungsabgang; Abgänge von Wohnungen; (abgerissene|abgebrochene) (Wohnungen|Wohneinheiten); Abbruch von Wohnungen; Abriss von Wohnungen; Wohnungsabbruch
fertiggestellt wohnung = bezugsfertig gewordene Wohnungen; bezugsfertige Wohnungen
leerstehend wohnung = (nicht bewohnte|unbewohnte|nicht genutzte) Wohnungen; (leerstehender|leer stehender) Wohnraum
bauland = baureifes Land; baureife (Grundstücke|Flächen|Bauflächen); baureifer (Grundstücke|Flächen|Boden); baureifes Bauland
bauland preis = Kaufwerte für Bauland; Kaufwert für Bauland; Bodenpreise für Bauland; Bodenpreise; Grundstückspreise; Kaufwerte; Kaufwert
bauland preis = (Kaufwerte|Kaufwert|Kaufpreis|Kaufpreise|Preis|Preise) [für|von] (baureifes Land|baureife Grundstücke|baureifer Grundstücke|baureifes Bauland|baureifen Landes)
bauland = Bauland; Bauflächen; Baugrundstück
eigentumswohnung preis = Eigentumswohnungspreise; (Kaufpreise|Preise|Kaufpreis|Preis) (für|von|einer) (Eigentumswohnungen|Eigentumswohnung)
eigentumswohnung = Eigentumswohnung
gas heizung = Gasheizung; (mit Gas|mit Erdgas) (beheizt|beheizte); gasbeheizt; mit Gasheizung
fernwaerme heizung = (mit Fernwärme) (beheizt|beheizte|versorgt|versorgte); Fernwärmeanschluss; fernwärmeversorgt; mit Fernwärme; fernwärmebeheizt
heizung = Heizung; beheizt
landwirtschaftlich flaeche = Landwirtschaftsfläche; Agrarfläche; landwirtschaftlich genutzte Fläche; Fläche der Landwirtschaft; Landwirtschaftliche Nutzfläche
versiegelt flaeche = versiegelte Fläche; Fläche mit Bodenversiegelung; Versiegelungsfläche; bodenversiegelte Fläche
naturschutz flaeche = unter Naturschutz (gestellte|stehende) (Flächen|Fläche|Gebiete)
strassenbaum = Straßenbaum; Bäume (im Straßenraum|an Straßen|an öffentlichen Straßen)
baum = Baum
strom verbrauch = Elektrizitätsverbrauch; Verbrauch elektrischer Energie; Verbrauch von Elektrizität; verbrauchter Strom
gas verbrauch = Gasverbrauch; Erdgasverbrauch; Verbrauch von (Gas|Erdgas); Verbrauch an (Gas|Erdgas)
windkraftanlage = Windkraftanlage; Windenergieanlage; WEA; Windrad; WKA
co2 emission = emittiertes Kohlendioxid; ausgestoßenes Kohlendioxid; CO2 Ausstöße; emittiertes CO2; ausgestoßenes CO2
restmuell = Restmüllmenge; Restabfallmenge; Restmüllaufkommen; Restabfallaufkommen; Inhalt der Restmülltonne
bioabfall = Inhalt der Biotonne; Biotonne
carsharing = Carsharingfahrzeug; Carsharingauto; Carsharing; Car Sharing; Carsharing Fahrzeuge; Fahrzeuge im Carsharing; Autos von Carsharing Anbietern; Carsharing Autos; Leihautos
fahrrad weg = Fahrradfahrten; Radfahrten
fussverkehr weg = Fußwege
internet = Internetanschluss; Internetzugang; an das Internet angeschlossen; Zugang zum Internet; Onlinezugang; mit Internet
glasfaser = Glasfaser; Glasfaseranschluss; Anschlüsse mit Glasfaser; mit Glasfaser (versorgte|erschlossene|angeschlossene); FTTH; Glasfaseranschlüsse
sozial wohnungsbau = Wohnungsbau
einsteigend = Einsteiger; Einstiege
parkplatz = Parkplatz; Stellplatz; Pkw Stellplatz; Parkstand
klima = Klima
witterungsbereinigt = witterungsbereinigt; temperaturbereinigt; klimabereinigt
wertstoff = Wertstoff; Wertstoffe; getrennt erfasste Wertstoffe
laermpegel = Lärmpegel; Schallpegel; Geräuschpegel
naechtlich = nächtlich; nachts; in der Nacht
ladesaeule = Ladesäule; Ladestation
#3 ~durchschnitt = Dreijahresmittel; Dreijahresdurchschnitt; (Durchschnitt|Mittel) (aus|über|von) drei Jahren
#4 ~durchschnitt = Vierjahresmittel; Vierjahresdurchschnitt; (Durchschnitt|Mittel) (aus|über|von) vier Jahren
#5 ~durchschnitt = Fünfjahresmittel; Fünfjahresdurchschnitt; (Durchschnitt|Mittel) (aus|über|von) fünf Jahren
saniert = saniert; modernisiert; Sanierung; Modernisierung; energetisch (saniert|modernisiert); energetische (Sanierung|Modernisierung)
pkw motorrad = motorisierter Individualverkehr; MIV; Pkw oder Motorrad; Pkw und Motorrad; Auto oder Motorrad; Auto und Motorrad
motorrad = Motorrad; Kraftrad
beherbergung = Beherbergung
bus = Bus; Busse; Bussen
haltestelle bus = Bushaltestelle
mbit = Mbit/s; MBit; Mbit pro Sekunde; Megabit pro Sekunde
brachflaeche = Brachfläche; Brache
bauluecke = Baulücke; unbebautes Grundstück; unbebaute Grundstücke
einraumwohnung = Einraumwohnung; Einzimmerwohnung; 1 Zimmer Wohnung; 1 Raum Wohnung; Wohnungen mit (einem|1) (Raum|Zimmer)
bestandsmiete = Mieten im Bestand; Miete im Bestand
stromsperre = Stromsperre; Stromsperrung; Haushalte mit Stromsperre; gesperrte Stromanschlüsse
photovoltaik dach = Solaranlagen auf Dächern; Dachsolaranlage; (Photovoltaikanlagen|PV Anlagen) auf Dächern; Dach PV; Aufdachanlagen
balkonkraftwerk = Balkonkraftwerk; Steckersolargerät; Stecker Solargerät; Balkon PV
waermepumpe = Wärmepumpe
wald = bewaldete Fläche; Waldgebiet; bewaldet
kleingarten = Kleingarten; Kleingartenparzelle; Schrebergarten
wasserflaeche = Wasserfläche; Gewässerfläche; Fläche der Gewässer
alternativ antrieb = alternativer Antrieb; alternative Antriebe; alternativ angetrieben; mit alternativem Antrieb
fahrrad parkplatz = Fahrradstellplatz; Abstellplätze für Fahrräder; Fahrradabstellanlage; Radabstellanlage; Fahrradabstellplatz
grundsteuer = Einnahmen aus der Grundsteuer; Grundsteueraufkommen
schuld = Gesamtverschuldung; Gesamtschulden
antrieb = Antrieb; angetrieben
mieter haushalt = zur Miete wohnende Haushalte; Haushalte (in Mietwohnungen|zur Miete); zur Miete wohnend; Mieterhaushalt
eigentuemer haushalt = Haushalte im (Wohneigentum|Eigentum|selbst genutzten Eigentum|selbstgenutzten Wohneigentum); im (Eigentum|Wohneigentum) lebende Haushalte; Eigentümerhaushalt
pedelec = E Bike; Pedelec; Elektrofahrrad; E Bikes
erneuerbar strom = erneuerbar erzeugter Strom; regenerativ erzeugter Strom; regenerativer Strom
gruenflaeche = Grünanlage; Park und Grünanlagen; Parks und Grünanlagen; Grünanlagen
getrennt = getrennt (gesammelt|erfasst); getrennte (Sammlung|Erfassung); aus getrennter Sammlung
`;
