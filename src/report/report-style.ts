/** How the report looks as a page: on a screen, light and dark, and on paper. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --soft: #f4f6f9; --line: #d9dfe7; --ink: #17202b; --quiet: #545f6e; --link: #0a58a6;
  --error: #9b1016; --error-soft: #fdeaea; --warning: #744800; --warning-soft: #fff3d6; --info: #0b4f94; --info-soft: #e6f0fb; --good: #17602f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --soft: #1a2029; --line: #2d3642; --ink: #e8ecf1; --quiet: #a3aebb; --link: #8abdf6;
    --error: #ffb3ad; --error-soft: #461a1c; --warning: #f7cf86; --warning-soft: #3d2e0d; --info: #a5cdf9; --info-soft: #17304d; --good: #97dcaa;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: clamp(1rem, 3vw, 2.5rem); max-width: 72rem; background: var(--page); color: var(--ink);
  font: 400 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1 { margin: 0; font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2.125rem); line-height: 1.2; overflow-wrap: anywhere; }
h2 { display: inline; font-size: 1.25rem; }
header p, footer p { margin: 0.5rem 0 0; color: var(--quiet); max-width: 90ch; overflow-wrap: anywhere; }
.verdict { font-size: 1.125rem; font-weight: 600; color: var(--ink); }
.verdict.error { color: var(--error); } .verdict.warning { color: var(--warning); } .verdict.info { color: var(--info); } .verdict.good { color: var(--good); }
details { margin-top: 1.75rem; }
summary { cursor: pointer; padding-block: 0.25rem; }
ol { list-style: none; margin: 0.75rem 0 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: minmax(0, 1fr); }
.finding { border: 1px solid var(--line); border-inline-start: 4px solid; border-radius: 4px; padding: 0.75rem 1rem; break-inside: avoid; overflow-wrap: anywhere; }
.finding.error { border-inline-start-color: var(--error); } .finding.warning { border-inline-start-color: var(--warning); } .finding.info { border-inline-start-color: var(--info); }
.finding p { margin: 0.35rem 0 0; white-space: pre-wrap; }
.finding .place { margin: 0; color: var(--quiet); font-size: 0.8125rem; white-space: normal; }
.finding .message { font-weight: 600; }
.finding .others { margin: 0.5rem 0 0; padding-inline-start: 1.25rem; font-size: 0.875rem; color: var(--quiet); }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; font-size: 0.8125rem; }
pre { margin: 0.6rem 0 0; padding: 0.5rem 0.75rem; background: var(--soft); border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--warning-soft); color: inherit; border-bottom: 2px solid var(--warning); }
.error mark { background: var(--error-soft); border-bottom-color: var(--error); } .info mark { background: var(--info-soft); border-bottom-color: var(--info); }
.rules dt { font-weight: 600; margin-top: 1rem; } .rules dd { margin: 0.25rem 0 0; } .rules dd p { margin: 0.25rem 0 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
@media print {
  :root { color-scheme: light; --page: #fff; --soft: #fff; --line: #b9c2cd; --ink: #000; --quiet: #3d4754; --link: #000; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  pre { border: 0.25pt solid var(--line); }
}
`;
