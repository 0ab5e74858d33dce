import { type Template, type TemplateFault, templateFaults, templateSchema } from '@jiheng/core/template'
import type { Lang, ShownFault } from '../api/index.ts'

type Words = (fault: Pick<TemplateFault, 'expected' | 'found'>) => string
type Code = TemplateFault['fault'] | 'not-readable' | 'no-name' | 'bad-version' | 'ends-before-it-begins'

const chinese: Readonly<Partial<Record<Code, Words>>> = {
  'row-too-narrow': ({ expected, found }) => `这一行的单元格共占 ${found} 列，应占满 ${expected} 列。`,
  'row-too-wide': ({ expected, found }) => `这一行的单元格共占 ${found} 列，只有 ${expected} 列可用。`,
  'reaches-too-far': () => '这一行有单元格向下延伸到了表格以外，请减少它的行数。',
  'unknown-money-line': ({ found }) => `资金行“${found}”在表中没有印出，应写成表中已有的资金行。`,
  'money-line-twice': ({ found }) => `资金行“${found}”在表中出现了两次，应只出现一次。`,
  'no-indicators': () => '表中没有绩效指标，应有一行写明 "block": "indicators" 及其各列。',
  'not-readable': ({ expected }) => `这里的内容不符合模板的格式，应为：${expected}。`,
  'no-name': () => '模板没有名称，请填写中文名称。',
  'bad-version': ({ found }) => `版本“${found}”不可用，应是 1 至 20 个字母、数字、点或短横线，例如 1 或 2026。`,
  'ends-before-it-begins': ({ expected, found }) => `终止日期 ${found} 早于起始日期，应不早于 ${expected}。`,
}
const english: Readonly<Partial<Record<Code, Words>>> = {
  'row-too-narrow': ({ expected, found }) =>
    `The cells of this row take ${found} columns; they should fill ${expected}.`,
  'row-too-wide': ({ expected, found }) => `The cells of this row take ${found} columns; there are only ${expected}.`,
  'reaches-too-far': () => 'A cell of this row reaches below the table: give it fewer rows.',
  'unknown-money-line': ({ found }) => `The money line “${found}” is not printed in the form: name one that is.`,
  'money-line-twice': ({ found }) => `The money line “${found}” is printed twice: it should stand once.`,
  'no-indicators': () => 'There is no table of indicators: a row with "block": "indicators" and its columns is needed.',
  'not-readable': ({ expected }) => `What stands here is no part of a template; expected: ${expected}.`,
  'no-name': () => 'The template has no name: give it a Chinese one.',
  'bad-version': ({ found }) =>
    `The version “${found}” cannot be used: give 1 to 20 letters, digits, dots or hyphens, such as 1 or 2026.`,
  'ends-before-it-begins': ({ expected, found }) =>
    `The last day ${found} lies before the first; give ${expected} or later.`,
}

const sentence = (code: Code, fault: Pick<TemplateFault, 'expected' | 'found'>, lang: Lang): string =>
  (lang === 'en' ? english : chinese)[code]?.(fault) ?? `${code}: ${fault.found} → ${fault.expected}`

/** A fault of a template in words. */
export const shownFault = (fault: TemplateFault, lang: Lang): ShownFault => ({
  path: fault.row === undefined ? '/rows' : `/rows/${fault.row}`,
  message: sentence(fault.fault, fault, lang),
})

type Named = readonly [path: string, code: Code, expected: string, found: string]

/** What a name needs so that it can stand in a list and in a form. */
const nameFaults = ({ name, version, validFrom, validTo }: Template): readonly Named[] => [
  ...(name['zh-CN'].trim() === '' ? [['/name/zh-CN', 'no-name', '', ''] as const] : []),
  ...(/^[\p{L}\p{N}.-]{1,20}$/u.test(version) ? [] : [['/version', 'bad-version', '', version] as const]),
  ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [['/validTo', 'ends-before-it-begins', validFrom, validTo] as const]
    : []),
]

const pathOf = (path: readonly PropertyKey[]): string => `/${path.map(String).join('/')}`

/** What is wrong with data that should be a template: where, and how it would be right. Empty: it can be used. */
export const templateFaultsOf = (data: unknown, lang: Lang): readonly ShownFault[] => {
  const parsed = templateSchema.safeParse(data)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({
      path: pathOf(path),
      message: sentence('not-readable', { expected: message, found: '' }, lang),
    }))
  return [
    ...nameFaults(parsed.data).map(([path, code, expected, found]) => ({
      path,
      message: sentence(code, { expected, found }, lang),
    })),
    ...templateFaults(parsed.data).map((fault) => shownFault(fault, lang)),
  ]
}
