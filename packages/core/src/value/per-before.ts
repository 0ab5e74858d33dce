import { unitAtHead } from './units.ts'

const few = '[两二三四五六七八九十]{1,2}'
const each = new RegExp(`^每(\\d{1,4}|${few}|百)?`)
const mean = /^(人|户|亩|场|次|年|月|日|台|校|村|件)均/
/** "一年两次", "2年1次": a stretch of time, and a count that is no part of a date. */
const stretch = new RegExp(
  `^(\\d{1,2}|一|${few})?(年|半年|季度?|个月|周|天|日|学期)(?=(?:\\d{1,3}|一|${few})(?:次|期|场|回|轮|遍)$)`,
)

/**
 * What a number is counted per, where that is printed before it ("每月2次", "人均500元", "一年两次").
 * @example readPerBefore('每人每天450元') // { per: ['人', '天'], length: 4 }
 */
export const readPerBefore = (text: string): { readonly per: readonly string[]; readonly length: number } => {
  const per: string[] = []
  let length = 0
  while (per.length < 4) {
    const rest = text.slice(length, length + 12)
    const many = each.exec(rest)
    const unit = many ? unitAtHead(rest.slice(many[0].length)) : ''
    const average = mean.exec(rest)
    if (many && unit && !/[%‰]/.test(unit)) {
      per.push(`${many[1] ?? ''}${unit}`)
      length += many[0].length + unit.length
    } else if (average?.[1]) {
      per.push(average[1])
      length += average[0].length
    } else break
  }
  const span = per.length === 0 ? stretch.exec(text.slice(0, 12)) : null
  if (!span?.[2]) return { per, length }
  const count = span[1] === '一' || span[1] === '1' ? '' : (span[1] ?? '')
  return { per: [`${count}${span[2]}`], length: span[0].length }
}
