import type { Lang } from '../messages/index.ts'
import type { MappingFault } from './mapping-faults.ts'

type Sentence = (fault: MappingFault) => string

const sentences: Readonly<Record<MappingFault['fault'], Readonly<Record<Lang, Sentence>>>> = {
  'not-as-described': {
    'zh-CN': ({ expected, found, sentence }) =>
      sentence?.['zh-CN'] ?? `写法不对：${found || '没有写'}。应为：\n    ${expected}`,
    en: ({ expected, found, sentence }) =>
      sentence?.en ?? `is not as it should be: ${found || 'nothing there'}. Expected:\n    ${expected}`,
  },
  'no-such-codes': {
    'zh-CN': ({ expected, found }) =>
      `没有代码表“${found}”；本文件有：${expected || '无'}。请在 codes 中补上，或改用其中一个。`,
    en: ({ expected, found }) =>
      `there is no list of codes “${found}”; the file has: ${expected || 'none'}. Add it to codes, or use one of them.`,
  },
  'codes-unused': {
    'zh-CN': ({ found }) => `代码表“${found}”没有哪一列使用；请删去，或在某一列写上 "codes": "${found}"。`,
    en: ({ found }) =>
      `no column uses the list of codes “${found}”; remove it, or write "codes": "${found}" in a column.`,
  },
  'no-indicators': {
    'zh-CN': ({ expected, found }) => `一张表一行时没有指标可取（${found}）；请改为 ${expected}，或删去这一列。`,
    en: ({ expected, found }) =>
      `with one row a form there is no indicator to take from (${found}); write ${expected}, or remove the column.`,
  },
  'title-twice': {
    'zh-CN': ({ found }) => `有两列都叫“${found}”；请改名或删去一列。`,
    en: ({ found }) => `two columns are called “${found}”; rename or remove one.`,
  },
}

/** A fault of a mapping as a sentence: where, what is wrong, the right form. */
export const mappingFaultSentence = (fault: MappingFault, lang: Lang): string =>
  lang === 'zh-CN'
    ? `${fault.at}：${sentences[fault.fault][lang](fault)}`
    : `${fault.at}: ${sentences[fault.fault][lang](fault)}`
