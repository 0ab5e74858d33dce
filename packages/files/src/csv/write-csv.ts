import type { Disclosure } from '@jiheng/core/form'
import type { Lang } from '@jiheng/core/messages'
import { csvColumns } from './csv-columns.ts'
import { csvText } from './csv-text.ts'

export interface CsvOptions {
  /** Language of the column titles and of words for codes; default zh-CN. */
  readonly lang?: Lang
}

/**
 * One indicator a row, of all forms of all Disclosures given, as a spreadsheet opens it: UTF-8 with byte order mark,
 * CRLF, no cell that runs as a formula. One title row also where there is no indicator.
 *
 * @example
 * await writeFile('指标.csv', writeCsv(disclosure))
 */
export function writeCsv(content: Disclosure | readonly Disclosure[], { lang = 'zh-CN' }: CsvOptions = {}): string {
  const disclosures = 'schema' in content ? [content] : content
  const rows = disclosures.flatMap((disclosure) =>
    disclosure.forms.flatMap((form, index) =>
      form.indicators.map((indicator) => {
        const row = { disclosure, form, formNumber: index + 1, indicator, lang }
        return csvColumns.map((column) => column.text(row))
      }),
    ),
  )
  return csvText([csvColumns.map((column) => column.title[lang]), ...rows])
}
