/** Applications and decisions, waiting, advice, measures: words of offices that many subjects share. `phrase.ts` explains the notation. */
export const germanProcedures = `
antrag = Antrag; beantragt; Antragstellung; Beantragung; Antragseingang; beantragen; (gestellte|eingereichte|eingegangene) Anträge; Antragszahl
antragsteller = Antragsteller; Antragstellende; antragstellende (Personen|Haushalte); (Personen|Menschen) [,] die einen Antrag gestellt haben
~gestellt = gestellt; eingereicht; eingegangen; eingehend; vorgelegt; vorliegend
bewilligt = bewilligt; Bewilligung; bewilligen; positiv (beschieden|entschieden); stattgegeben; Bewilligungsbescheid; positiver Bescheid;
    zugesprochen; zuerkannt
bewilligt antrag = (bewilligte|genehmigte|stattgegebene|positiv beschiedene|positiv entschiedene) Anträge; Anträge [,] die (bewilligt|genehmigt) (wurden|worden sind|werden)
abgelehnt = abgelehnt; Ablehnung; ablehnen; negativ (beschieden|entschieden); Ablehnungsbescheid; ablehnender Bescheid; negativer Bescheid; versagt
entschieden = entschieden; Entscheidung; beschieden; Bescheid; Bescheiderteilung
widerspruch = Widerspruch; Widerspruchsverfahren; (eingelegte|erhobene|eingegangene) Widersprüche
klage = Klage; Klageverfahren; (eingereichte|erhobene|eingegangene) Klagen
bearbeitungszeit = Bearbeitungszeit; Bearbeitungsdauer; Dauer der Bearbeitung; Verfahrensdauer; Dauer der Verfahren; Laufzeit der Anträge;
    (Dauer|Zeit|Zeitraum|Zeitspanne) (vom|von der|zwischen) (Antrag|Antragstellung|Antragseingang|Eingang des Antrags|Eingang) (bis|und) [zum|zur] (Bescheid|Entscheidung|Bewilligung|Bescheiderteilung)
wartezeit = Wartezeit; Wartedauer; warten; Wartefrist; Zeit des Wartens; gewartet;
    (Dauer|Zeit|Zeitraum|Zeitspanne) (zwischen|von der) Anmeldung (und|bis zum|bis zur) (Erstgespräch|Termin|ersten Termin|Aufnahme)
warteliste = Warteliste; Wartende; wartende (Personen|Haushalte|Kinder); auf der Warteliste [stehend|stehen|geführt]; auf einen Platz wartende
termin = Termin; Terminvergabe
erstgespraech = Erstgespräch; erstes (Gespräch|Beratungsgespräch); Erstberatung; erste Beratung; Erstkontakt; erster Beratungstermin; Erstberatungsgespräch;
    Erstvorstellung; ersten Gespräch
gespraech = Gespräch; Beratungsgespräch
beratungsstelle = Beratungsstelle; Beratungseinrichtung; Anlaufstelle; Beratungsdienst
schuldnerberatung = Schuldnerberatungsstelle; Schuldner und Insolvenzberatungsstelle; Beratung (überschuldeter|verschuldeter) (Personen|Menschen|Haushalte); Insolvenzberatung;
    Beratungsstellen für (Überschuldete|Schuldner); Schuldnerinnen und Schuldnerberatung
sucht ~beraten = Suchtberatung; Suchtberatungsstelle; Sucht und Drogenberatung; Sucht und Drogenberatungsstelle; Drogenberatung; Drogenberatungsstelle
schwangerschaft ~beraten = Schwangerschaftsberatung; Schwangerenberatung; Schwangerschaftskonfliktberatung; Schwangerschaftsberatungsstelle; Schwangerenberatungsstelle
migration ~beraten = Migrationsberatung; Migrationsberatungsstelle; Migrationsberatung für erwachsene Zuwanderer; MBE
~beraten = beratene (Personen|Menschen); Beratungssuchende; Rat suchende (Personen|Menschen); Hilfesuchende; Klientel; Beratungskontakt; Beratungszahl; beraten worden
massnahme = Maßnahme
programm = Programm; Förderprogramm
projekt = Projekt; Vorhaben
einrichtung = Einrichtung; Institution
einrichtung aussen = a v E; avE; außerhalb (einer|der) (Einrichtung|Einrichtungen); ambulant (nicht in Einrichtungen); in eigener Wohnung nicht in Einrichtungen
einrichtung innen = i v E; ivE; in (einer|stationärer) Einrichtung lebend
bedarf = Bedarf; Bedarfslage; Bedarfe
woche = Woche; Kalenderwoche
begonnen = begonnen; Beginn; begonnene; neu begonnene; angefangen
beendet = beendet; beendete; Beendigung
abgebrochen = abgebrochen; Abbruch; vorzeitig (beendet|abgebrochen|gelöst); vorzeitig beendete; vorzeitige (Beendigung|Lösung)
erfolgreich = erfolgreich; mit Erfolg; erfolgreich abgeschlossen; erfolgreich absolviert
pruefung = Prüfung; Abschlussprüfung; Test; Abschlusstest
~vermerkt = dokumentiert; aktenkundig; bekannt geworden; amtlich bekannt; offiziell; amtlich; aktenkundig geworden; bekannt gewordene
~taetig = tätig; Tätige
~befund = Befund
~vorliegen = Auftreten; Vorkommen; Vorhandensein; Bestehen; aufgetreten; auftretend
@person = Personenkreis; Personengruppe; Bevölkerungsgruppe; Bevölkerungsteil; Bevölkerungskreis
vermittelt = vermittelt; Vermittlung
ausgaben leistungsberechtigt = Ausgaben je (Leistungsberechtigten|leistungsberechtigte Person)
~behoerde = Arbeitsagentur; Jobcenter; Sozialamt; Sozialhilfeträger; Jugendamt; Ausländerbehörde; Gesundheitsamt; Wohngeldstelle; Behörde; Leistungsträger; Standesamt; Integrationsamt; Versorgungsamt; Pflegekasse; Bürgeramt; Amt;
    öffentlicher Gesundheitsdienst; ÖGD; Ordnungsamt; Elterngeldstelle; Unterhaltsvorschusskasse; Sozialleistungsträger; Kostenträger; zuständige (Stelle|Behörde); Medizinischer Dienst; MDK; Rentenversicherungsträger; BAMF; Bundesamt für Migration und Flüchtlinge; Wahlamt
beschwerde = Beschwerde; Reklamation
kontrolle = Kontrolle; Kontrollbesuch; kontrolliert; Überwachung; überprüft; Überprüfung; Inspektion
beanstandung = Beanstandung; beanstandet; bemängelt; mit Mängeln; Mängel
verstoss = Verstoß; Zuwiderhandlung; Ordnungswidrigkeit
bussgeld = Bußgeld; Bußgeldverfahren; Bußgeldbescheid
wiederholt = wiederholt; erneut; nochmals; zum wiederholten Mal; wiederholte
regelmaessig = regelmäßig; dauernd
gelegentlich = gelegentlich; ab und zu; hin und wieder
haeufig = häufig; oft; oftmals
teilnahmequote = Teilnahmequote; Beteiligungsquote
zufrieden = zufrieden; Zufriedenheit; sehr zufrieden und zufrieden
bewertet = bewertet; Bewertung; eingeschätzt; Einschätzung; beurteilt; Beurteilung; Selbsteinschätzung; nach eigener Einschätzung
~vereinbart = vereinbart; abgeschlossene Verträge
vertrag = Vertrag; Vereinbarung
`;
