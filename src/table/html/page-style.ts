import type { Language } from '../../model/language.ts';

/** How a page looks: on a screen, light and dark, and on paper (A4 across). */
export function pageStyle(language: Language): string {
  const pages = language === 'de' ? '"Seite " counter(page) " von "' : '"Page " counter(page) " of "';
  return `${style}
@page { size: A4 landscape; margin: 12mm 12mm 14mm; @bottom-right { content: ${pages} counter(pages); font: 8pt sans-serif; color: #545f6e; } }
`;
}

const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --soft: #f4f6f9; --hover: #eef3f9; --line: #d9dfe7; --strong: #8693a3; --ink: #17202b; --quiet: #545f6e; --link: #0a58a6; --focus: #0a58a6;
  --critical: #9b1016; --critical-soft: #fdeaea; --warning: #744800; --warning-soft: #fff3d6; --good: #17602f;
  --good-soft: #e5f4e9; --info: #0b4f94; --info-soft: #e6f0fb; --muted: #545f6e; --muted-soft: #eef1f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --soft: #1a2029; --hover: #1e2732; --line: #2d3642; --strong: #64717f; --ink: #e8ecf1; --quiet: #a3aebb; --link: #8abdf6; --focus: #8abdf6;
    --critical: #ffb3ad; --critical-soft: #461a1c; --warning: #f7cf86; --warning-soft: #3d2e0d; --good: #97dcaa;
    --good-soft: #173422; --info: #a5cdf9; --info-soft: #17304d; --muted: #a3aebb; --muted-soft: #252d37;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 4.5rem 1rem 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; min-width: min-content; background: var(--page); color: var(--ink);
  font: 400 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  font-kerning: normal; }
.beside { position: sticky; left: 0; max-width: 100vw; padding-inline: clamp(1rem, 3vw, 2.5rem); }
a { color: var(--link); text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.5rem 0.75rem; z-index: 9; }
.off-screen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding-block: clamp(1.25rem, 3vw, 2.25rem) 1rem; }
h1 { margin: 0; font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2.125rem); line-height: 1.15; letter-spacing: -0.012em; text-wrap: balance; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.25; }
header p { margin: 0.5rem 0 0; max-width: 80ch; text-wrap: pretty; }
.about { color: var(--quiet); font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1rem; padding-block: 0.5rem 1rem; }
form[hidden] { display: none; }
form p { display: grid; gap: 0.2rem; margin: 0; }
label { font-size: 0.8125rem; font-weight: 600; color: var(--quiet); }
input, select, button.plain { font: inherit; font-size: 0.9375rem; font-weight: 400; color: var(--ink); background: var(--page);
  border: 1px solid var(--strong); border-radius: 6px; padding: 0.4rem 0.6rem; min-height: 2.375rem; max-width: 20rem; }
input { width: 18rem; max-width: 100%; }
button.plain { cursor: pointer; visibility: hidden; }
form[data-active] button.plain { visibility: visible; }
output { color: var(--quiet); font-variant-numeric: tabular-nums; padding-block: 0.5rem; }
.sheet { padding: 0 clamp(1rem, 3vw, 2.5rem); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.875rem; }
caption { text-align: start; }
th, td { text-align: start; vertical-align: top; padding: 0.55rem 0.75rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; hyphens: auto;
  hyphenate-limit-chars: 12 5 4; }
thead th { position: sticky; top: 0; z-index: 2; padding: 0; background: var(--soft); border-bottom: 2px solid var(--strong); vertical-align: bottom;
  font-size: 0.8125rem; line-height: 1.3; font-weight: 650; hyphens: manual; overflow-wrap: normal; }
