// tests/definitions/benchmark.ts
import { readFileSync } from "node:fs";

// src/text/edit-distance.ts
function editDistance(a2, b, limit) {
  if (a2 === b) return 0;
  const beyond = limit + 1;
  let start2 = 0;
  let endA = a2.length;
  let endB = b.length;
  while (endA > 0 && endB > 0 && a2.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  while (start2 < endA && start2 < endB && a2.charCodeAt(start2) === b.charCodeAt(start2)) start2++;
  const rows = endA - start2;
  const columns = endB - start2;
  if (Math.abs(rows - columns) > limit) return beyond;
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  const cell = (row, column) => row[column] ?? beyond;
  let beforeLast = [];
  let last = [];
  let current = [];
  for (let column = 0; column <= Math.min(columns, limit); column++) last.push(column);
  for (let row = 1; row <= rows; row++) {
    const letter = a2.charCodeAt(start2 + row - 1);
    const letterBefore = row > 1 ? a2.charCodeAt(start2 + row - 2) : -1;
    const from = Math.max(1, row - limit);
    const to = Math.min(columns, row + limit);
    current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
    let best = cell(current, from - 1);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(start2 + column - 1);
      const above = column - row < limit ? cell(last, column) : beyond;
      let cost = Math.min(
        cell(last, column - 1) + (letter === other ? 0 : 1),
        above + 1,
        cell(current, column - 1) + 1
      );
      if (letterBefore === other && column > 1 && b.charCodeAt(start2 + column - 2) === letter) {
        cost = Math.min(cost, cell(beforeLast, column - 2) + 1);
      }
      current[column] = Math.min(cost, beyond);
      best = Math.min(best, cost);
    }
    if (best > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(cell(last, columns), beyond);
}

// src/definitions/related-words.ts
var shortestRoot = 5;
var endings = /(?:ierung|isierung|ation|ung|ungs|heit|keit|igkeit|schaft|lich|isch|haft|bar|sam|iert|ieren|end|ende|ig|em|en|er|es|et|el|t|e|s|n|ing|ed|ment|ly|al)$/;
function rootOf(stem2) {
  let root = stem2.replace(/^(ge)(?=.{5,}t$)/, "");
  if (/er$/.test(root)) return void 0;
  for (let round = 0; round < 2; round++) {
    const shorter = root.replace(endings, "");
    if (shorter.length < shortestRoot) break;
    root = shorter;
  }
  return root.length < shortestRoot || root.startsWith("#") ? void 0 : root;
}
function splitCompounds(left, right, allLeft, allRight, isIdle) {
  for (let round = 0; round < 2 && left.size + right.size > 0; round++) {
    const newLeft = split(left, allRight, isIdle);
    const newRight = split(right, allLeft, isIdle);
    const keptLeft = [...newLeft].filter((part) => !newRight.has(part) && !allRight.has(part));
    const keptRight = [...newRight].filter((part) => !newLeft.has(part) && !allLeft.has(part));
    if (keptLeft.length + keptRight.length >= left.size + right.size) return;
    replace(left, keptLeft);
    replace(right, keptRight);
  }
}
function replace(set, parts) {
  set.clear();
  for (const part of parts) set.add(part);
}
var shortestPart = 4;
function split(own2, other, isIdle) {
  const parts = /* @__PURE__ */ new Set();
  const fits = (part, atom) => part.length >= shortestPart && atom.length > part.length + 2;
  for (const atom of own2) {
    const first = [...other].find((part) => fits(part, atom) && atom.startsWith(part));
    const last = first === void 0 ? [...other].find((part) => fits(part, atom) && atom.endsWith(part)) : void 0;
    if (first === void 0 && last === void 0) parts.add(atom);
    else {
      parts.add(first ?? last ?? "");
      const rest = first === void 0 ? atom.slice(0, -(last ?? "").length) : atom.slice(first.length);
      const found = restOf(rest, other, isIdle);
      if (found !== void 0) parts.add(found);
    }
  }
  return parts;
}
var leadingJoint = /^(?:ungs|ung|s|es|n|en|e|er)(?=.{3})/;
var trailingJoint = /(?:ungs|ung|s|es|n|en|e|er)$/;
function restOf(rest, other, isIdle) {
  const plain = rest.replace(leadingJoint, "");
  const candidates = [rest, plain, rest.replace(trailingJoint, "")];
  const known = candidates.find((candidate) => other.has(candidate));
  if (known !== void 0) return known;
  return candidates.some(isIdle) ? void 0 : plain;
}

// src/definitions/compare-counts.ts
function compareCounts(a2, b, context) {
  const left = correctTypos(a2.count, b.count);
  const right = correctTypos(b.count, a2.count);
  const leftOver = remaining(left, right, a2, b);
  const rightOver = remaining(right, left, b, a2);
  matchRoots(leftOver, rightOver, a2.count, b.count);
  const known = (count2, atoms2) => /* @__PURE__ */ new Set([...atoms2, ...count2.weak]);
  splitCompounds(leftOver, rightOver, known(a2.count, left), known(b.count, right), context.isIdle);
  dropLoose(leftOver, rightOver, a2.count, b.count);
  if (leftOver.size > 0 && rightOver.size > 0) {
    return isExplained(leftOver, rightOver, a2.count, b.count) ? "equal" : "differ";
  }
  if (leftOver.size + rightOver.size > 0) {
    const [silent, silentAtoms] = leftOver.size > 0 ? [b.count, right] : [a2.count, left];
    return silentAtoms.size === 0 && silent.people.size === 0 ? "open" : "differ";
  }
  if (!samePeople(a2.count, b.count, context.hasAge)) return "differ";
  if (a2.count.only && b.count.total || b.count.only && a2.count.total) return "differ";
  if (a2.count.total && b.count.limited && !b.count.total || b.count.total && a2.count.limited && !a2.count.total)
    return "differ";
  if (a2.count.head !== "other" && b.count.head !== "other" && a2.count.head !== b.count.head) return "differ";
  return glossesDiffer(a2.count, b.count) ? "differ" : "equal";
}
var shortestTypo = 7;
function correctTypos(own2, other) {
  const atoms2 = new Set(own2.atoms);
  for (const atom of own2.unknown) {
    const form = own2.forms.get(atom)?.[0] ?? "";
    if (form.length < shortestTypo || !atoms2.has(atom) || other.atoms.has(atom)) continue;
    const isTypo = (word) => word.length >= shortestTypo && word !== form && editDistance(form, word, 1) === 1;
    const meant = [...other.atoms, ...other.people, ...other.weak].filter(
      (one) => !own2.atoms.has(one) && other.forms.get(one)?.some(isTypo)
    );
    if (meant.length === 0) continue;
    atoms2.delete(atom);
    for (const one of meant) if (other.atoms.has(one)) atoms2.add(one);
  }
  return atoms2;
}
function remaining(atoms2, otherAtoms, own2, other) {
  const over = /* @__PURE__ */ new Set();
  for (const atom of atoms2) {
    if (otherAtoms.has(atom) || other.count.gloss.has(atom)) continue;
    if (other.included.has(atom) || other.implied.has(atom)) continue;
    if (own2.count.unknown.has(atom) && isPartOfPhrase(own2.count.forms.get(atom)?.[0], other.count)) continue;
    if (isHeadOf(atom, own2.implied) && isHeadOf(atom, other.implied)) continue;
    over.add(atom);
  }
  return over;
}
function isPartOfPhrase(form, other) {
  if (form === void 0) return false;
  for (const words3 of other.forms.values()) if (words3.length > 1 && words3.includes(form)) return true;
  return false;
}
function isHeadOf(atom, implied) {
  if (atom.length < 5) return false;
  for (const one of implied) if (one.length > atom.length && one.endsWith(atom)) return true;
  return false;
}
function matchRoots(left, right, a2, b) {
  for (const atom of left) {
    if (!a2.unknown.has(atom)) continue;
    const root = rootOf(atom);
    const twin = root === void 0 ? void 0 : [...right].find((one) => b.unknown.has(one) && rootOf(one) === root);
    if (twin === void 0) continue;
    left.delete(atom);
    right.delete(twin);
  }
}
function dropLoose(left, right, a2, b) {
  for (const atom of left) if (a2.loose.get(atom) === "verb") left.delete(atom);
  for (const atom of right) if (b.loose.get(atom) === "verb") right.delete(atom);
  if (left.size === 0 && [...right].every((atom) => b.loose.has(atom))) right.clear();
  if (right.size === 0 && [...left].every((atom) => a2.loose.has(atom))) left.clear();
}
function isExplained(left, right, a2, b) {
  const isWithin2 = (part, whole) => [...part].every((atom) => whole.has(atom));
  return left.size <= 2 && isWithin2(right, a2.gloss) || right.size <= 2 && isWithin2(left, b.gloss);
}
var things = new Set(
  "haushalt familie bedarfsgemeinschaft wohnung mietwohnung platz wohngebaeude nichtwohngebaeude grundschule klasse gymnasium unternehmen arbeitsplatz ausbildungsplatz bett pkw kfz flaeche wohnflaeche einpersonenhaushalt einfamilienhaus household dwelling bed car school".split(" ")
);
function isPersonal(count2) {
  if (count2.weak.has("~bezug") || count2.weak.has("~betreuung") || count2.weak.has("~teilnehmer")) return true;
  for (const atom of count2.atoms) if (things.has(atom)) return false;
  return true;
}
function samePeople(a2, b, hasAge) {
  if (a2.people.size === 0 && b.people.size === 0) return true;
  if (a2.people.size === 0 || b.people.size === 0) return isPersonal(a2.people.size === 0 ? a2 : b);
  return hasAge || peopleKey(a2.people) === peopleKey(b.people);
}
function peopleKey(people) {
  const specific = [...people].filter((one) => one !== "@einwohner" && one !== "@person");
  return specific.length === 0 ? "@" : specific.toSorted().join();
}
function glossesDiffer(a2, b) {
  if (a2.gloss.size === 0 || b.gloss.size === 0) return false;
  const left = [...a2.gloss].filter((atom) => !b.gloss.has(atom) && !b.atoms.has(atom));
  const right = [...b.gloss].filter((atom) => !a2.gloss.has(atom) && !a2.atoms.has(atom));
  return left.length > 0 && right.length > 0 || a2.only !== b.only && left.length + right.length > 0;
}

// src/definitions/facets.ts
var facetNames = [
  "numerator",
  "denominator",
  "numerator_age",
  "denominator_age",
  "population",
  "scope",
  "law",
  "factor",
  "unit",
  "reference_date",
  "source"
];

// src/text/letters.ts
var kindsBelow0370 = Array.from({ length: 880 }, (_, code) => latinKind(code));
function latinKind(code) {
  if (code >= 48 && code <= 57) return "digit";
  if (code >= 65 && code <= 90 || code >= 97 && code <= 122) return "letter";
  if (code < 128) return "other";
  if (code === 178 || code === 179 || code === 185) return "digit";
  if (code === 170 || code === 181 || code === 186) return "letter";
  if (code < 192 || code === 215 || code === 247) return "other";
  return code < 768 ? "letter" : "mark";
}
function composed(text) {
  return /[^\0-\u02FF]/.test(text) ? text.normalize("NFC") : text;
}

// src/text/normalise-text.ts
var invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
var onlyAscii = /^[\n\r\t\x20-\x7E]*$/;
function normaliseText(text) {
  const plain = onlyAscii.test(text) ? text : composed(text).replace(/\u00AD\s+/g, "").replace(invisible, "").replace(/[‐‑‒–—―−]/g, "-").replace(/[„“”‟»«〝〞]/g, '"').replace(/[‚‘’‛›‹´`]/g, "'").replace(/…/g, "...");
  return foldCase(plain).replace(/\s+/g, " ").trim();
}
function normaliseWord(word) {
  if (/^[a-z]*$/.test(word)) return word;
  return foldCase(composed(word).replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\-‐‑*:_·]/g, ""));
}
function foldCase(text) {
  const lower = text.toLowerCase();
  return lower.includes("\xDF") ? lower.replaceAll("\xDF", "ss") : lower;
}

// node_modules/@orama/stemmers/dist/en.js
var e = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" };
var t = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
var i = "[aeiouy]";
var s = "[^aeiou][^aeiouy]*";
var l = i + "[aeiou]*";
var a = "^(" + s + ")?" + l + s;
var n = "^(" + s + ")?" + l + s + "(" + l + ")?$";
var o = "^(" + s + ")?" + l + s + l + s;
var c = "^(" + s + ")?" + i;
function stemmer(l2) {
  let u, x, g, $, p, r2;
  if (l2.length < 3) return l2;
  let f = l2.substring(0, 1);
  if ("y" == f && (l2 = f.toUpperCase() + l2.substring(1)), $ = /^(.+?)([^s])s$/, (g = /^(.+?)(ss|i)es$/).test(l2) ? l2 = l2.replace(g, "$1$2") : $.test(l2) && (l2 = l2.replace($, "$1$2")), $ = /^(.+?)(ed|ing)$/, (g = /^(.+?)eed$/).test(l2)) {
    let e2 = g.exec(l2);
    (g = new RegExp(a)).test(e2[1]) && (g = /.$/, l2 = l2.replace(g, ""));
  } else $.test(l2) && (u = $.exec(l2)[1], ($ = new RegExp(c)).test(u) && (l2 = u, $ = /(at|bl|iz)$/, p = RegExp("([^aeiouylsz])\\1$"), r2 = RegExp("^" + s + i + "[^aeiouwxy]$"), $.test(l2) ? l2 += "e" : p.test(l2) ? (g = /.$/, l2 = l2.replace(g, "")) : r2.test(l2) && (l2 += "e")));
  if ((g = /^(.+?)y$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(c), u && g.test(u) && (l2 = u + "i");
  }
  if ((g = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/).test(l2)) {
    let t2 = g.exec(l2);
    u = t2?.[1], x = t2?.[2], g = new RegExp(a), u && g.test(u) && (l2 = u + e[x]);
  }
  if ((g = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], x = e2?.[2], g = new RegExp(a), u && g.test(u) && (l2 = u + t[x]);
  }
  if ($ = /^(.+?)(s|t)(ion)$/, (g = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(o), u && g.test(u) && (l2 = u);
  } else if ($.test(l2)) {
    let e2 = $.exec(l2);
    u = e2?.[1] ?? "" + e2?.[2] ?? "", ($ = new RegExp(o)).test(u) && (l2 = u);
  }
  if ((g = /^(.+?)e$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(o), $ = new RegExp(n), p = RegExp("^" + s + i + "[^aeiouwxy]$"), u && (g.test(u) || $.test(u) && !p.test(u)) && (l2 = u);
  }
  return g = /ll$/, $ = new RegExp(o), g.test(l2) && $.test(l2) && (g = /.$/, l2 = l2.replace(g, "")), "y" == f && (l2 = f.toLowerCase() + l2.substring(1)), l2;
}

// node_modules/@orama/stemmers/dist/de.js
function r() {
  this.p = function(r2) {
    this.j = r2, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r2) {
    this.j = r2.j, this.cursor = r2.cursor, this.a = r2.a, this.f = r2.f, this.c = r2.c, this.d = r2.d;
  }, this.i = function(r2, s3, t2) {
    if (this.cursor >= this.a) return false;
    var i2 = this.j.charCodeAt(this.cursor);
    return !(i2 > t2) && !(i2 < s3) && 0 != (r2[(i2 -= s3) >>> 3] & 1 << (7 & i2)) && (this.cursor++, true);
  }, this.n = function(r2, s3, t2) {
    if (this.cursor <= this.f) return false;
    var i2 = this.j.charCodeAt(this.cursor - 1);
    return !(i2 > t2) && !(i2 < s3) && 0 != (r2[(i2 -= s3) >>> 3] & 1 << (7 & i2)) && (this.cursor--, true);
  }, this.k = function(r2, s3, t2) {
    if (this.cursor >= this.a) return false;
    var i2 = this.j.charCodeAt(this.cursor);
    return i2 > t2 || i2 < s3 ? (this.cursor++, true) : 0 == (r2[(i2 -= s3) >>> 3] & 1 << (7 & i2)) && (this.cursor++, true);
  }, this.q = function(r2, s3, t2) {
    if (this.cursor <= this.f) return false;
    var i2 = this.j.charCodeAt(this.cursor - 1);
    return i2 > t2 || i2 < s3 ? (this.cursor--, true) : 0 == (r2[(i2 -= s3) >>> 3] & 1 << (7 & i2)) && (this.cursor--, true);
  }, this.m = function(r2) {
    return !(this.a - this.cursor < r2.length) && this.j.slice(this.cursor, this.cursor + r2.length) == r2 && (this.cursor += r2.length, true);
  }, this.g = function(r2) {
    return !(this.cursor - this.f < r2.length) && this.j.slice(this.cursor - r2.length, this.cursor) == r2 && (this.cursor -= r2.length, true);
  }, this.o = function(r2) {
    for (var s3 = 0, t2 = r2.length, i2 = this.cursor, c2 = this.a, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s3 + (t2 - s3 >>> 1), a2 = 0, f = u < o2 ? u : o2, b = r2[n2];
      for (h = f; h < b[0].length; h++) {
        if (i2 + f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i2 + f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s3 = n2, u = f), 1 >= t2 - s3) {
        if (0 < s3 || t2 == s3 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r2[s3])[0].length && (this.cursor = i2 + b[0].length, 4 > b.length || (s3 = b[3](this), this.cursor = i2 + b[0].length, s3))) return b[2];
      if (0 > (s3 = b[1])) return 0;
    }
  }, this.h = function(r2) {
    for (var s3 = 0, t2 = r2.length, i2 = this.cursor, c2 = this.f, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s3 + (t2 - s3 >> 1), a2 = 0, f = u < o2 ? u : o2, b = r2[n2];
      for (h = b[0].length - 1 - f; 0 <= h; h--) {
        if (i2 - f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i2 - 1 - f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s3 = n2, u = f), 1 >= t2 - s3) {
        if (0 < s3 || t2 == s3 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r2[s3])[0].length && (this.cursor = i2 - b[0].length, 4 > b.length || (s3 = b[3](this), this.cursor = i2 - b[0].length, s3))) return b[2];
      if (0 > (s3 = b[1])) return 0;
    }
  }, this.s = function(r2, s3, t2) {
    var i2 = t2.length - (s3 - r2);
    return this.j = this.j.slice(0, r2) + t2 + this.j.slice(s3), this.a += i2, this.cursor >= s3 ? this.cursor += i2 : this.cursor > r2 && (this.cursor = r2), i2;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r2) {
    var s3 = false;
    return this.t() && (this.s(this.c, this.d, r2), s3 = true), s3;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r2, s3, t2) {
    s3 = this.s(r2, s3, t2), r2 <= this.c && (this.c += s3), r2 <= this.d && (this.d += s3);
  }, this.u = function() {
    var r2 = "";
    return this.t() && (r2 = this.j.slice(this.c, this.d)), r2;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s2 = new function() {
  var s3 = new r(), t2 = [["", -1, 5], ["U", 0, 2], ["Y", 0, 1], ["\xE4", 0, 3], ["\xF6", 0, 4], ["\xFC", 0, 2]], i2 = [["e", -1, 2], ["em", -1, 1], ["en", -1, 2], ["ern", -1, 1], ["er", -1, 1], ["s", -1, 3], ["es", 5, 2]], c2 = [["en", -1, 1], ["er", -1, 1], ["st", -1, 2], ["est", 2, 1]], u = [["ig", -1, 1], ["lich", -1, 1]], o2 = [["end", -1, 1], ["ig", -1, 2], ["ung", -1, 1], ["lich", -1, 3], ["isch", -1, 2], ["ik", -1, 2], ["heit", -1, 3], ["keit", -1, 4]], e2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 8], h = [117, 30, 5], n2 = [117, 30, 4], a2 = 0, f = 0, b = 0;
  this.l = function() {
    var r2 = s3.cursor;
    return !(function() {
      for (var r3 = s3.cursor; ; ) {
        var t3 = s3.cursor;
        r: {
          s: {
            var i3 = s3.cursor;
            if (s3.c = s3.cursor, s3.m("\xDF")) {
              if (s3.d = s3.cursor, !s3.b("ss")) return;
              break s;
            }
            if (s3.cursor = i3, s3.cursor >= s3.a) break r;
            s3.cursor++;
          }
          continue;
        }
        s3.cursor = t3;
        break;
      }
      for (s3.cursor = r3; ; ) {
        r3 = s3.cursor;
        r: {
          for (; ; ) {
            t3 = s3.cursor;
            t: if (s3.i(e2, 97, 252)) {
              s3.c = s3.cursor;
              i: {
                if (i3 = s3.cursor, s3.m("u") && (s3.d = s3.cursor, s3.i(e2, 97, 252))) {
                  if (!s3.b("U")) return;
                  break i;
                }
                if (s3.cursor = i3, !s3.m("y") || (s3.d = s3.cursor, !s3.i(e2, 97, 252))) break t;
                if (!s3.b("Y")) return;
              }
              s3.cursor = t3;
              break;
            }
            if (s3.cursor = t3, s3.cursor >= s3.a) break r;
            s3.cursor++;
          }
          continue;
        }
        s3.cursor = r3;
        break;
      }
    })(), s3.cursor = r2, r2 = s3.cursor, !(function() {
      f = b = s3.a;
      var r3 = s3.cursor, t3 = s3.cursor + 3;
      if (!(t3 > s3.a)) {
        for (s3.cursor = t3, a2 = s3.cursor, s3.cursor = r3; !s3.i(e2, 97, 252); ) {
          if (s3.cursor >= s3.a) return;
          s3.cursor++;
        }
        for (; !s3.k(e2, 97, 252); ) {
          if (s3.cursor >= s3.a) return;
          s3.cursor++;
        }
        for ((b = s3.cursor) < a2 && (b = a2); !s3.i(e2, 97, 252); ) {
          if (s3.cursor >= s3.a) return;
          s3.cursor++;
        }
        for (; !s3.k(e2, 97, 252); ) {
          if (s3.cursor >= s3.a) return;
          s3.cursor++;
        }
        f = s3.cursor;
      }
    })(), s3.cursor = r2, s3.f = s3.cursor, s3.cursor = s3.a, !(function() {
      var r3, t3 = s3.a - s3.cursor;
      r: if (s3.d = s3.cursor, 0 != (r3 = s3.h(i2)) && (s3.c = s3.cursor, b <= s3.cursor)) switch (r3) {
        case 1:
          if (!s3.e()) return;
          break;
        case 2:
          if (!s3.e()) return;
          if (r3 = s3.a - s3.cursor, s3.d = s3.cursor, s3.g("s")) if (s3.c = s3.cursor, s3.g("nis")) {
            if (!s3.e()) return;
          } else s3.cursor = s3.a - r3;
          else s3.cursor = s3.a - r3;
          break;
        case 3:
          if (!s3.n(h, 98, 116)) break r;
          if (!s3.e()) return;
      }
      s3.cursor = s3.a - t3, t3 = s3.a - s3.cursor;
      r: if (s3.d = s3.cursor, 0 != (r3 = s3.h(c2)) && (s3.c = s3.cursor, b <= s3.cursor)) switch (r3) {
        case 1:
          if (!s3.e()) return;
          break;
        case 2:
          if (!s3.n(n2, 98, 116) || (r3 = s3.cursor - 3) < s3.f) break r;
          if (s3.cursor = r3, !s3.e()) return;
      }
      s3.cursor = s3.a - t3, t3 = s3.a - s3.cursor;
      r: if (s3.d = s3.cursor, 0 != (r3 = s3.h(o2)) && (s3.c = s3.cursor, f <= s3.cursor)) switch (r3) {
        case 1:
          if (!s3.e()) return;
          r3 = s3.a - s3.cursor;
          s: if (s3.d = s3.cursor, s3.g("ig")) {
            s3.c = s3.cursor;
            var e3 = s3.a - s3.cursor;
            if (s3.g("e")) {
              s3.cursor = s3.a - r3;
              break s;
            }
            if (s3.cursor = s3.a - e3, f <= s3.cursor) {
              if (!s3.e()) return;
            } else s3.cursor = s3.a - r3;
          } else s3.cursor = s3.a - r3;
          break;
        case 2:
          if (r3 = s3.a - s3.cursor, s3.g("e")) break r;
          if (s3.cursor = s3.a - r3, !s3.e()) return;
          break;
        case 3:
          if (!s3.e()) return;
          r3 = s3.a - s3.cursor;
          s: {
            if ((s3.d = s3.cursor, e3 = s3.a - s3.cursor, !s3.g("er")) && (s3.cursor = s3.a - e3, !s3.g("en"))) {
              s3.cursor = s3.a - r3;
              break s;
            }
            if (s3.c = s3.cursor, b <= s3.cursor) {
              if (!s3.e()) return;
            } else s3.cursor = s3.a - r3;
          }
          break;
        case 4:
          if (!s3.e()) return;
          if (r3 = s3.a - s3.cursor, s3.d = s3.cursor, 0 == s3.h(u)) s3.cursor = s3.a - r3;
          else if (s3.c = s3.cursor, f <= s3.cursor) {
            if (!s3.e()) return;
          } else s3.cursor = s3.a - r3;
      }
      s3.cursor = s3.a - t3;
    })(), s3.cursor = s3.f, r2 = s3.cursor, !(function() {
      for (var r3; ; ) {
        var i3 = s3.cursor;
        r: if (s3.c = s3.cursor, 0 != (r3 = s3.o(t2))) {
          switch (s3.d = s3.cursor, r3) {
            case 1:
              if (!s3.b("y")) return;
              break;
            case 2:
              if (!s3.b("u")) return;
              break;
            case 3:
              if (!s3.b("a")) return;
              break;
            case 4:
              if (!s3.b("o")) return;
              break;
            case 5:
              if (s3.cursor >= s3.a) break r;
              s3.cursor++;
          }
          continue;
        }
        s3.cursor = i3;
        break;
      }
    })(), s3.cursor = r2, true;
  }, this.stemWord = function(r2) {
    return s3.p(r2), this.l(), s3.j;
  };
}();
function stemmer2(r2) {
  return s2.stemWord(r2);
}

// src/text/stem.ts
var longestWord = 80;
var mostRemembered = 2e5;
var remembered = { de: /* @__PURE__ */ new Map(), en: /* @__PURE__ */ new Map() };
function stem(word, language) {
  return reduce(word, language).stem;
}
function plainForm(word, language) {
  return reduce(word, language).form;
}
function reduce(word, language) {
  const known = remembered[language].get(word);
  if (known !== void 0) return known;
  const form = wordForm(word, language);
  const reduced = { stem: stemOfForm(form, language), form: plainVowels(form) };
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(word, reduced);
  return reduced;
}
function wordForm(word, language) {
  const form = normaliseWord(word);
  if (!/['’]|[aou]e|atla|indi/.test(form)) return form;
  const plain = form.replace(/['’]s?$/, "");
  if (language === "en") return plain;
  return plain.replace(/['’]/g, "").replace(/(?<![aeiouäöüyq])([aou])e(?!$)/g, (_, vowel) => withUmlaut[vowel] ?? vowel).replace(/(?:atlanten|atlantes|atlasse[ns]?)$/, "atlas").replace(/indi[zc]e[ns]?$/, "index");
}
var withUmlaut = { a: "\xE4", o: "\xF6", u: "\xFC" };
var withoutUmlaut = { \u00E4: "a", \u00F6: "o", \u00FC: "u" };
function stemOfForm(form, language) {
  if (form.length > longestWord || !/^\D+$/.test(form)) return form;
  if (language === "en") return stemmer(form);
  return plainVowels(stemmer2(form.replace(/(?<=...el)n$/, "")));
}
function plainVowels(text) {
  return /[äöü]/.test(text) ? text.replace(/[äöü]/g, (letter) => withoutUmlaut[letter] ?? letter) : text;
}

// src/definitions/vocabulary/word-forms.ts
var ownForms = [
  "zuz\xFCglich",
  "j\xE4hrlich",
  "ausschlie\xDFlich",
  "anteilig",
  "einmalig",
  "pers\xF6nlich",
  "allgemein",
  "\xE4lter",
  "Forderung"
];
var agentNouns = [
  "Mieter",
  "Vermieter",
  "Untermieter",
  "Pfleger",
  "Arbeiter",
  "Mitarbeiter",
  "Nutzer",
  "Betreuer",
  "Lehrer",
  "Besucher",
  "Bezieher",
  "Gr\xFCnder",
  "Anbieter",
  "Wanderer",
  "Pendler",
  "Pendeler",
  "Spieler",
  "Bewohner",
  "Einwohner",
  "Anwohner",
  "Sch\xFCler",
  "W\xE4hler",
  "Pendler",
  "Teilnehmer",
  "Leser",
  "Fahrer",
  "Kunden",
  "K\xE4ufer",
  "Verk\xE4ufer",
  "Tr\xE4ger",
  "F\xF6rderer",
  "Helfer",
  "Eigent\xFCmer",
  "Selbstnutzer",
  "Entleiher",
  "Nehmer",
  "Arbeitnehmer",
  "Empf\xE4nger",
  "Abg\xE4nger",
  "Abbrecher",
  "Anf\xE4nger",
  "Absolventen",
  "Bewerber",
  "Inhaber",
  "Halter",
  "B\xFCrger",
  "Ausl\xE4nder",
  "Inl\xE4nder",
  "Rentner",
  "Erzieher",
  "G\xE4ste"
];
var germanNumberWords = {
  null: 0,
  zwei: 2,
  drei: 3,
  vier: 4,
  f\u00FCnf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zw\u00F6lf: 12,
  dreizehn: 13,
  vierzehn: 14,
  f\u00FCnfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  einundzwanzig: 21,
  f\u00FCnfundzwanzig: 25,
  siebenundzwanzig: 27,
  drei\u00DFig: 30,
  vierzig: 40,
  f\u00FCnfzig: 50,
  f\u00FCnfundf\u00FCnfzig: 55,
  sechzig: 60,
  f\u00FCnfundsechzig: 65,
  siebenundsechzig: 67,
  siebzig: 70,
  f\u00FCnfundsiebzig: 75,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  einhundert: 100,
  tausend: 1e3,
  eintausend: 1e3,
  zehntausend: 1e4,
  hunderttausend: 1e5,
  einhunderttausend: 1e5,
  million: 1e6
};
var englishNumberWords = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6
};
var abbreviations = [
  "abs",
  "abt",
  "allg",
  "art",
  "aufl",
  "bes",
  "bev",
  "besch\xE4ft",
  "betr",
  "bzgl",
  "bzw",
  "ca",
  "dgl",
  "ehem",
  "einschl",
  "einw",
  "etc",
  "evtl",
  "exkl",
  "gem",
  "gen",
  "ges",
  "ggf",
  "gleichalt",
  "hrsg",
  "inkl",
  "insb",
  "insg",
  "jew",
  "jg",
  "kap",
  "kinderg",
  "lfd",
  "lt",
  "m\xE4nnl",
  "max",
  "mind",
  "mio",
  "mrd",
  "nr",
  "\xF6ff",
  "pers",
  "rd",
  "sep",
  "sog",
  "sonst",
  "sozialvers",
  "st",
  "staatl",
  "std",
  "str",
  "svpfl",
  "tsd",
  "usw",
  "ver",
  "vgl",
  "vers",
  "wbl",
  "weibl",
  "ziff",
  "zzgl",
  "zzt",
  "abzgl",
  "incl",
  "excl",
  "approx",
  "no",
  "vs",
  "pop",
  "est",
  "fig",
  "sec",
  "inhab",
  "resp",
  "pct"
];

// src/definitions/lemma.ts
var remembered2 = { de: /* @__PURE__ */ new Map(), en: /* @__PURE__ */ new Map() };
var mostRemembered2 = 1e5;
var agents;
var own;
function lemma(word, language) {
  const memory = remembered2[language];
  const known = memory.get(word);
  if (known !== void 0) return known;
  const found = language === "de" ? germanLemma(word) : stem(britishToAmerican(word), "en");
  if (memory.size >= mostRemembered2) memory.clear();
  memory.set(word, found);
  return found;
}
function britishToAmerican(word) {
  if (word.length < 6) return word;
  return word.toLowerCase().replace(/our(?=s?$|ed|ing|al|ite|hood)/, "or").replace(/is(?=ation|ed$|es?$|ing$|er)/, "iz").replace(/(?<=cent|met|lit|theat|fib)re(?=s?$)/, "er").replace(/(?<=[aeiou]l)l(?=ed|ing|er)/, "").replace(/(?<=off|def|lic)enc(?=e)/, "ens").replace(/(?<=program)me(?=s?$)/, "").replace(/^(child|day)care/, "$1care");
}
function masculineOf(word) {
  return feminine.exec(word.toLowerCase())?.[1];
}
var feminine = /^(.*?(?:.er|.ent|.ant|.ist|.eur|.or|(?:ä|ae|Ä)rzt|.amt|.und|.at|.ot|.og|.enz))(?:inn?en|in)$/u;
function germanLemma(word) {
  const plain = masculineOf(word) ?? word;
  own ??= new Set(ownForms.map(withoutUmlauts));
  const spelled = withoutUmlauts(plain);
  const bare = spelled.replace(/(?<=...)e[nrms]?$/, "");
  if (own.has(bare)) return bare;
  if (own.has(spelled)) return spelled;
  agents ??= new Set(agentNouns.map((noun) => plainForm(noun, "de")));
  const agent = plainForm(plain, "de").replace(/(?<=er)(?:s|n)$/, "");
  if (agent.endsWith("er") && isAgent(agent)) return agent;
  const neutral = agent.replace(/ende[nrms]?$/, "er");
  if (neutral !== agent && isAgent(neutral)) return neutral;
  return stem(plain, "de").replace(/(?<=[a-z][iu])(?:e|en|er|es|em)$/, "");
}
function isAgent(form) {
  for (let start2 = 0; start2 < form.length - 3; start2++) if (agents?.has(form.slice(start2))) return true;
  return false;
}
function withoutUmlauts(word) {
  return normaliseWord(word).replace(/[äöü]/g, (letter) => letter === "\xE4" ? "ae" : letter === "\xF6" ? "oe" : "ue");
}

// src/definitions/number-words.ts
var words;
function numberOfWord(word, language) {
  words ??= { de: new Map(Object.entries(germanNumberWords)), en: new Map(Object.entries(englishNumberWords)) };
  const lower = word.toLowerCase();
  return words[language].get(language === "de" ? lower.replace(/^(zwei|drei)er$/, "$1") : lower);
}
function ageWordOf(word) {
  const match = /^(unter|über)?(\p{L}+?)(jährig\p{L}{0,2})$/u.exec(word.toLowerCase());
  if (match === null) return void 0;
  const [, before2 = "", number = "", after = ""] = match;
  const value = number === "ein" ? 1 : numberOfWord(number, "de");
  return value === void 0 ? void 0 : { value, before: before2, after };
}

// src/definitions/tokens.ts
var words2 = String.raw`\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*`;
var lexer = new RegExp(
  [
    String.raw`(?<blank>[\s\u00AD\u200B-\u200D\u2060\uFEFF]+)`,
    String.raw`(?<gap><\s?\p{L}[^<>\n]{0,60}>)`,
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?!\d)`,
    String.raw`(?<day>\d{1,2})(?:\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2}(?![\d.]))(?!\d))?|\/(?<month2>\d{1,2})\/(?<year2>\d{4})(?!\d)|\.(?<month3>[01]\d)(?![\d.,]))`,
    String.raw`(?<grouped>\d{1,3}(?:(?:(?:[.'’]|\s{1,3})\d{3})+|(?:,\d{3})+))(?![\d])`,
    String.raw`(?<plain>\d+(?:[.,]\d+)?)`,
    String.raw`(?<word>${words2}(?:(?:-[ \t]*\r?\n\s*(?!und\b|oder\b|bzw\b|sowie\b))(?=\p{Ll})${words2})?(?:[\d₀-₉²³]+)?)(?<gender>(?:(?:[:*_·]|\/-?)(?:innen|in|n|r|rn|e|en|er)|\(-?(?:innen|in|n|r|e|en)\)|\(inne\)n)(?![\p{L}\d]))?`,
    String.raw`(?<sign><=|>=|[^\s])`
  ].join("|"),
  "uy"
);
var dashes = /* @__PURE__ */ new Set(["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212"]);
var timesSigns = /* @__PURE__ */ new Set(["*", "\xD7", "\xB7", "\u2219", "\u2022", "\u22C5"]);
var signs = /* @__PURE__ */ new Set([..."%\u2030\xA7/()[]{},;:.+=<>\u20AC$|\xD8\u2205&!?~\xB2", "<=", ">=", "\u2264", "\u2265", "\xF7", "\u2044", "\u2215"]);
var equalSigns = /* @__PURE__ */ new Map([
  ["\u2264", "<="],
  ["\u2265", ">="],
  ["\xF7", "/"],
  ["\u2044", "/"],
  ["\u2215", "/"],
  ["\u2205", "\xD8"],
  ["[", "("],
  ["{", "("],
  ["]", ")"],
  ["}", ")"]
]);
function tokenise(text) {
  const tokens = [];
  lexer.lastIndex = 0;
  let hyphen = false;
  while (lexer.lastIndex < text.length) {
    const start2 = lexer.lastIndex;
    const groups = lexer.exec(text)?.groups;
    if (groups === void 0) break;
    const end2 = lexer.lastIndex;
    const joined = hyphen;
    hyphen = false;
    if (groups["word"] !== void 0) {
      tokens.push({ kind: "word", text: plainWord(groups["word"]), start: start2, end: end2, ...joined && { joined } });
    } else if (groups["sign"] !== void 0) {
      hyphen = pushSign(tokens, groups["sign"], text, start2, end2);
    } else if (groups["plain"] !== void 0 || groups["grouped"] !== void 0) {
      tokens.push({ kind: "number", text: "#", start: start2, end: end2, value: numberOf(groups["plain"], groups["grouped"]) });
    } else if (groups["iso"] !== void 0 || groups["day"] !== void 0) {
      const date = dateOf(groups);
      if (date !== void 0) tokens.push({ kind: "date", text: "#date", start: start2, end: end2, date });
      else lexer.lastIndex = pushNumber(tokens, text, start2);
    }
  }
  return tokens;
}
function plainWord(word) {
  const plain = /[^\p{L}\d]/u.test(word) ? word.normalize("NFKC").replace(/[^\p{L}\p{M}\d]/gu, "") : word;
  return /\p{Ll}In(?:nen)?$/u.test(plain) ? plain.replace(/In(?:nen)?$/, "") : plain;
}
function pushSign(tokens, sign, text, start2, end2) {
  const last = tokens.at(-1);
  if (dashes.has(sign)) {
    const touchesBefore = last !== void 0 && last.end === start2;
    const touchesAfter = end2 < text.length && /[\p{L}\d]/u.test(text.charAt(end2));
    const range = last?.kind === "number" && /^\s*\d/.test(text.slice(end2, end2 + 4));
    if (range) tokens.push({ kind: "sign", text: "-", start: start2, end: end2 });
    else if (touchesBefore && last.kind !== "sign") return touchesAfter;
    else if (!touchesAfter || !touchesBefore) tokens.push({ kind: "sign", text: "-", start: start2, end: end2 });
    return false;
  }
  const known = timesSigns.has(sign) ? "\xD7" : equalSigns.get(sign) ?? sign;
  if (known === "\xD7" || signs.has(sign)) tokens.push({ kind: "sign", text: known, start: start2, end: end2 });
  return false;
}
function numberOf(plain, grouped) {
  return grouped === void 0 ? Number((plain ?? "").replace(",", ".")) : Number(grouped.replace(/[^\d]/g, ""));
}
function dateOf(groups) {
  if (groups["iso"] !== void 0) return isDay(groups["iso"].slice(5)) ? groups["iso"] : void 0;
  const month = groups["month"] ?? groups["month2"] ?? groups["month3"] ?? "";
  const day = `${month.padStart(2, "0")}-${(groups["day"] ?? "").padStart(2, "0")}`;
  if (!isDay(day)) return void 0;
  const year = groups["year"] ?? groups["year2"];
  if (year === void 0) return day;
  return `${year.length === 2 ? `20${year}` : year}-${day}`;
}
function isDay(day) {
  const month = Number(day.slice(0, 2));
  const date = Number(day.slice(3));
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
}
function pushNumber(tokens, text, start2) {
  const match = /^\d+(?:[.,]\d+)?/.exec(text.slice(start2, start2 + 12));
  const end2 = start2 + (match?.[0].length ?? 1);
  tokens.push({ kind: "number", text: "#", start: start2, end: end2, value: Number((match?.[0] ?? "0").replace(",", ".")) });
  return end2;
}

// src/definitions/lexicon.ts
function keyOf(token, language) {
  if (token.kind === "word") return lemma(token.text, language);
  return token.kind === "number" ? `#${token.value}` : token.text;
}
function compileLexicon(language, phrases, groups) {
  let ids = 0;
  const literalNumbers = /* @__PURE__ */ new Set();
  const start2 = [];
  const parsedGroups = /* @__PURE__ */ new Map();
  const node = (key, next, slot) => ({
    id: ids++,
    key,
    next,
    ...slot !== void 0 && { slot }
  });
  const build = (pattern, next) => {
    switch (pattern.kind) {
      case "token": {
        if (pattern.key.startsWith("#") && pattern.key.length > 1 && pattern.key !== "#date")
          literalNumbers.add(pattern.key);
        return [node(pattern.key, next, pattern.slot)];
      }
      case "sequence":
        return pattern.parts.reduceRight((after, part) => build(part, after), next);
      case "choice":
        return pattern.parts.flatMap((part) => build(part, next));
      case "option":
        return [...build(pattern.part, next), ...next];
    }
  };
  const context = { language, groups, parsed: parsedGroups };
  phrases.forEach((phrase, order2) => {
    for (const words3 of phrase.words) {
      const way = { phrase, order: order2, hasNumbers: /\{(?!date|[()])/.test(expand(words3, groups)), start: [] };
      way.start = build(parsePattern(words3, context), [{ id: ids++, key: "", next: [], way }]);
      start2.push(...way.start);
    }
  });
  const states = /* @__PURE__ */ new Map();
  const stateOf = (nodes) => {
    const unique = [...new Map(nodes.map((one) => [one.id, one])).values()].toSorted((a2, b) => a2.id - b.id);
    const id = unique.map((one) => one.id).join();
    let state = states.get(id);
    if (state === void 0) {
      const ways2 = unique.flatMap((one) => one.way ?? []).toSorted((a2, b) => a2.order - b.order);
      state = { nodes: unique, next: /* @__PURE__ */ new Map(), ways: ways2 };
      states.set(id, state);
    }
    return state;
  };
  const byKey = /* @__PURE__ */ new Map();
  for (const one of start2) {
    const list = byKey.get(one.key);
    if (list === void 0) byKey.set(one.key, [one]);
    else list.push(one);
  }
  const root = { nodes: [], next: /* @__PURE__ */ new Map(), ways: [] };
  const step = (state, key) => {
    const isNumber = key.charCodeAt(0) === 35 && key !== "#date";
    const isTen = isNumber && powersOfTen.has(key);
    const known = isNumber && !isTen && !literalNumbers.has(key) ? "#" : key;
    const cached = state.next.get(known);
    if (cached !== void 0) return cached;
    const reached = [];
    const take = (wanted) => {
      const nodes = state === root ? byKey.get(wanted) ?? [] : state.nodes.filter((one) => one.key === wanted);
      for (const one of nodes) reached.push(...one.next);
    };
    take(known);
    if (isNumber && known !== "#") take("#");
    if (isTen) take("#ten");
    const next = reached.length === 0 ? null : stateOf(reached);
    state.next.set(known, next);
    return next;
  };
  return {
    language,
    splits: /* @__PURE__ */ new Map(),
    match(tokens, keys, from) {
      let state = root;
      let best;
      let length = 0;
      for (let at = from; at < tokens.length; at++) {
        state = step(state, keys[at] ?? "");
        if (state === null) break;
        if (state.ways.length === 0) continue;
        const way = state.ways.find((one) => !one.phrase.bare || canStandBare(tokens, keys, from, at + 1));
        if (way === void 0) continue;
        best = way;
        length = at + 1 - from;
      }
      return best === void 0 ? void 0 : { length, phrase: best.phrase, ...numbersOf(best, tokens, keys, from, length) };
    },
    single(key) {
      return step(root, key)?.ways[0]?.phrase;
    }
  };
}
var powersOfTen = /* @__PURE__ */ new Set(["#10", "#100", "#1000", "#10000", "#100000", "#1000000"]);
var afterBare = new Set(
  "in im an am mit ohn je pro und od nach bei zu zur zum aus fur von vom der die das den geg innerhalb als sowi bzw unt ab of with per and or who that living the to on at bezog gemess die leb am".split(
    " "
  )
);
function canStandBare(tokens, keys, from, to) {
  for (let index = from; index < to; index++) if ((tokens[index]?.value ?? 0) > 120) return false;
  const next = tokens[to];
  if (next === void 0) return true;
  if (next.kind === "sign") return !"%\u2030\u20AC\xA7$".includes(next.text);
  return next.kind === "word" && afterBare.has(keys[to] ?? "");
}
var noNumbers = { numbers: /* @__PURE__ */ new Map(), sections: [] };
function numbersOf(way, tokens, keys, from, length) {
  if (!way.hasNumbers) return noNumbers;
  const numbers = /* @__PURE__ */ new Map();
  const sections = [];
  const walk = (nodes, at) => {
    if (at === from + length) return nodes.some((one) => one.way === way);
    const value = tokens[at]?.value;
    for (const one of nodes) {
      const fits = one.key === keys[at] || one.slot !== void 0 && value !== void 0;
      if (!fits || !walk(one.next, at + 1)) continue;
      if (one.slot === "p") sections.push(value ?? 0);
      else if (one.slot !== void 0) numbers.set(one.slot, value ?? 0);
      return true;
    }
    return false;
  };
  walk(way.start, from);
  return { numbers, sections: sections.toReversed() };
}
function expand(words3, groups) {
  return words3.replace(
    /\b[A-Z]{3,}\b/g,
    (name) => Object.hasOwn(groups, name) ? expand(groups[name] ?? "", groups) : name
  );
}
function parsePattern(words3, context) {
  const symbols = words3.match(/\{[^}]+\}|[()[\]|]|[^\s()[\]|{}]+/g) ?? [];
  let at = 0;
  const sequence = (until) => {
    const choices = [];
    let parts = [];
    for (; ; ) {
      const symbol = symbols[at];
      if (symbol === void 0 && until !== void 0) throw new Error(`Vocabulary: "${words3}" misses ${until}`);
      if (symbol === until || symbol === void 0) break;
      at++;
      if (symbol === "|") {
        choices.push({ kind: "sequence", parts });
        parts = [];
      } else if (symbol === "(") parts.push(closed(")"));
      else if (symbol === "[") parts.push({ kind: "option", part: closed("]") });
      else parts.push(...atoms(symbol, context));
    }
    choices.push({ kind: "sequence", parts });
    return choices.length === 1 && choices[0] !== void 0 ? choices[0] : { kind: "choice", parts: choices };
  };
  const closed = (until) => {
    const inner = sequence(until);
    at++;
    return inner;
  };
  return sequence(void 0);
}
function atoms(symbol, context) {
  if (symbol === "{date}") return [{ kind: "token", key: "#date" }];
  if (symbol === "{(}" || symbol === "{)}") return [{ kind: "token", key: symbol.slice(1, -1) }];
  if (symbol.startsWith("{")) {
    if (symbol === "{ten}") return [{ kind: "token", key: "#ten", slot: "n" }];
    return [{ kind: "token", key: "#", slot: symbol.slice(1, -1) }];
  }
  if (/^[A-Z]{3,}$/.test(symbol) && Object.hasOwn(context.groups, symbol)) {
    let parsed = context.parsed.get(symbol);
    if (parsed === void 0) {
      parsed = parsePattern(context.groups[symbol] ?? "", context);
      context.parsed.set(symbol, parsed);
    }
    return [parsed];
  }
  if (symbol === "UAGE" || symbol === "OAGE") return [{ kind: "token", key: symbol }];
  return tokenise(symbol).map((token) => {
    const number = token.kind === "word" ? numberOfWord(token.text, context.language) : void 0;
    return { kind: "token", key: number === void 0 ? keyOf(token, context.language) : `#${number}` };
  });
}

// src/definitions/scan.ts
var endsOfSentence = /^(?:\s+["„»(]?\p{Lu}|\s*$|\s+\d)/u;
var noAbbreviation = new Set(abbreviations);
function scan(text, lexicon) {
  const raw = tokenise(text);
  const tokens = prepare(lexicon.language === "de" ? raw.map(withUmlauts) : raw, text, lexicon);
  const keys = tokens.map((token) => keyOfPrepared(token, lexicon));
  const items = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const match = lexicon.match(tokens, keys, at);
    if ((match === void 0 || match.length === 1) && joinNext(tokens, keys, at, lexicon)) continue;
    const parts = match === void 0 ? splitWord(token, lexicon) : void 0;
    if (parts !== void 0) {
      tokens.splice(at, 1, ...parts);
      keys.splice(at, 1, ...parts.map((part) => keyOfPrepared(part, lexicon)));
    } else if (match !== void 0) {
      const last = tokens[at + match.length - 1];
      let date;
      for (let index = at; index < at + match.length; index++) date ??= tokens[index]?.date;
      items.push({
        kind: "phrase",
        key: match.phrase.id,
        start: token.start,
        end: last.end,
        match,
        ...date !== void 0 && { date },
        ...match.length === 1 && isFeminine(token, lexicon) && { feminine: true }
      });
      at += match.length;
    } else {
      items.push(plainItem(token, tokens[at + 1], keys[at] ?? "", lexicon));
      at++;
    }
  }
  return items;
}
function joinNext(tokens, keys, at, lexicon) {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token.kind !== "word" || next?.kind !== "word" || !next.joined) return false;
  const whole = { ...token, text: token.text + next.text.toLowerCase(), end: next.end };
  const isKnown = lexicon.single(lemma(whole.text, lexicon.language)) !== void 0;
  const stands = lexicon.single(keys[at] ?? "")?.concept !== void 0 || !/^.\p{Ll}{2,}$/u.test(token.text) || !/^.\p{Ll}{2,}/u.test(next.text);
  if (!isKnown && (lexicon.language !== "de" || stands)) return false;
  tokens.splice(at, 2, whole);
  keys.splice(at, 2, keyOfPrepared(whole, lexicon));
  return true;
}
var shortestPart2 = 4;
function splitWord(token, lexicon) {
  if (lexicon.language !== "de" || token.kind !== "word" || token.text.length < 2 * shortestPart2) return void 0;
  const memory = lexicon.splits;
  let cut = memory.get(token.text);
  if (cut === void 0) {
    cut = findCut(token.text, lexicon);
    memory.set(token.text, cut);
  }
  if (cut === 0) return void 0;
  const head = token.text.slice(0, cut);
  return [
    { ...token, text: knownHead(head, lexicon) ?? head },
    { kind: token.kind, text: token.text.slice(cut), start: token.start, end: token.end }
  ];
}
function findCut(word, lexicon) {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const tail = lexicon.single(lemma(capitalised(word.slice(cut)), "de"));
    if (tail === void 0 || word.length - cut < shortestPart2 && tail.concept === void 0) continue;
    const addsNothing = tail.measure !== void 0 || (tail.concept?.startsWith("~") ?? false);
    const isWord = tail.concept !== void 0 && word.length - cut >= shortestPart2;
    if (!addsNothing && !isWord) continue;
    if (cut >= shortestPart2 && knownHead(word.slice(0, cut), lexicon) !== void 0) return cut;
    if (addsNothing && cut >= 5 && word.length - cut >= shortestPart2) return cut;
  }
  return 0;
}
function knownHead(head, lexicon) {
  for (const form of [head, head.replace(/(?:es|s|en|n|e|er)$/, ""), head.replace(/s$/, ""), `${head}e`]) {
    const phrase = form.length < 3 ? void 0 : lexicon.single(lemma(capitalised(form), "de"));
    if (phrase?.concept !== void 0) return capitalised(form);
  }
  return void 0;
}
function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
function plainItem(token, next, key, lexicon) {
  const { start: start2, end: end2 } = token;
  if (token.kind === "word") {
    const capital = /^\p{Lu}/u.test(token.text);
    const loose = capital || lexicon.language !== "de" ? void 0 : looseness(token, next);
    const feminine2 = isFeminine(token, lexicon);
    return {
      kind: "word",
      key,
      start: start2,
      end: end2,
      ...capital && { capital },
      ...loose && { loose },
      ...feminine2 && { feminine: feminine2 }
    };
  }
  if (token.kind === "number") return { kind: "number", key: String(token.value), start: start2, end: end2, value: token.value ?? 0 };
  return { kind: token.kind === "date" ? "word" : "sign", key: token.date ?? token.text, start: start2, end: end2 };
}
function looseness(token, next) {
  const beforeNoun = next?.kind === "word" && /^\p{Lu}/u.test(next.text);
  if (!beforeNoun) return "verb";
  return /(?:t|nd)(?:e[nrms]?)$/.test(token.text) && !/^(?:un|nicht)/.test(token.text) ? "participle" : void 0;
}
function isFeminine(token, lexicon) {
  return lexicon.language === "de" && token.kind === "word" && masculineOf(token.text) !== void 0;
}
var umlauts = { a: "\xE4", o: "\xF6", u: "\xFC", A: "\xC4", O: "\xD6", U: "\xDC" };
function withUmlauts(token) {
  if (token.kind !== "word" || !/[aou]e/i.test(token.text)) return token;
  const text = token.text.replace(/(?<![aeiouäöüyq])([aou])e(?!$)/gi, (_, vowel) => umlauts[vowel] ?? vowel);
  return { ...token, text };
}
function prepare(tokens, text, lexicon) {
  const prepared = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token.text === "-" && next?.kind === "word" && isSecondHalf(prepared, next, lexicon)) {
      prepared.pop();
      at++;
    } else if (token.kind === "word")
      pushWord(prepared, completed(token, next, tokens[at + 2], text, lexicon), next, tokens[at - 1], lexicon);
    else if (token.text === ".") {
      if (isEndOfSentence(tokens[at - 1], token, next, text)) prepared.push(token);
    } else if (token.text !== "-" || !/^jähr/i.test(next?.text ?? "")) prepared.push(token);
  }
  return lexicon.language === "de" ? joinPairs(moveProKopf(prepared)) : prepared;
}
var joinsHalves = /^(?:und|oder|bzw|sowie|u|wie|noch|zu|statt)$/i;
function completed(token, next, second, text, lexicon) {
  if (!/[-‐‑–]/.test(text[token.end] ?? "") || /[\p{L}\d]/u.test(text[token.end + 1] ?? "")) return token;
  if (next?.kind !== "word" && next?.text !== "/" && next?.text !== ",") return token;
  const whole = next.kind === "word" && joinsHalves.test(next.text) ? second : next.kind === "sign" ? second : void 0;
  if (whole?.kind !== "word") return token;
  const end2 = whole.text.toLowerCase();
  for (let start2 = 1; start2 < end2.length - 2; start2++) {
    const word = token.text + end2.slice(start2);
    if (lexicon.single(lemma(word, lexicon.language))?.concept !== void 0) return { ...token, text: word };
  }
  return token;
}
function isSecondHalf(prepared, half, lexicon) {
  const word = prepared.at(-2);
  if (word?.kind !== "word" || !joinsPair.test(prepared.at(-1)?.text ?? "")) return false;
  const whole = lemma(word.text, lexicon.language);
  for (let length = 2; length < word.text.length - 2; length++) {
    if (lemma(word.text.slice(0, length) + half.text.toLowerCase(), lexicon.language) === whole) return true;
  }
  return false;
}
function isAttribute(pro, noun) {
  return noun?.kind === "word" && (noun.joined === true || /^P/.test(pro.text) && /^\p{Lu}/u.test(noun.text));
}
function moveProKopf(tokens) {
  const at = tokens.findIndex(
    (token, index) => /^pro$/i.test(token.text) && /^kopf$/i.test(tokens[index + 1]?.text ?? "") && isAttribute(token, tokens[index + 2])
  );
  return at === -1 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 2), ...tokens.slice(at, at + 2)];
}
var joinsPair = /^(?:und|oder|bzw|sowie|u|\/)$/i;
function joinPairs(tokens) {
  const joined = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const length = pairLength(tokens, at);
    if (length === 0) joined.push(token);
    else {
      const last = tokens[at + length];
      const plain = masculineOf(token.text) === void 0 ? token : last;
      joined.push({ ...plain, start: token.start, end: last.end });
      at += length;
    }
  }
  return joined;
}
function pairLength(tokens, at) {
  const token = tokens[at];
  const link = tokens[at + 1];
  if (token.kind !== "word" || link === void 0 || !joinsPair.test(link.text)) return 0;
  const isArticle = /^(?:de[rmns]|die|eine[mnrs]?|niedergelassene[rn]?)$/i.test(tokens[at + 2]?.text ?? "");
  const length = isArticle ? 3 : 2;
  const other = tokens[at + length];
  if (other?.kind !== "word") return 0;
  const feminine2 = [token, other].filter(({ text }) => masculineOf(text) !== void 0);
  return feminine2.length === 1 && lemma(token.text, "de") === lemma(other.text, "de") ? length : 0;
}
function pushWord(prepared, token, next, last, lexicon) {
  const lower = token.text.toLowerCase();
  if (lower === "x" && (next?.kind === "number" || last?.kind === "number" || last?.text === ")")) {
    prepared.push({ ...token, kind: "sign", text: "\xD7" });
    return;
  }
  const age = /^([uü]|ue)(\d{1,2})$/i.exec(token.text);
  const ageWord = age?.[1] ?? (next?.kind === "number" && (next.joined || next.end - next.start <= 2) ? /^[UÜ]$/.exec(token.text)?.[0] : void 0);
  if (ageWord !== void 0) {
    const code = ageWord.toLowerCase() === "u" ? "UAGE" : "OAGE";
    prepared.push({ ...token, text: code });
    if (age !== null)
      prepared.push({
        kind: "number",
        text: "#",
        start: token.end - (age[2] ?? "").length,
        end: token.end,
        value: Number(age[2])
      });
    return;
  }
  if (pushNumberWord(prepared, token, lexicon)) return;
  const share = lexicon.language === "de" ? /^(\p{L}{4,}?)(?:s|n|en)?anteil(?:e[ns]?|s)?$/u.exec(lower) : null;
  if (share?.[1] !== void 0 && lexicon.single(lemma(token.text, lexicon.language)) === void 0) {
    const cut = token.start + share[1].length;
    prepared.push({ ...token, text: "Anteil", start: cut }, { ...token, text: share[1], end: cut });
    return;
  }
  const before2 = prepared.at(-1);
  if (token.joined && before2?.kind === "word" && before2.end + 1 === token.start) {
    const whole = before2.text + lower;
    if (lexicon.single(lemma(whole, lexicon.language)) !== void 0) {
      prepared[prepared.length - 1] = { ...before2, text: whole, end: token.end };
      return;
    }
  }
  prepared.push(token);
}
function pushNumberWord(prepared, token, lexicon) {
  const value = numberOfWord(token.text, lexicon.language);
  if (value !== void 0) {
    prepared.push({ ...token, kind: "number", text: "#", value });
    return true;
  }
  const age = lexicon.language === "de" ? ageWordOf(token.text) : void 0;
  if (age === void 0) return false;
  const cut = token.end - age.after.length;
  const start2 = token.start + age.before.length;
  if (age.before !== "") prepared.push({ ...token, text: age.before, end: start2 });
  prepared.push({ kind: "number", text: "#", start: start2, end: cut, value: age.value });
  prepared.push({ kind: "word", text: age.after, start: cut, end: token.end });
  return true;
}
function isEndOfSentence(last, token, next, text) {
  if (!endsOfSentence.test(text.slice(token.end, token.end + 12))) return false;
  if (last === void 0) return false;
  if (last.kind === "word") return last.text.length > 1 && !noAbbreviation.has(last.text.toLowerCase());
  if (last.kind !== "number") return true;
  return next === void 0 || !ordinalNouns.test(next.text);
}
var ordinalNouns = /^(?:lebensjahr|jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|kapitel|quartal|buch|klasse|jahrgang|schuljahr|geburtstag|und|bis|oder|monat|perzentil|hochschul|fach|woche|tag|grad)/i;
function keyOfPrepared(token, lexicon) {
  return token.text === "UAGE" || token.text === "OAGE" ? token.text : keyOf(token, lexicon.language);
}

