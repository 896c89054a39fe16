/** English words. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const englishConcepts = `
@person = person; people; individual; human
@einwohner = population; inhabitant; resident; residents; usual resident; usually resident population; resident population; head of population;
    capita; citizen; usual residents; members of the population
@kind = child; children; kid; boys and girls; children and young people
@infant = infant; baby; infants
@jugendlich = young people; young person; youth; young adult; adolescent; young persons; youths
@senior = older people; elderly; senior; older persons; elderly people; old people
@erwachsen = adult
@erwerbsalter = of working age; working age population; working age; people of working age
woman = woman; women; female; girl
man = man; men; male; boy
newborn = newborn; newborns; new born; at birth; newborn can expect to live; live birth; birth; births
life expectancy = life expectancy; expectation of life; years (a|of) life expected
life expectancy newborn = life expectancy at birth; number of years a newborn [child] (can|is) (expect|expected) to live;
    years a newborn can expect to live; years a newborn is expected to live; expectation of life at birth
death = death; deaths; mortality; died; deceased; dying; fatality
unemployed = unemployed; unemployment; jobless; unemployed (people|persons); out of work; persons out of work; persons without work
long unemployed = long term unemployed; long term unemployment; longterm unemployed
employed = employed; employment; in employment; persons in employment; employed (people|persons); in work; working people; people in work
labour force = labour force; labor force; economically active population; economically active; workforce; active population;
    economically active (people|persons)
employee = employee; employees; staff; wage earner
claimant = claimant; benefit claimant; benefit recipient; recipient of benefits; people claiming benefits; persons receiving benefits;
    welfare recipient
~recipient = recipient; receiving; in receipt of; receive
household = household; households; private household; family; families
low income = low income; relative low income; relatively low income; in poverty; low incomes
median = median; national median; median for the country; median income; median of the country; national median income; median disposable income;
    national median equivalised disposable income
equivalised income = equivalised [disposable] income; equivalized [disposable] income; equivalised disposable income
disposable income = disposable income; disposable household income; net income
housing cost = housing cost; housing; housing costs; total housing costs; cost of housing; housing expenses
~spend = spend; spending; spent; cost; whose
~live = living; live; lives; where
overcrowded = overcrowded; overcrowding
threshold = threshold; poverty threshold; at risk of poverty threshold; poverty line
social transfer = social transfer; social transfers
neet = NEET; (not|neither) in (employment|employment ,) [nor] [in] (education|education or|education nor|nor education) [or|nor|and] [in] training;
    not in employment , education or training [(NEET)]; neither in employment nor in education (and|or|nor) training;
    not in employment education or training; neither in education nor in employment or training; neither working nor in education or training
further education = further education or training; further education and training; in education or training
gp = general practitioner; GP; GPs; family doctor; general practitioners; family physician; primary care physician
doctor = doctor; physician; medical doctor; practising physician
car = car; passenger car; passenger cars; private car
vehicle = motor vehicle; vehicle
offence = offence; offense; crime; recorded crime; offences; criminal offence; crimes; recorded offence; (offences|crimes) recorded by the police;
    recorded (crimes|offences); police recorded (crime|crimes|offences); recorded crimes
greenhouse emission = greenhouse gas emission; greenhouse gas emissions; GHG emission; greenhouse gases emitted; emissions of greenhouse gases;
    (tonnes|tons) of greenhouse gases; greenhouse gases
~emit = emitted; emit; emission
land use = land use and forestry; LULUCF; land use , land use change and forestry
childcare = childcare; child care; day care; daycare
km2 = square kilometre; square kilometer; km²; km2; sq km; square kilometres
foreigner = foreigner; foreign citizen; foreign national; non national; non citizen; (people|persons|residents) with foreign citizenship;
    foreign nationals; foreign (population|residents)
smoker = smoker; current smoker; smoke; smoking; people who smoke
dwelling = dwelling; housing unit; home; flat
vacant = vacant; unoccupied; empty
living space = living space; living area; floor space; floor area; dwelling space
hospital = hospital
bed = bed; hospital bed
voter = voter; votes cast; people who voted; ballots cast; persons who voted; voters
eligible = eligible voter; registered voter; electorate; persons entitled to vote; eligible voters; people entitled to vote
student = student; pupil
school = school
share = share; sharing
waste = waste; municipal waste
working place = job; jobs
disabled = disabled; with disability; with a disability; people with disabilities
one person household = one person household; 1 person household; single person household; single household; people living alone; living alone; persons living alone; household with (one|1) person; households consisting of one person; single occupancy household
~attend = attending; attend; attended; enrolled; enrolment; participating; using; use; using services
~collect = collected; generated; produced; recorded; registered; reported; counted
voter = voted; who voted; turnout; cast a vote; people voting
~amount = amount; quantity; volume; size; level; rate; value; incidence
~average = average; mean; arithmetic mean; on average
old age = old age; older age
graduate = completed tertiary education; graduate; graduation; with tertiary education; tertiary education; university degree; with a degree; higher education degree
school leaver = school leaver; early leaver; early school leaver
pensioner = pensioner; retired person; retiree
migrant = migrant; immigrant; immigration background; migration background; people of foreign origin
refugee = refugee; asylum seeker
crime = criminality
police = police
accident = accident; road accident; traffic accident; road traffic accident
injured = injured; casualty
killed = killed; fatality; road death
tourism night = overnight stay; nights spent; guest night
green space = green space; green area; park
energy = energy
renewable energy = renewable energy; renewables; energy from renewable sources; renewable sources; renewable energy sources
electricity = electricity; power
water = water; drinking water
debt = debt; indebtedness; liabilities
tax = tax; tax revenue
income = income; earnings; revenue
wage = wage; salary; pay; gross earnings
gdp = GDP; gross domestic product
rent = rent; rental
owner = owner occupied; owner; home owner; owner occupier
bus stop = bus stop; public transport stop; stop; public transport
cycling = bicycle; cycling; bike; by bike; by bicycle
trip = trip; journey
single parent = single parent; lone parent; one parent family; lone parent family; single parent family; lone parent household; single parent household
marriage = marriage
divorce = divorce
in migration = in migration; arrivals; immigration; inflow; moves in; people moving in
out migration = out migration; departures; emigration; outflow; moves out; people moving out
net migration = net migration; migration balance
dependent = in need of care; dependent on care; people needing care; care recipient; long term care recipient
overweight = overweight
obese = obese; obesity
vaccinated = vaccinated; immunised; vaccination; immunisation
~member = member; belonging
part time = part time; part time employed; part timer
full time = full time; full time employed
self employed = self employed; self employment
vacancy = vacancy; vacant dwelling; vacant housing
permit = building permit; planning permission; dwellings authorised
completed = completed; completion; newly built
sqm = square metre; m2; sqm; square metres
tonne = tonne; ton; tons; t
kg = kilogram; kg; kilograms; kilo
place = place; slot
facility = facility; institution; centre
one person = (one|a|single) person living alone
`;
