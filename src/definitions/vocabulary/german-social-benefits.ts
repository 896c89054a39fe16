/** Benefits of the social codes, poverty and debts in the words of offices and of everyday life. `phrase.ts` explains the notation. */
export const germanSocialBenefits = `
~bezug = im (Bezug|Leistungsbezug|Hilfebezug); Hilfebezieher; Hilfebeziehende; Leistungsbeziehende; Transferleistungsbeziehende; Transferleistungsbezieher;
    Sozialleistungsbezieher; Sozialleistungsbezug; Sozialleistungsempfänger; leistungsbeziehend; in Anspruch genommen haben; bekommen; angewiesen sind; angewiesen ist;
    abhängig von (Leistungen|Sozialleistungen); zuteil
~leistung = Leistungen zur Sicherung des Lebensunterhalts; staatliche (Leistungen|Unterstützung|Hilfen); soziale (Leistungen|Transferleistungen|Hilfen); finanzielle (Unterstützung|Hilfe);
    Geldleistung; Unterstützungsleistung; Sozialtransfer; Sozialtransfers; Transferzahlung; staatliche Transferleistungen
mindestsicherung = existenzsichernde (Leistungen|Sozialleistungen|Hilfen|Transferleistungen); Leistungen zur Existenzsicherung; Existenzsicherung; existenzsichernd;
    Mindestsicherungssysteme; soziale Mindestsicherungssysteme; Leistungen der sozialen Mindestsicherungssysteme; Transferleistungen zur Existenzsicherung
leistungsberechtigt = anspruchsberechtigt; berechtigte Personen; Hilfeberechtigte; hilfeberechtigt; Bezugsberechtigte; bezugsberechtigt; leistungsbeziehende Leistungsberechtigte
leistungsminderung = Leistungsminderung; Sanktion; sanktioniert; Leistungskürzung; Kürzung der (Leistung|Leistungen); Minderung der (Leistung|Leistungen);
    (gekürzte|geminderte) (Leistung|Leistungen); Regelsatzkürzung; Leistung (gemindert|gekürzt) [wurde]; Leistungen (gemindert|gekürzt) [wurden]; Sanktionierung
meldeversaeumnis = Meldeversäumnis; versäumter Termin; Terminversäumnis
erwerbstaetig erwerbsfaehig leistungsberechtigt = Erwerbsaufstocker; erwerbstätige (Bürgergeldbezieher|Bürgergeldbeziehende|Bürgergeldempfänger); Aufstocker im SGB II
erwerbstaetig = mit (Erwerbseinkommen|Arbeitseinkommen|Einkommen aus Erwerbstätigkeit|Einkommen aus Arbeit|Erwerbstätigkeit|Einkommen aus Beschäftigung);
    [die] [ein] (Einkommen aus Erwerbstätigkeit|Einkommen aus Arbeit|Erwerbseinkommen|Arbeitseinkommen) (erzielen|haben|beziehen); die neben dem Leistungsbezug (arbeiten|erwerbstätig sind);
    die [gleichzeitig] [einer] (Arbeit|Erwerbsarbeit|bezahlten Arbeit|Beschäftigung) nachgehen; einen Beruf ausüben; erwerbstätig sind; Erwerbstätigenzahl; einer bezahlten Tätigkeit nachgehen;
    Berufsausübende
langleistungsbezug = Langzeitleistungsbeziehende; Langzeitbeziehende; Langzeitleistungsbezug; Langzeitbezug; langzeitbeziehend; Langzeitempfänger; Langzeitleistungsempfänger
bedarfsgemeinschaft = Haushalte (im Bürgergeldbezug|mit Bürgergeld|mit Bürgergeldbezug|im SGB II Bezug|mit SGB II Bezug|mit SGB II Leistungen|im SGB II); Bürgergeldhaushalt
alleinlebend bedarfsgemeinschaft = Single BG; Single Bedarfsgemeinschaft; Ein Personen Bedarfsgemeinschaft; Einpersonenbedarfsgemeinschaft; Bedarfsgemeinschaften mit (nur einer|einer) Person;
    Bedarfsgemeinschaften Alleinstehender; BG mit einer Person; Alleinstehenden BG; Alleinstehendenbedarfsgemeinschaft
bedarfsgemeinschaft @kind = Familien im SGB II; BG mit Kindern; Bedarfsgemeinschaften mit Kindern
@person bedarfsgemeinschaft = in Bedarfsgemeinschaften (lebende|lebenden) Personen; in einer Bedarfsgemeinschaft lebende Personen; BG Angehörige; Bedarfsgemeinschaftsmitglied; Personen in BG
kdu = Kosten für Unterkunft [und Heizung]; Unterkunfts und Heizkosten; Kosten von Unterkunft und Heizung; KdUH; KdU und Heizung; Aufwendungen für Unterkunft und Heizung;
    Leistungen für Unterkunft und Heizung; Unterkunftsleistung; Unterkunftsbedarf
angemessen = angemessen
anerkannt = als angemessen (anerkannt|anerkannte); anerkannt
grundsicherung @alter = im Alter (mit|in der) Grundsicherung; Grundsicherungsempfänger im Alter; Grundsicherung für alte Menschen; Grundsicherung für Senioren
!erwerbsfaehig leistungsberechtigt = nicht erwerbsfähige Mitglieder von Bedarfsgemeinschaften
erwerbsminderung = erwerbsunfähig; Erwerbsgeminderte; verminderte Erwerbsfähigkeit; vermindert erwerbsfähig
rente erwerbsminderung = Erwerbsminderungsrente; EM Rente; Rente wegen [verminderter] (Erwerbsfähigkeit|Erwerbsminderung)
hilfelebensunterhalt = HLU Empfänger; HLU Bezug; Hilfe zum laufenden Lebensunterhalt; Lebensunterhaltshilfe
hilfepflege = Hilfe zur Pflege Empfänger; Hilfe zur Pflege Beziehende; Hilfe zur Pflege Fälle; Sozialhilfe für Pflegebedürftige; Pflegekosten der Sozialhilfe
hilfegesundheit = Hilfen zur Gesundheit; Hilfe zur Gesundheit; Krankenhilfe
hilfeschwierigkeit = Hilfe zur Überwindung besonderer sozialer Schwierigkeiten; Hilfen zur Überwindung besonderer sozialer Schwierigkeiten; besondere soziale Schwierigkeiten
altenhilfe = Altenhilfe
bestattung sozialhilfe = Sozialbestattung; Übernahme [der|von] Bestattungskosten; übernommene Bestattungskosten; Bestattungskostenübernahme; Sozialbegräbnis
urnenbestattung = Feuerbestattung; Urnenbestattung; Einäscherung; Kremierung; Urnenbeisetzung
erdbestattung = Erdbestattung; Sargbestattung
erstausstattung = Erstausstattung; Wohnungserstausstattung; Erstausstattung [für|der] [die|eine] (Wohnung|Wohnungen)
rueckforderung = Rückforderung; zurückgefordert; zurückgeforderte; Erstattungsforderung; zurückzuzahlen
begonnen rente = Rentenzugang; Rentenneuzugang; Rentenneuzugänge; Neuzugänge (an|bei) Renten
bestattung = Bestattung; Beisetzung; Beerdigung; Begräbnis
einmalig leistung = einmalige (Leistung|Leistungen|Beihilfen|Beihilfe); Einmalleistung; Einmalbeihilfe
mehrbedarf = Mehrbedarf; Mehrbedarfszuschlag
regelbedarf = Regelbedarf; Regelsatz; Eckregelsatz; Regelbedarfsstufe
regelleistung = Regelleistung; Grundleistung
besondereleistung = besondere (Leistung|Leistungen)
asylbewerberleistung = Regelleistungen für Asylbewerber; Grundleistungen für Asylbewerber
wohngeld haushalt = Haushalte (im Wohngeldbezug|mit Wohngeldbezug|mit Wohngeldanspruch); wohngeldbeziehende Haushalte; wohngeldberechtigte Haushalte
lastenzuschuss = Lastenzuschuss
mietzuschuss = Mietzuschuss
teilhabeleistung = Bildungs und Teilhabepakets; Teilhabepaket; BuT Paket; BuT Anspruch; Bildungskarte; Leistungen (aus|nach) dem Bildungs und Teilhabepaket; Leistungen aus dem Bildungspaket;
    Bildungs und Teilhabeleistungsempfänger; Leistungen aus Bildung und Teilhabe
nachhilfe = Lernförderung; Nachhilfe; außerschulische Lernförderung; Nachhilfeunterricht
mittagessen = Mittagessen; Mittagsverpflegung; gemeinschaftliche (Mittagsverpflegung|Mittagessen); gemeinschaftliches Mittagessen; Mittagsmahlzeit
schulbedarf = Schulbedarf; Schulbedarfspaket; persönlicher Schulbedarf; Ausstattung mit persönlichem Schulbedarf; Schulmaterial
ausflug = Ausflug; Klassenfahrt; Schulausflug; mehrtägige Fahrten
unterhaltsvorschuss = Unterhaltsvorschuss; Unterhaltsvorschussleistung; UV Leistung; UVG Leistung; UHV; Unterhaltsvorschussfall;
    Unterhaltsausfallleistung
rueckholquote = Rückgriff; Rückgriffseinnahme; Einnahmen aus [dem] (Rückgriff|Regress); zurückgeholte (Beträge|Leistungen|Mittel|Gelder|Zahlungen); Rückholung; Regress; Rückgriffsquote; Rückholquote;
    Rückeinnahme; beigetriebene (Beträge|Leistungen)
unterhaltspflichtig = Unterhaltspflichtige; Unterhaltsschuldner; unterhaltspflichtig; zahlungspflichtiger Elternteil
unterhalt = Unterhalt; Unterhaltszahlung; Kindesunterhalt
kinderzuschlag = Kinderzuschlag; KiZ
kindergeld = Kindergeld
elternzeit = Elternzeit; Erziehungsurlaub; Eltern in Elternzeit
elterngeld = ElterngeldPlus
blindengeld = Blindengeld; Landesblindengeld; Sehbehindertengeld
blindenhilfe = Blindenhilfe
pflegewohngeld = Pflegewohngeld
sozialpass = Sozialpass; Sozialausweis; Stadtpass; Sozialpassinhaber
familienpass = Familienpass; Familienkarte
sozialticket = Sozialticket; Mobilticket; Sozialabo
tafel = Tafel; Tafelkunde; Tafelausgabe; Tafelnutzer; Lebensmittelausgabe der Tafel
sozialhilfe = Sozialhilfebezug; Sozialhilfebeziehende; Sozialhilfebezieher; Sozialhilfeleistung
ueberschuldet = überschuldete Bürger; Überschuldungsfall; dauerhaft zahlungsunfähig; Überschuldungsquote; Schuldnerquote;
    [ihren|ihre] (Zahlungsverpflichtungen|Verbindlichkeiten) [auf absehbare Zeit|dauerhaft] nicht (nachkommen können|erfüllen können|nachkommen|erfüllen);
    die ihren Zahlungsverpflichtungen [auf absehbare Zeit|dauerhaft] nicht (nachkommen können|nachkommen)
verschuldet = verschuldet; Verschuldete
insolvenz privat = Verbraucherinsolvenzverfahren; Privatinsolvenzverfahren; Insolvenzverfahren von (Verbrauchern|Privatpersonen); Insolvenzen von (Verbrauchern|Privatpersonen);
    (beantragte|eröffnete|angemeldete) (Verbraucherinsolvenzen|Privatinsolvenzen); private Insolvenzen; Verbraucherkonkurs; Insolvenzen (natürlicher Personen|privater Personen); private Überschuldungsverfahren
regelinsolvenz = Regelinsolvenz; Regelinsolvenzverfahren
ehemalig = ehemalig; ehemals; vormals; vormalig; früher
verbraucher = Verbraucher; Konsument; Konsumierende
glaeubiger = Gläubiger
vollstreckung = Zwangsvollstreckung; Pfändung; gepfändet; Vollstreckung
armutsgefaehrdet = von Armut (bedroht|gefährdet); vom Armutsrisiko betroffen; Armutsgefährdungsquote; Armutsrisikoquote; Armutsquote; armutsbedroht; relativ einkommensarm; einkommensarme (Personen|Bevölkerung);
    Einkommensarmut; relative (Armut|Einkommensarmut); in relativer Armut; unterhalb der (Armutsgefährdungsgrenze|Armutsrisikoschwelle); unter der (Armutsgefährdungsgrenze|Armutsrisikoschwelle)
armut = in Armut; von Armut betroffen; Armutslage; Armutsbetroffene; Verarmung
armut @kind = Kinderarmut; arme Kinder; Kinder in Armut; in Armut (lebende|aufwachsende) Kinder
armut @alter = Altersarmut; Armut im Alter
reichtum = Reichtum; einkommensreich; reich; Einkommensreichtum; Einkommensreiche; Wohlhabende
deprivation = Deprivation; materielle (Deprivation|Entbehrung); materielle und soziale (Deprivation|Entbehrung); depriviert; Entbehrung; materiell depriviert; Unterversorgung
gini = Gini; Gini Koeffizient; Ginikoeffizient; Gini Index
einkommensverteilung = Einkommensverteilung; Verteilung der Einkommen; Einkommensungleichheit; Ungleichheit der Einkommen
quintil = Quintil; Fünftel; einkommensstärkstes Fünftel
lebensunterhalt = Lebensunterhalt; Unterhaltsquelle; überwiegender Lebensunterhalt; Haupteinkommensquelle
vermoegen = Vermögen; Ersparnis
mietschuld = Mietschulden; mit der Miete (im|in) (Rückstand|Verzug); Mietverzug; Mietrückstand; Mietrückstände; rückständige Miete; Mietzahlungsrückstand
uebernommen = übernommen; Übernahme
energieschuld = Energieschulden; Energieschuld; Rückstände bei (Energierechnungen|Stromrechnungen|den Energiekosten|der Stromrechnung); Stromschulden; Rückstände (der|bei der) Energieversorgung
darlehen = Darlehen; Kredit
arbeit lohn = bezahlte (Tätigkeit|Arbeit|Beschäftigung); gegen (Entgelt|Bezahlung|Vergütung|Lohn) (arbeiten|arbeitend|tätig); bezahlt (arbeiten|tätig); entgeltliche (Tätigkeit|Arbeit)
lohn = Entgelt; Verdienst; Lohn; Gehalt; Arbeitsentgelt; Vergütung; Arbeitslohn; Löhne
bruttostundenverdienst = Bruttostundenverdienst; Bruttostundenlohn; Bruttoverdienst je Stunde; Bruttostundenverdienste; Stundenlohn brutto; Bruttolohn je Stunde
lohnluecke = Gender Pay Gap; Lohnlücke; Entgeltlücke; Verdienstlücke; Lohnabstand; Verdienstabstand; Verdienstunterschied; Lohnunterschied; Entgeltunterschied; Lohngefälle;
    geschlechtsspezifische (Lohnlücke|Entgeltlücke|Verdienstlücke); geschlechtsspezifischer (Verdienstunterschied|Lohnunterschied|Verdienstabstand)
mindestlohn = Mindestlohn; gesetzlicher Mindestlohn
niedriglohn beschaeftigt = Beschäftigte mit Niedriglohn; Beschäftigte unterhalb der Niedriglohnschwelle; unter der Niedriglohnschwelle Beschäftigte
`;