// src/definitions/vocabulary/english-concepts.ts
var englishConcepts = `
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
km2 = square kilometre; square kilometer; km\xB2; km2; sq km; square kilometres
foreigner = foreigner; foreign citizen; foreign national; non national; non citizen; (people|persons|residents) with foreign citizenship;
    foreign nationals; foreign (population|residents)
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
graduate = graduate; graduation; with tertiary education; tertiary education; university degree; with a degree; higher education degree
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
`;

// src/definitions/vocabulary/english.ts
var englishGroups = {
  YEARS: "(years|year|yrs) [of age|old|and]",
  AGED: "[aged|ages|age|between the ages of|in the age group|of age|from]",
  UNTIL: "(to|-|through|until|and|up to)",
  PCT: "(%|percent|per cent|pct)",
  OLDER: "(and|or) (over|older|above|more|upwards)"
};
var englishPhrases = [
  {
    id: "age.between-below",
    words: [
      "AGED {a} (to|and|-|but) (under|less than|below|younger than) {b} [YEARS]",
      "between {a} and under {b} [YEARS]"
    ],
    age: ["a", "b-1"]
  },
  {
    id: "age.between",
    words: [
      "(aged|ages|age|between the ages of|in the age group) [from|between] {a} UNTIL {b} [YEARS]",
      "AGED {a} UNTIL {b} YEARS",
      "between {a} and {b} years of age",
      "{a} - {b} year olds",
      "{a} to {b} year olds",
      "from {a} to {b} years"
    ],
    age: ["a", "b"]
  },
  { id: "age.between-bare", words: ["{a} - {b}", "between {a} and {b}", "{a} to {b}"], age: ["a", "b"], bare: true },
  {
    id: "age.below",
    words: [
      "AGED (under|below|younger than|less than|not yet) [the age of] {n} YEARS",
      "(under|below|younger than) the age of {n}",
      "(under|below) {n} s",
      "UAGE {n} [s]",
      "aged (under|below) {n}",
      "under {n} year olds",
      "under {n} s",
      "less than {n} years (old|of age)"
    ],
    age: ["0", "n-1"]
  },
  {
    id: "age.below-one",
    words: [
      "under (one|1) [year] [of age|old]",
      "under one year of age",
      "in the first year of life",
      "in [their] first year [of life]",
      "aged under one",
      "within the first year of life"
    ],
    age: ["0", "0"]
  },
  { id: "age.below-bare", words: ["(under|below|younger than) {n}"], age: ["0", "n-1"], bare: true },
  {
    id: "age.from",
    words: [
      "AGED {n} [YEARS] OLDER",
      "AGED {n} YEARS OLDER",
      "(at least|from|from the age of) {n} YEARS",
      "{n} + [YEARS]",
      "{n} plus",
      "aged (at least|from) {n}",
      "aged {n} OLDER",
      "OAGE {n}"
    ],
    age: ["n", ""]
  },
  {
    id: "age.over",
    words: [
      "AGED (over|above|older than|more than) [the age of] {n} [YEARS]",
      "(over|above) the age of {n}",
      "over {n} s"
    ],
    age: ["n+1", ""]
  },
  {
    id: "age.up-to",
    words: [
      "(up to|no older than|at most) [the age of] {n} YEARS",
      "up to [and including] [the age of] {n} [YEARS]",
      "{n} [YEARS] (and|or) (under|younger)",
      "aged up to {n}"
    ],
    age: ["0", "n"]
  },
  { id: "age.exactly", words: ["aged {n}", "{n} year olds", "{n} years of age"], age: ["n", "n"] },
  {
    id: "age.below-pension",
    words: [
      "(below|under|up to|until) [the] [statutory] (retirement age|pension age|pensionable age|state pension age)"
    ],
    age: ["0", "R"]
  },
  {
    id: "age.from-pension",
    words: [
      "(of|above|over|from|at) [the] [statutory] (retirement age|pension age|pensionable age|state pension age) [or over|and over|and older]"
    ],
    age: ["R", ""]
  },
  { id: "age.minor", words: ["minors", "under age"], age: ["0", "17"], concept: "@kind" },
  {
    id: "age.same",
    words: [
      "(of|in) [the] (same|that|this|corresponding|respective|relevant|their|its) (age|age group|ages)",
      "of that age",
      "as a share of the age group",
      "in the same age group",
      "of the same age",
      "same age",
      "of the age group"
    ],
    age: "same"
  },
  { id: "measure.share", words: ["(share|proportion|percentage|fraction)", "rate"], measure: "share" },
  { id: "measure.ratio", words: ["ratio"], measure: "ratio" },
  { id: "measure.count", words: ["[total] number", "total number", "absolute number"], measure: "count" },
  {
    id: "ratio.in",
    words: [
      "(in|among|of|within|amongst) (all|the) [total]",
      "(in|among|of) the (total|overall|entire)",
      "(out of|in) all"
    ],
    divides: "share"
  },
  {
    id: "ratio.as-share-of",
    words: [
      "[,] [expressed] [as] a (percentage|share|proportion|fraction|per cent) of [all|the|total] [number of]",
      "[,] as (percentage|share|proportion) of [all|the|total]",
      "(relative to|in relation to|divided by|compared with|compared to|related to|over) [the|all] [total] [number of]",
      "in (percent|per cent|%) of [all|the]"
    ],
    divides: "always"
  },
  {
    id: "ratio.as-percentage-of",
    words: ["as (a percentage|percentage) of [all|the|total] [number of]", "as a per cent of"],
    divides: "always",
    unit: "percent"
  },
  { id: "ratio.to", words: ["to the [number of]", "to"], divides: "ratio" },
  {
    id: "factor.per",
    words: ["(per|for every|for each|in every|out of every|in relation to|out of) {ten}"],
    divides: "per",
    factor: "n"
  },
  { id: "factor.per-thousand", words: ["per thousand"], divides: "per", factor: 1e3 },
  { id: "factor.per-hundred", words: ["per hundred"], divides: "per", factor: 100 },
  { id: "factor.per-hundred-thousand", words: ["per hundred thousand"], divides: "per", factor: 1e5 },
  { id: "factor.per-one", words: ["per", "for each", "for every"], divides: "per", factor: 1 },
  {
    id: "factor.per-capita",
    words: ["per (capita|head)", "per head of [the] population"],
    divides: "per",
    factor: 1,
    concept: "@einwohner"
  },
  { id: "factor.times", words: ["\xD7 {n} [%]", "{n} \xD7", "(multiplied by|times) {n}"], factor: "n" },
  {
    id: "date.day",
    words: ["[on|as at|as of|at|reference date|reference date :] {date} [each year|of each year|every year]"],
    date: "date"
  },
  ...[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ].flatMap((month, index) => {
    const mm = String(index + 1).padStart(2, "0");
    return [
      {
        id: "date.day-in-words",
        words: [
          `[on|as at|as of|at] [the] {d} [st|nd|rd|th] [of] ${month} [{y}|of each year|each year]`,
          `[on|as at|as of] ${month} {d} [st|nd|rd|th] [, {y}]`
        ],
        date: `${mm}-d`
      },
      { id: "date.month", words: [`in ${month}`], date: mm }
    ];
  }),
  {
    id: "date.annual-average",
    words: [
      "[in|as] [the] annual (average|mean|averages)",
      "yearly average",
      "average (of|over) the (year|twelve months|{_} months)",
      "mean of [the] {_} months"
    ],
    date: "annual_average"
  },
  {
    id: "date.end-of-year",
    words: ["[at] [the] (end of the year|year end|end of year|end of each year)"],
    date: "12-31"
  },
  { id: "date.mid-year", words: ["[at] mid year"], date: "06-30" },
  {
    id: "date.during-year",
    words: ["(during|in the course of|over|throughout) (the|a|one) (year|calendar year)", "per year", "a year"],
    date: "during_year"
  },
  { id: "date.reporting", words: ["in the (reference|reporting) year", "in (a|the) given year"], idle: true },
  {
    id: "percent.more-than",
    words: ["(more than|over|above|exceeding|exceed|exceeds|greater than|in excess of) {n} PCT [of]"],
    count: ">n",
    concept: "prozent"
  },
  {
    id: "percent.less-than",
    words: ["[is|are] (less than|below|under|lower than) {n} PCT [of]"],
    count: "<n",
    concept: "prozent"
  },
  {
    id: "percent.at-least",
    words: ["(at least|not less than) {n} PCT [of]", "{n} PCT OLDER"],
    count: ">=n",
    concept: "prozent"
  },
  { id: "percent.at-most", words: ["(at most|up to|no more than) {n} PCT [of]"], count: "<=n", concept: "prozent" },
  { id: "percent.exact", words: ["{n} PCT [of]"], count: "n", concept: "prozent" },
  {
    id: "span.days",
    words: ["[in|within] the first {n} days [of life]", "[in|within] {n} days"],
    count: "n",
    concept: "day"
  },
  {
    id: "span.at-least-months",
    words: ["[for] {n} months (or|and) (more|longer)", "[for] at least {n} months", "[for] {n} months or longer"],
    count: ">=n",
    concept: "month"
  },
  {
    id: "span.more-than-months",
    words: ["[for] (more than|over|longer than) {n} months"],
    count: ">n",
    concept: "month"
  },
  {
    id: "span.a-year",
    words: [
      "[for] (one|a|1) year (or|and) (more|longer)",
      "[for] at least (one|a|1) year",
      "[for] twelve months (or|and) (more|longer)"
    ],
    count: ">=12",
    concept: "month"
  },
  { id: "count.at-least-one", words: ["(at least 1|1 or more|at least a)"], idle: true },
  {
    id: "count.at-least",
    words: ["(at least|a minimum of|not less than) {n}", "{n} (or|and) (more|over)"],
    count: ">=n"
  },
  { id: "count.more-than", words: ["(more than|over|above|exceeding|greater than) {n}"], count: ">n" },
  { id: "count.less-than", words: ["(less than|fewer than|below|under) {n}"], count: "<n" },
  { id: "count.at-most", words: ["(at most|up to|no more than|within|a maximum of) {n}"], count: "<=n" },
  {
    id: "scope.without",
    words: ["(excluding|without|except|except for|excl|exclusive of|other than|not including|net of)"],
    scope: "without"
  },
  { id: "scope.including", words: ["(including|incl|inclusive of|as well as|together with|plus)"], scope: "including" },
  { id: "scope.only", words: ["(only|solely|exclusively)"], scope: "only" },
  { id: "scope.left-out", words: ["(are|is) (excluded|not included|not counted|left out)"], after: "without" },
  { id: "scope.counted-in", words: ["(are|is) (included|counted)"], after: "including" },
  { id: "negation", words: ["not", "no", "neither", "nor", "non"], negates: true },
  { id: "total", words: ["(total|overall|all|entire|in total)"], total: true },
  {
    id: "total.population",
    words: ["(total|entire|whole|overall) population", "all (residents|inhabitants)"],
    total: true,
    concept: "@einwohner"
  },
  {
    id: "explains",
    words: ["(that is|i e|namely|being|calculated as|defined as|measured by|meaning|e g)"],
    explains: true
  },
  {
    id: "source.named",
    words: ["(according to|source :|source|data source :|data from|based on|using data from|as recorded in)"],
    names: "source"
  },
  {
    id: "frame",
    words: [
      "(shows|measures|indicates|describes|gives|is defined as|is calculated as|expresses|is the|are the|denotes|refers to)"
    ],
    frames: true
  },
  { id: "average", words: ["(average|mean|on average)"], concept: "~durchschnitt" },
  {
    id: "idle.phrase",
    words: [
      "in the (city|municipality|area|country)",
      "of the (city|municipality)",
      "or not",
      "for the country",
      "there"
    ],
    idle: true
  }
];

