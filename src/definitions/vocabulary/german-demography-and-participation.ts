/** Population, households, elections, engagement and taking part. `phrase.ts` explains the notation. */
export const germanDemographyAndParticipation = `
@einwohner = Bewohnerschaft; Einwohnerinnenzahl; Bevölkerungsbestand; Kopfzahl der Bevölkerung; Stadtbewohner; Ortsbevölkerung; Ortsansässige; Gemeindebevölkerung; Gebietsbevölkerung; hier (lebende|gemeldete|wohnende) (Menschen|Personen); mit Wohnsitz gemeldete Personen;
    ansässige (Bevölkerung|Personen|Menschen); gemeldete (Personen|Bevölkerung|Einwohner|Menschen); Einwohnende; Bevölkerungsgröße; gesamte Einwohnerschaft; Menschen in der (Stadt|Gemeinde|Kommune); Kreisbevölkerung; Landesbevölkerung
@kind = Nachwuchs; Minderjährigkeit; Baby; Babys; Kids; Mädchen und Jungen im Kindesalter; Sprössling
@jugendlich = Jugend; Teenager; Heranwachsende; Jugendbevölkerung; jugendliche (Personen|Bevölkerung); junge (Bevölkerung|Einwohner); jüngere (Menschen|Personen|Bevölkerung)
@person = natürliche Personen; Privatperson; Einzelperson; Zeitgenosse; jemand
@erwachsen = erwachsen; volljährige (Bevölkerung|Personen|Einwohner); Volljährigkeit
@erwerbsalter = Personen im Erwerbsalter; erwerbsfähiges Alter; Menschen im (erwerbsfähigen Alter|Erwerbsalter); im arbeitsfähigen Alter; arbeitsfähige Bevölkerung; im berufsfähigen Alter; Bevölkerung im arbeitsfähigen Alter
@altersgruppe = Altersstufe; Altersjahre; Alterskohorte; Kohorte; Altersgruppierung; Geburtsjahrgang; Jahrgang
alter = Lebensalter; Alter
durchschnittsalter = Alter im (Mittel|Schnitt); mittleres Alter; durchschnittliches Lebensalter; Durchschnitt des Alters; Durchschnitt der Lebensjahre; Altersmittel; Altersmittelwert
altersstruktur = Altersstruktur; Altersaufbau; Alterszusammensetzung; Altersgliederung
frau = Bürgerinnen allein; weiblichen Geschlechts; des weiblichen Geschlechts; weibliches Geschlecht; Frauenanteil
mann = männlichen Geschlechts; des männlichen Geschlechts; männliches Geschlecht; Männeranteil; Bub
jung frau = (junge|jüngere) Frauen
jung mann = (junge|jüngere) Männer
jung mutter = (junge|jüngere) Mütter
jung familie = (junge|jüngere) Familien
jung arbeitslos = jüngere Arbeitslose
jung beschaeftigt = (junge|jüngere) (Beschäftigte|Arbeitnehmer)
jung auslaender = (junge|jüngere) (Ausländer|Nichtdeutsche)
jung gefluechtet = (junge|jüngere) (Geflüchtete|Flüchtlinge)
divers = divers; Geschlecht divers; nichtbinär
geburt = Lebendgeburtenzahl; geborene (Kinder|Babys); lebend geborene (Kinder|Babys); Neugeborenenzahl; Geburtenrate; Geburtenziffer; rohe Geburtenziffer; zur Welt (gekommene|gebrachte) Kinder; zur Welt gekommen; auf die Welt gekommene Kinder; Geburtenanzahl; Geburtenhäufigkeit; geboren; Geburtenaufkommen
kinderzahl = Fertilitätsrate; Fruchtbarkeitsrate; zusammengefasste Fruchtbarkeitsziffer; Fertilität; Fruchtbarkeit; durchschnittlich je Frau geborene Kinder; Kinderzahl (pro|je) Frau; Geburtenrate je Frau; Total Fertility Rate; Geburten pro Frau; Kinder pro Frau; endgültige Kinderzahl;
    Kinder [,] (die|welche) eine Frau [durchschnittlich|im Durchschnitt] [im Laufe ihres Lebens] (bekommt|zur Welt bringt|gebärt|bekäme|bekommen würde|zur Welt bringen würde)
ausserehelich = nichtehelich; außerehelich; unehelich; nicht ehelich; außerhalb (einer|der) Ehe (geboren|geborene); von nicht verheirateten (Müttern|Eltern); nicht in einer Ehe geboren
ehelich = ehelich; innerhalb einer Ehe geboren
frau @frauenalter = gebärfähige Frauen; Frauen im (gebärfähigen|fertilen|fruchtbaren) Alter; Frauen im gebärfähigen Alter
@frauenalter = im (fertilen|fruchtbaren) Alter; gebärfähig
zuzug = Zuzügler; Zuwandernde; Neubürger; Neuzugezogene; neu Zugezogene; Zuzugszahl; neu (zugezogene|hinzugezogene) (Personen|Einwohner|Menschen|Bürger); von außerhalb (Zugezogene|zugezogene Personen|zuziehende Personen); Zuzugsfall; Zuwanderungsfall; zuziehen; zugezogene (Personen|Menschen|Einwohner); Zuwanderungszahl;
    in die (Stadt|Gemeinde) (Zugezogene|gezogene|ziehende|zugezogene|zugezogen) [Personen|Menschen]; die in die (Stadt|Gemeinde) zugezogen sind; Zuzugsrate; hinzugezogen; Hinzugezogene; Hergezogene; die [neu] (zugezogen|hinzugezogen|hergezogen) sind; sich neu angemeldet haben
fortzug = Fortzügler; Abwandernde; Wegziehende; Wegzugsfall; Fortzugszahl; fortgezogene (Personen|Menschen|Einwohner); weggezogene (Personen|Menschen|Einwohner); Wegzüge; Wegzugszahl; abgewandert; abwandern; fortziehen; wegziehen; Fortzugsrate; Abwanderungsfall;
    aus der (Stadt|Gemeinde) (Fortgezogene|Weggezogene|fortgezogene|weggezogene|weggezogen|fortgezogen) [Personen|Menschen]; die aus der (Stadt|Gemeinde) (fortgezogen|weggezogen) sind; die die Stadt (verlassen|verlassen haben); die [(fortgezogen|weggezogen)] sind; ihren Wohnsitz (nach außerhalb|in eine andere Gemeinde) verlegt haben
umzug = Umzug; umgezogen; Umzügler; Wohnungswechsel; umgezogene (Personen|Menschen|Einwohner); Binnenwandernde; Umzugsfall; Ortsumzug; Wohnsitzwechsel innerhalb der (Stadt|Gemeinde); Umzüge im Stadtgebiet; Wanderung innerhalb der Stadt; Binnenmobilität; Umziehende; Innenwanderung;
    innergemeindliche (Wanderung|Umzüge|Umzug); innerstädtisch (Umgezogene|umgezogene Personen); innerhalb der (Stadt|Gemeinde) (Umgezogene|umgezogene|umziehende) [Personen|Menschen]; kleinräumige (Wanderung|Umzüge); Wohnungswechsel innerhalb der (Stadt|Gemeinde)
wanderung = Wanderung; Wanderungsbewegung; Wanderungsfall; Migration; Wandernde
zuzug fortzug minus = Außenwanderungsbilanz; Nettozuwanderung; Nettowanderung; Zuwanderungsüberschuss; Zuzugsüberschuss; Wanderungsverlust; Wanderungssalden; Wanderungsdifferenz; Saldo der Zu und Fortzüge; Saldo der Außenwanderung; Saldo der Außenwanderungen; Fortzugsüberschuss;
    Überschuss der Zuzüge [über die Fortzüge]; mehr Zuzüge als Fortzüge; Wanderungsergebnis; Bilanz der (Wanderungen|Zu und Fortzüge); Außenwanderungsgewinn; Nettomigration; Differenz der Zu und Fortzüge; Zuzüge abzüglich (der|aller) Fortzüge; Wanderungsbilanzsaldo; Unterschied zwischen Zuzügen und Fortzügen
zuzug fortzug = Wanderungsvolumen; Summe (der|aus|von) [den] Zu und Fortzügen; Summe (der|aus|von) [den] Zuzügen und Fortzügen; Mobilitätsvolumen; Zu und Fortzüge zusammen; Außenwanderungsvolumen; Summe von Zu und Fortzügen
geburt sterbefall minus = Geburtendefizit; natürlicher Bevölkerungssaldo; natürliche Bilanz; natürliche (Bevölkerungsbilanz|Bevölkerungsveränderung|Bevölkerungsbewegung); Differenz (der|aus|zwischen|von) [den] Geburten und (Sterbefällen|Todesfällen); Sterbeüberschuss; Sterbefallüberschuss; Saldo der Geburten und Sterbefälle;
    Bilanz der Geburten und Sterbefälle; Saldo aus Geburten und Sterbefällen; Überschuss der Sterbefälle [über die Geburten]; Geburtenbilanz; natürliches Bevölkerungswachstum; Unterschied zwischen Geburten und Sterbefällen
minus = Unterschied (zwischen|von); Bilanz (aus|von|der|zwischen); unter Abzug (der|von); gemindert um; davon abgezogen; abgezogen; reduziert um; Überschuss
~gemeindegrenze = über die Grenzen der (Stadt|Gemeinde|Kommune|Kreises) [hinweg]; über die Gemeindegrenzen hinweg; von und nach außerhalb; aus dem Umland und der Ferne; von außerhalb
wohndauer = Wohndauer; Dauer des Wohnens; Wohnzeit; Dauer der Ansässigkeit; Ansässigkeitsdauer
fluktuation = Fluktuation; Fluktuationsrate; Bevölkerungsfluktuation
haushalt = Wohnhaushalte; Haushaltszahl; Haushaltung; Privathaushaltung; Haushaltsanzahl; Wohnpartei
@person haushalt ~durchschnitt = Personenzahl je Haushalt; mittlere Haushaltsgröße; Personen je Haushalt; Personen pro Haushalt; durchschnittliche Personenzahl (je|pro) Haushalt; Zahl der Personen (je|pro) Haushalt; Zahl der Haushaltsmitglieder; Bewohner je Haushalt
einpersonenhaushalt = Alleinstehendenhaushalt; Alleinlebendenhaushalte; Alleinlebendhaushalt; Single Haushalte; Singlewohnung; Haushalte von Alleinstehenden; Haushalte [,] in denen [nur] eine Person (lebt|wohnt); Haushalte mit nur einem (Mitglied|Bewohner|Haushaltsmitglied); Haushalte mit lediglich einer Person; Haushalte [,] die aus [nur] einer Person bestehen; Haushalte mit einem (Mitglied|Bewohner); aus einer Person bestehende Haushalte
alleinlebend = allein lebende (Personen|Menschen); allein wohnende (Personen|Menschen); Alleinwohnende; Singles; alleine (lebend|lebende|wohnend|wohnende) [Personen|Menschen]; die alleine (leben|wohnen); Personen in Einpersonenhaushalten; in Einpersonenhaushalten (lebende|Lebende) [Personen|Menschen]; alleine wohnen; alleine leben; die allein wohnen; alleinwohnend; ohne weitere Personen im Haushalt
mehrpersonenhaushalt = Haushalte mit mindestens 2 Personen; Haushalte mit 2 oder mehr Personen; Haushalte ab zwei Personen; Haushalte von zwei und mehr Personen
haushalt @kind = Haushalte [,] in denen Kinder leben; Haushalte [,] in denen [mindestens] (ein Kind|Kinder) (lebt|leben); Kinderhaushalt; Haushalte mit mindestens einem Kind; Haushalte mit (Minderjährigen|minderjährigen Kindern|Nachwuchs); Haushalte mit im Haushalt lebenden Kindern
haushalt @senior = Seniorenhaushalt; Altenhaushalt; Haushalte (älterer Menschen|von Senioren|von älteren Menschen); reine Seniorenhaushalte; Haushalte mit ausschließlich älteren Personen
rentner haushalt = Rentnerhaushalt; Haushalte von Rentnern
paar @kind = Paare mit Kindern; Paarhaushalte mit Kindern; Paarfamilie; Paare mit [mindestens] einem Kind; Paarhaushalte mit mindestens einem Kind; Zweielternfamilie
ehepaar = Ehepaar; Eheleute; verheiratete Paare; verheiratetes Paar; Ehegatten; Verheiratetenpaar; Ehegatte
lebensgemeinschaft = Lebensgemeinschaft; nichteheliche Lebensgemeinschaft; nichteheliche Lebensgemeinschaften; eheähnliche Gemeinschaft; unverheiratete Paare; unverheiratet zusammenlebende Paare; nicht verheiratete Paare; Paare ohne Trauschein; zusammenlebende unverheiratete Paare
lebenspartnerschaft = Lebenspartnerschaft; eingetragene Lebenspartnerschaft; verpartnert
gleichgeschlechtlich = gleichgeschlechtlich; homosexuell
alleinerziehend = allein mit [ihrem] (Kind|Kindern) (lebende|lebend) [Mütter|Väter|Elternteile]; alleinerziehende (Personen|Mütter|Väter|Elternteile); Alleinerziehende Mütter und Väter; Alleinerzieher; ohne Partner mit (Kindern|Kind) (lebende|lebend) [Elternteile]; Alleinerziehendenanteil; Ein Eltern Familien; Einelternfamilien; allein Erziehender;
    Elternteile [,] (die|welche) (ohne Partner|allein) mit [ihren] (Kindern|Kind) (leben|zusammenleben); Mütter und Väter [,] (die|welche) (ohne Partner|allein) mit [ihren|mindestens einem] (Kindern|Kind) (leben|zusammenleben)
alleinerziehend haushalt = Haushalte Alleinerziehender; Alleinerziehenden Haushalt; Haushalte mit nur einem Elternteil; Haushalte alleinerziehender (Mütter|Väter|Eltern|Personen); Haushalte mit einem alleinerziehenden Elternteil; Einelternfamilienhaushalt
familie = Familienverband; Kernfamilie
kinderreich familie = Familien [,] in denen (drei|3) (und|oder) mehr Kinder (leben|aufwachsen); Familie [,] in der (drei|3) (und|oder) mehr Kinder (leben|aufwachsen); Familien [,] in denen mindestens (drei|3) Kinder (leben|aufwachsen); Großfamilie; Mehrkindfamilie; Familien ab drei Kindern; Familien mit 3 oder mehr Kindern; Familien mit drei oder mehr Kindern; Mehrkinderfamilie; Haushalte mit drei oder mehr Kindern
mehrgenerationen haushalt = Mehrgenerationenhaushalt; Drei Generationen Haushalt; Haushalte mit mehreren Generationen
geschwister = Geschwister; Geschwisterkind; Bruder und Schwester
einzelkind = Einzelkind; Kinder ohne Geschwister; ohne Geschwister (aufwachsende|aufwachsend) [Kinder]; geschwisterlos
enkel = Enkel; Enkelkind
grosseltern = Großeltern; Großelternteil; Oma und Opa
familienstand = Familienstand; Personenstand
verheiratet = in einer Ehe lebend; ehelich verbunden; verehelicht; Verheiratetenanteil; in Ehe lebend
ledig = nie verheiratet; nicht verheiratet; ledige (Personen|Menschen)
verwitwet = verwitwet; Verwitwete; Witwe; Witwer; Witwen und Witwer
geschieden = geschiedene (Personen|Menschen)
heirat = Ehen geschlossen; Heiratende; Eheschließungszahl; geschlossene Ehe; standesamtliche (Trauung|Trauungen|Eheschließung); Heiratsrate; Heiratsziffer; Eheschließende; Heiratsfall; sich trauen lassen; getraute Paare
scheidung = Scheidungsrate; Scheidungsziffer; Ehescheidungszahl; gerichtlich geschiedene Ehen; Scheidungsfall; gelöste Ehen; Scheidungsquote
scheidung @kind = Scheidungskind; Scheidungswaise; (von|durch) [der] Scheidung betroffene [minderjährige] Kinder; Kinder geschiedener (Eltern|Ehen); Trennungskind; Kinder [,] deren Eltern geschieden wurden
ehe = Ehe; Ehedauer
waise = Waise; Halbwaise
religion = Glaubenszugehörigkeit; Glaube; Bekenntnis; Glaubensgemeinschaft; Religionsgemeinschaft; konfessionell
katholisch = katholisch; Katholik; römisch katholisch; rk
evangelisch = evangelisch; Protestant; protestantisch; evangelisch lutherisch; ev
konfessionslos = konfessionslos; Konfessionslose; ohne (Konfession|Religionszugehörigkeit|Bekenntnis); keiner Religionsgemeinschaft angehören; Bekenntnislose
muslimisch = muslimisch; Muslim; islamisch; Moslem
kirchenaustritt = Kirchenaustritt; aus der Kirche (Ausgetretene|ausgetretene Personen|ausgetreten); Austritte aus der Kirche
kirchenmitglied = Kirchenmitglied; Kirchenangehörige; Mitglied einer Kirche; kirchlich gebunden; Mitglieder der Kirchen; Kirchenzugehörige
veraenderung = Wandel; Bevölkerungsbewegung; Veränderungsrate
@einwohner veraenderung = Bevölkerungsentwicklung; Einwohnerentwicklung; Entwicklung der (Einwohnerzahl|Bevölkerung|Bevölkerungszahl); Veränderung der (Einwohnerzahl|Bevölkerung|Bevölkerungszahl); Änderung der (Einwohnerzahl|Bevölkerungszahl); Bevölkerungsveränderung; Bevölkerungszuwachs oder rückgang
@einwohner zunahme = Bevölkerungswachstum; Bevölkerungszunahme; Bevölkerungszuwachs; Einwohnerzuwachs; Bevölkerungsanstieg; Einwohnerwachstum; Anstieg der (Einwohnerzahl|Bevölkerung); Bevölkerungsgewinn
@einwohner abnahme = Bevölkerungsrückgang; Einwohnerrückgang; Bevölkerungsverlust; Schrumpfung der Bevölkerung; Einwohnerverlust; Bevölkerungsabnahme
vorausberechnung = Vorausschätzung; Projektion; Prognosewert; projiziert; vorausgesagt
wahl = Wahl; Urnengang; Wahlgang; Abstimmung; Wahltermin
kommunalwahl = Kommunalwahl; Gemeindewahl; Gemeinderatswahl; Stadtratswahl; Ratswahl; Wahl des (Rates|Stadtrates|Gemeinderats|Gemeinderates|Stadtrats); Wahl zum (Stadtrat|Rat|Gemeinderat); Wahlen zum (Stadtrat|Rat|Gemeinderat); Kommunalwahlen; Stadtverordnetenwahl
bundestagswahl = Bundestagswahl; Wahl zum (Bundestag|Deutschen Bundestag); Wahl des (Bundestags|Bundestages|Deutschen Bundestages); Wahlen zum (Bundestag|Deutschen Bundestag)
landtagswahl = Landtagswahl; Wahl zum Landtag; Wahl des (Landtags|Landtages); Wahlen zum Landtag; Bürgerschaftswahl
europawahl = Europawahl; Wahl zum (Europäischen Parlament|Europaparlament); Wahlen zum (Europäischen Parlament|Europaparlament)
buergermeisterwahl = Oberbürgermeisterwahl; Bürgermeisterwahl; OB Wahl; Wahl des (Oberbürgermeisters|Bürgermeisters)
wahl integrationsrat = Integrationsratswahl; Ausländerbeiratswahl; Wahl des (Integrationsrats|Integrationsrates|Ausländerbeirats); Wahl zum (Integrationsrat|Ausländerbeirat)
wahl seniorenbeirat = Seniorenbeiratswahl
stichwahl = Stichwahl
waehler = Personen [,] die gewählt haben; Menschen [,] die gewählt haben; tatsächlich Wählende; Wählerzahl; zur Wahl (gegangene|gegangen|gehende) [Personen|Wahlberechtigte]; an der (Wahl|Abstimmung) (Teilnehmende|teilnehmende|Beteiligte|beteiligte) [Personen]; [die] zur Wahl gegangen sind; ihre Stimme (abgegeben|abgaben) [haben]; von ihrem Wahlrecht Gebrauch (machten|gemacht haben|machen);
    ihr Wahlrecht (ausgeübt|ausübten) [haben]; [die] [ihre] Stimmen abgegeben haben; an der (Wahl|Abstimmung) teilnahmen; die gewählt hatten; Wahlteilnehmende; die wählen gegangen sind; wählen (gegangen|gingen); Wahlbeteiligung; sich an der Wahl beteiligt haben
!waehler = Nichtwähler; Nichtwählende; nicht zur Wahl (gegangene|gegangen|gehende) [Personen|Wahlberechtigte]; [die] nicht gewählt haben; der Wahl (ferngebliebene|ferngeblieben) [Personen|Wahlberechtigte]; die nicht zur Wahl gegangen sind
wahlberechtigt = stimmberechtigt; Wahlbevölkerung; im Wählerverzeichnis (eingetragene|Eingetragene|geführte) [Personen]; wahlberechtigte (Einwohner|Personen|Menschen|Bevölkerung); Personen mit Wahlrecht; zur Stimmabgabe berechtigt; zur Stimmabgabe Berechtigte; Wahlberechtigtenzahl; zur Wahl (berechtigt|Berechtigte|berechtigte Personen); Stimmberechtigtenzahl; Wahlvolk
briefwahl = per Brief (Wählende|wählend|abgegeben|gewählt); Briefwahlstimme; mit Wahlbrief (Wählende|gewählt); per Briefwahl (abgegeben|abgegebene|gewählt) [Stimmen]; Briefwahlunterlagen; Wahlbrief; Briefwählerquote; durch Briefwahl; brieflich [abgegebene] [Stimmen]; per Brief abgegebene Stimmen
stimme = Wahlstimme; Stimmenzahl; Stimmzettel
wahlschein = Wahlschein; Wahlscheininhaber
zweitstimme = Zweitstimme
erststimme = Erststimme
erstwaehler = Erstwählende; Wahlberechtigte [,] die erstmals wählen dürfen; zum ersten Mal wahlberechtigt; zum ersten Mal Wahlberechtigte; zum ersten Mal wahlberechtigte (Personen|Menschen); erstmalig Wahlberechtigte
wahlbezirk = Wahlbezirk; Stimmbezirk; Wahllokalbezirk
wahlhelfer = Wahlhelfer; Wahlhelfende; Wahlvorstand; Mitglieder der Wahlvorstände; Wahlvorstandsmitglied
kandidat = Kandidat; Kandidierende; Wahlbewerber; Listenplatz; Wahlvorschlag; zur Wahl (stehende|gestellte|aufgestellte) [Personen]; Kandidatur; sich zur Wahl stellen; aufgestellte (Personen|Bewerber); Mandatsbewerber; Wahlkandidat
partei = Partei; Wählergruppe; Wählervereinigung; politische Partei
parteimitglied = Parteimitglied; Mitglied einer Partei; Mitgliedschaft in einer Partei; parteigebunden
mandat = Mandat; Mandatssitz
ratsmitglied = Ratsmitgliedschaft; Gemeinderatsmitglied; Gemeindevertreter; Ratsangehörige; Mitglieder der (Stadtverordnetenversammlung|Gemeindevertretung|Stadtvertretung); Mandatsträger; Ratsherr; Mandatstragende; Mandatsinhaber; Gemeinderäte; Ratsvertreter; Stadtverordnetenmandat; (Sitze|Mandate) in der (Stadtverordnetenversammlung|Gemeindevertretung);
    Kommunalparlament; Mitglieder des Kommunalparlaments; Mitglieder des (Gemeinderats|Stadtparlaments|Kommunalparlamentes); Stadtvertreter; Ratssitz; Stadtratsmandat; Gemeinderatsmandat; Stadtratssitz; Mitgliedschaft im (Stadtrat|Rat|Gemeinderat); dem (Stadtrat|Rat|Gemeinderat) (angehörende|angehörend|angehören) [Personen]
frau ratsmitglied = weibliche (Stadtverordnete|Gemeinderäte|Mitglieder des Rates|Mitglieder des Stadtrats|Gemeinderatsmitglieder|Mandatsträger); Stadträtinnen; Gemeinderätinnen; Ratsherrinnen; mit Frauen besetzte (Mandate|Ratsmandate|Sitze); von Frauen (gehaltene|besetzte|wahrgenommene) (Mandate|Ratsmandate|Sitze|Ratssitze)
ausschuss = Ausschuss; Fachausschuss; Ratsausschuss
bezirksvertretung = Bezirksvertretung; Bezirksvertreter; Bezirksrat; Ortsbeirat; Ortschaftsrat; Stadtbezirksvertretung; Stadtbezirksrat; Ortsrat
fraktion = Fraktion
sitzung = Sitzung; Tagung
buergerbegehren = Bürgerbegehren
buergerentscheid = Bürgerentscheid; Ratsbürgerentscheid; Ratsreferendum
einwohnerantrag = Einwohnerantrag; Bürgerantrag; Einwohnerinnenantrag
anregung = Anregung; Bürgeranregung; Anregungen und Beschwerden; Eingabe; Bürgereingabe; Petition
buergerbeteiligung = Bürgerbeteiligung; Einwohnerbeteiligung; Öffentlichkeitsbeteiligung; Beteiligungsverfahren; Bürgerbeteiligungsverfahren; Verfahren der Bürgerbeteiligung; Verfahren zur Bürgerbeteiligung; informelle Beteiligung; Bürgerdialog; Partizipationsverfahren; Beteiligungsprozess; Verfahren mit Beteiligung der (Bürger|Bürgerschaft|Öffentlichkeit);
    Beteiligung der (Bürger|Bürgerschaft|Öffentlichkeit|Einwohner|Bevölkerung); Mitwirkungsverfahren
buergerhaushalt = Bürgerhaushalt; Beteiligungshaushalt; Bürgerbudget
buergerversammlung = Bürgerversammlung; Einwohnerversammlung; Bürgerinformationsveranstaltung
@kind ~beteiligung = Kinder und Jugendbeteiligung; Kinderbeteiligung
~beteiligung = Beteiligung; Partizipation; Mitwirkung; mitwirkend; Mitbestimmung; beteiligt; sich (beteiligt|beteiligen|beteiligend); Beteiligte; mitwirken; Teilhabe
jugendparlament = Jugendparlament; Kinder und Jugendparlament; Jugendrat; Jugendgemeinderat; Kinder und Jugendrat; Jugendstadtrat
seniorenbeirat = Seniorenbeirat; Seniorenrat; Seniorenvertretung
integrationsrat = Integrationsrat; Ausländerbeirat; Migrationsbeirat; Integrationsbeirat; Migrationsrat
behindertenbeirat = Behindertenbeirat; Inklusionsbeirat; Beirat für Menschen mit Behinderung
beirat = Beirat
freiwillig = ehrenamtlich (Tätige|Engagierte|Aktive|Helfende|tätige Personen|engagierte Personen); ein Ehrenamt (ausüben|innehaben|haben|bekleiden|ausübend|ausübende); mit Ehrenamt; mit [einem] Ehrenamt; ehrenamtlich; ehrenamtliche (Tätigkeit|Helfer|Arbeit|Mitarbeit|Mitarbeiter|Kräfte|Aufgaben); freiwillige (Tätigkeit|Helfer|Arbeit);
    Freiwillige; freiwillige Helferinnen und Helfer; sich ehrenamtlich (engagieren|betätigen|einsetzen|engagierend|engagierende); bürgerschaftliches Engagement; Ehrenämter; sich bürgerschaftlich (engagieren|einsetzen); ehrenamtliches Engagement; zivilgesellschaftlich (engagiert|engagierte); zivilgesellschaftliches Engagement; Ehrenamtler;
    Freiwilligenarbeit; unentgeltlich (Engagierte|engagiert); freiwillig und unentgeltlich (tätig|tätige|engagiert|Engagierte) [Personen]; Freiwilligentätigkeit; Ehrenamtliche; bürgerschaftlich (Engagierte|engagierte|aktiv|aktive) [Personen]; Engagementquote; freiwillig engagierte (Personen|Menschen|Bürger); sich freiwillig (einsetzen|betätigen); Engagement
ehrenamtskarte = Ehrenamtskarte; Ehrenamtspass
freiwilligendienst = Freiwilligendienst; FSJ; FÖJ; Bundesfreiwilligendienst; BFD; freiwilliges soziales Jahr; freiwilliges ökologisches Jahr; Bufdi; Freiwilligendienstleistende
engagementbereit = engagementbereit; zum Engagement bereit; bereit sich zu engagieren; Engagementbereitschaft; Engagementpotenzial; bereit zu einem Engagement
stiftung = Stiftung; rechtsfähige (Stiftungen|Stiftung); Stiftungen bürgerlichen Rechts
verein = Vereinszahl; eingetragene (Vereine|Verein); e V; im Vereinsregister eingetragene Vereine; Vereinigung
spende = Spende; Geldspende; gespendet; spendend; Spendende; Spender
nachbarschaft = Nachbarschaft; nachbarschaftlich; Nachbar
vertrauen = Vertrauen; vertrauend; vertrauen; Vertrauende
sicherheitsgefuehl = Sicherheitsgefühl; subjektives Sicherheitsempfinden; Sicherheitsempfinden; sich sicher fühlen; subjektive Sicherheit; sich (sicher|sehr sicher|unsicher) fühlen
lebenszufrieden = Lebenszufriedenheit; mit ihrem Leben (zufrieden|zufriedene) [Personen]; allgemeine Lebenszufriedenheit; Zufriedenheit mit dem Leben
umfrage = Umfrageteilnehmer; Befragungsteilnehmer; interviewte Personen; Antwortende; an der (Befragung|Umfrage) Teilnehmende; Interviewte; Umfrageteilnehmende; antwortende Personen
`;
