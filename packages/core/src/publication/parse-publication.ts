import { pointerOf } from '../form/pointer.ts'
import { type PublicationFault, publicationFaults } from './publication-faults.ts'
import { type Publication, publicationSchema } from './schema.ts'

export type ParsedPublication =
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'faults'; readonly faults: readonly PublicationFault[] }

/** Data from elsewhere as a publication, or all that is wrong with it and where. */
export const parsePublication = (data: unknown): ParsedPublication => {
  const parsed = publicationSchema.safeParse(data)
  const faults = parsed.success
    ? publicationFaults(parsed.data)
    : parsed.error.issues.map(
        (issue): PublicationFault => ({
          fault: 'not-as-described',
          at: pointerOf(issue.path) || '/',
          expected: issue.message,
          found: '',
        }),
      )
  if (faults.length > 0 || !parsed.success) return { kind: 'faults', faults }
  return { kind: 'publication', publication: parsed.data }
}
