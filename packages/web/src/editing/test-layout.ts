import type { LayoutCell, LayoutDocument, LayoutRow } from '@jiheng/core/layout'

const cell = (text: string, column: number, at: string | undefined, more: Partial<LayoutCell> = {}): LayoutCell => ({
  text,
  column,
  colspan: 1,
  rowspan: 1,
  role: at === undefined ? 'label' : 'value',
  align: 'left',
  at: at === undefined ? [] : [at],
  ...(at !== undefined && { input: 'text' as const }),
  ...more,
})

const row = (cells: readonly LayoutCell[], index?: number): LayoutRow => ({
  cells,
  ...(index !== undefined && { item: { of: 'indicators' as const, index } }),
})

/** A small form for tests: a title line, a header cell over two columns, and three indicators in two groups. */
export const testLayout: LayoutDocument = {
  title: '试表',
  lang: 'zh-CN',
  parts: [
    { kind: 'paragraph', style: 'title', text: '试表', at: ['/forms/0/title'], input: 'text', form: 0 },
    {
      kind: 'table',
      form: 0,
      caption: '试表',
      columns: [1, 1, 1],
      orientation: 'portrait',
      rows: [
        row([cell('项目名称', 1, undefined), cell('苗圃', 2, '/forms/0/project/name', { colspan: 2 })]),
        row(
          [
            cell('数量指标', 1, '/forms/0/indicators/0/level2', { rowspan: 2, role: 'level' }),
            cell('育苗', 2, '/forms/0/indicators/0/name'),
            cell('≥8 株', 3, '/forms/0/indicators/0/target'),
          ],
          0,
        ),
        row([cell('移栽', 2, '/forms/0/indicators/1/name'), cell('', 3, '/forms/0/indicators/1/target')], 1),
        row(
          [
            cell('质量指标', 1, undefined),
            cell('成活率', 2, '/forms/0/indicators/2/name'),
            cell('≥90%', 3, '/forms/0/indicators/2/target'),
          ],
          2,
        ),
      ],
    },
  ],
}
