import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Blocks, Grid } from '../blocks/blocks.ts'
import { templateSchema } from '../template/schema/index.ts'
import { deriveTemplate } from './derive-template.ts'
import { headOf } from './head-lines.ts'
import { isInstruction, placeholderIn } from './placeholder.ts'
import { choiceWords, questionWords } from './question-words.ts'

const options = { id: 'mine', version: '1', name: { 'zh-CN': '自拟表', en: 'Mine' } }

/** A form of rows of cells; each cell is one column wide, the last reaches to the right edge. */
const formOf = (title: string, rows: readonly (readonly string[])[]): Blocks => {
  const width = Math.max(...rows.map(({ length }) => length))
  const grid: Grid = {
    kind: 'grid',
    ruled: true,
    orientation: 'portrait',
    place: { table: 1 },
    rows: rows.map((texts, r) => ({
      place: { table: 1, row: r + 1 },
      cells: texts.map((text, c) => ({
        text,
        column: c + 1,
        colspan: c === texts.length - 1 ? width - c : 1,
        rowspan: 1,
        place: { table: 1, row: r + 1, column: c + 1 },
      })),
    })),
  }
  return {
    source: { name: 'x', sha256: '', mediaType: '', bytes: 0 },
    blocks: [{ kind: 'paragraph', text: title, place: { line: 1 } }, grid],
  }
}
const table = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '', ''],
]
const derive = (rows: readonly (readonly string[])[], answers: Readonly<Record<string, string>> = {}) => {
  const derived = deriveTemplate(formOf('项目支出绩效目标表', [...rows, ...table]), { ...options, answers })
  if (derived === undefined) throw new Error('no form')
  return derived
}
const asked = (rows: readonly (readonly string[])[]) =>
  derive(rows).questions.map(({ id, kind, guess }) => [id, kind, guess])

test.each<[string, { sure: boolean } | undefined]>([
  ['≥**个', { sure: true }],
  ['××局', { sure: true }],
  ['指标1：', { sure: true }],
  ['目标1：\n目标2：\n……', { sure: true }],
  ['  年  月  日', { sure: true }],
  ['（填写项目全称）', { sure: false }],
  ['例：完成率', { sure: false }],
  ['项目名称', undefined],
  ['10', undefined],
  ['—', undefined],
  ['指标值', undefined],
  ['新增项目□ 延续项目□', undefined],
])('%j stands for what is to be written: %j', (text, expected) => {
  expect(placeholderIn(text)).toEqual(expected)
})

test.each([
  ['填表说明：1.按批复填写。', true],
  ['注：带星号的必填。', true],
  ['备注', false],
  ['项目名称', false],
])('%s tells how to fill in: %s', (text, is) => {
  expect(isInstruction(text)).toBe(is)
})

test.each<[string, string, string]>([
  ['（20××年度）', 'period', '（{year}年度）'],
  ['（    年度）', 'period', '（{year}年度）'],
  ['（2025年度）', 'period', '（{year}年度）'],
  ['金额单位：万元', 'unit', '金额单位：{amountUnit}'],
])('the line %s', (text, style, printed) => {
  expect(headOf([{ text, place: {} }]).head).toEqual([{ style, text: printed }])
})

test('fields above the table, one a line; a number of an annex is left out', () => {
  const lines = ['附件2', '××单位整体支出绩效目标表', '填报单位（盖章）：　　填报日期：']
  const { head, dropped } = headOf(lines.map((text) => ({ text, place: {} })))
  expect(head).toEqual([
    { style: 'title', text: '{unit}整体支出绩效目标表' },
    { style: 'note', text: '填报单位（盖章）：', field: '填报单位（盖章）', is: 'implementingUnit' },
    { style: 'note', text: '填报日期：', field: '填报日期' },
  ])
  expect(dropped.map(({ text }) => text)).toEqual(['附件2'])
})

