import type { TemplateIdentity } from '../api/types.ts'

/** What a name still lacks, by its field. The server has the last word; this one is told while somebody types. */
export type IdentityFault = 'derive.missing' | 'derive.wrongId' | 'derive.wrongRegion' | 'derive.wrongDates'

/** @example identityFaults({ ...identity, id: '云岭' }).id // 'derive.wrongId' */
export const identityFaults = ({
  id,
  version,
  name,
  region,
  validFrom,
  validTo,
}: TemplateIdentity): Readonly<Partial<Record<keyof TemplateIdentity, IdentityFault>>> => ({
  ...(name.trim() === '' && { name: 'derive.missing' }),
  ...(!/^[a-z0-9][a-z0-9-]*$/u.test(id) && { id: id === '' ? 'derive.missing' : 'derive.wrongId' }),
  ...(version.trim() === '' && { version: 'derive.missing' }),
  ...(!/^(\d{6})?$/u.test(region) && { region: 'derive.wrongRegion' }),
  ...(validFrom !== '' && validTo !== '' && validTo < validFrom && { validTo: 'derive.wrongDates' }),
})
