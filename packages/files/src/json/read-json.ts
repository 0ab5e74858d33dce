import { type Disclosure, disclosureSchema } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { isModest } from './json-size.ts'

const version = 'jiheng/1'

/** Whether a text is meant as JSON: an object or array that mentions our schema, or that parses. */
export function looksLikeJson(text: string, limits: Limits): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  return /"schema"\s*:/.test(text.slice(0, 10_000)) || (isModest(text, limits) && parseJson(text) !== undefined)
}

/**
 * Our own JSON: a Disclosure, an array of them, or one a line.
 *
 * @throws {Refusal} `json-broken`, `json-foreign`, `json-version`, `json-empty`
 */
export function readJson(text: string, limits: Limits): readonly Disclosure[] {
  if (!isModest(text, limits)) throw new Refusal('json-foreign', { at: '/' })
  const { items, several } = itemsOf(text)
  if (items.length === 0) throw new Refusal('json-empty')
  return items.map((item, index) => {
    const result = disclosureSchema.safeParse(item)
    if (result.success) return result.data
    const schema = schemaOf(item)
    if (schema !== undefined && schema !== version)
      throw new Refusal('json-version', { found: schema.slice(0, 40), expected: version })
    const path = result.error.issues[0]?.path ?? []
    const at = (several ? [index, ...path] : path).map((key) => `/${String(key)}`).join('')
    throw new Refusal('json-foreign', { at: at.slice(0, 200) || '/' })
  })
}

function itemsOf(text: string): { readonly items: readonly unknown[]; readonly several: boolean } {
  const whole = parseJson(text)
  if (whole !== undefined)
    return Array.isArray(whole.value) ? { items: whole.value, several: true } : { items: [whole.value], several: false }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const items = lines.map(parseJson)
  if (lines.length < 2 || items.some((item) => item === undefined)) throw new Refusal('json-broken')
  return { items: items.map((item) => item?.value), several: true }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function schemaOf(item: unknown): string | undefined {
  const schema = typeof item === 'object' && item !== null && 'schema' in item ? item.schema : undefined
  return typeof schema === 'string' && schema.startsWith('jiheng/') ? schema : undefined
}
