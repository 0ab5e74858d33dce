import { type Change, type CorrectionMade, correctionsAmong } from '@jiheng/core/changes'
import type { Disclosure } from '@jiheng/core/form'
import type { Lang } from '../api/index.ts'
import { differenceLabel } from './difference-label.ts'

interface Words {
  readonly head: string
  readonly assigned: (text: string, label: string) => string
  readonly noData: (text: string) => string
  readonly joined: (text: string) => string
  readonly more: (count: number) => string
  readonly between: string
}

const words: Readonly<Record<Lang, Words>> = {
  'zh-CN': {
    head: '更正读取：',
    assigned: (text, label) => `“${text}”归入 ${label}`,
    noData: (text) => `“${text}”不是数据`,
    joined: (text) => `“${text}”等行是一条`,
    more: (count) => `等 ${count} 处`,
    between: '；',
  },
  en: {
    head: 'Reading corrected: ',
    assigned: (text, label) => `“${text}” is ${label}`,
    noData: (text) => `“${text}” is no data`,
    joined: (text) => `rows from “${text}” on are one`,
    more: (count) => `${count} in all`,
    between: '; ',
  },
}

/** Characters of a note, and of each text in it. */
const longest = 400
const longestText = 24

const short = (raw: string): string => {
  const text = raw.replace(/\s+/gu, ' ').trim()
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}

const phrases = ({ before, correction }: CorrectionMade, lang: Lang): readonly string[] => {
  const { assigned, noData, joined } = words[lang]
  switch (correction.kind) {
    case 'assign':
      return correction.assignments.map(({ at, raw }) => assigned(short(raw), differenceLabel(before, at, lang)))
    case 'set-aside':
      return correction.cells.map(({ raw }) => noData(short(raw)))
    case 'join':
      return [joined(short(correction.cells[0]?.raw ?? ''))]
  }
}

/**
 * What a revision's corrections of the reading did, in words; '' where it has none.
 * @example correctionNote(disclosure, changes, 'zh-CN') // '更正读取：“陈雨”归入 表 1 · 表头 · 联系人'
 */
export const correctionNote = (disclosure: Disclosure, changes: readonly Change[], lang: Lang): string => {
  const all = correctionsAmong(disclosure, changes).flatMap((made) => phrases(made, lang))
  if (all.length === 0) return ''
  const { head, more, between } = words[lang]
  let note = head
  for (const [index, phrase] of all.entries()) {
    if (note.length + phrase.length > longest) return `${note}${between}${more(all.length)}`
    note += index === 0 ? phrase : between + phrase
  }
  return note
}
