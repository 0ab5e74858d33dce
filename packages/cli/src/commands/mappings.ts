import { findMapping, type Mapping, mappingRef, mappings } from '@jiheng/core/mapping'
import type { Call } from '../call.ts'
import { json } from '../output.ts'
import { listing } from './catalogue.ts'

const line = (mapping: Mapping, { lang }: Call): string =>
  [mappingRef(mapping), mapping.region, mapping.name[lang]].filter((part) => part !== undefined).join('  ')

/** jiheng mappings: the columns in which systems want forms. One is shown as the file that describes it. */
export const listMappings = listing<Mapping>({
  kind: 'mapping',
  items: mappings,
  find: findMapping,
  idOf: mappingRef,
  line,
  page: (mapping, call) => `${line(mapping, call)}\n${json(mapping).trimEnd()}`,
  data: (mapping) => mapping,
})
