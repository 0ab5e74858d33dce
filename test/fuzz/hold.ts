import type { Blocks } from '@jiheng/core/blocks'
import { disclosureSchema } from '@jiheng/core/form'
import { unreadableSentence } from '@jiheng/core/messages'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { openFile } from '@jiheng/files'
import { engine } from '@jiheng/server'
import { unaccountedCells } from '../../packages/core/src/read/account/unaccounted-cells.ts'
import { readWithLabels } from '../../packages/core/src/read/read.ts'

/** Throws where a reading loses a cell, is no valid Disclosure, or cannot be checked. */
const holdBlocks = (blocks: Blocks, thorough: boolean): void => {
  const disclosure = readBlocks(blocks, { templates })
  if (!thorough) return
  const { labels } = readWithLabels(blocks, { templates })
  const [lost] = unaccountedCells(blocks, disclosure, labels)
  if (lost) throw new Error(`lost without a word: ${JSON.stringify(lost)}`)
  const parsed = disclosureSchema.safeParse(disclosure)
  if (!parsed.success) throw new Error(`no valid Disclosure: ${parsed.error.message.slice(0, 400)}`)
  engine.check(disclosure)
}

/**
 * Reads a file as the system does and says how it ended: `read`, or why it was refused.
 *
 * @param thorough Also holds the reading against its source and checks it.
 * @throws whatever is a fault of ours
 */
export const hold = async (bytes: Uint8Array, name: string, thorough: boolean): Promise<string> => {
  const opened = await openFile(bytes, name)
  switch (opened.kind) {
    case 'blocks':
      holdBlocks(opened.blocks, thorough)
      return 'read'
    case 'disclosures':
      return 'read'
    case 'archive': {
      for await (const member of opened.members()) {
        const file = member.kind === 'member' ? await member.open() : member
        if (file.kind === 'blocks') holdBlocks(file.blocks, thorough)
      }
      return 'read'
    }
    case 'unreadable': {
      const sentence = unreadableSentence({ code: opened.code, ...opened.data }, 'zh-CN')
      // Holes of our own; names of parts of a damaged file may hold any character.
      if (/\{\w*\}|undefined/.test(sentence)) throw new Error(`a sentence with holes: ${sentence}`)
      return opened.code
    }
  }
}
