import { rules } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { docsOf } from '@jiheng/core/rule-pages'
import { NotWritable, notWritableSentence, writeDocument, writeJson } from '@jiheng/files'
import { annotateSource } from '@jiheng/files/annotate'
import type { Lang, PresentedFinding } from '../api/types.ts'
import { presented } from '../editing/workbench.ts'
import { findingsOf, readFile } from './read-file.ts'
import type { ReadingAnswer, ReadingCall, ShownDocument, WrittenDocument, WrittenFormat } from './reading-messages.ts'

/** Carries one call out: the documents of a file are told one by one, the answer comes last. */
export async function answerCall(
  call: ReadingCall,
  tell: (answer: Extract<ReadingAnswer, { kind: 'part' }>) => void,
): Promise<ReadingAnswer> {
  switch (call.kind) {
    case 'read':
      for await (const part of readFile(call.bytes, call.name)) tell({ kind: 'part', part })
      return { kind: 'read' }
    case 'show': {
      const { disclosure, lang } = call
      const findings = presented(findingsOf(disclosure), disclosure, lang)
      return {
        kind: 'shown',
        shown: { layout: layoutDisclosure(disclosure), findings, rules: pagesOf(findings, lang) },
      }
    }
    case 'write':
      return writing(() => written(call.disclosure, call.format))
    case 'annotate':
      return writing(() => annotated(call.bytes, call.disclosure, call.lang))
  }
}

/** The pages of the rules that found something: there is no server that could be asked for them. */
const pagesOf = (findings: readonly PresentedFinding[], lang: Lang): ShownDocument['rules'] => {
  const found = new Set(findings.map(({ rule }) => rule))
  return Object.fromEntries(
    rules
      .filter(({ id }) => found.has(id))
      .map((rule) => {
        const { what, why, example, instead, cannotSee } = docsOf(rule, lang)
        return [rule.id, { what, why, example, instead, cannotSee }]
      }),
  )
}

async function writing(work: () => Promise<WrittenDocument>): Promise<ReadingAnswer> {
  try {
    return { kind: 'written', ...(await work()) }
  } catch (fault) {
    if (!(fault instanceof NotWritable)) throw fault
    const why = (lang: Lang) => notWritableSentence(fault.reason, lang)
    return { kind: 'not-written', why: { 'zh-CN': why('zh-CN'), en: why('en') } }
  }
}

const written = async (disclosure: Disclosure, format: WrittenFormat): Promise<WrittenDocument> => ({
  format,
  bytes:
    format === 'json'
      ? new TextEncoder().encode(writeJson(disclosure))
      : await writeDocument(layoutDisclosure(disclosure), format),
})

/** Comments are what was found in the document; what the reading had to decide is none. */
async function annotated(bytes: Uint8Array, disclosure: Disclosure, lang: Lang): Promise<WrittenDocument> {
  const findings = findingsOf(disclosure).filter(({ origin }) => origin === 'document')
  const file = await annotateSource(bytes, disclosure, findings, { lang })
  return { bytes: file.bytes, format: file.format, comments: file.placed.length }
}
