import { writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { findTemplate, templateRef, templates } from '@jiheng/core/template'
import { writeDocx, writeHtml, writeJson } from '@jiheng/files'
import { type Call, type Surroundings, text } from '../call.ts'
import { isUnreadable, readInputs } from '../inputs.ts'
import { usage } from '../usage.ts'

const formats = ['.docx', '.html', '.json'] as const

const withTemplate = (disclosure: Disclosure, call: Call, only: number | undefined): Disclosure => {
  const ref = text(call, 'template')
  if (ref === undefined) return disclosure
  const template = findTemplate(ref)
  if (!template) throw usage.unknownId(call.lang === 'en' ? 'template' : '模板', ref, templates.map(templateRef))
  const forms = disclosure.forms.map((form, i) => {
    if (form.kind !== template.kind || (only !== undefined && i !== only)) return form
    const { ownTemplate: _, ...rest } = form
    return { ...rest, template: templateRef(template) }
  })
  return { ...disclosure, forms }
}

/** jiheng write: a whole Disclosure, or one form of it, as a document. */
export const write = async (call: Call, around: Surroundings): Promise<number> => {
  const to = text(call, 'to')
  const format = formats.find((each) => each === extname(to ?? '').toLowerCase())
  if (to === undefined || format === undefined)
    throw usage.badChoice(
      '--to',
      to ?? '',
      formats.map((each) => `OUT${each}`),
    )
  const inputs = await readInputs(call.words, 'write', around)
  const [input] = inputs
  if (!input || inputs.length > 1) throw usage.oneFile('write')
  if (isUnreadable(input)) return 2
  const number = text(call, 'form')
  const form = number === undefined ? undefined : Number(number) - 1
  if (form !== undefined && !input.disclosure.forms[form])
    throw usage.noSuchForm(String(number), input.disclosure.forms.length)
  const disclosure = withTemplate(input.disclosure, call, form)
  const layout = layoutDisclosure(disclosure, form === undefined ? {} : { form })
  const only: Disclosure =
    form === undefined
      ? disclosure
      : {
          ...disclosure,
          forms: disclosure.forms.filter((_, i) => i === form),
          narrative: [],
          skipped: [],
          findings: [],
        }
  const content =
    format === '.docx' ? await writeDocx(layout) : format === '.html' ? writeHtml(layout) : writeJson(only)
  try {
    await writeFile(resolve(around.cwd, to), content)
  } catch (fault) {
    throw usage.cannotWrite(to, fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault))
  }
  around.err(call.lang === 'zh-CN' ? `已写入 ${to}\n` : `Written: ${to}\n`)
  return 0
}
