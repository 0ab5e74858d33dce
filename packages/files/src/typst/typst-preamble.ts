import { inferredColor } from './our-print.ts'
import { cellInset } from './row-plans.ts'

/**
 * The look of GB/T 9704 and the functions by which the source names its parts. Line boxes are one em high, so that
 * lines of 三号 stand 28.9 pt apart.
 *
 * `carried` finds, by the places of the rows, on which pages a merged label has rows but no text, and where: there it is
 * printed again on top of the page, smaller where there is little room, as an artifact, which the structure of the
 * document does not know.
 */
export const typstPreamble = `
#set text(font: ("Noto Serif SC", "Noto Sans Symbols 2"), fallback: false, lang: "zh", region: "CN", size: 16pt,
  top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: none, hyphenate: false, overhang: false)
#set par(leading: 12.9pt, spacing: 12.9pt, justify: false)
#set block(spacing: 12.9pt)
#set heading(numbering: none, supplement: none)
#show heading: it => block(width: 100%, spacing: 0pt, it.body)
#show link: it => it
#let br = linebreak()
#let tab = h(2em)
#let heavy = text.with(weight: 600)
#let hei = text.with(font: ("Noto Sans SC", "Noto Serif SC", "Noto Sans Symbols 2"), weight: 500)
#let inferred(body) = text(fill: rgb("${inferredColor}"), body)
#let anchor(name) = [#metadata(none)#label(name)]
#let ranked(rank, body) = if rank == 0 { body } else { heading(level: rank, outlined: true, bookmarked: true, body) }

#let title(rank, side, gap, apart, body) = block(width: 100%, inset: (x: side, top: gap), above: apart, below: calc.max(8pt, gap), sticky: true, {
  set align(center)
  set par(leading: 10pt)
  set text(size: 22pt, weight: 600)
  ranked(rank, text(size: 22pt, weight: 600, body))
})
#let first-heading(rank, body) = block(width: 100%, sticky: true, ranked(rank, h(32pt) + hei(size: 16pt, body)))
#let second-heading(rank, body) = block(width: 100%, sticky: true, ranked(rank, h(32pt) + heavy(size: 16pt, body)))
#let prose(body) = par(first-line-indent: (amount: 2em, all: true), justify: true, body)
#let period(body) = block(width: 100%, above: 8pt, below: 6pt, sticky: true, align(center, par(text(14pt, body))))
#let unit(body) = block(width: 100%, above: 3pt, below: 3pt, sticky: true, align(right, par(text(12pt, body))))
#let note(body) = block(width: 100%, above: 4pt, below: 4pt, { set par(leading: 4.5pt); par(text(12pt, body)) })
#let tag(body) = block(width: 100%, sticky: true, par(hei(body)))
#let cover(body) = block(width: 100%, above: 24pt, below: 24pt, align(center, par(body)))
#let addressee(body) = block(width: 100%, par(body))
#let signature(body) = block(width: 100%, inset: (right: 64pt), align(right, par(body)))

#let contents-heading(body) = block(width: 100%, below: 24pt, sticky: true, align(center, par(heavy(size: 22pt, body))))
#let entry(rank, name, body) = block(width: 100%, inset: (left: (rank - 1) * 2em), {
  let line(page) = body + h(4pt) + box(width: 1fr, repeat(text(12pt, "."), gap: 2pt)) + h(4pt) + page
  if name == none { par(body) } else {
    par(link(label(name), line(context counter(page).at(label(name)).first())))
  }
})

#let grid-of(size, inset, above, below, columns, make) = {
  set text(size: size)
  set par(leading: 0.38em, spacing: 0.38em)
  block(above: above, below: below, make(columns: columns, inset: (x: inset, y: ${cellInset}pt), stroke: 0.5pt))
}
#let cell(cs, rs, al, breakable, body, ..more) = table.cell(colspan: cs, rowspan: rs, align: al + horizon, breakable: breakable, ..more, body)
#let above-cell(..all) = cell(..all, stroke: (bottom: none))
#let below-cell(..all) = cell(..all, stroke: (top: none))
#let mark(t, r) = place(top + left, [#metadata((t, r))<row-top>]) + place(bottom + left, [#metadata((t, r))<row-end>])
#let label-of(place, al, body) = block(breakable: false, width: 100%, [#metadata((place, al, body))<span>] + body)
#let key(pair) = str(pair.at(0)) + "-" + str(pair.at(1))
#let carried() = {
  let rows = (:)
  for top in query(<row-top>) { rows.insert(key(top.value), (top.location().position(), none)) }
  for end in query(<row-end>) { rows.at(key(end.value)).at(1) = end.location().position() }
  let pages = (:)
  for span in query(<span>) {
    let ((t, r, n, x, width, size), al, body) = span.value
    let own = span.location().page()
    let parts = (:)
    for at in range(r, r + n) {
      let (top, end) = rows.at(key((t, at)), default: (none, none))
      if top == none or end == none or top.page != end.page or top.page == own { continue }
      let known = parts.at(str(top.page), default: (top.y, end.y))
      parts.insert(str(top.page), (calc.min(known.at(0), top.y), calc.max(known.at(1), end.y)))
    }
    for (page, (top, end)) in parts {
      pages.insert(page, pages.at(page, default: ()) + ((x, top, width, end - top, size, al, body),))
    }
  }
  pages
}
#let carried-labels = context for (x, y, width, height, size, al, body) in carried().at(str(here().page()), default: ()) {
  for share in (1, 0.85, 0.7, 0.55) {
    let again = block(width: width, {
      set text(size: share * size)
      set par(leading: 0.38em)
      set align(al)
      body
    })
    if measure(again).height <= height + ${cellInset}pt {
      place(top + left, dx: x, dy: y, pdf.artifact(block(width: width, height: height, align(horizon, again))))
      break
    }
  }
}
#let page-number(from) = context if counter(page).get().first() >= from {
  align(center, text(14pt, "— " + counter(page).display("1") + " —"))
}
`
