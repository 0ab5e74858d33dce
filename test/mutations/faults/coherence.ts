import { isCost, isCount, type Mutation, onRow, onSheet, withRow } from '../mutation.ts'
import type { Sheet } from '../sheet.ts'

const firstGoal = (papers: Parameters<Mutation['inject']>[0]): string => papers[0]?.sheets[0]?.goal ?? ''

const ofAnother =
  (paper: number, sheet: number, change: (sheet: Sheet, of: Sheet) => Sheet): Mutation['inject'] =>
  (papers, random) => {
    const first = papers[0]?.sheets[0]
    if (!first) return undefined
    return onSheet(
      (other) => {
        const changed = change(other, first)
        return { sheet: changed, at: changed.goal }
      },
      { paper, sheet },
    )(papers, random)
  }

/** Parts that contradict each other. */
export const coherenceFaults: readonly Mutation[] = [
  {
    rule: 'goal-number-differs',
    how: '目标里的数量与指标不同',
    on: 'target',
    inject: (papers, random) =>
      onRow(
        isCount,
        ({ facts }) => ({ target: `≥${Math.round((facts.count ?? 0) * 0.75)}${facts.unit}` }),
        'target',
      )(papers, random),
  },
  {
    rule: 'goal-number-unmeasured',
    how: '目标里的数量没有指标',
    on: 'target',
    inject: onSheet((sheet) => {
      const goal = `${sheet.goal.slice(0, -1)}，新建便民服务站7座。`
      return { sheet: { ...sheet, goal }, at: goal }
    }),
  },
  {
    rule: 'goal-vague',
    how: '目标没有数量和结果',
    on: 'target',
    semantic: true,
    inject: onSheet((sheet) => ({
      sheet: { ...sheet, goal: '不断提高工作水平，进一步推动各项工作有效开展。' },
      at: '不断提高',
    })),
  },
  {
    rule: 'goal-indicator-mismatch',
    how: '目标是别的项目的',
    on: 'units',
    semantic: true,
    inject: (papers, random) =>
      onSheet((sheet) => {
        const goal = papers[1]?.sheets[0]?.goal
        return goal === undefined
          ? undefined
          : { sheet: { ...sheet, goal: goal.replaceAll(/\d+/g, '多') }, at: goal.slice(0, 4) }
      })(papers, random),
  },
  {
    rule: 'same-goal-two-projects',
    how: '两个项目目标相同',
    on: 'book',
    inject: ofAnother(0, 1, (sheet, { goal }) => ({ ...sheet, goal })),
  },
  {
    rule: 'cross-unit-boilerplate',
    how: '两个单位的目标几乎相同',
    on: 'units',
    inject: (papers, random) => {
      const text = `${firstGoal(papers)}进一步规范资金使用和项目管理程序，按季度向社会公开工作进展和资金支出情况，接受群众监督。`
      const both = papers.map((paper) => ({
        ...paper,
        sheets: paper.sheets.map((sheet) => ({ ...sheet, goal: text })),
      }))
      return random.chance(1) ? { papers: both, at: text } : undefined
    },
  },
  {
    rule: 'expired-plan',
    how: '依据的规划已经到期',
    on: 'target',
    inject: onSheet((sheet) => {
      const goal = `落实县“十三五”规划纲要，${sheet.goal}`
      return { sheet: { ...sheet, goal }, at: goal }
    }),
  },
  {
    rule: 'cost-without-output',
    how: '花钱的事没有产出指标',
    on: 'target',
    semantic: true,
    inject: onSheet((sheet, random) => {
      const cost = random.pick(sheet.rows.filter(isCost))
      const output = sheet.rows.find((row) => isCount(row) && row.facts.activity === cost?.facts.activity)
      const quality = sheet.rows.find(
        (row) => row.facts.rate !== undefined && row.facts.activity === cost?.facts.activity,
      )
      if (!cost || !output) return undefined
      return { sheet: { ...sheet, rows: sheet.rows.filter((row) => row !== output && row !== quality) }, at: cost.name }
    }),
  },
  {
    rule: 'output-without-cost',
    how: '产出没有成本',
    on: 'target',
    semantic: true,
    inject: onSheet((sheet, random) => {
      const output = random.pick(sheet.rows.filter(isCount))
      const rows = sheet.rows.filter((row) => !(isCost(row) && row.facts.activity === output?.facts.activity))
      return output && { sheet: { ...sheet, rows }, at: output.name }
    }),
  },
  {
    rule: 'contradictory-bars',
    how: '同一件事一行要求全部完成，一行要求为零',
    on: 'target',
    semantic: true,
    inject: withRow(
      ({ facts }) => facts.rate !== undefined && facts.activity !== undefined,
      ({ name }) => ({ name: name.replace(/合格率$/, '不合格率'), target: '≥20%', facts: {} }),
      'target',
    ),
  },
]
