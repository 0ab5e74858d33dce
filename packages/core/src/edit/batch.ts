import type { Disclosure } from '../form/disclosure.ts'
import { type Template, templateOf } from '../template/index.ts'
import { type Address, addressOf, isFault, printedAt } from './address.ts'
import { twinsOf } from './twins.ts'

/** One edit whose pointer has been found. */
export interface Typed {
  readonly at: string
  readonly raw: string
  readonly address: Address
}

/** A line above the table is typed with its label ("编制单位：某某局"): the label is no part of the value. */
export const withoutLabels = (disclosure: Disclosure, edits: readonly Typed[]): readonly Typed[] => {
  const cut = new Map<string, string>()
  for (const { address, raw } of edits) {
    if (address.kind !== 'cell' || address.path[2] !== 'fields' || address.path[4] !== 'value') continue
    const label = printedAt(disclosure, [...address.path.slice(0, 4), 'label'])?.raw.replace(/[：:]\s*$/, '')
    const rest = label && raw.startsWith(label) ? /^\s*[：:]\s*(.*)$/su.exec(raw.slice(label.length))?.[1] : undefined
    if (rest !== undefined) cut.set(`${address.form} ${raw}`, rest)
  }
  return edits.map((edit) => ({ ...edit, raw: cut.get(`${edit.address.form} ${edit.raw}`) ?? edit.raw }))
}

/** The edits, and one for every cell that is printed as one with an edited one and that no edit names itself. */
export const withTwins = (
  disclosure: Disclosure,
  edits: readonly Typed[],
  templates: readonly Template[],
): readonly Typed[] => {
  const all = disclosure.forms.map((_, index) => index)
  const touched = new Set(edits.flatMap(({ address }) => (address.form === undefined ? all : [address.form])))
  const groups = [...touched].flatMap((index) => {
    const form = disclosure.forms[index]
    return form === undefined ? [] : twinsOf(disclosure, index, templateOf(form, templates))
  })
  const result = new Map(edits.map((edit) => [edit.at, edit]))
  for (const { at, raw } of edits) {
    for (const twin of groups.filter((group) => group.includes(at)).flat()) {
      const address = addressOf(disclosure, twin)
      if (!result.has(twin) && !isFault(address)) result.set(twin, { at: twin, raw, address })
    }
  }
  return [...result.values()]
}
