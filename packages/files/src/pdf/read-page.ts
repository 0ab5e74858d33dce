import { type Area, turned, within } from './area.ts'
import type { PageTags } from './cell-tags.ts'
import { dealOut, filledTable, tableOnPage } from './fill-cells.ts'
import { ladders } from './ladders.ts'
import { figuresOf, type Lattice, latticeOf } from './lattice.ts'
import { looseParts } from './loose-parts.ts'
import type { Direction, Fill, Glyph, PageMarks, Rule } from './page-marks.ts'
import type { PagePart } from './page-parts.ts'
import { type Line, straightLines } from './straight-lines.ts'
import { lineOf } from './text-lines.ts'
import { visibleGlyphs } from './visible-glyphs.ts'

export interface PageRead {
  /** From top to bottom, in the page as its text runs. */
  readonly parts: readonly PagePart[]
  readonly width: number
  readonly height: number
  /** A box of a part, on the page as it is shown. */
  readonly shown: (area: Area) => Area
  /** Of a tagged file: the cells that its structure knows. */
  readonly tags?: PageTags
}

/** The parts of a page: tables by their lines, then what is left. Every visible glyph is in one of them. */
export function readPage(marks: PageMarks, mostColumns: number): PageRead {
  const quarters = mainDirection(marks.glyphs)
  const page = quarters === 0 ? marks : turnedMarks(marks, 4 - quarters)
  const glyphs = visibleGlyphs(page)
  const across = straightLines(page.rules, true)
  const down = straightLines(page.rules, false)
  const drawn = withBoxesJoined(latticesOf(across, down, mostColumns), mostColumns)
  const painted = paintedLattices(page.fills, drawn.map(frameOf), mostColumns)
  const rungs = ladders(across, glyphs, [...drawn, ...painted].map(frameOf)).flatMap((figure) => {
    const lattice = latticeOf(figure, mostColumns)
    return lattice === undefined ? [] : [lattice]
  })
  const tables = outermost([...drawn, ...painted, ...rungs]).map(tableOnPage)
  const slanted = glyphs.filter(({ direction }) => direction === 'slanted')
  const loose = dealOut(
    tables,
    glyphs.filter(({ direction }) => direction !== 'slanted'),
  )
  const ruled = tables.map(filledTable)
  const parts = [...ruled, ...looseParts(loose, ruled, page.width)]
  return {
    parts: [...parts.toSorted((a, b) => a.area.y0 - b.area.y0), ...slantedTexts(slanted)],
    width: page.width,
    height: page.height,
    shown: (area) => (quarters === 0 ? area : turned(area, quarters, page.width, page.height)),
  }
}

function mainDirection(glyphs: readonly Glyph[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0]
  for (const { direction, text } of glyphs)
    if (direction !== 'slanted' && text !== ' ') counts[direction] = (counts[direction] ?? 0) + 1
  const all = counts.reduce((sum, count) => sum + count, 0)
  return ([1, 2, 3] as const).find((way) => (counts[way] ?? 0) > 0.6 * all) ?? 0
}

function turnedMarks({ glyphs, rules, fills, width, height }: PageMarks, quarters: number): PageMarks {
  const turn = (area: Area) => turned(area, quarters, width, height)
  const odd = quarters % 2 === 1
  const way = (direction: Direction): Direction =>
    direction === 'slanted' ? direction : (((direction + quarters) % 4) as Direction)
  return {
    width: odd ? height : width,
    height: odd ? width : height,
    glyphs: glyphs.map((one) => ({
      ...one,
      area: turn(one.area),
      clip: turn(one.clip),
      direction: way(one.direction),
    })),
    rules: rules.map(({ area, across }) => ({ area: turn(area), across: odd ? !across : across })),
    fills: fills.map((fill) => ({ ...fill, area: turn(fill.area) })),
  }
}

