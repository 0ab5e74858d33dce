import { findPublication, type Publication, publicationRef, publications } from '@jiheng/core/publication'
import type { Call } from '../call.ts'
import { json } from '../output.ts'
import { listing } from './catalogue.ts'

const line = (publication: Publication, { lang }: Call): string =>
  [publicationRef(publication), publication.region, publication.name[lang]]
    .filter((part) => part !== undefined)
    .join('  ')

/** jiheng publications: how whole documents are printed. One is shown as the file that describes it. */
export const listPublications = listing<Publication>({
  kind: 'publication',
  items: publications,
  find: findPublication,
  idOf: publicationRef,
  line,
  page: (publication, call) => `${line(publication, call)}\n${json(publication).trimEnd()}`,
  data: (publication) => publication,
})
