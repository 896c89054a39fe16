/**
 * Abbreviations with a full stop, which ends no sentence; behind `=` what they stand for, unless the vocabulary knows the
 * abbreviation itself. Single letters are written out only where no other abbreviation of one letter stands beside them ("z. B.").
 */
const table = `
a = am; abg = abgeschlossen; abh = abhängig; abs; abt; abw = abwesend; abzgl; akt = aktuell;
alleinerz = alleinerziehend; allg = allgemein; allgemeinb = allgemeinbildend; amb = ambulant; anerk = anerkannt;
anz = Anzahl; approx; arbeitsl; art; aufl; ausb = Ausbildung; ausl = Ausländer; außersch = außerschulisch; b = bei;
beh = behindert; behind = Behinderung; berufl = beruflich; bes; besch = Beschäftigte; beschäft; best = Bestand; betr;
betreu = betreut; bev; bew = bewilligt; bewill = bewilligt; bibl = Bibliothek; bl = Baublock; bzgl; bzw; ca; d = der;
dgl; dt = deutsch; durchschn; ehem; ehrenamtl = ehrenamtlich; eigenst = eigenständig; einpers = Einperson;
einr = Einrichtung; einschl; einw; empf = Empfänger; energ = energetisch; erf = erfasst; erw = erwerbsfähig;
erwerbsf = erwerbsfähig; erwerbst = erwerbstätig; est; etc; evtl; excl; exkl; f = für; fam = Familie; ff; fig;
fl = Fläche; förd = Förderung; fortz = Fortzüge; freiw = freiwillig; g = gehend; gef = gefördert; geförd = gefördert;
geb = gebunden; gem; gemeld = gemeldet; gen; genehm = genehmigt; ges; gesch = geschieden; gesetzl = gesetzlich;
gest = gestorben; gew = gewerblich; gewerbl = gewerblich; ggf; ggü = gegenüber; gleichalt; grundsch = Grundschule;
gült = gültig; gym = Gymnasium; haush; häusl = häuslich; hilfebed = hilfebedürftig; hrsg; i = in; incl;
ind = individuell; ing = insgesamt; inh = Inhaber; inhab; inkl; insb; insbes; insg; inst = Institution;
int = international; jahresdurchschn = Jahresdurchschnitt; jew; jg; jgdl = Jugendliche; jährl; jugendl = Jugendliche;
kap; ki = Kinder; kinderg; kl; kom = kommunal; komm = kommunal; körperl = körperlich; kostenl = kostenlos;
krankenh = Krankenhaus; künstl = künstlich; landw = landwirtschaftlich; lfd; leb = lebend; lebendgeb = Lebendgeborene;
led = ledig; leistungsber = Leistungsberechtigte; lt; m = mit; männl; max; med = medizinisch; mietw = Mietwohnung;
mind; minderj = minderjährig; mio; mitgl = Mitglied; mittl = mittlere; monatl = monatlich; motor = motorisiert; mrd;
mtl; nachm = Nachmittag; neugeb = Neugeborene; nichtdt = nichtdeutsch; niedergel = niedergelassen; no; nr; o = ohne;
ö = öffentlich; öff; öffentl = öffentlich; öff-rechtl = öffentlichrechtlich; ökol = ökologisch; ord = ordentlich;
ortsübl = ortsüblich; päd = pädagogisch; pct; pers; pfl = Pflege; pflegebed = pflegebedürftig; pl = Plätze; pop;
priv = privat; psych = psychisch; qkm; qual = qualifiziert; rd; rechtl = rechtlich; reg = regional;
regelm = regelmäßig; resp; schul = schulisch; schulpfl = schulpflichtig; schwerbeh = schwerbehindert; sec; sek;
selbst = selbstständig; selbstst = selbstständig; sep; soz = sozial; sozialpäd = sozialpädagogisch; sozialvers;
sozialversicherungspfl = sozialversicherungspflichtig; sog; sonderpäd = sonderpädagogisch; sonst; st; staatl;
städt = städtisch; stat = stationär; station = stationär; std; steuerpfl = steuerpflichtig; str; stud = Studierende;
sv; svpfl; tägl = täglich; tatsächl = tatsächlich; techn = technisch; teilst = teilstationär; therm = thermisch; tsd;
u = und; überw = überwiegend; unterger = untergebracht; usw; v = von; ver; verarb = verarbeitend; verf = verfügbar;
verh = verheiratet; vers; versch = verschieden; verst = verstorben; vgl; vollst = vollstationär;
vorauss = voraussichtlich; vorl = vorläufig; vorschul = vorschulisch; vs; wahlber = wahlberechtigt; wbl; weibl;
whg = Wohnung; wissensch = wissenschaftlich; wö; wöch = wöchentlich; wöchentl = wöchentlich; wohnber = wohnberechtigt;
wohng; wohnungsl = wohnungslos; z = zu; ziff; zugel = zugelassen; zugew = zugewandert; zul = zulässig; zus = zusammen;
zuz = Zuzüge; zw = zwischen; zzgl; zzt
`;

/** What compounds that are cut off end in: "Öffnungsstd.". */
export const cutEnds: readonly (readonly [end: string, full: string])[] = [
  ['std', 'stunden'],
  ['whg', 'wohnungen'],
  ['einr', 'einrichtungen'],
  ['einw', 'einwohner'],
  ['empf', 'empfänger'],
  ['mitgl', 'mitglieder'],
  ['pers', 'personen'],
  ['ber', 'berechtigte'],
  ['besch', 'beschäftigte'],
  ['bed', 'bedürftige'],
];

/** What each abbreviation stands for; empty where the vocabulary knows it itself. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split(/;\s*/)
    .map((line) => {
      const [short = '', full = ''] = line.split(' = ');
      return [short, full === '' ? [] : full.split(' ')];
    }),
);
