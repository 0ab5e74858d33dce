import { findingText } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { countFindings } from '@jiheng/core/report'
import type { Call } from './call.ts'
import type { Input } from './inputs.ts'
import { formHeading, titleOf } from './output.ts'

/** A Disclosure of a call with what was found in it. */
export interface Checked extends Input {
  readonly findings: readonly Finding[]
}

const counts = (findings: readonly Finding[], { lang }: Call): string => {
  const { errors, warnings, hints, doubts, setAside = 0 } = countFindings(findings)
  const aside = setAside === 0 ? '' : lang === 'zh-CN' ? `；已搁置 ${setAside} 条` : `; set aside: ${setAside}`
  return lang === 'zh-CN'
    ? `■ ${errors} 个错误  ▲ ${warnings} 个警告  ● ${hints} 个提示（另有 ${doubts} 处读取时的疑问，不计入单位的问题${aside}）`
    : `■ errors ${errors}  ▲ warnings ${warnings}  ● hints ${hints}  (doubts of the reading, not charged to the unit: ${doubts}${aside})`
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

/** The findings of one file under its name, those of one form under the form's. */
export const fileText = ({ file, disclosure, findings }: Checked, call: Call): string => {
  const parts = [`${file}  ${titleOf(disclosure)}`.trimEnd()]
  // The heading names the file; a finding that named it again would be longer, not clearer.
  const nameless: Disclosure = { ...disclosure, source: { ...disclosure.source, name: '' } }
  let form: number | null = null
  for (const finding of findings) {
    const of = finding.form === null ? undefined : disclosure.forms[finding.form]
    if (finding.form !== form && finding.form !== null && of)
      parts.push(indented(formHeading(of, finding.form, call.lang)))
    form = finding.form
    parts.push(indented(findingText(finding, nameless, call.lang)))
  }
  parts.push(indented(counts(findings, call)))
  return `${parts.join('\n\n')}\n\n`
}

/** All files of a call in one line. */
export const summary = (checked: readonly Checked[], call: Call): string => {
  const files = new Set(checked.map(({ file }) => file)).size
  const all = checked.flatMap(({ findings }) => findings)
  return call.lang === 'zh-CN'
    ? `共 ${files} 个文件：${counts(all, call)}\n`
    : `In ${files} files: ${counts(all, call)}\n`
}
