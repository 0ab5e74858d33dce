import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'

export type ReportState = 'making' | 'ready' | 'failed'

/** A report as it is listed. Whoever makes reports knows the shape of `asked` and `outcome`. */
export interface StoredReport {
  readonly id: string
  readonly asked: unknown
  readonly state: ReportState
  /** What a list tells of it, or why it failed. */
  readonly outcome: unknown
  readonly engine: string
  readonly person: string
  /** ISO 8601. */
  readonly createdAt: string
}

const columns = ['id', 'asked', 'state', 'outcome', 'engine', 'person', 'created_at'] as const

const reportOf = (row: { readonly [Name in (typeof columns)[number]]: string }): StoredReport => ({
  id: row.id,
  asked: JSON.parse(row.asked) as unknown,
  state: row.state === 'ready' || row.state === 'failed' ? row.state : 'making',
  outcome: JSON.parse(row.outcome) as unknown,
  engine: row.engine,
  person: row.person,
  createdAt: row.created_at,
})

/** Keeps what was asked for before anything is made of it; of older reports no more than `keep` stay with it. */
export const addReport = (
  context: StoreContext,
  report: Pick<StoredReport, 'id' | 'asked' | 'engine'>,
  keep: number,
  actor: Actor,
): Promise<void> =>
  inTransaction(context, async (inside) => {
    const { id, asked, engine } = report
    const { db, region } = inside
    await db
      .insertInto('reports')
      .values({
        region,
        id,
        asked: JSON.stringify(asked),
        state: 'making',
        outcome: '{}',
        engine,
        body: null,
        person: actor.person,
        created_at: actor.at,
      })
      .execute()
    const old = await db
      .selectFrom('reports')
      .select('id')
      .where('region', '=', region)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1_000)
      .offset(keep)
      .execute()
    const gone = old.map((row) => row.id)
    if (gone.length > 0) await db.deleteFrom('reports').where('region', '=', region).where('id', 'in', gone).execute()
    await recordAct(inside, actor, 'report', null, { id })
  })

/** Keeps what became of a report. Nothing happens where it is gone. */
export const endReport = async (
  { db, region }: StoreContext,
  { id, state, outcome, engine, body }: Omit<StoredReport, 'asked' | 'person' | 'createdAt'> & { body?: Uint8Array },
): Promise<void> => {
  await db
    .updateTable('reports')
    .set({ state, outcome: JSON.stringify(outcome), engine, body: body ?? null })
    .where('region', '=', region)
    .where('id', '=', id)
    .execute()
}

/** A report with what was packed of it; `body` is null until it is ready. */
export const findReport = async (
  { db, region }: StoreContext,
  id: string,
): Promise<(StoredReport & { readonly body: Uint8Array | null }) | undefined> => {
  const row = await db
    .selectFrom('reports')
    .select([...columns, 'body'])
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...reportOf(row), body: row.body }
}

/** The newest reports first. */
export const listReports = async ({ db, region }: StoreContext, limit: number): Promise<readonly StoredReport[]> => {
  const rows = await db
    .selectFrom('reports')
    .select(columns)
    .where('region', '=', region)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(reportOf)
}

/** Ids of reports that were still being made when the server ended, oldest first. */
export const unfinishedReports = async ({ db, region }: StoreContext): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where('region', '=', region)
    .where('state', '=', 'making')
    .orderBy('created_at')
    .execute()
  return rows.map((row) => row.id)
}
