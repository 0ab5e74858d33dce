import type { WrittenFormat } from './reading-messages.ts'

const mediaTypes: Readonly<Record<WrittenFormat, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
}

/**
 * The name of a file that a document is taken away as: never that of the source, lest one be saved over it.
 * @example savedName('报送/目标表.docx', 'docx') // '目标表-绩衡.docx'
 */
export const savedName = (source: string, format: WrittenFormat, words = '-绩衡'): string =>
  `${(source.split(/[\\/]/).at(-1) ?? source).replace(/\.[^.]{1,8}$/, '')}${words}.${format}`

/** Hands bytes to the browser to be saved. */
export const saveFile = (bytes: Uint8Array, name: string, format: WrittenFormat): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypes[format] }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers start to save only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
