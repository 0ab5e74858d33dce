import type { Disclosure } from '@jiheng/core/form'
import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'
import { type Checked, indexRows } from './index-rows.ts'
import { templatesOf } from './revision.ts'
import { writeIndex } from './write-index.ts'

export interface NewDisclosure extends Checked {
  readonly id: string
  /** `read` from a kept file, or begun here as `new`. */
  readonly kind: 'read' | 'new'
  /** Of the kept file. */
  readonly sha256?: string
  readonly disclosure: Disclosure
  readonly actor: Actor
}

/** `duplicate`: the same bytes are here already, under `id`. */
export type AddedDisclosure =
  | { readonly kind: 'added' }
  | { readonly kind: 'duplicate'; readonly id: string; readonly binned: boolean }

const sameFile = async ({ db, region }: StoreContext, sha256: string) =>
  db
    .selectFrom('disclosures')
    .select(['id', 'binned'])
    .where('region', '=', region)
    .where('sha256', '=', sha256)
    .executeTakeFirst()

/** Adds a disclosure with its first revision. */
export const addDisclosure = (context: StoreContext, input: NewDisclosure): Promise<AddedDisclosure> =>
  inTransaction(context, async (inside): Promise<AddedDisclosure> => {
    const { db, region } = inside
    const { id, kind, sha256, disclosure, actor } = input
    const known = sha256 === undefined ? undefined : await sameFile(inside, sha256)
    if (known) return { kind: 'duplicate', id: known.id, binned: known.binned === 1 }
    const rows = indexRows(disclosure, input)
    await db
      .insertInto('disclosures')
      .values({
        region,
        id,
        sha256: sha256 ?? null,
        latest: 1,
        created_at: actor.at,
        updated_at: actor.at,
        binned: 0,
        ...rows.summary,
      })
      .execute()
    await db
      .insertInto('revisions')
      .values({
        region,
        disclosure_id: id,
        number: 1,
        parent: null,
        kind,
        author: actor.person,
        note: '',
        created_at: actor.at,
        engine: input.engine,
        templates: JSON.stringify(templatesOf(disclosure)),
        body: JSON.stringify(disclosure),
      })
      .execute()
    await writeIndex(inside, id, rows)
    await recordAct(inside, actor, kind, id)
    return { kind: 'added' }
  })
