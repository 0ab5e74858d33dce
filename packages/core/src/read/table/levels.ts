import type { Level1, Level2 } from '../../form/codes.ts'
import { level1Code, level2CodeOf, parentOf, splitPoints } from '../../form/levels.ts'
import type { Place } from '../../form/place.ts'
import { halfWidth } from '../../form/plain.ts'
import type { Printed } from '../../form/printed.ts'
import { partOf } from '../source/cells.ts'
import type { Cell } from '../source/strip.ts'

/** A level label as printed, without the points beside it. */
export const level1Of = (cell: Cell): Printed<Level1> => levelOf(cell, level1Code(cell.text))

export const level2Of = (cell: Cell): Printed<Level2> => levelOf(cell, level2CodeOf(cell.text))

const levelOf = <C extends string>(cell: Cell, code: C | undefined): Printed<C> => {
  const { text, points } = splitPoints(cell.text)
  const part = points ? partOf(cell, 0, text.length) : cell
  if (cell.inferred) return { raw: '', ...(code ? { value: code } : {}), place: cell.place, inferred: true }
  return { raw: part.text, ...(code ? { value: code } : {}), place: part.place }
}

/** A level that damage lost: nothing printed, the code concluded. */
export const inferredLevel = <C extends string>(code: C | undefined, place: Place): Printed<C> =>
  code === undefined ? { raw: '', place } : { raw: '', value: code, place, inferred: true }

/** The points printed beside a level label, as a decimal. */
export const pointsOf = (cell: Cell): Printed<string> | undefined => {
  const { points } = splitPoints(cell.text)
  if (!points) return undefined
  const { place } = partOf(cell, points.start, points.end)
  const value = halfWidth(points.raw).replace(/\s/g, '')
  // "(40-50)分": what the group may weigh, and no number.
  return { raw: points.raw, ...(/^[\d.]+$/.test(value) ? { value } : {}), place }
}

/** Whether a level-2 row can stand under a level 1: cost stands under output (classic) or is a level 1 of its own. */
export const belongs = (level2: Level2 | undefined, level1: Level1 | undefined): boolean =>
  level2 === undefined ||
  level1 === undefined ||
  parentOf[level2] === level1 ||
  (level2 === 'cost' && level1 === 'cost')
