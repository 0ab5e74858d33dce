import { describePlace, type Lang } from '@jiheng/core/messages'
import { printableName } from '@jiheng/files'
import type { OneFinding } from './chosen-findings.ts'

/** One line: what was set aside, where, and for how long. */
export const setAsideText = ({ finding, disclosure }: OneFinding, year: number | null, lang: Lang): string => {
  const where = describePlace(finding.place, finding.form, lang)
  const what = [printableName(disclosure.source.name), where, finding.rule].filter((part) => part !== '').join('  ')
  if (lang === 'zh-CN')
    return `  ${what}：${year === null ? '表上没有年度，内容不变就一直有效' : `只对${year}年度有效，内容改动后失效`}\n`
  return `  ${what}: ${year === null ? 'no year is printed; it holds until the text changes' : `for ${year} only, and until the text changes`}\n`
}
