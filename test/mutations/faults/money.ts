import { isCost, isCount, type Mutation, onMoney, onRow, onSheet } from '../mutation.ts'
import { cents, money, type Sheet } from '../sheet.ts'

const budgetOf = ({ money: lines }: Sheet): number =>
  cents(lines.find(({ label }) => label === '年度资金总额')?.budget ?? '0')

const more = (amount: string): string => money(cents(amount) + 500)

/** The first line of the prose that matches, its first group put otherwise. */
const onProse =
  (pattern: RegExp, put: (found: string) => string): Mutation['inject'] =>
  ([paper]) => {
    const at = paper?.prose.findIndex((line) => pattern.test(line)) ?? -1
    if (!paper || at < 0) return undefined
    const prose = paper.prose.map((line, i) =>
      i === at ? line.replace(pattern, (_, found: string) => put(found)) : line,
    )
    return { papers: [{ ...paper, prose }], at: '' }
  }

/** Sums and amounts that do not agree. */
export const moneyFaults: readonly Mutation[] = [
  {
    rule: 'cost-sum-over-budget',
    how: '一项成本多出一成以上',
    on: 'target',
    inject: onRow(
      isCost,
      ({ facts }, _, random) => ({
        target: `≤${money(Math.ceil((facts.cost ?? 0) * 1.1) + 100 * (1 + random.below(40)))}万元`,
      }),
      'target',
    ),
  },
  {
    rule: 'cost-sum-gap',
    how: '一项成本少算',
    on: 'target',
    inject: onRow(
      isCost,
      ({ facts }, _, random) => ({ target: `≤${money((facts.cost ?? 0) - 50 - random.below(100))}万元` }),
      'target',
    ),
  },
  {
    rule: 'unit-cost-product',
    how: '单价乘数量超过预算',
    on: 'target',
    inject: (papers, random) => {
      const row = random.pick(papers[0]?.sheets[0]?.rows.filter(isCost) ?? [])
      const sheet = papers[0]?.sheets[0]
      const output = sheet?.rows.find((other) => isCount(other) && other.facts.activity === row?.facts.activity)
      const count = output?.facts.count
      if (!row || !sheet || !count) return undefined
      const price = Math.ceil((budgetOf(sheet) * 100 * 2) / count)
      return onRow(
        (other) => other === row,
        () => ({ name: row.name.replace('费用', '单价'), target: `≤${price}元/${output.facts.unit}` }),
        'target',
      )(papers, random)
    },
  },
  {
    rule: 'budget-parts-total',
    how: '各项来源之和不等于总额',
    on: 'target',
    inject: onMoney(2, ({ budget }) => ({ budget: money(cents(budget) + 130) }), 'budget'),
  },
  {
    rule: 'amount-negative',
    how: '一项来源是负数',
    on: 'target',
    inject: onMoney(2, () => ({ budget: '-1.5' }), 'budget'),
  },
  {
    rule: 'budget-parts-total',
    or: ['closure-single-wrong'],
    how: '自评表各项来源之和不等于总额',
    on: 'self-evaluation',
    inject: onMoney(3, () => ({ budget: '2.5' }), 'budget'),
  },
  {
    rule: 'closure-single-missing',
    or: ['required-field-missing'],
    how: '总额留空，各项来源已填',
    on: 'target',
    inject: onMoney(0, () => ({ budget: '' }), 'budget'),
  },
  {
    rule: 'closure-single-wrong',
    or: ['budget-parts-total'],
    how: '部门任务表中一格改了',
    on: 'department',
    inject: onSheet((sheet, random) => {
      const tasks = sheet.tasks ?? []
      const at = random.below(tasks.length)
      const wrong = String(Math.round(Number(tasks[at]?.fiscal) * 100 + 150) / 100)
      return {
        sheet: { ...sheet, tasks: tasks.map((task, i) => (i === at ? { ...task, fiscal: wrong } : task)) },
        at: wrong,
      }
    }),
  },
  {
    rule: 'total-vs-year',
    how: '一年期项目总额不等于年度金额',
    on: 'described',
    inject: onMoney(0, ({ budget }) => ({ budget: money(cents(budget) + 500) }), 'budget'),
  },
  {
    rule: 'duration-conflict',
    how: '一年期项目期限五年',
    on: 'described',
    inject: onSheet((sheet) => ({
      sheet: { ...sheet, head: sheet.head.map(([label, value]) => [label, label === '项目期限' ? '5年' : value]) },
      at: '5年',
    })),
  },
  {
    rule: 'duration-placeholder',
    how: '项目期限99年',
    on: 'described',
    inject: onSheet((sheet) => ({
      sheet: {
        ...sheet,
        head: sheet.head.map(([label, value]) => {
          if (label === '项目期限') return [label, '99年']
          return [label, label === '项目属性' ? '经常性项目' : value]
        }),
      },
      at: '99年',
    })),
  },
  {
    rule: 'goal-amount-differs',
    how: '目标里的金额与表内不同',
    on: 'target',
    inject: onSheet((sheet) => {
      const goal = `安排项目资金${money(budgetOf(sheet) + 730)}万元，${sheet.goal}`
      return { sheet: { ...sheet, goal }, at: goal }
    }),
  },
  {
    rule: 'cost-equals-budget',
    how: '成本只有一行，等于预算',
    on: 'target',
    inject: onSheet((sheet) => {
      const [first, ...rest] = sheet.rows.filter(isCost)
      if (!first) return undefined
      const target = `≤${money(budgetOf(sheet))}万元`
      const rows = sheet.rows.flatMap((row) => {
        if (row === first) return [{ ...row, name: '项目总成本', target }]
        return rest.includes(row) ? [] : [row]
      })
      return { sheet: { ...sheet, rows }, at: target }
    }),
  },
  {
    rule: 'plan-not-cumulative',
    how: '支出计划比例回落',
    on: 'described',
    inject: onSheet((sheet) => ({
      sheet: { ...sheet, spending: sheet.spending?.map(([by, percent], at) => [by, at === 2 ? '30' : percent]) ?? [] },
      at: '30',
    })),
  },
  {
    rule: 'plan-not-cumulative',
    how: '支出计划不到100%',
    on: 'described',
    inject: onSheet((sheet) => ({
      sheet: { ...sheet, spending: sheet.spending?.map(([by, percent], at) => [by, at === 3 ? '95' : percent]) ?? [] },
      at: '95',
    })),
  },
  {
    rule: 'plan-boilerplate',
    how: '各项目支出计划相同',
    on: 'described book',
    inject: ([paper]) => {
      const plan = paper?.sheets[0]?.spending
      if (!paper || !plan) return undefined
      return { papers: [{ ...paper, sheets: paper.sheets.map((sheet) => ({ ...sheet, spending: plan })) }], at: '' }
    },
  },
  {
    rule: 'projects-vs-department',
    how: '部门项目支出多写了钱',
    on: 'department book',
    inject: onMoney(1, ({ budget }) => ({ budget: more(budget) }), 'budget'),
  },
  {
    rule: 'projects-vs-department',
    how: '少了一张项目表',
    on: 'department book',
    inject: ([paper]) => paper && { papers: [{ ...paper, sheets: paper.sheets.slice(0, -1) }], at: '' },
  },
  {
    rule: 'text-table-total-differs',
    how: '文字里一个项目的金额改了',
    on: 'publication',
    inject: onProse(/预算金额：([\d.]+)万元/, (amount) => `预算金额：${more(amount)}万元`),
  },
  {
    rule: 'text-table-total-differs',
    how: '文字写的项目个数与表数不同',
    on: 'publication',
    inject: ([paper]) => {
      const at = paper?.prose.findIndex((line) => line.startsWith('由分管负责人')) ?? -1
      if (!paper || at < 0) return undefined
      const sum = paper.sheets.reduce((total, sheet) => total + budgetOf(sheet), 0)
      const said = `本年共涉及项目${paper.sheets.length + 1}个，预算资金合计${money(sum)}万元。`
      return {
        papers: [{ ...paper, prose: paper.prose.map((line, i) => (i === at ? `${line}${said}` : line)) }],
        at: '',
      }
    },
  },
  {
    rule: 'project-name-differs',
    how: '文字里的项目名称与表不同',
    on: 'publication',
    inject: onProse(/^二、(.+)绩效目标说明/, (name) => `二、${name.slice(0, 2)}运转${name.slice(2)}经费绩效目标说明`),
  },
  {
    rule: 'project-missing-in-text',
    how: '文字里漏了一个项目',
    on: 'publication',
    inject: ([paper]) => {
      const at = paper?.prose.findIndex((line) => line.startsWith('三、') && line.includes('说明')) ?? -1
      if (!paper || at < 0) return undefined
      return { papers: [{ ...paper, prose: paper.prose.toSpliced(at, 3) }], at: '' }
    },
  },
]
