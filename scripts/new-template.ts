// npm run template -- FILE FORM ID: begins a template file with what the reader found in a form that no template knows.
// What it writes is a draft: see CONTRIBUTING.md for what to look at.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Form } from '../packages/core/src/form/index.ts'
import { type Template, templateSchema } from '../packages/core/src/template/index.ts'
import { disclose } from '../packages/files/src/index.ts'

const data = new URL('../packages/core/src/template/data/', import.meta.url)

/** A draft under that id: the form's own layout, its year and unit of money put back into placeholders. */
export const templateFrom = (form: Form, id: string): Template | undefined => {
  const { ownTemplate: own, year } = form
  if (own === undefined) return undefined
  const blank = (text: string): string =>
    text
      .replaceAll(String(year.value), '{year}')
      .replace(new RegExp(`(单位[：:（(]?\\s*)${own.amountUnit}`), '$1{amountUnit}')
  const head = own.head.map((line) => (line.text === undefined ? line : { ...line, text: blank(line.text) }))
  const title = form.title.raw.trim() || id
  return templateSchema.parse({ ...own, id, version: '1', name: { 'zh-CN': title, en: id }, head })
}

const main = async ([file, number, id]: readonly (string | undefined)[]): Promise<string | URL> => {
  if (file === undefined || id === undefined || !/^[1-9]\d*$/.test(number ?? ''))
    return 'Usage: npm run template -- FILE FORM ID  (the number of the form from 1, as jiheng read prints it)'
  const form = (await disclose(readFileSync(file), file)).forms[Number(number) - 1]
  if (form === undefined) return `${file} has no form ${number}: see jiheng read`
  const template = templateFrom(form, id)
  if (template === undefined) return `Form ${number} of ${file} already has a template: ${form.template}`
  const path = new URL(`${id}.json`, data)
  writeFileSync(path, `${JSON.stringify(template, null, 2)}\n`, { flag: 'wx' })
  return path
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const done = await main(argv.slice(2))
  console.log(typeof done === 'string' ? done : fileURLToPath(done))
  if (typeof done === 'string') exit(2)
}
