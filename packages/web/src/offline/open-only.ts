import { unreadableSentence } from '@jiheng/core/messages'
import { openFile } from '@jiheng/files'
import { providePdfData } from '@jiheng/files/pdf'
import type { ReadingAnswer, ReadingCall } from './reading-messages.ts'

// The server has the files of pdfjs-dist beside the page.
providePdfData(async (folder, name) => {
  const answer = await fetch(`${import.meta.env.VITE_PDFJS_DATA}/${folder}/${name}`)
  if (!answer.ok) throw new Error(`HTTP ${answer.status}: ${name}`)
  return new Uint8Array(await answer.arrayBuffer())
})

/** Opens a file and tells it as a part only if it cannot be used: its forms are read by the server. */
export async function openOnly(
  call: ReadingCall,
  tell: (answer: Extract<ReadingAnswer, { kind: 'part' }>) => void,
): Promise<ReadingAnswer> {
  if (call.kind !== 'read') return { kind: 'fault', message: `asked to ${call.kind}` }
  const opened = await openFile(call.bytes, call.name)
  if (opened.kind !== 'unreadable') return { kind: 'read' }
  const { source, code, data } = opened
  const why = (lang: 'zh-CN' | 'en') => unreadableSentence({ code, ...data }, lang)
  const { name, bytes, mediaType } = source
  tell({
    kind: 'part',
    part: { kind: 'unreadable', name, bytes, mediaType, why: { 'zh-CN': why('zh-CN'), en: why('en') } },
  })
  return { kind: 'read' }
}
