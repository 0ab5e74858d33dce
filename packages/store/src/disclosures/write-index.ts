import type { StoreContext } from '../context.ts'
import type { IndexRows } from './index-rows.ts'

/** Rows of one INSERT: databases limit the number of parameters of a statement. */
const batch = 500

const batches = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => rows.slice(index * batch, (index + 1) * batch))

const tablesOfIndex = ['money', 'indicators', 'forms', 'findings'] as const

/** Puts the rows of a disclosure in place of its former ones. Call inside the transaction that writes the revision. */
export const writeIndex = async ({ db, dialect, region }: StoreContext, id: string, rows: IndexRows): Promise<void> => {
  const key = { region, disclosure_id: id }
  for (const table of tablesOfIndex)
    await db.deleteFrom(table).where('region', '=', region).where('disclosure_id', '=', id).execute()
  for (const some of batches(rows.forms))
    await db
      .insertInto('forms')
      .values(some.map((row) => ({ ...key, ...row })))
      .execute()
  for (const some of batches(rows.indicators))
    await db
      .insertInto('indicators')
      .values(some.map((row) => ({ ...key, ...row })))
      .execute()
  for (const some of batches(rows.money))
    await db
      .insertInto('money')
      .values(some.map((row) => ({ ...key, ...row })))
      .execute()
  for (const some of batches(rows.findings))
    await db
      .insertInto('findings')
      .values(some.map((row) => ({ ...key, ...row })))
      .execute()
  await dialect.indexText(db, region, id, rows.words)
}
