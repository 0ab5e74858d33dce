import type { StoreContext } from '../context.ts'

/** A file that a template came too late for. */
export interface Rereadable {
  readonly id: string
  readonly sha256: string
  readonly fileName: string
  readonly latest: number
  /** People changed what was read: a new reading would not know of it. */
  readonly edited: boolean
}

/**
 * Disclosures read from files, of whose forms one is of this phase and subject and was read without a template, or with an
 * earlier version of `template` (an id). Those in the bin stay there.
 */
export const findRereadable = async (
  { db, region }: StoreContext,
  of: { readonly phase: string; readonly subject: string; readonly template: string; readonly ref: string },
): Promise<readonly Rereadable[]> => {
  const rows = await db
    .selectFrom('disclosures')
    .select(['disclosures.id', 'disclosures.sha256', 'disclosures.file_name', 'disclosures.latest'])
    .where('disclosures.region', '=', region)
    .where('disclosures.binned', '=', 0)
    .where('disclosures.sha256', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('forms')
          .select('forms.form')
          .where('forms.region', '=', region)
          .whereRef('forms.disclosure_id', '=', 'disclosures.id')
          .where('forms.phase', '=', of.phase)
          .where('forms.subject', '=', of.subject)
          .where('forms.template', '!=', of.ref)
          .where((where) =>
            where.or([where('forms.template', '=', 'generic'), where('forms.template', 'like', `${of.template}@%`)]),
          ),
      ),
    )
    .orderBy('disclosures.id')
    .execute()
  const edited = await editedAmong(
    { db, region },
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, sha256, file_name: fileName, latest }) =>
    sha256 === null ? [] : [{ id, sha256, fileName, latest, edited: edited.has(id) }],
  )
}

/** Ids asked for at once: databases limit the number of parameters of a statement. */
const batch = 500

const editedAmong = async (
  { db, region }: Pick<StoreContext, 'db' | 'region'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const edited = new Set<string>()
  for (let from = 0; from < ids.length; from += batch) {
    const rows = await db
      .selectFrom('revisions')
      .select('disclosure_id')
      .distinct()
      .where('region', '=', region)
      .where('disclosure_id', 'in', ids.slice(from, from + batch))
      .where('kind', '!=', 'read')
      .execute()
    for (const row of rows) edited.add(row.disclosure_id)
  }
  return edited
}
