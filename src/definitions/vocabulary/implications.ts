/**
 * What a word need not say because it goes with it: a rent is that of a dwelling, a student is at a university. Each line is a word by
 * which counts are compared, and the words that are understood with it.
 */
const table = `
angebotsmiete = wohnung mietwohnung
nettokaltmiete = wohnung mietwohnung
bruttokaltmiete = wohnung mietwohnung
bruttowarmmiete = wohnung mietwohnung
bestandsmiete = wohnung mietwohnung
vergleichsmiete = wohnung mietwohnung
mietbelastung = haushalt
gebunden = foerderung
studierend = hochschule
erstsemester = studierend
auszubildend = ausbildung betrieb
bewerber = ausbildungsplatz
lehrkraft = schule schul
schueler = schule schul
einschulungskind = untersucht
klassenwiederholung = klasse
grundschule = schueler
gymnasium = schueler
hochschulreife = abgang schueler
wechsel = schueler klasse #4 grundschule
abgang = allgemeinbildend schule
hauptschulabschluss = abgang schueler
sonderpaedagogisch = schueler
foerderbedarf = schueler
inklusiv = foerderbedarf
regelschule = inklusiv
kurs = volkshochschule
entleihung = bibliothek medium
medienetat = bibliothek ausgabe medium
sitzplatz = theater platz
eintrittskarte = theater
einbruch = wohnung diebstahl
straftat = polizei
aufgeklaert = straftat
tatverdaechtig = polizei
verunglueckt = strassenverkehr verkehrsunfall
waehler = stimme wahl abgegeben
elektrisch = pkw
ratsmitglied = stadtrat mandat wahl
uebernachtung = gast besucher
ankunft = gast besucher
pflegegeld = pflegebeduerftig
pflegeheim = pflegebeduerftig
vollstationaer = heim pflegeheim untergebracht
kurzzeitpflege = pflege
inobhutnahme = @kind
kindeswohlgefaehrdung = @kind verfahren
hilfeerziehung = hilfe
gefaehrdungseinschaetzung = @kind verfahren kindeswohlgefaehrdung
krippe = kita
hort = kita
tagespflege = @kind
kita = @kind
elternbeitrag = elternteil einnahme
betreuungsbedarf = platz
warteliste = wunsch platz
bedarfsgemeinschaft = haushalt
sozialgeld = leistungsberechtigt
regelleistungsberechtigt = leistungsberechtigt erwerbsfaehig
grundsicherung = leistungsberechtigt
wohngeld = haushalt
einpendler = beschaeftigt
auspendler = beschaeftigt
sv = beschaeftigt
gewerbeanmeldung = gewerbe
gruendung = unternehmen
insolvenz = unternehmen
pkw = fahrzeug
suv = flaeche
waldflaeche = flaeche
radweg = strasse
fahrgast = oepnv
ladepunkt = oeffentlich
photovoltaik = solar
medianeinkommen = median aequivalenzeinkommen
median = medianeinkommen
einschulung = grundschule
angehoerig = haeuslich
teilhabeleistung = leistungsberechtigt
vollzeitpflege = untergebracht
heimerziehung = untergebracht
pflegegrad = pflegebeduerftig
pflegebeduerftig = pflegegrad anerkannt
leerstehend = wohnung
kleinbetrieb = unternehmen
adipositas = uebergewicht stark
bauland = baureif grundstuck
lernfoerderung = bewilligt
hilfeerziehung = bewilligt
eingliederungshilfe = bewilligt
schulbegleitung = bewilligt
rueckgriff = unterhaltspflichtig
verweildauer = krankenhaus patient
teilstationaer = tagespflege
betreutwohnen = wohnung
altenwohnung = wohnung
werkstatt = behindert
krebs = erkrankung
diabetes = erkrankung
depression = erkrankung
herzkreislauf = erkrankung
atemweg = erkrankung
demenz = erkrankung
sucht = erkrankung
karies = zahn
`;

/** The words that are understood with a word. */
export const impliedWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', implied = ''] = line.split(' = ');
      return [word, new Set(implied.split(' '))] as const;
    }),
);
