import type { Place } from '../../form/index.ts'

/** A place with its parts in one order, whichever way the document came: what is printed is then the same bytes. */
export const presentPlace = (place: Place): Place => {
  const { line, endLine, page, sheet, table, row, endRow, column, start, end, file, box } = place
  return {
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(page !== undefined && { page }),
    ...(sheet !== undefined && { sheet }),
    ...(table !== undefined && { table }),
    ...(row !== undefined && { row }),
    ...(endRow !== undefined && { endRow }),
    ...(column !== undefined && { column }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(file !== undefined && { file }),
    ...(box !== undefined && { box }),
  }
}
