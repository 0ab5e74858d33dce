import type { Unplaced } from '@jiheng/core/layout'
import type { Lang } from '@jiheng/core/messages'
import {
  findPublication,
  type Publication,
  parsePublication,
  publicationFaultSentence,
  publicationRef,
  publications,
} from '@jiheng/core/publication'
import { printableName } from '@jiheng/files'
import { type Call, text } from './call.ts'
import { dataFile } from './data-file.ts'
import { usage } from './usage.ts'

const fromFile = async (name: string, cwd: string): Promise<Publication> => {
  const { data, said } = await dataFile(name, cwd, usage.badPublication)
  const parsed = parsePublication(data)
  if (parsed.kind === 'publication') return parsed.publication
  const faults = parsed.faults.map((fault) => ({
    at: fault.at,
    sentence: { 'zh-CN': publicationFaultSentence(fault, 'zh-CN'), en: publicationFaultSentence(fault, 'en') },
  }))
  throw usage.badPublication(name, said(faults))
}

/**
 * The publication that the call names: one of the system by its id, or a file `….json`.
 *
 * @throws {UsageError} there is none of that id, or the file cannot be used
 */
export const publicationOf = async (call: Call, cwd: string): Promise<Publication | undefined> => {
  const given = text(call, 'publication')
  if (given === undefined) return undefined
  if (/\.json$/i.test(given)) return await fromFile(given, cwd)
  const found = findPublication(given)
  if (!found) throw usage.unknownId('publication', given, publications.map(publicationRef))
  return found
}

const shortest = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

/** What a publication had no place for, in a sentence; nothing where all has its place. */
export const unplacedSentence = (unplaced: readonly Unplaced[], lang: Lang): string => {
  if (unplaced.length === 0) return ''
  const names = unplaced.map(({ text: name }) => printableName(shortest(name.replace(/\s+/g, ' '))))
  return lang === 'zh-CN'
    ? `这种版式没有给下列内容留位置，已放在最后一章：${names.join('、')}。\n`
    : `This publication has no place for the following; it stands in the last chapter: ${names.join(', ')}.\n`
}
