import { mappingData } from './generated.ts'
import { type Mapping, mappingSchema } from './schema.ts'

/** The mappings that come with the system, in the order of their ids; validated when the module is loaded. */
export const mappings: readonly Mapping[] = mappingData.map((data) => mappingSchema.parse(data))

/** A mapping's full name: `id@version`. */
export const mappingRef = ({ id, version }: Mapping): string => `${id}@${version}`

/**
 * The mapping of that id and version, or the last one of an id alone; undefined where there is none.
 *
 * @example findMapping('indicators')?.rows // 'indicators'
 */
export const findMapping = (ref: string, among: readonly Mapping[] = mappings): Mapping | undefined =>
  among.findLast((one) => mappingRef(one) === ref) ?? among.findLast(({ id }) => id === ref)