const latticesOf = (
  across: readonly Line[],
  down: readonly Line[],
  mostColumns: number,
  slack?: number,
): readonly Lattice[] =>
  figuresOf(across, down, slack).flatMap((figure) => {
    const lattice = latticeOf(figure, mostColumns, slack)
    return lattice === undefined || lattice.cells.length === 0 ? [] : [lattice]
  })

/** How far the boxes of cells may stand apart, where every cell has its own. */
const boxGap = 9

/** Web pages draw a box around every cell, with space between them: boxes side by side are one table. */
function withBoxesJoined(lattices: readonly Lattice[], mostColumns: number): readonly Lattice[] {
  const boxes = lattices.filter(({ cells }) => cells.length === 1)
  if (boxes.length < 4) return lattices
  const areas = boxes.map(frameOf)
  const across = areas.flatMap(({ x0, x1, y0, y1 }) => [y0, y1].map((at) => ({ at, from: x0, to: x1 })))
  const down = areas.flatMap(({ x0, x1, y0, y1 }) => [x0, x1].map((at) => ({ at, from: y0, to: y1 })))
  const joined = latticesOf(across, down, mostColumns, boxGap)
  return [...lattices.filter((lattice) => !boxes.includes(lattice)), ...joined]
}

/** Tables without lines, whose cells are rectangles of colour. */
function paintedLattices(fills: readonly Fill[], tables: readonly Area[], mostColumns: number): readonly Lattice[] {
  const free = fills.filter(({ area }) => tables.every((table) => !within(area, table, 4)))
  const rules = free.flatMap(({ area: { x0, y0, x1, y1 } }): readonly Rule[] => [
    { across: true, area: { x0, x1, y0, y1: y0 } },
    { across: true, area: { x0, x1, y0: y1, y1 } },
    { across: false, area: { x0, x1: x0, y0, y1 } },
    { across: false, area: { x0: x1, x1, y0, y1 } },
  ])
  return latticesOf(straightLines(rules, true), straightLines(rules, false), mostColumns).filter(
    ({ cells, xs, ys }) => cells.length >= 4 && xs.length > 2 && ys.length > 2,
  )
}

const frameOf = ({ xs, ys }: Lattice): Area => ({
  x0: xs[0] ?? 0,
  x1: xs.at(-1) ?? 0,
  y0: ys[0] ?? 0,
  y1: ys.at(-1) ?? 0,
})

/** More figures than this on a page are a drawing. */
const mostTables = 300

/** Of tables in tables: a frame around a table gives way to it, a small table in a cell is text of that cell. */
function outermost(all: readonly Lattice[]): readonly Lattice[] {
  const lattices = all.length > mostTables ? all.filter(({ cells }) => cells.length > 1).slice(0, mostTables) : all
  const size = ({ x0, y0, x1, y1 }: Area) => (x1 - x0) * (y1 - y0)
  const inside = (inner: Lattice, outer: Lattice) => inner !== outer && within(frameOf(inner), frameOf(outer), 2)
  const frames = lattices.filter((outer) =>
    lattices.some(
      (inner) =>
        inside(inner, outer) &&
        (outer.cells.length === 1 ||
          (inner.cells.length > outer.cells.length && size(frameOf(inner)) > 0.4 * size(frameOf(outer)))),
    ),
  )
  const kept = lattices.filter((lattice) => !frames.includes(lattice))
  return kept.filter((inner) => !kept.some((outer) => inside(inner, outer)))
}

/** Stamps and watermarks: what was shown together is one text. */
function slantedTexts(glyphs: readonly Glyph[]): readonly PagePart[] {
  const runs = Map.groupBy(glyphs, ({ run }) => run)
  return [...runs.values()].flatMap((run) => {
    const text = run
      .map((glyph) => glyph.text)
      .join('')
      .trim()
    return text === '' ? [] : [{ kind: 'text' as const, text, area: lineOf(run).area, size: run[0]?.size ?? 0 }]
  })
}
