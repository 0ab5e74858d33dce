import type { Disclosure } from '@jiheng/core/form'
import { type Mapping, mapDisclosures, mappingRef } from '@jiheng/core/mapping'
import type { DocumentFormat } from '@jiheng/files'
import { type Call, text } from '../call.ts'
import { documentBytes } from '../document-bytes.ts'
import { openInputs } from '../inputs.ts'
import { mappedFaultLines } from '../mapping-option.ts'
import { ownTemplates, withOwn } from '../own-templates.ts'
import { saveOutput } from '../save-output.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

/**
 * jiheng write --mapping: the forms of all files of the call in the columns of another system, in one table. A file that
 * cannot be used stops none of the others.
 */
export const writeMapped = async (
  mapping: Mapping,
  to: string,
  format: DocumentFormat,
  call: Call,
  around: Surroundings,
): Promise<number> => {
  const opened = await openInputs(call, around)
  const disclosures: Disclosure[] = []
  for await (const { disclosure } of opened) disclosures.push(disclosure)
  if (opened.failed() && disclosures.length === 0) return 2
  const templates = withOwn(await ownTemplates(call, around.cwd))
  const { layout, rows, faults } = mapDisclosures(withForm(disclosures, call), mapping, { templates })
  if (rows === 0) throw usage.mapsNothing(mappingRef(mapping))
  const content = await documentBytes(layout, format)
  around.err(mappedFaultLines(faults, call.lang))
  await saveOutput(to, content, opened.files, call, around)
  return opened.failed() ? 2 : 0
}

/** With `--form N` that form alone, of the one file. */
const withForm = (disclosures: readonly Disclosure[], call: Call): readonly Disclosure[] => {
  const given = text(call, 'form')
  if (given === undefined) return disclosures
  const [only, ...others] = disclosures
  if (only === undefined || others.length > 0) throw usage.oneFile('write --form', disclosures.length)
  const index = /^[1-9]\d*$/.test(given) ? Number(given) - 1 : -1
  if (!only.forms[index]) throw usage.noSuchForm(given, only.forms.length)
  return [{ ...only, forms: only.forms.filter((_, i) => i === index) }]
}