// src/definitions/vocabulary/german-ages.ts
var germanAgeGroups = {
  YEARS: "(Jahre [alt]|j\xE4hrig|J|Lebensjahre|Altersjahre|Jahrg\xE4nge)",
  LIMIT: "[gesetzliche|jeweilige|gleitende|geltende|individuelle] (Regelaltersgrenze|Altersgrenze|Rentenalter|Renteneintrittsalter|Regelrentenalter|Rentenaltersgrenze) [nach|gem\xE4\xDF|des|der] [\xA7 {_} [a]] [SGB (II|XII|VI)]",
  UNTIL: "(bis|-|bis zu|bis einschlie\xDFlich|bis inklusive|bis einschl|bis inkl|bis zum Alter von)",
  FROM: "[im Alter|in einem Alter|Alter] [(von|ab|zwischen|vom)]",
  BELOW: "(unter|<|bis unter|bis <|j\xFCnger als|weniger als|noch nicht|noch keine|nicht ganz|bis ausschlie\xDFlich|bis zu unter|bis noch nicht)",
  UPTO: "(bis unter|bis <|- unter|- <|bis zu unter|bis noch nicht|bis ausschlie\xDFlich|und unter|bis j\xFCnger als|bis kleiner|bis ausschl|bis vor)"
};
var germanAges = [
  {
    id: "age.below",
    words: ["BELOW {n} YEARS", "BELOW dem Alter von {n} [Jahren]", "in einem Alter unter {n} [Jahren]"],
    age: ["0", "n-1"]
  },
  { id: "age.below-bare", words: ["(unter|<|bis unter|bis <) {n}"], age: ["0", "n-1"], bare: true },
  { id: "examination", words: ["(an der|bei der|zur|Vorsorgeuntersuchung|Fr\xFCherkennungsuntersuchung|Untersuchung) UAGE {n}"], count: "n", concept: "vorsorgeuntersuchung" },
  { id: "age.u", words: ["UAGE {n} [YEARS]"], age: ["0", "n-1"] },
  {
    id: "age.between-below",
    words: [
      "FROM {a} [YEARS] UPTO {b} YEARS",
      "(ab|von|zwischen) {a} und (j\xFCnger als|unter) {b} YEARS",
      "{a} YEARS oder \xE4lter (und|aber|bis) (unter|j\xFCnger als|noch nicht) {b} YEARS",
      "(ab|mindestens) {a} [YEARS] (,|und|aber|, aber) (noch nicht|unter|j\xFCnger als) {b} YEARS",
      "zwischen dem vollendeten {a} und [dem] [noch nicht] vollendeten {b} Lebensjahr"
    ],
    age: ["a", "b-1"]
  },
  { id: "age.between-below-bare", words: ["FROM {a} UPTO {b}"], age: ["a", "b-1"], bare: true },
  {
    id: "age.between",
    words: [
      "[(von|ab|zwischen|vom)] {a} [YEARS] UNTIL {b} YEARS",
      "zwischen {a} [YEARS] und {b} YEARS",
      "{a} (und|oder) {b} j\xE4hrig"
    ],
    age: ["a", "b"]
  },
  { id: "age.between-bare", words: ["FROM {a} UNTIL {b}"], age: ["a", "b"], bare: true },
  {
    id: "age.from",
    words: [
      "(ab|mindestens|ab dem Alter von|ab einem Alter von|>=|= >|nicht j\xFCnger als|ab vollendeten) {n} YEARS [(und|oder) \xE4lter]",
      "[im Alter von] {n} YEARS (und|u|oder) (\xE4lter|mehr|dar\xFCber|h\xF6her)",
      "[im Alter von] {n} (und|u|oder) mehr YEARS",
      "{n} (und|u|oder) (\xE4lter|\xE4lteren|\xE4)",
      "{n} J u (\xE4|\xE4lter)",
      "{n} und mehr j\xE4hrig",
      "{n} + [YEARS]",
      "{n} plus [YEARS]",
      "{n} [YEARS] aufw\xE4rts"
    ],
    age: ["n", ""]
  },
  { id: "age.from-bare", words: ["(ab|>=) {n}"], age: ["n", ""], bare: true },
  { id: "age.\xFC", words: ["OAGE {n} [YEARS]"], age: ["n", ""] },
  {
    id: "age.over",
    words: ["(\xFCber|\xE4lter als|>|mehr als|oberhalb von) {n} YEARS", "(\xFCber|\xE4lter als|>) dem Alter von {n} [Jahren]"],
    age: ["n+1", ""]
  },
  { id: "age.over-bare", words: ["(\xFCber|\xE4lter als|>) {n}"], age: ["n+1", ""], bare: true },
  {
    id: "age.up-to",
    words: [
      "(bis|bis zu|h\xF6chstens|maximal|max|<=|bis einschlie\xDFlich|bis inklusive|bis einschl|bis inkl|nicht \xE4lter als|bis zum Alter von) {n} YEARS",
      "{n} YEARS (und|oder) j\xFCnger"
    ],
    age: ["0", "n"]
  },
  {
    id: "age.up-to-bare",
    words: ["(<=|nicht \xE4lter als|bis zum Alter von) {n}"],
    age: ["0", "n"],
    bare: true
  },
  {
    id: "age.year-of-life-not-completed",
    words: [
      "[das] {n} Lebensjahr [noch] nicht [vollendet|erreicht|\xFCberschritten|abgeschlossen]",
      "(bis zur|vor|bis zum|bis) (Vollendung des|vollendeten) {n} (Lebensjahr|Jahr)",
      "vor dem vollendeten {n} Lebensjahr",
      "bis zum [vollendeten] {n} (Lebensjahr|Geburtstag)",
      "vor dem {n} (Geburtstag|Lebensjahr)",
      "unter dem vollendeten {n} Lebensjahr",
      "(noch nicht|nicht) das {n} Lebensjahr [vollendet|erreicht|abgeschlossen]"
    ],
    age: ["0", "n-1"]
  },
  {
    id: "age.year-of-life-completed",
    words: [
      "[das] {n} Lebensjahr [bereits|schon] (vollendet|erreicht|\xFCberschritten|abgeschlossen)",
      "(ab|seit|nach) (Vollendung des|dem vollendeten|der Vollendung des|vollendetem) {n} (Lebensjahr|Jahr)",
      "(ab|nach) dem {n} Geburtstag",
      "(\xFCber|nach) dem vollendeten {n} Lebensjahr"
    ],
    age: ["n", ""]
  },
  {
    id: "age.years-of-life-between",
    words: [
      "(vom|von dem|ab dem) vollendeten {a} bis zum vollendeten {b} Lebensjahr",
      "(vom|ab dem|nach dem) vollendeten {a} Lebensjahr bis (zum vollendeten|zur Vollendung des|vor Vollendung des|vor dem vollendeten) {b} Lebensjahr",
      "(vom|ab dem) vollendeten {a} Lebensjahr bis zum {b} Geburtstag",
      "das {a} , aber (noch nicht|nicht) das {b} Lebensjahr [vollendet]",
      "das {a} [Lebensjahr] [vollendet] (,|und|aber|, aber) [(aber|jedoch)] (noch nicht|nicht) das {b} Lebensjahr [vollendet]",
      "zwischen dem vollendeten {a} und [dem] vollendeten {b} Lebensjahr",
      "zwischen dem {a} und [dem] {b} Geburtstag"
    ],
    age: ["a", "b-1"]
  },
  {
    id: "age.first-year",
    words: [
      "(im|in dem) ersten Lebensjahr",
      "[im Alter] unter (ein|einem|1) (Jahr|Lebensjahr)",
      "[im Alter] (von|bis) unter (ein|einem|1) Jahr",
      "vor Vollendung des ersten Lebensjahr"
    ],
    age: ["0", "0"]
  },
  { id: "age.until-school", words: ["(ab|von|ab dem vollendeten) {n} [Jahren|Lebensjahr] bis [zur|zum] (Einschulung|Schuleintritt|Schulpflicht|Schulbeginn)"], age: ["n", ""], concept: "einschulung" },
  { id: "age.in-year-of-life", words: ["im {n} Lebensjahr"], age: ["n-1", "n-1"] },
  { id: "age.exactly", words: ["{n} j\xE4hrig", "{n} Jahre alt", "im Alter von {n} Jahren"], age: ["n", "n"] },
  {
    id: "age.below-pension-limit",
    words: [
      "(unter|unter der|unter dem|bis zur|bis zum|vor Erreichen der|vor Erreichen des|unterhalb der|unterhalb des|bis zum Erreichen der|bis zum Erreichen des|vor der|vor dem|bis) LIMIT",
      "LIMIT [noch] nicht (erreicht|\xFCberschritten) [haben]",
      "(noch nicht|nicht) im (Rentenalter|Renteneintrittsalter)"
    ],
    age: ["0", "R"]
  },
  {
    id: "age.between-pension-limit",
    words: [
      "FROM {a} [YEARS] (bis|bis zur|bis zum|bis unter|bis unter die|bis zum Erreichen der|bis zum Erreichen des|bis vor|- |und|und unter) [der] LIMIT",
      "(vom|ab dem) vollendeten {a} Lebensjahr bis (zur|zum|zum Erreichen der) LIMIT"
    ],
    age: ["a", "R"]
  },
  {
    id: "age.from-pension-limit",
    words: [
      "(ab|ab der|ab dem|\xFCber|\xFCber der|oberhalb der|nach Erreichen der|nach Erreichen des|jenseits der|ab Erreichen der|ab Erreichen des|mit Erreichen der|bei Erreichen der) LIMIT",
      "LIMIT (erreicht|\xFCberschritten) [haben]",
      "im (Rentenalter|Regelrentenalter)",
      "LIMIT und \xE4lter"
    ],
    age: ["R", ""]
  },
  {
    id: "age.minor",
    words: [
      "minderj\xE4hrig",
      "nicht vollj\xE4hrig",
      "noch nicht vollj\xE4hrig",
      "vor der Vollj\xE4hrigkeit",
      "bis zur Vollj\xE4hrigkeit"
    ],
    age: ["0", "17"],
    concept: "@kind"
  },
  {
    id: "age.of-age",
    words: ["vollj\xE4hrig", "ab Vollj\xE4hrigkeit", "ab der Vollj\xE4hrigkeit"],
    age: ["18", ""],
    concept: "@erwachsen"
  },
  {
    id: "age.same",
    words: [
      "gleichaltrig",
      "altersgleich",
      "[im|in der|des] (gleich|selb|entsprechend|jeweilig|betreffend|dieses|diesem|dieser|demselben|derselben|desselben) (Alter|Altersgruppe|Altersklasse|Altersstufe|Altersjahrgang|Alterskohorte|Altersspanne|Altersbereich)"
    ],
    age: "same"
  }
];

// src/definitions/vocabulary/german-dates.ts
var months = [
  "Januar",
  "Februar",
  "M\xE4rz",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember"
];
var shortMonths = ["Jan", "Feb", "Mrz", "Apr", "", "Jun", "Jul", "Aug", "Sept|Sep", "Okt", "Nov", "Dez"];
var days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var germanDateGroups = {
  // Years say which vintage is meant, not how it is defined.
  OFYEAR: "[eines jeden Jahres|eines Jahres|jeden Jahres|des jeweiligen Jahres|des Jahres|des laufenden Jahres|j\xE4hrlich|jeweils|d J|des betreffenden Jahres|{y}]",
  PREVIOUS: "(des Vorjahres|des vorangegangenen Jahres|des vorhergehenden Jahres|im Vorjahr|Vorjahr|des vorherigen Jahres|d Vj|des letzten Jahres|des Vorberichtsjahres)",
  REPORTING: "(des Berichtsjahres|im Berichtsjahr|Berichtsjahr|des Erhebungsjahres|des Bezugsjahres)",
  ASOF: "[(zum|am|vom|per|Stand|Stichtag|Stichtag :|zum Stichtag|am Stichtag|Stichtag ist der|Stichtag ist jeweils der|Stichtag ist|Stichtag war der|Stand :|Stichtag jeweils|mit Stand|mit Stand vom|mit Stichtag)]"
};
var written = months.map((month, index) => {
  const short = shortMonths[index];
  return {
    mm: String(index + 1).padStart(2, "0"),
    month: short === "" ? month : `(${month}|${short})`,
    last: String(days[index])
  };
});
var germanDates = [
  { id: "date.day", words: ["ASOF {date} OFYEAR"], date: "date" },
  { id: "date.day-previous-year", words: ["ASOF {date} PREVIOUS"], date: "date", year: "previous" },
  { id: "date.day-reporting-year", words: ["ASOF {date} REPORTING"], date: "date", year: "reporting" },
  ...written.map(({ mm, month }) => ({
    id: "date.day-in-words",
    words: [`ASOF {d} ${month} OFYEAR`],
    date: `${mm}-d`
  })),
  ...written.map(({ mm, month }) => ({
    id: "date.day-in-words-previous-year",
    words: [`ASOF {d} ${month} PREVIOUS`],
    date: `${mm}-d`,
    year: "previous"
  })),
  ...written.map(({ mm, month }) => ({
    id: "date.day-in-words-reporting-year",
    words: [`ASOF {d} ${month} REPORTING`],
    date: `${mm}-d`,
    year: "reporting"
  })),
  ...written.map(({ mm, month, last }) => ({
    id: "date.end-of-month",
    words: [`(Ende|Ultimo) ${month} OFYEAR`, `am (letzten Tag im|letzten Tag des Monats) ${month}`],
    date: `${mm}-${last}`
  })),
  ...written.map(({ mm, month }) => ({
    id: "date.start-of-month",
    words: [`(Anfang|zu Beginn des Monats) ${month} OFYEAR`],
    date: `${mm}-01`
  })),
  ...written.map(({ mm, month }) => ({
    id: "date.mid-month",
    words: [`(Mitte) ${month} OFYEAR`],
    date: `${mm}-15`
  })),
  ...written.map(({ mm, month }) => ({
    id: "date.month",
    words: [`[im|Stand|Stichtag|Monat|im Monat|Berichtsmonat|Stichmonat|f\xFCr] ${month} [REPORTING|OFYEAR]`],
    date: mm
  })),
  {
    id: "date.end-of-year",
    words: [
      "[zum|am] Jahresende",
      "[zum|am|am jeweiligen] (Ende des|Ende eines|Schluss des) [jeweiligen|laufenden|Berichts|jeden] (Jahres|Kalenderjahres|Berichtsjahres)",
      "Jahresultimo",
      "[zum] Jahresschluss",
      "am letzten Tag des (Jahres|Kalenderjahres|Berichtsjahres)",
      "Jahresendstand",
      "Ende {y}",
      "Jahresende {y}"
    ],
    date: "12-31"
  },
  {
    id: "date.end-of-previous-year",
    words: [
      "(zum|am) Ende des Vorjahres",
      "Ende des Vorjahres",
      "am Vorjahresende",
      "[zum] Vorjahresende",
      "Vorjahresende"
    ],
    date: "12-31",
    year: "previous"
  },
  {
    id: "date.start-of-year",
    words: [
      "(zum|am) Jahresanfang",
      "[zum|am] Jahresbeginn",
      "(zu|am) (Beginn|Anfang) des [jeweiligen] (Jahres|Kalenderjahres|Berichtsjahres)"
    ],
    date: "01-01"
  },
  { id: "date.mid-year", words: ["[zur] Jahresmitte", "Mitte des Jahres", "in der Mitte des Jahres"], date: "06-30" },
  {
    id: "date.annual-average",
    words: [
      "[im|der|als|gleitender|nach] [gleitender] Jahresdurchschnitt OFYEAR",
      "Jahresdurchschnitt REPORTING",
      "[im] Jahresmittel OFYEAR",
      "Jahresdurchschnittswert",
      "Jahresdurchschnittszahl",
      "Jahresmittelwert",
      "jahresdurchschnittlich",
      "im (Durchschnitt|Mittel) (des|eines|\xFCber das) [jeweiligen|gesamten|ganzen] (Jahres|Kalenderjahres|Berichtsjahres|Jahr)",
      "(Durchschnitt|Mittel|Mittelwert) (aller|der|aus|von|\xFCber) [den|die|allen] [{_}] (Monate|Monatswerte|Monatsst\xE4nde|Monatswerten|Kalendermonate) [des Jahres|eines Jahres]",
      "Mittelwert (der|aller) {_} Monate",
      "{_} Monats (Durchschnitt|Mittel)",
      "im Mittel \xFCber das Jahr",
      "\xFCber das Jahr gemittelt"
    ],
    date: "annual_average"
  },
  {
    id: "date.march-september",
    words: [
      "(Mittel|Mittelwert|Durchschnitt|Durchschnittswert) [aus|von|der] [den] [Monaten|Werten|Monate|Werte] [f\xFCr] (M\xE4rz|Mrz) (und|,|/) (September|Sept|Sep)",
      "(Mittel|Mittelwert|Durchschnitt) (aus|der|von) [den] Stichtagen [im] M\xE4rz und September"
    ],
    date: "average_03_09"
  },
  {
    id: "date.average-of-quarters",
    words: [
      "(Mittel|Mittelwert|Durchschnitt) (aus|der|von|aller) [den] [{_}] (Quartale|Quartalswerte|Quartalsstichtage|Quartalsenden)",
      "Quartalsdurchschnitt"
    ],
    date: "average_of_quarters"
  },
  {
    id: "date.end-of-quarter",
    words: ["[zum|am] (Quartalsende|Ende des Quartals)", "am Quartalsende", "zum Quartalsstichtag"],
    date: "quarter_end"
  },
  { id: "date.monthly", words: ["monatlich", "(zum|am) Monatsende"], idle: true },
  {
    id: "date.in-the-course-of-the-year",
    words: [
      "im (Laufe|Verlauf) (des|eines) [jeweiligen|gesamten] (Jahres|Kalenderjahres|Berichtsjahres)",
      "(w\xE4hrend|innerhalb) (des|eines) [jeweiligen|gesamten] (Jahres|Kalenderjahres|Berichtsjahres)",
      "im Jahresverlauf",
      "\xFCber das [gesamte|ganze] (Jahr|Kalenderjahr|Berichtsjahr) [hinweg]",
      "in einem (Jahr|Kalenderjahr|Berichtsjahr)",
      "innerhalb von {_} Monaten",
      "im gesamten (Jahr|Kalenderjahr|Berichtsjahr)",
      "[als] Jahressumme",
      "[in der] Jahresgesamtzahl",
      "im Kalenderjahr"
    ],
    date: "during_year"
  },
  {
    id: "period.school-year",
    words: [
      "[im|des|zum|f\xFCr das|zu Beginn des|am Ende des] [jeweiligen] (Schuljahr|Kindergartenjahr|Kitajahr|Studienjahr|Ausbildungsjahr|Wintersemester|Sommersemester) [{y} [/ {y}]]",
      "(im|des|f\xFCr das) [jeweiligen] (Jahr|Berichtsjahr|Erhebungsjahr|Bezugsjahr|Kalenderjahr|Monat|Berichtsmonat) [{y}]",
      "zum [jeweiligen] (Stichtag|Zeitpunkt|Erhebungszeitpunkt)",
      "am [jeweiligen] (Stichtag|Erhebungsstichtag|Erhebungstag)",
      "zum (gleichen|selben) (Stichtag|Zeitpunkt)"
    ],
    idle: true
  }
];

// src/definitions/vocabulary/german-distinctions.ts
var germanDistinctions = `
belegt = belegt; besetzt; tats\xE4chlich belegt; in Anspruch genommen
geplant = geplant; laut (Bedarfsplanung|Planung); vorgesehen; nach Bedarfsplan; gem\xE4\xDF Bedarfsplanung; Soll
frei = frei; verf\xFCgbar; unbesetzt
gemischt = gemischt; Misch
rein = reine; reiner
zivil = zivil
abhaengig = abh\xE4ngig; abh\xE4ngig besch\xE4ftigt
unversorgt = unversorgt; noch nicht versorgt; ohne Ausbildungsstelle
gueltig = g\xFCltig
ungueltig = ung\xFCltig
abgegeben = abgegeben
verdeckt = verdeckt
ganztaegig = ganzt\xE4gig; ganztags
halbtaegig = halbt\xE4gig; halbtags
befristet = befristet
unbefristet = unbefristet
stationaer = station\xE4r
teilstationaer = teilstation\xE4r
ambulant = ambulant
haeuslich = h\xE4uslich
privat = privat; privater Tr\xE4ger
frei traeger = freier Tr\xE4ger; freie Tr\xE4ger; in freier Tr\xE4gerschaft
staedtisch = in st\xE4dtischer Tr\xE4gerschaft; st\xE4dtischer Tr\xE4ger
aktiv = aktiv
neu = neu
bestehend = bestehend; im Bestand; Bestandswohnungen
akut = akut
latent = latent
schwer = schwer; schwerverletzt; Schwerverletzte
leicht = leicht; leichtverletzt; Leichtverletzte
toedlich = t\xF6dlich; get\xF6tet; Get\xF6tete
koerperlich = k\xF6rperlich
geistig = geistig
psychisch = psychisch; seelisch
versorgt = unterversorgt
altersstandardisiert = altersstandardisiert; standardisiert; altersbereinigt
roh = rohe; roher
saisonbereinigt = saisonbereinigt
nominal = nominal
real = real; preisbereinigt; inflationsbereinigt
netto = netto
brutto = brutto
jung = jung
erst = erste; erster; erstmals; erstmalig
zweit = zweite; zweiter
voll = voll
halb = halb
freiwillig = freiwillig
dauerhaft = dauerhaft
voruebergehend = vor\xFCbergehend; vorl\xE4ufig
oeffentlich = \xF6ffentlich
gewerblich = gewerblich
landwirtschaftlich = landwirtschaftlich
industriell = industriell
erstmalig = erstmalig
betrieb = betrieblich
ausserbetrieblich = au\xDFerbetrieblich
schulisch = schulisch
dual = dual
weiterfuehrend = weiterf\xFChrend
sonstig = sonstige; \xFCbrige; andere
innerhalb = innerhalb der Stadt; innerst\xE4dtisch
ausserhalb = au\xDFerhalb
deutsch = deutsch
eu = EU; aus EU Staaten; Unionsb\xFCrger; EU B\xFCrger
selbst = selbst
`;

// src/definitions/vocabulary/german-education-and-youth.ts
var germanEducationAndYouth = `
kita = Kitas; Kita; Kitas; KiTa; Kindertageseinrichtung; Kindertagesst\xE4tte; Tageseinrichtung; Tagesst\xE4tte; Tageseinrichtung f\xFCr Kinder;
    Tageseinrichtungen f\xFCr Kinder; Kindertageseinrichtungen; Tageseinrichtungen f\xFCr Kinder (TfK); KTE; TfK; TEK
kindergarten = Kindergarten; Kinderg\xE4rten
krippe = Krippe; Kinderkrippe
hort = Hort; Kinderhort
tagespflege = Tagespflege; Kindertagespflege; KTP; Tagesmutter; Tagesm\xFCtter; Tagespflegeperson; Kindertagespflegeperson; Tagespflegestelle
tagespflege foerderung oeffentlich = \xF6ffentlich gef\xF6rderte (Kindertagespflege|Tagespflege)
kita tagespflege = Kindertagesbetreuung; Tagesbetreuung; Kita oder Tagespflege
kita platz = Kitaplatz; Kindertagesst\xE4ttenplatz; Kita Platz
kindergarten platz = Kindergartenplatz
platz = Platz; Betreuungsplatz; Pl\xE4tze
genehmigt platz = genehmigte Pl\xE4tze
~betreuung = betreut; Betreuung; besuchen; besucht; besuchend; teilnehmen; Teilnahme; aufgenommen; Besuch; nutzen;
    genutzt; Nutzung; versorgt; in Betreuung
~teilnehmer = Teilnehmer; Teilnehmende; Kursteilnehmer; Belegungen von Teilnehmern
belegung = Belegung
vorschulkind = Vorschulkind; Kinder im letzten (Kindergartenjahr|Kitajahr); Kinder im letzten Jahr vor der Einschulung;
    Kinder im letzten Kindergartenjahr vor der Einschulung; angehende Schulkinder; Vorsch\xFCler
einschulungskind = Einschulungskind; Einsch\xFCler; Schulanf\xE4nger; Schulneuling; einzuschulende Kinder; ABC Sch\xFCtzen;
    [zur|bei der] Schuleingangsuntersuchung untersuchte Kinder; Einschulungsjahrgang; untersuchte Einschulungskinder;
    schulpflichtig werdende Kinder
untersucht = untersucht; Untersuchte
ganztag = Ganztag; Ganztagsbetreuung; Ganztagsangebot
offen ganztag = offener Ganztag; OGS; offene Ganztagsschule; offene Ganztagsschulen; offene Ganztagsgrundschule; OGGS; offene Ganztagsbetreuung;
    offenes Ganztagsangebot; offene Ganztagsschule im Primarbereich; OGATA
schueler grundschule = Grundsch\xFCler; Grundschulkind; Kinder (an|in|der) Grundschulen; Sch\xFCler (an|in|der) Grundschulen;
    Sch\xFCler der (Primarstufe|Grundschule|Grundschulen); Sch\xFCler im Primarbereich; Primarsch\xFCler; Sch\xFCler in der Primarstufe; Sch\xFCler der Primarstufe
grundschule = Grundschule; Primarstufe; Primarbereich; Primarschule
schueler = Sch\xFCler; Schulkind; Lernende; Sch\xFClerzahl; SuS; Sch\xFClerschaft
lehrkraft = Lehrkraft; Lehrer; Lehrende; Lehrperson; Lehrpersonal
klasse = Klasse; Schulklasse; Klassenverband
schueler klasse 4 = Viertkl\xE4ssler; Kinder nach der (vierten|4) Klasse; Viertklasskinder; nach der (vierten|4) Klasse; Grundschulabg\xE4nger; Abg\xE4nger der Grundschule; Kinder die die Grundschule verlassen; aus Klasse 4; Kinder der Klasse 4; Sch\xFCler der Klasse 4; Kinder (der|aus der|aus den|in der) (vierten|4) (Klasse|Klassen|Jahrgangsstufe);
    Sch\xFCler (der|aus der|aus den|in der) (vierten|4) (Klasse|Klassen|Jahrgangsstufe); Kinder der Klassenstufe 4; Grundsch\xFCler der Klasse 4
schueler klasse 5 = F\xFCnftkl\xE4ssler; Sch\xFCler (der|in der|in den) (f\xFCnften|5) (Klasse|Klassen|Jahrgangsstufe); Kinder in Klasse 5
wechsel = wechseln; Wechsel; \xFCbergehen; \xDCbergang; \xDCberg\xE4nge; \xFCbergegangen; gewechselt; \xFCbertreten
anmeldung = Anmeldung; angemeldet; Angemeldete; anmelden; Anmeldezahl
gymnasium = Gymnasium; Gymnasien
hauptschule = Hauptschule
realschule = Realschule
gesamtschule = Gesamtschule; integrierte Gesamtschule
foerderschule = F\xF6rderschule; Sonderschule; Schule mit sonderp\xE4dagogischem F\xF6rderschwerpunkt; F\xF6rderzentrum
foerderbedarf = sonderp\xE4dagogischer (F\xF6rderbedarf|Unterst\xFCtzungsbedarf); sonderp\xE4dagogischem (F\xF6rderbedarf|Unterst\xFCtzungsbedarf);
    Bedarf an sonderp\xE4dagogischer (F\xF6rderung|Unterst\xFCtzung); F\xF6rderbedarf; festgestellter sonderp\xE4dagogischer (F\xF6rderbedarf|Unterst\xFCtzungsbedarf);
    sonderp\xE4dagogischer Bedarf; Unterst\xFCtzungsbedarf
abgang schueler = Abg\xE4nger; Abgang; Absolvent; Entlassene; Abgehende; Schulabg\xE4nger; Schulabgang; Schulentlassene; Schulentlassung; Absolventen und Abg\xE4nger; Abg\xE4nger und Absolventen; Schulabsolventen;
    Schulabsolvent; Schulabg\xE4ngerinnen und Schulabg\xE4nger
allgemeinbildend schule = allgemeinbildende (Schule|Schulen); allgemein bildende (Schule|Schulen)
beruflich schule = berufliche (Schule|Schulen); Berufskolleg; berufsbildende (Schule|Schulen); Berufsschule
hochschulreife = Hochschulreife; allgemeine Hochschulreife; Abitur; Allgemeine Hochschulreife (Abitur); Hochschulzugangsberechtigung; AHR; Abiturient
fachhochschulreife = Fachhochschulreife; FHR
hauptschulabschluss = Hauptschulabschluss; Erster Schulabschluss; Berufsreife; Hauptschulabschluss nach Klasse 9;
    Ersten Allgemeinbildenden Schulabschluss
!schulabschluss = ohne (Schulabschluss|Abschluss|jeglichen Abschluss)
schulabschluss = Schulabschluss; Abschluss; schulischer Abschluss
berufsabschluss = Berufsabschluss; Berufsausbildung; beruflicher Abschluss; abgeschlossene Berufsausbildung; Berufsbildungsabschluss
studierend = Studierende; Student; Studentinnen und Studenten; Studierendenzahl
hochschule = Hochschule; Universit\xE4t; Hochschulen
weder beschaeftigung bildung = NEET;
    (weder|nicht) in [einer] (Besch\xE4ftigung|Arbeit|Erwerbst\xE4tigkeit) noch in (Bildung oder Ausbildung|Ausbildung|Bildung|Schule oder Ausbildung|Bildung und Ausbildung|schulischer oder beruflicher Ausbildung);
    weder (erwerbst\xE4tig noch in Ausbildung|in Arbeit noch in Ausbildung|in Ausbildung noch in Arbeit|in Ausbildung noch in Besch\xE4ftigung|in Bildung noch in Besch\xE4ftigung)
hilfeerziehung = Hilfe zur Erziehung; Hilfen zur Erziehung; HzE; erzieherische Hilfe; erzieherische Hilfen; Erziehungshilfe; Erziehungshilfen
erziehungsberatung = Erziehungsberatung; Erziehungs und Familienberatung
heimerziehung = Heimerziehung; station\xE4re Erziehungshilfe; Heimunterbringung
vollzeitpflege = Vollzeitpflege; Pflegefamilie; Familienpflege
inobhutnahme = Inobhutnahme; vorl\xE4ufige Schutzma\xDFnahme; vorl\xE4ufige Schutzma\xDFnahmen; in Obhut genommene; in Obhut genommen
kindeswohlgefaehrdung = Kindeswohlgef\xE4hrdung; Gef\xE4hrdung des Kindeswohls
gefaehrdungseinschaetzung = Gef\xE4hrdungseinsch\xE4tzung; Verfahren zur Einsch\xE4tzung der Gef\xE4hrdung; Verfahren zur Gef\xE4hrdungseinsch\xE4tzung; 8a Verfahren;
    Einsch\xE4tzung des Gef\xE4hrdungsrisikos; Gef\xE4hrdungseinsch\xE4tzungsverfahren; Verfahren zur Einsch\xE4tzung einer Kindeswohlgef\xE4hrdung
jugendeinrichtung = Jugendeinrichtung; Jugendzentrum; Jugendfreizeiteinrichtung; Jugendtreff; Einrichtung der offenen [Kinder und] Jugendarbeit;
    Jugendzentren; Einrichtungen der offenen Kinder und Jugendarbeit; offene (Jugendeinrichtung|Jugendeinrichtungen|Jugendzentren|Einrichtungen);
    Jugendhaus; OKJA Einrichtung
stammbesucher = Stammbesucher; regelm\xE4\xDFige Besucher; regelm\xE4\xDFig Besuchende; Stammbesuchende
besucher = Besucher; Besuchende; Gast; G\xE4ste
sprachfoerderbedarf = Sprachf\xF6rderbedarf; Bedarf an Sprachf\xF6rderung; F\xF6rderbedarf in der Sprache; sprachlicher F\xF6rderbedarf;
    zus\xE4tzlicher Sprachf\xF6rderbedarf; Sprachf\xF6rderungsbedarf; Sprachf\xF6rderbedarfs; Bedarf an sprachlicher F\xF6rderung
jugendhilfeplanung = Jugendhilfeplanung
volkshochschule = Volkshochschule; VHS
vollzeitaequivalent = Vollzeit\xE4quivalent; VZ\xC4; Vollzeitstelle; Vollzeitkraft; Vollzeitbesch\xE4ftigteneinheit; vollzeit\xE4quivalente Stelle;
    auf Vollzeit umgerechnete; Vollkraft; Vollzeiteinheit
~festgestellt = festgestellt; bewilligt; gew\xE4hrt; ermittelt
einschulung = Einschulung; Schuleintritt; Schulbeginn; Schulpflicht
fachkraft = Fachkraft; p\xE4dagogische Fachkraft; Erzieher; p\xE4dagogisches Personal; p\xE4dagogische Kraft; Betreuungskraft
gymnasium empfehlung = Gymnasialempfehlung; Empfehlung f\xFCr das Gymnasium; \xDCbergangsempfehlung Gymnasium
klassenwiederholung = Klassenwiederholer; Klassenwiederholung; Sitzenbleiber; Wiederholer; die eine Klasse wiederholen; eine Klasse wiederholen; nicht versetzt
akademiker = Akademiker; hochqualifiziert; Hochqualifizierte; akademischer (Abschluss|Berufsabschluss); Hochschulabschluss; Besch\xE4ftigte mit (Hochschulabschluss|akademischem Abschluss)
jugend = Jugend
bibliothek = Bibliothek; Stadtbibliothek; B\xFCcherei; Stadtb\xFCcherei; \xF6ffentliche Bibliothek
museum = Museum; Museen
verein = Verein; Vereine
dienstleistung = terti\xE4rer Sektor; Dienstleistungssektor; Dienstleistungsbereich; Dienstleistungsbranche; Dienstleistung
produktion = sekund\xE4rer Sektor; produzierendes Gewerbe; verarbeitendes Gewerbe
schueler foerderschule = F\xF6rdersch\xFCler; Sondersch\xFCler; Sch\xFCler (an|der) (F\xF6rderschulen|Sonderschulen)
regelschule = Regelschule; allgemeine Schule; allgemeine Schulen
inklusiv = inklusiv; Inklusion; inklusiv beschult; im gemeinsamen Lernen; gemeinsames Lernen; im Gemeinsamen Unterricht; inklusiv unterrichtet; an (Regelschulen|allgemeinen Schulen)
gebunden ganztag = gebundener Ganztag; gebundene Ganztagsschule; gebundene Ganztagsschulen; gebundenes Ganztagsangebot
ganztagsschule = Ganztagsschule
lehrkraft = Lehrerstelle; Lehrkr\xE4ftestelle
fremdunterbringung = Fremdunterbringung; au\xDFerhalb der eigenen Familie untergebracht; Unterbringung au\xDFerhalb (der Familie|des Elternhauses)
~verlassen = verlassen; verl\xE4sst; abgehen; entlassen
erstsemester studierend = Erstsemester; (Studierende|Studenten) im ersten (Hochschulsemester|Fachsemester|Semester); Studienanf\xE4nger; Studienanf\xE4ngerinnen und Studienanf\xE4nger
sprachentwicklung = Sprachentwicklung; sprachliche Entwicklung
auffaellig = auff\xE4llig; Auff\xE4lligkeit; mit Auff\xE4lligkeiten; Entwicklungsauff\xE4lligkeit
!auffaellig = unauff\xE4llig; ohne (Auff\xE4lligkeit|Auff\xE4lligkeiten|Befund)
betreuungsstunde = Betreuungsstunde; Wochenstunde; Stunden Betreuung; Betreuungszeit von; Betreuungsumfang von; Wochenstunden Betreuung
spielplatz = Spielplatz; Spielfl\xE4che
schulweg = Schulweg
kursteilnahme = Kursteilnahme
kursbelegung = Kursbelegung
`;

