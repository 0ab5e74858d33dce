import { type Paper, papers } from '../layout/paper.ts'

const margins = (paper: Paper): string => `${paper.top}mm ${paper.right}mm ${paper.bottom}mm ${paper.left}mm`
const pageNumber = '@bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, serif; }'

/** The look of GB/T 9704 on screen and on paper. Fonts are the reader's own, by name. */
export const pageStyle = `
@page { size: A4 portrait; margin: ${margins(papers.portrait)}; ${pageNumber} }
@page wide { size: A4 landscape; margin: ${margins(papers.landscape)}; ${pageNumber} }
@page cover { size: A4 portrait; @bottom-center { content: none; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 16pt/1.8 FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif; }
main { max-width: 176mm; margin: 10mm auto; padding: 0 10mm; }
section.wide { page: wide; --wide: min(225mm, 100vw - 10mm); width: var(--wide); margin-left: calc(50% - var(--wide) / 2); }
h1, h2, h3, p { margin: 0; font-size: inherit; font-weight: normal; white-space: pre-wrap; overflow-wrap: anywhere; }
.title { font: 22pt/1.5 FZXiaoBiaoSong-B05S, "FZXiaoBiaoSong-B05", STZhongsong, "Noto Serif CJK SC", SimSun, serif; text-align: center; text-wrap: balance; margin-bottom: 3mm; }
.heading { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-indent: 2em; break-after: avoid; }
.heading.sub { font-family: KaiTi_GB2312, KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
.body { text-indent: 2em; text-align: justify; }
.period { font: 14pt/1.5 KaiTi_GB2312, KaiTi, STKaiti, "Noto Serif CJK SC", serif; text-align: center; }
.unit, .note { font: 12pt/1.5 SimSun, STSong, "Noto Serif CJK SC", serif; margin: 1mm 0; }
.unit, .signature { text-align: right; }
.signature { padding-right: 4em; }
.label { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
.cover { text-align: center; margin: 4mm 0; }
.title:has(+ .cover) { margin: 40mm 0; }
.title, .period, .unit, .label { break-after: avoid; }
.title.on-cover { margin: 40mm 0; }
.on-cover { page: cover; }
nav.contents { break-after: page; }
.contents-heading { font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-align: center; margin-bottom: 4mm; }
.contents p { font-size: 14pt; }
.contents a { color: inherit; text-decoration: none; display: flex; gap: 2mm; }
.contents a:hover, .contents a:focus { text-decoration: underline; }
.contents a::after { content: ""; flex: 1; border-bottom: 1px dotted; margin-bottom: .5em; }
@supports (content: target-counter(attr(href), page)) { .contents a::after { content: leader(".") target-counter(attr(href url), page); border: 0; } }
.contents-2 { padding-left: 2em; }
.contents-3 { padding-left: 4em; }
.page-break { break-before: page; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 4mm; font: 10.5pt/1.4 SimSun, STSong, "Noto Serif CJK SC", serif; }
table:has(+ .goes-on) { margin-bottom: 0; }
table.goes-on { margin-top: -0.5pt; }
table.roomy { font-size: 12pt; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 0.5pt solid #000; padding: 0.5mm 1mm; height: 8mm; font-weight: normal; vertical-align: middle; white-space: pre-wrap; overflow-wrap: anywhere; }
.l { text-align: left; } .c { text-align: center; } .r { text-align: right; }
thead { display: table-header-group; }
td:not([rowspan]), th:not([rowspan]) { break-inside: avoid; }
.inferred { color: #666; }
@media print { main { max-width: none; margin: 0; padding: 0; } section.wide { width: auto; margin: 0; } }
@media (max-width: 700px) { .wide, main { overflow-x: auto; } }
`.trim()
