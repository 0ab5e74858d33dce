import { findPublication } from '@jiheng/core/publication'
import { Refusal } from '../errors/refusal.ts'

/** Refuses the name of a publication that there is none of. */
export const knownPublication = (publication: string | undefined): void => {
  if (publication !== undefined && !findPublication(publication))
    throw new Refusal('no-such-publication', { publication })
}
