import type { Lang } from '../messages/index.ts'
import type { MappedFault } from './map-disclosures.ts'

const longestShown = 24

const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line
}

type Sentence = (where: string, text: string) => string
const sentences: Readonly<Record<MappedFault['why'], Readonly<Record<Lang, Sentence>>>> = {
  'no-code': {
    'zh-CN': (where, text) => `${where}：代码表里没有“${text}”的代码，留空了；请手工选择，或在对照文件中补上。`,
    en: (where, text) =>
      `${where}: the list has no code for “${text}”; left empty. Choose one by hand, or add it to the mapping.`,
  },
  empty: {
    'zh-CN': (where) => `${where}：系统要求填写，表里没有；请补填。`,
    en: (where) => `${where}: the system wants it and the form has nothing. Fill it in.`,
  },
  'too-long': {
    'zh-CN': (where, text) => `${where}：“${text}”超过系统允许的长度，已全文写入；请缩写。`,
    en: (where, text) => `${where}: “${text}” is longer than the system takes; written whole. Shorten it.`,
  },
  'no-number': {
    'zh-CN': (where, text) => `${where}：这一列应是数字，表里是“${text}”，已照原文写入；请改成数字。`,
    en: (where, text) =>
      `${where}: the column takes a number, the form says “${text}”; written as it is. Make it a number.`,
  },
}

/** What the system will not take, as a sentence: which cell, what is wrong, what to do. */
export const mappedFaultSentence = ({ why, row, column, text }: MappedFault, lang: Lang): string =>
  sentences[why][lang](lang === 'zh-CN' ? `第${row}行“${column}”` : `row ${row}, “${column}”`, shown(text))