// src/definitions/vocabulary/german-health-and-care.ts
var germanHealthAndCare = `
arzt = Arzt; \xC4rzte; \xC4rzteschaft; Mediziner; \xE4rztlich t\xE4tige Personen; \xC4rztinnen und \xC4rzte; Arzt oder \xC4rztin; Arzt bzw \xC4rztin; \xE4rztlich T\xE4tige
hausarzt = Hausarzt; haus\xE4rztlich (t\xE4tige|t\xE4tig) (\xC4rzte|\xC4rztinnen und \xC4rzte|Arzt|Mediziner); \xC4rzte der haus\xE4rztlichen Versorgung; Haus\xE4rzte;
    an der haus\xE4rztlichen Versorgung teilnehmende \xC4rzte; haus\xE4rztlich t\xE4tig
niedergelassen arzt = niedergelassene (\xC4rzte|Arzt); \xC4rzte in (eigener Praxis|Niederlassung); Niedergelassene
berufstaetig = berufst\xE4tig
ambulant = ambulant; ambulante Dienste; ambulanter (Dienst|Pflegedienst); ambulante (Pflegedienste|Pflege)
krankenhaus = Krankenhaus; Klinik; Allgemeinkrankenhaus; Krankenh\xE4user; Akutkrankenhaus; Klinikum
krankenhaus bett = Krankenhausbett; Klinikbett; Betten in Krankenh\xE4usern; (aufgestellte|aufgestellten) Krankenhausbetten; Krankenhausbetten
bett = Bett; aufgestellte Betten; planm\xE4\xDFige Betten
reha = Rehaeinrichtung; Reha Einrichtung; Rehabilitationseinrichtung; Vorsorge und Rehabilitationseinrichtung; Reha Klinik
patient = Patient; Behandelte; Behandlungsfall
impfung = Impfung; geimpft; Geimpfte; Impfschutz; Impfdosis; Immunisierung
#2 masern impfung = vollst\xE4ndiger Masernschutz; vollst\xE4ndige Masernimpfung; vollst\xE4ndige Impfung gegen Masern; vollst\xE4ndig gegen Masern geimpft
masern impfung = Masernimpfung; Masernschutz; Impfung gegen Masern; gegen Masern geimpft; Masernschutzimpfung; Masern Impfung; MMR Impfung
uebergewicht = \xDCbergewicht; \xFCbergewichtig; \xDCbergewichtige
adipositas = Adipositas; adip\xF6s; Fettleibigkeit
bmi = BMI; Body Mass Index
lebenserwartung = Lebenserwartung
fern lebenserwartung = fernere Lebenserwartung
pflegebeduerftig = Pflegebed\xFCrftige; pflegebed\xFCrftig; pflegebed\xFCrftige (Menschen|Personen); Pflegebed\xFCrftigkeit;
    Leistungsempf\xE4nger der (Pflegeversicherung|Pflegekassen); Empf\xE4nger von Leistungen der Pflegeversicherung;
    Personen mit Leistungen der Pflegeversicherung; Leistungsberechtigte der Pflegeversicherung; zu Pflegende; Pflegeempf\xE4nger; Pflegebed\xFCrftigen;
    Leistungsempf\xE4nger nach dem SGB XI; Leistungsempf\xE4nger der sozialen Pflegeversicherung
vollstationaer = vollstation\xE4r; in Heimen; im Heim; station\xE4r; in Pflegeheimen; in vollstation\xE4ren Einrichtungen;
    in station\xE4ren (Einrichtungen|Pflegeeinrichtungen); vollstation\xE4re (Pflegeeinrichtungen|Versorgung|Pflege|Dauerpflege); Heimbewohner;
    in vollstation\xE4rer (Pflege|Dauerpflege|Versorgung); im Pflegeheim
vollstationaer platz = Pflegeheimplatz; Heimplatz; vollstation\xE4re (Pflegepl\xE4tze|Dauerpflegepl\xE4tze|Pl\xE4tze);
    Pl\xE4tze (der|in der) vollstation\xE4ren (Dauerpflege|Pflege);
    Pl\xE4tze in (Pflegeheimen|vollstation\xE4ren Einrichtungen|vollstation\xE4ren Pflegeeinrichtungen); Dauerpflegeplatz; vollstation\xE4re Dauerpflegepl\xE4tze;
    Pflegeheimpl\xE4tze; Pl\xE4tze in vollstation\xE4rer (Pflege|Dauerpflege)
pflegeheim = Pflegeheim; Altenheim; Seniorenheim; Alten und Pflegeheim; Altenpflegeheim; station\xE4re Pflegeeinrichtung; Seniorenzentrum;
    Pflegeeinrichtung
kurzzeitpflege = Kurzzeitpflege
pflegegeld = Pflegegeld; Pflegegeldempf\xE4nger
demenz = Demenz; Demenzerkrankte; Demenzkranke; an Demenz Erkrankte; demenziell Erkrankte; dementiell Erkrankte;
    (Menschen|Personen) mit (Demenz|einer Demenz|Demenzerkrankung|dementieller Erkrankung); Demenzerkrankung; demenziell (erkrankte|Ver\xE4nderte);
    Demenzbetroffene
praevalenz = Pr\xE4valenz; Pr\xE4valenzrate; altersspezifische Pr\xE4valenzraten; altersspezifischen Pr\xE4valenzraten; Pr\xE4valenzraten
geschaetzt = gesch\xE4tzt; Sch\xE4tzung; hochgerechnet; Hochrechnung
straftat = Straftat; Delikt; Kriminalit\xE4tsfall; bekannt gewordene (F\xE4lle|Straftaten|Delikte); registrierte Straftaten;
    polizeilich (bekannt gewordene|registrierte) (Straftaten|F\xE4lle); bekanntgewordene (Straftaten|F\xE4lle); polizeilich erfasste Straftaten;
    erfasste Straftaten; F\xE4lle der Kriminalit\xE4t; erfasste F\xE4lle
aufgeklaert straftat = aufgekl\xE4rte (F\xE4lle|Straftaten|Delikte)
tatverdaechtig = Tatverd\xE4chtige; tatverd\xE4chtig; ermittelte Tatverd\xE4chtige; polizeilich ermittelte Tatverd\xE4chtige; tatverd\xE4chtige Personen
einbruch = Wohnungseinbruchdiebstahl; Wohnungseinbruch; WED; Einbruchdiebstahl in Wohnungen; Wohnungseinbruchsdiebstahl; Wohnungseinbr\xFCche;
    Wohnungseinbruchdiebst\xE4hle; Einbr\xFCche in Wohnungen
versuch = Versuch; versucht; versuchte Taten
vollendet = vollendet
verunglueckt = Verungl\xFCckte; verungl\xFCckt; im Stra\xDFenverkehr Verungl\xFCckte; Verkehrsunfallopfer; bei Verkehrsunf\xE4llen Verletzte und Get\xF6tete;
    Verletzte und Get\xF6tete im Stra\xDFenverkehr; Unfallopfer
verkehrsunfall = Verkehrsunfall; Stra\xDFenverkehrsunfall; Unfall im Stra\xDFenverkehr
waehler = W\xE4hler; W\xE4hlende; abgegebene Stimmzettel; Personen, die gew\xE4hlt haben; die gew\xE4hlt haben; gew\xE4hlt haben; Wahlteilnehmer;
    Personen, die ihre Stimme abgegeben haben; an der Wahl teilgenommen haben; die ihre Stimme abgegeben haben
wahlberechtigt = Wahlberechtigte; wahlberechtigt; wahlberechtigte (Personen|Bev\xF6lkerung|B\xFCrger); Stimmberechtigte; zur Wahl berechtigte Personen
stimme = Stimme; W\xE4hlerstimme
briefwahl = Briefwahl; Briefw\xE4hler; Briefw\xE4hlende; per Brief W\xE4hlende
~wahllokal = im Wahllokal; Wahllokal; an der Urne; Urnenwahl; Urnenw\xE4hler
ratsmitglied = Ratsmitglied; Mitglied (des|im) (Stadtrat|Rat|Gemeinderat|Rats|Rates|Stadtrates|Stadtrats|Gemeinderats);
    Mitglieder (des|im) (Stadtrates|Stadtrats|Rates|Rats|Rat der Stadt|Stadtrat|Rates der Stadt|Rat);
    Mandatstr\xE4ger [im|des] [(Rat|Stadtrat|Stadtrates|Rates)] [der Stadt]; Stadtratsmitglied; Stadtr\xE4te; Stadtverordnete; Ratsfrauen und Ratsherren;
    Mandate (im|des) (Stadtrat|Rat|Rates|Stadtrates) [der Stadt]; Sitze (im|des) (Stadtrat|Rat|Rates)
infektion = Infektion; meldepflichtige (Erkrankungen|Infektionen)
ausweis = Schwerbehindertenausweis
suizid sterbefall = Suizid; Selbstt\xF6tung; Selbstmord; Sterbef\xE4lle durch Suizid; Todesf\xE4lle durch Suizid
pflegebeduerftig = gepflegte (Personen|Menschen)
~jetag = t\xE4glich; je Tag; pro Tag; und Tag; am Tag
~jewoche = w\xF6chentlich; je Woche; pro Woche; und Woche
~jejahr = j\xE4hrlich; je Jahr; pro Jahr; und Jahr; je Kalenderjahr
vorsorgeuntersuchung = Vorsorgeuntersuchung; Fr\xFCherkennungsuntersuchung
haeuslich = zu Hause; h\xE4uslich; daheim; in der eigenen H\xE4uslichkeit; in h\xE4uslicher (Umgebung|Pflege)
niedergelassen arzt = (\xC4rzte|Arzt) mit eigener Praxis; in eigener Praxis t\xE4tige \xC4rzte
apotheke = Apotheke
verunglueckt = bei (Verkehrsunf\xE4llen|Stra\xDFenverkehrsunf\xE4llen) (Verungl\xFCckte|verletzte oder get\xF6tete Personen|Verletzte und Get\xF6tete); Verletzte und Get\xF6tete; im Stra\xDFenverkehr (Verletzte und Get\xF6tete|verletzte oder get\xF6tete Personen); bei Unf\xE4llen verungl\xFCckte Personen; Verungl\xFCckte im Stra\xDFenverkehr; Verungl\xFCckte bei Verkehrsunf\xE4llen
~inhaber = Inhaber; Besitzer
~engagiert = engagieren; einsetzen
freiwillig = sich freiwillig engagieren; freiwilliges Engagement; b\xFCrgerschaftliches Engagement; Ehrenamt
sterblichkeit = Sterblichkeit; Mortalit\xE4t
erkrankung = Erkrankung; Krankheit; erkrankt; Erkrankte
krebs = Krebs; b\xF6sartige Neubildung; Krebserkrankung
behandlung = Behandlung; behandelt
niedergelassen = niedergelassen; in (eigener Praxis|freier Praxis); mit eigener Praxis
`;

// src/definitions/vocabulary/german-housing-and-environment.ts
var germanHousingAndEnvironment = `
wohnung = Wohnung; Wohneinheit; WE; Wohnungsbestand; Bestand an Wohnungen; Wohnungszahl; WEs
leerstehend = leerstehend; leer stehend; Leerstand; leer; unbewohnt; Wohnungsleerstand; ungenutzt
leerstehend wohnung = Leerwohnung;
    [Wohnungen die] [am Stichtag] weder vermietet [sind] noch [vom Eigent\xFCmer|von der Eigent\xFCmerin oder dem Eigent\xFCmer|durch den Eigent\xFCmer|von Eigent\xFCmern] [selbst] (genutzt|bewohnt) [sind|werden]
mietwohnung = Mietwohnung; vermietete Wohnung; zu Wohnzwecken vermietete Wohnungen; Mieterwohnung; Wohnungen zur Miete
gebunden wohnung = Sozialwohnung; (mietpreis|miet) und belegungsgebundene (Wohnungen|Mietwohnungen); Mietpreis und belegungsgebundene Wohnungen;
    Wohnungen mit (Miet|Mietpreis) und Belegungsbindung; preisgebundene (Wohnungen|Mietwohnungen); belegungsgebundene Wohnungen;
    Wohnungen mit (Belegungsbindung|Sozialbindung|Mietpreisbindung); gebundene Wohnungen; Wohnungen im Sozialen Wohnungsbau
gebunden mietwohnung = Mietwohnungen mit (Miet|Mietpreis) und Belegungsbindung; Mietwohnungen mit (Belegungsbindung|Sozialbindung|Mietpreisbindung);
    preisgebundene Mietwohnungen; Sozialmietwohnung
foerderung wohnung = \xF6ffentlich gef\xF6rderte (Wohnung|Wohnungen); gef\xF6rderte (Wohnung|Wohnungen); gef\xF6rderter Wohnraum
foerderung mietwohnung = \xF6ffentlich gef\xF6rderte (Mietwohnung|Mietwohnungen); gef\xF6rderte Mietwohnungen; gef\xF6rderte Mietwohnung
foerderung = gef\xF6rdert; F\xF6rderung; F\xF6rdermittel
oeffentlich = \xF6ffentlich; \xF6ffentlich zug\xE4nglich; allgemein zug\xE4nglich
wohngebaeude = Wohngeb\xE4ude; Wohnhaus; Geb\xE4ude mit Wohnraum
nichtwohngebaeude = Nichtwohngeb\xE4ude
wohngebaeude einfamilienhaus zweifamilienhaus = Ein und Zweifamilienh\xE4user; Ein und Zweifamilienhaus; Wohngeb\xE4ude mit 1 (oder|und|bis) 2 Wohnungen;
    Wohngeb\xE4ude mit (einer oder zwei|ein oder zwei|einer oder 2|bis zu 2) Wohnungen; Wohngeb\xE4ude mit einer oder 2 Wohnungen;
    Ein oder Zweifamilienh\xE4user; EZFH; 1 und 2 Familienh\xE4user; Geb\xE4ude mit (1|einer) oder 2 Wohnungen
einfamilienhaus = Einfamilienhaus; EFH; Wohngeb\xE4ude mit (einer|1) Wohnung
mehrfamilienhaus = Mehrfamilienhaus; MFH; Wohngeb\xE4ude mit (3|drei) und mehr Wohnungen; Geschosswohnungsbau
fertiggestellt wohnung = Baufertigstellung; Wohnungsfertigstellung; fertiggestellte Wohnung; Fertigstellungen von Wohnungen;
    fertiggestellte (Wohnungen|Wohneinheiten); fertig gestellte Wohnungen
genehmigt wohnung = Baugenehmigung; genehmigte (Wohnung|Wohnungen); Wohnungsbaugenehmigung; Baugenehmigungen f\xFCr Wohnungen;
    zum Bau genehmigte Wohnungen
genehmigt = genehmigt; Genehmigung
neu = neu; neu errichtet; Neubau; neue Geb\xE4ude; neu gebaut; Neubauten; neuerrichtet
wohnflaeche = Wohnfl\xE4che; WFL; Wohnungsfl\xE4che
flaeche = Fl\xE4che; Bodenfl\xE4che; Gebietsfl\xE4che; Gesamtfl\xE4che; Katasterfl\xE4che; Stadtfl\xE4che; Gemeindefl\xE4che; Bodenfl\xE4che insgesamt; gesamte Bodenfl\xE4che
suv = Siedlungs und Verkehrsfl\xE4che; SuV; Fl\xE4che f\xFCr Siedlung und Verkehr; Siedlungsfl\xE4che und Verkehrsfl\xE4che; SuV Fl\xE4che;
    Fl\xE4chen f\xFCr Siedlung und Verkehr; Siedlung und Verkehrsfl\xE4che
erholungsflaeche = Erholungsfl\xE4che; Gr\xFCn und Erholungsfl\xE4che
gruenflaeche = Gr\xFCnfl\xE4che; \xF6ffentliche Gr\xFCnfl\xE4che
gewerbeflaeche = Gewerbefl\xE4che; Gewerbe und Industriefl\xE4che
angebotsmiete = Angebotsmiete; inserierte Miete; Miete der (Angebote|Inserate|inserierten Wohnungen); Inseratsmiete;
    Miete inserierter (Wohnungen|Mietwohnungen); angebotene Miete; Miete [der] inserierten Wohnungen
inseriert = inseriert; Inserat; in Anzeigen angeboten; angeboten; Wohnungsinserate; Wohnungsangebot
nettokaltmiete = Nettokaltmiete; nettokalt; Grundmiete; Kaltmiete netto; Nettomiete; Netto Kaltmiete; NKM; Kaltmiete
bruttokaltmiete = Bruttokaltmiete; bruttokalt; Brutto Kaltmiete
bruttowarmmiete = Bruttowarmmiete; Warmmiete; bruttowarm; Brutto Warmmiete
bestandsmiete = Bestandsmiete; Miete bestehender (Mietverh\xE4ltnisse|Vertr\xE4ge|Mietvertr\xE4ge); Miete in bestehenden Mietverh\xE4ltnissen
vergleichsmiete = [orts\xFCbliche] Vergleichsmiete; Mietspiegelmiete
wiedervermietung = Wiedervermietung; Wiedervermietungsmiete; Neuvermietung im Bestand; Weitervermietung; Wiedervermietungen
erstvermietung = Erstvermietung; Erstbezug; Neubauvermietung
erstvermietung wiedervermietung = Erst und Wiedervermietung; Wieder und Erstvermietung
eigentuemer = Eigent\xFCmer; Wohnungseigent\xFCmer; Eigent\xFCmerin oder der Eigent\xFCmer; Eigent\xFCmerin oder dem Eigent\xFCmer
~bewohnt = bewohnt; genutzt
selbstgenutzt = selbstgenutzt; selbst genutzt; selbst bewohnt; eigengenutzt; vom Eigent\xFCmer (bewohnt|genutzt);
    von [den] Eigent\xFCmern (bewohnt|genutzt|selbst genutzt|selbst bewohnt); vom Eigent\xFCmer selbst (bewohnt|genutzt); Eigennutzung;
    durch den Eigent\xFCmer selbst genutzt; Selbstnutzung; eigent\xFCmergenutzt; Selbstnutzer
pkw = Auto; Autos; Pkw; PKW; Personenkraftwagen; Personenwagen; zugelassene (Pkw|Personenkraftwagen); [Bestand an] zugelassenen (Pkw|Personenkraftwagen);
    Pkw Bestand; Bestand an (Pkw|Personenkraftwagen|zugelassenen Pkw|zugelassenen Personenkraftwagen); Personenkraftwagenbestand; zugelassene Pkws;
    Pkws
kfz = Kfz; KFZ; Kraftfahrzeug; zugelassene (Kfz|Kraftfahrzeuge); Kfz Bestand; Bestand an Kraftfahrzeugen
elektrisch = elektrisch; elektrisch betrieben; batterieelektrisch; rein elektrisch; vollelektrisch; BEV; reine Elektro;
    mit (Elektroantrieb|rein elektrischem Antrieb|Elektromotor); ausschlie\xDFlich elektrisch angetrieben; Elektro
plugin = Pluginhybrid; Plug in Hybrid; Plug in Hybride; PHEV; Hybrid; Plug in Hybridfahrzeuge
ladepunkt = Ladepunkt
umweltverbund = Umweltverbund; Fu\xDF, Rad und \xF6ffentlicher Verkehr; zu Fu\xDF, mit dem Rad oder dem \xD6PNV;
    zu Fu\xDF , mit dem Fahrrad und mit (dem \xD6PNV|Bus und Bahn|\xF6ffentlichen Verkehrsmitteln)
oepnv = \xD6PNV; \xF6ffentlicher Personennahverkehr; Bus und Bahn; \xF6ffentliche Verkehrsmittel; Nahverkehr; \xD6V; Bus oder Bahn
haltestelle = Haltestelle; \xD6PNV Haltestelle; Bus oder Bahnhaltestelle; Bushaltestelle; Haltestelle des \xD6PNV; Bus und Bahnhaltestelle;
    Haltestelle des \xF6ffentlichen (Nahverkehrs|Personennahverkehrs); Haltepunkt; Haltestelle von Bus oder Bahn; Bahnhaltestelle;
    Bus bzw Bahnhaltestelle
~entfernt = entfernt; Entfernung; Umkreis; Luftlinie; erreichbar; Radius; Umgebung
meter = m; Meter; Metern
kilometer = km; Kilometer
weg = Weg; Wege; zur\xFCckgelegte Wege; zur\xFCckgelegten Wege
~zurueckgelegt = zur\xFCckgelegt; zur\xFCcklegen
personenkilometer = Personenkilometer; pkm; Verkehrsleistung
treibhausgas = Treibhausgas; THG; Treibhausgase
treibhausgas emission = Treibhausgasemission; THG Emission; Treibhausgas Emissionen; Aussto\xDF von Treibhausgasen; Treibhausgasaussto\xDF; THG Aussto\xDF
co2 emission = CO2 Emission; CO2 Aussto\xDF; Kohlendioxidemission; Kohlendioxidaussto\xDF; CO\u2082 Emission; Kohlendioxid Emissionen; CO\u2082 Aussto\xDF
verursacherprinzip = [nach dem] Verursacherprinzip; Verursacherbilanz; endenergiebasierte Territorialbilanz; BISKO; BISKO Standard
quellenprinzip = [nach dem] Quellenprinzip; Quellenbilanz
erneuerbar energie = erneuerbare Energien; EE; regenerative Energien; erneuerbare Energie; erneuerbare Energietr\xE4ger; regenerative Energietr\xE4ger;
    Erneuerbare; erneuerbare Quellen
erneuerbar strom = Strom aus erneuerbaren Energien; erneuerbarer Strom; \xD6kostrom; EE Strom
bruttostromverbrauch = Bruttostromverbrauch; Stromverbrauch brutto
photovoltaik = Photovoltaik; PV; Fotovoltaik; Photovoltaikanlage; PV Anlage; Solarstromanlage; Fotovoltaikanlage
leistung = installierte Leistung; Nennleistung
haushaltsabfall = Haushaltsabfall; Abf\xE4lle aus Haushalten; Haushaltsabf\xE4lle; Abf\xE4lle aus privaten Haushalten; h\xE4usliche Abf\xE4lle
siedlungsabfall = Siedlungsabfall; Siedlungsabf\xE4lle
restmuell = Restm\xFCll; Restabfall; Restabf\xE4lle
schuld = Schulden; Verschuldung; Schuldenstand; Verbindlichkeiten
liquiditaetskredit = Liquidit\xE4tskredit; Kassenkredit; Kredit zur Liquidit\xE4tssicherung; Kredite zur Liquidit\xE4tssicherung; Kassenverst\xE4rkungskredit;
    Liquidit\xE4tssicherungskredit
kernhaushalt = Kernhaushalt; Kernverwaltung
extrahaushalt = Extrahaushalt; Extrahaushalte
gewerbesteuer netto = Gewerbesteuer netto; Gewerbesteuer [{(}] netto; Nettogewerbesteuer;
    Gewerbesteuereinnahmen (abz\xFCglich|nach Abzug der|ohne|minus) Gewerbesteuerumlage;
    Gewerbesteuer (abz\xFCglich|nach Abzug der|ohne|minus) [der] Gewerbesteuerumlage; Gewerbesteueraufkommen netto; Gewerbesteuereinnahmen netto;
    Gewerbesteueraufkommen (abz\xFCglich|nach Abzug der|ohne|minus) [der] Gewerbesteuerumlage; Gewerbesteuer netto (ohne Gewerbesteuerumlage);
    Gewerbesteuereinnahmen (netto)
gewerbesteuer = Gewerbesteuer; Gewerbesteuereinnahmen; Gewerbesteueraufkommen; Gewerbesteuereinnahme; Einnahmen aus der Gewerbesteuer
steuereinnahme = Steuereinnahme; Steueraufkommen; Einnahmen aus Steuern
grundsteuer = Grundsteuer; Grundsteuereinnahmen
brutto = brutto
netto = netto
realsteuerhebesatz = Hebesatz
trinkwasser = Trinkwasser
strasse = Stra\xDFe; Stra\xDFennetz
radweg = Radweg; Radverkehrsanlage; Radverkehrsnetz
elektrisch pkw = Elektroauto; Elektroautos; E Auto; E Autos; Elektrofahrzeug; E Pkw; batterieelektrische Pkw; Elektro Pkw
fahrrad = Fahrrad; Rad; Radverkehr; Fahrr\xE4der; Fahrradverkehr; mit dem Rad; Radfahren; Radfahrer
fussverkehr = zu Fu\xDF; Fu\xDFverkehr; Fu\xDFwege; Zufu\xDFgehen; Fu\xDFg\xE4nger
uebernachtung = \xDCbernachtung; G\xE4ste\xFCbernachtung; \xDCbernachtungen von G\xE4sten; N\xE4chtigung
ankunft = G\xE4steankunft; Ank\xFCnfte; Ank\xFCnfte von G\xE4sten; Ankunft
bauland preis = Kaufpreis f\xFCr Bauland; Baulandpreis; Kaufwert f\xFCr baureifes Land; Kaufwert baureifen Landes; Baulandkaufpreis
preis = Preis; Kaufpreis; Kosten
insolvenz = Insolvenz; Insolvenzverfahren
wald = Wald; Waldfl\xE4che; Forstfl\xE4che; Fl\xE4che des Waldes
gruen = Gr\xFCn; Gr\xFCnanlage
internet = Internet; Breitband; Breitbandanschluss
strom = Strom; Elektrizit\xE4t
stromverbrauch = Stromverbrauch; Verbrauch an Strom; Verbrauch von Strom
energie = Energie
barrierefrei = barrierefrei; barrierearm; rollstuhlgerecht
wohnung mehrfamilienhaus = Geschosswohnung; Wohnungen im Geschosswohnungsbau; Wohnungen in Mehrfamilienh\xE4usern
neu wohnung = Neubauwohnung; neu gebaute Wohnungen; Wohnungen in (neuen Geb\xE4uden|Neubauten)
fertiggestellt neu wohnung = Fertigstellungen neuer Wohnungen; neu fertiggestellte Wohnungen; fertiggestellte neue Wohnungen
gebunden wohnung = \xF6ffentlich gef\xF6rderte Wohnungen mit Bindung; gef\xF6rderte Wohnungen mit Bindung; Wohnungen mit Bindung; gebundener Wohnraum
mietbelastung = Mietbelastung; Mietbelastungsquote; Wohnkostenbelastung
~ausgeben = ausgeben; aufwenden; aufbringen; verwenden
kleinwohnung = Ein und Zweiraumwohnungen; Wohnungen mit (ein bis zwei|einem oder zwei|1 bis 2|1 oder 2) (R\xE4umen|Zimmern); Ein und Zweizimmerwohnungen
~laenge = L\xE4nge; Netz; Gesamtl\xE4nge
radweg = Radwegenetz; Radwege; Radverkehrsnetz
fahrgast = Fahrgast; bef\xF6rderte (Personen|Fahrg\xE4ste); Fahrgastzahl; Bef\xF6rderungsf\xE4lle
oepnv = \xF6ffentlicher Nahverkehr; \xF6ffentlicher Verkehr; \xF6ffentliche Verkehrsmittel
zunahme = Zunahme; Anstieg; Zuwachs; Wachstum; Steigerung
abnahme = Abnahme; R\xFCckgang; Verringerung; Verlust
veraenderung = Ver\xE4nderung; Entwicklung; \xC4nderung
naturschutz flaeche = Naturschutzgebiet; unter Naturschutz stehende Fl\xE4che; Naturschutzfl\xE4che; gesch\xFCtzte Fl\xE4che
erneuerbar strom = Strom aus erneuerbaren (Energien|Quellen|Energiequellen|Energietr\xE4gern); aus erneuerbaren Energien erzeugter Strom
trinkwasser verbrauch = Trinkwasserverbrauch; Trinkwasserabgabe; Verbrauch von Trinkwasser; Verbrauch an Trinkwasser; Wasserverbrauch; Wasserabgabe; Wassergebrauch
stickstoffdioxid = Stickstoffdioxid; NO2
feinstaub = Feinstaub; PM10
konzentration = Konzentration; Belastung; Messwert
laermbelastet = l\xE4rmbelastet; L\xE4rmbelastung; von L\xE4rm betroffen; L\xE4rm ausgesetzt; L\xE4rmbetroffene; durch L\xE4rm belastet
versiegelt = versiegelt; Versiegelung
abonnement = Abonnement; Abo; Abos; Zeitkarten
verwertet = verwertet; recycelt; stofflich verwertet; Verwertung; Recycling
hausmuell = Hausm\xFCll; Haus und Sperrm\xFCll
sperrmuell = Sperrm\xFCll
bioabfall = Bioabfall; Biom\xFCll
`;

