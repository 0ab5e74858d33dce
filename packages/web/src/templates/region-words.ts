import type { TemplateSummary } from '../api/types.ts'
import type { Translate } from '../messages/i18n.ts'

/** Where a template holds: its region's code; without one the whole country for those of the system. */
export const regionWords = (t: Translate, { region, source }: TemplateSummary): string =>
  region !== null && region !== '000000'
    ? region
    : t(source === 'own' && region === null ? 'templates.anyRegion' : 'profiles.everywhere')
