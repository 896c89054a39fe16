/** Words for people, by their age, households, migration. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const germanPeople = `
@person = Person; Mensch; Leute; Individuum; Angehörige; Köpfe; Mitglied der Bevölkerung
@einwohner = Einwohner; Einwohnende; Einw; EW; E; Bevölkerung; Bev; Bevölkerungsstand; Bevölkerungszahl; Einwohnerzahl; Einwohnerschaft;
    Einwohnerbestand; Wohnbevölkerung; Stadtbevölkerung; Bürger; Bürgerschaft; Kopf der Bevölkerung; Bevölkerungsbestand;
    in der Stadt lebende (Menschen|Personen); Einwohner der Stadt; Personen der Bevölkerung
@kind = Kind; Kleinkind; Kinder und Jugendliche; Kinder bzw Jugendliche; Kinder oder Jugendliche; Säugling; Kinder in der Bevölkerung
@jugendlich = Jugendliche; Jugendlicher; junge Menschen; junge Leute; junge Erwachsene; Jugendliche und junge Erwachsene; junge Personen;
    junger Mensch; Heranwachsende; jugendliche und heranwachsende
@senior = Senior; Ältere; ältere (Menschen|Personen|Einwohner|Bevölkerung); alte Menschen; Hochaltrige; Hochbetagte; Betagte; hochaltrige Menschen;
    Altenbevölkerung; alte und hochaltrige Menschen
@erwachsen = Erwachsene; erwachsene (Personen|Einwohner|Bevölkerung)
@erwerbsalter = im (erwerbsfähigen|erwerbsfähigem) Alter; erwerbsfähige Bevölkerung; Bevölkerung im erwerbsfähigen Alter; Erwerbsalter;
    im Erwerbsalter; Personen im erwerbsfähigen Alter; Bevölkerung im Erwerbsalter
@elterngeneration = Elterngeneration
@altersgruppe = Altersgruppe; Altersgr; Altersklasse; Altersjahrgang; Altersbereich; Altersspanne
frau = Frau; weiblich; weibl; Mädchen; weibliche (Person|Personen|Bevölkerung|Einwohner)
mann = Mann; männlich; männl; Jungen; männliche (Person|Personen|Bevölkerung|Einwohner)
frau mann = Mädchen und Jungen; Jungen und Mädchen; Männer und Frauen; Frauen und Männer
elternteil = Elternteil; Vater oder Mutter; Mutter oder Vater; Mütter oder Väter; Väter oder Mütter; Mütter und Väter; Väter und Mütter; Eltern; Elternhaus; elterlich; elterlicher Haushalt; Haushalt der Eltern
alleinerziehend = mit nur einem Elternteil; mit einem alleinerziehenden Elternteil; Alleinerziehende; allein Erziehende; allein erziehend; Einelternfamilie; Ein Eltern Familie;
    alleinerziehende (Elternteile|Mütter oder Väter|Mütter und Väter|Eltern)
alleinerziehend haushalt = Alleinerziehendenhaushalt; Alleinerziehendenfamilie; Haushalte mit (einem|nur einem) Erwachsenen und;
    Haushalte von Alleinerziehenden; Ein Eltern Haushalt; Einelternhaushalt
partner = Partner; Partnerin; Ehepartner; Lebenspartner; Lebensgefährte; Ehe oder Lebenspartner; Ehe und Lebenspartner; Partnerin oder Partner;
    Partner im Haushalt
haushalt = Haushalt; HH; Privathaushalt; private Haushalte; Haushaltsgemeinschaft
@person haushalt = Haushaltsmitglied; Personen im Haushalt; Haushaltsangehörige
einpersonenhaushalt = Einpersonenhaushalt; Ein Personen Haushalt; Singlehaushalt; Single Haushalt; Alleinlebendenhaushalt;
    Haushalte mit (nur einer|einer) Person; Haushalte (Alleinlebender|Alleinstehender); Haushalte von Alleinlebenden; 1 Personen Haushalt; 1 Personenhaushalt;
    Haushalte mit 1 Person; Einzelhaushalt; Einpersonen Haushalt
alleinlebend = Alleinlebende; allein lebend; allein wohnend; Alleinwohnende; die allein leben; Alleinstehende; allein leben
familie = Familie
auslaender = Ausländer; ausländisch; Nichtdeutsche; nicht deutsch; nichtdeutsch;
    [Personen|Menschen] ohne [einen] (deutsche Staatsangehörigkeit|deutschen Pass|deutsche Nationalität|deutsche Staatsbürgerschaft);
    [mit|mit ausschließlich|ausschließlich|nur|mit nur] [ausschließlich] (ausländischer|nichtdeutscher|fremder) (Staatsangehörigkeit|Nationalität|Staatsbürgerschaft);
    ausländische (Bevölkerung|Einwohner|Mitbürger|Staatsangehörige|Personen); Staatsangehörige anderer Staaten;
    nicht die deutsche Staatsangehörigkeit (besitzen|haben); keine deutsche Staatsangehörigkeit (besitzen|haben);
    ausschließlich ausländische Staatsangehörigkeit
deutsch = Deutsche; deutsch; mit deutscher Staatsangehörigkeit
migrationshintergrund = Migrationshintergrund; Zuwanderungsgeschichte; MH; MHG; Migrantinnen und Migranten; Migrant; Migrationsgeschichte;
    mit (Zuwanderungshintergrund|familiärer Zuwanderungsgeschichte|internationaler Geschichte)
einwanderungsgeschichte = Einwanderungsgeschichte; mit Einwanderungsgeschichte
zuwanderer = Zugewanderte; Zuwanderer; zugewandert; Eingewanderte; eingewandert
einbuergerung = Einbürgerung; Eingebürgerte; eingebürgert; Einbürgerungsfall
aussiedler = Aussiedler; Spätaussiedler
gefluechtet = Fluchthintergrund; mit Fluchterfahrung; Geflüchtete; Flüchtling; Schutzsuchende; Schutzberechtigte; geflüchtete (Menschen|Personen)
asylbewerber = Asylbewerber; Asylsuchende; Asylantragsteller; asylbegehrend
drittstaat = Drittstaatsangehörige; Angehörige von Drittstaaten; Drittstaatler; aus Drittstaaten; Nicht EU Ausländer
familiensprache = Familiensprache; in der Familie gesprochene Sprache; zu Hause gesprochene Sprache; Verkehrssprache in der Familie; Haushaltssprache
geburt = Geburt; Geborene; Lebendgeborene; Lebendgeburt; lebend geboren; Neugeborene; Geburtenzahl
sterbefall = Sterbefall; Gestorbene; Verstorbene; Todesfall; gestorben; verstorben; Gestorbenenzahl
zuzug = Zuzug; Zugezogene; zugezogen; Zuwanderung; Zuwanderungen; Zuziehende; Einwanderung
fortzug = Fortzug; Fortgezogene; Wegzug; weggezogen; fortgezogen; Abwanderung; Fortziehende; Weggezogene; Auswanderung
umzug = Umzug; Binnenwanderung; Binnenumzug; Umgezogene; innerstädtischer Umzug; Umzüge innerhalb der Stadt; innerstädtische Wanderung
zuzug fortzug minus = Wanderungssaldo; Saldo der (Wanderungen|Wanderung); Außenwanderungssaldo; Saldo aus (Zu|Zuzügen) und Fortzügen;
    Wanderungsgewinn; Wanderungsbilanz; Wanderungsüberschuss
geburt sterbefall minus = Überschuss der Geburten über die Sterbefälle; Geburtenüberschuss; Geburtensaldo; natürlicher Saldo; Gestorbenenüberschuss; Saldo der natürlichen Bevölkerungsbewegung;
    natürliche Bevölkerungsentwicklung; natürlicher Bevölkerungssaldo
~gemeindegrenze = über die (Gemeindegrenze|Stadtgrenze|Kreisgrenze|Gemeindegrenzen|Stadtgrenzen); Gemeindegrenze; Stadtgrenze; außerhalb der Stadt
minus = minus; abzüglich [der]; abzgl [der]; Differenz (aus|zwischen|von|der|zu); Differenz; Saldo (aus|von|der|zwischen); Saldo; vermindert um;
    nach Abzug [der|von]; verringert um; bereinigt um; weniger der
durchschnittsalter = wie alt (sind|ist|waren|war); Durchschnittsalter; (durchschnittliches|mittleres) (Alter|Lebensalter); arithmetisches Mittel des (Alters|Lebensalters);
    Mittel des (Alters|Lebensalters); Altersdurchschnitt; Mittelwert des (Alters|Lebensalters); Alter im Durchschnitt
wohnungslos = Wohnungslose; obdachlos; wohnungslose (Personen|Menschen); ohne eigene Wohnung; ohne (feste|festen) (Wohnung|Wohnsitz); Obdachlose
strasse = auf der Straße [lebend|leben]; ohne Obdach; ohne [jede] Unterkunft; keine Unterkunft [haben]; ohne jegliche Unterkunft
untergebracht = untergebracht; Unterbringung; Unterkunft
behindert = behindert; Behinderung
schwerbehindert = [(Menschen|Personen|Einwohner)] mit [einem] (Grad der Behinderung|GdB) [von] (mindestens|ab|>=) 50; [(Menschen|Personen|Einwohner)] mit [einem] (Grad der Behinderung|GdB) [von] 50 (und|oder) mehr; (GdB|Grad der Behinderung) [von] (mindestens|ab|>=) 50; (GdB|Grad der Behinderung) [von] 50 (und|oder) mehr; schwerbehindert; schwerbehinderte (Menschen|Personen); Schwerbehinderte; Menschen mit [einer] Schwerbehinderung;
    mit Schwerbehinderung; Schwerbehinderung
freiwillig = freiwillig engagiert; Engagierte; ehrenamtlich [engagiert|tätig|aktiv]; freiwillig tätig; bürgerschaftlich engagiert; Ehrenamtliche;
    freiwillig Engagierte; ein Ehrenamt ausüben
@einwohner = Bewohner; Bewohnende; dort (lebende|wohnende) (Menschen|Personen); die dort (leben|wohnen)
~gemeinschaft = Gemeinschaft
~zusammen = zusammenleben; zusammen leben; zusammenlebend; zusammen wohnen
@schulalter = im (Grundschulalter|Schulalter|Vorschulalter|Kindergartenalter|Krippenalter|Kindesalter|Jugendalter|Seniorenalter); Grundschulalter; Schulalter; Vorschulalter; Kindergartenalter
heirat = Heirat; Eheschließung; Trauung; Hochzeit; geschlossene Ehen; Vermählung
scheidung = Scheidung; Ehescheidung; geschiedene Ehen
geschieden = geschieden; Geschiedene
~gemeldet = gemeldet; registriert; amtlich erfasst; verzeichnet; statistisch erfasst; eingetragen
religion = Religion; Konfession; Religionszugehörigkeit
verheiratet = verheiratet; Verheiratete
ledig = ledig; unverheiratet; Ledige
@frauenalter = im gebärfähigen Alter; gebärfähiges Alter
berufspendelnd = Pendler; Pendelnde; Berufspendler; Berufspendelnde
kinderlos haushalt = (Haushalte|Privathaushalte) ohne Kinder; kinderlose Haushalte
kinderlos = kinderlos
kinderzahl = zusammengefasste Geburtenziffer; Gesamtfruchtbarkeitsrate; TFR; (durchschnittliche|mittlere) (Kinderzahl|Zahl der Kinder) je Frau; Kinder je Frau; Geburten je Frau; durchschnittliche Zahl der Geburten je Frau
eu auslaender = EU Ausländer; Ausländer aus (EU Staaten|der EU|EU Ländern|Staaten der EU); EU Bürger; Unionsbürger; EU Staatsangehörige
einbuergerung = Personen die die deutsche Staatsangehörigkeit (erhalten|erworben|angenommen) haben; Erwerb der deutschen Staatsangehörigkeit; die deutsche Staatsangehörigkeit (erhalten|erworben)
nichtdeutsch familiensprache = nichtdeutsche Familiensprache; vorrangig nichtdeutsche Familiensprache; (überwiegend|vorrangig|vorwiegend|hauptsächlich) nicht Deutsch (sprechen|gesprochen); zu Hause (überwiegend|vorrangig) nicht Deutsch; vorrangig nicht deutscher Familiensprache; in deren Familie (vorrangig|überwiegend|vorwiegend) nicht Deutsch gesprochen; deren Familiensprache nicht Deutsch
haushalt @kind = Familienhaushalt; Haushalte mit Kindern
~adresse = an (derselben|ihrer|der gleichen|ihrer aktuellen|der aktuellen|der jetzigen|der selben) (Adresse|Anschrift|Wohnadresse); in (derselben|ihrer|der gleichen) Wohnung; Adresse; Anschrift
doppelstaater = Doppelstaater; mit zweiter Staatsangehörigkeit; mit mehreren Staatsangehörigkeiten; mit doppelter Staatsangehörigkeit
zusammenhaengend = zusammenhängend; zusammengehörig; zusammengehörend
abgegrenzt = abgegrenzt; Abgrenzung; umgrenzt
ueberschaubar = überschaubar
wohngebiet = Wohngebiet; Wohnviertel; Wohnbereich; Wohnquartier; Wohnumfeld; Wohnumgebung
lebenswelt = Lebenswelt; Lebensumfeld; Lebensraum
kinderreich = kinderreich
alleinerziehend = allein erzieht; ein Kind allein erziehen; allein erziehender Elternteil; alleinerziehender Elternteil; (Elternteil|Elternteile|Personen) (der|die) (ein Kind|Kinder) allein (erzieht|erziehen)
elternteil @kind = Eltern Kind Gemeinschaft; Eltern mit [ihren] Kindern; Elternkindgemeinschaft
medianalter = Medianalter; Median des Alters; Altersmedian
mutter = Mutter
vater = Vater
@person haushalt ~durchschnitt = Haushaltsgröße; durchschnittliche Haushaltsgröße
~dichte = Dichte; Quotient; Ziffer; Intensität
zuzug = Zuwandernde; Zuwanderer in die Stadt; Einwandernde
fortzug = Abwandernde; Abgewanderte
auslaender = [mit] (ausländischem|nichtdeutschem|fremdem) Pass; mit ausländischer Nationalität
mehrpersonenhaushalt = Mehrpersonenhaushalt; Haushalte mit mehreren Personen; Haushalte mit (zwei|2) (und|oder) mehr Personen; Haushalte mit mehr als einer Person; Haushalte mit mindestens zwei Personen
paar !@kind = Paarhaushalte ohne Kinder; kinderlose (Paare|Paarhaushalte); Paare ohne Kinder
paar = Paar; Paarhaushalt
kinderreich familie = (Familien|Haushalte) mit (drei|3) (und|oder) mehr Kindern; (Familien|Haushalte) mit (drei|3) Kindern (und|oder) mehr; (Familien|Haushalte) mit mindestens (drei|3) Kindern; kinderreiche (Familien|Haushalte)
einpersonenhaushalt = Haushalte allein lebender Personen; Haushalte Alleinlebender
erstwaehler = Erstwähler; erstmals Wahlberechtigte; erstmals (wahlberechtigt|wahlberechtigte); die erstmals wählen dürfen; die zum ersten Mal wählen dürfen
~darunter = unter; über
mehrling = Mehrlingsgeburt; (Zwillings und|Zwillinge und|Zwillings oder|Zwillinge oder) [sonstige|andere|weitere] Mehrlingsgeburten; Zwillinge und Mehrlinge
lebensform = Lebensform; Familienform
nachkomme = Nachkommen; Nachkomme
staatenlos = staatenlos; Staatenlose
generation = Generation
umland = Umland; Umlandgemeinde; Umlandkommune; umliegende (Gemeinden|Kommunen|Städte|Orte)
unbegleitet auslaender @kind = unbegleitete (minderjährige|minderjähriger) (Ausländer|Flüchtlinge|Geflüchtete); UMA; UMF; unbegleitete (Minderjährige|Kinder und Jugendliche)
asylbewerber = Personen im Asylverfahren; im Asylverfahren
geduldet = Geduldete; Duldung; Duldungsinhaber; Personen mit Duldung; geduldet
zuzug ausland = internationale (Zuzüge|Zuwanderung); Zuzüge aus dem Ausland; aus dem Ausland Zugezogene; Auslandszuzüge
`;