// src/definitions/vocabulary/german-people.ts
var germanPeople = `
@person = Person; Mensch; Leute; Individuum; Betroffene; Angeh\xF6rige; K\xF6pfe; Mitglied der Bev\xF6lkerung
@einwohner = Einwohner; Einwohnende; Einw; EW; E; Bev\xF6lkerung; Bev; Bev\xF6lkerungsstand; Bev\xF6lkerungszahl; Einwohnerzahl; Einwohnerschaft;
    Einwohnerbestand; Wohnbev\xF6lkerung; Stadtbev\xF6lkerung; B\xFCrger; B\xFCrgerschaft; Kopf der Bev\xF6lkerung; Bev\xF6lkerungsbestand; Kopf;
    in der Stadt lebende (Menschen|Personen); Einwohner der Stadt; Personen der Bev\xF6lkerung; Mitglied der Bev\xF6lkerung
@kind = Kind; Kleinkind; Kinder und Jugendliche; Kinder bzw Jugendliche; Kinder oder Jugendliche; S\xE4ugling; Kinder in der Bev\xF6lkerung
@jugendlich = Jugendliche; Jugendlicher; junge Menschen; junge Leute; junge Erwachsene; Jugendliche und junge Erwachsene; junge Personen;
    junger Mensch; Heranwachsende; jugendliche und heranwachsende
@senior = Senior; \xC4ltere; \xE4ltere (Menschen|Personen|Einwohner|Bev\xF6lkerung); alte Menschen; Hochaltrige; Hochbetagte; Betagte; hochaltrige Menschen;
    Altenbev\xF6lkerung; alte und hochaltrige Menschen
@erwachsen = Erwachsene; erwachsene (Personen|Einwohner|Bev\xF6lkerung)
@erwerbsalter = im (erwerbsf\xE4higen|erwerbsf\xE4higem) Alter; erwerbsf\xE4hige Bev\xF6lkerung; Bev\xF6lkerung im erwerbsf\xE4higen Alter; Erwerbsalter;
    im Erwerbsalter; Personen im erwerbsf\xE4higen Alter; Bev\xF6lkerung im Erwerbsalter
@elterngeneration = Elterngeneration
@altersgruppe = Altersgruppe; Altersklasse; Altersjahrgang; Altersbereich; Altersspanne
frau = Frau; weiblich; weibl; M\xE4dchen; weibliche (Person|Personen|Bev\xF6lkerung|Einwohner)
mann = Mann; m\xE4nnlich; m\xE4nnl; Jungen; Junge; m\xE4nnliche (Person|Personen|Bev\xF6lkerung|Einwohner)
frau mann = M\xE4dchen und Jungen; Jungen und M\xE4dchen; M\xE4nner und Frauen; Frauen und M\xE4nner
elternteil = Elternteil; Vater oder Mutter; Mutter oder Vater; M\xFCtter oder V\xE4ter; V\xE4ter oder M\xFCtter; M\xFCtter und V\xE4ter; V\xE4ter und M\xFCtter; Eltern
alleinerziehend = Alleinerziehende; allein Erziehende; allein erziehend; Einelternfamilie; Ein Eltern Familie;
    alleinerziehende (Elternteile|M\xFCtter oder V\xE4ter|M\xFCtter und V\xE4ter|Eltern)
alleinerziehend haushalt = Alleinerziehendenhaushalt; Alleinerziehendenfamilie; Haushalte mit (einem|nur einem) Erwachsenen und;
    Haushalte von Alleinerziehenden; Ein Eltern Haushalt; Einelternhaushalt
partner = Partner; Partnerin; Ehepartner; Lebenspartner; Lebensgef\xE4hrte; Ehe oder Lebenspartner; Ehe und Lebenspartner; Partnerin oder Partner;
    Partner im Haushalt
haushalt = Haushalt; HH; Privathaushalt; private Haushalte; Haushaltsgemeinschaft
haushalt @person = Haushaltsmitglied; Personen im Haushalt; Haushaltsangeh\xF6rige
einpersonenhaushalt = Einpersonenhaushalt; Ein Personen Haushalt; Singlehaushalt; Single Haushalt; Alleinlebendenhaushalt;
    Haushalte mit (nur einer|einer) Person; Haushalte (Alleinlebender|Alleinstehender); Haushalte von Alleinlebenden; 1 Personen Haushalt; 1 Personenhaushalt;
    Haushalte mit 1 Person; Einzelhaushalt; Einpersonen Haushalt
alleinlebend = Alleinlebende; allein lebend; allein wohnend; Alleinwohnende; die allein leben; Alleinstehende; allein leben
familie = Familie
auslaender = Ausl\xE4nder; ausl\xE4ndisch; Nichtdeutsche; nicht deutsch; nichtdeutsch;
    [Personen|Menschen] ohne [einen] (deutsche Staatsangeh\xF6rigkeit|deutschen Pass|deutsche Nationalit\xE4t|deutsche Staatsb\xFCrgerschaft);
    [mit|mit ausschlie\xDFlich|ausschlie\xDFlich|nur|mit nur] [ausschlie\xDFlich] (ausl\xE4ndischer|nichtdeutscher|fremder) (Staatsangeh\xF6rigkeit|Nationalit\xE4t|Staatsb\xFCrgerschaft);
    ausl\xE4ndische (Bev\xF6lkerung|Einwohner|Mitb\xFCrger|Staatsangeh\xF6rige|Personen); Staatsangeh\xF6rige anderer Staaten;
    nicht die deutsche Staatsangeh\xF6rigkeit (besitzen|haben); keine deutsche Staatsangeh\xF6rigkeit (besitzen|haben);
    ausschlie\xDFlich ausl\xE4ndische Staatsangeh\xF6rigkeit
deutsch = Deutsche; deutsch; mit deutscher Staatsangeh\xF6rigkeit
migrationshintergrund = Migrationshintergrund; Zuwanderungsgeschichte; MH; MHG; Migrantinnen und Migranten; Migrant; Migrationsgeschichte;
    mit (Zuwanderungshintergrund|famili\xE4rer Zuwanderungsgeschichte|internationaler Geschichte)
einwanderungsgeschichte = Einwanderungsgeschichte; mit Einwanderungsgeschichte
zuwanderer = Zugewanderte; Zuwanderer; zugewandert; Eingewanderte; eingewandert
einbuergerung = Einb\xFCrgerung; Eingeb\xFCrgerte; eingeb\xFCrgert; Einb\xFCrgerungsfall
aussiedler = Aussiedler; Sp\xE4taussiedler
gefluechtet = Fluchthintergrund; mit Fluchterfahrung; Gefl\xFCchtete; Fl\xFCchtling; Schutzsuchende; Schutzberechtigte; gefl\xFCchtete (Menschen|Personen)
asylbewerber = Asylbewerber; Asylsuchende; Asylantragsteller; asylbegehrend
drittstaat = Drittstaatsangeh\xF6rige; Angeh\xF6rige von Drittstaaten; Drittstaatler; aus Drittstaaten; Nicht EU Ausl\xE4nder
familiensprache = Familiensprache; in der Familie gesprochene Sprache; zu Hause gesprochene Sprache; Verkehrssprache in der Familie; Haushaltssprache
geburt = Geburt; Geborene; Lebendgeborene; Lebendgeburt; lebend geboren; Neugeborene; Geburtenzahl
lebenserwartung geburt = Lebenserwartung [der|bei] (Neugeborenen|Geburt); Lebenserwartung bei der Geburt; Lebenserwartung Neugeborener;
    Lebenserwartung (von|eines) Neugeborenen
sterbefall = Sterbefall; Gestorbene; Verstorbene; Todesfall; gestorben; verstorben; Gestorbenenzahl
zuzug = Zuzug; Zugezogene; zugezogen; Zuwanderung; Zuwanderungen; Zuziehende; Einwanderung
fortzug = Fortzug; Fortgezogene; Wegzug; weggezogen; fortgezogen; Abwanderung; Fortziehende; Weggezogene; Auswanderung
umzug = Umzug; Binnenwanderung; Binnenumzug; Umgezogene; innerst\xE4dtischer Umzug; Umz\xFCge innerhalb der Stadt; innerst\xE4dtische Wanderung
zuzug fortzug minus = Wanderungssaldo; Saldo der (Wanderungen|Wanderung); Au\xDFenwanderungssaldo; Saldo aus (Zu|Zuz\xFCgen) und Fortz\xFCgen;
    Wanderungsgewinn; Wanderungsbilanz; Wanderungs\xFCberschuss
geburt sterbefall minus = \xDCberschuss der Geburten \xFCber die Sterbef\xE4lle; Geburten\xFCberschuss; Geburtensaldo; nat\xFCrlicher Saldo; Gestorbenen\xFCberschuss; Saldo der nat\xFCrlichen Bev\xF6lkerungsbewegung;
    nat\xFCrliche Bev\xF6lkerungsentwicklung; nat\xFCrlicher Bev\xF6lkerungssaldo
gemeindegrenze = \xFCber die (Gemeindegrenze|Stadtgrenze|Kreisgrenze|Gemeindegrenzen|Stadtgrenzen); Gemeindegrenze; Stadtgrenze; au\xDFerhalb der Stadt
minus = minus; abz\xFCglich [der]; abzgl [der]; Differenz (aus|zwischen|von|der|zu); Differenz; Saldo (aus|von|der|zwischen); Saldo; vermindert um;
    nach Abzug [der|von]; verringert um; bereinigt um; weniger der
durchschnittsalter = Durchschnittsalter; (durchschnittliches|mittleres) (Alter|Lebensalter); arithmetisches Mittel des (Alters|Lebensalters);
    Mittel des (Alters|Lebensalters); Altersdurchschnitt; Mittelwert des (Alters|Lebensalters); Alter im Durchschnitt
wohnungslos = Wohnungslose; obdachlos; wohnungslose (Personen|Menschen); ohne eigene Wohnung; ohne (feste|festen) (Wohnung|Wohnsitz); Obdachlose
strasse = auf der Stra\xDFe [lebend]; ohne Obdach; ohne jede Unterkunft
untergebracht = untergebracht; Unterbringung; Unterkunft
kinderreich = kinderreich
behindert = behindert; Behinderung
schwerbehindert = [(Menschen|Personen|Einwohner)] mit [einem] (Grad der Behinderung|GdB) [von] (mindestens|ab|>=) 50; [(Menschen|Personen|Einwohner)] mit [einem] (Grad der Behinderung|GdB) [von] 50 (und|oder) mehr; (GdB|Grad der Behinderung) [von] (mindestens|ab|>=) 50; (GdB|Grad der Behinderung) [von] 50 (und|oder) mehr; schwerbehindert; schwerbehinderte (Menschen|Personen); Schwerbehinderte; Menschen mit [einer] Schwerbehinderung;
    mit Schwerbehinderung; Schwerbehinderung
freiwillig = freiwillig engagiert; Engagierte; ehrenamtlich [engagiert|t\xE4tig|aktiv]; freiwillig t\xE4tig; b\xFCrgerschaftlich engagiert; Ehrenamtliche;
    freiwillig Engagierte; ein Ehrenamt aus\xFCben
@bewohner = Bewohner; Bewohnende; dort (lebende|wohnende) (Menschen|Personen); die dort (leben|wohnen)
~gemeinschaft = Gemeinschaft
~zusammen = zusammenleben; zusammen leben; zusammenlebend; zusammen wohnen
@schulalter = im (Grundschulalter|Schulalter|Vorschulalter|Kindergartenalter|Krippenalter|Kindesalter|Jugendalter|Seniorenalter); Grundschulalter; Schulalter; Vorschulalter; Kindergartenalter
heirat = Heirat; Eheschlie\xDFung; Trauung; Hochzeit; geschlossene Ehen; Verm\xE4hlung
scheidung = Scheidung; Ehescheidung; geschiedene Ehen; geschieden
~gemeldet = gemeldet; registriert; erfasst; amtlich erfasst; verzeichnet; statistisch erfasst; eingetragen
religion = Religion; Konfession; Religionszugeh\xF6rigkeit
verheiratet = verheiratet; Verheiratete
ledig = ledig; unverheiratet; Ledige
@frauenalter = im geb\xE4rf\xE4higen Alter; geb\xE4rf\xE4higes Alter
pendler = Pendler; Pendelnde; Berufspendler; Berufspendelnde
kinderlos haushalt = (Haushalte|Privathaushalte) ohne Kinder; kinderlose Haushalte
kinderlos = kinderlos
kinderzahl = zusammengefasste Geburtenziffer; Gesamtfruchtbarkeitsrate; TFR; (durchschnittliche|mittlere) (Kinderzahl|Zahl der Kinder) je Frau; Kinder je Frau; Geburten je Frau; durchschnittliche Zahl der Geburten je Frau
eu auslaender = EU Ausl\xE4nder; Ausl\xE4nder aus (EU Staaten|der EU|EU L\xE4ndern|Staaten der EU); EU B\xFCrger; Unionsb\xFCrger; EU Staatsangeh\xF6rige
einbuergerung = Personen die die deutsche Staatsangeh\xF6rigkeit (erhalten|erworben|angenommen) haben; Erwerb der deutschen Staatsangeh\xF6rigkeit; die deutsche Staatsangeh\xF6rigkeit (erhalten|erworben)
nichtdeutsch familiensprache = nichtdeutsche Familiensprache; vorrangig nichtdeutsche Familiensprache; (\xFCberwiegend|vorrangig|vorwiegend|haupts\xE4chlich) nicht Deutsch (sprechen|gesprochen); zu Hause (\xFCberwiegend|vorrangig) nicht Deutsch; vorrangig nicht deutscher Familiensprache; in deren Familie (vorrangig|\xFCberwiegend|vorwiegend) nicht Deutsch gesprochen; deren Familiensprache nicht Deutsch
haushalt @kind = Familienhaushalt; Haushalte mit Kindern
~adresse = an (derselben|ihrer|der gleichen|ihrer aktuellen|der aktuellen|der jetzigen|der selben) (Adresse|Anschrift|Wohnadresse); in (derselben|ihrer|der gleichen) Wohnung; Adresse; Anschrift
doppelstaater = Doppelstaater; mit zweiter Staatsangeh\xF6rigkeit; mit mehreren Staatsangeh\xF6rigkeiten; mit doppelter Staatsangeh\xF6rigkeit
`;

// src/definitions/vocabulary/german-ratios.ts
var germanRatioGroups = {
  PERCENT: "(Prozent|%|v H|vH|vom Hundert|Prozentpunkte)",
  ALL: "(alle|s\xE4mtliche|gesamte|insgesamt|jeweilige|entsprechende|\xFCbrige)",
  TOTAL: "[die|der|den|das|dem|alle] [jeweilige|entsprechende] [Gesamtzahl|Gesamtanzahl|Gesamtheit|Zahl|Anzahl|Summe|Grundgesamtheit] [der|aller|von|des]"
};
var germanRatios = [
  {
    id: "measure.share",
    words: [
      "[prozentual|relativ] Anteil",
      "Prozentanteil",
      "Prozentsatz",
      "Anteilswert",
      "Vomhundertsatz",
      "Prozentwert",
      "anteilig",
      "Quote",
      "Rate"
    ],
    measure: "share"
  },
  {
    id: "measure.ratio",
    words: ["[zahlenm\xE4\xDFig|rechnerisch] Verh\xE4ltnis", "Relation", "Verh\xE4ltniszahl", "Verh\xE4ltniswert"],
    measure: "ratio"
  },
  { id: "measure.quotient", words: ["Quotient aus"], measure: "quotient" },
  {
    id: "measure.count",
    words: ["[absolute|gesamte] (Anzahl|Zahl)", "Gesamtzahl", "Gesamtanzahl", "Absolutzahl", "Kopfzahl"],
    measure: "count"
  },
  { id: "ratio.an", words: ["an [der|den|dem]", "am"], divides: "share" },
  {
    id: "ratio.an-all",
    words: [
      "an [der|den|dem] ALL [der|den]",
      "an der (Gesamtzahl|Gesamtheit|Gesamtanzahl|Zahl|Anzahl|Summe|Grundgesamtheit) (aller|der|s\xE4mtlicher|von)",
      "unter (allen|s\xE4mtlichen|den)",
      "von (allen|s\xE4mtlichen|insgesamt)",
      "innerhalb (aller|der Gesamtheit der)"
    ],
    divides: "share",
    total: true
  },
  {
    id: "ratio.related-to",
    words: [
      "im Verh\xE4ltnis (zu|zur|zum) TOTAL",
      "in (Relation|Bezug|Beziehung) [gesetzt] (zu|zur|zum|auf) TOTAL",
      "ins Verh\xE4ltnis [gesetzt] (zu|zur|zum) TOTAL",
      "bezogen auf TOTAL",
      "relativ (zu|zur|zum) TOTAL",
      "gemessen (an|am) TOTAL",
      "(geteilt|dividiert) durch TOTAL",
      "im Vergleich (zu|zur|zum) TOTAL"
    ],
    divides: "always"
  },
  {
    id: "ratio.in-percent-of",
    words: [
      "in PERCENT (der|des|aller|von|vom|s\xE4mtlicher) [Gesamtzahl|Zahl|Anzahl] [der|aller]",
      "als Prozentsatz (der|des|aller|von)"
    ],
    divides: "always",
    unit: "percent"
  },
  { id: "ratio.to-hundred", words: ["(zu|zur|auf) [je|jeweils] {ten}"], divides: "ratio", factor: "n" },
  { id: "ratio.to", words: ["(zu|zur|zum) TOTAL"], divides: "ratio" },
  { id: "ratio.and", words: ["und TOTAL", "durch TOTAL"], divides: "quotient" },
  {
    id: "factor.per",
    words: [
      "(je|pro|von|auf|per) [jeweils|je] {ten}",
      "(bezogen|hochgerechnet|umgerechnet|entfallen|kommen|gerechnet|berechnet) auf [jeweils|je] {ten}",
      "im Verh\xE4ltnis zu [je] {ten}"
    ],
    divides: "per",
    factor: "n"
  },
  { id: "factor.per-one", words: ["(je|pro|per) [ein]"], divides: "per", factor: 1 },
  {
    id: "factor.per-head",
    words: ["(pro|je) Kopf [der Bev\xF6lkerung]"],
    divides: "per",
    factor: 1,
    concept: "@einwohner"
  },
  {
    id: "factor.times",
    words: [
      "\xD7 {n} [%]",
      "{n} \xD7",
      "mal {n} [%]",
      "(multipliziert|malgenommen|vervielfacht|Multiplikation|Multiplizieren) mit [dem] [Faktor] {n} [%]",
      "mit [dem] Faktor {n} multipliziert",
      "mit {n} (multipliziert|malgenommen|vervielfacht)",
      "Faktor {n}"
    ],
    factor: "n"
  }
];

// src/definitions/vocabulary/german-scope.ts
var germanScope = [
  {
    id: "scope.without",
    words: [
      "(ohne|exklusive|exkl|ausschlie\xDFlich der|unter Ausschluss [von|der]|au\xDFer|mit Ausnahme [von|der]|abgesehen von|nicht aber|nicht jedoch)",
      "(nicht|nicht mit) (ber\xFCcksichtigt|eingerechnet|einbezogen|enthalten|mitgez\xE4hlt|eingeschlossen|erfasst) (sind|werden|wurden|ist|wird)",
      "Nicht (ber\xFCcksichtigt|enthalten|einbezogen|erfasst|mitgez\xE4hlt) (sind|werden|ist|wird)"
    ],
    scope: "without"
  },
  {
    id: "scope.including",
    words: [
      "(einschlie\xDFlich|inklusive|inkl|einschl|samt|mitsamt|unter Einschluss|unter Einbeziehung|unter Einbezug|zuz\xFCglich|zzgl|eingeschlossen) [(der|von|des)]",
      "(auch|darunter auch|ebenso) (ber\xFCcksichtigt|einbezogen|enthalten|erfasst|mitgez\xE4hlt) (sind|werden|ist|wird)",
      "(auch|und auch)",
      "Einbezogen (sind|werden) auch"
    ],
    scope: "including"
  },
  { id: "scope.only", words: ["(nur|ausschlie\xDFlich|allein|lediglich)"], scope: "only" },
  {
    id: "scope.left-out",
    words: [
      "(ausgenommen|ausgeschlossen|unber\xFCcksichtigt|nicht eingerechnet|nicht mitgez\xE4hlt|nicht mitgerechnet|nicht enthalten|nicht ber\xFCcksichtigt|nicht einbezogen|nicht inbegriffen|au\xDFer Betracht|au\xDFen vor)",
      "(bleiben|bleibt|sind|werden|wird|wurden|ist) (ausgenommen|ausgeschlossen|unber\xFCcksichtigt|nicht eingerechnet|nicht mitgez\xE4hlt|nicht mitgerechnet|nicht enthalten|nicht ber\xFCcksichtigt|nicht einbezogen|au\xDFer Betracht|au\xDFen vor|nicht gez\xE4hlt|herausgerechnet)",
      "(herausgerechnet|nicht gez\xE4hlt)"
    ],
    after: "without"
  },
  {
    id: "scope.counted-in",
    words: [
      "(eingeschlossen|mitgez\xE4hlt|einbezogen|eingerechnet|mitgerechnet|inbegriffen|inklusive)",
      "(sind|werden|wird|wurden|ist) (eingeschlossen|mitgez\xE4hlt|einbezogen|eingerechnet|mitgerechnet|enthalten|inbegriffen|ber\xFCcksichtigt)"
    ],
    after: "including"
  },
  { id: "negation", words: ["nicht", "kein", "weder", "keinerlei"], negates: true },
  { id: "negation.nor", words: [", noch", "sind noch", "noch"], idle: true },
  {
    id: "explains",
    words: [
      "(das hei\xDFt|d h|also|das sind|n\xE4mlich|sprich|bzw genauer|gemeint sind|hierzu z\xE4hlen|dazu z\xE4hlen|darunter fallen|zu verstehen sind)",
      "(gerechnet|ermittelt|berechnet|bestimmt|erhoben|gesch\xE4tzt|gemessen) (nach|mit|anhand|\xFCber|auf)",
      "(davon|darunter)",
      "im Sinne (von|des|der)"
    ],
    explains: true
  },
  {
    id: "source.named",
    words: [
      "(laut|lt|nach Angaben|nach Daten|nach Auskunft|Quelle :|Quelle|Datenquelle :|Datenquelle|Datenbasis :|Datenbasis|Datengrundlage :|Datengrundlage|Datengrundlage ist|Datengrundlage sind|Quelle ist|nach Auswertung|nach Auswertungen) [(der|des|von|die|das)]"
    ],
    names: "source"
  },
  {
    id: "frame",
    words: [
      "(gibt|geben) an",
      "(gibt|geben) [die|den|das|Auskunft|Aufschluss]",
      "(misst|messen|beschreibt|bezeichnet|zeigt|dr\xFCckt aus|setzt|stellt|bildet ab|bringt zum Ausdruck|dient|dienen|informiert|erfasst|benennt|weist aus|entspricht|ergibt sich|errechnet sich|berechnet sich|wird berechnet|ist definiert|versteht man|spiegelt|verdeutlicht)",
      "(Ma\xDF|Indikator|Kennzahl|Kennziffer) (der|f\xFCr|ist|dient)",
      "(kommen|entfallen|gibt es|stehen|kommt|entf\xE4llt)",
      "(wird|werden) (als|definiert|berechnet|ermittelt|verstanden|bezeichnet|gemessen|ausgewiesen|gebildet)",
      "welcher (Teil|Anteil)",
      "wie (hoch|gro\xDF|viele|viel)"
    ],
    frames: true
  },
  {
    id: "total",
    words: ["(insgesamt|alle|aller|allen|s\xE4mtliche|gesamte|gesamter|gesamten|\xFCberhaupt|total)"],
    total: true
  },
  {
    id: "total.population",
    words: [
      "(Gesamtbev\xF6lkerung|Gesamteinwohnerzahl|(alle|aller|allen|s\xE4mtliche|gesamte) (Einwohner|Bev\xF6lkerung|B\xFCrger)|(Einwohner|Bev\xF6lkerung|B\xFCrger) insgesamt|(gesamten|gesamter) (Bev\xF6lkerung|Einwohnerschaft))"
    ],
    total: true,
    concept: "@einwohner"
  },
  {
    id: "mean-population",
    words: [
      "mittlere (Bev\xF6lkerung|Einwohnerzahl)",
      "durchschnittliche (Bev\xF6lkerung|Einwohnerzahl)",
      "(Jahresdurchschnitt|Jahresmittel) der (Bev\xF6lkerung|Einwohner|Einwohnerzahl)",
      "Jahresdurchschnittsbev\xF6lkerung"
    ],
    date: "annual_average",
    concept: "@einwohner"
  },
  {
    id: "average",
    words: [
      "durchschnittlich",
      "mittlere",
      "mittlerer",
      "Durchschnitt",
      "Mittel",
      "Mittelwert",
      "(arithmetisches|im) Mittel",
      "arithmetisches Mittel",
      "\xD8",
      "im (Durchschnitt|Mittel)"
    ],
    concept: "~durchschnitt"
  },
  { id: "heading", words: ["{(} SDG {_} {)}", "SDG {_}", "(Abb|Abbildung|Tabelle|Tab) {_}"], idle: true },
  {
    id: "idle.phrase",
    words: [
      "im Alter [von]",
      "in einem Alter [von]",
      "Alter von",
      "(im|in) [der|dem] (Bezug|Hinblick) auf die",
      "in der Bev\xF6lkerung",
      "in der (Stadt|Kommune|Gemeinde|Region)",
      "im (Stadtgebiet|Gebiet|Kreis|Land)",
      "(der|die|dem) (Stadt|Kommune|Gemeinde)",
      "je nach",
      "zum folgenden Schuljahr",
      "im (folgenden|n\xE4chsten|kommenden) (Schuljahr|Jahr)",
      "im jeweiligen Jahr",
      "in diesem Bericht",
      "unabh\xE4ngig (vom|von)",
      "(in einem|im|im selben|im gemeinsamen|in dem) Haushalt (leben|lebend|lebende|lebenden|lebender|lebt)",
      "nach dem (Konzept|Prinzip) (des|der)",
      "im Haushalt (lebend|lebende|lebenden)"
    ],
    idle: true
  }
];
var germanLacking = [
  "Abschluss",
  "Schulabschluss",
  "Hauptschulabschluss",
  "Berufsabschluss",
  "Berufsausbildung",
  "Ausbildung",
  "Staatsangeh\xF6rigkeit",
  "Pass",
  "Partner",
  "Wohnung",
  "Wohnsitz",
  "Obdach",
  "Migrationshintergrund",
  "Behinderung",
  "Einkommen",
  "Besch\xE4ftigung",
  "Arbeit",
  "Krankenversicherung",
  "Versicherungsschutz",
  "Aufenthaltsrecht",
  "Internetzugang",
  "Bindung",
  "Erwerbst\xE4tigkeit",
  "Anspruch",
  "Leistungsanspruch",
  "Zugang",
  "Heizung",
  "Aufzug"
];

// src/definitions/vocabulary/german-thresholds.ts
var germanThresholdGroups = {
  ATLEAST: "(mindestens|wenigstens|nicht weniger als|ab|>=|von mindestens|mind)",
  MORETHAN: "(mehr als|\xFCber|gr\xF6\xDFer als|h\xF6her als|oberhalb von|von mehr als|>|l\xE4nger als|von \xFCber|gr\xF6\xDFer|\xFCber der|\xFCber dem|oberhalb der)",
  LESSTHAN: "(weniger als|unter|kleiner als|niedriger als|geringer als|unterhalb von|von weniger als|<|k\xFCrzer als|von unter|kleiner|unterhalb der|unter der)",
  ATMOST: "(h\xF6chstens|maximal|nicht mehr als|bis zu|bis|<=|bis einschlie\xDFlich|im Umkreis von|im Radius von|innerhalb von|in einem Umkreis von|in einer Entfernung von|in h\xF6chstens|von h\xF6chstens|in maximal|max|in weniger als oder genau)",
  ANDMORE: "((und|oder|u) (mehr|l\xE4nger|h\xF6her|dar\xFCber|gr\xF6\xDFer|weitere)|u m)",
  PCT: "(%|Prozent|v H|vH|vom Hundert)",
  SPAN: "[(von|seit|seit dem|nach|f\xFCr|in den|innerhalb der|w\xE4hrend der|w\xE4hrend|Dauer von|Wohndauer von|Aufenthaltsdauer von|Verweildauer von|Bezugsdauer von|Aufenthalt von|Wohndauer|Aufenthaltsdauer|Verweildauer|Bezugsdauer|Dauer|Mindestaufenthalt von|Bindung von|voraussichtlich f\xFCr|f\xFCr voraussichtlich|voraussichtlich)]"
};
var spans = [
  { unit: "Jahre", concept: "~dauer monat", scale: 12 },
  { unit: "(Monate|Mon)", concept: "~dauer monat", scale: 1 },
  { unit: "Wochen", concept: "~dauer tag", scale: 7 },
  { unit: "(Tage|Lebenstage|Kalendertage)", concept: "~dauer tag", scale: 1 },
  { unit: "(Stunden|Std)", concept: "stunde", scale: 1 },
  { unit: "(Minuten|Min|Gehminuten)", concept: "minute", scale: 1 }
];
var needsSpan = (unit) => unit === "Jahre";
var germanThresholds = [
  ...spans.flatMap(({ unit, concept, scale }) => {
    const span = needsSpan(unit) ? "(seit|innerhalb der|f\xFCr|in den|w\xE4hrend der|Dauer von|Wohndauer von|Aufenthaltsdauer von|Verweildauer von|Bezugsdauer von|Aufenthalt von|Wohndauer|Aufenthaltsdauer|Verweildauer|Bezugsdauer|Mindestaufenthalt von|Bindung von|voraussichtlich f\xFCr|innerhalb von|alle|nach|vor)" : "SPAN";
    return [
      {
        id: "span.at-least",
        words: [
          `${span} ATLEAST {n} ${unit}`,
          `${span} {n} ${unit} ANDMORE`,
          `${span} {n} ANDMORE ${unit}`,
          `{n} ${unit} (und|oder) (l\xE4nger|dar\xFCber hinaus)`
        ],
        count: ">=n",
        concept,
        scale
      },
      {
        id: "span.more-than",
        words: [`${span} (mehr als|\xFCber|>|l\xE4nger als) {n} ${unit}`, `l\xE4nger als {n} ${unit}`],
        count: ">n",
        concept,
        scale
      },
      {
        id: "span.less-than",
        words: [`${span} (weniger als|unter|<|k\xFCrzer als) {n} ${unit}`, `(k\xFCrzer als|seit weniger als) {n} ${unit}`],
        count: "<n",
        concept,
        scale
      },
      {
        id: "span.at-most",
        words: [`${span} (h\xF6chstens|maximal|bis zu|<=) {n} ${unit}`],
        count: "<=n",
        concept,
        scale
      },
      {
        id: "span.exact",
        words: [`${span} [(letzten|vergangenen|zur\xFCckliegenden|ersten|vorangegangenen)] {n} ${unit}`],
        count: "n",
        concept,
        scale
      }
    ];
  }),
  {
    id: "span.a-year-or-longer",
    words: [
      "[seit] [mindestens] ein Jahr (und|oder) (l\xE4nger|mehr)",
      "(seit|f\xFCr) mindestens (ein|einem) Jahr",
      "[seit] mindestens (ein|einem) Jahr",
      "ein Jahr und dar\xFCber"
    ],
    count: ">=12",
    concept: "~dauer monat"
  },
  {
    id: "span.longer-than-a-year",
    words: ["[seit] (l\xE4nger als|mehr als|\xFCber) (ein|einem|einen) Jahr"],
    count: ">12",
    concept: "~dauer monat"
  },
  {
    id: "span.less-than-a-year",
    words: ["(seit|k\xFCrzer als|Dauer von) (weniger als|unter) (ein|einem) Jahr", "k\xFCrzer als ein Jahr"],
    count: "<12",
    concept: "~dauer monat"
  },
  {
    id: "count.at-least-one",
    words: [
      "(mindestens|wenigstens) (ein|einem|einer)",
      "(ein|einem|einer) oder (mehr|mehreren|mehrere)",
      "ein bis mehrere",
      "einem bzw mehreren"
    ],
    idle: true
  },
  { id: "percent.at-least", words: ["ATLEAST {n} PCT [des|der]", "{n} PCT ANDMORE"], count: ">=n", concept: "prozent" },
  { id: "percent.more-than", words: ["MORETHAN {n} PCT [des|der]"], count: ">n", concept: "prozent" },
  { id: "percent.less-than", words: ["LESSTHAN {n} PCT [des|der]"], count: "<n", concept: "prozent" },
  { id: "percent.at-most", words: ["ATMOST {n} PCT [des|der]"], count: "<=n", concept: "prozent" },
  { id: "percent.exact", words: ["{n} PCT", "{n} prozentig"], count: "n", concept: "prozent" },
  {
    id: "count.at-least",
    words: ["ATLEAST {n}", "{n} ANDMORE", "{n} bis unendlich", "{n} oder (mehr|mehreren)"],
    count: ">=n"
  },
  { id: "count.more-than", words: ["MORETHAN {n}"], count: ">n" },
  { id: "count.less-than", words: ["LESSTHAN {n}"], count: "<n" },
  { id: "count.at-most", words: ["ATMOST {n}", "{n} (und|oder) weniger"], count: "<=n" },
  { id: "count.between", words: ["[zwischen|von] {a} (bis|-|und|bis unter) {b}"], count: "a-b" },
  {
    id: "count.class",
    words: [
      "(Klasse|Klassenstufe|Jahrgangsstufe|Jahrgang|Klassen|Klassenstufen|Jahrgangsstufen|Schuljahrgang) {n}",
      "{n} (Klasse|Klassenstufe|Jahrgangsstufe|Schuljahr)"
    ],
    count: "n",
    concept: "klasse"
  },
  {
    id: "count.classes",
    words: [
      "(Klasse|Klassenstufe|Jahrgangsstufe|Jahrgang|Klassen|Klassenstufen|Jahrgangsstufen|Schuljahrgang) {a} (bis|-|und) {b}"
    ],
    count: "a-b",
    concept: "klasse"
  },
  { id: "count.care-grade", words: ["Pflegegrad {n}", "Pflegestufe {n}"], count: "n", concept: "pflegegrad" },
  {
    id: "count.care-grades",
    words: ["(Pflegegrad|Pflegegrade|Pflegestufe|Pflegegraden) {a} (bis|-|und) {b}"],
    count: "a-b",
    concept: "pflegegrad"
  },
  {
    id: "count.care-grade-from",
    words: ["[ab] (Pflegegrad|Pflegegrade) ATLEAST {n}", "ab Pflegegrad {n}", "Pflegegrad {n} (und|oder) h\xF6her"],
    count: ">=n",
    concept: "pflegegrad"
  },
  {
    id: "count.disability",
    words: [
      "(GdB|Grad der Behinderung) [von] [ATLEAST] {n} [ANDMORE]",
      "GdB ab {n}",
      "GdB von {n} (und|oder) mehr",
      "GdB >= {n}"
    ],
    count: ">=n",
    concept: "gdb"
  },
  { id: "count.twice", words: ["zweimalig", "zweimal", "zweifach", "doppelt"], count: "2" },
  { id: "count.once", words: ["einmalig", "einmal", "einfach"], count: "1" }
];

