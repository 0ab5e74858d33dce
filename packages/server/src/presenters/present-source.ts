import type { Block, Blocks } from '@jiheng/core/blocks'
import { openFile } from '@jiheng/files'
import type { SourceView } from '../api/index.ts'

const linesOfBlock = (block: Block): readonly (readonly [line: number | undefined, text: string])[] =>
  block.kind === 'paragraph'
    ? [[block.place.line, block.text]]
    : block.rows.map((row) => [row.place.line, row.cells.map((cell) => cell.text).join('\t')])

/** The lines of a text, as its reader counted them. A form feed parts pieces of one line. */
const linesOf = ({ blocks }: Blocks): readonly string[] => {
  const lines: string[] = []
  for (const [line, text] of blocks.flatMap(linesOfBlock)) {
    if (line === undefined) continue
    const before = lines[line - 1]
    lines[line - 1] = before === undefined ? text : `${before}\f${text}`
  }
  return Array.from(lines, (text) => text ?? '')
}

/** What a file shows, for marking the characters that a value was read from. */
export const presentSource = async (bytes: Uint8Array, name: string): Promise<SourceView> => {
  const opened = await openFile(bytes, name)
  const { mediaType } = opened.source
  if (opened.kind !== 'blocks') return { name, mediaType, kind: 'none' }
  return mediaType === 'text/plain'
    ? { name, mediaType, kind: 'text', lines: linesOf(opened.blocks) }
    : { name, mediaType, kind: 'blocks', blocks: opened.blocks.blocks }
}
