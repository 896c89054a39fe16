/**
 * Words that say nothing about what is counted: articles, joining words, the frame of a sentence ("gibt an, wie hoch"). Words whose loss
 * changes the meaning (nicht, ohne, nur, einschließlich, mindestens, unter, über) never belong here.
 */
export const germanIdleWords = `
jede jeder jedes jedem jeden der die das des dem den ein eine einer eines einem einen deren dessen dieser diese dieses diesem diesen jener jene solche solcher solchen solches derjenigen diejenigen denen welche welcher welches
ihr ihre ihrer ihren ihrem ihres sein seine seiner seinen sie er es wir man sich selbe selben derselben demselben dasselbe dieselbe
und oder sowie bzw beziehungsweise als auch sowohl wie also dass ob wenn wobei dabei dafür darin daraus davon hiervon hier dort da deshalb somit so jedoch aber denn d.h.
in im ins an am auf aus bei beim bis durch für gegen gegenüber mit nach seit um vom von vor zu zum zur zwischen innerhalb gemäß gem laut lt entsprechend per via hinsichtlich bezüglich anhand aufgrund
x ist sind war waren wird werden wurde wurden worden sei seien hat haben hatte hatten kann können konnte darf dürfen muss müssen soll sollen mussten konnten sollten wollten durften
jeweils jeweilig jeweilige jeweiligen jeweiliger betreffend betreffenden entsprechende entsprechenden insgesamt gesamt gesamte gesamten alle aller allen alles sämtliche sämtlicher sämtlichen
etwa rund circa ca ungefähr voraussichtlich grundsätzlich rechnerisch rechnerische tatsächlicher
gibt geben angibt angegeben angeben misst messen gemessen beschreibt bezeichnet bezeichnen bildet abbildet zeigt ausdrückt drückt stellt dar dargestellt dient dienen definiert ausgewiesen ausweist errechnet berechnet berechnen ermittelt bestimmt gebildet ergibt umfasst ausgedrückt bezogen bezieht beziehen setzt gesetzt
wer was wieviel wieviele viele viel hoch welcher
Indikator Kennzahl Kennziffer Messzahl Maß Maßzahl Wert Werte Angabe Angaben Definition Bezeichnung Begriff Bericht Berechnung Kalenderjahr pa Formel Ergebnis
Deutschland Bundesrepublik Bundesgebiet Stadt Stadtgebiet Gemeinde Gemeindegebiet Kommune Kreis Kreisgebiet Region Gebietseinheit Gebiet Raumeinheit Raumbezug Land Bundesland kommunal kommunale städtisch städtische örtlich örtliche hiesig
aktuell aktuelle aktuellen aktueller folgend folgende folgenden folgendem nächst nächsten laufend laufende
Jahr Jahres Jahre Zeitpunkt Stichtag Basisjahr Bezugsjahr Berichtsjahr Kalenderjahr Zeitraum Erhebung Stand jährlich
befindlich befindliche befindlichen wohnhaft wohnhafte wohnhaften ansässig ansässige lebend lebende lebenden leben lebt wohnen wohnt wohnend wohnende wohnenden
deren dazugehörig zugehörig gehören gehört zählen zählt gelten gilt genannt sogenannt sog
Grund Grundlage Basis bedingt bedingte Summe Ergebnis
Zustand Art Bereich Form Bezeichnung betragen beträgt betrug beläuft belaufen ausmachen ausmacht
mehrere mehrerer mehreren einige einzelne einzelner verschiedene verschiedener
wegen gefahren
vorhanden vorhandene vorhandenen bestehend bestehende
aufgrund infolge trotz während bereits schon derzeit zurzeit zuletzt weiterhin zudem ebenfalls daran hierfür hierbei damit darauf dazu hiermit verfügen verfügt aufweisen aufweist aufweisend aufweisende
Rahmen Verlauf Merkmal Status Berichtszeitraum Erhebungszeitpunkt Zeitreihe Situation Lage
`;

/** The same for English. */
export const englishIdleWords = `
the a an of to by for from at with and or as that this these those which who whom whose their its his her it they there in on per is are was were be been being has have had do does did can may
number numbers total totals count counts overall all any each every respective relevant given same
city municipality municipal district country region area local territory
indicator measure measures shows show describes denotes means indicates gives defined definition calculated computed expressed measured
living lives live resident residing located
year years annual annually yearly date reference reporting current following
person persons people individual individuals
i.e. namely against then than if so when while such but into onto upon about around out up off via what s
`;