// src/definitions/vocabulary/german-work-and-benefits.ts
var germanWorkAndBenefits = `
~bezug = Empf\xE4nger; Bezieher; Bezug; Leistungsempf\xE4nger; Leistungsbezieher; Leistungsbezug; beziehend; beziehen; erhalten; empfangen; erhaltend;
    Inanspruchnahme; in Anspruch nehmen; Hilfeempf\xE4nger; Transferleistungsempf\xE4nger; Beziehende; Empfangende; angewiesen [auf]; Transferbezug
leistungsberechtigt = Leistungsberechtigte; leistungsberechtigt; Hilfebed\xFCrftige; hilfebed\xFCrftig; LB; Anspruchsberechtigte;
    (mit|Personen mit) Anspruch auf Leistungen; leistungsberechtigte Personen
erwerbsfaehig leistungsberechtigt = ELB; eLb; erwerbsf\xE4hige Leistungsberechtigte; erwerbsf\xE4hige Hilfebed\xFCrftige; eHb;
    erwerbsf\xE4hige leistungsberechtigte Personen
!erwerbsfaehig leistungsberechtigt = NEF; nEf; (nicht erwerbsf\xE4hige|nichterwerbsf\xE4hige) Leistungsberechtigte;
    (nicht erwerbsf\xE4hige|nichterwerbsf\xE4hige) Hilfebed\xFCrftige; nicht erwerbsf\xE4hige leistungsberechtigte Personen; NEF Leistungsberechtigte
regelleistungsberechtigt = Regelleistungsberechtigte; RLB
bedarfsgemeinschaft = Bedarfsgemeinschaft; BG; SGB II Haushalte; Bedarfsgemeinschaften; SGB II Bedarfsgemeinschaft
bedarfsgemeinschaft @person = PERS; Personen in Bedarfsgemeinschaften; Mitglieder von Bedarfsgemeinschaften; BG Mitglieder
alleinerziehend bedarfsgemeinschaft = Alleinerziehendenbedarfsgemeinschaft; Alleinerziehenden BG
sozialgeld = Sozialgeld; Sozialgeldbezug; Sozialgeldempf\xE4nger
grundsicherung alter = Grundsicherung im Alter; GruSi im Alter; Alters Grundsicherung; Grundsicherung im Rentenalter
grundsicherung alter erwerbsminderung = Grundsicherung im Alter und bei Erwerbsminderung; Grundsicherung im Alter und bei dauerhafter Erwerbsminderung
grundsicherung = Grundsicherung; Grundsicherungsleistung; Grundsicherungsempf\xE4nger; Grundsicherungsbezug; Grundsicherungsbezieher;
    Leistungen der Grundsicherung
erwerbsminderung = Erwerbsminderung; erwerbsgemindert; Erwerbsunf\xE4higkeit
mindestsicherung = Mindestsicherung; Mindestsicherungsleistung; soziale Mindestsicherung; Leistungen der [sozialen] Mindestsicherung;
    Transferleistungen der sozialen Mindestsicherungssysteme; Leistungen der sozialen Mindestsicherung
asylbewerberleistung = Asylbewerberleistung; Asylbewerberregelleistung; Leistungen f\xFCr Asylbewerber
wohngeld = Wohngeld; Wohngeldbezug; Wohngeldempf\xE4nger; Wohngeldleistung
wohngeld haushalt = Wohngeldhaushalt; Wohngeldempf\xE4ngerhaushalt
teilhabeleistung = Bildung und Teilhabe; BuT; BuT Leistung; Bildungs und Teilhabeleistung; Bildungs und Teilhabepaket;
    Leistungen f\xFCr Bildung und Teilhabe; Leistung zur Bildung und Teilhabe; Bildungspaket; Leistungen des Bildungspakets;
    Leistungen der Bildung und Teilhabe
sozialhilfe = Sozialhilfe; Sozialhilfeempf\xE4nger
hilfelebensunterhalt = Hilfe zum Lebensunterhalt; HLU; HzL; laufende Hilfe zum Lebensunterhalt
hilfepflege = Hilfe zur Pflege; HzP
eingliederungshilfe = Eingliederungshilfe; EGH; Leistungen der Eingliederungshilfe
arbeitslos = Arbeitslose; arbeitslos; Arbeitslosigkeit; arbeitslose (Personen|Menschen); arbeitslos (Gemeldete|gemeldet);
    (gemeldete|registrierte) Arbeitslose;
    (bei der|bei den) [Bundesagentur f\xFCr Arbeit|BA|Agentur f\xFCr Arbeit|Arbeitsagentur|Agenturen f\xFCr Arbeit|Arbeitsagenturen] [oder|und|sowie] [im|beim|bei den|in den] [Jobcenter|Jobcentern] [als] (arbeitslos gemeldete|arbeitslos registrierte|gemeldete Arbeitslose|registrierte Arbeitslose|arbeitslos Gemeldete) [Personen|Menschen];
    als arbeitslos (gemeldet|registriert|gemeldete|registrierte) [Personen]; Alo
langzeitarbeitslos = Langzeitarbeitslose; langzeitarbeitslos; langzeitarbeitslose (Personen|Menschen); LZA; Langzeitarbeitslosigkeit
erwerbslos = Erwerbslose; erwerbslos; erwerbslose Personen; Erwerbslosigkeit
erwerbstaetig = Erwerbst\xE4tige; erwerbst\xE4tig; erwerbst\xE4tige (Personen|Menschen); Erwerbst\xE4tigkeit
erwerbsperson = Erwerbsperson
zivil erwerbsperson = zivile Erwerbspersonen; ziviler Erwerbspersonen
abhaengig zivil erwerbsperson = abh\xE4ngige zivile Erwerbspersonen; abh\xE4ngig zivile Erwerbspersonen
sv beschaeftigt = sozialversicherungspflichtig Besch\xE4ftigte; sozialversicherungspflichtig besch\xE4ftigt; sozialversicherungspflichtige Besch\xE4ftigte;
    SV Besch\xE4ftigte; SV pflichtig Besch\xE4ftigte; svpfl Besch\xE4ftigte; sv pflichtig Besch\xE4ftigte; SvB; SVB; sozialvers Besch\xE4ftigte;
    sozialversicherungspfl Besch\xE4ftigte; sozialversicherungspflichtig (t\xE4tige|T\xE4tige);
    sozialversicherungspflichtige (Besch\xE4ftigung|Besch\xE4ftigungsverh\xE4ltnisse); Personen in sozialversicherungspflichtiger Besch\xE4ftigung;
    SVP Besch\xE4ftigte
sv beschaeftigt vollzeit = sozialversicherungspflichtig Vollzeitbesch\xE4ftigte; sozialversicherungspflichtig in Vollzeit Besch\xE4ftigte
sv beschaeftigt teilzeit = Teilzeitbesch\xE4ftigte (SvB|sozialversicherungspflichtig Besch\xE4ftigte); sozialversicherungspflichtig Teilzeitbesch\xE4ftigte;
    teilzeitbesch\xE4ftigte (SvB|sozialversicherungspflichtig Besch\xE4ftigte); sozialversicherungspflichtig in Teilzeit Besch\xE4ftigte
beschaeftigt teilzeit = Teilzeitbesch\xE4ftigte; in Teilzeit Besch\xE4ftigte; Teilzeitkr\xE4fte; teilzeitbesch\xE4ftigt; Besch\xE4ftigte in Teilzeit
beschaeftigt vollzeit = Vollzeitbesch\xE4ftigte; in Vollzeit Besch\xE4ftigte; vollzeitbesch\xE4ftigt; Besch\xE4ftigte in Vollzeit
beschaeftigt = Besch\xE4ftigte; besch\xE4ftigt; Besch\xE4ftigung; Arbeitnehmer; Besch\xE4ftigungsverh\xE4ltnis; Mitarbeiter; Mitarbeitende; Personal; Bedienstete
geringfuegig beschaeftigt = geringf\xFCgig Besch\xE4ftigte; geringf\xFCgig entlohnt Besch\xE4ftigte; Minijobber; Minijob; Minijobs;
    geringf\xFCgig entlohnte Besch\xE4ftigte; geringf\xFCgige Besch\xE4ftigung; GeB; geringf\xFCgig entlohnte Besch\xE4ftigung
selbststaendig = Selbstst\xE4ndige; Selbst\xE4ndige; selbstst\xE4ndig; selbst\xE4ndig; Selbstst\xE4ndigkeit; Selbst\xE4ndigkeit; freiberuflich
einpendler = Einpendler; Einpendelnde; Berufseinpendler
auspendler = Auspendler; Auspendelnde; Berufsauspendler
einpendler auspendler minus = Pendlersaldo; Saldo der (Pendler|Berufspendler|Ein und Auspendler); Einpendler\xFCberschuss
einpendler auspendler = Ein und Auspendler; Ein und Auspendelnde
ausbildungsplatz = Ausbildungsplatz; Ausbildungsstelle; Lehrstelle; Ausbildungsplatzangebot; Ausbildungsstellenangebot
betrieb ausbildungsplatz = betriebliche (Ausbildungspl\xE4tze|Ausbildungsstellen)
auszubildend = Auszubildende; Azubi; Azubis; Lehrling
bewerber = Bewerber; Ausbildungsplatzbewerber; Bewerbende; Ausbildungsbewerber; Ausbildungssuchende; Ausbildungsplatzsuchende
stelle = offene Stellen; gemeldete Stellen; Arbeitsstellen; gemeldete Arbeitsstellen; freie Stellen
arbeitsplatz = Arbeitsplatz
bruttoentgelt = Bruttoentgelt; Bruttoarbeitsentgelt; Bruttomonatsentgelt; (monatliches|monatliche) (Bruttoarbeitsentgelt|Bruttoentgelt); Bruttolohn;
    Bruttomonatslohn; Bruttoverdienst; Bruttomonatsverdienst; Bruttol\xF6hne; Monatsentgelt; Bruttoarbeitsentgelte
medianeinkommen = Medianeinkommen;
    Median (der|des) (Einkommen|Einkommens|\xC4quivalenzeinkommen|\xC4quivalenzeinkommens|Netto\xE4quivalenzeinkommen|Netto\xE4quivalenzeinkommens);
    mittleres Einkommen; Einkommensmedian; mittleres \xC4quivalenzeinkommen; mittleren \xC4quivalenzeinkommens
median = Median; Zentralwert; Medianwert; medianes
aequivalenzeinkommen = \xC4quivalenzeinkommen; Netto\xE4quivalenzeinkommen; \xE4quivalenzgewichtetes [Netto] (Einkommen|Haushaltseinkommen);
    bedarfsgewichtetes [Netto] (Einkommen|Haushaltseinkommen); bedarfsgewichtetes Pro Kopf Einkommen; \xC4quivalenzeinkommens;
    \xE4quivalenzgewichtetes Nettoeinkommen
~schwelle = Armutsgef\xE4hrdungsschwelle; Schwelle [von]; Schwellenwert; liegt; liegen; liegend; Grenze; Armutsgrenze; Armutsrisikogrenze; Armutsschwelle
armutsgefaehrdet = armutsgef\xE4hrdet; Armutsgef\xE4hrdete; Armutsgef\xE4hrdung; armutsgef\xE4hrdete (Personen|Menschen)
haushaltsnettoeinkommen = Haushaltsnettoeinkommen; Nettoeinkommen des Haushalts; Nettohaushaltseinkommen; Haushaltsnetto; Nettoeinkommen der Haushalte
verfuegbar einkommen = verf\xFCgbares Einkommen; verf\xFCgbare Einkommen
ueberschuldet = \xFCberschuldet; \xDCberschuldete; \xFCberschuldete (Personen|Menschen|Erwachsene); \xDCberschuldung
gewerbeanmeldung = Gewerbeanmeldung; Gewerbeneuanmeldung; Anmeldung eines Gewerbes; angemeldete Gewerbe
gruendung = Existenzgr\xFCndung; Unternehmensgr\xFCndung; Betriebsgr\xFCndung; Gr\xFCndung; Neugr\xFCndung; Neuerrichtung
unternehmen = Unternehmen; Betrieb; Firma; Arbeitsst\xE4tte; Betriebsst\xE4tte
bip = Bruttoinlandsprodukt; BIP
bws = Bruttowertsch\xF6pfung; BWS
kaufkraft = Kaufkraft
kumuliert = kumuliert
~dauer = Dauer; Zeitspanne
einrichtung aussen = au\xDFerhalb von Einrichtungen; au\xDFerhalb (station\xE4rer|von station\xE4ren) Einrichtungen
einrichtung innen aussen = (in und|innerhalb und|inner- und) au\xDFerhalb von Einrichtungen
einrichtung innen = (in|innerhalb von) Einrichtungen
arbeitslosengeld2 = Arbeitslosengeld II; ALG II; ALG 2; Alg II; Arbeitslosengeld 2; ALGII; Hartz IV; B\xFCrgergeld; Grundsicherung f\xFCr Arbeitsuchende;
    Grundsicherung f\xFCr Arbeitssuchende; Grundsicherungsleistungen f\xFCr Arbeitsuchende; Leistungen der Grundsicherung f\xFCr Arbeitsuchende; Hartz 4
arbeitslosengeld1 = Arbeitslosengeld I; ALG I; ALG 1; Arbeitslosengeld 1; Arbeitslosengeld
~leistung = Leistung; Leistungen; Sozialleistung; laufende Leistungen; Regelleistung; Regelleistungen; Transferleistung; Unterst\xFCtzung
~fall = Fall; F\xE4lle; Fallzahl
~bestand = Bestand; Aufkommen; Menge; H\xF6he; Umfang; Volumen; Gesamtbestand; Bestandszahl; Niveau; Ausma\xDF
erwerbstaetig leistungsberechtigt = Aufstocker; Aufstockende; erwerbst\xE4tige Leistungsberechtigte; erwerbst\xE4tige Leistungsbezieher
bundesmedian = Bundesmedian; bundesweiter Median; Median des Bundes; Medianeinkommen des Bundes; nationaler Median; Median auf Bundesebene; bundesweiten Medians der (\xC4quivalenzeinkommen|Netto\xE4quivalenzeinkommen|Einkommen); Bundesmedianeinkommen
landesmedian = Landesmedian; Median des Landes; Medianeinkommen des Landes; regionaler Median; Landesmedianeinkommen; Median auf Landesebene
bewerber = Bewerber um (Ausbildungsstellen|Ausbildungspl\xE4tze|einen Ausbildungsplatz|Berufsausbildungsstellen); Bewerberinnen und Bewerber um (Ausbildungsstellen|Ausbildungspl\xE4tze|Berufsausbildungsstellen); gemeldete Bewerber
gewerbeabmeldung = Gewerbeabmeldung
gewerbeanmeldung gewerbeabmeldung minus = Saldo aus Gewerbean und abmeldungen; Gewerbesaldo; Saldo der Gewerbean und abmeldungen
ausgabe = Ausgabe; Aufwendung; Aufwand; Gesamtausgabe; Ausgaben insgesamt; Gesamtaufwendungen
einnahme = Einnahme; Ertrag; Gesamteinnahme
einkommen = Einkommen; Verdienst
haushaltseinkommen = Haushaltseinkommen; Einkommen des Haushalts; Einkommen der Haushalte
armut = Armut; arm
rente = Rente
rentner = Rentner; Rentenbezieher; Rentenempf\xE4nger; Rentenbeziehende
beamte = Beamte; Beamter
sv beschaeftigt vollzeit kerngruppe = [sozialversicherungspflichtig] (Vollzeitbesch\xE4ftigte|vollzeitbesch\xE4ftigte) der Kerngruppe
kerngruppe = Kerngruppe
`;

// src/definitions/vocabulary/idle-words.ts
var germanIdleWords = `
der die das des dem den ein eine einer eines einem einen deren dessen dieser diese dieses diesem diesen jener jene solche solcher solchen solches derjenigen diejenigen denen welche welcher welches
ihr ihre ihrer ihren ihrem ihres sein seine seiner seinen sie er es wir man sich selbe selben derselben demselben dasselbe dieselbe
und oder sowie bzw beziehungsweise als auch sowohl wie also dass ob wenn wobei dabei daf\xFCr darin daraus davon hiervon hier dort da deshalb somit so jedoch aber denn d.h.
in im ins an am auf aus bei beim bis durch f\xFCr gegen\xFCber mit nach seit um vom von vor zu zum zur zwischen innerhalb gem\xE4\xDF gem laut lt entsprechend per via hinsichtlich bez\xFCglich anhand
ist sind war waren wird werden wurde wurden worden sei seien hat haben hatte hatten kann k\xF6nnen konnte darf d\xFCrfen muss m\xFCssen soll sollen
jeweils jeweilig jeweilige jeweiligen jeweiliger betreffend betreffenden entsprechende entsprechenden insgesamt gesamt gesamte gesamten alle aller allen alles s\xE4mtliche s\xE4mtlicher s\xE4mtlichen
etwa rund circa ca ungef\xE4hr voraussichtlich grunds\xE4tzlich rechnerisch rechnerische tats\xE4chlicher
gibt geben angibt angegeben angeben misst messen gemessen beschreibt bezeichnet bezeichnen bildet abbildet zeigt ausdr\xFCckt dr\xFCckt stellt dar dargestellt dient dienen definiert ausgewiesen ausweist errechnet berechnet berechnen ermittelt bestimmt gebildet ergibt umfasst ausgedr\xFCckt bezogen bezieht beziehen setzt gesetzt
wer was wieviel wieviele viele viel hoch welcher
Indikator Kennzahl Kennziffer Messzahl Ma\xDF Ma\xDFzahl Wert Werte Angabe Angaben Definition Bezeichnung Begriff Bericht Berechnung Formel Ergebnis
Stadt Stadtgebiet Gemeinde Gemeindegebiet Kommune Kreis Kreisgebiet Region Gebietseinheit Gebiet Raumeinheit Raumbezug Land Bundesland kommunal kommunale st\xE4dtisch st\xE4dtische \xF6rtlich \xF6rtliche hiesig
aktuell aktuelle aktuellen aktueller folgend folgende folgenden folgendem n\xE4chst n\xE4chsten laufend laufende
Jahr Jahres Jahre Zeitpunkt Stichtag Berichtsjahr Kalenderjahr Zeitraum Erhebung Stand j\xE4hrlich
befindlich befindliche befindlichen wohnhaft wohnhafte wohnhaften ans\xE4ssig ans\xE4ssige lebend lebende lebenden leben lebt wohnen wohnt wohnend wohnende wohnenden
deren dazugeh\xF6rig zugeh\xF6rig geh\xF6ren geh\xF6rt z\xE4hlen z\xE4hlt gelten gilt genannt sogenannt sog
Grund Grundlage Basis bedingt bedingte Summe Ergebnis
Zustand Art Bereich Form Bezeichnung betragen betr\xE4gt betrug bel\xE4uft belaufen ausmachen ausmacht
vorhanden vorhandene vorhandenen bestehend bestehende
`;
var englishIdleWords = `
the a an of to by for from at with and or as that this these those which who whom whose their its his her it they there in on per is are was were be been being has have had do does did can may
number numbers total totals count counts overall all any each every respective relevant given same
city municipality municipal district country region area local territory
indicator measure measures shows show describes denotes means indicates gives defined definition calculated computed expressed measured
living lives live resident residing located
year years date reference reporting current following
person persons people individual individuals
i.e. namely
`;

// src/definitions/vocabulary/laws.ts
var books = [
  ["I", "1", "Erstes"],
  ["II", "2", "Zweites"],
  ["III", "3", "Drittes"],
  ["IV", "4", "Viertes"],
  ["V", "5", "F\xFCnftes"],
  ["VI", "6", "Sechstes"],
  ["VII", "7", "Siebtes"],
  ["VIII", "8", "Achtes"],
  ["IX", "9", "Neuntes"],
  ["X", "10", "Zehntes"],
  ["XI", "11", "Elftes"],
  ["XII", "12", "Zw\xF6lftes"],
  ["XIV", "14", "Vierzehntes"]
];
var before = "[nach|gem\xE4\xDF|laut|im|des|im Sinne|i S d|aus|im Rahmen|im Geltungsbereich|im Rechtskreis|Rechtskreis] [dem|des|der]";
var paragraph = "[(\xA7|\xA7 \xA7|Paragraf) {p} [(a|b|c|d|e)] [(ff|f|und {p}|bis {_}|, {p}|oder {p})] [(a|b|c)] [(Abs|Absatz) {_}] [(Nr|Nummer|Satz) {_}]]";
var laws = [
  ...books.map(([roman, number, ordinal]) => ({
    id: `SGB ${roman}`,
    de: [
      `${before} ${paragraph} [dem|des] SGB (${roman}|${number})`,
      `${before} SGB${roman}`,
      `${before} SGB${number}`,
      `${before} ${paragraph} [dem|des] (${ordinal} Buch|${ordinal} Buches) [des] [Sozialgesetzbuch]`,
      `${before} ${paragraph} [dem|des] Sozialgesetzbuch (${roman}|${number}|${ordinal} Buch)`
    ],
    en: [
      `[under|according to|pursuant to] [the] ([German] Social Code Book|Book|SGB) (${roman}|${number}) [of the Social Code]`,
      `[under] [the] (Social Code) [Book|,|, Book] (${roman}|${number})`
    ]
  })),
  ...[
    ["3", "dritten|drittes|dritte|III"],
    ["4", "vierten|viertes|vierte|IV"]
  ].map(([number, words3]) => ({
    id: `SGB XII/${number}`,
    de: [
      `${before} (${number}|${words3}) (Kapitel|Kap) [des|nach dem|dem] [SGB (XII|12)]`,
      `SGB (XII|12) [,] [{(}] (${number}|${words3}) (Kapitel|Kap) [{)}]`
    ],
    en: []
  })),
  {
    id: "SGB XII/3+4",
    de: [
      `${before} (3|dritten) (und|oder|,|bis) [dem] (4|vierten) (Kapitel|Kap) [des|nach dem|dem] [SGB (XII|12)]`,
      "SGB (XII|12) [,] [{(}] (Kapitel|Kap|Kapitel) 3 (und|,|/) 4 [{)}]",
      "SGB (XII|12) [{(}] (3|dritten|drittes) (und|,|/) (4|vierten|viertes) (Kapitel|Kap) [{)}]"
    ],
    en: []
  },
  {
    id: "AsylbLG",
    de: [`${before} (AsylbLG|Asylbewerberleistungsgesetz|AsylBLG)`],
    en: ["[under] [the] (Asylum Seekers Benefits Act|AsylbLG)"]
  },
  { id: "WoGG", de: [`${before} (WoGG|Wohngeldgesetz)`], en: ["[under] [the] (Housing Benefit Act|WoGG)"] },
  { id: "BAf\xF6G", de: [`${before} (BAf\xF6G|Bundesausbildungsf\xF6rderungsgesetz)`], en: ["BAf\xF6G"] },
  { id: "BKGG", de: [`${before} ${paragraph} (BKGG|Bundeskindergeldgesetz)`], en: ["BKGG"] },
  { id: "BEEG", de: [`${before} (BEEG|Bundeselterngeld und Elternzeitgesetz)`], en: ["BEEG"] },
  { id: "KiBiz", de: [`${before} (KiBiz|Kinderbildungsgesetz)`], en: ["KiBiz"] },
  { id: "BVG", de: [`${before} (BVG|Bundesversorgungsgesetz)`], en: ["BVG"] },
  { id: "UVG", de: [`${before} (UVG|UhVorschG|Unterhaltsvorschussgesetz)`], en: ["UVG"] },
  { id: "BGB", de: [`${before} ${paragraph} BGB`], en: ["[under the] (Civil Code|BGB)"] },
  { id: "AufenthG", de: [`${before} ${paragraph} (AufenthG|Aufenthaltsgesetz)`], en: ["Residence Act"] }
];
var impliedLaws = {
  bedarfsgemeinschaft: "SGB II",
  regelleistungsberechtigt: "SGB II",
  sozialgeld: "SGB II",
  arbeitslosengeld2: "SGB II",
  arbeitslosengeld1: "SGB III",
  hilfeerziehung: "SGB VIII",
  hilfelebensunterhalt: "SGB XII",
  hilfepflege: "SGB XII",
  pflegeversicherung: "SGB XI",
  wohngeld: "WoGG",
  asylbewerberleistung: "AsylbLG"
};

// src/definitions/vocabulary/parse-tables.ts
function parseConcepts(table) {
  return lines(table).map((line) => {
    const at = line.indexOf(" = ");
    return { concept: line.slice(0, at), words: ways(line.slice(at + 3)) };
  });
}
function parseNamedValues(table) {
  return records(table).map(({ fields: [id = "", kind = "", de = "", en = "", concept], words: words3 }) => ({
    id,
    kind,
    label: { de, en },
    de: words3.get("de") ?? [],
    en: words3.get("en") ?? [],
    ...concept !== void 0 && { concept }
  }));
}
function parseUnits(table) {
  return records(table).map(({ fields: [id = "", factor = "", de = "", en = "", broader], words: words3 }) => ({
    id,
    label: { de, en },
    keys: words3.get("key") ?? [],
    de: words3.get("de") ?? [],
    en: words3.get("en") ?? [],
    ...factor !== "" && { factor: Number(factor) },
    ...broader !== void 0 && { broader }
  }));
}
function records(table) {
  const found = [];
  let key = "";
  for (const line of table.split("\n")) {
    const start2 = /^ {2}([a-z]+): ?(.*)$/.exec(line);
    const record = found.at(-1);
    if (line.trim() === "") continue;
    if (line[0] !== " ") found.push({ fields: line.split(" \xB7 ").map((field) => field.trim()), words: /* @__PURE__ */ new Map() });
    else if (start2 !== null) {
      key = start2[1] ?? "";
      record?.words.set(key, ways(start2[2] ?? ""));
    } else record?.words.set(key, [...record.words.get(key) ?? [], ...ways(line)]);
  }
  return found;
}
function lines(table) {
  return table.trim().replace(/\n\s+/g, " ").split("\n");
}
function ways(text) {
  return text.split(";").flatMap((way) => way.trim() === "" ? [] : [way.trim()]);
}

// src/definitions/vocabulary/populations.ts
var populationTable = `
main_residence \xB7 residence \xB7 Hauptwohnsitz \xB7 main_residence
  de:
    [am] [Ort] [mit|nur|der|ausschlie\xDFlich|alleiniger|allein|am|ihrem|alleinigem] [alleinige] [ihr] (Hauptwohnsitz|Hauptwohnung|Erstwohnsitz|Erstwohnung|Hauptwohnungen|Hauptwohnsitze) [gemeldet];
    am Ort der (alleinigen Wohnung oder Hauptwohnung|alleinigen oder Hauptwohnung|Hauptwohnung|einzigen Wohnung oder Hauptwohnung|alleinigen bzw Hauptwohnung);
    (mit|am) [alleiniger] (Wohnung|Haupt) (oder|bzw) Hauptwohnung; mit alleiniger oder Hauptwohnung; Hauptwohnbev\xF6lkerung; Hauptwohner;
    Hauptwohnsitzbev\xF6lkerung; Hauptwohnsitzeinwohner; ohne (Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz|Nebenwohnsitze|Nebenwohner|Zweitwohnung);
    ohne (Personen|Einwohner|Einwohnerinnen und Einwohner) mit (Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz); HWS
  en: (with|at|by) [their|a|the] (main|principal|primary|usual) (residence|dwelling|home|place of residence);
    [with] main (residence|residences|residents) [only]; principal residence; primary residence;
    (without|excluding) (secondary|second) (residence|residences|homes)
entitled_residents \xB7 residence \xB7 Haupt- und Nebenwohnsitz (wohnberechtigte Bev\xF6lkerung) \xB7 entitled_residents
  de:
    [mit|am|der|am Ort der] (Haupt|Hauptwohnung|Hauptwohnsitz|Erst) (und|oder|u|bzw|sowie|+|/|und oder) [mit] (Nebenwohnung|Nebenwohnsitz|Zweitwohnsitz|Zweitwohnung) [gemeldet];
    Hauptwohnsitz einschlie\xDFlich Nebenwohnsitz; wohnberechtigt; Wohnberechtigte;
    [mit|auch|einschlie\xDFlich|inklusive|und|sowie] (Nebenwohnsitze|Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz|Nebenwohner) (eingeschlossen|mitgez\xE4hlt|einbezogen);
    (einschlie\xDFlich|inklusive|auch|auch mit|zuz\xFCglich|und mit|oder mit|sowie mit|oder|einschlie\xDFlich der) [Personen mit] (Nebenwohnsitz|Nebenwohnsitze|Nebenwohnung|Nebenwohnungen|Zweitwohnsitz|Nebenwohner|Zweitwohnsitze)
  en: [with] (main|principal|primary) (and|or) (secondary|second) (residence|residences|home|homes);
    (including|and) (secondary|second) (residences|homes|residence); entitled residents
secondary_residence \xB7 residence \xB7 Nebenwohnsitz \xB7 secondary_residence
  de: [nur] [mit|am|Ort der] (Nebenwohnsitz|Nebenwohnung|Zweitwohnsitz|Zweitwohnung) [gemeldet]
  en: [with] (secondary|second) (residence|home)
private_households \xB7 household \xB7 Privathaushalte \xB7 private_households
  de: (in|von|der) (Privathaushalt|Privathaushalten); in privaten Haushalten; (ohne|nicht) [in] (Gemeinschaftsunterk\xFCnften|Gemeinschaftsunterk\xFCnfte);
    Bev\xF6lkerung in Privathaushalten am Ort der Hauptwohnung;
    ohne (Anstaltsbev\xF6lkerung|Bewohner von Gemeinschaftsunterk\xFCnften|Personen in Gemeinschaftsunterk\xFCnften|Wohnheime|Heime|Heimbewohner)
  en: (in|of) private households; living in private households; excluding (collective|institutional) (households|population|accommodation)
all_households \xB7 household \xB7 einschlie\xDFlich Gemeinschaftsunterk\xFCnften \xB7 all_households
  de:
    (Privathaushalten und|in Privathaushalten und|einschlie\xDFlich|inklusive|mit) [in] [Personen in] (Gemeinschaftsunterk\xFCnften|Gemeinschaftsunterk\xFCnfte|Anstaltsbev\xF6lkerung|Wohnheime|Heime|Heimbewohner)
  en: including (collective|institutional) (households|population|accommodation)
workplace \xB7 place \xB7 Arbeitsort \xB7 workplace
  de: (am|nach dem|nach|mit|im) [jeweiligen] (Arbeitsort|Besch\xE4ftigungsort|Arbeitsortprinzip); Arbeitsortkonzept; Arbeitsort;
    (am|nach dem) Ort (der Arbeit|der Besch\xE4ftigung|des Betriebs|der Arbeitsst\xE4tte|des Arbeitsplatzes); Inlandskonzept
  en: (at|by) [the|their] (place of work|workplace); at [their] place of work; by workplace
place_of_residence \xB7 place \xB7 Wohnort \xB7 place_of_residence
  de: (am|nach dem|nach|mit|im) [jeweiligen] (Wohnort|Wohnortprinzip|Wohnsitz); Wohnortkonzept; Wohnortprinzip; (am|nach dem) Ort der Wohnung;
    Inl\xE4nderkonzept; Wohnort
  en: (at|by) [the|their] place of residence; by residence
school_location \xB7 place \xB7 Schulstandort \xB7 school_location
  de: (am|nach dem|nach) (Schulort|Schulstandort|Schulsitz|Ort der Schule|Standort der Schule); Schulortprinzip; Schulstandort
  en: (at|by) [the] school location; by location of the school
place_of_event \xB7 place \xB7 Ereignisort \xB7 place_of_event
  de: (am|nach dem) (Tatort|Ereignisort|Tatortprinzip|Unfallort|Behandlungsort|Sterbeort|Geburtsort|Ort des Ereignisses|Standort der Einrichtung)
  en: (at|by) [the] place of (event|occurrence|crime|the accident)
economic_households \xB7 household_concept \xB7 Wirtschaftshaushalte \xB7 economic_households \xB7 haushalt
  de: Wirtschaftshaushalt; gemeinsam wirtschaftend; Haushalte nach dem Konzept des gemeinsamen Wirtschaftens
  en: housekeeping households; economic households; housekeeping concept
dwelling_households \xB7 household_concept \xB7 Wohnhaushalte \xB7 dwelling_households \xB7 haushalt
  de: Wohnhaushalt; gemeinsam wohnend
  en: dwelling households; household-dwelling concept
study_place \xB7 place \xB7 Hochschulort \xB7 study_place
  de: (am|nach dem) (Hochschulort|Studienort|Ort der Hochschule|Hochschulstandort|Ort der Universit\xE4t); Hochschulort; Studienort
  en: at the place of study; by location of the university
`;

