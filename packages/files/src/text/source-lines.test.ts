import { expect, it } from 'vitest'
import { sha256 } from '../open/sha256.ts'
import { sourceLines } from './source-lines.ts'
import { textLines } from './text-line.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const linesOf = async (text: string) => sourceLines(bytesOf(text), await sha256(bytesOf(text)))

it.each(['一\n二\r\n三\r四', '一\r\r\n二', '\n\n一\n'])('counts lines as the reading does: %j', async (text) => {
  const lines = (await linesOf(text)) ?? []
  for (const { text: content, line } of textLines(text)) expect(lines[line - 1]).toBe(content)
})

it('has none of other bytes, or of what is no text', async () => {
  expect(await sourceLines(bytesOf('一'), await sha256(bytesOf('二')))).toBeUndefined()
  const binary = Uint8Array.of(0, 1, 2, 0, 255)
  expect(await sourceLines(binary, await sha256(binary))).toBeUndefined()
})
