import { canConvert, convertForm } from '@jiheng/core/convert'
import { type Disclosure, type Form, sameForm } from '@jiheng/core/form'
import { newDisclosure, type Template, templates } from '@jiheng/core/template'
import { exampleOf } from '@jiheng/core/template/examples'
import { describe, expect, test } from 'vitest'
import { filledForm } from './filled-forms.ts'

const formOf = (disclosure: Disclosure | undefined): Form => {
  const [form] = disclosure?.forms ?? []
  if (form === undefined) throw new Error('no form')
  return form
}
const pairs = templates.flatMap((from) =>
  templates
    .filter((to) => to.id !== from.id && canConvert(from, to))
    .map((to): readonly [string, Template, Template] => [`${from.id} → ${to.id}`, from, to]),
)
const forms = (from: Template): readonly Form[] => [formOf(exampleOf(from.id)), formOf(filledForm(from, 1, 0))]

describe.each(pairs)('%s and back', (_, from, to) => {
  test('what the other form holds comes back the same, and nothing of it lacks a place', () => {
    for (const form of forms(from)) {
      const there = convertForm(form, from, to)
      const held = convertForm(there.form, to, from).form
      if (there.unplaced.length === 0) expect(sameForm(form, held)).toEqual([])
      const again = convertForm(held, from, to)
      // A name that a form prints twice stands once in one that asks for it once; what a blank form prints is no loss.
      const printed = JSON.stringify([again.form, newDisclosure(from).forms])
      expect(again.unplaced.filter(({ raw }) => !printed.includes(JSON.stringify(raw)))).toEqual([])
      expect(sameForm(held, convertForm(again.form, to, from).form)).toEqual([])
    }
  })
})
