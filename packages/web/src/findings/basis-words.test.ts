import i18next from 'i18next'
import { expect, test } from 'vitest'
import { zhCN } from '../messages/zh-CN.ts'
import { basisWords, type WordedBasis } from './basis-words.ts'

const instance = i18next.createInstance()
await instance.init({
  lng: 'zh-CN',
  defaultNS: 'page',
  keySeparator: false,
  nsSeparator: false,
  resources: { 'zh-CN': { page: zhCN } },
  interpolation: { escapeValue: false },
})
const t = instance.getFixedT('zh-CN', 'page')
const provisions = (_: string, article: string) =>
  article === 'matching'
    ? { number: undefined, summary: '目标与资金相匹配' }
    : article === 'art-14'
      ? { number: '第十四条', summary: '限期公开' }
      : undefined
const say = (basis: WordedBasis) => basisWords(basis, { t, lang: 'zh-CN', provisions })

test.each<[WordedBasis, string]>([
  [{ kind: 'arithmetic', verified: true }, '计算或前后对照'],
  [{ kind: 'law', document: '预算法', article: '第十四条', binding: 'yes', verified: true }, '预算法第十四条'],
  [{ kind: 'law', document: '预算法', provision: 'art-14', verified: true }, '预算法第十四条'],
  [
    {
      kind: 'criterion',
      document: '财预〔2015〕88号',
      provision: 'matching',
      binding: 'by-reference',
      verified: false,
    },
    '参照财预〔2015〕88号（目标与资金相匹配；条文未核实）',
  ],
  [{ kind: 'law', document: '某号', article: 'an-id-of-ours', verified: true }, '某号'],
])('%j is %s', (basis, words) => expect(say(basis)).toBe(words))
