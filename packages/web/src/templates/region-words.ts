import type { TemplateSummary } from '../api/types.ts'
import type { Translate } from '../messages/i18n.ts'

/** Where a template holds: in the region of its code; without one in the whole country for those of the system. */
export const regionWords = (t: Translate, { region, source }: TemplateSummary): string =>
  region !== null && region !== '000000'
    ? t('templates.region', { region })
    : t(source === 'own' && region === null ? 'templates.anyRegion' : 'profiles.everywhere')
