import { schemaFaults } from '../schema-faults/schema-faults.ts'
import { type PublicationFault, publicationFaults } from './publication-faults.ts'
import { type Publication, publicationSchema } from './schema.ts'

export type ParsedPublication =
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'faults'; readonly faults: readonly PublicationFault[] }

/** Data from elsewhere as a publication, or all that is wrong with it and where. */
export const parsePublication = (data: unknown): ParsedPublication => {
  const parsed = publicationSchema.safeParse(data, { reportInput: true })
  const faults = parsed.success
    ? publicationFaults(parsed.data)
    : schemaFaults(parsed.error.issues).map(
        ({ at, sentence }): PublicationFault => ({ fault: 'not-as-described', at, expected: '', found: '', sentence }),
      )
  if (faults.length > 0 || !parsed.success) return { kind: 'faults', faults }
  return { kind: 'publication', publication: parsed.data }
}
