import { type Disclosure, disclosureSchema } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'

const version = 'jiheng/1'

/** Whether a text is meant as JSON: an object or array that mentions our schema, or that parses. */
export function looksLikeJson(text: string, limits: Limits): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  return /"schema"\s*:/.test(text.slice(0, 10_000)) || (isModest(text, limits) && parseJson(text) !== undefined)
}

/**
 * Our own JSON: a Disclosure or an array of them.
 *
 * @throws {Refusal} `json-broken`, `json-foreign`, `json-version`, `json-empty`
 */
export function readJson(text: string, limits: Limits): readonly Disclosure[] {
  if (!isModest(text, limits)) throw new Refusal('json-foreign', { at: '/' })
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

/**
 * Whether a JSON text nests and branches as ours does. Counts brackets and commas, in strings too: what is meant is a
 * bound on the work of parsing, not a parser.
 */
function isModest(text: string, limits: Limits): boolean {
  let depth = 0
  let objects = 0
  let commas = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === openBrace || code === openBracket) {
      objects++
      if (++depth > limits.depth) return false
    } else if (code === closeBrace || code === closeBracket) depth--
    else if (code === comma) commas++
  }
  return objects <= limits.objects && commas <= limits.objects * 4
}

const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const comma = 0x2c

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
