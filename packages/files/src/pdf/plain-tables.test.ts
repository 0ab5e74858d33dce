import { describe, expect, test } from 'vitest'
import { line, pdfOf, text } from '../fixtures/pdf-bytes.ts'
import { shownOf } from '../fixtures/shown-blocks.ts'

const page = (...content: readonly string[]) => pdfOf({ pages: [{ content: content.join('') }] })
/** Texts of rows that are 18 apart, of columns that begin at the positions. */
const laid = (rows: readonly (readonly string[])[], columns: readonly number[], top = 700) =>
  rows
    .flatMap((row, at) => row.map((cell, k) => (cell === '' ? '' : text(columns[k] ?? 0, top - 18 * at, cell))))
    .join('')

describe('without any lines', () => {
  const rows = [
    ['三级指标', '指标值', '备注'],
    ['古桥维修', '≥3座', '含测绘'],
    ['验收合格率', '≥95%', ''],
    ['完工时间', '11月底前', '雨季顺延'],
  ]

  test('columns are told by gaps that stand below each other', async () => {
    expect(await shownOf(page(laid(rows, [70, 210, 350])))).toEqual([rows])
  })

  test('a text beside the middle of several rows is one cell beside them', async () => {
    const left = text(60, 682, '产出指标') + text(60, 646, '效益指标')
    const right = [
      ['古桥维修', '≥3座'],
      ['测绘建档', '≥30座'],
      ['验收合格率', '≥95%'],
      ['游客人数', '≥9万人'],
    ]
    const head = text(60, 718, '一级指标') + text(160, 718, '三级指标') + text(300, 718, '指标值')
    const shown = await shownOf(page(head, left, laid(right, [160, 300])))
    expect(shown).toEqual([
      [
        ['一级指标', '三级指标', '指标值'],
        ['产出指标+1×3', '古桥维修', '≥3座'],
        ['测绘建档', '≥30座'],
        ['验收合格率', '≥95%'],
        ['效益指标', '游客人数', '≥9万人'],
      ],
    ])
  })

  test('two texts on a line now and then make no table', async () => {
    const shown = await shownOf(
      page(text(60, 700, '填报单位：某县文物局'), text(400, 700, '单位：万元'), text(60, 660, '附注')),
    )
    expect(shown).toEqual(['填报单位：某县文物局  单位：万元', '附注'])
  })
})

describe('with lines across only', () => {
  const rungs = (...ys: readonly number[]) => ys.map((y) => line(60, y, 460, y)).join('')
  const head = ['一级指标', '三级指标', '指标值']

  test('rows are between the lines, columns where texts keep apart', async () => {
    const rows = [
      head,
      ['产出指标', '古桥维修', '≥3座'],
      ['', '验收合格率', '≥95%'],
      ['效益指标', '游客人数', '≥9万人'],
    ]
    const lines = rungs(714, 696, 678, 660, 642)
    expect(await shownOf(page(lines, laid(rows, [70, 180, 330])))).toEqual([rows])
  })

  test('a line that leaves out a column is the end of the others: a merged cell', async () => {
    const rows = [
      head,
      ['产出指标', '古桥维修', '≥3座'],
      ['', '验收合格率', '≥95%'],
      ['效益指标', '游客人数', '≥9万人'],
    ]
    const lines = rungs(714, 696, 660, 642) + line(160, 678, 460, 678)
    const [table] = await shownOf(page(lines, laid(rows, [70, 180, 330])))
    expect(table?.slice(1, 3)).toEqual([
      ['产出指标+1×2', '古桥维修', '≥3座'],
      ['验收合格率', '≥95%'],
    ])
  })

  test('a text over the gap between two columns is a merged cell', async () => {
    const goal = ['年度目标', '完成十二座古桥的维修和测绘，建立档案并全部公开', '']
    const rows = [
      goal,
      head,
      ['产出指标', '古桥维修', '≥3座'],
      ['效益指标', '游客人数', '≥9万人'],
      ['满意度指标', '游客满意度', '≥90%'],
    ]
    const lines = rungs(714, 696, 678, 660, 642, 624)
    const [table] = await shownOf(page(lines, laid(rows, [70, 180, 330])))
    expect(table?.[0]).toEqual(['年度目标', '完成十二座古桥的维修和测绘，建立档案并全部公开+2×1'])
  })

  test('rules of a letter head are no table', async () => {
    expect(await shownOf(page(rungs(760, 90), text(70, 700, '某县文物局文件')))).toEqual(['某县文物局文件'])
  })
})
