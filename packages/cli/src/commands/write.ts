import { extname } from 'node:path'
import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure, layoutPublication } from '@jiheng/core/layout'
import { documentFormats, writeJson } from '@jiheng/files'
import { type Call, text } from '../call.ts'
import { documentBytes } from '../document-bytes.ts'
import { type Input, openInputs } from '../inputs.ts'
import { mappingOf } from '../mapping-option.ts'
import { ownTemplates } from '../own-templates.ts'
import { publicationOf, unplacedSentence } from '../publication-option.ts'
import { saveOutput } from '../save-output.ts'
import type { Surroundings } from '../surroundings.ts'
import { conversionText, convertedOf } from '../template-option.ts'
import { usage } from '../usage.ts'
import { writeMapped } from './write-mapped.ts'

const formats = [...documentFormats, 'json'] as const
type Format = (typeof formats)[number]

const targetOf = (call: Call): { readonly to: string; readonly format: Format } => {
  const to = text(call, 'to')
  const offered = formats.map((each) => `OUT.${each}`)
  if (to === undefined) throw usage.missingOption('--to', offered)
  const ending = extname(to).toLowerCase()
  const format = formats.find((each) => `.${each}` === ending)
  if (format === undefined) throw usage.badChoice('--to', to, offered)
  return { to, format }
}

/** The index of the form that the call names, or undefined for the whole. */
const formOf = (disclosure: Disclosure, call: Call): number | undefined => {
  const given = text(call, 'form')
  if (given === undefined) return undefined
  const index = /^[1-9]\d*$/.test(given) ? Number(given) - 1 : -1
  if (!disclosure.forms[index]) throw usage.noSuchForm(given, disclosure.forms.length)
  return index
}

/** The same publication with one of its forms alone. */
const withForm = (disclosure: Disclosure, form: number): Disclosure => ({
  ...disclosure,
  forms: disclosure.forms.filter((_, i) => i === form),
  narrative: [],
  skipped: [],
  findings: [],
})

/** What is printed, and what to say about it. */
const layoutOf = async (disclosure: Disclosure, form: number | undefined, call: Call, around: Surroundings) => {
  const publication = await publicationOf(call, around.cwd)
  if (publication === undefined || publication.kind === 'source')
    return layoutDisclosure(disclosure, form === undefined ? {} : { form })
  const { layout, unplaced } = layoutPublication(disclosure, publication)
  around.err(unplacedSentence(unplaced, call.lang))
  return layout
}

const contentOf = async (
  disclosure: Disclosure,
  form: number | undefined,
  format: Format,
  call: Call,
  around: Surroundings,
) => {
  if (format === 'json') return writeJson(form === undefined ? disclosure : withForm(disclosure, form))
  return await documentBytes(await layoutOf(disclosure, form, call, around), format)
}

/** jiheng write: a whole Disclosure, or one form of it, as a document. */
export const write = async (call: Call, around: Surroundings): Promise<number> => {
  const { to, format } = targetOf(call)
  if (text(call, 'publication') !== undefined) {
    if (text(call, 'form') !== undefined) throw usage.notTogether('--form', '--publication')
    if (format === 'json') throw usage.notTogether('--publication', '--to OUT.json')
  }
  const mapping = await mappingOf(call, around.cwd)
  if (mapping !== undefined) {
    for (const other of ['publication', 'template'])
      if (text(call, other) !== undefined) throw usage.notTogether('--mapping', `--${other}`)
    if (format === 'json') throw usage.notTogether('--mapping', '--to OUT.json')
    return await writeMapped(mapping, to, format, call, around)
  }
  const opened = await openInputs(call, around)
  const [source] = opened.files
  if (opened.files.length > 1) throw usage.oneFile('write', opened.files.length)
  const inputs: Input[] = []
  for await (const input of opened) inputs.push(input)
  if (inputs.length > 1) throw usage.oneFile('write', inputs.length)
  const [input] = inputs
  if (opened.failed() || !input || source === undefined) return 2
  const form = formOf(input.disclosure, call)
  const own = await ownTemplates(call, around.cwd)
  const converted = convertedOf(input.disclosure, call, form, own)
  const content = await contentOf(converted?.disclosure ?? input.disclosure, form, format, call, around)
  await saveOutput(to, content, [source], call, around)
  if (converted !== undefined) around.err(conversionText(converted, call.lang))
  return 0
}
