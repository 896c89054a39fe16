/** English words for people, families, moves, votes and civic life. Words of equal meaning by the one that stands for all; `phrase.ts` explains the notation. */
export const englishPeople = `
@person = person; people; individual; human; persons; anyone; everyone; everybody; somebody; someone; human being; men and women; women and men; males and females;
    females and males; both sexes; (either|of either) sex; all genders; member of the public; folk
@einwohner = (people|persons) in the population; population; inhabitant; resident; residents; usual resident; usually resident population; resident population; head of population;
    capita; citizen; usual residents; members of the population; usually resident (people|persons|inhabitants); people usually resident; (people|persons) (living|resident|residing) in the (city|municipality|area|borough|town|district);
    residing population; townspeople; population size; size of the population; (local|city|municipal|urban|civilian resident) population; head count of the population; number of inhabitants;
    community members; population total; estimated population; population figure
@kind = child; children; kid; boys and girls; girls and boys; children and young people; children and adolescents; children and youths; kids; underage persons; young children; small children
@infant = infant; baby; infants; babies
@jugendlich = young people; young person; youth; young adult; adolescent; young persons; youths; young adults; teenager; juvenile; teens
@senior = older people; elderly; senior; older persons; elderly people; old people; older adults; older residents; seniors; elderly (persons|population|residents); senior citizens; older population
@erwachsen = adult; adults; grown ups; adult (population|residents|persons|people)
@erwerbsalter = of working age; working age population; working age; people of working age; persons of working age; of employable age; in working age; working age (people|persons|adults|residents)
woman = young (women|woman|girls|females); woman; women; female; girl; girls; females
mother newborn = (births|birth|babies|children|live births) (to|born to|by) (women|mothers|a mother|a woman); [women|mothers] when they (have|had|give birth to|gave birth to) (their|a)
mother = mother
father = father
man = young (men|man|boys|males); man; men; male; boy; boys; males
man newborn life expectancy = (years|number of years) (a|that a) [newborn|new born] (boy|male) [child|baby] (can|is|may) (expect|expected) to live; male life expectancy at birth; life expectancy at birth of (men|males|boys)
woman newborn life expectancy = (years|number of years) (a|that a) [newborn|new born] (girl|female) [child|baby] (can|is|may) (expect|expected) to live; female life expectancy at birth; life expectancy at birth of (women|females|girls)
newborn = general fertility rate; newborn; newborns; new born; at birth; newborn can expect to live; live birth; birth; births; live births; born alive; live born [infants|babies|children]; babies born; children born [alive]; born; natality; births registered; liveborn
stillborn = stillborn; stillbirth; stillborn (children|babies|infants); foetal death; stillbirths
life expectancy = life expectancy; expectation of life; years (a|of) life expected; remaining (years of life|life expectancy|lifetime); further years expected; length of life expected; life span; expected lifetime; mean lifetime
healthy life expectancy = healthy life (expectancy|years); healthy life years; years (lived|of life|expected to live|spent) (in good health|free of disability|without disability|free from disability); disability free life expectancy
median age = age that divides the population into two (groups of equal size|equal groups|halves|equal halves|equally large groups); age at which half of the population is older and half is younger; median age;
    median (of the|of) (age|ages|age distribution) [of the population]; age which divides the population into two (equal halves|equal groups|halves); half of the population is older and half is younger
mean age = average age; mean age; arithmetic mean of the ages; age on average; mean of the ages
~alter = age; ages; age group; age class; age structure
newborn life expectancy = (years|number of years) (a|that a) (newborn|new born) [child|baby|infant|person] (can|is|may|could|would) (expect|expected) to live; life expectancy at birth; life expectancy of newborns;
    number of years a newborn [child] (can|is) (expect|expected) to live; years a newborn can expect to live; years a newborn is expected to live; expectation of life at birth; life expectancy of (a newborn|newborn children)
fertility = fertility; total fertility rate; TFR; [live born] children [born] per woman; live births per woman; births per woman;
    children (that|which) a woman (would have|would bear|has|bears) [in her lifetime|in the course of her life|over her lifetime|during her lifetime]; children a woman (would have|would bear|has|bears) [in her lifetime|in the course of her life|over her lifetime|during her lifetime]; childbearing
death = death; deaths; mortality; died; deceased; dying; fatality; dead; die; deceased persons; decedents; passed away; lost their lives; deaths registered; death cases; demise
premature death = premature (death|deaths|mortality); (deaths|died) prematurely; early deaths; dying prematurely
naturalbalance = natural (change|increase|balance|growth|decrease|population change|population growth|movement|population balance); [live] births minus deaths; births less deaths; (surplus|excess) of [live] births [over deaths]; excess of deaths over births;
    (difference between|balance of|balance between) [live] (births and deaths|deaths and births); live births minus deaths; birth surplus; birth deficit; births exceeding deaths
netflow = net migration; migration (balance|surplus|gain|loss); net (in migration|immigration|inflow|inward migration|out migration|moves|migrants); balance of (migration|moves|arrivals and departures|in and out migration);
    difference between (arrivals and departures|in and out migration|moves in and moves out|people moving in and (people moving out|out)|immigration and emigration|in migration and out migration|inflows and outflows|in migrants and out migrants|immigrants and emigrants|moves in and out|people moving into and out of the (city|municipality));
    (in migrants|in migration|arrivals|immigrants|immigration|moves in|people moving in|inflows) (minus|less) (out migrants|out migration|departures|emigrants|emigration|moves out|people moving out|outflows);
    excess of arrivals over departures; migratory balance; migration saldo; number of (people|persons) moving in minus number of (people|persons) moving out
popchange = (percentage|relative|annual|absolute) change (of|in) [the] [total] population; (change|growth|increase|decrease|decline) (of|in) [the] [total] population; population (growth|change|development|increase|decrease|decline); change in [the] [total] population [size|figures]; growth of the population; change in (the number of inhabitants|inhabitants|residents); development of the population
inflow = in migration; in migrant; (immigration|immigrants) from abroad; inflow; moves (in|into); people (moving in|who moved in|moving into the city|moving to the city|who move in|moving into the municipality|moving here|who moved here|who moved to the city|who moved into the city|who moved to the municipality);
    (arrivals|arrivals of people|people arriving) (from|coming from) (elsewhere|abroad|other municipalities|outside|outside the city|other places|other cities); newcomers; new residents; inward (migration|moves); persons (moving in|who moved in|moving into the city|who moved to the city);
     (moved|move|moving) (in|into|to) (the city|the municipality|the town|this city); relocations to the city; residents who moved in; in movers; immigration into; arrivals registered
outflow foreign = (emigrated|emigration|emigrating|moved|moving|moves|departures) (abroad|to other countries|to a foreign country); (leave|leaving|left) the country
outflow = out migration; out migrant; emigration; emigrant; outflow; moves (out|away); people (moving out|moving away|who moved out|who moved away|leaving the city|leaving the municipality|who left the city|who left the municipality|moving out of the city);
    departures; outward (migration|moves); persons (moving out|moving away|who moved out|who moved away|leaving the city|leaving the municipality); (moved|move|moving) (out of|away from|from) (the city|the municipality|the town|this city);
    relocations from the city; left the city; out movers; departures registered
internalmove = moves within the (city|municipality|town); internal (moves|move|migration|migrants|relocations); relocations within the city; (people|persons|residents) (moving|who moved) (within|inside) the (city|municipality); change of address within the city; intra city moves; moves inside the city; moves between districts of the city; intra urban moves
marriage = marriage; wedding; marriages concluded; couples (marrying|who marry|getting married); people getting married; nuptial; tie the knot
divorce = divorce; divorced; dissolved marriages; marriages (dissolved|ended) [by divorce|through divorce]; marriages dissolved by a court; dissolution of marriage
married = married; spouse; husband; wife
widowed = widowed; widow; widower; surviving spouse
unmarried = unmarried; never married; not married; out of wedlock; outside marriage
civil partner = (registered|civil) partnership; same sex partnership
couple = couple; partner; cohabiting
german = German; (people|persons|residents|inhabitants|population) with German (citizenship|nationality); German (citizens|nationals|population|residents)
eu citizen = (EU|European Union) (citizens|nationals|foreigners); (citizens|nationals) of (an EU|EU|the EU|other EU|another EU) (member state|member states|countries|country)
thirdcountry = third country (national|nationals|citizens); non EU (citizens|nationals|foreigners); (citizens|nationals) of (non EU countries|third countries|countries outside the EU); from outside the EU; non EU
naturalised = naturalisation; naturalised; naturalized; naturalization; (acquired|granted|awarded|received|obtained|acquiring|given) (German|local|national|the national|the) citizenship; (acquisition|acquisitions|grant|grants|award) of (German|national|the national) citizenship;
    (become|became|becoming) (German citizens|citizens)
dualcitizen = dual (citizenship|nationality|nationals|citizens); (more than one|a second|two|several|multiple) (citizenship|nationality|citizenships|nationalities)
stateless = stateless
foreigner = foreigner; foreign citizen; foreign national; non national; non citizen; (people|persons|residents|inhabitants) (with|of|holding) [only] [a] (foreign|non German) (citizenship|nationality|passport); foreign nationals; foreign (population|residents|inhabitants|people|persons|citizens);
    non (Germans|German); [only] (non|without|no|not) (German|national|the national|domestic) (citizenship|nationality|citizens|passport); (people|persons|residents|inhabitants) without (German|national|the national|domestic) (citizenship|nationality); aliens; alien residents; foreign passport (holders|holder);
    (do|does) not (hold|have|possess) [the] (German|national|local|domestic) (citizenship|nationality|passport); [not|who are not|who do not] (citizens of the country|nationals of the country); [with|of|holding] [a] foreign (citizenship|nationality|passport); non nationals; of foreign nationality; other than German nationality; whose nationality is not German; whose citizenship is not that of the country
foreign born = born abroad; foreign born; born in another country; born outside (the country|Germany|the national territory|of the country|the UK|the EU); whose country of birth is (another country|abroad|not the country of residence|a foreign country|another|not Germany|foreign); born in (a foreign country|foreign countries|a country other than the country of residence);
    country of birth is (abroad|another country); not born in (the country|Germany|this country); born in a different country; with a foreign country of birth; foreign (country|place) of birth; birthplace abroad; with (birthplace|place of birth) abroad
native born = born in (the country|Germany|this country); native born; born in the country of residence; natives
migrant = migrant; immigrant; [with|having|of] [a|an] (immigration|migration|migrant|immigrant|migratory) (background|history|origin|biography|backgrounds); people of foreign origin; of foreign origin; from immigrant families; immigrant (population|families|residents); migration background; of migrant (origin|descent|heritage); with immigrant roots
!migrant = without [a|an|any] (immigration|migration|migrant|immigrant) (background|history); with no migration background; non migrant
refugee = refugee; refugees; (persons|people|those) (seeking|granted|entitled to|under|enjoying) (protection|international protection|subsidiary protection|refugee status); displaced (person|people|persons); recognised refugees; with refugee status; protection status holders
asylum seeker = asylum seeker; asylum (applicant|applicants); applicants for asylum; seeking asylum; (people|persons) (applying|who applied|who have applied) for asylum; asylum claimants; first time asylum applicants
asylum = asylum
integration course = integration (course|courses); language and orientation courses
household = household; households; private household; (one|a single|1) household
one person household = (one|a|a single) person (living|who lives) alone; one person household; 1 person household; single person household; single household; people living alone; living alone; persons living alone; household with (one|1|only one|a single) (person|member|occupant); households consisting of (one|1|only one|a single) (person|member); single occupancy household; live alone; lives alone; lone person household; one (member|occupant|adult only) household; people who live (alone|on their own|by themselves);
    households (of|with) one; households (made up|composed) of (one person|a single person); single occupancy; (living|live) (on their own|by themselves); solo households; single residents living alone; households (occupied|inhabited) by one person
household size = [average|mean] (household size|size of (a|the|private) (household|households)|size of households); [average|mean] number of (persons|people|members|residents|inhabitants|occupants) (per|in a|living in a|in each) [private] household; (persons|people|members|inhabitants) per [private] household
familie = family; families
single parent woman = (single|lone) (mother|mothers); female (single|lone) (parent|parents)
single parent man = (single|lone) (father|fathers); male (single|lone) (parent|parents)
single parent = single parent; lone parent; one parent family; lone parent family; single parent family; lone parent household; single parent household; one parent household; (families|households) with one parent;
    (parents|mothers and fathers|adults) (raising|bringing up|living with|who raise|who bring up) (children|their children) (alone|on their own|without a partner|without another adult); (a parent|parents|one parent|adult|one adult) (living|bringing up children) (alone with|without a partner with) [their|a] (child|children); single parenting; (households|families) (of|with|headed by) (one|a single|a lone|only one) (adult|parent) (and|with) [at least one|dependent] (child|children)
!@kind = childless; without [any|minor|dependent] children; with no [dependent|minor] children; having no children; (have|has) no children; no children in the household; no children living in the household
familie #>=3 @kind = (large|many child) (family|families)
dependentchild = dependent (children|child); economically dependent children
~member = member; belonging; membership
multigeneration = (multi|multiple|several) (generation|generational|generations)
voter = voter; votes cast; people who voted; ballots cast; persons who voted; voters; voted; who voted; turnout; cast a vote; people voting; cast (their vote|a ballot|their ballot|their ballots|votes); went to the polls; (took part|taking part|participated|participating|participation) in the [last] (election|elections|vote|ballot); electoral (participation|turnout);
    turned out [to vote]; voter turnout; ballot papers (cast|handed in|returned); ballots (handed in|returned); election turnout; (used|exercised|exercising|made use of) their (right to vote|vote|voting right); voting participation; actually voted
voter local election = (took part|taking part|participated|participating|participation|voted) in the (local|municipal|council) (election|elections)
voter national election = (took part|taking part|participated|participating|participation|voted) in the (federal|general|national) (election|elections)
voter european election = (took part|taking part|participated|participating|participation|voted) in the European (election|elections)
valid vote = valid (vote|votes|ballots|ballot papers) [cast]
invalid vote = (invalid|spoilt|spoiled|rejected|void) (vote|votes|ballots|ballot papers) [cast]; rejected ballots
postal vote = (voters|people|persons|those) (who voted|voting|who cast their vote|who vote) by (post|mail|letter); who voted by (post|mail|letter); (casting|cast) their (vote|votes|ballot) by (post|mail|letter); postal (vote|votes|ballot|ballots|voters|voting); (voted|voting|votes cast|votes|ballots|ballots cast|vote|voters) by (post|mail|letter); absentee (ballot|ballots|voters|vote|votes); mail in (ballots|votes|voting); votes sent by (post|mail)
eligible = eligible voter; registered voter; electorate; persons entitled to vote; eligible voters; people entitled to vote; registered electors; elector; (those|residents|citizens|inhabitants) (entitled|eligible) to vote; (entitled|eligible) to vote; on the electoral (roll|register); (registered|enrolled) to vote; persons with voting rights; with the right to vote; having the right to vote; qualified voters; voting population; electoral (roll|register); enfranchised; registered on the electoral roll
voting age population = voting age (population|residents|persons|people); (population|residents|people) of voting age; old enough to vote
local election = (local|municipal|city council|council|communal|town council|local government) (election|elections|ballot); (in|at) the (local|municipal|city council|council|communal|town council|local government) (election|elections|ballot)
national election = (federal|general|national|parliamentary|Bundestag) (election|elections); (in|at) the (federal|general|national|parliamentary|Bundestag) (election|elections)
european election = European [Parliament] (election|elections); (elections|election) to the European Parliament
state election = (state|Landtag|regional|provincial) (election|elections); (in|at) the (state|Landtag|regional|provincial) (election|elections)
mayor = mayor; mayoral; lord mayor; mayoral election
councillor = councillor; council member; member of the council; members (of|on|in) the [city|town|municipal|local|district] council; city council members; (elected|local) (members|representatives|councillors); seats (in|on) the [city|town|municipal|local] council; council seats; seats held in the council; (city|town|municipal|local) councillors; council mandates; members sitting on the council; elected to the [city|town|municipal|local] council
woman councillor = (women|female) councillors; female council members; women on the council; women in the council; council seats held by women; female members of the council; (seats|mandates) held by women in the council
managerial = (management|managerial|leadership|executive|senior) (position|positions|post|posts|role|roles|staff|level); managers; manager; leadership; leading positions; in charge of staff
referendum = referendum; local referendum; citizens decision; popular vote; plebiscite
petition = petition; citizens initiative; popular initiative; citizens petition
volunteer = volunteer; volunteers; voluntary work; who volunteer; doing voluntary work; volunteering; voluntary (activity|activities|engagement|service|commitment); (engaged|active|involved|working) (voluntarily|as volunteers|in voluntary work|on a voluntary basis|in volunteering); (do|does|did|carry out|doing|perform) (voluntary|volunteer) work; civic (engagement|involvement|commitment); unpaid voluntary work; honorary (work|office|positions); unpaid work for (a club|clubs|an association|associations|charities|organisations); worked as a volunteer; give their time unpaid
club member = (club|association) (members|membership|memberships); members of (clubs|associations|a club); memberships in (clubs|associations)
sport club = sports (club|clubs|association|associations); athletic clubs
church = church; parish; denomination; religious community
satisfaction = satisfaction; satisfied; content with; happy with; pleased with; (rate|rated|rating) as (good|very good|good or very good)
dissatisfied = dissatisfied; dissatisfaction; unhappy with; discontent
survey = survey; respondent; respondents; surveyed; interviewed; interviewees; questioned; (people|persons|residents) (surveyed|asked|interviewed|questioned); poll; polled
trust = trust; confidence in
loneliness = lonely; loneliness; feel lonely; feeling lonely
district = neighbourhood; quarter; ward; city district
`;
