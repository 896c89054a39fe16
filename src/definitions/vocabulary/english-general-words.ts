/**
 * English words that any definition can use and that add nothing beside what is counted: verbs of general meaning, adverbs, words for the
 * definition itself. What tells two counts apart (applied, granted, started, completed …) never belongs here; `phrase.ts` explains the notation.
 */
export const englishGeneralWords = `
~verb = achieve; attain; reach; arrive; arrived at; get; take; taken; give; given; make; do; doing; done; go; going; come; came; coming; bring; brought; carry; put; set; keep; kept; become; became; remain; turn; turned;
    choose; chosen; chose; opt; prefer; tend; seem; appear; appeared; expect; seen; see; say; said; state; stated; declare; declared; indicate; consider; name; named; call; called; refer; relate; concern; involve; contain; arise; result; resulting; lead; led;
    follow; followed; hold; held; act; perform; manage; conduct; undertake; implement; commit; committed; aim; intend; allow; enable; aimed; must; should; would; could; might; shall; ought; will; want; wish; seek; express; pursue; pursuing; form; formed; face; facing; encounter;
    contribute; measure; note; observe; assess; evaluate; classify; divide; assign; assigned; allocate; allocated; attribute; attributed; attributable; belong; spend time; feel; feeling; experience; experienced; report; reporting; describe; mention; specify; specified; qualify as; amount to; constitute; account for; stand; standing; lie; lying; exceed the;
    work out; fulfil; fulfilled; fulfilling; satisfy; meet; meeting the; met; match; fit; comply; know; known; show; showing; find; look; looking; use; using; used; make use; employed for; keep up; handle; handled; process; processed; deal; dealt; undergo; undergone; obtain; acquire; acquired; gain; gained; secure; bear; carried; kept on; entail; add; added; adding; regard; treat as; define; understand; understood; understands; mean; include; take place; took; happen; have been; becoming; exist; placed; place
~adverb = at least; at most; again; yet; too; often; just; exactly; approximately; roughly; nearly; almost; presently; effectively; respectively; accordingly; otherwise; however; therefore; thus; hence; whereby; wherein; thereof; thereby; itself; themselves; himself; herself; oneself; either; both; each; another; likewise; moreover; furthermore; alike; instead; merely; simply; always; ever; hitherto; meanwhile; not yet including; alongside; regularly; occasionally; primarily in; especially; finally; typically; first and foremost; really; truly; very; quite; rather; most; more; much; many; several; some; few; enough; sufficient; sufficiently
~joint = due; due to; because; because of; owing; owing to; caused; cause; following; during; between; within; throughout; towards; toward; upon; despite; regardless; irrespective; concerning; regarding; with regard; with respect; by means; by virtue; in terms; in respect; in connection; in the case; in case; as part; in favour; on account; in view; with a view; on behalf; in line; under; inside; outside of; beside; besides; since; until; unless; whether; though; although; per se; as long; as far; in order; in addition; instead of; rather than; compared; across; along; amid; behind; beyond that; next; following the; subject; subject to
~word = base; case; respect; regard; purpose; context; term; terms; extent; aspect; matter; issue; field; sector; manner; way; means; method; reason; occasion; example; thing; set; range; scope; series; list; table; class of; share held; degree to; sense; line; end; beginning; middle; course; event of; fact; idea; concept; notion; name; word; meaning; object; subject matter; question; detail; information; data; dataset; figure; sum; whole; part of; component; element; item counted; fraction of; section; branch; sphere; topic; nature; feature; property of; attribute; quality of; function; role; structure; composition; system; network; body; agency; authority; department; bureau; provider; operator; partner organisation
night = (a|one|a single) [autumn|winter|spring|summer] night; night
~time = autumn; spring; summer; winter; day of the; (a|one|a single) (day|occasion|point in time); weekday; working day; in the evening; year of birth; at any time; at one time; once a year; in the long run; for years; (last|previous|past|preceding) year; year before; previous year; in recent years; over time; calendar month; quarter of the year; time of year
~single = single; individual; separate; sole; single one
~full = full; complete; whole of; completely; fully
~good = proper; appropriate; adequate; suitable; reasonable; good quality
~possible = possible; potential; feasible; possibly; potentially
~current = current; present; contemporary; prevailing; up to date; existing at the time
~common = common; general; generic; standard; basic; ordinary; normal
~special = special; specific; particular; dedicated; designated for; specially
~direct = direct; immediate; directly
~valid = valid at; in force; effective from; in effect
~personal = personal; own person; in person; personally
`;
