import {
  isBenefit,
  isCost,
  isCount,
  isRate,
  isSatisfaction,
  type Mutation,
  onRow,
  onSheet,
  withRow,
} from '../mutation.ts'
import type { Paper, Row } from '../sheet.ts'

/** A row moved to the end of another group. */
const moved = (fits: (row: Row) => boolean, level1: string, level2: string): Mutation['inject'] =>
  onSheet((sheet, random) => {
    const row = random.pick(sheet.rows.filter(fits))
    const behind = sheet.rows.findLast((other) => other !== row && other.level1 === level1 && other.level2 === level2)
    if (!row || !behind) return undefined
    const rows = sheet.rows.flatMap((each) => {
      if (each === row) return []
      return each === behind ? [each, { ...row, level1, level2 }] : [each]
    })
    return { sheet: { ...sheet, rows }, at: row.name }
  })

const withCostsUnderOutput = (paper: Paper): Paper => ({
  ...paper,
  sheets: paper.sheets.map((sheet) => {
    const inside = sheet.rows.filter(isCost).map((row) => ({ ...row, level1: '产出指标', level2: '成本指标' }))
    const others = sheet.rows.filter((row) => !isCost(row))
    const last = others.findLastIndex(({ level1 }) => level1 === '产出指标')
    return { ...sheet, rows: others.toSpliced(last + 1, 0, ...inside) }
  }),
})

/** Rows in the wrong group. */
export const classificationFaults: readonly Mutation[] = [
  { rule: 'cost-under-other', how: '费用列入数量指标', on: 'target', inject: moved(isCost, '产出指标', '数量指标') },
  { rule: 'cost-under-other', how: '费用列入质量指标', on: 'target', inject: moved(isCost, '产出指标', '质量指标') },
  {
    rule: 'count-under-quality',
    how: '数量列入质量指标',
    on: 'target',
    inject: moved(isCount, '产出指标', '质量指标'),
  },
  {
    rule: 'rate-under-quantity',
    how: '合格率列入数量指标',
    on: 'target',
    inject: moved(isRate, '产出指标', '数量指标'),
  },
  {
    rule: 'quality-vs-time-swapped',
    how: '及时率列入质量指标',
    on: 'target',
    inject: withRow(isRate, () => ({ name: '任务完成及时率', facts: {} }), 'name'),
  },
  {
    rule: 'quality-vs-time-swapped',
    how: '合格率列入时效指标',
    on: 'target',
    inject: moved(isRate, '产出指标', '时效指标'),
  },
  {
    rule: 'output-under-benefit',
    how: '产出数量列入社会效益指标',
    on: 'target',
    semantic: true,
    inject: moved(isCount, '效益指标', '社会效益指标'),
  },
  {
    rule: 'benefit-under-output',
    how: '社会效益列入质量指标',
    on: 'target',
    semantic: true,
    inject: withRow(isRate, () => ({ name: '群众科学素养提升程度', target: '明显提升', facts: {} }), 'name'),
  },
  {
    rule: 'cost-not-level1',
    how: '各表的成本都列入产出指标',
    on: 'book',
    inject: (papers) => ({ papers: papers.map(withCostsUnderOutput), at: '成本指标' }),
  },
  { rule: 'duplicate-indicator', how: '同一指标列了两次', on: 'target', inject: withRow(isCount, () => ({}), 'name') },
  {
    rule: 'duplicate-indicator',
    how: '同一指标换个说法再列一次',
    on: 'target',
    inject: withRow(isRate, ({ name }) => ({ name: `项目${name}` }), 'name'),
  },
  {
    rule: 'level2-name-variant',
    how: '二级指标写成“环境效益指标”',
    on: 'target',
    inject: withRow(
      isBenefit,
      () => ({ level2: '环境效益指标', name: '河道水质达标率', target: '≥90%', facts: {} }),
      'level2',
    ),
  },
  {
    rule: 'benefit-kind-wrong',
    how: '节约资金列入社会效益',
    on: 'target',
    inject: withRow(
      isBenefit,
      () => ({ level2: '社会效益指标', name: '节约财政资金', target: '≥3万元', facts: {} }),
      'name',
    ),
  },
  {
    rule: 'benefit-kind-wrong',
    how: '植被面积列入经济效益',
    on: 'target',
    inject: withRow(
      isBenefit,
      () => ({ level2: '经济效益指标', name: '新增林草植被面积', target: '≥6公顷', facts: {} }),
      'name',
    ),
  },
  {
    rule: 'input-as-output',
    how: '投入的人员当作产出',
    on: 'target',
    semantic: true,
    inject: withRow(isCount, () => ({ name: '项目工作人员数量', target: '≥6人', facts: {} }), 'name'),
  },
  {
    rule: 'double-barrelled',
    how: '一行两件事',
    on: 'target',
    semantic: true,
    inject: onRow(isRate, ({ name }) => ({ name: `${name}和任务完成及时率` }), 'name'),
  },
  {
    rule: 'count-under-cost',
    how: '数量列入成本指标',
    on: 'target',
    inject: moved(isCount, '成本指标', '经济成本指标'),
  },
  {
    rule: 'count-under-timeliness',
    how: '数量列入时效指标',
    on: 'target',
    inject: moved((row) => isCount(row) && !/次|期|课时/.test(`${row.name}${row.facts.unit}`), '产出指标', '时效指标'),
  },
  {
    rule: 'satisfaction-misplaced',
    how: '满意度写在质量指标下',
    on: 'target',
    inject: withRow(
      isRate,
      ({ weight }, { rows }) => ({
        name: `周边${rows.find(isSatisfaction)?.name}`,
        target: '≥92%',
        weight: weight ?? '',
      }),
      'name',
    ),
  },
]
