import type { Disclosure } from '@jiheng/core/form'
import { type LayoutDocument, layoutDisclosure } from '@jiheng/core/layout'
import { findPublication } from '@jiheng/core/publication'
import { writeCsv, writeJson } from '@jiheng/files'
import { writeDocument } from '@jiheng/files/write'
import { convertTo } from './convert-to.ts'
import type { WriteChoices, WrittenFile } from './engine-types.ts'

const onlyForm = (disclosure: Disclosure, form: number | undefined): Disclosure =>
  form === undefined ? disclosure : { ...disclosure, forms: disclosure.forms.slice(form, form + 1) }

const layoutOf = (disclosure: Disclosure, { form, publication: ref }: WriteChoices): LayoutDocument => {
  const publication = ref === undefined ? undefined : findPublication(ref)
  return layoutDisclosure(disclosure, {
    ...(form !== undefined && { form }),
    ...(publication !== undefined && { publication }),
  })
}

const bytesOf = async (disclosure: Disclosure, choices: WriteChoices): Promise<Uint8Array> => {
  const { format, form, date, lang } = choices
  if (format === 'json') return new TextEncoder().encode(writeJson(onlyForm(disclosure, form)))
  if (format === 'csv') return new TextEncoder().encode(writeCsv(onlyForm(disclosure, form), { lang }))
  return writeDocument(layoutOf(disclosure, choices), format, { date })
}

/**
 * A document as a file: drawn by its templates, or by another one; or as data.
 *
 * @throws {NotWritable} where the format cannot hold it
 */
export const writeFile = async (disclosure: Disclosure, choices: WriteChoices): Promise<WrittenFile> => {
  const { template, form } = choices
  if (template === undefined) return { bytes: await bytesOf(disclosure, choices) }
  const { disclosure: shown, converted, unplaced } = convertTo(disclosure, form, template)
  return {
    bytes: await bytesOf(shown, choices),
    conversion: { forms: converted.length, unplaced: unplaced.length },
  }
}
