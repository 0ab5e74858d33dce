import {
  findMapping,
  type MappedFault,
  type Mapping,
  mappedFaultSentence,
  mappingFaultSentence,
  mappingRef,
  mappings,
  parseMapping,
} from '@jiheng/core/mapping'
import type { Lang } from '@jiheng/core/messages'
import { printableName } from '@jiheng/files'
import { type Call, text } from './call.ts'
import { dataFile } from './data-file.ts'
import { usage } from './usage.ts'

/**
 * The mapping that the call names: one of the system by its id, or a file `….json`.
 *
 * @throws {UsageError} there is none of that id, or the file cannot be used
 */
export const mappingOf = async (call: Call, cwd: string): Promise<Mapping | undefined> => {
  const given = text(call, 'mapping')
  if (given === undefined) return undefined
  if (!/\.json$/i.test(given)) {
    const found = findMapping(given)
    if (!found) throw usage.unknownId('mapping', given, mappings.map(mappingRef))
    return found
  }
  const { data, said } = await dataFile(given, cwd, usage.badMapping)
  const parsed = parseMapping(data)
  if (parsed.kind === 'mapping') return parsed.mapping
  const faults = parsed.faults.map((fault) => ({
    at: fault.at,
    sentence: { 'zh-CN': mappingFaultSentence(fault, 'zh-CN'), en: mappingFaultSentence(fault, 'en') },
  }))
  throw usage.badMapping(given, said(faults))
}

/** More lines than these say nothing more. */
const mostLines = 50

/** What the system will not take as it was written, a line each. */
export const mappedFaultLines = (faults: readonly MappedFault[], lang: Lang): string => {
  const lines = faults.slice(0, mostLines).map((fault) => `${printableName(mappedFaultSentence(fault, lang))}\n`)
  const more = faults.length - lines.length
  if (more === 0) return lines.join('')
  return `${lines.join('')}${lang === 'zh-CN' ? `还有${more}处。\n` : `And ${more} more.\n`}`
}
