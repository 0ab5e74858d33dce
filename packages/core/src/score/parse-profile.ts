import { findLaw } from '../law/laws.ts'
import { type SchemaFault, schemaFaults } from '../schema-faults/schema-faults.ts'
import { type Profile, profileSchema } from './profile.ts'

export type ParsedProfile =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'faults'; readonly faults: readonly SchemaFault[] }

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const fault = (at: string, zh: string, en: string): SchemaFault => ({ at, sentence: { 'zh-CN': zh, en } })

/** What a profile does not hand on: its own name in the list, and the end of its days. */
const kept = ({ validTo: _, onRequest: _request, regulations: _own, ...rest }: Json): Json => rest

/** What `extends` names, with the file's own properties over it; `sources` part by part, all else as a whole. */
const over = (parent: Json, own: Json): Json => ({
  ...kept(parent),
  ...own,
  ...(isRecord(parent.sources) && (own.sources === undefined || isRecord(own.sources))
    ? { sources: { ...parent.sources, ...own.sources } }
    : {}),
})

/** Regulations and articles that sources and basis name, and nobody knows. */
const unknownLaws = (profile: Profile): readonly SchemaFault[] => {
  const named = [
    ...profile.basis.map((one, i) => ({ at: `/basis/${i}`, ...one })),
    ...Object.entries(profile.sources).flatMap(([part, list]) =>
      list.map((one, i) => ({ at: `/sources/${part}/${i}`, ...one })),
    ),
  ]
  return named.flatMap(({ at, law: id, article }) => {
    if (id === undefined) return []
    const law = profile.regulations?.find((one) => one.id === id) ?? findLaw(id)
    if (law === undefined)
      return [
        fault(
          `${at}/law`,
          `没有编号为“${id}”的文件；请改正，或在 regulations 中写明这份文件。`,
          `no regulation has the id “${id}”; mend it, or describe the regulation in regulations.`,
        ),
      ]
    if (article === undefined || law.articles.some((one) => one.id === article)) return []
    const ids = law.articles.map((one) => one.id).join(', ')
    return [
      fault(
        `${at}/article`,
        `“${id}”没有编号为“${article}”的条文；可写：${ids}。`,
        `“${id}” has no article “${article}”; these are: ${ids}.`,
      ),
    ]
  })
}

/**
 * Data from elsewhere as a profile, or all that is wrong with it, where, and the right form. `extends` names a profile
 * that `find` knows: what the data does not say is as it is there.
 * @example parseProfile({ extends: 'national', id: 'qinghe', … }, findProfile)
 */
export const parseProfile = (data: unknown, find: (id: string) => unknown): ParsedProfile => {
  const refused = (one: SchemaFault): ParsedProfile => ({ kind: 'faults', faults: [one] })
  if (!isRecord(data)) return refused(fault('/', '应是一个对象 {…}。', 'should be an object {…}.'))
  const { extends: parentId, ...own } = data
  const parent = typeof parentId === 'string' ? find(parentId) : undefined
  if (parentId !== undefined && !isRecord(parent))
    return refused(
      fault(
        '/extends',
        `没有评分规则“${String(parentId)}”；应是 jiheng profiles 列出的一种，如 "national"。`,
        `there is no profile “${String(parentId)}”; name one that jiheng profiles lists, such as "national".`,
      ),
    )
  const parsed = profileSchema.safeParse(isRecord(parent) ? over(parent, own) : own, { reportInput: true })
  if (!parsed.success) return { kind: 'faults', faults: schemaFaults(parsed.error.issues) }
  const faults = unknownLaws(parsed.data)
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'profile', profile: parsed.data }
}
