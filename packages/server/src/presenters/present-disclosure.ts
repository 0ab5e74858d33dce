import type { DisclosureRow, Revision } from '@jiheng/store'
import type { DisclosureView } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { abilitiesFor } from '../policies/abilities.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import { presentRevision } from './present-revision.ts'
import type { SheetChoices } from './present-sheet.ts'

/** One revision of a disclosure with everything its screen shows. */
export const presentDisclosure = async (
  context: ServerContext,
  row: DisclosureRow,
  revision: Revision,
  choices: SheetChoices,
): Promise<DisclosureView> => {
  const { heavy, store } = context
  const suppressions = await suppressionsOf(context, row.id, revision.disclosure)
  return {
    id: row.id,
    region: store.region,
    suppressions,
    profile: choices.profile ?? {},
    revision: presentRevision(revision),
    latest: row.latest,
    binned: row.binned,
    abilities: abilitiesFor({
      binned: row.binned,
      newest: revision.number === row.latest,
      hasOriginal: row.sha256 !== null,
    }),
    ...(await heavy.sheet(revision.disclosure, { ...choices, suppressions })),
  }
}
