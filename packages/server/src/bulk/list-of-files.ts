import { csvText } from '@jiheng/files'
import type { Lang } from '../api/index.ts'
import { presentProblem } from '../errors/refusal.ts'
import { documentName } from '../writing/document-name.ts'
import type { Made } from './write-one.ts'

const words: Readonly<
  Record<
    Lang,
    {
      readonly columns: readonly string[]
      readonly written: string
      readonly failed: string
      readonly notConverted: string
      readonly unplaced: (count: number) => string
    }
  >
> = {
  'zh-CN': {
    columns: ['序号', '文件', '单位', '题名', '年度', '表数', '来源文件', '结果', '说明'],
    written: '已生成',
    failed: '未生成',
    notConverted: '没有同一阶段的表，按原来的模板生成。',
    unplaced: (count) => `所选模板没有位置的内容 ${count} 处，没有写入。`,
  },
  en: {
    columns: ['no', 'file', 'unit', 'title', 'year', 'forms', 'source file', 'result', 'note'],
    written: 'written',
    failed: 'not written',
    notConverted: 'No form of the same phase: written by its own template.',
    unplaced: (count) => `Texts without a place in the template, not written: ${count}.`,
  },
}

/** The name, without its ending, of the list that lies in every zip. */
export const listName: Readonly<Record<Lang, string>> = { 'zh-CN': '目录', en: 'contents' }

const conversionNote = (conversion: Extract<Made, { kind: 'written' }>['conversion'], lang: Lang): string => {
  if (conversion === undefined) return ''
  if (conversion.forms === 0) return words[lang].notConverted
  return conversion.unplaced > 0 ? words[lang].unplaced(conversion.unplaced) : ''
}

/** A line of the list that lies in a zip: what was written under which name, or why it was not. */
export const listLine = (made: Made, number: number, file: string, lang: Lang): readonly string[] => {
  const { disclosure } = made
  const facts = disclosure
    ? [
        disclosure.publisher.value ?? disclosure.publisher.raw.trim(),
        documentName(disclosure, undefined),
        String(disclosure.year.value ?? ''),
        String(disclosure.forms.length),
        disclosure.source.name,
      ]
    : ['', made.kind === 'failed' ? made.id : '', '', '', '']
  const own = words[lang]
  if (made.kind === 'written')
    return [String(number), file, ...facts, own.written, conversionNote(made.conversion, lang)]
  const { message, advice } = presentProblem(made.problem.id, made.problem.data, lang)
  return [String(number), '', ...facts, own.failed, [message, advice].filter((one) => one !== '').join(' ')]
}

/** The list itself, as a spreadsheet opens it. */
export const listOfFiles = (lines: readonly (readonly string[])[], lang: Lang): Uint8Array =>
  new TextEncoder().encode(csvText([words[lang].columns, ...lines]))
