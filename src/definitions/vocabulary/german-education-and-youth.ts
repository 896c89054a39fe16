/** Day care, school, training, youth welfare. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanEducationAndYouth = `
kita = Kitas; Kita; Kitas; KiTa; Kindertageseinrichtung; Kindertagesstätte; Tageseinrichtung; Tagesstätte; Tageseinrichtung für Kinder;
    Tageseinrichtungen für Kinder; Kindertageseinrichtungen; Tageseinrichtungen für Kinder (TfK); KTE; TfK; TEK
kindergarten = Kindergarten; Kindergärten
krippe = Krippe; Kinderkrippe
hort = Hort; Kinderhort
kindtagespflege = Tagespflege; Kindertagespflege; KTP; Tagespflegestelle; Kindertagespflegestelle
kindtagespflege foerderung oeffentlich = öffentlich geförderte (Kindertagespflege|Tagespflege)
kita kindtagespflege = tagesbetreut; Kindertagesbetreuung; Tagesbetreuung; Kita oder Tagespflege
kita platz = Kitaplatz; Kindertagesstättenplatz; Kita Platz
kindergarten platz = Kindergartenplatz
platz = Platz; Betreuungsplatz; Plätze
genehmigt platz = genehmigte Plätze
~betreuung = betreut; Betreuung; besuchen; besucht; besuchend; teilnehmen; Teilnahme; aufgenommen; Besuch; nutzen;
    genutzt; Nutzung; versorgt; in Betreuung
~teilnehmer = Teilnehmer; Teilnehmende; Kursteilnehmer; Belegungen von Teilnehmern
belegung = Belegung
vorschulkind = Vorschulkind; Kinder im letzten (Kindergartenjahr|Kitajahr); Kinder im letzten Jahr vor der Einschulung;
    Kinder im letzten Kindergartenjahr vor der Einschulung; angehende Schulkinder; Vorschüler
einschulungskind = Einschulungskind; Einschüler; Schulanfänger; Schulneuling; einzuschulende Kinder; ABC Schützen;
    [zur|bei der] Schuleingangsuntersuchung untersuchte Kinder; Einschulungsjahrgang; untersuchte Einschulungskinder;
    schulpflichtig werdende Kinder
untersucht = untersucht; Untersuchte
ganztag = Ganztag; Ganztagsbetreuung; Ganztagsangebot
offen ganztag = offener Ganztag; OGS; offene Ganztagsschule; offene Ganztagsschulen; offene Ganztagsgrundschule; OGGS; offene Ganztagsbetreuung;
    offenes Ganztagsangebot; offene Ganztagsschule im Primarbereich; OGATA
schueler grundschule = Grundschüler; Grundschulkind; Kinder (an|in|der) Grundschulen; Schüler (an|in|der) Grundschulen;
    Schüler der (Primarstufe|Grundschule|Grundschulen); Schüler im Primarbereich; Primarschüler; Schüler in der Primarstufe; Schüler der Primarstufe
grundschule = Grundschule; Primarstufe; Primarbereich; Primarschule
schueler = Schüler; Schulkind; Lernende; Schülerzahl; SuS; Schülerschaft
lehrkraft = Lehrkraft; Lehrer; Lehrende; Lehrperson; Lehrpersonal
klasse = Klasse; Schulklasse; Klassenverband
schueler klasse #4 = Viertklässler; (Kinder|Schüler) nach Klasse 4; Kinder nach der (vierten|4) Klasse; Viertklasskinder; nach der (vierten|4) Klasse; Grundschulabgänger; Abgänger der Grundschule; Kinder die die Grundschule verlassen; aus Klasse 4; Kinder der Klasse 4; Schüler der Klasse 4; Kinder (der|aus der|aus den|in der) (vierten|4) (Klasse|Klassen|Jahrgangsstufe);
    Schüler (der|aus der|aus den|in der) (vierten|4) (Klasse|Klassen|Jahrgangsstufe); Kinder der Klassenstufe 4; Grundschüler der Klasse 4
schueler klasse #5 = Fünftklässler; Schüler (der|in der|in den) (fünften|5) (Klasse|Klassen|Jahrgangsstufe); Kinder in Klasse 5
wechsel = wechseln; Wechsel; übergehen; Übergang; Übergänge; übergegangen; gewechselt; übertreten
anmeldung = Anmeldung; angemeldet; Angemeldete; anmelden; Anmeldezahl
gymnasium = Gymnasium; Gymnasien
hauptschule = Hauptschule
realschule = Realschule
gesamtschule = Gesamtschule; integrierte Gesamtschule
foerderschule = Förderschule; Sonderschule; Schule mit sonderpädagogischem Förderschwerpunkt; Förderzentrum
foerderbedarf = sonderpädagogischer (Förderbedarf|Unterstützungsbedarf); sonderpädagogischem (Förderbedarf|Unterstützungsbedarf);
    Bedarf an sonderpädagogischer (Förderung|Unterstützung); Förderbedarf; festgestellter sonderpädagogischer (Förderbedarf|Unterstützungsbedarf);
    sonderpädagogischer Bedarf; Unterstützungsbedarf
abgang schueler = Abgänger; Abgang; Absolvent; Entlassene; Abgehende; Schulabgänger; Schulabgang; Schulentlassene; Schulentlassung; Absolventen und Abgänger; Abgänger und Absolventen; Schulabsolventen;
    Schulabsolvent; Schulabgängerinnen und Schulabgänger
allgemeinbildend schule = allgemeinbildende (Schule|Schulen); allgemein bildende (Schule|Schulen)
beruflich schule = berufliche (Schule|Schulen); Berufskolleg; berufsbildende (Schule|Schulen); Berufsschule
hochschulreife = Hochschulreife; allgemeine Hochschulreife; Abitur; Allgemeine Hochschulreife (Abitur); Hochschulzugangsberechtigung
fachhochschulreife = Fachhochschulreife; FHR
hauptschulabschluss = Hauptschulabschluss; Erster Schulabschluss; Berufsreife; Hauptschulabschluss nach Klasse 9;
    Ersten Allgemeinbildenden Schulabschluss
!schulabschluss = ohne (Schulabschluss|Abschluss|jeglichen Abschluss)
schulabschluss = Schulabschluss; Abschluss; schulischer Abschluss
berufsabschluss = Berufsabschluss; Berufsausbildung; beruflicher Abschluss; abgeschlossene Berufsausbildung; Berufsbildungsabschluss
studierend = Studierende; Student; Studentinnen und Studenten; Studierendenzahl
universitaet = Universität
hochschule = Hochschule; Hochschulen; Universitäten und Fachhochschulen; Universität oder Hochschule
weder beschaeftigung bildung = NEET;
    (weder|nicht) in [einer] (Beschäftigung|Arbeit|Erwerbstätigkeit) noch in (Bildung oder Ausbildung|Ausbildung|Bildung|Schule oder Ausbildung|Bildung und Ausbildung|schulischer oder beruflicher Ausbildung);
    weder (erwerbstätig noch in Ausbildung|in Arbeit noch in Ausbildung|in Ausbildung noch in Arbeit|in Ausbildung noch in Beschäftigung|in Bildung noch in Beschäftigung)
hilfeerziehung = Hilfe zur Erziehung; Hilfen zur Erziehung; HzE; erzieherische Hilfe; erzieherische Hilfen; Erziehungshilfe; Erziehungshilfen
erziehungsberatung = Erziehungsberatung; Erziehungs und Familienberatung
heimunterbringung = Heimerziehung; Heimunterbringung
vollzeitpflegefamilie = Vollzeitpflege; Pflegefamilie; Familienpflege
inobhutnahme = Inobhutnahme; vorläufige Schutzmaßnahme; vorläufige Schutzmaßnahmen; in Obhut genommene; in Obhut genommen
kindeswohlgefaehrdung = Kindeswohlgefährdung; Gefährdung des Kindeswohls
gefaehrdungseinschaetzung = Gefährdungseinschätzung; Verfahren zur Einschätzung der Gefährdung; Verfahren zur Gefährdungseinschätzung; 8a Verfahren;
    Einschätzung des Gefährdungsrisikos; Gefährdungseinschätzungsverfahren; Verfahren zur Einschätzung einer Kindeswohlgefährdung
jugendeinrichtung = Jugendeinrichtung; Jugendzentrum; Jugendfreizeiteinrichtung; Jugendtreff; Einrichtung der offenen [Kinder und] Jugendarbeit;
    Jugendzentren; Einrichtungen der offenen Kinder und Jugendarbeit; offene (Jugendeinrichtung|Jugendeinrichtungen|Jugendzentren|Einrichtungen);
    Jugendhaus; OKJA Einrichtung
stammbesucher = Stammbesucher; regelmäßige Besucher; regelmäßig Besuchende; Stammbesuchende
besucher = Besucher; Besuchende
sprachfoerderbedarf = Sprachförderbedarf; Bedarf an Sprachförderung; Förderbedarf in der Sprache; sprachlicher Förderbedarf;
    zusätzlicher Sprachförderbedarf; Sprachförderungsbedarf; Sprachförderbedarfs; Bedarf an sprachlicher Förderung
jugendhilfeplanung = Jugendhilfeplanung
volkshochschule = Volkshochschule; VHS
vollzeitaequivalent = Vollzeitäquivalent; VZÄ; Vollzeitstelle; Vollzeitkraft; Vollzeitbeschäftigteneinheit; vollzeitäquivalente Stelle;
    auf Vollzeit umgerechnete; Vollkraft; Vollzeiteinheit
~festgestellt = festgestellt; gewährt; ermittelt
einschulung = Einschulung; Schuleintritt; Schulbeginn
fachkraft = Fachkraft; pädagogische Fachkraft; Erzieher; pädagogisches Personal; pädagogische Kraft; Betreuungskraft
gymnasium empfehlung = Gymnasialempfehlung; Empfehlung für das Gymnasium; Übergangsempfehlung Gymnasium
schueler klassenwiederholung = die (eine|ihre) (Klassenstufe|Jahrgangsstufe) wiederholen; eine Klassenstufe wiederholen; Schüler die eine Klasse wiederholen; Klassenwiederholer; Klassenwiederholung; Sitzenbleiber; Wiederholer; die eine Klasse wiederholen; eine Klasse wiederholen; nicht versetzt
akademiker = Akademiker; hochqualifiziert; Hochqualifizierte; akademischer (Abschluss|Berufsabschluss); Hochschulabschluss
bibliothek = Bibliothek; Stadtbibliothek; Bücherei; Stadtbücherei; öffentliche Bibliothek
museum = Museum; Museen
verein = Verein; Vereine
dienstleistung = tertiärer Sektor; Dienstleistungssektor; Dienstleistungsbereich; Dienstleistungsbranche; Dienstleistung
schueler foerderschule = Förderschüler; Sonderschüler; Schüler (an|der) (Förderschulen|Sonderschulen)
regelschule = Regelschule; allgemeine Schule; allgemeine Schulen
inklusiv = inklusiv; Inklusion; inklusiv beschult; im gemeinsamen Lernen; gemeinsames Lernen; im Gemeinsamen Unterricht; inklusiv unterrichtet; an (Regelschulen|allgemeinen Schulen)
gebunden ganztag = gebundener Ganztag; gebundene Ganztagsschule; gebundene Ganztagsschulen; gebundenes Ganztagsangebot
ganztagsschule = Ganztagsschule
lehrkraft = Lehrerstelle; Lehrkräftestelle
fremdunterbringung = Fremdunterbringung; außerhalb der eigenen Familie untergebracht; Unterbringung außerhalb (der Familie|des Elternhauses)
~verlassen = verlassen; verlässt; abgehen; entlassen
erstsemester = Erstsemester; (Studierende|Studenten) im (ersten|1) (Hochschulsemester|Semester); Studienanfänger [im (ersten|1) (Hochschulsemester|Semester)]; Studienanfängerinnen und Studienanfänger
sprachentwicklung = Sprachentwicklung; sprachliche Entwicklung
auffaellig = auffällig; Auffälligkeit; mit Auffälligkeiten; Entwicklungsauffälligkeit
!auffaellig = unauffällig; ohne (Auffälligkeit|Auffälligkeiten|Befund)
betreuungsstunde = Betreuungszeit; Betreuungsumfang; Betreuungsstunde; Wochenstunde; Stunden Betreuung; Betreuungszeit von; Betreuungsumfang von; Wochenstunden Betreuung
spielplatz = Spielplatz; Spielfläche
schulweg = Schulweg
abgang schueler = die die Schule verlassen [haben]; die Schule verlassen [haben]; von der Schule (abgehen|abgegangen|entlassen); Jugendliche die die Schule verlassen [haben]; aus der Schule entlassen
einschulungskind = (Kinder|untersuchte Kinder) (bei|in) der (Schuleingangsuntersuchung|Einschulungsuntersuchung); Kinder im Einschulungsalter; zur Einschulung anstehende Kinder; bei der (Schuleingangsuntersuchung|Einschulungsuntersuchung) [untersucht]
vollstationaer hilfeerziehung = stationäre (Hilfen zur Erziehung|Erziehungshilfen|erzieherische Hilfen|HzE); stationäre Hilfe zur Erziehung
ambulant hilfeerziehung = ambulante (Hilfen zur Erziehung|Erziehungshilfen|erzieherische Hilfen|HzE)
~unterrichtet = unterrichtet; beschult; lernen
studierend = immatrikuliert; Immatrikulierte; immatrikulierte (Studierende|Studenten|Personen); eingeschriebene (Studierende|Studenten|Personen); an Hochschulen (Eingeschriebene|eingeschriebene Personen); Hochschüler; eingeschrieben
kurs = Kurs; Kurse; Lehrgang; Bildungsveranstaltung
volkshochschule kurs = VHS Kurs; Volkshochschulkurs; Kurse der (Volkshochschule|VHS); Volkshochschulkurse
kurs belegung = Kursbelegung; Belegung von Kursen; Belegungen von Kursen
integrationskurs = Integrationskurs; Integrationskurse
schulform = Schulform; Schulart
fachkraft = Betreuungsperson; Betreuerin; Erziehungskraft; pädagogische Fachkräfte
jugendgerichtshilfe = Jugendgerichtshilfe; JGH; Jugendhilfe im Strafverfahren
abgang schueler !hauptschulabschluss = die die Schule ohne Hauptschulabschluss (verlassen|verlassen haben); die Schule ohne Hauptschulabschluss (verlassen|verlassen haben)
abgang schueler !schulabschluss = die die Schule ohne (Abschluss|Schulabschluss) (verlassen|verlassen haben)
verein = Vereinsmitgliedschaft; Mitgliedschaft im Verein; Mitglied im Verein; Mitglieder in Vereinen; Vereinsmitglied
sprachentwicklung = Sprache; Sprachstand
beschaeftigt akademiker = (Beschäftigte|Beschäftigter) mit (akademischem Abschluss|Hochschulabschluss|akademischem Berufsabschluss); Akademiker unter den Beschäftigten; hochqualifizierte (Beschäftigte|Beschäftigter)
sek1 = Sekundarstufe (I|1); Sek (I|1); SekI; Sekundarbereich I; Mittelstufe; S I
sek2 = Sekundarstufe (II|2); Sek (II|2); SekII; Sekundarbereich II; [gymnasiale] Oberstufe; S II
einschulungskind = [an|bei|in|zur] [der|dem|den] (Schuleingangsuntersuchung|Einschulungsuntersuchung|SEU|Schuleingangsuntersuchungen) (untersucht|untersuchte|teilgenommen|teilnehmen|teilnahmen) [Kinder|Jungen und Mädchen];
    untersuchte (Einschulungskinder|Einschüler|Schulanfänger); Kinder die an der (Schuleingangsuntersuchung|Einschulungsuntersuchung|SEU) (teilnahmen|teilgenommen haben|teilnehmen)
einschulungskind = (Kinder|Kindern) (bei|in) der SEU; Kinder der Einschulungsuntersuchung; Kinder der Schuleingangsuntersuchung
bewerber = Nachfragende [nach (Ausbildungsplätzen|Ausbildungsstellen)]; Ausbildungsplatznachfrage; Nachfrager; Nachfrage nach Ausbildungsplätzen
schueler = die (eine|die) Schule besuchen; Kinder die eine Schule besuchen; Kinder und Jugendliche die eine Schule besuchen; Beschulte
foerderbedarf = förderbedürftig; Förderbedürftigkeit
schulabbruch schueler = Schulabbrecher; die die Schule abbrechen; die die Schule abgebrochen haben; Schulabbruch
abgang schueler hochschulreife = Abiturienten; Abiturient; Abitur (erwarben|erworben haben|abgelegt haben|bestanden haben)
wechsel = Übertritt
!berufsabschluss = Ungelernte; ungelernt; keinen Berufsabschluss (haben|besitzen); ohne (abgeschlossene Berufsausbildung|berufliche Ausbildung|beruflichen Abschluss); formal Geringqualifizierte
weiterbildung = Weiterbildung; Weiterbildungsveranstaltung; Weiterbildungsangebot
unterricht ausgefallen = Unterrichtsausfall; (ausgefallene|ausgefallener|nicht erteilte|nicht erteilter) (Unterrichtsstunden|Stunden|Unterricht)
!schwimmen = Nichtschwimmer; nicht schwimmen können; nicht schwimmen kann; keine sicheren Schwimmer
schueler musikschule = Musikschüler; Schüler (der|an|an der|in der) (Musikschule|Musikschulen); Musikschulkind
musikschule = Musikschule
entleihung bibliothek = Bibliotheksentleihung; (Ausleihen|Entleihungen|Ausleihungen) [der|in|aus] [der|den] (Bibliothek|Stadtbibliothek|Bibliotheken|Bücherei); Medienentleihungen [der] (Bibliothek|Stadtbibliothek); (entliehene|ausgeliehene) Medien [der] (Bibliothek|Stadtbibliothek)
entleihung = Entleihung; Ausleihe; Medienentleihung; entliehene Medien; ausgeliehene Medien; Ausleihung
theater = Theater; Stadttheater; Schauspielhaus
sportverein ~mitglied = Mitglieder (in|von|der) Sportvereinen; Sportvereinsmitglied; Vereinsmitglieder im Sport; in Sportvereinen organisiert; im Sportverein
~mitglied = Mitglied; organisiert
sportstaette = Sportstätte; Sportanlage
schwimmbad = Schwimmbad; Bad; Hallen und Freibäder; Hallenbad und Freibad; Badeanstalt
oeffentlich spielplatz = öffentliche (Kinderspielplätze|Spielplätze|Spielflächen)
spielplatz = Kinderspielplatz; Kinderspielfläche
heimunterbringung @kind = Heimkind; Kinder in Heimen; in Heimen untergebrachte Kinder; stationär untergebrachte Kinder; Kinder in Heimerziehung
vollzeitpflegefamilie @kind = Pflegekind; Kinder in (Pflegefamilien|Vollzeitpflege)
familienhilfe = sozialpädagogische Familienhilfe; SPFH; Familienhilfe
gefaehrdungsmeldung = Gefährdungsmeldung; 8 a Meldung; 8a Meldung; Kinderschutzmeldung; Kindesschutzmeldung; Meldungen (einer|über eine|wegen) [möglichen] Kindeswohlgefährdung; Meldungen nach § SGB VIII
frauenhaus platz = Frauenhausplatz; Plätze (in|im) (Frauenhäusern|Frauenhaus)
ausbildungsvertrag aufloesung = (vorzeitig gelöste|gelöste|aufgelöste|vorzeitig aufgelöste) (Ausbildungsverträge|Ausbildungsverhältnisse); Vertragslösung; Vertragsauflösung; Ausbildungsabbruch; Lösungen von Ausbildungsverträgen
ausbildungsvertrag = Ausbildungsvertrag; Ausbildungsverhältnis
schueler ganztag = Ganztagsschüler; Schüler (in|an|der|von) Ganztagsschulen
ganztag = Ganztagsschulbetrieb
lehrkraft = unterrichtendes Personal; Lehrerschaft; Lehrkörper
auszubildend = in [einer] [dualen|betrieblichen] (Ausbildung|Berufsausbildung) (befindlich|sind|befinden); Personen in [dualer] (Ausbildung|Berufsausbildung); Jugendliche in Ausbildung
kindtagespflege = Kindertagespflege; Tagespflegekind
integrationskurs ~teilnehmer = Integrationskursteilnehmer
deutschkurs = Deutschkurs; Deutschkurse; Sprachkurs; Sprachkurse
kita beschaeftigt = Kitapersonal; Kita Personal; Personal in Kitas
~betreuungsquote = Betreuungsquote
lesen = Leseförderung
ferienangebot = Ferienangebot; Ferienfreizeit; Ferienmaßnahme
schulsozialarbeit = Schulsozialarbeit
familienzentrum = Familienzentrum; Familienzentren; als Familienzentrum (zertifizierte|anerkannte) (Kitas|Kindertageseinrichtungen); zertifizierte (Familienzentren|Kitas); zum Familienzentrum (zertifiziert|weiterentwickelt)
genehmigt = laut Betriebserlaubnis; nach Betriebserlaubnis; gemäß Betriebserlaubnis; Betriebserlaubnis
schueler klasse #1 = Erstklässler; (Kinder|Schüler) (in|der) (ersten|1) Klasse; Kinder im ersten Schuljahr
seiteneinsteiger schueler = Seiteneinsteiger; seiteneinsteigende (Schüler|Kinder); neu zugewanderte (Schüler|Schülerinnen und Schüler)
beruflich schule schueler = Berufsschüler; Berufskollegschüler; Schüler der Berufskollegs
privat schule = Privatschule; Ersatzschule; private (Schulen|Schule); Schulen in freier Trägerschaft; freie Schulen
hochschulabsolvent = Absolventen von Hochschulen
studierend wohnheim platz = Studentenwohnheimplatz; Studierendenwohnheimplatz; Plätze in (Studierendenwohnheimen|Studentenwohnheimen); Wohnheimplätze für Studierende
theater besucher = Theaterbesuch; Besuche im Theater; Zuschauer im Theater; Theaterzuschauer; Besucher städtischer Bühnen
theater = Bühne
besucher = Zuschauer; Nutzer
schwimmbad besucher = Badegast; Badegäste; Besuche im Schwimmbad; Schwimmbadbesuch; Schwimmbadbesuche
nutzer bibliothek = Nutzer der Bibliothek; Bibliotheksnutzer; aktive (Leser|Nutzer|Benutzer) der (Bibliothek|Stadtbibliothek)
psychisch erkrankung elternteil = psychisch (kranke|kranker|erkrankte|erkrankter|erkranktem|krankem) (Eltern|Elternteil|Elternteile)
!schulabschluss = ohne (jeglichen|jeden|irgendeinen) (Schulabschluss|Abschluss)
oeffnungszeit = Öffnungszeit; Öffnungsdauer
schulabsentismus schueler = Schulabsentismus; unentschuldigt fehlende Schüler; Schulschwänzer; Schulverweigerer
entwicklungsverzoegert = entwicklungsverzögert; Entwicklungsverzögerung; verzögerte Entwicklung; verzögerter Entwicklung
personalschluessel = Personalschlüssel; Betreuungsschlüssel
schueler ~dichte = Klassengröße; Klassenstärke; Klassenfrequenz
`;
