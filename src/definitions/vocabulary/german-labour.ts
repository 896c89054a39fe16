/** Work, looking for work and the way there. `phrase.ts` explains the notation. */
export const germanLabour = `
arbeitslos = ohne Arbeit gemeldet; Arbeitslosenzahl; Arbeitslosenbestand; offiziell arbeitslos; arbeitslos Registrierte; Arbeitslosmeldung;
    (gemeldete|registrierte) (arbeitslose|Arbeitslose) [Personen|Menschen]; als arbeitslos (geführte|erfasste|gemeldete|registrierte) [Personen|Menschen]; Arbeitslosenquote
arbeitslos #>=12 monat = ein Jahr und länger (arbeitslose|Arbeitslose) [Personen|Menschen]; (seit mindestens|mindestens) (einem|ein) Jahr (arbeitslose|Arbeitslose) [Personen|Menschen]; Dauerarbeitslose;
    mindestens zwölf Monate (arbeitslose|Arbeitslose) [Personen|Menschen]; langzeitarbeitslos gemeldet; langfristig Arbeitslose; Arbeitslosigkeit von einem Jahr und länger
arbeitslos @jugendlich = Jugendarbeitslosigkeit; arbeitslose Jugendliche; jugendliche Arbeitslose; junge Arbeitslose; arbeitslose junge Menschen
zugang arbeitslos = Zugänge in [die] Arbeitslosigkeit; Zugang in [die] Arbeitslosigkeit; (arbeitslos|neu arbeitslos) (gewordene|geworden); neu arbeitslos gemeldete Personen; Arbeitslosenzugang; Eintritte in Arbeitslosigkeit;
    sich neu arbeitslos gemeldet haben; neu arbeitslos Gemeldete
abgang arbeitslos = Abgänge aus [der] Arbeitslosigkeit; Abgang aus [der] Arbeitslosigkeit; Arbeitslosenabgang; die ihre Arbeitslosigkeit beendet haben; Abmeldungen aus [der] Arbeitslosigkeit
arbeitsuchend = Arbeitsuchende; Arbeitssuchende; arbeitsuchend [gemeldet]; arbeitssuchend [gemeldet]; Arbeit suchende Personen; Arbeitsuchend Gemeldete; Stellensuchende; Jobsuchende
unterbeschaeftigt = Unterbeschäftigung; Unterbeschäftigte; unterbeschäftigt; Unterbeschäftigungsquote
kurzarbeit = Kurzarbeit; Kurzarbeiter; Kurzarbeitende; in Kurzarbeit; Kurzarbeitergeld; verkürzt arbeitend
arbeitsaufnahme = Arbeitsaufnahme; Beschäftigungsaufnahme; Aufnahme einer (Beschäftigung|Erwerbstätigkeit|Arbeit); Integration in [den|die] [ersten|allgemeinen] (Arbeit|Erwerbstätigkeit|Arbeitsmarkt|Beschäftigung);
    Integrationen in (Arbeit|Erwerbstätigkeit|den Arbeitsmarkt|Beschäftigung); Vermittlung in (Arbeit|Beschäftigung|Erwerbstätigkeit|den Arbeitsmarkt); in (Arbeit|Beschäftigung|Erwerbstätigkeit|den Arbeitsmarkt) (vermittelt|integriert|eingemündet|gekommen);
    Arbeitsmarktintegration; Eingliederung in (Arbeit|Beschäftigung|den Arbeitsmarkt); eine (Arbeit|Beschäftigung|Erwerbstätigkeit|Arbeitsstelle) aufgenommen [haben]; Jobaufnahme; Integrationsquote; Arbeitsvermittlung;
    eine (Arbeit|Beschäftigung|Erwerbstätigkeit) aufnehmen
arbeitsgelegenheit = Arbeitsgelegenheit; AGH; Ein Euro Job; Eineurojob; Eineurojobber; Arbeitsgelegenheiten mit Mehraufwandsentschädigung; 1 Euro Job
handwerk zulassungsfrei = zulassungsfreie (Handwerke|Gewerbe|Handwerksbetriebe)
zulassungsfrei = zulassungsfrei; zulassungsfreie
handwerk handwerksaehnlich = handwerksähnliche (Gewerbe|Betriebe)
handwerksaehnlich = handwerksähnlich
handwerk zulassungspflichtig = zulassungspflichtige (Handwerke|Gewerbe|Handwerksbetriebe)
zulassungspflichtig = zulassungspflichtig
arbeitsmarkt massnahme = Aktivierungsquote; Aktivierung (von Arbeitslosen|Arbeitsloser|der Arbeitslosen); arbeitsmarktpolitische (Maßnahme|Maßnahmen|Instrumente|Instrument); Maßnahmen der [aktiven] (Arbeitsmarktpolitik|Arbeitsförderung); Maßnahmen zur Aktivierung und beruflichen Eingliederung;
    arbeitsmarktpolitische Förderung; Maßnahmen aktiver Arbeitsmarktpolitik; Förderung der Arbeitsmarktpolitik; Fördermaßnahmen der Arbeitsförderung; Arbeitsmarktmaßnahme
arbeitsmarkt = Arbeitsmarkt; (allgemeiner|erster|regulärer) Arbeitsmarkt
sozial arbeitsmarkt = sozialer Arbeitsmarkt; öffentlich geförderte Beschäftigung; Teilhabe am Arbeitsmarkt; geförderte Beschäftigung; öffentlich geförderte (Beschäftigte|Arbeitsplätze|Stellen)
erwerbsperson = Erwerbstätige und Erwerbslose; Erwerbstätige oder Erwerbslose; Erwerbslose und Erwerbstätige; erwerbstätige und erwerbslose Personen; Erwerbspersonenzahl; erwerbstätig oder erwerbslos
zivil erwerbsperson = zivile Erwerbspersonen; zivilen Erwerbspersonen; zivile Erwerbsbevölkerung
erwerbsbeteiligung = Erwerbsbeteiligung; Erwerbsquote; Erwerbsneigung
nichterwerbsperson = Nichterwerbsperson; nicht am Erwerbsleben (Beteiligte|teilnehmende)
beschaeftigt = Arbeitnehmende; Belegschaft; Arbeitnehmerschaft; Mitarbeiterschaft; Arbeitskraft; Beschäftigtenzahl; Personalbestand; in Beschäftigung; Arbeiter; Arbeitsverhältnis; Anstellung; Anstellungsverhältnis; Angestellte; Arbeiter und Angestellte
sv beschaeftigt = SV pflichtige (Arbeitsplätze|Stellen|Beschäftigung|Jobs|Beschäftigungsverhältnisse); Sozialversicherungspflichtige; sozialversicherungspflichtig beschäftigte (Personen|Menschen|Arbeitnehmer); sozialversicherungspflichtige (Jobs|Job|Arbeitnehmer|Arbeitsverhältnisse|Arbeitsverhältnis); SV Beschäftigung;
    in sozialversicherungspflichtiger (Beschäftigung|Arbeit|Anstellung); sozialversicherungspflichtig angestellt; einer sozialversicherungspflichtigen Beschäftigung nachgehen; svp Beschäftigte; svp Beschäftigung;
    mit sozialversicherungspflichtiger Beschäftigung; sozialversicherungspflichtig angestellte Personen; sozialversicherungspflichtige Beschäftigte
geringfuegig beschaeftigt = Minijobbende; Mini Jobber; Mini Job; 450 Euro Job; 450 Euro Kraft; 520 Euro Job; 538 Euro Job; 556 Euro Job; 400 Euro Job; geringfügige (Beschäftigungsverhältnisse|Beschäftigungen|Beschäftigte|Jobs|Arbeitsverhältnisse);
    geringfügig (beschäftigt|entlohnt beschäftigt); geringfügig (beschäftigte|entlohnte) (Personen|Menschen|Arbeitnehmer); Geringfügigkeit; in [einem] Minijob; im Minijob; mit [einem] Minijob
midijob = Midijob; Midijobber; Gleitzone; Beschäftigte im Übergangsbereich
vollzeit = Vollzeit; Vollzeitarbeit; Vollzeitbeschäftigung; ganztags arbeitend; vollzeitig; Vollzeitquote
teilzeit = Teilzeit; Teilzeitarbeit; Teilzeitbeschäftigung; teilzeitig; Teilzeitquote
beschaeftigt teilzeit = Teilzeitarbeitende; Teilzeitbeschäftigte; in Teilzeit (Arbeitende|Tätige|arbeitende Personen); mit Teilzeitvertrag; Teilzeitarbeitskräfte; Teilzeitler
beschaeftigt vollzeit = Vollzeitarbeitende; in Vollzeit (Arbeitende|Tätige|arbeitende Personen); Vollzeitarbeitskräfte
befristet = auf Zeit; mit befristetem (Vertrag|Arbeitsvertrag); Befristung; zeitlich befristet; mit Zeitvertrag; Zeitvertrag
unbefristet = mit unbefristetem (Vertrag|Arbeitsvertrag); Dauerbeschäftigung; auf Dauer angelegt
befristet beschaeftigt = befristet (Beschäftigte|Angestellte); Beschäftigte mit (Zeitvertrag|Zeitverträgen); Beschäftigte mit einem (Zeitvertrag|Vertrag auf Zeit); Befristete
leiharbeiter = Zeitarbeit; Leiharbeit; Arbeitnehmerüberlassung; Leiharbeitende; Zeitarbeitende; Leiharbeitskraft; (überlassene|verliehene) (Arbeitnehmer|Arbeitskräfte); Leiharbeitsverhältnis
selbststaendig = Freiberufler; freie Berufe; Selbstständigenquote; Selbständigenquote; selbstständig Erwerbstätige; selbständig Erwerbstätige; selbstständig Tätige; selbständig Tätige; eigener Betrieb; Selbstständigentätigkeit
beruf = Beruf
branche = Branche; Wirtschaftszweig; Wirtschaftsbereich; Wirtschaftsabschnitt; Wirtschaftssektor; Sektor
oeffentlichdienst = öffentlicher Dienst; öffentlichen Dienst; öffentlichen Dienstes; Beschäftigte des öffentlichen Dienstes
experte = Experte; Expertentätigkeit
anforderungsniveau = Anforderungsniveau; Tätigkeitsniveau
stelle = Stellenbestand; vakante Stellen; offene Positionen; freie Arbeitsplätze; offene Arbeitsplätze; gemeldete offene Stellen; gemeldete Arbeitsplätze; unbesetzte Arbeitsplätze; Jobangebot
einpendler = Einpendlerzahl; (von außerhalb|von auswärts) (kommende|einpendelnde) (Beschäftigte|Arbeitnehmer|Erwerbstätige); einpendeln; Beschäftigte [,] (die|welche) [von außerhalb] [in die Stadt] einpendeln; Einpendlerquote; in die Stadt (einpendelnde|pendelnde) (Personen|Beschäftigte);
    außerhalb wohnende Beschäftigte; Beschäftigte mit Wohnort außerhalb [der Stadt|der Gemeinde]; Beschäftigte mit (Wohnsitz|Wohnung) außerhalb [der Stadt|der Gemeinde]; Beschäftigte [,] die (nicht am Arbeitsort|außerhalb) wohnen; Beschäftigte [,] die nicht in der Stadt wohnen; auswärts wohnende Beschäftigte
auspendler = Auspendlerzahl; auspendeln; Auspendlerquote; aus der Stadt (auspendelnde|pendelnde) (Personen|Beschäftigte); außerhalb arbeitende Beschäftigte; Beschäftigte mit Arbeitsort außerhalb [der Stadt|der Gemeinde]; Beschäftigte [,] die (außerhalb|auswärts) arbeiten;
    auswärts arbeitende Beschäftigte; Beschäftigte [,] die nicht in der Stadt arbeiten; Beschäftigte [,] die nicht am Wohnort arbeiten; außerhalb der Stadt arbeitende Beschäftigte
einpendler auspendler minus = Pendlerbilanz; Differenz (zwischen|aus|von) Ein und Auspendlern; Einpendelnde abzüglich Auspendelnde; Pendlerüberschuss; Saldo aus Ein und Auspendlern
berufspendelnd = Arbeitspendler; Arbeitspendelnde; zur Arbeit (Pendelnde|pendelnde Personen|pendeln); pendelnde (Beschäftigte|Erwerbstätige|Personen)
arbeitsweg = Arbeitsweg; Weg zur (Arbeit|Arbeitsstätte|Arbeitsstelle); Pendelweg; Pendelstrecke; Pendeldistanz; Entfernung zur (Arbeit|Arbeitsstätte); Entfernung zwischen Wohnung und Arbeitsstätte; Pendelentfernung
arbeitszeit = Arbeitszeit; Wochenarbeitszeit; wöchentliche Arbeitszeit
mehrfach beschaeftigt = Mehrfachbeschäftigte; mehrfachbeschäftigt; Beschäftigte mit mehreren (Beschäftigungsverhältnissen|Jobs|Arbeitsverhältnissen|Beschäftigungen)
nachtarbeit = Nachtarbeit; nachts (arbeiten|arbeitende|arbeitend); Nachtschicht
wochenendarbeit = Wochenendarbeit; am Wochenende (arbeiten|arbeitende|arbeitend); Arbeit am Wochenende
schichtarbeit = Schichtarbeit; im Schichtdienst [arbeitend|arbeitende]; Schichtdienst
atypisch = atypisch
sorgearbeit = Sorgearbeit; Carearbeit; Care Arbeit; Familienarbeit
ueberstunde = Überstunde; Mehrarbeit; Mehrarbeitsstunde
arbeitsunfall = Arbeitsunfall; Betriebsunfall; (meldepflichtige|meldepflichtiger) Arbeitsunfälle; Dienstunfall
krankenstand = (durch|wegen|infolge) Krankheit (verursachte|bedingte) (Ausfalltage|Fehltage|Fehlzeiten|Ausfallzeiten); Krankenquote; Krankenstandsquote; Krankheitsquote; krankheitsbedingte (Fehltage|Fehlzeiten|Ausfalltage|Abwesenheit|Abwesenheitstage|Ausfallzeiten|Fehlzeit|Ausfälle); Fehlzeit; Fehlzeitenquote; Ausfalltag; Abwesenheitstage wegen Krankheit; Fehltage wegen Krankheit;
    krankheitsbedingt (ausgefallene|gefehlte) (Arbeitstage|Tage); wegen Krankheit (ausgefallene|versäumte) (Arbeitstage|Tage); durch Krankheit (ausgefallene|versäumte) (Arbeitstage|Tage); Ausfallzeit; Krankheitsausfall; Krankheitsausfalltag; Arbeitsausfall durch Krankheit; Krankenfehltage;
    Krankheitsfehltage; Krankenstandstage
arbeitsunfaehig = arbeitsunfähig; Arbeitsunfähigkeit; krankgeschrieben; Krankgeschriebene; krank gemeldet; Krankschreibung; Krankmeldung; Arbeitsunfähigkeitsfall; AU Fall; arbeitsunfähig erkrankt; erkrankte (Beschäftigte|Mitarbeitende|Mitarbeiter); Krankheitsfall
kalendertag = Kalendertag
arbeitstag = Arbeitstag; Solltag
gleitend ruhestand = Altersteilzeit
ruhestand = Ruhestand; Pensionierung; pensioniert; in Rente gehen; Altersabgang; altersbedingt (ausscheidend|ausscheiden); Renteneintritt; Verrentung; altersbedingter Abgang; aus Altersgründen (ausscheidend|ausscheiden); in den Ruhestand (gehen|treten|wechseln); Ruhestandseintritt
ruhestand = (beim|bei) (Rentenzugang|Rentenbeginn); Eintritt in die Rente; Übergang in die Rente; Rentenbeginn
durchschnittsalter ruhestand = [(durchschnittliches|mittleres)] (Renteneintrittsalter|Rentenzugangsalter)
pensionaer = Pensionär; Ruheständler
fluktuation = Personalfluktuation; Mitarbeiterfluktuation; Fluktuationsquote
kuendigung = Kündigung; gekündigt
tarifvertrag unternehmen = in (Betrieben|Unternehmen) mit Tarifvertrag; in tarifgebundenen (Betrieben|Unternehmen)
tarifvertrag = Tarifvertrag; tarifgebunden; Tarifbindung; nach Tarif bezahlt; tarifvertraglich
betriebsrat = Betriebsrat; Personalrat
homeoffice = von zu Hause [aus] (arbeitend|arbeiten|arbeitende|tätig); im Homeoffice (arbeitend|arbeiten|arbeitende|tätig); zu Hause (arbeiten|arbeitende); Heimarbeit; mobil arbeiten; mobil arbeitend; Arbeit von zu Hause
frau = (mit|von|durch) Frauen (besetzt|besetzte|gehalten|gehaltene|ausgeübt|ausgeübte|wahrgenommen|wahrgenommene); weiblich besetzt; weiblich (geführt|besetzte|geführte); von Frauen geführt
fuehrung = Leitungsstelle; Führungsstelle; Leitungsebene; Führungsebene; leitende (Angestellte|Beschäftigte|Funktion|Funktionen|Positionen); in (leitender|führender) (Stellung|Funktion|Position); Führungsaufgabe; Leitungsaufgabe; Vorgesetzte; Vorgesetztenfunktion; Leitungsamt;
    mit (Führungsverantwortung|Leitungsverantwortung|Führungsaufgaben|Leitungsaufgaben)
aufsichtsrat ~mitglied = Aufsichtsratsmandat; Aufsichtsratsmitglied; Aufsichtsratssitz; Mitglied im Aufsichtsrat; Aufsichtsratsposten
vorstand = Vorstand; Geschäftsführung; Geschäftsleitung; Geschäftsführer
gleichstellung = Gleichstellung; Gleichberechtigung
auszubildend = in Ausbildung (befindliche|stehende) (Personen|Jugendliche|junge Menschen); Auszubildendenzahl; Lehrlingszahl
ausbildungsvertrag neu = neu abgeschlossene (Ausbildungsverträge|Berufsausbildungsverträge); Neuabschlüsse von Ausbildungsverträgen; neue (Ausbildungsverträge|Ausbildungsverhältnisse|Lehrverträge); neu abgeschlossene Ausbildungsverhältnisse
ausbildungsvertrag aufloesung = (vorzeitig beendete|abgebrochene) (Ausbildungsverträge|Ausbildungsverhältnisse|Ausbildungen|Lehrverträge|Lehren); aufgelöste Lehrverträge
`;
