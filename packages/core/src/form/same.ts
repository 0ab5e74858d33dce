import type { Disclosure } from './disclosure.ts'
import type { Form } from './form.ts'
import { labelKey } from './label-key.ts'
import { splitPoints } from './levels.ts'
import { withoutMarkup } from './markup.ts'
import { pointerOf } from './pointer.ts'

/** Where two forms are not the same: the pointer inside the form, and what stands there. */
export interface Difference {
  readonly at: string
  readonly a: unknown
  readonly b: unknown
}

/** Left out of the comparison: where a thing stands, how sure the reading was, which version drew it. */
const ignored: ReadonlySet<string> = new Set(['place', 'inferred', 'findings', 'ownTemplate'])

const bare = (text: string): string => withoutMarkup(text).replace(/[\s\u3000\u200b\ufeff]+/g, '')

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

type Path = readonly (string | number)[]

/** The raw text as it is compared. Points printed beside a level-1 label are compared where they stand on their own. */
const rawOf = (raw: string, path: Path): string => bare(path.at(-1) === 'level1' ? splitPoints(raw).text : raw)

const compare = (a: unknown, b: unknown, path: Path, out: Difference[]): void => {
  const differ = () => out.push({ at: pointerOf(path), a, b })
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) compare(a[i], b[i], [...path, i], out)
  } else if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (ignored.has(key)) continue
      const [one, other] = [a[key], b[key]]
      if (key === 'raw' && typeof one === 'string' && typeof other === 'string') {
        if (rawOf(one, path) !== rawOf(other, path)) differ()
      } else if (key === 'value' && 'raw' in a && 'raw' in b && typeof one === 'string' && typeof other === 'string') {
        if (bare(one) !== bare(other)) differ()
      } else compare(one, other, [...path, key], out)
    }
  } else if (a !== b) differ()
}

/** The order of money lines says nothing: those of `other` in the order of this form's. */
const inOrderOf = (other: Form, form: Form | undefined): Form => {
  if (form === undefined) return other
  const key = ({ path, column }: Form['funds'][number]) => [...path, column].map(labelKey).join('|')
  const rest = [...other.funds]
  const paired = form.funds.flatMap((line) => {
    const index = rest.findIndex((one) => key(one) === key(line))
    return index < 0 ? [] : rest.splice(index, 1)
  })
  return { ...other, funds: [...paired, ...rest] }
}

/** `id@version` without the version; money lines without labels that say what their path says. */
const comparable = (form: Form): unknown => ({
  ...form,
  template: form.template.split('@')[0],
  funds: form.funds.map(({ label, ...line }) =>
    label === undefined || labelKey(label.raw) === labelKey(line.path.at(-1) ?? '') ? line : { ...line, label },
  ),
})

/**
 * Where two forms differ in what they say: everything but place, inferred, findings and template version, texts compared
 * without white space and leaked markup, money lines in any order. Empty: they are the same. Pointers begin inside the form.
 *
 * @example sameForm(form, reread) // [{ at: '/indicators/0/target', a: …, b: … }]
 */
export const sameForm = (a: Form, b: Form): readonly Difference[] => {
  const out: Difference[] = []
  compare(comparable(a), comparable(inOrderOf(b, a)), [], out)
  return dedupe(out)
}

const dedupe = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter(({ at }, i) => differences.findIndex((other) => other.at === at) === i)

/**
 * Where two Disclosures differ in what they say: their forms as `sameForm` compares them, title, publisher, date, year,
 * cover and prose; not their sources, nor what the reader set aside.
 */
export const sameDisclosure = (a: Disclosure, b: Disclosure): readonly Difference[] => {
  const out: Difference[] = []
  const said = ({ title, publisher, publishedOn, year, cover, narrative, forms }: Disclosure, like: Disclosure) => ({
    title,
    publisher,
    publishedOn,
    year,
    ...(cover ? { cover } : {}),
    narrative,
    forms: forms.map((form, i) => comparable(inOrderOf(form, like.forms[i]))),
  })
  compare(said(a, a), said(b, a), [], out)
  return dedupe(out)
}
