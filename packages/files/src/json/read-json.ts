import { type Disclosure, disclosureSchema } from '@jiheng/core/form'
import { Refusal } from '../open/refusal.ts'

const version = 'jiheng/1'

/** Whether a text is meant as JSON: an object or array that mentions our schema, or that parses. */
export function looksLikeJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  return /"schema"\s*:/.test(text.slice(0, 10_000)) || parseJson(text) !== undefined
}

/**
 * Our own JSON: a Disclosure or an array of them.
 *
 * @throws {Refusal} `json-broken`, `json-foreign`, `json-version`, `json-empty`
 */
export function readJson(text: string): readonly Disclosure[] {
  const parsed = parseJson(text)
  if (parsed === undefined) throw new Refusal('json-broken')
  const items: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value]
  if (items.length === 0) throw new Refusal('json-empty')
  return items.map((item, index) => {
    const result = disclosureSchema.safeParse(item)
    if (result.success) return result.data
    const schema = schemaOf(item)
    if (schema !== undefined && schema !== version)
      throw new Refusal('json-version', { found: schema.slice(0, 40), expected: version })
    const path = result.error.issues[0]?.path ?? []
    const at = (Array.isArray(parsed.value) ? [index, ...path] : path).map((key) => `/${String(key)}`).join('')
    throw new Refusal('json-foreign', { at: at.slice(0, 200) || '/' })
  })
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