// src/definitions/vocabulary/sources.ts
var sourceTable = `
fortschreibung \xB7 population \xB7 Bev\xF6lkerungsfortschreibung \xB7 population update
  de: [amtliche] (Bev\xF6lkerungsfortschreibung|Einwohnerfortschreibung);
    [amtliche] Fortschreibung [des Bev\xF6lkerungsstandes|der Bev\xF6lkerung|des Bev\xF6lkerungsstands|der Einwohnerzahl|der Einwohnerzahlen|der amtlichen Einwohnerzahl];
    fortgeschriebene (Bev\xF6lkerung|Einwohnerzahl|Bev\xF6lkerungszahl); amtliche (Einwohnerzahl|Bev\xF6lkerungszahl|Bev\xF6lkerung);
    Bev\xF6lkerungsstatistik [des Landesamts|des Bundes]
  en: [official] population (update|updates|estimates|estimate|statistics); intercensal [population] (update|updates|estimates);
    population projection [based on the census]
fortschreibung/census-2011 \xB7 population \xB7 Bev\xF6lkerungsfortschreibung auf Basis des Zensus 2011 \xB7 population update based on the 2011 census
  de:
    (Bev\xF6lkerungsfortschreibung|Fortschreibung|Bev\xF6lkerung|Bev\xF6lkerungsstand) [{(}] (auf Basis|auf Grundlage|Basis|auf der Basis|auf der Grundlage|nach|auf Grund) [des|vom] Zensus 2011 [{)}];
    Fortschreibung des Zensus 2011
  en: population (update|estimates) (based on|on the basis of) the 2011 census;
    population (update|estimates) (based on|on the basis of) (census|the census of) 2011
fortschreibung/census-2022 \xB7 population \xB7 Bev\xF6lkerungsfortschreibung auf Basis des Zensus 2022 \xB7 population update based on the 2022 census
  de:
    (Bev\xF6lkerungsfortschreibung|Fortschreibung|Bev\xF6lkerung|Bev\xF6lkerungsstand) [{(}] (auf Basis|auf Grundlage|Basis|auf der Basis|auf der Grundlage|nach|auf Grund) [des|vom] Zensus 2022 [{)}];
    Fortschreibung des Zensus 2022
  en: population (update|estimates) (based on|on the basis of) the 2022 census;
    population (update|estimates) (based on|on the basis of) (census|the census of) 2022
fortschreibung/census-1987 \xB7 population \xB7 Bev\xF6lkerungsfortschreibung auf Basis der Volksz\xE4hlung 1987 \xB7 population update based on the 1987 census
  de:
    (Bev\xF6lkerungsfortschreibung|Fortschreibung) [{(}] (auf Basis|auf Grundlage|Basis|auf der Basis|auf der Grundlage) der Volksz\xE4hlung [von] 1987 [{)}];
    Fortschreibung der Volksz\xE4hlung [von] 1987
melderegister \xB7 population \xB7 Melderegister \xB7 register of residents
  de:
    [kommunales|st\xE4dtisches|\xF6rtliches] (Melderegister|Einwohnermelderegister|Einwohnerregister|Einwohnermeldedatei|Einwohnerdatei|Melderegisterdaten|Melderegisterauszug|Einwohnermeldewesen|Melderegisterauswertung|Meldedaten);
    Einwohnermeldeamt; Meldebeh\xF6rde; melderechtlich registriert; Einwohnerstatistik [der Stadt]; Bestandsdatensatz Einwohner
  en: [municipal|local] (population register|register of residents|residents register|resident register|registration register|civil register);
    residents register; registration data
census \xB7 population \xB7 Zensus \xB7 census
  de: Zensus; Volksz\xE4hlung; Zensuserhebung; Zensusstichprobe; Geb\xE4ude und Wohnungsz\xE4hlung; GWZ; Zensus GWZ
  en: census; population census; census of buildings and dwellings; housing census
census/2011 \xB7 population \xB7 Zensus 2011 \xB7 2011 census
  de: [GWZ] Zensus 2011; Zensus vom 9 Mai 2011; GWZ 2011; Geb\xE4ude und Wohnungsz\xE4hlung 2011; Zensus zum 9 Mai 2011
  en: census 2011; 2011 [population] census; census of 2011
census/2022 \xB7 population \xB7 Zensus 2022 \xB7 2022 census
  de: [GWZ] Zensus 2022; Zensus vom 15 Mai 2022; GWZ 2022; Geb\xE4ude und Wohnungsz\xE4hlung 2022; Zensus zum 15 Mai 2022
  en: census 2022; 2022 [population] census; census of 2022
census/1987 \xB7 population \xB7 Volksz\xE4hlung 1987 \xB7 1987 census
  de: Volksz\xE4hlung [von] 1987
  en: 1987 census
mikrozensus \xB7 population \xB7 Mikrozensus \xB7 microcensus
  de: Mikrozensus; MZ; Mikrozensuserhebung
  en: microcensus; micro census
soep \xB7 population \xB7 SOEP \xB7 SOEP
  de: SOEP; Sozio oekonomisches Panel; Sozio\xF6konomisches Panel
  en: SOEP; Socio Economic Panel
eu-silc \xB7 population \xB7 EU-SILC \xB7 EU-SILC
  de: EU SILC; Leben in Europa
  en: EU SILC; Statistics on Income and Living Conditions
evs \xB7 population \xB7 Einkommens- und Verbrauchsstichprobe \xB7 Income and Consumption Survey
  de: EVS; Einkommens und Verbrauchsstichprobe
  en: EVS; income and consumption survey
labour-force-survey \xB7 labour \xB7 Arbeitskr\xE4fteerhebung (ILO) \xB7 Labour Force Survey (ILO)
  de: Arbeitskr\xE4fteerhebung; AKE; Labour Force Survey; [nach] [dem] ILO [Konzept|Definition|Standard]; nach [der] Definition der ILO;
    ILO Arbeitsmarktstatistik; Erwerbslosenstatistik; nach Definition der Internationalen Arbeitsorganisation
  en: Labour Force Survey; LFS; [according to] [the] ILO [definition|concept|standard]
ba \xB7 labour \xB7 Statistik der Bundesagentur f\xFCr Arbeit \xB7 statistics of the Federal Employment Agency
  de: [Statistik der|Statistik] (Bundesagentur f\xFCr Arbeit|BA|Agentur f\xFCr Arbeit|Bundesagentur); BA Statistik;
    Statistik Service der Bundesagentur f\xFCr Arbeit
  en: [statistics of the] Federal Employment Agency; statistics of the BA
ba/labour \xB7 labour \xB7 Arbeitsmarktstatistik der BA \xB7 labour market statistics of the BA
  de: [BA] (Arbeitsmarktstatistik|Arbeitslosenstatistik) [der BA|der Bundesagentur f\xFCr Arbeit]
  en: (labour market|unemployment) statistics [of the Federal Employment Agency]
ba/employment \xB7 labour \xB7 Besch\xE4ftigungsstatistik der BA \xB7 employment statistics of the BA
  de: [BA] (Besch\xE4ftigungsstatistik|Besch\xE4ftigtenstatistik) [der BA|der Bundesagentur f\xFCr Arbeit]
  en: employment statistics [of the Federal Employment Agency]
ba/sgb2 \xB7 labour \xB7 Grundsicherungsstatistik SGB II der BA \xB7 basic income support statistics of the BA
  de:
    [BA] (Grundsicherungsstatistik|Statistik der Grundsicherung f\xFCr Arbeitsuchende|SGB II Statistik|Statistik Grundsicherung f\xFCr Arbeitsuchende|Statistik Grundsicherung|Grundsicherungsstatistik SGB II) [der BA|der Bundesagentur f\xFCr Arbeit|der Bundesagentur];
    BA Grundsicherungsstatistik SGB II; Statistik zur Grundsicherung f\xFCr Arbeitsuchende
  en: (basic income support|SGB II) statistics [of the Federal Employment Agency]
jobcenter \xB7 labour \xB7 Gesch\xE4ftsstatistik des Jobcenters \xB7 records of the Jobcenter
  de: Gesch\xE4ftsstatistik des Jobcenters; Daten des Jobcenters; Auswertung des Jobcenters; Jobcenterstatistik; Fachverfahren des Jobcenters;
    Auskunft des Jobcenters
  en: (records|data) of the Jobcenter
sgb12 \xB7 benefits \xB7 Sozialhilfestatistik \xB7 social assistance statistics
  de: Sozialhilfestatistik; Statistik der Sozialhilfe; Statistik der Grundsicherung im Alter [und bei Erwerbsminderung]; Statistik nach dem SGB XII;
    SGB XII Statistik; Statistik des 4 Kapitels SGB XII; Statistik 4 Kapitel SGB XII
  en: social assistance statistics
asylblg \xB7 benefits \xB7 Asylbewerberleistungsstatistik \xB7 statistics of benefits for asylum seekers
  de: Asylbewerberleistungsstatistik
  en: asylum seekers benefits statistics
wohngeld \xB7 benefits \xB7 Wohngeldstatistik \xB7 housing benefit statistics
  de: Wohngeldstatistik
  en: housing benefit statistics
child-and-youth-welfare \xB7 youth \xB7 Kinder- und Jugendhilfestatistik \xB7 child and youth welfare statistics
  de:
    [amtliche] (Kinder und Jugendhilfestatistik|KJH Statistik|Jugendhilfestatistik|Statistik der Kinder und Jugendhilfe|Statistiken der Kinder und Jugendhilfe|Kinderbetreuungsstatistik|KJHG Statistik)
  en: child and youth welfare statistics; statistics of child and youth welfare
kita-records \xB7 youth \xB7 Betriebserlaubnisse oder Meldungen der Einrichtungen \xB7 licences or reports of the facilities
  de: Betriebserlaubnisstatistik; KiBiz web; kibiz; Kitaverwaltungssoftware; Kita Portal; Jugendamtsstatistik; Statistik des Jugendamts; Kita Planer;
    Vormerksystem
  en: licensing data of the facilities
school-statistics \xB7 school \xB7 amtliche Schulstatistik \xB7 school statistics
  de: [amtliche] (Schulstatistik|Schuldaten|Schulstatistiken); Statistik der allgemeinbildenden Schulen
  en: [official] school statistics
school-enrolment \xB7 school \xB7 Anmeldezahlen der Schulen \xB7 applications for schools
  de: (Anmeldezahlen|Anmeldestatistik|Anmeldedaten|Anmeldeverfahren) [der Schulen|des Schultr\xE4gers]
  en: school application data
school-health \xB7 health \xB7 Schuleingangsuntersuchung \xB7 school entry examination \xB7 schuleingangsuntersuchung
  de: Schuleingangsuntersuchung; SEU
  en: school entry (examination|health examination)
care-statistics \xB7 care \xB7 Pflegestatistik \xB7 care statistics
  de: [amtliche] Pflegestatistik
  en: [long-term] care statistics
care-insurance \xB7 care \xB7 Pflegekassen \xB7 care insurance funds
  de: (Daten|Angaben|Statistik|Abrechnungsdaten) der (Pflegekassen|Krankenkassen|Kranken und Pflegekassen); Gesch\xE4ftsstatistik der Pflegekassen
  en: data of the care insurance funds
police \xB7 crime \xB7 Polizeiliche Kriminalstatistik \xB7 police crime statistics
  de: Polizeiliche Kriminalstatistik; PKS; Kriminalstatistik
  en: police crime statistics
prosecution \xB7 crime \xB7 Strafverfolgungsstatistik \xB7 prosecution statistics
  de: Strafverfolgungsstatistik; Verurteiltenstatistik
  en: prosecution statistics
aliens-register \xB7 population \xB7 Ausl\xE4nderzentralregister \xB7 Central Register of Foreigners
  de: Ausl\xE4nderzentralregister; AZR; Ausl\xE4nderstatistik
  en: Central Register of Foreigners; AZR
migrapro \xB7 method \xB7 MigraPro \xB7 MigraPro
  de: MigraPro; KOSIS MigraPro; Verfahren MigraPro
  en: MigraPro
hhgen \xB7 method \xB7 Haushaltegenerierung (HHGen) \xB7 HHGen
  de: HHGen; HHSTAT; Haushaltegenerierung; Haushaltsgenerierung; Haushaltegenerierungsverfahren; KOSIS HHGen; Haushaltsgenerierungsverfahren
  en: HHGen; household generation
housing-stock \xB7 housing \xB7 Fortschreibung des Wohnungsbestands \xB7 housing stock update
  de:
    (Wohnungsfortschreibung|Wohnungsbestandsfortschreibung|Geb\xE4udefortschreibung|Fortschreibung des Wohnungsbestandes|Fortschreibung des Wohngeb\xE4ude und Wohnungsbestandes|Wohnungsbestandsstatistik)
  en: housing stock (update|statistics)
electricity-meters \xB7 housing \xB7 Stromz\xE4hlermethode \xB7 electricity meters \xB7 stromzaehler
  de: Stromz\xE4hler; Stromz\xE4hlermethode; Stromz\xE4hlerauswertung; Stromz\xE4hlerdaten
  en: electricity (meters|meter data)
offers \xB7 rent \xB7 Angebotsmieten (Inserate) \xB7 asking rents (advertisements)
  de: IDN ImmoDaten; ImmoDaten; Immobilienscout; ImmoScout24; Immobilienportale; empirica Preisdatenbank; Wohnungsinserate; Online Inserate
  en: property portals; online advertisements
rent-index \xB7 rent \xB7 Mietspiegel \xB7 rent index
  de: [qualifizierter] Mietspiegel
  en: [local] rent index
returning-officer \xB7 election \xB7 Wahlamt \xB7 returning officer
  de: Wahlamt; Landeswahlleiter; Bundeswahlleiter; Wahlstatistik
  en: returning officer
vehicle-register \xB7 traffic \xB7 Kraftfahrt-Bundesamt \xB7 vehicle register
  de: Kraftfahrt Bundesamt; KBA; Zulassungsstelle; Fahrzeugregister
  en: vehicle register
`;

// src/definitions/vocabulary/units.ts
var unitTable = `
percent \xB7 100 \xB7 Prozent \xB7 percent
  key: %; Prozent; percent; per cent; pct; v. H.; vH; per_100; je 100; je 100 Einwohner; Prozentanteil; Anteil in %; percentage; Prozentwert; in %;
    in Prozent
  de: in (Prozent|%|v H|vH|vom Hundert); [{(}] (%|Prozent) [{)}]; prozentual; vom Hundert; als Prozentwert; Angabe in (Prozent|%);
    Angaben in (Prozent|%); Einheit : (Prozent|%); als Prozentsatz
  en: in (percent|per cent|%); percentage; [{(}] (%|percent|per cent) [{)}]; as a percentage; unit : (%|percent)
per_1000 \xB7 1000 \xB7 je 1.000 \xB7 per_1000
  key: \u2030; Promille; je 1.000; je 1000; per 1000; per thousand; je 1.000 Einwohner; je 1.000 Personen; permille; per mille; pro 1.000;
    per 1000 inhabitants
  de: [in] (Promille|\u2030)
  en: [in] (per mille|\u2030|permille)
per_10000 \xB7 10000 \xB7 je 10.000 \xB7 per_10000
  key: je 10.000; je 10.000 Einwohner; per 10000; pro 10.000; per 10000 inhabitants
per_100000 \xB7 100000 \xB7 je 100.000 \xB7 per_100000
  key: je 100.000; je 100.000 Einwohner; per 100000; pro 100.000; per 100000 inhabitants
count \xB7  \xB7 Anzahl \xB7 count
  key: Anzahl; Zahl; absolut; count; number; abs.; St\xFCck; F\xE4lle; cases; absolute
  de: [als|in] (Absolutzahl|absoluten Zahlen|Absolutzahlen|Absolutwert|absoluten Werten)
  en: [in|as] absolute (numbers|figures); head count; headcount
persons \xB7  \xB7 Personen \xB7 persons \xB7 count
  key: Personen; persons; people; Einwohner; inhabitants; Person; K\xF6pfe
households \xB7  \xB7 Haushalte \xB7 households \xB7 count
  key: Haushalte; households; Haushalt
dwellings \xB7  \xB7 Wohnungen \xB7 dwellings \xB7 count
  key: Wohnungen; dwellings; Wohneinheiten; WE
places \xB7  \xB7 Pl\xE4tze \xB7 places \xB7 count
  key: Pl\xE4tze; places
years \xB7  \xB7 Jahre \xB7 years
  key: Jahre; years; Jahr; a
  de: in Jahren
  en: in years
months \xB7  \xB7 Monate \xB7 months
  key: Monate; months
  de: in Monaten
  en: in months
eur_per_m2 \xB7  \xB7 Euro je m\xB2 \xB7 eur_per_m2 \xB7 per_m2
  key: \u20AC/m\xB2; EUR/m\xB2; Euro/m\xB2; \u20AC je m\xB2; Euro je m\xB2; EUR/qm; Euro je Quadratmeter; \u20AC/qm; Euro pro Quadratmeter; EUR je m\xB2; EUR je qm; EUR per m2;
    euro per m2; euro per square metre; \u20AC pro m\xB2; euros per square metre; Euro je Quadratmeter Wohnfl\xE4che
  de: [in] (Euro|\u20AC|EUR) (je|pro|/) (m\xB2|m2|qm|Quadratmeter) [Wohnfl\xE4che|WFL]
  en: [in] (euro|\u20AC|EUR|euros) (per|/) (m\xB2|m2|sqm|square metre|square meter)
eur_per_person \xB7  \xB7 Euro je Person \xB7 eur_per_person \xB7 eur
  key: \u20AC je Einwohner; Euro je Einwohner; EUR je Einwohner; \u20AC/Einwohner; Euro pro Kopf; euro per capita; \u20AC/EW; EUR/E
eur \xB7  \xB7 Euro \xB7 eur
  key: \u20AC; Euro; EUR; eur; euros
  de: in (Euro|\u20AC|EUR)
  en: in (euro|\u20AC|EUR|euros)
eur_1000 \xB7  \xB7 1.000 Euro \xB7 eur_1000
  key: Tsd. \u20AC; 1.000 \u20AC; TEUR; 1.000 Euro; Tausend Euro; T\u20AC
  de: in (1000|Tausend|Tsd) (Euro|\u20AC|EUR)
  en: in thousand (euro|euros)
m2_per_person \xB7  \xB7 m\xB2 je Person \xB7 m2_per_person \xB7 m2
  key: m\xB2 je Einwohner; m\xB2 je Person; m\xB2/Einwohner; qm je Einwohner; m2 per person; m2 per inhabitant; m\xB2/EW; m\xB2 pro Kopf; m\xB2 je Bewohner;
    Quadratmeter je Einwohner; Quadratmeter je Person; square metres per person; square metres per inhabitant
m2 \xB7  \xB7 m\xB2 \xB7 m2
  key: m\xB2; qm; m2; Quadratmeter; square metres; sqm
  de: in (m\xB2|m2|qm|Quadratmeter); (Quadratmeter|m\xB2|qm)
  en: in (m\xB2|m2|sqm|square metres|square meters)
ha \xB7  \xB7 Hektar \xB7 ha
  key: ha; Hektar; hectares
  de: in (ha|Hektar)
  en: in (ha|hectares)
km2 \xB7  \xB7 km\xB2 \xB7 km2
  key: km\xB2; qkm; km2; Quadratkilometer
  de: in (km\xB2|km2|qkm|Quadratkilometer)
  en: in (km\xB2|km2|square kilometres)
persons_per_household \xB7  \xB7 Personen je Haushalt \xB7 persons_per_household
  key: Personen je Haushalt; Personen/Haushalt; persons per household; Personen pro Haushalt; Einwohner je Haushalt
index \xB7  \xB7 Index \xB7 index
  key: Index; index; Indexpunkte
per_m2 \xB7  \xB7 je m\xB2 \xB7 per_m2
  key: je m\xB2; je qm; per m2; per square metre; pro m\xB2; je Quadratmeter
  de: (je|pro) (m\xB2|m2|qm|Quadratmeter) [Wohnfl\xE4che|WFL]
  en: per (m\xB2|m2|sqm|square metre|square meter)
per_km2 \xB7  \xB7 je km\xB2 \xB7 per_km2
  key: je km\xB2; je qkm; Einwohner je km\xB2; Einwohner/km\xB2; per km2; inhabitants per km2; pro km\xB2; je Quadratkilometer; Einwohner je Quadratkilometer; persons per km2
  de: (je|pro|/) (km\xB2|km2|qkm|Quadratkilometer)
  en: per (km\xB2|km2|square kilometre|square kilometer|sq km)
per_ha \xB7  \xB7 je Hektar \xB7 per_ha
  key: je ha; je Hektar; Einwohner je ha; Einwohner/ha; per ha; per hectare; pro ha
  de: (je|pro|/) (ha|Hektar)
  en: per (ha|hectare)
t_co2e \xB7  \xB7 Tonnen CO2-\xC4quivalent \xB7 t_co2e
  key: t CO2-\xC4quivalent; t CO2-\xC4q.; Tonnen CO2-\xC4quivalent; t CO2e; t CO2-\xC4quivalente; tonnes of CO2 equivalent; t CO2eq
  de: [in] (Tonnen|t) (CO2|Kohlendioxid) (\xC4quivalent|\xC4q|\xC4quivalente|\xC4quivalenten); [in] (Tonnen|t) (CO2e|CO2eq)
  en: [in] (tonnes|tons|t) of (CO2|carbon dioxide) equivalent; [in] (tonnes|tons|t) (CO2e|CO2eq); (tonnes|tons) of
t_co2e_per_person \xB7  \xB7 Tonnen CO2-\xC4quivalent je Person \xB7 t_co2e_per_person \xB7 t_co2e
  key: t CO2-\xC4quivalent je Einwohner; t CO2-\xC4q. je Einwohner; t CO2e je Einwohner; t CO2-\xC4quivalent pro Kopf; t CO2e per capita; Tonnen CO2-\xC4quivalent je Einwohner
t \xB7  \xB7 Tonnen \xB7 t
  key: t; Tonnen; tonnes; tons
  de: in (Tonnen|t)
  en: in (tonnes|tons)
kg \xB7  \xB7 Kilogramm \xB7 kg
  key: kg; Kilogramm; kilograms
  de: in (kg|Kilogramm)
  en: in (kg|kilograms|kilogrammes)
kg_per_person \xB7  \xB7 Kilogramm je Person \xB7 kg_per_person \xB7 kg
  key: kg je Einwohner; kg/Einwohner; kg pro Kopf; kg/EW; kg per capita; kg je Person; kg per inhabitant
litre \xB7  \xB7 Liter \xB7 litre
  key: l; Liter; litres; liters
  de: in (Liter|Litern|l)
  en: in (litres|liters)
m3 \xB7  \xB7 m\xB3 \xB7 m3
  key: m\xB3; m3; Kubikmeter; cbm; cubic metres
  de: in (m\xB3|m3|Kubikmeter|cbm)
  en: in (m\xB3|m3|cubic metres|cubic meters)
ug_per_m3 \xB7  \xB7 \xB5g/m\xB3 \xB7 ug_per_m3
  key: \xB5g/m\xB3; ug/m3; Mikrogramm je Kubikmeter; \xB5g je m\xB3; micrograms per cubic metre
  de: [in] (\xB5g|\u03BCg|Mikrogramm) (/|je|pro) (m\xB3|m3|Kubikmeter)
  en: [in] (\xB5g|micrograms) (/|per) (m\xB3|m3|cubic metre)
kwh \xB7  \xB7 kWh \xB7 kwh
  key: kWh; Kilowattstunden
  de: in (kWh|Kilowattstunden)
  en: in (kWh|kilowatt hours)
mwh \xB7  \xB7 MWh \xB7 mwh
  key: MWh; Megawattstunden
  de: in (MWh|Megawattstunden)
  en: in (MWh|megawatt hours)
gwh \xB7  \xB7 GWh \xB7 gwh
  key: GWh; Gigawattstunden
  de: in (GWh|Gigawattstunden)
watt \xB7  \xB7 Watt \xB7 watt
  key: W; Watt; Watt je Einwohner
  de: in (Watt|W)
  en: in (watts|watt)
km \xB7  \xB7 km \xB7 km
  key: km; Kilometer; kilometres
  de: in (km|Kilometern|Kilometer)
  en: in (km|kilometres|kilometers)
minutes \xB7  \xB7 Minuten \xB7 minutes
  key: Minuten; min; minutes
  de: in Minuten
  en: in minutes
hours \xB7  \xB7 Stunden \xB7 hours
  key: Stunden; h; hours; Std.
  de: in Stunden
  en: in hours
days \xB7  \xB7 Tage \xB7 days
  key: Tage; days
  de: in Tagen
  en: in days
fte \xB7  \xB7 Vollzeit\xE4quivalente \xB7 fte
  key: VZ\xC4; Vollzeit\xE4quivalente; FTE; full-time equivalents; Vollzeitstellen
  de: in (Vollzeit\xE4quivalenten|VZ\xC4|Vollzeitstellen|Vollzeitkr\xE4ften)
  en: in (full time equivalents|FTE|FTEs)
heads \xB7  \xB7 K\xF6pfe \xB7 heads \xB7 count
  key: K\xF6pfe; heads; headcount; Kopfzahl
  de: in (K\xF6pfen|Personen)
  en: in (heads|headcount)
db \xB7  \xB7 dB(A) \xB7 db
  key: dB; dB(A); Dezibel
  de: in (dB|Dezibel)
percentage_points \xB7  \xB7 Prozentpunkte \xB7 percentage_points
  key: Prozentpunkte; percentage points; %-Punkte
  de: in Prozentpunkten
  en: in percentage points
`;

// src/definitions/vocabulary/vocabulary.ts
var wordGroups = {
  de: { ...germanAgeGroups, ...germanDateGroups, ...germanRatioGroups, ...germanThresholdGroups },
  en: englishGroups
};
var germanConcepts = [
  germanPeople,
  germanWorkAndBenefits,
  germanEducationAndYouth,
  germanHealthAndCare,
  germanHousingAndEnvironment,
  germanDistinctions
];
var tables;
function valueTables() {
  return tables ??= {
    populations: parseNamedValues(populationTable),
    sources: parseNamedValues(sourceTable),
    units: parseUnits(unitTable)
  };
}
function phrasesOf(language) {
  const german2 = language === "de";
  const { populations, sources, units } = valueTables();
  return [
    ...german2 ? [...germanAges, ...germanDates] : [],
    ...populations.map((value) => namedPhrase(value, language, { population: value.id })),
    ...sources.map((value) => namedPhrase(value, language, { source: value.id })),
    ...laws.map((law) => ({ id: `law.${law.id}`, words: law[language], law: [law.id] })),
    ...units.map((unit) => ({ id: `unit.${unit.id}`, words: [...unit[language], ...inBrackets(unit.keys)], unit: unit.id })),
    ...german2 ? [...germanRatios, ...germanThresholds, ...germanScope] : englishPhrases,
    ...(german2 ? germanConcepts : [englishConcepts]).flatMap(parseConcepts).map(({ concept, words: words3 }) => ({ id: `word.${concept.replaceAll(" ", "+")}`, words: words3, concept })),
    { id: "idle", words: (german2 ? germanIdleWords : englishIdleWords).trim().split(/\s+/), idle: true }
  ];
}
function inBrackets(keys) {
  return keys.filter((key) => !/[()[\]|{}]/.test(key)).map((key) => `{(} [in|Angabe in] ${key} {)}`);
}
function namedPhrase(value, language, effect) {
  const facet = effect.population === void 0 ? "source" : "population";
  const concept = value.concept === void 0 ? {} : { concept: value.concept };
  return { id: `${facet}.${value.id}`, words: value[language], ...effect, ...concept };
}

// src/definitions/named-values.ts
var named;
var unitsById;
var unitIds;
function namedValue(id) {
  named ??= new Map([...valueTables().populations, ...valueTables().sources].map((value) => [value.id, value]));
  return named.get(id);
}
function unitById(id) {
  unitsById ??= new Map(valueTables().units.map((unit) => [unit.id, unit]));
  return unitsById.get(id);
}
function unitFactor(id) {
  return unitById(id)?.factor;
}
function populationOf(text, vocabulary) {
  if (namedValue(text) !== void 0) return [text];
  return [...new Set(scan(text, vocabulary.lexicon).flatMap((item) => item.match?.phrase.population ?? []))];
}
function unitOf(text, vocabulary) {
  if (unitById(text) !== void 0) return text;
  const key = unitKey(text);
  unitIds ??= new Map(
    valueTables().units.flatMap((unit) => unit.keys.map((name) => [unitKey(name), unit.id]))
  );
  const known = unitIds.get(key);
  if (known !== void 0) return known;
  const read = scan(text, vocabulary.lexicon).find((item) => item.match?.phrase.unit !== void 0);
  return read?.match?.phrase.unit ?? key;
}
function unitKey(text) {
  return normaliseText(text).replace(/(?<=\d)[. '’,](?=\d{3})/g, "").replace(/\bpro\b/g, "je").replace(/\s*\/\s*/g, " je ").replace(/²/g, "2").replace(/[.()]/g, "").trim();
}

// src/definitions/vocabulary-cache.ts
var compiled = {};
var withSynonyms = /* @__PURE__ */ new WeakMap();
function vocabularyOf(language, synonyms) {
  compiled[language] ??= compile(language, []);
  const base = compiled[language];
  if (synonyms === void 0 || Object.keys(synonyms).length === 0) return base;
  const known = withSynonyms.get(synonyms) ?? {};
  withSynonyms.set(synonyms, known);
  return known[language] ??= compile(language, synonymPhrases(synonyms, base));
}
function compile(language, own2) {
  const lexicon = compileLexicon(language, [...own2, ...phrasesOf(language)], wordGroups[language]);
  const lacking = language === "de" ? germanLacking : [];
  return { language, lexicon, lacking: new Set(lacking.flatMap((word) => atomsOf(word, lexicon))) };
}
function synonymPhrases(synonyms, base) {
  return Object.entries(synonyms).map(([word, others]) => {
    const words3 = [word, ...others].map((one) => one.replace(/[()[\]|{}]/g, " "));
    let effects;
    for (const one of words3) {
      const tokens = tokenise(one);
      const match = base.lexicon.match(
        tokens,
        tokens.map((token) => keyOf(token, base.language)),
        0
      );
      if (match !== void 0 && match.length === tokens.length && match.numbers.size === 0) effects ??= match.phrase;
    }
    return { concept: lemma(word, base.language), ...effects, id: `synonym.${word}`, words: words3 };
  });
}
function atomsOf(word, lexicon) {
  const key = lemma(word, lexicon.language);
  return lexicon.single(key)?.concept?.split(" ") ?? [key];
}

// src/definitions/compare-readings.ts
function compareReadings(here, there) {
  if (here === there || here.wording === there.wording) return { outcome: "same", differences: [] };
  const differing = /* @__PURE__ */ new Set();
  let known = 0;
  for (const name of facetNames) {
    const a2 = here.facets.get(name);
    const b = there.facets.get(name);
    if (a2 === void 0 || b === void 0) continue;
    known++;
    if (name !== "numerator" && name !== "denominator" && !simpleComparers[name](a2, b)) differing.add(name);
  }
  for (const side of compareSides(here, there)) differing.add(side);
  dropConsequences(differing, here, there);
  const differences = [];
  for (const facet of facetNames) {
    const a2 = here.facets.get(facet);
    const b = there.facets.get(facet);
    if (differing.has(facet) && a2 !== void 0 && b !== void 0) differences.push({ facet, here: a2, there: b });
  }
  if (differences.length > 0) return { outcome: "conflict", differences };
  return { outcome: known === 0 ? "unknown" : "wording", differences };
}
var simpleComparers = {
  numerator_age: sameValue,
  denominator_age: sameValue,
  factor: sameValue,
  unit: (a2, b) => sameUnit(a2.value, b.value),
  reference_date: (a2, b) => sameDate(a2, b),
  population: sameNamed,
  source: sameNamed,
  law: sameLaw,
  scope: sameScope
};
function sameValue(a2, b) {
  return a2.value === b.value;
}
function sameUnit(a2, b) {
  if (a2 === b || isWithin(a2, b) || isWithin(b, a2)) return true;
  return unitById(a2)?.broader === b || unitById(b)?.broader === a2;
}
function isWithin(precise, general) {
  return precise.startsWith(`${general}/`);
}
function sameDate(a2, b) {
  const datesA = a2.evidence.map(({ value }) => splitDate(value));
  const datesB = b.evidence.map(({ value }) => splitDate(value));
  return datesA.some((one) => datesB.some((other) => agree(one, other)));
}
function splitDate(value) {
  const [date = "", year] = value.split(" ");
  return { day: /^\d{4}-/.test(date) ? date.slice(5) : date, year };
}
function agree(a2, b) {
  const sameDay = a2.day === b.day || a2.day.startsWith(`${b.day}-`) || b.day.startsWith(`${a2.day}-`);
  return sameDay && (a2.year === void 0 || b.year === void 0 || a2.year === b.year);
}
function sameNamed(a2, b) {
  const named2 = (facet) => facet.parts.flatMap((part) => namedValue(part) ?? []);
  const [left, right] = [named2(a2), named2(b)];
  const bothKeys = a2.evidence[0]?.strength === "key" && b.evidence[0]?.strength === "key";
  if (left.length === 0 || right.length === 0) {
    if (left.length === 0 && right.length === 0) return a2.parts.some((part) => b.parts.includes(part));
    return !bothKeys && a2.facet !== "population";
  }
  let comparable = false;
  for (const one of left) {
    const rivals = right.filter((other) => other.kind === one.kind);
    if (rivals.length === 0) {
      if (right.some((other) => isElsewhere(one, other) || isElsewhere(other, one))) return false;
      continue;
    }
    comparable = true;
    if (!rivals.some((other) => other.id === one.id || isWithin(other.id, one.id) || isWithin(one.id, other.id)))
      return false;
  }
  return comparable || !(bothKeys && a2.facet === "population");
}
function isElsewhere(place, residence) {
  return place.kind === "place" && place.id !== "place_of_residence" && residence.kind === "residence";
}
function sameLaw(a2, b) {
  const top = (facet) => [...new Set(facet.parts.map((law) => law.split("/")[0] ?? ""))].toSorted();
  const laws2 = top(a2);
  if (laws2.join() !== top(b).join()) return false;
  return laws2.every((law) => {
    const [left, right] = [partsOf(a2, law), partsOf(b, law)];
    if (left.length === 0 || right.length === 0) return true;
    if (left[0]?.startsWith("\xA7") !== right[0]?.startsWith("\xA7")) return true;
    return left[0]?.startsWith("\xA7") ? left.some((part) => right.includes(part)) : left.join() === right.join();
  });
}
function partsOf(facet, law) {
  const parts = facet.parts.flatMap(
    (part) => part.startsWith(`${law}/`) ? part.slice(law.length + 1).split("+") : []
  );
  return [...new Set(parts)].toSorted();
}
function sameScope(a2, b) {
  for (const one of a2.evidence) {
    for (const other of b.evidence) {
      const [kind, ...atoms2] = one.parts;
      const [otherKind, ...otherAtoms] = other.parts;
      const excludes = kind === "without" !== (otherKind === "without");
      if (excludes && atoms2.some((atom) => !atom.startsWith("@") && otherAtoms.includes(atom))) return false;
    }
  }
  return true;
}
function compareSides(here, there) {
  if (here.language !== there.language) return [];
  const differing = [];
  const { lexicon } = vocabularyOf(here.language);
  const isIdle = (key) => lexicon.single(key)?.idle === true;
  const compare = (side, impliedHere, impliedThere) => {
    const hasAge = here.facets.has(`${side}_age`) || there.facets.has(`${side}_age`);
    const outcome = bestOutcome(
      here[`${side}s`],
      there[`${side}s`],
      (a2, b) => compareCounts(
        { count: a2, included: includedBy(here), implied: impliedHere },
        { count: b, included: includedBy(there), implied: impliedThere },
        { hasAge, isIdle }
      )
    );
    if (outcome === "differ") differing.push(side);
  };
  compare("denominator", none, none);
  compare("numerator", impliedBy(here), impliedBy(there));
  return differing;
}
function bestOutcome(left, right, compare) {
  let best;
  for (const a2 of left) {
    for (const b of right) {
      const outcome = compare(a2, b);
      if (outcome === "equal") return outcome;
      if (best === void 0 || outcome === "open") best = outcome;
    }
  }
  return best;
}
var none = /* @__PURE__ */ new Set();
function impliedBy({ denominators, topic }) {
  return /* @__PURE__ */ new Set([...topic, ...denominators.flatMap(({ atoms: atoms2 }) => [...atoms2])]);
}
function includedBy(reading) {
  const scopes = reading.facets.get("scope")?.evidence ?? [];
  return new Set(scopes.flatMap(({ parts }) => parts[0] === "including" ? parts.slice(1) : []));
}
function dropConsequences(differing, here, there) {
  if (!differing.has("factor") || !differing.has("unit")) return;
  const isImplied = (reading, name) => reading.facets.get(name)?.evidence[0]?.strength === "implied";
  if (isImplied(here, "unit") && isImplied(there, "unit")) differing.delete("unit");
  else if (isImplied(here, "factor") && isImplied(there, "factor")) differing.delete("factor");
}

// src/definitions/ages.ts
var retirement = "retirement_age";
function formatAges(ranges) {
  return mergeAges(ranges).map(({ from, to }) => `${from === "R" ? retirement : from}-${to === null ? "" : to === "R" ? retirement : to}`).join(",");
}
function parseAgeKey(text) {
  const match = /^(\d{0,3})-(\d{0,3})$/.exec(text);
  if (match === null || text === "-") return void 0;
  const from = Number(match[1] || 0);
  const to = match[2] === void 0 || match[2] === "" ? null : Number(match[2]);
  return to !== null && to < from ? void 0 : { from, to };
}
function mergeAges(ranges) {
  const sorted = ranges.toSorted((a2, b) => start(a2) - start(b) || end(a2) - end(b));
  const merged = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== void 0 && start(range) <= end(last) + 1) {
      if (end(range) > end(last)) merged[merged.length - 1] = { from: last.from, to: range.to };
    } else merged.push(range);
  }
  return merged;
}
var retirementRank = 65.5;
function start(range) {
  return range.from === "R" ? retirementRank : range.from;
}
function end(range) {
  return range.to === null ? Infinity : range.to === "R" ? retirementRank : range.to;
}

// src/definitions/language-of.ts
var german = /\b(?:der|die|das|den|dem|des|und|mit|von|an|am|je|zur|zum|im|unter|nach|ohne|für|bei|nicht|aller|allen|Anteil|Zahl)\b/g;
var english = /\b(?:the|of|and|with|in|per|as|who|for|from|not|under|persons?|people|share|number|percentage|aged|population|inhabitants|at)\b/gi;
function languageOf(text, fallback) {
  const other = fallback === "de" ? "en" : "de";
  const own2 = text.match(fallback === "de" ? german : english)?.length ?? 0;
  const foreign = text.match(fallback === "de" ? english : german)?.length ?? 0;
  return foreign >= 3 && foreign > own2 * 2 ? other : fallback;
}

