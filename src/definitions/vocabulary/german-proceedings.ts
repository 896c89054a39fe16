/** Applications, decisions, contracts and what else happens to a thing that is counted. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanProceedings = `
antrag = beantragt; Antrag; Antragstellung; (gestellte|eingereichte|eingegangene) Anträge; Antragszahl; Antrag gestellt; Anträge gestellt; zur Genehmigung eingereicht
bewilligt = Bewilligung; Förderzusage; bewilligt; Bewilligungsbescheid; zugesagt; Zusage; Mittel bewilligt; Fördermittel bewilligt;
    für die (Mittel|Fördermittel) bewilligt wurden; mit (Bewilligung|Förderzusage|Bewilligungsbescheid)
bewilligt = (bewilligte|genehmigte|positiv beschiedene|positiv entschiedene) Anträge [auf]; positiv beschieden
abgelehnt = abgelehnt; Ablehnung; zurückgewiesen; abschlägig beschieden; nicht bewilligt; versagt
begonnen = begonnen; Baubeginn; in Angriff genommen; angefangen
angekuendigt = angekündigt; angedroht; Androhung; Ankündigung; anberaumt
abgewendet = abgewendet; verhindert; abgewehrt
aufgehoben = aufgehoben; widerrufen; zurückgenommen; storniert; Widerruf
vermittelt = vermittelt
~eingegangen = eingegangen; eingereicht; gestellt; vorgelegt; eingehend
~erteilt = erteilt; ausgestellt; vergeben; ausgehändigt; ausgegeben
erledigt = erledigt; abschließend bearbeitet; Erledigung
bearbeitungszeit = Bearbeitungsdauer; Bearbeitungszeit; Dauer der Bearbeitung; Verfahrensdauer; Durchlaufzeit; Bearbeitungszeitraum;
    (Dauer|Laufzeit) (des|der) (Verfahrens|Verfahren); Laufzeit
bearbeitungszeit antrag = (Dauer|Zeit|Zeitraum|Zeitspanne) (vom Eingang|von der Einreichung|von der Stellung|ab Eingang|zwischen Eingang|zwischen der Stellung) [(des|eines)] (Antrags|Antrages) [(bis|und)] [(zur|zum|der|dem)] (Entscheidung|Bescheid|Genehmigung|Bewilligung|Erteilung);
    (Dauer|Zeit|Zeitraum|Zeitspanne) (von der Antragstellung|zwischen Antragstellung) (bis|und) [(zur|zum|der|dem)] (Entscheidung|Bescheid|Genehmigung|Bewilligung|Erteilung)
bearbeitungszeit antrag bau = (Dauer|Zeit|Zeitraum|Zeitspanne) (vom Eingang|von der Einreichung|von der Stellung|ab Eingang|zwischen Eingang) [(des|eines)] (Bauantrags|Bauantrages) (bis|und) [(zur|zum|der|dem)] (Entscheidung|Bescheid|Genehmigung|Baugenehmigung)
antrag bau = Bauantrag; Baugesuch; Antrag auf Baugenehmigung; Anträge auf Baugenehmigung; beantragte Bauvorhaben; beantragte Baugenehmigung
bearbeitungszeit antrag bau = (Bearbeitungsdauer|Bearbeitungszeit|Verfahrensdauer|Dauer|Laufzeit|Durchlaufzeit) [(der|des|eines|von)] (Baugenehmigungsverfahren|Baugenehmigungsverfahrens)
bau = Bau; Bauvorhaben; Bebauung
wartezeit = Wartezeit; Wartedauer; Wartefrist; Dauer des Wartens
bescheid = Bescheid; Bescheidung; beschieden
widerspruch = Widerspruch; Widerspruchsverfahren; eingelegte Widersprüche
klage = Klage; Klageverfahren
vertrag = Vertrag; Vertragsabschluss; Abschluss (eines|von) (Vertrags|Verträgen); abgeschlossene Verträge; vertraglich
~verfahren = Verfahren
kuendigung = Kündigung; gekündigt
mahnung = Mahnung; gemahnt; Mahnverfahren; Mahnfall
vollstreckung = Vollstreckung; Vollstreckungsfall; Vollstreckungsauftrag
kontrolle = Kontrolle; Überprüfung; kontrolliert; überprüft; Inspektion; Begehung
beschwerde = Beschwerde; Reklamation; Bürgerbeschwerde
verstoss = Verstoß; Zuwiderhandlung
ordnungswidrigkeit = Ordnungswidrigkeit; OWi; Bußgeldverfahren; Bußgeldfall
~vorgemerkt = vorgemerkt; Vormerkung; gelistet; aufgeführt
~bewirtschaftet = bewirtschaftet; Bewirtschaftung
~eingesetzt = eingesetzt; verwendet; Verwendung
~abgeschlossen = abgeschlossen; geschlossen; vereinbart
~bekannt = bekannt; ausgeschrieben; veröffentlicht
~besitzen = besitzen; verfügen; im Besitz; ausgestattet; Ausstattung; versehen
buergerbeteiligung = Bürgerbeteiligung; Bürgerbeteiligungsverfahren; Beteiligungsverfahren; Öffentlichkeitsbeteiligung; Beteiligung (der|von) (Bürgern|Bürger|Öffentlichkeit)
informell = informell
kurzfristig = kurzfristig
mittelfristig = mittelfristig
~amt = Amt
`;
