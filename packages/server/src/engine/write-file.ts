import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { writeCsv, writeJson } from '@jiheng/files'
import { NotWritable, writeDocument } from '@jiheng/files/write'
import type { WriteChoices } from './engine-types.ts'

const onlyForm = (disclosure: Disclosure, form: number | undefined): Disclosure =>
  form === undefined ? disclosure : { ...disclosure, forms: disclosure.forms.slice(form, form + 1) }

/**
 * A document as a file: drawn by its templates, or as data.
 *
 * @throws {NotWritable} where the format cannot hold it
 */
export const writeFile = async (disclosure: Disclosure, choices: WriteChoices): Promise<Uint8Array> => {
  const { format, form, date, lang } = choices
  if (format === 'json') return new TextEncoder().encode(writeJson(onlyForm(disclosure, form)))
  if (format === 'csv') return new TextEncoder().encode(writeCsv(onlyForm(disclosure, form), { lang }))
  // Until these writers are here.
  if (format === 'xlsx' || format === 'pdf') throw new NotWritable({ code: 'writer-missing', name: format })
  return writeDocument(layoutDisclosure(disclosure, form === undefined ? {} : { form }), format, { date })
}
