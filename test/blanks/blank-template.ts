import { readdirSync, readFileSync } from 'node:fs'
import { type DerivedTemplate, type DeriveOptions, deriveTemplate } from '@jiheng/core/derive'
import { openFile } from '@jiheng/files'
import { asDocx } from '../harness/as-docx.ts'
import { asHtml } from '../harness/as-html.ts'
import { asXlsx } from '../harness/as-xlsx.ts'
import { parseGrid } from '../harness/parse-grid.ts'

const here = new URL('./', import.meta.url)
const text = (name: string): string => readFileSync(new URL(name, here), 'utf8')

/** The blank forms of this folder, by the ids of the templates that are made of them. */
export const blanks: readonly string[] = readdirSync(here)
  .filter((name) => name.endsWith('.grid.txt'))
  .map((name) => name.slice(0, -'.grid.txt'.length))
  .toSorted()

export const blankFormats = ['docx', 'xlsx', 'html'] as const
export type BlankFormat = (typeof blankFormats)[number]

/** A blank form as a file of that format. */
export const blankFile = (id: string, format: BlankFormat): Uint8Array => {
  const items = parseGrid(text(`${id}.grid.txt`))
  if (format === 'html') return new TextEncoder().encode(asHtml(items))
  return format === 'docx' ? asDocx(items) : asXlsx(items)
}

/** What a person says of a blank form; `columns`: widths set by hand, where a score or an opinion wants more room. */
type Said = DeriveOptions & { readonly columns?: readonly number[] }

/** What `jiheng template derive` makes of a blank form in that format, with its answers or without. */
export const derivedBlank = async (id: string, format: BlankFormat, answered = true): Promise<DerivedTemplate> => {
  const opened = await openFile(blankFile(id, format), `${id}.${format}`)
  if (opened.kind !== 'blocks') throw new Error(`${id}.${format} is ${opened.kind}`)
  const { answers, columns, ...options }: Said = JSON.parse(text(`${id}.json`))
  const derived = deriveTemplate(opened.blocks, answered && answers ? { ...options, answers } : options)
  if (derived === undefined) throw new Error(`no form in ${id}.${format}`)
  return answered && columns ? { ...derived, template: { ...derived.template, columns } } : derived
}
