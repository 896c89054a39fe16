/** Health, care, crime, elections. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanHealthAndCare = `
arzt = Arzt; Ärzte; Ärzteschaft; Mediziner; ärztlich tätige Personen; Ärztinnen und Ärzte; Arzt oder Ärztin; Arzt bzw Ärztin; ärztlich Tätige
hausarzt = Hausarzt; hausärztlich (tätige|tätig) (Ärzte|Ärztinnen und Ärzte|Arzt|Mediziner); Ärzte der hausärztlichen Versorgung; Hausärzte;
    an der hausärztlichen Versorgung teilnehmende Ärzte; hausärztlich tätig
niedergelassen arzt = niedergelassene (Ärzte|Arzt); Ärzte in (eigener Praxis|Niederlassung); Niedergelassene
ambulant = ambulant; ambulante Dienste; ambulanter (Dienst|Pflegedienst); ambulante (Pflegedienste|Pflege)
krankenhaus = Krankenhaus; Klinik; Allgemeinkrankenhaus; Krankenhäuser; Akutkrankenhaus; Klinikum
krankenhaus bett = Krankenhausbett; Klinikbett; Betten in Krankenhäusern; (aufgestellte|aufgestellten) Krankenhausbetten; Krankenhausbetten
bett = Bett; aufgestellte Betten; planmäßige Betten
reha = Rehaeinrichtung; Reha Einrichtung; Rehabilitationseinrichtung; Vorsorge und Rehabilitationseinrichtung; Reha Klinik
patient = Patient; Behandlungsfall
impfung = Impfung; geimpft; Impfserie; Geimpfte; Impfschutz; Impfdosis; Immunisierung
#2 masern impfung = vollständiger Masernschutz; vollständige Masernimpfung; vollständige Impfung gegen Masern; vollständig gegen Masern geimpft
masern impfung = Masernimpfung; Masernschutz; Impfung gegen Masern; gegen Masern geimpft; Masernschutzimpfung; Masern Impfung; MMR Impfung
uebergewicht = Übergewicht; übergewichtig; Übergewichtige
adipositas = Adipositas; adipös; Fettleibigkeit
bmi = BMI; Body Mass Index
lebenserwartung = Lebenserwartung
pflegebeduerftig = Pflegebedürftige; pflegebedürftig; pflegebedürftige (Menschen|Personen); Pflegebedürftigkeit;
    Leistungsempfänger der (Pflegeversicherung|Pflegekassen); Empfänger von Leistungen der Pflegeversicherung;
    Personen mit Leistungen der Pflegeversicherung; Leistungsberechtigte der Pflegeversicherung; zu Pflegende; Pflegeempfänger; Pflegebedürftigen;
    Leistungsempfänger nach dem SGB XI; Leistungsempfänger der sozialen Pflegeversicherung
vollstationaer = vollstationär; in Heimen; im Heim; stationär; in Pflegeheimen; in vollstationären Einrichtungen;
    in stationären (Einrichtungen|Pflegeeinrichtungen); vollstationäre (Pflegeeinrichtungen|Versorgung|Pflege|Dauerpflege); Heimbewohner;
    in vollstationärer (Pflege|Dauerpflege|Versorgung); im Pflegeheim
vollstationaer platz = Pflegeheimplatz; Heimplatz; vollstationäre (Pflegeplätze|Dauerpflegeplätze|Plätze);
    Plätze (der|in der) vollstationären (Dauerpflege|Pflege);
    Plätze in (Pflegeheimen|vollstationären Einrichtungen|vollstationären Pflegeeinrichtungen); Dauerpflegeplatz; vollstationäre Dauerpflegeplätze;
    Pflegeheimplätze; Plätze in vollstationärer (Pflege|Dauerpflege)
pflegeheim = Pflegeheim; Altenheim; Seniorenheim; Alten und Pflegeheim; Altenpflegeheim; stationäre Pflegeeinrichtung; Seniorenzentrum;
    Pflegeeinrichtung
kurzzeitpflege = Kurzzeitpflege
pflegegeld = Pflegegeld; Pflegegeldempfänger
demenz = Demenz; Demenzerkrankte; Demenzkranke; an Demenz Erkrankte; demenziell Erkrankte; dementiell Erkrankte;
    (Menschen|Personen) mit (Demenz|einer Demenz|Demenzerkrankung|dementieller Erkrankung); Demenzerkrankung; demenziell (erkrankte|Veränderte);
    Demenzbetroffene
praevalenz = Prävalenz; Prävalenzrate; altersspezifische Prävalenzraten; altersspezifischen Prävalenzraten; Prävalenzraten
geschaetzt = geschätzt; Schätzung; hochgerechnet; Hochrechnung
straftat = Straftat; Delikt; Kriminalitätsfall; bekannt gewordene (Fälle|Straftaten|Delikte); registrierte Straftaten;
    polizeilich (bekannt gewordene|registrierte|erfasste|bekannte) (Straftaten|Fälle|Delikte); bekanntgewordene (Straftaten|Fälle); polizeilich erfasste Straftaten;
    erfasste Straftaten; Fälle der Kriminalität; erfasste Fälle
aufgeklaert straftat = aufgeklärte (Fälle|Straftaten|Delikte)
tatverdaechtig = Tatverdächtige; tatverdächtig; ermittelte Tatverdächtige; polizeilich ermittelte Tatverdächtige; tatverdächtige Personen
einbruch = Wohnungseinbruchdiebstahl; Wohnungseinbruch; WED; Einbruchdiebstahl in Wohnungen; Wohnungseinbruchsdiebstahl; Wohnungseinbrüche;
    Wohnungseinbruchdiebstähle; Einbrüche in Wohnungen
versuch = Versuch; versucht; versuchte Taten
vollendet = vollendet
unfallopfer = Verunglückte; verunglückt; im Straßenverkehr Verunglückte; Verkehrsunfallopfer; bei Verkehrsunfällen Verletzte und Getötete;
    Verletzte und Getötete im Straßenverkehr; Unfallopfer
verkehrsunfall = Verkehrsunfall; Straßenverkehrsunfall; Unfall im Straßenverkehr
waehler = abgegebene (gültige und ungültige|gültigen und ungültigen) Stimmen; Wähler; Wählende; abgegebene Stimmzettel; Personen, die gewählt haben; die gewählt haben; gewählt haben; Wahlteilnehmer;
    Personen, die ihre Stimme abgegeben haben; an der Wahl teilgenommen haben; die ihre Stimme abgegeben haben
wahlberechtigt = Wahlberechtigte; wahlberechtigt; wahlberechtigte (Personen|Bevölkerung|Bürger); Stimmberechtigte; zur Wahl berechtigte Personen
stimme = Stimme; Wählerstimme
briefwahl = Briefwahl; Briefwähler; Briefwählende; per Brief Wählende
~wahllokal = im Wahllokal; Wahllokal; an der Urne; Urnenwahl; Urnenwähler
ratsmitglied = Ratsmitglied; Mitglied (des|im) (Stadtrat|Rat|Gemeinderat|Rats|Rates|Stadtrates|Stadtrats|Gemeinderats);
    Mitglieder (des|im) (Stadtrates|Stadtrats|Rates|Rats|Rat der Stadt|Stadtrat|Rates der Stadt|Rat);
    Mandatsträger [im|des] [(Rat|Stadtrat|Stadtrates|Rates)] [der Stadt]; Stadtratsmitglied; Stadträte; Stadtverordnete; Ratsfrauen und Ratsherren;
    Mandate (im|des) (Stadtrat|Rat|Rates|Stadtrates) [der Stadt]; Sitze (im|des) (Stadtrat|Rat|Rates)
infektion = Infektion; meldepflichtige (Erkrankungen|Infektionen)
suizid sterbefall = Suizid; Selbsttötung; Selbstmord; Sterbefälle durch Suizid; Todesfälle durch Suizid
pflegebeduerftig = gepflegte (Personen|Menschen)
~jetag = täglich; je Tag; pro Tag; und Tag; am Tag
~jewoche = wöchentlich; je Woche; pro Woche; und Woche
~jejahr = jährlich; je Jahr; pro Jahr; und Jahr; je Kalenderjahr
vorsorgeuntersuchung = Vorsorgeuntersuchung; Früherkennungsuntersuchung
haeuslich = zu Hause; häuslich; daheim; in der eigenen Häuslichkeit; in häuslicher (Umgebung|Pflege)
niedergelassen arzt = (Ärzte|Arzt) mit eigener Praxis; in eigener Praxis tätige Ärzte
apotheke = Apotheke
unfallopfer = bei (Verkehrsunfällen|Straßenverkehrsunfällen) (Verunglückte|verletzte oder getötete Personen|Verletzte und Getötete); Verletzte und Getötete; im Straßenverkehr (Verletzte und Getötete|verletzte oder getötete Personen); bei Unfällen verunglückte Personen; Verunglückte im Straßenverkehr; Verunglückte bei Verkehrsunfällen
~inhaber = Inhaber; Besitzer
~engagiert = engagieren; einsetzen
freiwillig = sich freiwillig engagieren; freiwilliges Engagement; bürgerschaftliches Engagement; Ehrenamt
sterbefall = Sterblichkeit; Mortalität
erkrankung = Erkrankung; Krankheit; erkrankt; Erkrankte
krebs = Krebs; bösartige Neubildung; Krebserkrankung
behandlung = Behandlung; behandelt
niedergelassen = mit Niederlassung; in (eigener Praxis|freier Praxis); mit eigener Praxis
lebenserwartung = fernere Lebenserwartung
pflegend angehoerig = pflegende Angehörige; von Angehörigen; durch Angehörige
ratsmitglied = Ratsmandat; Mandat im Rat; Ratsmandate; Mandate im Rat; Sitz im Rat
frau ratsmitglied = Frauen im (Rat|Stadtrat|Gemeinderat)
schwerbehindert = Schwerbehindertenausweis; mit [gültigem] Schwerbehindertenausweis; Inhaber eines Schwerbehindertenausweises; mit anerkannter Schwerbehinderung; anerkannt schwerbehindert; anerkannte Schwerbehinderung; mit [einem] (Grad der Behinderung|GdB) [von] wenigstens 50
allgemeinarzt = Allgemeinmediziner; Allgemeinarzt
facharzt = Facharzt
zahnarzt = Zahnarzt
hebamme = Hebamme; Entbindungspfleger
psychotherapeut = Psychotherapeut
unterkunft = Notunterkunft; Obdach; Sammelunterkunft; Gemeinschaftsunterkunft
wohnungslos = Menschen ohne Wohnung; Personen ohne Wohnung; ohne eigene Wohnung; von Wohnungslosigkeit betroffen; Wohnungslosigkeit; wohnungslos
hausarzt = Ärzte in der hausärztlichen Versorgung; in der hausärztlichen Versorgung tätige Ärzte
kinderarzt = Kinderarzt; Kinder und Jugendarzt; Kinder und Jugendärzte; Kinder und Jugendmediziner; Fachärzte für (Kinderheilkunde|Kinder und Jugendmedizin); Pädiater
frauenarzt = Frauenarzt; Gynäkologe; Fachärzte für Frauenheilkunde
psychotherapeut = psychologische Psychotherapeuten; psychotherapeutisch Tätige
zahnarzt = Zahnärzte; Zahnmediziner
krankenhaus patient = stationär behandelte (Patienten|Personen); Patienten im Krankenhaus; (vollstationäre|stationäre) (Krankenhausfälle|Behandlungsfälle|Fälle); Krankenhausfall; Krankenhausbehandlung; stationäre Krankenhausbehandlungen; Krankenhauspatient
pflegebeduerftig vollstationaer = in Pflegeheimen (lebende|versorgte|betreute) [Pflegebedürftige|Personen]; vollstationär (Versorgte|Gepflegte|Betreute); Pflegeheimbewohner; Pflegebedürftige (in|im) (Heimen|Pflegeheimen|Heim); Bewohner von Pflegeheimen
pflegegeld = Pflegebedürftige mit Pflegegeld; Pflegegeldbezieher
pflegekraft = Pflegekraft; Pflegepersonal; Beschäftigte in der (Pflege|Altenpflege); in der Pflege (Tätige|Beschäftigte|tätige Personen); Pflegende
uebergewicht = (Personen|Kinder|Erwachsene) mit einem (BMI|Body Mass Index) (ab|von mindestens|>=) 25
drogentod sterbefall = Drogentote; Rauschgifttote; durch Drogen Verstorbene; drogenbedingte (Todesfälle|Sterbefälle); Drogentodesfall
verkehrsunfall toedlich = Verkehrstote; Unfalltote; im Straßenverkehr (Getötete|getötete Personen); (bei|in) (Verkehrsunfällen|Straßenverkehrsunfällen) (Getötete|getötete Personen|Gestorbene); Getötete im Straßenverkehr
verkehrsunfall verletzt = Verletzte im Straßenverkehr; (bei|in) (Verkehrsunfällen|Straßenverkehrsunfällen) (Verletzte|verletzte Personen); verletzte Personen (bei|in) (Verkehrsunfällen|Straßenverkehrsunfällen); im Straßenverkehr Verletzte
verletzt = Verletzte; verletzt
gewaltkriminalitaet = Gewaltkriminalität; Gewaltdelikt; Fälle der Gewaltkriminalität; Gewalttat; Gewaltstraftat
fahrraddiebstahl = Fahrraddiebstahl; (gestohlene|entwendete) Fahrräder; Diebstähle von Fahrrädern
diebstahl = Diebstahl; gestohlen; entwendet
feuerwehr einsatz = Feuerwehreinsatz; Einsätze der Feuerwehr; Alarmierungen der Feuerwehr
rettungsdienst einsatz = Rettungsdiensteinsatz; Rettungseinsatz; Notfalleinsatz; Einsätze des Rettungsdienstes; Notfalleinsätze des Rettungsdienstes
rettungsdienst = Rettungsdienst
einsatz = Einsatz; Alarmierung
perzentil = Perzentil; Perzentile
raucher = Raucher; rauchend; die rauchen
alkohol = Alkohol
waehler = abgegebene Stimmen; Wahlbeteiligte
frau ratsmitglied = Ratsfrau; weibliche (Ratsmitglieder|Stadtratsmitglieder|Mandatsträger)
befragt = Befragte; befragte Personen
sucht = Sucht; suchtkrank
totgeboren geburt = Totgeborene; tot Geborene; Totgeburt
kaiserschnitt = Kaiserschnitt; Kaiserschnittgeburt; Kaiserschnittentbindung
zahn = Zahn
niedergelassen psychotherapeut = niedergelassene Psychotherapeuten
niedergelassen zahnarzt = niedergelassene Zahnärzte
niedergelassen hausarzt = niedergelassene (Hausärzte|Hausarzt)
niedergelassen facharzt = niedergelassene (Fachärzte|Facharzt)
niedergelassen kinderarzt = niedergelassene (Kinderärzte|Kinderarzt)
~polizeilich = polizeilich; Polizei; polizeilich (registriert|erfasst|bekannt)
aufgeklaert = aufgeklärt; Aufklärung
~gepflegt = gepflegt; pflegen
unfall = Unfall
personenschaden = Personenschaden; mit (Verletzten oder Getöteten|Verletzten|Personenschaden|Verletzten und Getöteten)
schulweg unfall = Schulwegunfall; Unfälle auf dem Schulweg
laden diebstahl = Ladendiebstahl; Diebstahl in Geschäften
opfer straftat = Opfer von Straftaten; Kriminalitätsopfer; Geschädigte von Straftaten; Straftatopfer
haeuslich gewalt = häusliche Gewalt; (Einsätze|Fälle|Polizeieinsätze) (wegen|von) häuslicher Gewalt; häusliche Gewaltfälle
brand = Brand; Brandfall
hilfsfrist = Hilfsfrist; Eintreffzeit
freiwillig feuerwehr ~mitglied = freiwillige Feuerwehrleute; (Mitglieder|Angehörige|Einsatzkräfte) der freiwilligen Feuerwehr
diabetes = Diabetes; Diabetiker; an Diabetes (Erkrankte|erkrankt); Diabeteserkrankung
depression = Depression; an (Depression|Depressionen) (Erkrankte|erkrankt)
grippe impfung = Grippeimpfung; Grippeschutzimpfung; gegen Grippe (Geimpfte|geimpft); Influenzaimpfung
karies = Karies; kariöse Zähne; kariös
arztpraxis = Arztpraxis; Praxen niedergelassener Ärzte; Praxis; Praxen
pflegend angehoerig = Angehörige die pflegen; Angehörige die (jemanden|einen Menschen) pflegen
@jugendlich tatverdaechtig = (jugendliche|tatverdächtige) (Tatverdächtige|Jugendliche); Tatverdächtige im Jugendalter
psychisch erkrankung = psychische (Störung|Störungen|Erkrankung|Erkrankungen); Hauptdiagnose F00 bis F99; F00 - F99; F00 bis F99
pflegebeduerftig vollstationaer = Bewohner (stationärer Pflegeeinrichtungen|von Pflegeeinrichtungen|stationärer Einrichtungen)
kriminalitaet straftat politisch = politisch motivierte (Straftaten|Kriminalität|Delikte); Straftaten mit politischem Hintergrund; PMK
`;
