import type { LayoutCell, LayoutDocument, LayoutRow } from '@jiheng/core/layout'

/** A cell or line of the sheet that a person can fill in. */
export interface Spot {
  /** All pointers that it shows; the first one names it. */
  readonly at: readonly string[]
  readonly text: string
  readonly input: NonNullable<LayoutCell['input']>
  readonly form: number | undefined
  /** Index of its part in the layout: cells of one table share it. */
  readonly part: number
  /** In a table, from 0 and 1; a line of text is a table of one cell. */
  readonly row: number
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly item?: LayoutRow['item']
  /** A label of the official form (一级指标): it can be clicked and corrected, but Tab and Enter pass it by. */
  readonly level: boolean
  /** A line of text, as the title: what is filled in seldom, and never first. */
  readonly line: boolean
}

/** Everything that can be filled in, in the order of the paper. */
export function spotsOf(layout: LayoutDocument): readonly Spot[] {
  return layout.parts.flatMap((part, index): Spot[] => {
    if (part.kind === 'page-break' || part.kind === 'contents') return []
    if (part.kind === 'paragraph') {
      if (!part.at || !part.input) return []
      return [
        {
          at: part.at,
          text: part.text,
          input: part.input,
          form: part.form,
          part: index,
          row: 0,
          column: 1,
          colspan: 1,
          rowspan: 1,
          level: false,
          line: true,
        },
      ]
    }
    return part.rows.flatMap((row, r) =>
      row.cells.flatMap((cell): Spot[] =>
        cell.input && cell.at.length > 0
          ? [
              {
                at: cell.at,
                text: cell.text,
                input: cell.input,
                form: part.form,
                part: index,
                row: r,
                column: cell.column,
                colspan: cell.colspan,
                rowspan: cell.rowspan,
                level: cell.role === 'level',
                line: false,
                ...(row.item && { item: row.item }),
              },
            ]
          : [],
      ),
    )
  })
}

/** Names a spot by where it stands on the paper; that stays true when rows before it change their pointers. */
export const whereOf = ({ part, row, column }: Pick<Spot, 'part' | 'row' | 'column'>): string =>
  `${part}:${row}:${column}`

export const spotWhere = (spots: readonly Spot[], where: string | undefined): Spot | undefined =>
  where === undefined ? undefined : spots.find((spot) => whereOf(spot) === where)

export const spotAt = (spots: readonly Spot[], at: string | undefined): Spot | undefined =>
  at === undefined ? undefined : (spots.find((spot) => spot.at[0] === at) ?? spots.find((spot) => spot.at.includes(at)))

/**
 * Where work begins: at the cell one was looking at, else in the first cell to be filled in of its form's table, or of the
 * first table. Not in a line above the table: whoever types the name of a project would type it over the title.
 */
export const startOf = (spots: readonly Spot[], at: string | undefined, form: number | undefined): Spot | undefined => {
  const cells = spots.filter(({ line, level }) => !line && !level)
  return (
    spots.find((spot) => at !== undefined && spot.at.includes(at)) ??
    cells.find((spot) => form !== undefined && spot.form === form) ??
    cells[0] ??
    spots[0]
  )
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Tab goes on to the next spot of the paper, over the end of the row; nothing beyond the last. */
const inOrder = (spots: readonly Spot[], from: Spot, by: 1 | -1): Spot | undefined => spots[spots.indexOf(from) + by]

const covers = (spot: Spot, column: number) => spot.column <= column && column < spot.column + spot.colspan

/** The nearest spot above or below in the same column of the same table, else the next part that has one. */
const inColumn = (spots: readonly Spot[], from: Spot, by: 1 | -1, column: number): Spot | undefined => {
  const beyond = (spot: Spot) => (by === 1 ? spot.row >= from.row + from.rowspan : spot.row + spot.rowspan <= from.row)
  const same = spots.filter((spot) => spot.part === from.part && beyond(spot) && covers(spot, column))
  if (same.length > 0) return by === 1 ? same[0] : same.at(-1)
  const others = spots.filter((spot) => (by === 1 ? spot.part > from.part : spot.part < from.part))
  return by === 1 ? others[0] : others.at(-1)
}

/**
 * Where a key leads, as in Excel: Tab and → to the right, Enter and ↓ down, with Shift the other way. `column` is where a
 * run of Tabs began, so that Enter returns below it.
 */
export const moved = (
  spots: readonly Spot[],
  from: Spot,
  direction: Direction,
  column: number = from.column,
): Spot | undefined => {
  const way = spots.filter((spot) => !spot.level || spot === from)
  switch (direction) {
    case 'left':
      return inOrder(way, from, -1)
    case 'right':
      return inOrder(way, from, 1)
    case 'up':
      return inColumn(way, from, -1, column)
    case 'down':
      return inColumn(way, from, 1, column)
  }
}