// src/definitions/counts.ts
var endsScope = /^(?:in|im|an|am|auf|bei|mit|je|pro|bezogen|nach|zum|zur|with|in|at|per|for|die|who|bleiben|sind|werden|ist)$/i;
var longestScope = 6;
var preposition = /^(?:in|im|mit|ohne|von|aus|für|bei|with|of|for|from)(?=\s|$)/i;
var households = /* @__PURE__ */ new Set(["haushalt", "bedarfsgemeinschaft", "familie", "household"]);
var pronoun = /^(?:die|der|das|denen|deren|dessen|who|which|that|bei|für|in|mit)(?:\s|$)/i;
var addition = /^(?:mit|bei|ab|jeweils|etwa|gerechnet|with)(?:\s|$)/i;
function gatherCount(items, text, lacking, isFormula = false) {
  const gatherer = new Gathering(text, lacking, isFormula);
  for (const item of items) gatherer.take(item);
  return gatherer.finish();
}
var Gathering = class {
  #text;
  #isFormula;
  #lacking;
  #atoms = /* @__PURE__ */ new Set();
  #weak = /* @__PURE__ */ new Set();
  #people = /* @__PURE__ */ new Set();
  #gloss = /* @__PURE__ */ new Set();
  #unknown = /* @__PURE__ */ new Set();
  #forms = /* @__PURE__ */ new Map();
  #loose = /* @__PURE__ */ new Map();
  #feminine = /* @__PURE__ */ new Set();
  #masculine = /* @__PURE__ */ new Set();
  #scopes = [];
  /** The atoms since the last comma or bracket, for "… ausgenommen". */
  #recent = [];
  #scope;
  #depth = 0;
  #explained = false;
  #named = false;
  /** What somebody is without: "ohne Ehe- oder Lebenspartner" names it twice. */
  #lacked = /* @__PURE__ */ new Set();
  /** Are the words since the last comma only an addition: ", mit etwa 5.000 Einwohnern"? */
  #added = false;
  #afterComma = false;
  /** In ", die eine Klasse wiederholen": the last unknown word is the verb. */
  #inClause = false;
  #lastUnknown;
  #denied = false;
  #head;
  #preposition = "";
  #total = false;
  #start = -1;
  #end = -1;
  constructor(text, lacking, isFormula) {
    this.#isFormula = isFormula;
    this.#text = text;
    this.#lacking = lacking;
  }
  take(item) {
    if (item.kind === "sign") return this.#takeSign(item);
    if (this.#start === -1) this.#start = item.start;
    this.#end = item.end;
    if (this.#afterComma && pronoun.test(this.#text.slice(item.start, item.end))) this.#inClause = true;
    if (this.#afterComma)
      this.#added = addition.test(this.#text.slice(item.start, item.end)) && this.#atoms.size + this.#people.size > 0;
    this.#afterComma = false;
    if (item.kind !== "phrase") {
      if (item.kind === "word") {
        this.#unknown.add(item.key);
        if (item.loose !== void 0) this.#loose.set(item.key, item.loose);
        this.#lastUnknown = this.#inClause && !item.capital ? item.key : void 0;
      } else this.#lastUnknown = void 0;
      this.#add(item.kind === "number" ? `#${item.key}` : item.key, item);
      return;
    }
    this.#takePhrase(item);
  }
  #takeSign(item) {
    this.#endClause();
    if (item.key === "/" || item.key === "&" || item.key === "%") return;
    if (item.key === "+") return;
    if (item.key === "-" || item.key === "=") {
      this.#closeScope();
      this.#recent = [];
      if (item.key === "-" && this.#isFormula) this.#atoms.add("minus");
      return;
    }
    this.#closeScope();
    this.#recent = [];
    if (item.key === "(") this.#depth++;
    else if (item.key === ")") this.#depth = Math.max(0, this.#depth - 1);
    if (item.key === "," || item.key === ")") {
      this.#explained = false;
      this.#named = false;
      this.#added = false;
      this.#afterComma = item.key === "," && this.#depth === 0;
    }
    this.#denied = false;
  }
  #takePhrase(item) {
    const match = item.match;
    const phrase = match?.phrase;
    if (match === void 0 || phrase === void 0) return;
    if (phrase.idle)
      this.#preposition = preposition.exec(this.#text.slice(item.start, item.end))?.[0].toLowerCase() ?? this.#preposition;
    if (!phrase.idle) this.#lastUnknown = void 0;
    if (phrase.total) this.#total = true;
    if (phrase.negates) this.#denied = true;
    if (phrase.explains) this.#explained = true;
    if (phrase.names === "source") this.#named = true;
    if (phrase.scope !== void 0) {
      this.#closeScope();
      this.#scope = { kind: phrase.scope, atoms: [], start: item.start, end: item.end, pattern: phrase.id };
      return;
    }
    if (phrase.after !== void 0) this.#scopeBefore(phrase.after, item);
    if (this.#scope !== void 0 && this.#endsScope(item)) this.#closeScope();
    if (phrase.count !== void 0) this.#add(countAtom(phrase.count, match.numbers, phrase.scale ?? 1), item);
    for (const atom of phrase.concept?.split(" ") ?? []) this.#add(atom, item);
    if (phrase.age !== void 0 && phrase.concept === void 0 && /jährig|gleichaltrig|[uü]-?\d|\ds$/i.test(this.#text.slice(item.start, item.end)))
      this.#add("@person", item);
  }
  #endsScope(item) {
    const phrase = item.match?.phrase;
    if (phrase?.idle) return endsScope.test(this.#text.slice(item.start, item.end));
    return phrase?.divides !== void 0 || phrase?.factor !== void 0 || phrase?.date !== void 0 || phrase?.unit !== void 0 || phrase?.frames === true;
  }
  #add(atom, item) {
    if (this.#named) return;
    const kind = atom[0];
    const denied = this.#denied && kind !== "~" && kind !== "@" && kind !== "#";
    if (denied) this.#denied = false;
    const whole = denied ? atom.startsWith("!") ? atom.slice(1) : `!${atom}` : atom;
    if (!this.#forms.has(whole))
      this.#forms.set(
        whole,
        this.#text.slice(item.start, item.end).toLowerCase().split(/[\s-]+/)
      );
    if (this.#lacked.has(atom)) return;
    if (kind !== "~" && kind !== "@") (item.feminine ? this.#feminine : this.#masculine).add(whole);
    if (this.#scope !== void 0 && kind !== "~") {
      this.#scope.atoms.push(whole);
      this.#scope.end = item.end;
      if (this.#scope.kind === "only" || this.#isLack(this.#scope)) this.#resolveScope();
      else if (this.#scope.atoms.length >= longestScope) this.#closeScope();
      return;
    }
    this.#recent.push({ atom: whole, start: item.start });
    if (this.#depth === 0) this.#noteHead(whole);
    if (kind === "~") this.#weak.add(whole);
    else if (this.#depth > 0 || this.#explained || this.#added) this.#gloss.add(whole);
    else if (kind === "@") this.#people.add(whole);
    else this.#atoms.add(whole);
  }
  /** The first noun that no preposition makes part of another one is what is counted. */
  #noteHead(atom) {
    const kind = atom.startsWith("@") ? "people" : households.has(atom) ? "household" : "other";
    if (this.#preposition === "") this.#head ??= kind;
    this.#preposition = "";
  }
  /** "Schulabgänger ohne Abschluss": not an exception but what they are counted for. */
  #isLack(scope) {
    return scope.kind === "without" && scope.atoms.some((atom) => this.#lacking.has(atom));
  }
  #resolveScope() {
    const scope = this.#scope;
    this.#scope = void 0;
    if (scope === void 0) return;
    if (scope.kind === "only") this.#pushScope(scope);
    for (const atom of scope.atoms) {
      const target = this.#depth > 0 || this.#explained ? this.#gloss : atom.startsWith("@") && scope.kind === "only" ? this.#people : this.#atoms;
      target.add(scope.kind === "only" || atom.startsWith("@") ? atom : `!${atom}`);
      if (scope.kind !== "only") this.#lacked.add(atom);
    }
  }
  #scopeBefore(kind, item) {
    const scoped = this.#recent.splice(0);
    if (scoped.length === 0) return;
    for (const { atom } of scoped) for (const set of [this.#atoms, this.#people, this.#gloss]) set.delete(atom);
    this.#pushScope({
      kind,
      atoms: scoped.map(({ atom }) => atom),
      start: scoped[0]?.start ?? item.start,
      end: item.end,
      pattern: item.key
    });
  }
  #endClause() {
    const verb = this.#lastUnknown;
    this.#inClause = false;
    this.#lastUnknown = void 0;
    if (verb === void 0 || !this.#atoms.delete(verb)) return;
    this.#weak.add(verb);
  }
  #closeScope() {
    const scope = this.#scope;
    this.#scope = void 0;
    if (scope !== void 0 && scope.atoms.length > 0) this.#pushScope(scope);
  }
  #pushScope(scope) {
    this.#scopes.push({ ...scope, words: this.#text.slice(scope.start, scope.end) });
  }
  finish() {
    this.#endClause();
    this.#closeScope();
    for (const atom of this.#feminine) if (!this.#masculine.has(atom)) this.#atoms.add("frau");
    for (const atom of this.#atoms) {
      if (this.#atoms.has(`!${atom}`)) {
        this.#atoms.delete(atom);
        this.#atoms.delete(`!${atom}`);
      }
    }
    return {
      count: {
        atoms: this.#atoms,
        weak: this.#weak,
        people: this.#people,
        gloss: this.#gloss,
        total: this.#total,
        limited: this.#scopes.some(({ kind }) => kind === "without"),
        head: this.#head ?? "other",
        only: this.#scopes.some(({ kind }) => kind === "only"),
        unknown: this.#unknown,
        loose: this.#loose,
        forms: this.#forms,
        start: this.#start,
        end: this.#end
      },
      scopes: this.#scopes
    };
  }
};
function countAtom(template, numbers, scale) {
  return `#${template.replace(/[a-z]/g, (name) => String((numbers.get(name) ?? NaN) * scale))}`;
}

// src/definitions/divide.ts
function divide(items, text, isFormula) {
  const positions = locate(items, text);
  const at = findDivider(items, positions, text, isFormula);
  const measureAt = items.findIndex(
    (item, index) => item.match?.phrase.measure !== void 0 && positions[index]?.depth === 0
  );
  const measure = items[measureAt]?.match?.phrase.measure;
  const withMeasure = measure === void 0 ? {} : { measure };
  if (at === -1) {
    const start3 = startOfCount(items, measureAt, items.length);
    return { frame: items.slice(0, start3), numerator: items.slice(start3), ...withMeasure };
  }
  const divider = items[at];
  const isFirst = divider.match?.phrase.divides === "per" && items.slice(0, at).every((item) => !isContent(item));
  if (isFirst) {
    const end2 = endOfLeadingDenominator(items, at + 1);
    return { frame: [], denominator: items.slice(at, end2), numerator: items.slice(end2), ...withMeasure };
  }
  const start2 = startOfCount(items, measureAt < at ? measureAt : -1, at);
  return {
    frame: items.slice(0, start2),
    numerator: items.slice(start2, at),
    denominator: items.slice(at),
    ...withMeasure
  };
}
function startOfCount(items, measureAt, end2) {
  const head = items.findIndex((item) => item.key === ":");
  const afterHead = head > 0 && head <= 6 && head < end2 - 1 && items.slice(0, head).every((item) => item.kind !== "sign") ? head + 1 : 0;
  if (measureAt === -1) return afterHead;
  const before2 = items.slice(0, measureAt);
  const isFrame = before2.some((item) => item.match?.phrase.frames === true);
  const hasCountAfter = items.slice(measureAt + 1, end2).some(isContent);
  return isFrame && hasCountAfter ? measureAt : afterHead;
}
function endOfLeadingDenominator(items, from) {
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (item.key === "," || item.key === ":" || item.match?.phrase.frames === true) return index;
    if (index > from && item.kind === "phrase" && verbs.test(item.key)) return index;
  }
  return items.length;
}
var verbs = /^verb/;
function isContent(item) {
  if (item.kind === "word" || item.kind === "number") return true;
  if (item.kind === "sign") return false;
  const phrase = item.match?.phrase;
  return phrase?.concept !== void 0 || phrase?.age !== void 0 || phrase?.law !== void 0 || phrase?.population !== void 0;
}
function isPowerOfTen(value) {
  return value === 10 || value === 100 || value === 1e3 || value === 1e4 || value === 1e5 || value === 1e6;
}
function findDivider(items, positions, text, isFormula) {
  if (isFormula) {
    const slash = findSlash(items, positions, text);
    if (slash !== -1) return slash;
  }
  let share = -1;
  let strongShare = -1;
  let related = -1;
  let perOne = -1;
  let measure;
  for (let index = 0; index < items.length; index++) {
    const phrase = items[index]?.match?.phrase;
    const position = positions[index];
    if (phrase === void 0 || position === void 0 || position.depth > 0) continue;
    measure ??= phrase.measure;
    switch (phrase.divides) {
      case "per": {
        const n2 = items[index]?.match?.numbers.get("n");
        if (n2 !== void 0 ? isPowerOfTen(n2) : phrase.factor !== 1) return index;
        if (n2 === void 0 && perOne === -1 && (index < items.length - 1 || phrase.concept !== void 0))
          perOne = index;
        break;
      }
      case "always":
        if (related === -1) related = index;
        break;
      case "share":
        if (measure !== "share" || !hasCountBefore(items, index)) break;
        if (phrase.id === "ratio.an") {
          if (!position.inClause && canFollowAn(items[index], items[index + 1], text)) share = index;
        } else strongShare = index;
        break;
      case "ratio":
      case "quotient":
        if (measure === phrase.divides && hasCountBefore(items, index)) share = index;
        break;
      default:
    }
  }
  if (related !== -1) return related;
  if (strongShare !== -1) return strongShare;
  if (share !== -1) return share;
  return perOne === -1 ? findSlash(items, positions, text) : perOne;
}
function hasCountBefore(items, index) {
  const measureAt = items.findIndex((item) => item.match?.phrase.measure !== void 0);
  if (items.slice(measureAt + 1, index).some(isContent)) return true;
  return items.slice(0, measureAt).some(isContent) && items[measureAt + 1] === items[index];
}
var notAfterAn = /^(?:eine[mnrs]?|derselben|demselben|ihre[mnr]?|seine[mnr]?|welche[mnr]?)$/i;
var places = /^(?:\p{L}*schulen?|\p{L}*gymnasi\p{L}+|\p{L}*kollegs?|hochschulen|universitäten|\p{L}*kursen|\p{L}*einrichtungen|wochenenden|werktagen|\p{L}*maßnahmen|\p{L}*programmen|\p{L}*angeboten|demenz|krebs|\p{L}*standorten|\p{L}*förderung|straßen|gewässern|\p{L}*tagen|\p{L}*stationen)$/iu;
function canFollowAn(divider, next, text) {
  if (divider === void 0 || next === void 0) return false;
  const word = text.slice(next.start, next.end).split(/\s/)[0] ?? "";
  if (notAfterAn.test(word)) return false;
  const hasArticle = /\s/.test(text.slice(divider.start, divider.end).trim());
  return hasArticle || !places.test(word);
}
function findSlash(items, positions, text) {
  let tight = -1;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item.key !== "/" || item.kind !== "sign" || positions[index]?.depth !== 0) continue;
    if (/\s/.test(text[item.start - 1] ?? "") || /\s/.test(text[item.end] ?? "") || text[item.start] !== "/")
      return index;
    const isPair = items[index - 1]?.key !== void 0 && items[index - 1]?.key === items[index + 1]?.key;
    if (tight === -1 && !isPair && index > 0) tight = index;
  }
  return items.some((item) => item.match?.phrase.factor !== void 0) ? tight : -1;
}
var relative = /^(?:die|der|das|denen|deren|dessen|who|which|that|bei|für|von|in|mit|an|wenn|wer)$/i;
function locate(items, text) {
  let depth = 0;
  let inClause = false;
  return items.map((item, index) => {
    if (item.key === ")") depth = Math.max(0, depth - 1);
    if (item.key === "," && depth === 0) {
      const next = items[index + 1];
      const word = next === void 0 ? "" : text.slice(next.start, next.end).split(/\s/)[0] ?? "";
      inClause = !inClause && relative.test(word);
    }
    const position = { depth, inClause };
    if (item.key === "(") depth++;
    return position;
  });
}

// src/definitions/read-text.ts
function readText(text, key, kind, vocabulary, side) {
  const items = scan(text, vocabulary.lexicon);
  const sentences = splitSentences(items);
  const divisions = sentences.map(
    (sentence) => kind === "side" ? { frame: [], numerator: sentence } : divide(sentence, text, kind === "formula")
  );
  const mainIndex = findMain(divisions);
  const evidence = [];
  const context = { key, text, strength: key === "name" ? "name" : "words", evidence };
  divisions.forEach((division, index) => {
    const isMain = index === mainIndex;
    collect(division.frame, void 0, { ...context, framing: true });
    collect(division.numerator, side ?? (isMain || kind === "side" ? "numerator" : void 0), context);
    if (division.denominator !== void 0) collect(division.denominator, isMain ? "denominator" : void 0, context);
  });
  const main = divisions[mainIndex];
  const numerator = main === void 0 ? void 0 : gatherCount(main.numerator, text, vocabulary.lacking, kind === "formula");
  const denominator = main?.denominator === void 0 ? void 0 : gatherCount(main.denominator, text, vocabulary.lacking, kind === "formula");
  const scopes = [...numerator?.scopes ?? [], ...denominator?.scopes ?? []];
  for (const [index, division] of divisions.entries()) {
    if (index !== mainIndex) scopes.push(...gatherCount(division.numerator, text, vocabulary.lacking).scopes);
  }
  for (const scope of scopes) evidence.push(scopeEvidence(scope, context));
  return {
    language: vocabulary.language,
    evidence,
    ...numerator && hasContent(numerator.count) && { numerator: numerator.count },
    ...denominator && hasContent(denominator.count) && { denominator: denominator.count },
    ...main?.measure !== void 0 && { measure: main.measure },
    wording: wordingOf(items)
  };
}
function hasContent(count2) {
  return count2.atoms.size + count2.people.size + count2.weak.size + count2.gloss.size > 0;
}
function splitSentences(items) {
  const sentences = [[]];
  let depth = 0;
  for (const item of items) {
    if (item.key === "(") depth++;
    if (item.key === ")") depth = Math.max(0, depth - 1);
    if (item.kind === "sign" && depth === 0 && (item.key === "." || item.key === ";")) sentences.push([]);
    else sentences.at(-1)?.push(item);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
function findMain(divisions) {
  const both = divisions.findIndex(
    ({ numerator, denominator }) => denominator !== void 0 && numerator.some(isContent)
  );
  if (both !== -1) return both;
  const measured = divisions.findIndex(({ measure, numerator }) => measure !== void 0 && numerator.some(isContent));
  if (measured !== -1) return measured;
  return divisions.findIndex(({ numerator }) => numerator.some(isContent));
}
function collect(items, side, context) {
  const ages = [];
  let deniedAge = false;
  for (const item of items) {
    const match = item.match;
    const phrase = match?.phrase;
    if (phrase === void 0 || match === void 0) {
      deniedAge &&= item.kind !== "sign";
      continue;
    }
    const add = (facet, value, strength = context.strength, parts = [value]) => {
      context.evidence.push({
        facet,
        value,
        parts,
        ...side !== void 0 && { side },
        words: context.text.slice(item.start, item.end),
        origin: { key: context.key, start: item.start, end: item.end, pattern: phrase.id },
        strength
      });
    };
    if (phrase.scope === "without") deniedAge = true;
    else if (phrase.divides !== void 0 || phrase.idle && /^mit$/i.test(context.text.slice(item.start, item.end)))
      deniedAge = false;
    if (phrase.age !== void 0 && !context.framing) {
      if (phrase.age === "same") add(side === "denominator" ? "denominator_age" : "numerator_age", "same");
      else {
        const range = ageOf(phrase.age, match.numbers);
        if (range !== void 0) ages.push({ range: deniedAge ? complement(range) : range, item });
      }
    }
    const factor = phrase.factor === "n" ? match.numbers.get("n") : phrase.factor;
    if (factor !== void 0 && (phrase.divides !== "per" || factor === 1 || isPowerOfTen(factor)))
      add("factor", String(factor));
    if (phrase.unit !== void 0) add("unit", phrase.unit);
    else if (phrase.divides === "per" && factor !== void 0 && isPowerOfTen(factor) && factor > 10)
      add("unit", factor === 100 ? "percent" : `per_${factor}`);
    if (phrase.date !== void 0) add("reference_date", dateOf2(phrase.date, phrase.year, match.numbers, item.date));
    if (phrase.population !== void 0) add("population", phrase.population);
    if (phrase.source !== void 0) add("source", phrase.source);
    for (const law of phrase.law ?? []) add("law", law, context.strength, sectionsOf(law, match.sections));
    for (const atom of phrase.concept?.split(" ") ?? []) {
      const law = impliedLaws[atom];
      if (law !== void 0) add("law", law, "implied");
    }
  }
  if (ages.length > 0) addAges(ages, side, context);
}
function addAges(ages, side, context) {
  const first = ages[0]?.item;
  const last = ages.at(-1)?.item;
  const value = formatAges(ages.map(({ range }) => range));
  context.evidence.push({
    facet: side === "denominator" ? "denominator_age" : "numerator_age",
    value,
    parts: [value],
    ...side !== void 0 && { side },
    words: context.text.slice(first.start, first === last ? first.end : last.end),
    origin: { key: context.key, start: first.start, end: last.end, pattern: first.key },
    strength: context.strength
  });
}
function ageOf(template, numbers) {
  const from = ageTerm(template[0], numbers);
  const to = ageTerm(template[1], numbers);
  if (from === null || from === void 0 || to === void 0) return void 0;
  if (typeof from === "number" && (from < 0 || from > 130)) return void 0;
  if (typeof to === "number" && (to > 130 || typeof from === "number" && to < from)) return void 0;
  return { from, to };
}
function ageTerm(term, numbers) {
  if (term === "") return null;
  if (term === "R") return "R";
  const match = /^([a-z])?(\d+)?([+-]\d+)?$/.exec(term);
  if (match === null) return void 0;
  const base = match[1] === void 0 ? Number(match[2] ?? 0) : numbers.get(match[1]);
  return base === void 0 ? void 0 : base + Number(match[3] ?? 0);
}
function complement(range) {
  if (range.from === 0 && typeof range.to === "number") return { from: range.to + 1, to: null };
  if (range.to === null && typeof range.from === "number" && range.from > 0) return { from: 0, to: range.from - 1 };
  return range;
}
function sectionsOf(law, sections) {
  return [law, ...sections.map((section) => `${law}/\xA7${section}`)];
}
function dateOf2(template, year, numbers, date) {
  let value = template;
  if (template === "date") value = date ?? "";
  else if (template.endsWith("-d")) value = `${template.slice(0, 3)}${String(numbers.get("d") ?? 0).padStart(2, "0")}`;
  return year === void 0 ? value : `${value} ${year}_year`;
}
function scopeEvidence(scope, context) {
  return {
    facet: "scope",
    value: `${scope.kind}: ${scope.words.replace(/^\S+\s+/, "")}`,
    parts: [scope.kind, ...scope.atoms],
    words: scope.words,
    origin: { key: context.key, start: scope.start, end: scope.end, pattern: scope.pattern },
    strength: context.strength
  };
}
function wordingOf(items) {
  const parts = [];
  for (const item of items) {
    if (item.kind === "sign") {
      if ("/-+".includes(item.key)) parts.push(item.key);
    } else if (item.kind !== "phrase") parts.push(item.key);
    else {
      const numbers = [...item.match?.numbers.values() ?? []].join("_");
      const date = item.date?.slice(-5) ?? "";
      parts.push(`${item.match?.phrase.concept ?? item.key}${numbers && `:${numbers}`}${date && `:${date}`}`);
    }
  }
  return parts.join(" ");
}

// src/definitions/read-definition.ts
var order = { key: 0, words: 1, name: 2, implied: 3 };
var several = /* @__PURE__ */ new Set(["law", "population", "source", "scope"]);
function readDefinition(definition, context) {
  const prose = [
    definition.text,
    definition.formula,
    definition.numerator,
    definition.denominator,
    definition.method
  ].join(" ");
  const language = languageOf(prose, context.language);
  const vocabulary = vocabularyOf(language, context.synonyms);
  const texts = readTexts(definition, vocabulary);
  const evidence = [...readKeys(definition, vocabulary), ...texts.flatMap(({ reading }) => reading.evidence)];
  const name = context.name === void 0 ? void 0 : readText(context.name, "name", "side", vocabulary, "numerator");
  if (name !== void 0) evidence.push(...name.evidence.filter(holdsForAll));
  const numerators = texts.flatMap(
    ({ reading, side }) => side !== "denominator" && side !== null ? reading.numerator ?? [] : []
  );
  const denominators = texts.flatMap(
    ({ reading, side }) => side === "denominator" ? reading.numerator ?? [] : side === null ? [] : reading.denominator ?? []
  );
  const measure = texts.find(({ reading }) => reading.measure !== void 0)?.reading.measure;
  const facets = chooseFacets(evidence);
  addCounts(facets, texts, definition);
  addConclusions(facets, measure, denominators);
  return {
    language,
    facets,
    evidence,
    numerators,
    denominators,
    topic: new Set(name?.numerator?.atoms),
    wording: [...texts.map(({ key, reading }) => `${key}=${reading.wording}`), keyWording(definition)].join("\n"),
    isRatio: measure === "share" || measure === "ratio" || denominators.length > 0 || Number(facets.get("factor")?.value ?? 1) !== 1
  };
}
function readTexts(definition, vocabulary) {
  const texts = [];
  const { text, formula, numerator, denominator, method } = definition;
  if (numerator !== void 0)
    texts.push({
      key: "numerator",
      reading: readText(numerator, "numerator", "side", vocabulary, "numerator"),
      side: "numerator"
    });
  if (denominator !== void 0)
    texts.push({
      key: "denominator",
      reading: readText(denominator, "denominator", "side", vocabulary, "denominator"),
      side: "denominator"
    });
  if (formula !== void 0)
    texts.push({ key: "formula", reading: readText(formula, "formula", "formula", vocabulary), side: void 0 });
  if (text !== void 0)
    texts.push({ key: "text", reading: readText(text, "text", "prose", vocabulary), side: void 0 });
  if (method !== void 0)
    texts.push({ key: "method", reading: readText(method, "method", "prose", vocabulary), side: null });
  return texts;
}
function readKeys(definition, vocabulary) {
  const evidence = [];
  const add = (facet, value, parts = [value], key = facet) => {
    evidence.push({ facet, value, parts, origin: { key }, strength: "key" });
  };
  for (const key of ["numerator_age", "denominator_age"]) {
    const range = definition[key] === void 0 ? void 0 : parseAgeKey(definition[key]);
    if (range !== void 0) add(key, formatAges([range]));
  }
  if (definition.population !== void 0) {
    const known = populationOf(definition.population, vocabulary);
    add(
      "population",
      known.length > 0 ? known.join(", ") : definition.population,
      known.length > 0 ? known : atomsOf2(definition.population, vocabulary)
    );
  }
  if (definition.factor !== void 0) add("factor", String(definition.factor));
  if (definition.unit !== void 0) {
    const unit = unitOf(definition.unit, vocabulary);
    add("unit", unit);
  }
  if (definition.reference_date !== void 0) add("reference_date", definition.reference_date);
  if (definition.source !== void 0) {
    const known = readText(definition.source, "source", "side", vocabulary).evidence.filter(
      ({ facet }) => facet === "source"
    );
    const parts = known.length > 0 ? known.flatMap((one) => one.parts) : atomsOf2(definition.source, vocabulary);
    add("source", definition.source, [...new Set(parts)]);
  }
  return evidence;
}
function atomsOf2(text, vocabulary) {
  const count2 = readText(text, "", "side", vocabulary).numerator;
  const atoms2 = count2 === void 0 ? [] : [...count2.atoms, ...count2.gloss, ...count2.people];
  return atoms2.length > 0 ? atoms2.map((atom) => `=${atom}`) : [`=${text.toLowerCase()}`];
}
function holdsForAll({ facet, value }) {
  return facet === "numerator_age" && value !== "same" || facet === "law";
}
function chooseFacets(evidence) {
  const facets = /* @__PURE__ */ new Map();
  for (const name of facetNames) {
    const found = evidence.filter(({ facet, value }) => facet === name && value !== "same");
    if (found.length === 0) continue;
    const best = Math.min(...found.map(({ strength }) => order[strength]));
    const strongest = found.filter(({ strength }) => order[strength] === best);
    const taken = several.has(name) ? strongest : strongest.slice(0, 1);
    const parts = [...new Set(taken.flatMap((one) => one.parts))];
    const values = [...new Set(taken.map(({ value }) => value))];
    facets.set(name, { facet: name, value: values.join(", "), parts, evidence: taken });
  }
  resolveSameAge(facets, evidence);
  return facets;
}
function resolveSameAge(facets, evidence) {
  for (const [name, other] of [
    ["denominator_age", "numerator_age"],
    ["numerator_age", "denominator_age"]
  ]) {
    const same = evidence.find(({ facet, value }) => facet === name && value === "same");
    const known = facets.get(other);
    if (same === void 0 || known === void 0 || facets.has(name)) continue;
    facets.set(name, {
      facet: name,
      value: known.value,
      parts: known.parts,
      evidence: [{ ...same, value: known.value, parts: known.parts }]
    });
  }
}
function addCounts(facets, texts, definition) {
  for (const { key, reading, side } of texts) {
    if (side === null) continue;
    const sides = [
      [side ?? "numerator", reading.numerator],
      ["denominator", side === void 0 ? reading.denominator : void 0]
    ];
    for (const [facet, count2] of sides) {
      if (count2 === void 0 || facets.has(facet)) continue;
      const words3 = (definition[key] ?? "").slice(count2.start, count2.end);
      const isKey = side !== void 0;
      const origin = isKey ? { key } : { key, start: count2.start, end: count2.end, pattern: `count.${facet}` };
      const evidence = {
        facet,
        value: words3,
        parts: [...count2.atoms],
        side: facet,
        words: words3,
        origin,
        strength: isKey ? "key" : "words"
      };
      facets.set(facet, { facet, value: words3, parts: evidence.parts, evidence: [evidence] });
    }
  }
}
function addConclusions(facets, measure, denominators) {
  const conclude = (facet, value, from, key) => {
    if (facets.has(facet)) return;
    const origin = from?.origin ?? { key };
    const evidence = {
      facet,
      value,
      parts: [value],
      origin: { ...origin, pattern: "conclusion" },
      strength: "implied",
      ...from?.words !== void 0 && { words: from.words }
    };
    facets.set(facet, { facet, value, parts: [value], evidence: [evidence] });
  };
  const unit = facets.get("unit");
  const factor = facets.get("factor");
  const ofUnit = unit === void 0 ? void 0 : unitFactor(unit.value);
  if (ofUnit !== void 0) conclude("factor", String(ofUnit), unit?.evidence[0], "unit");
  const unitOfFactor = factor === void 0 ? void 0 : { "100": "percent", "1000": "per_1000", "10000": "per_10000", "100000": "per_100000" }[factor.value];
  if (unitOfFactor !== void 0) conclude("unit", unitOfFactor, factor?.evidence[0], "factor");
  if (measure === "share" && factor === void 0 && unit === void 0) {
    conclude("factor", "100", void 0, "text");
    conclude("unit", "percent", void 0, "text");
  }
  if (measure === "count" && denominators.length === 0 && factor === void 0)
    conclude("unit", "count", void 0, "text");
  const all = denominators.find(({ total, people, atoms: atoms2 }) => total && people.has("@einwohner") && atoms2.size === 0);
  if (all !== void 0) conclude("denominator_age", "0-", facets.get("denominator")?.evidence[0], "text");
}
function keyWording(definition) {
  const { numerator_age, denominator_age, population, factor, unit, reference_date, source } = definition;
  return JSON.stringify([numerator_age, denominator_age, population, factor, unit, reference_date, source]);
}

// tests/definitions/benchmark.ts
function readPairs(file) {
  const text = readFileSync(new URL(`pairs/${file}.jsonl`, import.meta.url), "utf8");
  return text.trim().split("\n").map((line) => JSON.parse(line));
}
function runBenchmark(pairs) {
  let overall = noFigures;
  const byFacet = /* @__PURE__ */ new Map();
  const byWording = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const context = { name: pair.name, language: pair.language };
    const { outcome, differences } = compareReadings(readDefinition(pair.a, context), readDefinition(pair.b, context));
    const found = outcome === "conflict";
    overall = count(overall, found, pair.conflict);
    byWording.set(pair.wording, count(byWording.get(pair.wording) ?? noFigures, found, pair.conflict));
    const facets = new Set(differences.map(({ facet }) => facet));
    for (const facet of facetNames) {
      byFacet.set(facet, count(byFacet.get(facet) ?? noFigures, facets.has(facet), pair.facets.includes(facet)));
    }
  }
  return { pairs: pairs.length, overall, byFacet, byWording };
}
var noFigures = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
function count(figures, found, expected) {
  const key = found ? expected ? "truePositives" : "falsePositives" : expected ? "falseNegatives" : "trueNegatives";
  return { ...figures, [key]: figures[key] + 1 };
}
function precision({ truePositives, falsePositives }) {
  return truePositives + falsePositives === 0 ? 1 : truePositives / (truePositives + falsePositives);
}
function recall({ truePositives, falseNegatives }) {
  return truePositives + falseNegatives === 0 ? 1 : truePositives / (truePositives + falseNegatives);
}
function formatBenchmark(title, { pairs, overall, byFacet, byWording }) {
  const row = (name, figures) => [
    `  ${name.padEnd(24)}`,
    figure(precision(figures)),
    figure(recall(figures)),
    String(figures.truePositives + figures.falseNegatives).padStart(10),
    String(figures.falsePositives).padStart(8),
    String(figures.falseNegatives).padStart(8)
  ].join("");
  const head = `  ${"".padEnd(24)} precision    recall  conflicts   false  missed`;
  return [
    `${title}: ${pairs} pairs`,
    head,
    row("overall", overall),
    "  by facet",
    ...[...byFacet].map(([facet, figures]) => row(facet, figures)),
    "  by kind of wording",
    ...[...byWording].toSorted(([a2], [b]) => a2 < b ? -1 : 1).map(([wording, figures]) => row(wording, figures))
  ].join("\n");
}
function figure(value) {
  return value.toFixed(3).padStart(10);
}

// ../../tmp/held.ts
for (const f of ["known", "held-back"]) {
  const b = runBenchmark(readPairs(f));
  const s3 = formatBenchmark(f, b).split("\n");
  console.log((process.argv[2] === "all" ? s3 : s3.slice(0, 15)).join("\n"));
}
