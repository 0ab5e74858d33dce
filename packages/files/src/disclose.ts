import { blank, type Disclosure, type Finding } from '@jiheng/core/form'
import { unreadableKey } from '@jiheng/core/messages'
import { readBlocks } from '@jiheng/core/read'
import { templates as ourTemplates, type Template } from '@jiheng/core/template'
import type { Limits } from './open/limits.ts'
import { openFile } from './open/open-file.ts'
import type { OpenedFile, Unreadable } from './open/opened.ts'

export interface DiscloseOptions {
  /** The templates to recognise; default: our own. */
  readonly templates?: readonly Template[]
  readonly limits?: Partial<Limits>
}

/**
 * Reads any file into a Disclosure. A file that cannot be used gives one without forms and with the finding
 * `file-unreadable`; so does our own JSON of several Disclosures and an archive of several files, for which there is
 * `discloseAll`. Never throws on any bytes.
 *
 * @example
 * const disclosure = await disclose(await readFile('目标表.docx'), '目标表.docx')
 * disclosure.forms[0]?.indicators[0]?.target.raw // '≥8 个'
 */
export async function disclose(bytes: Uint8Array, name: string, options: DiscloseOptions = {}): Promise<Disclosure> {
  const [first, ...more] = await discloseAll(bytes, name, options)
  if (first !== undefined && more.length === 0) return first
  const { kind, source } = await openFile(bytes, name, options.limits)
  const code = kind === 'archive' ? 'archive-several' : 'json-several'
  return unreadableDisclosure({ kind: 'unreadable', source, code, data: { count: more.length + 1 } })
}

/** As `disclose`, but our own JSON and an archive may hold several: at least one Disclosure, in the order of the file. */
export async function discloseAll(
  bytes: Uint8Array,
  name: string,
  { templates = ourTemplates, limits }: DiscloseOptions = {},
): Promise<readonly Disclosure[]> {
  const opened = await openFile(bytes, name, limits)
  if (opened.kind !== 'archive') return disclosuresOf(opened, templates)
  const disclosures: Disclosure[] = []
  for await (const member of opened.members())
    disclosures.push(...disclosuresOf(member.kind === 'member' ? await member.open() : member, templates))
  return disclosures
}

function disclosuresOf(opened: OpenedFile, templates: readonly Template[]): readonly Disclosure[] {
  switch (opened.kind) {
    case 'blocks':
      return [readBlocks(opened.blocks, { templates })]
    case 'disclosures':
      return opened.disclosures
    case 'unreadable':
      return [unreadableDisclosure(opened)]
  }
}

/** A Disclosure without forms and with the finding that says why the file could not be used. */
export function unreadableDisclosure({ source, code, data }: Unreadable): Disclosure {
  const finding: Finding = {
    rule: 'file-unreadable',
    severity: 'error',
    origin: 'reading',
    form: null,
    place: typeof data.line === 'number' ? { line: data.line } : {},
    basis: [],
    sentence: unreadableKey(code, data),
    data: { code, ...data },
  }
  return {
    schema: 'jiheng/1',
    source,
    title: blank(),
    publisher: blank(),
    publishedOn: blank(),
    year: blank(),
    narrative: [],
    forms: [],
    skipped: [],
    findings: [finding],
  }
}
