/** The look of a report on screen and on paper. Severity is shape, word and colour; nothing needs a script. */
export const reportStyle = `
:root { --ink: #1c2430; --ink-2: #4a5668; --line: #d4dae3; --pane: #f5f7fa; --error: #b3171f; --warning: #8a5300; --hint: #2f5f8f; --accent: #1f4f8f; }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; color: var(--ink); background: #fff; font: 15px/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main, header.report { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
h1 { font-size: 1.6rem; margin: 1.4rem 0 .4rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.08rem; margin: 1.8rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.1rem 0 .4rem; color: var(--ink-2); font-weight: 600; }
h5 { font-size: 1rem; margin: .9rem 0 .2rem; font-weight: 600; }
p { margin: .3rem 0; }
a { color: var(--accent); }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.muted { color: var(--ink-2); }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: #fff; padding: 6px; z-index: 3; }
.filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 6px 18px; align-items: center; margin: 1rem 0; padding: .55rem 0; border: 0; border-bottom: 1px solid var(--line); background: #fff; }
.filter legend { float: left; padding: 0 12px 0 0; color: var(--ink-2); }
.filter a { margin-left: auto; }
.sev { font-weight: 600; white-space: nowrap; }
.error .sev, .sev.error { color: var(--error); } .warning .sev, .sev.warning { color: var(--warning); } .hint .sev, .sev.hint { color: var(--hint); }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; }
caption { text-align: left; color: var(--ink-2); padding: .2rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top; }
thead th { background: var(--pane); }
tbody th { font-weight: 500; }
.num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.scroll { overflow-x: auto; }
nav.contents ol { columns: 2; margin: .3rem 0; padding-left: 1.6rem; } nav.contents > ol { columns: 1; }
section.unit { content-visibility: auto; contain-intrinsic-size: auto 900px; }
article { border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 3px; padding: .55rem .9rem; margin: .6rem 0; break-inside: avoid; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.hint { border-left-color: var(--hint); }
article:target { outline: 2px solid var(--accent); }
.head { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
.excerpt { margin: .35rem 0; padding: .25rem .6rem; background: var(--pane); overflow-wrap: anywhere; white-space: pre-wrap; }
.excerpt .bar { color: var(--ink-2); padding: 0 .5em; }
mark { background: #ffe9a8; color: inherit; font-weight: 600; border-bottom: 2px solid var(--error); }
mark.blank { padding: 0 .8em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .35rem 0 0; }
dt { color: var(--ink-2); } dd { margin: 0; overflow-wrap: anywhere; }
details { margin: .3rem 0; } summary { cursor: pointer; }
.places { columns: 3; margin: .3rem 0; padding-left: 1.2rem; } .places li { break-inside: avoid; }
body:has(#show-error:not(:checked)) :is(article, .grade).error, body:has(#show-warning:not(:checked)) :is(article, .grade).warning, body:has(#show-hint:not(:checked)) :is(article, .grade).hint { display: none; }
body:has(#show-error:not(:checked)) tr.error, body:has(#show-warning:not(:checked)) tr.warning, body:has(#show-hint:not(:checked)) tr.hint { display: none; }
@media screen and (max-width: 800px) { nav.contents ol, .places { columns: 1; } dl { grid-template-columns: 1fr; } }
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: "— " counter(page) " —"; } }
@media print {
  body { font-size: 10.5pt; } main, header.report { max-width: none; padding: 0; }
  .filter, .skip, .places, .to-top { display: none; } a { color: inherit; text-decoration: none; }
  section.unit { content-visibility: visible; } section.unit + section.unit { break-before: page; }
  h2, h3, h4, h5, section.unit > p { break-after: avoid; } summary { list-style: none; } thead { display: table-header-group; } tr { break-inside: avoid; }
  mark { background: none; }
}
`.trim()
