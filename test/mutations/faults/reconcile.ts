import { isCount, isRate, type Mutation, onMoney, onRow, onSheet } from '../mutation.ts'
import { cents, money } from '../sheet.ts'

const evaluation = { paper: 1 }

/** What the year's end says otherwise than the approved target. */
export const reconcileFaults: readonly Mutation[] = [
  {
    rule: 'indicator-dropped',
    how: '自评时少了一项指标',
    on: 'year-end',
    inject: onSheet((sheet, random) => {
      const gone = random.pick(sheet.rows.filter(isRate))
      return gone && { sheet: { ...sheet, rows: sheet.rows.filter((row) => row !== gone) }, at: '' }
    }, evaluation),
  },
  {
    rule: 'indicator-renamed',
    how: '自评时指标换了名称',
    on: 'year-end',
    inject: onRow(isCount, ({ name }) => ({ name: `实际${name}` }), 'name', evaluation),
  },
  {
    rule: 'indicator-added',
    how: '自评时多出一项指标',
    on: 'year-end',
    inject: onSheet((sheet) => {
      const like = sheet.rows.find(isCount)
      if (!like) return undefined
      const added = {
        ...like,
        name: '新闻宣传报道篇数',
        target: '≥20篇',
        actual: '24篇',
        weight: '',
        score: '',
        note: '',
      }
      return { sheet: { ...sheet, rows: [added, ...sheet.rows] }, at: added.name }
    }, evaluation),
  },
  {
    rule: 'weight-changed',
    how: '自评时改了两项指标的分值',
    on: 'year-end',
    inject: onSheet((sheet) => {
      const [one, other] = sheet.rows.filter(({ level1, note }) => level1 === '产出指标' && note === '')
      if (!one || !other) return undefined
      const shifted = (row: typeof one, by: number) => {
        const points = String(Number(row.weight) + by)
        return { ...row, weight: points, score: points }
      }
      const rows = sheet.rows.map((row) => (row === one ? shifted(row, 2) : row === other ? shifted(row, -2) : row))
      return { sheet: { ...sheet, rows }, at: String(Number(one.weight) + 2) }
    }, evaluation),
  },
  {
    rule: 'money-changed-without-adjustment',
    how: '自评时年初预算数与批复的不同',
    on: 'year-end',
    inject: (papers, random) => {
      const [target, evaluated] = papers
      const faulty =
        evaluated &&
        onMoney(
          0,
          ({ start }) => ({ start: String(Math.round(Number(start) * 100 + 800) / 100) }),
          'start',
        )([evaluated], random)
      return target && faulty && { papers: [target, ...faulty.papers], at: faulty.at }
    },
  },
  {
    rule: 'target-falls-from-last-year',
    how: '钱没有少，数量比上年少',
    on: 'years',
    inject: onRow(
      isCount,
      (row, _, __) => ({ target: `≥${Math.floor((row.facts.count ?? 0) * 0.6)}${row.facts.unit}` }),
      'target',
      { paper: 1 },
    ),
  },
  {
    rule: 'goal-copied-from-last-year',
    how: '目标照抄上年',
    on: 'years',
    inject: ([last, now]) => {
      const goal = last?.sheets[0]?.goal
      if (!last || !now || !goal || goal.length < 34) return undefined
      return { papers: [last, { ...now, sheets: now.sheets.map((sheet) => ({ ...sheet, goal })) }], at: goal }
    },
  },
  {
    rule: 'transfer-not-found',
    how: '一个县的省级资金多写了',
    on: 'transfer',
    inject: onMoney(1, ({ budget }) => ({ budget: money(cents(budget) + 100) }), 'budget', { paper: 1 }),
  },
  {
    rule: 'transfer-not-found',
    how: '少收了一个县的表',
    on: 'transfer',
    inject: (papers) => ({ papers: papers.slice(0, 2), at: '' }),
  },
  {
    rule: 'department-projects-differ',
    how: '一个项目的金额多写了',
    on: 'department files',
    or: ['budget-parts-total'],
    inject: onMoney(1, ({ budget }) => ({ budget: money(cents(budget) - 300) }), 'budget'),
  },
  {
    rule: 'department-projects-differ',
    how: '少收了一个项目的文件',
    on: 'department files',
    inject: (papers) => ({ papers: papers.slice(0, -1), at: '' }),
  },
]