thead th, thead button { color: var(--ink); }
thead .label { padding: 0.6rem 0.75rem; display: block; }
thead tr, thead th { height: 1px; }
thead button { font: inherit; text-align: inherit; width: 100%; height: 100%; display: grid; align-items: end; border: 0; padding: 0; background: none; cursor: pointer; position: relative; }
thead button .label { padding-inline-end: 1.5rem; }
thead button:hover { background: var(--hover); }
thead button:focus-visible { outline-offset: -3px; }
thead button::after { content: "\\2195" / ""; position: absolute; inset-inline-end: 0.5rem; bottom: 0.6rem; color: var(--strong); font-weight: 400; }
thead [aria-sort="ascending"] button::after { content: "\\25B2" / ""; color: var(--link); font-size: 0.7em; bottom: 0.85rem; }
thead [aria-sort="descending"] button::after { content: "\\25BC" / ""; color: var(--link); font-size: 0.7em; bottom: 0.85rem; }
tbody th { font-weight: 600; background: var(--page); }
tbody tr:hover > * { background: var(--hover); }
tbody .group th { padding-top: 1.5rem; font-size: 1rem; border-bottom: 2px solid var(--line); background: var(--page); }
tbody .group span { position: sticky; left: clamp(1rem, 3vw, 2.5rem); }
tbody .group small { font-weight: 400; color: var(--quiet); font-size: 0.8125rem; }
tbody .text, tbody .list, tbody .link { min-width: 12ch; }
tbody .long, tbody th.text { min-width: 22ch; }
tbody .endless { overflow-wrap: anywhere; }
tbody .date, tbody .number, tbody .boolean { white-space: nowrap; font-variant-numeric: tabular-nums; }
.end, .end button { text-align: end; }
tbody .state { white-space: nowrap; }
ul { margin: 0; padding: 0; list-style: none; }
li + li { margin-top: 0.15rem; }
.none { color: var(--quiet); }
.note { display: block; font-size: 0.8125rem; color: var(--quiet); font-weight: 400; }
.pill { display: inline-block; margin-block: -0.15rem; padding: 0.05rem 0.55rem 0.1rem; border: 1px solid transparent; border-radius: 999px; font-size: 0.875rem; font-weight: 550; white-space: nowrap; }
.pill > span { font-size: 0.7em; margin-inline-end: 0.4em; vertical-align: 0.1em; }
.critical { color: var(--critical); } .warning { color: var(--warning); } .good { color: var(--good); } .info { color: var(--info); } .muted { color: var(--muted); }
.pill.critical, td.differs { background: var(--critical-soft); } .pill.warning { background: var(--warning-soft); } .pill.good { background: var(--good-soft); }
.pill.info { background: var(--info-soft); } .pill.muted { background: var(--muted-soft); }
td.differs, tbody tr:hover > td.differs { background: var(--warning-soft); box-shadow: inset 3px 0 var(--warning); }
.marker { font-weight: 700; }
.nothing { padding: 1.5rem 0; }
.paper { display: none; }
@media screen { col { width: auto !important; } }
footer { padding-block: 1.25rem 2.5rem; color: var(--quiet); font-size: 0.875rem; }
footer p { margin: 0.25rem 0; max-width: 90ch; text-wrap: pretty; }
@media (min-width: 60rem) {
  tbody tr > th { position: sticky; left: 0; z-index: 1; }
  thead th:first-child { left: 0; z-index: 3; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --soft: #fff; --hover: #fff; --line: #b9c2cd; --strong: #3d4754; --ink: #000; --quiet: #3d4754; --link: #000; --critical: #8a0d12;
    --warning: #5e3a00; --good: #10491f; --info: #0b3f77; --muted: #3d4754; --warning-soft: #fff; }
  body { min-width: 0; font: 7.75pt/1.35 "Segoe UI", Arial, "Liberation Sans", sans-serif; }
  .beside { position: static; width: auto; padding: 0; }
  .sheet { padding: 0; }
  .screen { display: none; }
  .paper { display: block; }
  table { table-layout: fixed; }
  header { padding-block: 0 3mm; }
  h1 { font-size: 16pt; }
  form:not([data-active]), form p, form button, .skip { display: none; }
  a { text-decoration: none; }
  thead { display: table-header-group; }
  thead th, thead button, tbody th { position: static !important; font-size: inherit; }
  thead button::after { content: none; }
  thead .label, thead button .label { padding: 1mm 1.2mm; }
  th, td { padding: 1mm 1.2mm; border-bottom: 0.25pt solid var(--line); }
  tbody .text, tbody .list, tbody .link, tbody .long, tbody th.text { min-width: 0; }
  th, td, tbody .endless { overflow-wrap: break-word; }
  tbody .state { white-space: normal; }
  tr { break-inside: avoid; }
  .group { break-after: avoid; }
  tbody th, tbody .group th { background: none; }
  table { font-size: inherit; }
  .pill { padding: 0 1.2mm; background: none !important; border: 0.4pt solid; font-size: inherit; }
  .note { font-size: 7pt; }
  footer { padding-block: 3mm 0; font-size: 7.5pt; }
}
`;
