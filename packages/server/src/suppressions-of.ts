import { type Suppression, setAside, suppressionAbout } from '@jiheng/core/check/suppress'
import { type Disclosure, understoodShare } from '@jiheng/core/form'
import type { Checked, KeptSuppression } from '@jiheng/store'
import type { ServerContext } from './context.ts'
import { countingOf } from './named/counting.ts'

/** What was set aside in a disclosure, or in another one about a project of it, with its numbers. */
export const keptSuppressions = (
  { store }: Pick<ServerContext, 'store'>,
  id: string,
  disclosure: Disclosure,
): Promise<readonly KeptSuppression[]> =>
  store.findSuppressions(
    id,
    disclosure.forms.flatMap((_, form) => suppressionAbout(disclosure, form).project ?? []),
  )

export const suppressionsOf = async (
  context: Pick<ServerContext, 'store'>,
  id: string,
  disclosure: Disclosure,
): Promise<readonly Suppression[]> =>
  (await keptSuppressions(context, id, disclosure)).map(({ suppression }) => suppression)

/** What the library counts of a disclosure: its findings by the profiles of the office's choice, those marked that are set aside. */
export const checkedOf = async (
  context: Pick<ServerContext, 'store' | 'engine' | 'heavy'>,
  id: string,
  disclosure: Disclosure,
): Promise<Checked> => {
  const { profile, stamp } = await countingOf(context)
  const findings = await context.heavy.check(disclosure, profile)
  return {
    findings: setAside(findings, disclosure, await suppressionsOf(context, id, disclosure)).findings,
    understood: understoodShare(disclosure),
    engine: context.engine.version,
    countedBy: stamp,
  }
}
