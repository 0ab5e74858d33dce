import { lettersOf, plainText } from './plain-text.ts'

const number =
  /^(?:\d{1,2}[.、．)）]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)][、.．]?|[（(]\d{1,2}[）)])/
const amount = /[（(【[][^（()）【】[\]]*\d[^（()）【】[\]]*元[^（()）【】[\]]*[）)】\]]/g
const year = /20\d{2}年度?/g
const ending = /(?:绩效目标说明|绩效目标表|绩效目标|情况说明|说明)$/
const generic = /(?:专项资金|专项经费|工作经费|项目经费|补助资金|补助经费|专项|经费|资金|项目|费用|费)$/

/**
 * A project's name as printed in a heading or a cell, without numbering, amount in brackets, year and the words 绩效目标说明.
 * @example projectName('三、社区食堂经费绩效目标说明（预算金额：15万元）') // '社区食堂经费'
 */
export const projectName = (raw: string): string => {
  const bare = plainText(raw).replace(amount, '').replace(year, '').replace(ending, '')
  return bare.replace(number, '') || bare
}

/**
 * What tells one project from another: its name without punctuation and generic endings such as 经费.
 * @example projectKey('2025年社区食堂经费') // '社区食堂'
 */
export const projectKey = (raw: string): string => {
  let key = lettersOf(projectName(raw))
  while (generic.test(key) && key.replace(generic, '').length >= 2) key = key.replace(generic, '')
  return key
}
