import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const formRepeated: Rule = {
  id: 'form-repeated',
  family: 'reading',
  severity: 'hint',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '同一张表读到两遍',
    what: '文件里同一张表出现了两遍，内容完全相同，只保留一遍。',
    why: '提取文字的软件常把一张表先按文字、再按表格各输出一遍；都留下会使合计翻倍。',
    example: '先是每格一行的文字，后面又是同样内容的表格。',
    instead: '不用处理；原件确实印了两遍的，删去一遍。',
    cannotSee: '两遍之间有一处不同的，按两张表保留。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{project}”的表在文件里出现了两遍，内容完全相同，只保留一遍。' } },
    en: { sentences: { default: 'The form of “{project}” stands in the file twice, word for word; it is kept once.' } },
  },
  create: () => ({}),
}
