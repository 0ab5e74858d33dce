import type { Form } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'

/** How a form without a title is called. */
const byPhase: Readonly<Partial<Record<Form['phase'], string>>> = {
  target: '绩效目标表',
  adjustment: '绩效目标调整表',
  monitoring: '绩效监控表',
  'self-evaluation': '绩效自评表',
}
/** A title that is longer is no title any more. */
const longest = 40

/**
 * What a reader calls another form: its title, with its year where the title has none. A number within the file would say
 * nothing to whoever has the two papers before him.
 * @example nameOfForm(form, 2025) // '2025年项目支出绩效目标表'
 */
export const nameOfForm = ({ title, phase }: Form, year: number | undefined): string => {
  const own = plainText(title.raw)
    .replace(/^附件?\s*\d*\s*[:：.、]?\s*/, '')
    .replace(/[（(](?:\d{4}年度?)[)）]$/, '')
    .slice(0, longest)
  const name = own === '' ? (byPhase[phase] ?? '绩效表') : own
  return year === undefined || /\d{4}/.test(name) ? name : `${year}年${name}`
}
