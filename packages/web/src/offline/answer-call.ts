import { layoutDisclosure } from '@jiheng/core/layout'
import { writeDocx, writeHtml, writeJson } from '@jiheng/files'
import { presented } from '../editing/workbench.ts'
import { findingsOf, readFile } from './read-file.ts'
import type { ReadingAnswer, ReadingCall } from './reading-messages.ts'

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
      return { kind: 'shown', shown: { layout: layoutDisclosure(disclosure), findings } }
    }
    case 'write':
      return { kind: 'written', bytes: await written(call) }
  }
}

async function written({ disclosure, format }: Extract<ReadingCall, { kind: 'write' }>): Promise<Uint8Array> {
  switch (format) {
    case 'json':
      return new TextEncoder().encode(writeJson(disclosure))
    case 'html':
      return new TextEncoder().encode(writeHtml(layoutDisclosure(disclosure)))
    case 'docx':
      return writeDocx(layoutDisclosure(disclosure))
  }
}
