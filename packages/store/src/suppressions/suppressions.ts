import { type Suppression, suppressionSchema } from '@jiheng/core/check/suppress'
import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'

/** A finding set aside, and the number under which it is kept. */
export interface KeptSuppression {
  readonly id: string
  readonly suppression: Suppression
}

/** Suppressions that are looked at for one document, and listed. */
const most = 5_000

const keptOf = (rows: readonly { readonly id: string; readonly body: string }[]): readonly KeptSuppression[] =>
  rows.flatMap(({ id, body }) => {
    const parsed = suppressionSchema.safeParse(JSON.parse(body))
    return parsed.success ? [{ id, suppression: parsed.data }] : []
  })

/** Keeps that a finding of a disclosure was set aside. */
export const addSuppression = (
  context: StoreContext,
  disclosureId: string,
  { id, suppression }: KeptSuppression,
  actor: Actor,
): Promise<void> =>
  inTransaction(context, async (inside) => {
    const { rule, project = '', reason, by } = suppression
    await inside.db
      .insertInto('suppressions')
      .values({
        region: inside.region,
        id,
        disclosure_id: disclosureId,
        project,
        rule,
        body: JSON.stringify(suppression),
        person: actor.person,
        created_at: actor.at,
      })
      .execute()
    await recordAct(inside, actor, 'set-aside', disclosureId, { rule, reason, by })
  })

/** Takes suppressions back; what they said stays among the acts. Answers how many there were. */
export const dropSuppressions = (
  context: StoreContext,
  disclosureId: string,
  ids: readonly string[],
  actor: Actor,
): Promise<number> =>
  inTransaction(context, async (inside) => {
    if (ids.length === 0) return 0
    const gone = await inside.db
      .deleteFrom('suppressions')
      .where('region', '=', inside.region)
      .where('id', 'in', [...ids])
      .executeTakeFirst()
    await recordAct(inside, actor, 'taken-up', disclosureId, { ids: [...ids] })
    return Number(gone.numDeletedRows)
  })

/** What was set aside in a disclosure, or in another one about one of these projects; oldest first. */
export const findSuppressions = async (
  { db, region }: StoreContext,
  disclosureId: string,
  projects: readonly string[],
): Promise<readonly KeptSuppression[]> => {
  const named = [...new Set(projects)].filter((project) => project !== '')
  const rows = await db
    .selectFrom('suppressions')
    .select(['id', 'body'])
    .where('region', '=', region)
    .where((where) =>
      where.or([
        where('disclosure_id', '=', disclosureId),
        ...(named.length > 0 ? [where('project', 'in', named)] : []),
      ]),
    )
    .orderBy('created_at')
    .limit(most)
    .execute()
  return keptOf(rows)
}

/** All that was set aside in the region, oldest first. */
export const listSuppressions = async ({ db, region }: StoreContext): Promise<readonly KeptSuppression[]> => {
  const rows = await db
    .selectFrom('suppressions')
    .select(['id', 'body'])
    .where('region', '=', region)
    .orderBy('created_at')
    .limit(most)
    .execute()
  return keptOf(rows)
}
