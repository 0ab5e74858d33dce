import type { StoreContext } from './context.ts'

/** Who does something, when, and under which number the act is kept. */
export interface Actor {
  readonly person: string
  /** ISO 8601. */
  readonly at: string
  readonly actId: string
}

export type ActName =
  | 'read'
  | 'new'
  | 'edit'
  | 'restore'
  | 'bin'
  | 'bring-back'
  | 'sign-in'
  | 'settings'
  | 'template-save'
  | 'template-in-use'
  | 'template-retired'
  | 'set-aside'
  | 'taken-up'
  | 'pairing'
  | 'report'

/** Writes down an act. Call inside its transaction: neither stands without the other. */
export const recordAct = async (
  { db, region }: StoreContext,
  { person, at, actId }: Actor,
  act: ActName,
  disclosureId: string | null,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await db
    .insertInto('acts')
    .values({ region, id: actId, at, person, act, disclosure_id: disclosureId, data: JSON.stringify(data) })
    .execute()
}
