import type { Basis } from '../form/finding.ts'
import { basisOf } from '../law/basis-of.ts'
import { lawInForce } from '../law/law-in-force.ts'
import { findLaw } from '../law/laws.ts'
import type { Profile, ProfilePart } from './profile.ts'

/**
 * What a part of a profile rests on, for a form of a region and year: regulations that were not in force in any part of the
 * year are left out.
 */
export const partBasis = (
  { sources, regulations = [] }: Profile,
  part: ProfilePart,
  { region, year }: { readonly region: string | undefined; readonly year: number | undefined },
): readonly Basis[] =>
  (sources[part] ?? []).flatMap((source) => {
    const known = source.law === undefined || findLaw(source.law) !== undefined
    const held = source.law === undefined || year === undefined || !known || lawInForce(source.law, String(year))
    return held ? [basisOf(source, { ...(region !== undefined && { region }), regulations })] : []
  })
