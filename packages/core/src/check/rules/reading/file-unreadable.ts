import {
  type Lang,
  measureNames,
  unreadableCodes,
  unreadableSentences,
  unsupportedKinds,
  unsupportedNames,
} from '../../../messages/index.ts'
import type { Rule } from '../../rule.ts'

const put = (sentence: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce((text, [name, word]) => text.replace(`{${name}}`, word), sentence)

const sentences = (lang: Lang): Record<string, string> => {
  const all: Record<string, string> = {}
  for (const code of unreadableCodes) {
    const sentence = unreadableSentences[lang][code]
    all[code] = sentence
    if (sentence.includes('{what}'))
      for (const kind of unsupportedKinds) all[`${code}-${kind}`] = put(sentence, unsupportedNames[lang][kind])
    if (sentence.includes('{measure}'))
      for (const [measure, word] of Object.entries(measureNames[lang]))
        all[`${code}-${measure}`] = put(sentence, { measure: word })
  }
  return all
}

/** Reported by packages/files where a file cannot be used at all; as a rule it only holds the words. */
export const fileUnreadable: Rule = {
  id: 'file-unreadable',
  family: 'reading',
  severity: 'error',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '文件不能读取',
    what: '文件打不开，或者不是能读取的格式。',
    why: '读不到内容就无法检查；其他文件照常读取。',
    example: '加密的文档、空文件、图片、下载中断的文档。',
    instead: '按提示重新导出、另存或去掉密码。',
    cannotSee: '不能判断文件里原来写了什么。',
  },
  messages: { 'zh-CN': { sentences: sentences('zh-CN') }, en: { sentences: sentences('en') } },
  create: () => ({}),
}
