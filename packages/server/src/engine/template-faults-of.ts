import { type TemplateFault, templateFaults, templateSchema } from '@jiheng/core/template'
import type { Lang, ShownFault } from '../api/index.ts'

type Words = (fault: TemplateFault) => string

const words: Readonly<Record<Lang, Readonly<Record<string, Words>>>> = {
  'zh-CN': {
    'row-too-narrow': ({ expected, found }) => `这一行的单元格共占 ${found} 列，应占满 ${expected} 列。`,
    'row-too-wide': ({ expected, found }) => `这一行的单元格共占 ${found} 列，只有 ${expected} 列可用。`,
    'reaches-too-far': () => '这一行有单元格向下延伸到了表格以外，请减少它的行数。',
    'unknown-money-line': ({ found }) => `资金行“${found}”在表中没有印出，应写成表中已有的资金行。`,
    'money-line-twice': ({ found }) => `资金行“${found}”在表中出现了两次，应只出现一次。`,
    'no-indicators': () => '表中没有绩效指标，应有一行写明 "block": "indicators" 及其各列。',
  },
  en: {
    'row-too-narrow': ({ expected, found }) =>
      `The cells of this row take ${found} columns; they should fill ${expected}.`,
    'row-too-wide': ({ expected, found }) => `The cells of this row take ${found} columns; there are only ${expected}.`,
    'reaches-too-far': () => 'A cell of this row reaches below the table: give it fewer rows.',
    'unknown-money-line': ({ found }) => `The money line “${found}” is not printed in the form: name one that is.`,
    'money-line-twice': ({ found }) => `The money line “${found}” is printed twice: it should stand once.`,
    'no-indicators': () =>
      'There is no table of indicators: a row with "block": "indicators" and its columns is needed.',
  },
}

const pathOf = (path: readonly PropertyKey[]): string => `/${path.map(String).join('/')}`

/** What is wrong with data that should be a template: where, and how it would be right. Empty: it can be used. */
export const templateFaultsOf = (data: unknown, lang: Lang): readonly ShownFault[] => {
  const parsed = templateSchema.safeParse(data)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ path: pathOf(path), message }))
  return templateFaults(parsed.data).map((fault) => ({
    path: fault.row === undefined ? '/rows' : `/rows/${fault.row}`,
    message: words[lang][fault.fault]?.(fault) ?? `${fault.fault}: ${fault.found}`,
  }))
}
