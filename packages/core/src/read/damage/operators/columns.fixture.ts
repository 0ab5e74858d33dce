import { eachRow, type Operator } from './operator.fixture.ts'

/** Nothing but the loss of spans: covered cells are blank. */
export const plain: Operator = { name: 'plain', damage: (sheet) => sheet }

/** A cell takes one column, however many it covered. */
export const spansLost: Operator = {
  name: 'spans lost',
  damage: (sheet) => eachRow(sheet, ({ cells }) => cells.filter(({ covered }) => covered !== 'right')),
}

/** Blank cells at the end of a line are cut. */
export const trailingLost: Operator = {
  name: 'trailing tabs lost',
  damage: (sheet) => eachRow(sheet, ({ cells }) => cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1)),
}

/** A merged label leaves no blank in the rows below it: they begin at the left edge. */
export const mergedDropped: Operator = {
  name: 'merged labels dropped',
  damage: (sheet) => eachRow(sheet, ({ cells }) => cells.filter(({ covered }) => covered === undefined)),
}

/** One row in four stands up to two columns to the left or right. */
export const rowsShifted: Operator = {
  name: 'rows shifted',
  damage: (sheet, random) =>
    eachRow(sheet, ({ cells, part }) => {
      if (part !== 'body' || !random.chance(0.25)) return undefined
      const by = random.pick([-2, -1, 1, 2])
      if (by > 0)
        return [
          ...Array.from({ length: by }, () => ({ text: '', at: [], role: 'value' as const, column: 0 })),
          ...cells,
        ]
      const first = cells.findIndex(({ text }) => text !== '')
      return cells.slice(Math.min(-by, Math.max(0, first)))
    }),
}

/** Blank columns between the names and the values, as wide cells leave them. */
export const columnsWidened: Operator = {
  name: 'columns widened',
  damage: (sheet, random) => {
    const after = 2 + random.below(3)
    return eachRow(sheet, ({ cells, part }) =>
      part === 'head' && random.chance(0.5)
        ? undefined
        : cells.flatMap((cell, i) => (i === after ? [cell, { ...cell, text: '', at: [] }] : [cell])),
    )
  },
}
