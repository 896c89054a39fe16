/** Work, income and social benefits. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanWorkAndBenefits = `
~bezug = Empfänger; Bezieher; Bezug; Leistungsempfänger; Leistungsbezieher; Leistungsbezug; beziehend; beziehen; erhalten; empfangen; erhaltend;
    Inanspruchnahme; in Anspruch nehmen; Hilfeempfänger; Transferleistungsempfänger; Beziehende; Empfangende; angewiesen [auf]; Transferbezug
leistungsberechtigt = Leistungsberechtigte; leistungsberechtigt; Hilfebedürftige; hilfebedürftig; LB; Anspruchsberechtigte;
    (mit|Personen mit) Anspruch auf Leistungen; leistungsberechtigte Personen
erwerbsfaehig leistungsberechtigt = ELB; eLb; erwerbsfähige Leistungsberechtigte; erwerbsfähige Hilfebedürftige; eHb;
    erwerbsfähige leistungsberechtigte Personen
!erwerbsfaehig leistungsberechtigt = NEF; nEf; (nicht erwerbsfähige|nichterwerbsfähige) Leistungsberechtigte;
    (nicht erwerbsfähige|nichterwerbsfähige) Hilfebedürftige; nicht erwerbsfähige leistungsberechtigte Personen; NEF Leistungsberechtigte
regelleistungsberechtigt = Regelleistungsberechtigte; RLB; [mit] (Regelleistungsanspruch|Anspruch auf Regelleistungen)
bedarfsgemeinschaft = Bedarfsgemeinschaft; BG; SGB II Haushalte; Bedarfsgemeinschaften; SGB II Bedarfsgemeinschaft
@person bedarfsgemeinschaft = Personen in Bedarfsgemeinschaften; Mitglieder von Bedarfsgemeinschaften; BG Mitglieder
alleinerziehend bedarfsgemeinschaft = Alleinerziehendenbedarfsgemeinschaft; Alleinerziehenden BG
sozialgeld = Sozialgeld; Sozialgeldbezug; Sozialgeldempfänger
grundsicherung @alter = Altersgrundsicherung; Alters Grundsicherung; GruSi Alter; Grundsicherung für Ältere; Grundsicherung im Rentenalter; Grundsicherung im Alter; GruSi im Alter; Alters Grundsicherung; Grundsicherung im Rentenalter
erwerbsfaehig = erwerbsfähig; Erwerbsfähigkeit; Erwerbsfähige; arbeitsfähig
grundsicherung @alter erwerbsminderung = Grundsicherung im Alter und bei Erwerbsminderung; Grundsicherung im Alter und bei dauerhafter Erwerbsminderung
grundsicherung = Grundsicherung im Alter von; Grundsicherung; Grundsicherungsleistung; Grundsicherungsempfänger; Grundsicherungsbezug; Grundsicherungsbezieher;
    Leistungen der Grundsicherung
erwerbsminderung = Erwerbsminderung; erwerbsgemindert; Erwerbsunfähigkeit
mindestsicherung = Mindestsicherung; Mindestsicherungsleistung; soziale Mindestsicherung; Leistungen der [sozialen] Mindestsicherung;
    Transferleistungen der sozialen Mindestsicherungssysteme; Leistungen der sozialen Mindestsicherung
asylbewerberleistung = Asylbewerberleistung; Asylbewerberregelleistung; Leistungen für Asylbewerber
wohngeld = Wohngeld; Wohngeldbezug; Wohngeldempfänger; Wohngeldleistung
wohngeld haushalt = Wohngeldhaushalt; Wohngeldempfängerhaushalt
teilhabeleistung = Bildung und Teilhabe; BuT; BuT Leistung; Bildungs und Teilhabeleistung; Bildungs und Teilhabepaket;
    Leistungen für Bildung und Teilhabe; Leistung zur Bildung und Teilhabe; Bildungspaket; Leistungen des Bildungspakets;
    Leistungen der Bildung und Teilhabe
sozialhilfe = Sozialhilfe; Sozialhilfeempfänger
hilfelebensunterhalt = Hilfe zum Lebensunterhalt; HLU; HzL; laufende Hilfe zum Lebensunterhalt
hilfepflege = Hilfe zur Pflege; HzP
eingliederungshilfe = Eingliederungshilfe; EGH; Leistungen der Eingliederungshilfe
arbeitslos = Arbeitslose; arbeitslos; Arbeitslosigkeit; arbeitslose (Personen|Menschen); arbeitslos (Gemeldete|gemeldet);
    (gemeldete|registrierte) Arbeitslose;
    (bei der|bei den) [Bundesagentur für Arbeit|BA|Agentur für Arbeit|Arbeitsagentur|Agenturen für Arbeit|Arbeitsagenturen] [oder|und|sowie] [im|beim|bei den|in den] [Jobcenter|Jobcentern] [als] (arbeitslos gemeldete|arbeitslos registrierte|gemeldete Arbeitslose|registrierte Arbeitslose|arbeitslos Gemeldete) [Personen|Menschen];
    als arbeitslos (gemeldet|registriert|gemeldete|registrierte) [Personen]; Alo
arbeitslos #>=12 monat = Langzeitarbeitslose; langzeitarbeitslos; langzeitarbeitslose (Personen|Menschen); LZA; Langzeitarbeitslosigkeit
erwerbslos = Erwerbslose; erwerbslos; erwerbslose Personen; Erwerbslosigkeit
erwerbstaetig = Erwerbstätige; erwerbstätig; erwerbstätige (Personen|Menschen); Erwerbstätigkeit
erwerbsperson = Erwerbsperson
zivil erwerbsperson = zivile Erwerbspersonen; ziviler Erwerbspersonen
abhaengig zivil erwerbsperson = abhängige zivile Erwerbspersonen; abhängig zivile Erwerbspersonen
sv beschaeftigt = sozialversicherungspflichtig Beschäftigte; sozialversicherungspflichtig beschäftigt; sozialversicherungspflichtige Beschäftigte;
    SV Beschäftigte; SV pflichtig Beschäftigte; svpfl Beschäftigte; sv pflichtig Beschäftigte; SvB; SVB; sozialvers Beschäftigte;
    sozialversicherungspfl Beschäftigte; sozialversicherungspflichtig (tätige|Tätige);
    sozialversicherungspflichtige (Beschäftigung|Beschäftigungsverhältnisse); Personen in sozialversicherungspflichtiger Beschäftigung;
    SVP Beschäftigte
sv beschaeftigt vollzeit = sozialversicherungspflichtig Vollzeitbeschäftigte; sozialversicherungspflichtig in Vollzeit Beschäftigte
sv beschaeftigt teilzeit = Teilzeitbeschäftigte (SvB|sozialversicherungspflichtig Beschäftigte); sozialversicherungspflichtig Teilzeitbeschäftigte;
    teilzeitbeschäftigte (SvB|sozialversicherungspflichtig Beschäftigte); sozialversicherungspflichtig in Teilzeit Beschäftigte
beschaeftigt teilzeit = Teilzeitbeschäftigte; in Teilzeit Beschäftigte; Teilzeitkräfte; teilzeitbeschäftigt; Beschäftigte in Teilzeit
beschaeftigt vollzeit = Vollzeitbeschäftigte; in Vollzeit Beschäftigte; vollzeitbeschäftigt; Beschäftigte in Vollzeit
beschaeftigt = Beschäftigte; beschäftigt; Beschäftigung; Arbeitnehmer; Beschäftigungsverhältnis; Mitarbeiter; Mitarbeitende; Personal; Bedienstete
geringfuegig beschaeftigt = geringfügig Beschäftigte; geringfügig entlohnt Beschäftigte; Minijobber; Minijob; Minijobs;
    geringfügig entlohnte Beschäftigte; geringfügige Beschäftigung; GeB; geringfügig entlohnte Beschäftigung
selbststaendig = Selbstständige; Selbständige; selbstständig; selbständig; Selbstständigkeit; Selbständigkeit; freiberuflich
einpendler = Einpendler; Einpendelnde; Berufseinpendler
auspendler = Auspendler; Auspendelnde; Berufsauspendler
einpendler auspendler minus = Pendlersaldo; Saldo der (Pendler|Berufspendler|Ein und Auspendler); Einpendlerüberschuss
einpendler auspendler = Ein und Auspendler; Ein und Auspendelnde
ausbildungsplatz = angebotene (Ausbildungsplätze|Ausbildungsstellen); Angebot an Ausbildungsplätzen; Ausbildungsplatz; Ausbildungsstelle; Lehrstelle; Ausbildungsplatzangebot; Ausbildungsstellenangebot
betrieb ausbildungsplatz = betriebliche (Ausbildungsplätze|Ausbildungsstellen)
auszubildend = Auszubildende; Azubi; Azubis; Lehrling
bewerber = Bewerber; Ausbildungsplatzbewerber; Bewerbende; Ausbildungsbewerber; Ausbildungssuchende; Ausbildungsplatzsuchende
stelle = offene Stellen; gemeldete Stellen; Arbeitsstellen; gemeldete Arbeitsstellen; freie Stellen
arbeitsplatz = Arbeitsplatz
bruttoentgelt = Bruttoentgelt; Bruttoarbeitsentgelt; Bruttomonatsentgelt; (monatliches|monatliche) (Bruttoarbeitsentgelt|Bruttoentgelt); Bruttolohn;
    Bruttomonatslohn; Bruttoverdienst; Bruttomonatsverdienst; Bruttolöhne; Monatsentgelt; Bruttoarbeitsentgelte
medianeinkommen = Medianeinkommen;
    Median (der|des) (Einkommen|Einkommens|Äquivalenzeinkommen|Äquivalenzeinkommens|Nettoäquivalenzeinkommen|Nettoäquivalenzeinkommens);
    mittleres Einkommen; Einkommensmedian; mittleres Äquivalenzeinkommen; mittleren Äquivalenzeinkommens
median = Median; Zentralwert; Medianwert; medianes
aequivalenzeinkommen = Äquivalenzeinkommen; Nettoäquivalenzeinkommen; äquivalenzgewichtetes [Netto] (Einkommen|Haushaltseinkommen);
    bedarfsgewichtetes [Netto] (Einkommen|Haushaltseinkommen); bedarfsgewichtetes Pro Kopf Einkommen; Äquivalenzeinkommens;
    äquivalenzgewichtetes Nettoeinkommen
~schwelle = Armutsgefährdungsschwelle; Schwelle [von]; Schwellenwert; liegt; liegen; liegend; Grenze; Armutsgrenze; Armutsrisikogrenze; Armutsschwelle
armutsgefaehrdet = armutsgefährdet; Armutsgefährdete; Armutsgefährdung; armutsgefährdete (Personen|Menschen)
haushaltsnettoeinkommen = Haushaltsnettoeinkommen; Nettoeinkommen des Haushalts; Nettohaushaltseinkommen; Haushaltsnetto; Nettoeinkommen der Haushalte
verfuegbar einkommen = verfügbares Einkommen; verfügbare Einkommen
ueberschuldet = überschuldet; Überschuldete; überschuldete (Personen|Menschen|Erwachsene); Überschuldung
gewerbeanmeldung = Gewerbeanmeldung; Gewerbeneuanmeldung; Anmeldung eines Gewerbes; angemeldete Gewerbe
gruendung = Gründung; Neuerrichtung
unternehmen = Unternehmen; Betrieb; Firma; Arbeitsstätte; Betriebsstätte
bip = Bruttoinlandsprodukt; BIP
bws = Bruttowertschöpfung; BWS
kaufkraft = Kaufkraft
kumuliert = kumuliert
~dauer = Dauer; Zeitspanne
einrichtung aussen = außerhalb von Einrichtungen; außerhalb (stationärer|von stationären) Einrichtungen
einrichtung innen aussen = (in und|innerhalb und|inner- und) außerhalb von Einrichtungen
einrichtung innen = (in|innerhalb von) Einrichtungen
~leistung = Leistung; Leistungen; Sozialleistung; laufende Leistungen; Transferleistung; Unterstützung
~fall = Fall; Fälle; Fallzahl
~bestand = Bestand; Aufkommen; Menge; Höhe; Umfang; Volumen; Gesamtbestand; Bestandszahl; Niveau; Ausmaß
erwerbstaetig leistungsberechtigt = erwerbstätige Leistungsberechtigte; erwerbstätige Leistungsbezieher
bundesmedian = Bundesmedian; bundesweiter Median; Median des Bundes; Medianeinkommen des Bundes; nationaler Median; Median auf Bundesebene; bundesweiten Medians der (Äquivalenzeinkommen|Nettoäquivalenzeinkommen|Einkommen); Bundesmedianeinkommen
landesmedian = Landesmedian; Median des Landes; Medianeinkommen des Landes; regionaler Median; Landesmedianeinkommen; Median auf Landesebene
bewerber = Bewerber um (Ausbildungsstellen|Ausbildungsplätze|einen Ausbildungsplatz|Berufsausbildungsstellen); Bewerberinnen und Bewerber um (Ausbildungsstellen|Ausbildungsplätze|Berufsausbildungsstellen); gemeldete Bewerber
gewerbeabmeldung = Gewerbeabmeldung
gewerbeanmeldung gewerbeabmeldung minus = Saldo aus Gewerbean und abmeldungen; Gewerbesaldo; Saldo der Gewerbean und abmeldungen
ausgabe = Kosten; Ausgabe; Aufwendung; Aufwand; Gesamtausgabe; Ausgaben insgesamt; Gesamtaufwendungen
einnahme = Einnahme; Ertrag; Gesamteinnahme
einkommen = Einkommen
haushaltseinkommen = Haushaltseinkommen; Einkommen des Haushalts; Einkommen der Haushalte
armut = Armut; arm
rente = Rente
rentner = Rentner; Rentenbezieher; Rentenempfänger; Rentenbeziehende
beamte = Beamte; Beamter
sv beschaeftigt vollzeit kerngruppe = [sozialversicherungspflichtig] (Vollzeitbeschäftigte|vollzeitbeschäftigte) der Kerngruppe
kerngruppe = Kerngruppe
ausbildung = Ausbildung
arbeit = Arbeit; Erwerbsarbeit
weder beschaeftigung bildung = ohne (Arbeit|Beschäftigung) und [ohne] (Ausbildung|Bildung); ohne (Ausbildung|Bildung) und [ohne] (Arbeit|Beschäftigung); weder in (Arbeit|Ausbildung|Beschäftigung|Schule) noch in (Arbeit|Ausbildung|Beschäftigung|Bildung) (befinden|befindlich|sind); weder arbeiten noch lernen
sv beschaeftigt = sozialversicherungspflichtige (Arbeitsplätze|Arbeitsplatz); sozialversicherungspflichtige Stellen; sozialversicherungspflichtig Angestellte; sozialversicherungspflichtiges Beschäftigungsverhältnis
erwerbstaetig erwerbsfaehig leistungsberechtigt = Aufstocker; Aufstockende; ELB mit (Erwerbseinkommen|Einkommen aus Erwerbstätigkeit|Erwerbstätigkeit); erwerbstätige (ELB|erwerbsfähige Leistungsberechtigte)
stadtverwaltung = Stadtverwaltung; Verwaltung; Kommunalverwaltung; Gemeindeverwaltung
stadtverwaltung beschaeftigt = (städtische|kommunale) (Bedienstete|Beschäftigte|Mitarbeiter|Mitarbeitende|Angestellte); Verwaltungspersonal; Verwaltungsmitarbeiter
armutsgefaehrdet = Armutsrisiko; unterhalb der (Armutsgefährdungsschwelle|Armutsgrenze|Armutsrisikogrenze|Armutsschwelle); unter der (Armutsgefährdungsschwelle|Armutsgrenze|Armutsrisikogrenze|Armutsschwelle); mit einem Einkommen (unter|unterhalb) der (Armutsgefährdungsschwelle|Armutsrisikoschwelle|Armutsgrenze); von Armut bedroht; armutsgefährdete Bevölkerung; mit Armutsrisiko; einkommensarm
nominal bip = nominales (Bruttoinlandsprodukt|BIP); (Bruttoinlandsprodukt|BIP) in jeweiligen Preisen; (Bruttoinlandsprodukt|BIP) nominal; Bruttoinlandsprodukt zu jeweiligen Preisen
langleistungsbezug = Langleistungsbezieher; Langzeitleistungsbezieher; Langzeitbezieher
beschaeftigungsquote = Beschäftigungsquote
helfer = Helfer; Helfertätigkeit
spezialist = Spezialist
pendeln = Pendeln
tagesbevoelkerung = Tagesbevölkerung
rentner alter = Altersrentner; Altersrente; Bezieher einer Altersrente; Empfänger von Altersrenten; Altersrentenbezieher; Altersrentenempfänger
erwerbstaetig = Berufstätige; berufstätig; berufstätige (Personen|Menschen); im Erwerbsleben stehend; einer Erwerbstätigkeit nachgehen
abhaengig beschaeftigt = abhängig Beschäftigte; abhängig beschäftigt; unselbständig Beschäftigte; unselbstständig Beschäftigte; nichtselbständig Beschäftigte; abhängig Erwerbstätige
frau fuehrung = (Frauen in|weibliche|von Frauen besetzte) (Führungspositionen|Führungskräfte|Leitungsfunktionen|Leitungspositionen|Leitungsstellen|Führungsfunktionen)
fuehrung = Führungsposition; Führungskraft; Leitungsfunktion; Leitungsposition; Leitungskraft; Führungsfunktion; leitende Position
wohnberechtigungsschein = Wohnberechtigungsschein; WBS; (erteilte|ausgestellte) (Wohnberechtigungsscheine|WBS)
niedriglohn beschaeftigt = Geringverdiener; Geringverdienende; Niedriglohnbeschäftigte; Beschäftigte (mit|im) (Niedriglohn|Niedriglohnbereich|Niedriglohnsektor); Beschäftigte im unteren Entgeltbereich; Niedriglohnempfänger
niedriglohn = Niedriglohn; Niedriglohnbereich; unterer Entgeltbereich; Niedriglohnsektor
leiharbeiter = Leiharbeiter; Zeitarbeitnehmer; Leiharbeitnehmer; Zeitarbeiter; Beschäftigte in der (Arbeitnehmerüberlassung|Zeitarbeit|Leiharbeit); Zeitarbeitskraft
grundsicherung = grundsicherungsberechtigt; Grundsicherungsberechtigte
schuldnerberatung = Schuldnerberatung; Schuldner und Insolvenzberatung
~beraten = beraten; Beratene; Ratsuchende; Klient; Beratungsfall; Beratung
kdu = Kosten der Unterkunft [und Heizung]; KdU; Unterkunftskosten; (Aufwendungen|Ausgaben|Leistungen|Bedarfe) für [die] Unterkunft [und Heizung]
heizkosten = Heizkosten; Heizungskosten; Kosten der Heizung
steuereinnahme = Steuererträge; Steuerertrag
investition = Investition; Investitionsausgabe; Auszahlungen für Investitionen; investive (Ausgaben|Auszahlungen); Investitionsauszahlung
ausgabe personal = Personalausgabe; Ausgaben für Personal; Personalaufwendungen; Personalkosten; Personalaufwand; Personalauszahlung
gruendung unternehmen = Unternehmensgründung; Betriebsgründung; Neugründungen von (Unternehmen|Betrieben); gegründete (Unternehmen|Betriebe); neu gegründete (Unternehmen|Betriebe); Existenzgründung; Gründungen von (Unternehmen|Betrieben)
insolvenz unternehmen = Unternehmensinsolvenz; insolvente (Unternehmen|Betriebe|Firmen); Insolvenzen von Unternehmen; Firmeninsolvenz; Firmenpleite; Unternehmenspleite
insolvenz privat = Privatinsolvenz; Verbraucherinsolvenz
handwerk unternehmen = Handwerksbetrieb; Betriebe des Handwerks; Handwerksunternehmen
stelle = unbesetzte Stellen; nicht besetzte (Stellen|Arbeitsplätze); zu besetzende Stellen; offene Arbeitsstellen; Stellenangebot; Arbeitsstelle
medianeinkommen = Medianlohn; Medianentgelt; mittleres Entgelt; Median des Bruttomonatsentgelts
bett beherbergung = Betten in Betrieben des Beherbergungsgewerbes
beherbergung = (Betriebe|Betrieb) des (Beherbergungsgewerbes|Gastgewerbes)
gast bett = Gästebett; Betten in (Beherbergungsbetrieben|Hotels|Beherbergungsstätten); angebotene (Gästebetten|Betten); Schlafgelegenheit; Bettenangebot
einpendler = die zur Arbeit einpendeln; zur Arbeit einpendelnde Personen; einpendelnde (Beschäftigte|Arbeitnehmer)
auspendler = die zur Arbeit auspendeln; auspendelnde (Beschäftigte|Arbeitnehmer)
zuschuss = Zuschuss; Zuschussbedarf; Subvention
umsatz = Umsatz; Umsätze
homeoffice = Homeoffice; mobiles Arbeiten; Telearbeit
krankenstand = Krankenstand; Fehltage; Krankheitstage
aequivalenzeinkommen = bedarfsgewichtetes Nettoeinkommen; bedarfsgewichtetes Einkommen
medianeinkommen aequivalenzeinkommen = (mittleren|mittleres) (bedarfsgewichteten|bedarfsgewichtetes) (Nettoeinkommens|Nettoeinkommen|Einkommens|Einkommen)
betrieb auszubildend = Ausbildungsbetrieb; ausbildende Betriebe; ausbildender Betrieb; (Betriebe|Unternehmen) mit (mindestens einem|einem oder mehreren) Auszubildenden; Betriebe die ausbilden
elterngeld = Elterngeld
niedrig einkommen = (niedriges|geringes|niedrigem|geringem) Einkommen; einkommensschwach; Niedrigeinkommen
!krankenversicherung = Nichtversicherte; nicht krankenversichert; ohne (Krankenversicherung|Krankenversicherungsschutz)
krankenversicherung = Krankenversicherung; Krankenversicherungsschutz
rechtlich ~betreuung = (rechtliche|gesetzliche) Betreuung; rechtlich betreut; Betreuung nach dem Betreuungsrecht; nach dem Betreuungsrecht; Betreuungsrecht
befristet beschaeftigt = Beschäftigte mit (befristetem|einem befristeten) (Vertrag|Arbeitsvertrag); befristete (Beschäftigungsverhältnisse|Arbeitsverhältnisse|Arbeitsverträge)
krankenstand = Arbeitsunfähigkeitstage; AU Tage; Krankentage
solo selbststaendig = Soloselbständige; Soloselbstständige; Selbständige ohne (Beschäftigte|Mitarbeiter|Angestellte)
verkaufsflaeche = Verkaufsfläche; Einzelhandelsfläche; Verkaufsfläche im Einzelhandel
bueroflaeche = Bürofläche; Büroraum
ladenlokal = Ladenlokal; Geschäft; Laden
leerstehend ladenlokal = Ladenleerstand; (leerstehende|leer stehende) (Ladenlokale|Geschäfte|Läden)
patent anmeldung = Patentanmeldung; angemeldete Patente
frei ausbildungsplatz = (unbesetzte|nicht besetzte|offene|freie) (Ausbildungsplätze|Ausbildungsstellen)
unversorgt bewerber = Bewerber ohne (Ausbildungsplatz|Ausbildungsstelle); unversorgte Bewerber; Bewerber die keinen Ausbildungsplatz gefunden haben
zuweisung finanzausgleich = Schlüsselzuweisung; Zuweisungen aus dem [kommunalen] Finanzausgleich
ueberschuss = Haushaltsüberschuss; Überschuss im Haushalt
~durchgefuehrt = durchgeführt; erfolgt; stattgefunden; abgehalten; geleistet; erbracht
~erteilt = erteilt; ausgestellt; vergeben
~vorgehalten = vorgehalten; bereitgestellt; zur Verfügung gestellt
~gezahlt = gezahlt; ausgezahlt; bezahlt; verausgabt
~erzeugt = erzeugt; produziert
industrie = Industrie; verarbeitendes Gewerbe
klein unternehmen = Kleinstbetrieb; Kleinbetrieb; Kleinunternehmen; Kleinstunternehmen
`;
