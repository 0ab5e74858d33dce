import { check, presentFinding } from '@jiheng/core/check'
import { type Disclosure, type Finding, understoodShare } from '@jiheng/core/form'
import { readBlocks } from '@jiheng/core/read'
import { profileOfForm } from '@jiheng/core/score'
import { templates } from '@jiheng/core/template'
import { type OpenedFile, openFile, unreadableDisclosure } from '@jiheng/files'
import type { ReadPart } from './reading-messages.ts'

/** The findings of a document by the profiles of its forms, as the server makes them. */
export const findingsOf = (disclosure: Disclosure): readonly Finding[] =>
  check([disclosure], { profile: (form) => profileOfForm(form) })[0] ?? []

/**
 * Reads and checks a file of any format: each document of it (an archive and our own JSON hold several) as soon as it is
 * there. A file that cannot be used gives its sentence. Never throws on any bytes.
 *
 * @example
 * for await (const part of readFile(bytes, '目标表.docx')) part.kind === 'document' && part.counts.errors // 2
 */
export async function* readFile(bytes: Uint8Array, name: string): AsyncGenerator<ReadPart> {
  const opened = await openFile(bytes, name)
  if (opened.kind !== 'archive') yield* partsOf(opened)
  else
    for await (const member of opened.members()) yield* partsOf(member.kind === 'member' ? await member.open() : member)
}

function* partsOf(opened: OpenedFile): Generator<ReadPart> {
  switch (opened.kind) {
    case 'blocks':
      return yield partOf(readBlocks(opened.blocks, { templates }))
    case 'disclosures':
      for (const disclosure of opened.disclosures) yield partOf(disclosure)
      return
    case 'unreadable':
      return yield partOf(unreadableDisclosure(opened))
  }
}

const partOf = (disclosure: Disclosure): ReadPart => {
  const { name, bytes, mediaType } = disclosure.source
  const refused = disclosure.findings.find(({ rule }) => rule === 'file-unreadable')
  if (refused) {
    const why = (lang: 'zh-CN' | 'en') => presentFinding(refused, disclosure, lang).message
    return { kind: 'unreadable', name, bytes, mediaType, why: { 'zh-CN': why('zh-CN'), en: why('en') } }
  }
  const findings = findingsOf(disclosure)
  const own = findings.filter(({ origin }) => origin === 'document')
  const count = (severity: Finding['severity']) => own.filter((one) => one.severity === severity).length
  const counts = {
    forms: disclosure.forms.length,
    indicators: disclosure.forms.reduce((sum, form) => sum + form.indicators.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    reading: findings.length - own.length,
    understood: understoodShare(disclosure),
  }
  return { kind: 'document', name, bytes, mediaType, disclosure, counts }
}
