import { type Learned, learnedSchema } from '@jiheng/core/correct'
import type { StoreContext } from '../context.ts'

/** A correction that was made in another file, and where. */
export interface KeptCorrection {
  readonly learned: Learned
  /** The disclosure that was corrected; its file tells it apart, titles are often those of the form. */
  readonly from: { readonly id: string; readonly title: string; readonly file: string }
  readonly person: string
  /** ISO 8601. */
  readonly at: string
}

/** Corrections of one layout that are looked at. */
const most = 200

/** Corrections of these layouts that were made in other disclosures than `id`, newest first. */
export const findCorrections = async (
  { db, region }: StoreContext,
  fingerprints: readonly string[],
  id: string,
): Promise<readonly KeptCorrection[]> => {
  if (fingerprints.length === 0) return []
  const rows = await db
    .selectFrom('corrections')
    .innerJoin('disclosures', (join) =>
      join
        .onRef('disclosures.region', '=', 'corrections.region')
        .onRef('disclosures.id', '=', 'corrections.disclosure_id'),
    )
    .select([
      'corrections.body',
      'corrections.person',
      'corrections.created_at',
      'disclosures.id',
      'disclosures.title',
      'disclosures.file_name',
    ])
    .where('corrections.region', '=', region)
    .where('corrections.fingerprint', 'in', [...new Set(fingerprints)])
    .where('corrections.disclosure_id', '!=', id)
    .where('disclosures.binned', '=', 0)
    .orderBy('corrections.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.flatMap((row): readonly KeptCorrection[] => {
    const learned = learnedSchema.safeParse(JSON.parse(row.body))
    if (!learned.success) return []
    const from = { id: row.id, title: row.title, file: row.file_name }
    return [{ learned: learned.data, from, person: row.person, at: row.created_at }]
  })
}
