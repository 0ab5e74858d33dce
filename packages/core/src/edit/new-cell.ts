import type { Disclosure } from '../form/disclosure.ts'
import type { Form, FundLine } from '../form/form.ts'
import { typedText } from '../form/typed.ts'
import type { Address } from './address.ts'
import { retype } from './typing.ts'

type New = Extract<Address, { kind: 'new-field' | 'new-fund' | 'new-extra' | 'new-amount' }>

/** A header cell, money line or further column that the form did not have; an empty text makes nothing. */
export const addCell = (disclosure: Disclosure, address: New, raw: string): Disclosure => {
  const form = disclosure.forms[address.form]
  if (form === undefined || raw.trim() === '') return disclosure
  return {
    ...disclosure,
    forms: disclosure.forms.map((one, i) => (i === address.form ? added(form, address, raw) : one)),
  }
}

const added = (form: Form, address: New, raw: string): Form => {
  switch (address.kind) {
    case 'new-field':
      return { ...form, fields: [...form.fields, { label: typedText(address.name, {}), value: typedText(raw, {}) }] }
    case 'new-fund': {
      const { path, column } = address
      const amount = retype('fund', raw, undefined, { unit: form.amountUnit.value ?? '元', column })
      return { ...form, funds: [...form.funds, { path, column, amount: amount as FundLine['amount'] }] }
    }
    case 'new-amount': {
      const { column, task } = address
      const unit = form.amountUnit.value ?? '元'
      const amount = retype('fund', raw, undefined, { unit, column }) as FundLine['amount']
      return {
        ...form,
        tasks: (form.tasks ?? []).map((one, i) =>
          i === task ? { ...one, amounts: [...one.amounts, { column, amount }] } : one,
        ),
      }
    }
    case 'new-extra': {
      const extra = { label: typedText(address.label, {}), value: typedText(raw, {}) }
      if (address.of === 'tasks')
        return {
          ...form,
          tasks: (form.tasks ?? []).map((task, i) =>
            i === address.row ? { ...task, extra: [...(task.extra ?? []), extra] } : task,
          ),
        }
      return {
        ...form,
        indicators: form.indicators.map((row, i) =>
          i === address.row ? { ...row, extra: [...(row.extra ?? []), extra] } : row,
        ),
      }
    }
  }
}
