import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import type { FloatingText } from '../sheet/sheet.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

/**
 * Texts of the shapes that lie over a sheet, each with the cell under its corner. What is drawn twice, for programs of
 * different age, is taken once.
 *
 * @throws {Refusal} `too-many-parts` and those of `readXmlPart`
 */
export function readDrawing(bytes: Uint8Array, entry: ZipEntry, limits: Limits): readonly FloatingText[] {
  const texts: FloatingText[] = []
  const within: string[] = []
  let fallbacks = 0
  let row = 1
  let column = 1
  let lines: string[] = []
  let bodies = 0
  readXmlPart(bytes, entry, limits, {
    open: ({ name }) => {
      within.push(name)
      if (name === 'Fallback') fallbacks++
      else if (name === 'txBody') {
        if (bodies++ === 0) lines = []
      } else if (name === 'p' && bodies > 0) lines.push('')
      else if (name === 'br' && bodies > 0) lines[lines.length - 1] += '\n'
      else if (name.endsWith('CellAnchor') || name === 'absoluteAnchor') row = column = 1
    },
    text: (text) => {
      const [parent, name] = within.slice(-2)
      if (parent === 'from' && name === 'row') row = (Number(text) || 0) + 1
      else if (parent === 'from' && name === 'col') column = (Number(text) || 0) + 1
      else if (name === 't' && bodies > 0 && lines.length > 0) lines[lines.length - 1] += text
    },
    close: (name) => {
      within.pop()
      if (name === 'Fallback') fallbacks--
      if (name !== 'txBody' || --bodies > 0) return
      const text = lines.join('\n').trim()
      if (text === '' || fallbacks > 0) return
      texts.push({ text, at: { row, column } })
      if (texts.length > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts })
    },
  })
  return texts
}
