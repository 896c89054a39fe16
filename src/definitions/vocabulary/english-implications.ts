/** The same in English as `implications.ts`: each line is a word, and the words that are understood with it. */
export const englishImplications = `
housingcost = expenditure
benefit = household
suicide = death
fibre = connected
heatpump = heating
culture = event
leaver = school employee
suspect = police offence
pensioner = pension
vote = voter
unmarried = mother parent
debtadvice = user
carsharing = vehicle car pkw fahrzeug
postal = voter
preterm = newborn
consultation = doctor
hospital = patient
districtheat = heating dwelling
employee = employed
insuredjob = employee
fulltime = employed
parttime = employed
injured = traffic accident
killed = traffic accident death
offence = police
consumption = supply
earlyleaver = maxlowersecondary !furthereducation
long = month #>=12 #>12
#>=12 = long
#>12 = long
`;
