import { type Disclosure, sameForm } from '@jiheng/core/form'
import { type LayoutDocument, layoutDisclosure } from '@jiheng/core/layout'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { beforeAll, expect, test } from 'vitest'
import { shortBlocks, shortLayout, usedColumns } from '../fixtures/grids-of-layout.ts'
import { longTable, selfEvaluation, target } from '../fixtures/layouts.ts'
import { printedByChromium } from '../fixtures/printed-by-chromium.ts'
import { savedByLibreOffice } from '../fixtures/saved-by-libreoffice.ts'
import { blocksOf, shownOf } from '../fixtures/shown-blocks.ts'
import { describeWith } from '../fixtures/with-tools.ts'
import { disclose, writeDocx, writeHtml } from '../index.ts'

const forms: LayoutDocument = {
  title: '题',
  lang: 'zh-CN',
  parts: [selfEvaluation, { kind: 'page-break' }, longTable, { kind: 'page-break' }, target],
}

type Tables = ReturnType<typeof usedColumns>
/** Cells with their places and spans; blanks are what a margin leaves of them. */
const cellsOf = (tables: Tables) =>
  tables.map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(([column, colspan, rowspan, text]) => `${column}+${colspan}×${rowspan} ${text.replace(/\s/g, '')}`),
    ),
  )
const printed = cellsOf(usedColumns(shortLayout(forms)))
const readFrom = async (pdf: Uint8Array) => cellsOf(usedColumns(shortBlocks((await blocksOf(pdf)).blocks)))

/** Forms that are the same once they were printed and read. */
const expectSameForms = async (pdf: Uint8Array, written: Disclosure) => {
  const read = await disclose(pdf, 'x.pdf')
  expect(read.forms.map(({ template }) => template)).toEqual(written.forms.map(({ template }) => template))
  written.forms.forEach((form, index) => {
    const again = read.forms[index]
    expect(again && sameForm(form, again)).toEqual([])
  })
}
const written = examples.map((example) => disclosureOf(example))

describeWith(['soffice'], 'libreoffice-writer fonts-noto-cjk', 'Word files printed by LibreOffice', () => {
  let prints: readonly Uint8Array[] = []
  beforeAll(async () => {
    const documents = [forms, ...written.map((disclosure) => layoutDisclosure(disclosure))]
    prints = savedByLibreOffice(await Promise.all(documents.map(writeDocx)), 'docx', 'pdf')
  }, 300_000)

  test('every cell is read, with its place and its spans', async () => {
    expect(await readFrom(prints[0] ?? new Uint8Array())).toEqual(printed)
  })

  test.each(written.map((disclosure, at) => [disclosure.forms[0]?.template, at] as const))(
    'the same form: %s',
    async (_, at) => {
      const disclosure = written[at]
      if (disclosure !== undefined) await expectSameForms(prints[at + 1] ?? new Uint8Array(), disclosure)
    },
  )
})

describeWith(['chromium'], 'chromium fonts-noto-cjk', 'web pages printed by Chromium', () => {
  test('every cell is read, with its place and its spans', async () => {
    expect(await readFrom(printedByChromium(writeHtml(forms)))).toEqual(printed)
  }, 120_000)

  test.each(written.map((disclosure) => [disclosure.forms[0]?.template, disclosure] as const))(
    'the same form: %s',
    async (_, disclosure) => {
      await expectSameForms(printedByChromium(writeHtml(layoutDisclosure(disclosure))), disclosure)
    },
    120_000,
  )

  const styles: readonly (readonly [name: string, style: string])[] = [
    ['borders of the browser', 'table, td { border: 1px outset }'],
    ['boxes with space between them', 'table { border: 1px solid; border-spacing: 6px } td { border: 1px solid }'],
    ['a dark ground between white cells', 'table { background: #000; border-spacing: 1px } td { background: #fff }'],
    ['dots', 'table { border-collapse: collapse } td { border: 1px dotted }'],
    ['dashes', 'table { border-collapse: collapse } td { border: 1px dashed }'],
    ['double lines', 'table { border-collapse: collapse } td { border: 4px double }'],
    [
      'shaded labels',
      'table { border-collapse: collapse } td { border: 1px solid #999 } td:first-child { background: #dde }',
    ],
    [
      'no lines at the sides',
      'table { border-collapse: collapse } td { border-top: 1px solid; border-bottom: 1px solid } td + td { border-left: 1px solid }',
    ],
    [
      'round corners',
      'table { border: 1px solid #888; border-radius: 8px; border-spacing: 0 } td { border-right: 1px solid #888; border-bottom: 1px solid #888 }',
    ],
  ]
  const rows = [
    '<td>项目名称<td colspan=3>古桥维修与测绘建档',
    '<td>主管部门<td>某县文物局<td>实施单位<td>某县文物管理所',
    '<td rowspan=3>产出指标<td rowspan=2>数量指标<td>维修古桥<td>≥12座',
    '<td>测绘建档<td>≥30座',
    '<td>质量指标<td>验收合格率<td>≥95%',
  ]
  const cells = [
    ['项目名称', '古桥维修与测绘建档+3×1'],
    ['主管部门', '某县文物局', '实施单位', '某县文物管理所'],
    ['产出指标+1×3', '数量指标+1×2', '维修古桥', '≥12座'],
    ['测绘建档', '≥30座'],
    ['质量指标', '验收合格率', '≥95%'],
  ]
  test('tables with borders of every kind', async () => {
    const sheets = styles.map(([name, style], at) => {
      const own = style.replace(/(^|[},]) *(table|td)/g, `$1 .s${at} $2`)
      return `<style>${own}</style><div class="s${at}" style="break-after: page"><p>${name}</p><table>${rows
        .map((row) => `<tr>${row}</tr>`)
        .join('')}</table></div>`
    })
    const html = `<!DOCTYPE html><meta charset="utf-8"><style>td { padding: 4px }</style>${sheets.join('')}`
    expect(await shownOf(printedByChromium(html))).toEqual(styles.flatMap(([name]) => [name, cells]))
  }, 120_000)
})
