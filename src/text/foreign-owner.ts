import { normaliseText } from './normalise-text.ts';

const authorities =
  'Landes?|Bundes|Bundeslandes|Kreises|Bundesregierung|Landesregierung|Bezirksregierung|Städteregion|StädteRegion|Region|Landschaftsverbands?|Landschaftsverbandes|Ministeriums|LVR|LWL|EU|Europäischen Union';
const owner = new RegExp(
  `^[“”"»«'’)\\]]*\\s+(?:(?:des|der|vom|von der|aus der|aus dem)\\s+(?:[a-zäöüß]+(?:en|er|es)\\s+)?(${authorities})(?![A-Za-zÄÖÜäöüß-])` +
    `|(?:der|von|in|für)\\s+(?:der\\s+|die\\s+)?(?:Nachbarstadt|Nachbargemeinde|Stadt|Gemeinde|Landeshauptstadt)\\s+([A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]+))`,
);

const longestOwner = 120;

/**
 * Does the prose behind a name say that somebody else's plan is meant: "das Integrationskonzept des Landes", "… der Stadt Köln"?
 * `ownName` is what the register calls itself: whoever it names is not somebody else.
 */
export function belongsElsewhere(text: string, end: number, ownName: string): boolean {
  const match = owner.exec(text.slice(end, end + longestOwner));
  if (match === null) return false;
  const own = normaliseText(ownName);
  const [, authority, town] = match;
  if (authority !== undefined) return !own.includes(normaliseText(authority).replace(/(?<=...)e?s$/, ''));
  // Without a name of its own the register cannot tell another town.
  return town !== undefined && own !== '' && !own.includes(normaliseText(town).replace(/s$/, ''));
}
