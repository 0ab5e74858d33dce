import type { Learned } from '@jiheng/core/correct'
import type { Disclosure } from '@jiheng/core/form'
import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'
import { keepCorrections } from '../corrections/keep-corrections.ts'
import { type Checked, indexRows } from './index-rows.ts'
import { templatesOf } from './revision.ts'
import { writeIndex } from './write-index.ts'

export interface NewRevision extends Checked {
  readonly id: string
  /** The revision that was worked on. Another that came since is never overwritten: `changed-meanwhile`. */
  readonly base: number
  /** `read`: the same file read again. */
  readonly kind: 'read' | 'edit' | 'restore'
  readonly disclosure: Disclosure
  readonly note: string
  /** What it says of other files of the same layout. */
  readonly corrections?: readonly Learned[]
  readonly actor: Actor
}

export type SavedRevision =
  | { readonly kind: 'saved'; readonly number: number }
  | { readonly kind: 'changed-meanwhile'; readonly latest: number }
  | { readonly kind: 'in-bin' }
  | { readonly kind: 'not-found' }

/** Adds a revision on top of the newest one; what stands is never changed. */
export const saveRevision = (context: StoreContext, input: NewRevision): Promise<SavedRevision> =>
  inTransaction(context, async (inside): Promise<SavedRevision> => {
    const { db, region } = inside
    const { id, base, kind, disclosure, note, actor } = input
    const current = await db
      .selectFrom('disclosures')
      .select(['latest', 'binned', 'updated_at'])
      .where('region', '=', region)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!current) return { kind: 'not-found' }
    if (current.binned === 1) return { kind: 'in-bin' }
    if (current.latest !== base) return { kind: 'changed-meanwhile', latest: current.latest }
    const number = base + 1
    const rows = indexRows(disclosure, input)
    await db
      .insertInto('revisions')
      .values({
        region,
        disclosure_id: id,
        number,
        parent: base,
        kind,
        author: actor.person,
        note,
        created_at: actor.at,
        engine: input.engine,
        templates: JSON.stringify(templatesOf(disclosure)),
        body: JSON.stringify(disclosure),
      })
      .execute()
    await db
      .updateTable('disclosures')
      .set({ ...rows.summary, latest: number, updated_at: actor.at })
      .where('region', '=', region)
      .where('id', '=', id)
      .execute()
    await writeIndex(inside, id, rows)
    await keepCorrections(inside, id, input.corrections ?? [], actor)
    await recordAct(inside, actor, kind, id, { number })
    return { kind: 'saved', number }
  })
