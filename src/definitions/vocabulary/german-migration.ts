/** Citizenship, migration, asylum and integration. `phrase.ts` explains the notation. */
export const germanMigration = `
auslaender = Nichtdeutsche; Menschen ohne deutschen Pass; Passausländer; Ausländerzahl; ausländische (Staatsbürger|Einwohnerschaft|Mitbürger|Menschen|Wohnbevölkerung|Bevölkerung|Bewohner); nicht deutsche (Personen|Einwohner|Bevölkerung|Staatsangehörige); nichtdeutsche (Personen|Einwohner|Bevölkerung|Staatsangehörige|Menschen);
    [Personen|Menschen|Einwohner] mit (ausschließlich|nur|allein) (ausländischer|nichtdeutscher) (Staatsangehörigkeit|Staatsbürgerschaft|Nationalität); die (keine|nicht die) deutsche (Staatsangehörigkeit|Staatsbürgerschaft|Nationalität) (haben|besitzen); ohne die deutsche Staatsangehörigkeit; die keinen deutschen Pass (haben|besitzen); fremde Staatsangehörige;
    Einwohner ohne deutsche (Staatsangehörigkeit|Staatsbürgerschaft); ausländische Staatsangehörigkeit; ausländische Staatsangehörige; ohne deutsche (Nationalität|Staatszugehörigkeit); Ausländische; keinen deutschen Pass (haben|besitzen)
deutsch = deutsche (Staatsangehörige|Staatsbürger|Bevölkerung|Einwohner); deutsche Staatsangehörigkeit; deutscher (Pass|Staatsangehörigkeit|Staatsbürgerschaft); mit deutschem Pass; Inländer; mit deutscher (Staatsbürgerschaft|Nationalität)
staatsangehoerigkeit = Staatsangehörigkeit; Staatsbürgerschaft; Nationalität; Staatszugehörigkeit
doppelstaater = Deutsche mit [mindestens] (einer|einer weiteren|einer anderen) [weiteren] (Staatsangehörigkeit|Staatsbürgerschaft); [Personen] [,] die neben der deutschen [Staatsangehörigkeit] [mindestens] [eine oder mehrere|eine|mindestens eine] (andere|weitere) (Staatsangehörigkeit|Staatsangehörigkeiten|Staatsbürgerschaft) (haben|besitzen);
    Doppelstaatler; Mehrstaater; doppelte Staatsangehörigkeit; Doppelpass; mehrere (Staatsangehörigkeiten|Staatsbürgerschaften); zweite (Staatsangehörigkeit|Staatsbürgerschaft); mit weiterer Staatsangehörigkeit; Deutsche mit (zweiter|weiterer|doppelter) Staatsangehörigkeit; Doppelstaatsangehörige; Doppelpassinhaber; mit zwei (Pässen|Staatsangehörigkeiten);
    mit doppelter Staatsbürgerschaft; Deutsche mit doppelter Staatsbürgerschaft
eu auslaender = Ausländer mit (EU Staatsangehörigkeit|Staatsangehörigkeit eines EU Staates); Staatsangehörige der EU; Staatsangehörige (anderer|eines anderen) EU (Staaten|Landes|Mitgliedstaaten|Staates); Angehörige anderer EU Staaten; ausländische EU Bürger; EU Bürgerschaft; nichtdeutsche (EU Bürger|Unionsbürger);
    ausländische Unionsbürger; Ausländer aus EU Mitgliedstaaten; Bürger anderer EU Staaten; Ausländer mit Staatsangehörigkeit eines anderen EU Staates
drittstaat = Ausländer aus (Ländern|Staaten) außerhalb der (EU|Europäischen Union); (aus|aus anderen) (Ländern|Staaten) außerhalb der Europäischen Union; ohne (Staatsangehörigkeit|Staatsbürgerschaft) eines EU (Staats|Staates|Landes|Mitgliedstaates|Mitgliedstaats);
    Personen ohne deutsche (Staatsangehörigkeit|Staatsbürgerschaft) und ohne (Staatsangehörigkeit|Staatsbürgerschaft) eines EU (Staats|Staates|Landes|Mitgliedstaates|Mitgliedstaats); Nicht EU Bürger; Staatsangehörige von (Drittstaaten|Nicht EU Staaten); Ausländer aus (Drittstaaten|Drittländern|Nicht EU Staaten|Nicht EU Ländern); Drittstaatenangehörige; Drittstaat; Personen aus (Drittstaaten|Nicht EU Staaten); aus Nicht EU Staaten; aus Ländern außerhalb der EU; Ausländer von außerhalb der EU; mit Staatsangehörigkeit eines Drittstaates; Staatsangehörige aus Drittstaaten;
    aus Staaten außerhalb der EU; Ausländer aus Staaten außerhalb der EU; aus Drittländern
migrationshintergrund = familiäre Zuwanderungsgeschichte; Migrationsbiografie; Migrationsbiographie; mit Migrationsgeschichte; mit Zuwanderungsgeschichte; Migrantenanteil; mit (ausländischen|internationalen) Wurzeln; Migrationsbezug; Zuwanderungshintergrund; Migrationsvordergrund; mit internationaler Familiengeschichte; internationale Familiengeschichte
migrationserfahrung = eigene (Migrationserfahrung|Wanderungserfahrung|Zuwanderungserfahrung); eigener (Migrationserfahrung|Wanderungserfahrung|Zuwanderungserfahrung); selbst (zugewandert|eingewandert|zugewanderte|eingewanderte|Zugewanderte|Eingewanderte) [Personen|Menschen]; Migrationserfahrung; erste Generation; selbst nach Deutschland (gekommen|zugewandert|eingewandert);
    (Zuwanderer|Zugewanderte|Migranten|Einwanderer) der ersten Generation; erste Zuwanderergeneration; die selbst (zugewandert|eingewandert) sind
zuwanderer = Einwanderer; Immigrant; nach Deutschland (Zugewanderte|zugewanderte Personen|Eingewanderte|eingewanderte Personen|gekommene Personen); Neuzugewanderte; Neuzuwanderer; neu Zugewanderte; neu zugewandert; Einwandererzahl
zweite generation = in Deutschland geborene Kinder von Zugewanderten
ausland geburt = im Ausland (geborene|geboren|Geborene) [Personen|Menschen|Einwohner]; Auslandsgeborene; außerhalb Deutschlands (geborene|geboren|Geborene) [Personen|Menschen]; mit Geburtsort im Ausland; Geburtsort außerhalb Deutschlands; mit ausländischem Geburtsort; im Ausland Geburtsort; deren Geburtsort im Ausland liegt; mit Geburtsland außerhalb Deutschlands;
    nicht in Deutschland (geborene|geboren|Geborene) [Personen|Menschen]; die nicht in Deutschland geboren (sind|wurden); außerhalb von Deutschland (geborene|geboren|Geborene) [Personen|Menschen]
ausland = Ausland; ausländisches Land; Auslands
inland = Inland
herkunft = Herkunft; Herkunftsland; Herkunftsstaat; Abstammung; Herkunftsgebiet; Ursprungsland
geburtsort = Geburtsort; Geburtsland
einbuergerung = Einbürgerungszahl; eingebürgerte (Personen|Ausländer|Menschen|Einwohner); Verleihung der deutschen Staatsangehörigkeit; Erhalt der deutschen Staatsangehörigkeit; vollzogene Einbürgerungen; die eingebürgert wurden; Neubürger durch Einbürgerung; Einbürgerungsquote; Einbürgerungsrate; deutsche Staatsangehörigkeit erworben [haben]; deutsche Staatsbürgerschaft erworben [haben];
    [Personen] [,] die [die] deutsche (Staatsangehörigkeit|Staatsbürgerschaft) (erhielten|erhalten haben|erworben haben|angenommen haben|bekommen haben|erwarben); Deutsche geworden; die Deutsche geworden sind; Erwerb der deutschen Staatsbürgerschaft
potenzial = Potenzial; Potential; Einbürgerungspotenzial; Einbürgerungspotential
aussiedler = deutschstämmige (Zuwanderer|Aussiedler); Aussiedlerzuzug; Russlanddeutsche
gefluechtet = Schutzsuche; Flüchtlingszahl; Menschen mit Fluchthintergrund; Personen mit Fluchthintergrund; Menschen mit Fluchterfahrung; geflohene (Menschen|Personen); Geflohene; Fluchtmigrant; Fluchtmigration; Kriegsflüchtling; Vertriebene; Asylberechtigte; fluchtbedingt (zugewanderte|Zugewanderte) [Personen]; schutzsuchende (Menschen|Personen); Fluchtzuwanderer; Flucht; geflüchtet
anerkannt gefluechtet = anerkannte (Flüchtlinge|Geflüchtete|Asylbewerber|Schutzsuchende); mit anerkanntem Schutzstatus; Schutzstatus; Flüchtlinge mit (Anerkennung|Schutzstatus)
asylbewerber = Asylbewerbende; Antragsteller im Asylverfahren; in einem [laufenden] Asylverfahren [befindliche] [Personen]; Personen mit laufendem Asylverfahren; Asylbewerberzahl; Aufenthaltsgestattung; Asylbegehrende; im laufenden Asylverfahren; Gestattete; Personen mit Aufenthaltsgestattung; Asylantragstellende
asylantrag erst = Asylerstantrag; Erstantrag auf Asyl; Erstanträge auf Asyl; erstmals gestellte Asylanträge; erstmalige Asylanträge
asylantrag folgeantrag = Asylfolgeantrag; Folgeantrag auf Asyl
folgeantrag = Folgeantrag
asylantrag = Asylantrag; Antrag auf Asyl; Anträge auf Asyl; Asylgesuch; gestellte Asylanträge
asylherkunftsland = Asylherkunftsland; (nichteuropäische|außereuropäische) Asylherkunftsländer; Hauptherkunftsländer (Asyl|von Asylbewerbern|der Asylbewerber|von Geflüchteten); Hauptherkunftsländer im Asylverfahren; Asylherkunftsländer; (wichtigste|häufigste) Asylherkunftsländer
bewilligt asylantrag = positive Asylentscheidungen; positive Asylbescheide
bescheid asylantrag = Asylentscheidung; Asylbescheid
asylverfahren = Asylverfahren
nachbarkreis = Nachbarkreis; (umliegende|angrenzende|benachbarte) (Kreise|Landkreise); Umlandkreis
geduldet = mit Duldung; Geduldete Personen; geduldete (Ausländer|Personen|Menschen); Ausländer mit Duldung; Personen mit einer Duldung; ausgesetzte Abschiebung; deren Abschiebung ausgesetzt ist; Aussetzung der Abschiebung [ausreisepflichtiger (Personen|Ausländer)]; Duldungsstatus
ausreisepflichtig = ausreisepflichtig; Ausreisepflichtige; vollziehbar (Ausreisepflichtige|ausreisepflichtig|ausreisepflichtige Personen); zur Ausreise verpflichtet; zur Ausreise Verpflichtete; Ausreisepflicht
abschiebung = Abschiebung; abgeschoben; Abgeschobene; zwangsweise Rückführung; zwangsweise (Rückführungen|Rückgeführte); rückgeführt
rueckkehr = Rückkehr; freiwillige (Ausreise|Ausreisen|Rückkehr); freiwillig (Ausgereiste|ausgereist|zurückgekehrt|Zurückgekehrte); Rückkehrer; freiwillige Heimkehr
ukraine gefluechtet = aus der Ukraine (Geflüchtete|geflüchtete|geflohene) [Personen|Menschen]; Kriegsvertriebene aus der Ukraine; ukrainische Kriegsvertriebene
ukraine = Ukraine; ukrainisch; Ukrainer; aus der Ukraine stammende [Personen|Menschen]
aufenthaltstitel = Aufenthaltstitel; Aufenthaltsrecht; Aufenthaltsgenehmigung; Aufenthaltsstatus; aufenthaltsrechtlicher Status
aufenthaltserlaubnis = Aufenthaltserlaubnis; befristeter Aufenthaltstitel; Visum; befristete Aufenthaltserlaubnis; befristetem (Aufenthaltstitel|Aufenthaltsrecht)
niederlassungserlaubnis = Niederlassungserlaubnis; unbefristeter (Aufenthaltstitel|Aufenthalt); unbefristetes Aufenthaltsrecht; unbefristetem (Aufenthaltstitel|Aufenthaltsrecht|Aufenthalt); Daueraufenthaltsrecht; unbefristete (Aufenthaltserlaubnis|Aufenthaltstitel|Aufenthaltsgenehmigung); Daueraufenthalt; dauerhaftes Aufenthaltsrecht
~dauer = Aufenthalt; Aufenthaltszeit; Verbleib; Verbleibdauer; Zeitdauer; Länge des Aufenthalts
~aufhaeltig = aufhältig; sich aufhaltend; sich (aufhaltende|aufhalten|aufhaltenden); aufhaltend
visum = Visa
familiennachzug = Familiennachzug; Familienzusammenführung; nachgezogene Familienangehörige; im Familiennachzug; Nachzug von Familienangehörigen; Ehegattennachzug
zugewiesen = zugewiesen; Zuweisung von (Flüchtlingen|Geflüchteten|Personen|Asylbewerbern); zugeteilt; zugewiesene; zugeteilte
erfuellungsquote = Erfüllungsquote; Aufnahmequote; Aufnahmeverpflichtung; Aufnahmesoll
dezentral = dezentral; in Wohnungen untergebracht; in eigenen Wohnungen untergebracht; dezentral in Wohnungen; in privaten Wohnungen; in privatem Wohnraum; in Privatwohnungen
integrationskurs = Integrationskurse; Integrationskurs; Integrationskursangebot; BAMF Kurs; BAMF Kurse; Kurse des BAMF; Integrationskursteilnahme; Integrationskurse des BAMF
integrationskurs ~teilnehmer = Integrationskursteilnehmer; Integrationskursteilnehmende; Integrationskurs Besuchende; Kursteilnehmende der Integrationskurse
deutschkurs = Sprachkurse; Deutschkurse; Deutschsprachkurs; Deutschsprachkurse; Kurse in Deutsch; Deutsch als Fremdsprache; DaF Kurse; DaZ Kurse; Sprachlehrgang; Kurse zum Deutschlernen; Deutschlehrgang; berufsbezogener Sprachkurs
deutschkenntnis = Deutschkenntnisse; Kenntnisse (der deutschen Sprache|des Deutschen|in Deutsch); deutsche Sprachkenntnisse; Sprachkenntnisse; Deutschniveau; Sprachniveau; Kenntnis der deutschen Sprache; Beherrschung der deutschen Sprache; Deutschsprachkenntnisse; Kompetenz in der deutschen Sprache; Kompetenzen in der deutschen Sprache; Sprachstand in Deutsch; Deutschfähigkeit
~nachweis = Nachweis; nachgewiesen; nachweisen
blauekarte = Blaue Karte [EU]; Blauen Karte [EU]; Blauer Karte [EU]
sprachmittler = Sprachmittler; Dolmetscher; Übersetzer; Dolmetschende; Sprach und Integrationsmittler; Dolmetschdienst; Sprachmittlung
migrantenorganisation = Migrantenselbstorganisation; Migrantenorganisation; MSO; Vereine von (Migranten|Zugewanderten|Menschen mit Migrationshintergrund); Migrantenverein
patenschaft = Patenschaft; Pate; Patin; Paten; Mentor; Mentoring; Mentorin
zertifikat = Zertifikat; Zeugnis; Bescheinigung; bescheinigt
muttersprache = Muttersprache; Erstsprache; Herkunftssprache
nichtdeutsch familiensprache = andere Familiensprache als Deutsch; nicht deutschsprachig aufwachsend; (eine|einer) andere (Sprache|Familiensprache) als Deutsch (sprechen|gesprochen) [wird|werden]; nicht deutschsprachiges Elternhaus; zu Hause [überwiegend|vorrangig|hauptsächlich] (eine andere Sprache als Deutsch|kein Deutsch|nicht Deutsch) (sprechen|gesprochen) [wird];
    zu Hause [überwiegend|vorrangig|hauptsächlich] (eine andere Sprache|kein Deutsch) gesprochen wird; nichtdeutsche (Herkunftssprache|Muttersprache|Erstsprache|Haushaltssprache|Verkehrssprache); nicht deutscher (Herkunftssprache|Muttersprache|Erstsprache); nichtdeutscher (Herkunftssprache|Muttersprache|Erstsprache|Familiensprache);
    [überwiegend|vorrangig] nichtdeutscher Familiensprache; ndH; nichtdeutscher Herkunftssprache; deren Familiensprache nicht (Deutsch|deutsch) ist; Familiensprache nicht (Deutsch|deutsch); in der Familie [überwiegend|vorrangig|vorwiegend|hauptsächlich] (nicht|kein) (Deutsch|deutsch) (sprechen|gesprochen) [wird]; mehrsprachig aufwachsend
familiensprache = Alltagssprache in der Familie; zu Hause überwiegend gesprochene Sprache; vorrangig gesprochene Sprache; Umgangssprache in der Familie; im Elternhaus gesprochene Sprache
anerkennung berufsabschluss ausland = Anerkennung (ausländischer|von ausländischen) (Berufsabschlüsse|Abschlüsse|Qualifikationen|Berufsqualifikationen); anerkannte ausländische (Berufsabschlüsse|Abschlüsse|Qualifikationen|Berufsqualifikationen); Berufsanerkennung; Berufsanerkennungsverfahren; Anerkennung im Ausland erworbener (Berufsabschlüsse|Abschlüsse|Qualifikationen|Berufsqualifikationen)
anerkennung = Anerkennung; Anerkennungsverfahren
integration = Integration; Integrationsarbeit
segregation = Segregation; Segregationsindex; Dissimilaritätsindex; Dissimilarität
diskriminierung = Diskriminierung; diskriminiert; Benachteiligung; benachteiligt; Diskriminierungserfahrung
unbegleitet auslaender @kind = umA; unbegleitete (minderjährige|ausländische) (Geflüchtete|Minderjährige|Schutzsuchende|Asylsuchende); unbegleitet eingereiste (Minderjährige|minderjährige Ausländer|minderjährige Geflüchtete|minderjährige Flüchtlinge|Kinder und Jugendliche); minderjährige unbegleitete (Flüchtlinge|Geflüchtete|Ausländer);
    ohne Begleitung eingereiste (Minderjährige|minderjährige Ausländer|Kinder und Jugendliche); allein eingereiste Minderjährige; unbegleitete minderjährige Schutzsuchende; ohne Eltern eingereiste Minderjährige; unbegleitete minderjährige
vorbereitungsklasse = Vorbereitungsklasse; Willkommensklasse; Internationale Förderklasse; Sprachlernklasse; internationale Klasse; Intensivklasse; Auffangklasse; Deutschförderklasse
zuzug ausland = aus dem Ausland (zugezogene|Zugezogene|zuziehende|zugezogen|Zuziehende) [Personen|Menschen]; Auslandszuzug; Zuwanderung aus dem Ausland; Außenzuwanderung; Zuzüge über die Bundesgrenze; Auslandszuwanderung
fortzug ausland = ins Ausland (fortgezogene|Fortgezogene|fortgezogen|verzogene|Verzogene|weggezogene) [Personen|Menschen]; Fortzüge ins Ausland; Auslandsfortzug; Wegzüge ins Ausland; Abwanderung ins Ausland
`;
