import type { Form } from '../form/index.ts'
import type { FieldTwin } from '../template/index.ts'
import type { Filled } from './convert-funds.ts'
import type { FieldSlot } from './field-slots.ts'

/** What a typed property holds that the form prints in no header cell. */
function typedText(form: Form, twin: FieldTwin): { readonly raw: string; readonly from: string } | undefined {
  if (twin === 'competentDepartment' || twin === 'implementingUnit') {
    const printed = form[twin]
    return printed && { raw: printed.raw, from: `/${twin}` }
  }
  if (twin === 'safeguards') return undefined
  const key = twin.slice('project.'.length)
  const found = Object.entries(form.project ?? {}).find(([name]) => name === key)
  return found && { raw: found[1].raw, from: `/project/${key}` }
}

/** Header cells: by the same label, else by what they mean. Money that stands in the head goes with its line. */
export function convertFields(
  form: Form,
  slots: readonly FieldSlot[],
  wanted: readonly FieldSlot[],
): readonly Filled[] {
  const used = new Set<FieldSlot>()
  const filled = new Map<FieldSlot, Filled>()
  const open = wanted.filter(({ fund, term }) => fund === undefined && !term)
  const pass = (fits: (want: FieldSlot, slot: FieldSlot) => boolean) => {
    for (const want of open) {
      if (filled.has(want)) continue
      const slot = slots.find((one) => !used.has(one) && one.fund === undefined && !one.term && fits(want, one))
      if (slot === undefined) continue
      used.add(slot)
      filled.set(want, { at: want.at, raw: slot.raw, from: [slot.at] })
    }
  }
  pass((want, slot) => want.key === slot.key && want.key !== '')
  pass((want, slot) => want.twin !== undefined && want.twin !== 'safeguards' && want.twin === slot.twin)
  for (const want of open) {
    const typed = filled.has(want) || want.twin === undefined ? undefined : typedText(form, want.twin)
    if (typed !== undefined && typed.raw !== '') filled.set(want, { at: want.at, raw: typed.raw, from: [typed.from] })
  }
  return [...filled.values()]
}