describe('what is unsure is asked, with its cell', () => {
  test('nothing of a form whose words are all known', () => {
    expect(asked([['项目名称', '', '年度资金总额（万元）', '']])).toEqual([])
  })
  test('a label that no list knows', () => {
    expect(asked([['项目名称', '', '归集口径', '']])).toEqual([['1.1.4', 'cell', 'text']])
  })
  test('a text that may only tell what to write', () => {
    expect(asked([['项目名称', '（填写全称）']])).toEqual([['1.1.2', 'placeholder', 'long-text']])
  })
  test('the unit of money, where none is printed', () => {
    expect(asked([['项目名称', '', '年度资金总额', '']])).toEqual([['amount-unit', 'amount-unit', '万元']])
  })
  test('whether lines add up, where none says that it is the rest', () => {
    const money = [
      ['年度资金总额（万元）', ''],
      ['其中：中央资金', ''],
      ['省级资金', ''],
    ]
    const { questions, template } = derive(money)
    expect(questions.map(({ id, kind }) => [id, kind])).toEqual([['sum.年度资金总额', 'sum']])
    expect(template.relations).toBeUndefined()
    expect(derive(money, { 'sum.年度资金总额': 'yes' }).template.relations).toHaveLength(1)
  })
  test('every question has a sentence, and its guess is one of its choices', () => {
    const { questions } = derive([
      ['归集口径', '', '年度资金总额', ''],
      ['备查', '（填写全称）'],
    ])
    expect(questions.length).toBeGreaterThan(2)
    for (const question of questions) {
      expect(question.choices).toContain(question.guess)
      expect(Object.values(questionWords(question)).every((sentence) => /[？?]/.test(sentence))).toBe(true)
      expect(choiceWords(question.guess, question.kind)['zh-CN']).not.toBe('')
    }
  })
})

test('answers win over guesses, for any cell', () => {
  const rows = [['项目名称', '', '归集口径', '']]
  const cellsOf = (answers: Readonly<Record<string, string>>) => {
    const row = derive(rows, answers).template.rows[0]
    return row && 'cells' in row ? row.cells.at(-1) : undefined
  }
  expect(cellsOf({})).toEqual({ field: '归集口径' })
  expect(cellsOf({ '1.1.4': 'long-text' })).toEqual({ field: '归集口径', input: 'long-text' })
  expect(cellsOf({ '1.1.4': 'blank' })).not.toHaveProperty('fund')
})

test('no form, no template', () => {
  expect(deriveTemplate({ source: formOf('', []).source, blocks: [] }, options)).toBeUndefined()
  expect(deriveTemplate(formOf('通知', [['姓名', '电话']]), options)).toBeUndefined()
  expect(deriveTemplate(formOf('项目支出绩效目标表', table), { ...options, form: 1 })).toBeUndefined()
})

const anyProbe = /示例文字\d+甲|\d+\.37/

test('amounts in a row without a label are blank: no probe names a line of money', () => {
  const { template, questions, faults } = derive([['', '年初预算数', '年初预算数'], ['']])
  expect(template.rows[1]).toEqual({ cells: [{ blank: true }, { blank: true }, { blank: true, span: 2 }] })
  expect(template).not.toHaveProperty('money')
  expect(faults).toEqual([])
  expect(questions.map(({ id, kind }) => [id, kind])).toEqual([['1.2.1', 'cell']])
})

test('what is ticked keeps its choices, not the probe of the blank beside it', () => {
  const { template } = derive([
    ['审核内容', '分值'],
    ['实施期目标', '', '实施期目标', '优□ 良□', ''],
  ])
  expect(template.rows[1]).toMatchObject({ cells: [{}, { preset: '优□ 良□' }, {}, { preset: '优□ 良□' }, {}] })
  expect(JSON.stringify(template)).not.toMatch(anyProbe)
})

test('any grid gives a template of its schema, or none, and never a probe in its labels', () => {
  const word = fc.constantFrom(
    '',
    '项目名称',
    '年度资金总额',
    '其中：财政拨款',
    '年度目标',
    '实施期目标',
    '任务名称',
    '主要内容',
    '合计',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '产出指标',
    '数量指标',
    '指标1：',
    '审核要点',
    '审核意见',
    '审核内容',
    '分值',
    '得分',
    '总分',
    '年初预算数',
    '全年执行数',
    '执行率',
    '阶段计划',
    '10',
    '—',
    '××',
    '说明',
    '优□ 良□',
  )
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const derived = deriveTemplate(formOf('项目支出绩效目标表', [...rows, ...table]), options)
      if (derived === undefined) return
      expect(templateSchema.safeParse(derived.template).error).toBeUndefined()
      expect(JSON.stringify([derived.template, derived.questions, derived.columns])).not.toMatch(anyProbe)
    }),
    { numRuns: 150 },
  )
})
