import { isCover, type SheetParts } from './sheet-parts.ts'

const projectName = /^\/forms\/\d+\/project\/name$/

/**
 * What each sheet is about: the title of its form, or the name of its project where several forms have one title; cover,
 * contents and text by what they are.
 */
export function sheetTitles(sheets: readonly SheetParts[]): readonly string[] {
  const captions = sheets.map(({ table }) => table?.caption ?? '')
  return sheets.map(({ parts, table }, index) => {
    const caption = captions[index] ?? ''
    if (table !== undefined) {
      const alone = captions.filter((other) => other === caption).length === 1
      const project = table.rows
        .flatMap(({ cells }) => cells)
        .find(({ text, at }) => text !== '' && at.some((pointer) => projectName.test(pointer)))
      return (alone ? undefined : project?.text) ?? caption
    }
    if (parts.some(({ kind }) => kind === 'contents')) return '目录'
    return isCover({ parts }) ? '封面' : '正文'
  })
}
