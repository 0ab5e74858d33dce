import { type Suppression, setAside, suppressionAbout } from '@jiheng/core/check/suppress'
import type { Disclosure, Finding } from '@jiheng/core/form'
import type { KeptSuppression } from '@jiheng/store'
import type { ServerContext } from './context.ts'

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

/** The findings of a disclosure, those marked that are set aside: what the library counts. */
export const findingsOf = async (
  context: Pick<ServerContext, 'store' | 'heavy'>,
  id: string,
  disclosure: Disclosure,
): Promise<readonly Finding[]> =>
  setAside(await context.heavy.check(disclosure), disclosure, await suppressionsOf(context, id, disclosure)).findings
