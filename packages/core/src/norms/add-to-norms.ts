import { type Disclosure, type Form, type Indicator, targetInForce } from '../form/index.ts'
import { plainName, plainText } from '../queries/plain-text.ts'
import { quantityOf } from '../queries/quantities.ts'
import { rowKey } from '../reconcile/match-rows.ts'
import { yearOfForm } from '../reconcile/year-of-form.ts'
import { templateOf } from '../template/template-of.ts'
import { count } from './counts.ts'
import { deadlineText } from './deadline-text.ts'
import { addNumber, newDistribution } from './distribution.ts'
import { kindsOfRow } from './kinds-of-row.ts'
import { boundEntries, distributionAt, type Kind, kindKey, type Norms, newEntry, widen } from './norms.ts'

/** Longer texts are sentences of one document, not names or values that others use. */
const longest = 40
/** Numbers of persons, telephones and accounts are nobody's norm. */
const personal = /1[3-9]\d{9}|\d{12,}|电话|手机|联系人|负责人|经办人|身份证/

const usable = (text: string): boolean => text !== '' && text.length <= longest && !personal.test(text)

/** Six digits of an administrative division: from the project's code, else from the template. */
export const regionOfForm = (form: Form): string =>
  /^\d{6}(?=\d{2}[A-Z])/.exec(plainText(form.project?.code?.raw ?? ''))?.[0] ??
  (form.ownTemplate ?? templateOf(form))?.region ??
  ''

const addKinds = (norms: Norms, seen: Set<string>, row: Indicator, form: Form, year: number): void => {
  const region = regionOfForm(form)
  for (const { number, ...kind } of kindsOfRow(row, form)) {
    // Prices of one unit are usual also across subjects.
    const subjects = kind.measure === 'unit-cost' ? [kind.subject, ''] : [kind.subject]
    for (const subject of new Set(subjects)) {
      if (!usable(kind.unit + subject) && kind.measure !== 'weight') continue
      const full: Kind = { ...kind, subject, region, year }
      const key = kindKey(full)
      const norm = norms.kinds.get(key) ?? { kind: full, documents: 0, numbers: newDistribution() }
      norms.kinds.set(key, norm)
      addNumber(norm.numbers, number)
      if (!seen.has(key)) norm.documents++
      seen.add(key)
    }
  }
}

/** Adds a row to the library; `seen` are the entries that its document has already. */
export const addEntry = (norms: Norms, seen: Set<string>, row: Indicator, year: number): void => {
  const name = plainName(row.name.raw)
  const level2 = row.level2.value ?? ''
  const key = `${level2}|${rowKey(row)}`
  if (!usable(name) || rowKey(row).length < 2) return
  const entry = norms.entries.get(key) ?? newEntry(row.level1.value ?? '', level2, year)
  norms.entries.set(key, entry)
  if (!seen.has(key)) entry.documents++
  seen.add(key)
  widen(entry, year, year)
  count(entry.names, name)
  const target = targetInForce(row)
  const value = quantityOf(target.value)
  const deadline = deadlineText(target.value)
  if (value && usable(value.unit ?? '')) {
    const unit = `${value.scale ?? ''}${[value.unit ?? '', ...(value.per ?? [])].join('/')}`
    addNumber(distributionAt(entry.targets, `${value.op ?? ''} ${unit}`), value.number)
  } else if (target.value?.kind === 'qualitative' && usable(plainText(target.raw)))
    count(entry.texts, plainText(target.raw))
  else if (deadline !== undefined) count(entry.texts, deadline)
  if (row.weight?.value !== undefined) addNumber(entry.weights, row.weight.value)
}

/** Phases whose forms set targets; the others repeat them. */
const setting: ReadonlySet<string> = new Set(['target', 'adjustment', 'self-evaluation'])

/**
 * Adds a document to norms: its tables with targets (targets, adjustments, self-evaluations; a monitoring form repeats
 * them). Two forms of one project in one document count twice as numbers, once as a document.
 */
export const addToNorms = (norms: Norms, disclosure: Disclosure): void => {
  norms.documents++
  const seen = new Set<string>()
  for (const form of disclosure.forms) {
    if (form.kind !== 'table' || form.indicators.length === 0 || !setting.has(form.phase)) continue
    norms.forms++
    const year = yearOfForm(form, disclosure) ?? 0
    for (const row of form.indicators) {
      norms.rows++
      addKinds(norms, seen, row, form, year)
      addEntry(norms, seen, row, year)
    }
  }
  boundEntries(norms)
}
