import { publicationData } from './generated.ts'
import { type Publication, publicationSchema } from './schema.ts'

/** The publications that come with the system, in the order of their ids; validated when the module is loaded. */
export const publications: readonly Publication[] = publicationData.map((data) => publicationSchema.parse(data))

/** A publication's full name: `id@version`. */
export const publicationRef = ({ id, version }: Publication): string => `${id}@${version}`

/**
 * The publication of that id and version, or the last one of an id alone; undefined where there is none.
 *
 * @example findPublication('letter')?.kind // 'letter'
 */
export const findPublication = (ref: string, among: readonly Publication[] = publications): Publication | undefined =>
  among.findLast((one) => publicationRef(one) === ref) ?? among.findLast(({ id }) => id === ref)
