import type { Template } from '@jiheng/core/template'
import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'
import type { TemplateState } from './own-template.ts'

export interface NewTemplate {
  /** Checked by the caller: what stands here is never asked again whether it can be used. */
  readonly template: Template
  /** The blank form that it was made from. */
  readonly file?: { readonly sha256: string; readonly name: string }
  readonly answers?: unknown
  /** The draft that it comes from, and which is no longer needed. */
  readonly draft?: string
  readonly actor: Actor
}

/** `exists`: that version is there already and is never changed; `same`: it says just what this one says. */
export type AddedTemplate = { readonly kind: 'added' } | { readonly kind: 'exists'; readonly same: boolean }

/** Adds a version of an own template, in use from now on. */
export const addTemplate = (context: StoreContext, input: NewTemplate): Promise<AddedTemplate> =>
  inTransaction(context, async (inside): Promise<AddedTemplate> => {
    const { db, region } = inside
    const { template, file, answers, draft, actor } = input
    const { id, version } = template
    const body = JSON.stringify(template)
    const known = await db
      .selectFrom('templates')
      .select('body')
      .where('region', '=', region)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (known) return { kind: 'exists', same: known.body === body }
    await db
      .insertInto('templates')
      .values({
        region,
        id,
        version,
        body,
        valid_from: template.validFrom ?? null,
        valid_to: template.validTo ?? null,
        state: 'in-use',
        sha256: file?.sha256 ?? null,
        file_name: file?.name ?? '',
        answers: JSON.stringify(answers ?? null),
        person: actor.person,
        created_at: actor.at,
        changed_at: actor.at,
      })
      .execute()
    if (draft !== undefined)
      await db.deleteFrom('template_drafts').where('region', '=', region).where('id', '=', draft).execute()
    await recordAct(inside, actor, 'template-save', null, { id, version })
    return { kind: 'added' }
  })

/** Retires a version, or takes it into use again. Answers whether there is one. */
export const setTemplateState = (
  context: StoreContext,
  { id, version, state, actor }: { id: string; version: string; state: TemplateState; actor: Actor },
): Promise<boolean> =>
  inTransaction(context, async (inside) => {
    const { db, region } = inside
    const updated = await db
      .updateTable('templates')
      .set({ state, changed_at: actor.at })
      .where('region', '=', region)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (updated.numUpdatedRows === 0n) return false
    await recordAct(inside, actor, `template-${state}`, null, { id, version })
    return true
  })
