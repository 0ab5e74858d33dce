import { isCost, isCount, isRate, isSatisfaction, type Mutation, onRow, onSheet, withRow } from '../mutation.ts'
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

/** A sentence more in the prose on safeguards. */
const onSafeguards =
  (sentence: string): Mutation['inject'] =>
  ([paper]) => {
    const at = paper?.prose.findIndex((line) => line.startsWith('由分管负责人')) ?? -1
    if (!paper || at < 0) return undefined
    const prose = paper.prose.map((line, i) => (i === at ? `${line}${sentence}` : line))
    return { papers: [{ ...paper, prose }], at: '' }
  }

/** The goal with the rates of its rows, each by the end of its name. */
const withRates = ({ goal, rows }: Sheet): string =>
  `${goal.slice(0, -1)}${rows
    .filter((row) => isRate(row) && row.name.length >= 6)
    .map(({ name, facts }) => `，${name.slice(1)}达到${facts.rate}%`)
    .join('')}。`

/** A table of a report among the prose: projects by town, whose sum is another, and their money, whose sum is right. */
const onTable =
  (counts: readonly number[], sum: number): Mutation['inject'] =>
  ([paper, ...papers]) => {
    const before = paper?.prose.indexOf('三、工作保障措施') ?? -1
    if (!paper || before < 0) return undefined
    const money = counts.map((count) => count * 2)
    const table = [
      '| 乡镇 | 项目数（个） | 资金（万元） |',
      ...counts.map((count, at) => `| 第${'一二三'[at]}片区 | ${count} | ${money[at]} |`),
      `| 合计 | ${sum} | ${money.reduce((all, each) => all + each, 0)} |`,
    ]
    const prose = [...paper.prose.slice(0, before), '', ...table, '', ...paper.prose.slice(before)]
    return { papers: [{ ...paper, prose }, ...papers], at: '' }
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
    rule: 'goal-number-differs',
    or: ['goal-number-unmeasured'],
    how: '目标换了说法，数量也不同',
    on: 'target',
    semantic: true,
    inject: (papers, random) =>
      onRow(
        isCount,
        ({ name, facts }) => ({
          name: `${name}完成数`,
          target: `≥${Math.round((facts.count ?? 0) * 0.75)}${facts.unit}`,
        }),
        'target',
      )(papers, random),
  },
  {
    rule: 'goal-number-differs',
    or: ['goal-number-unmeasured'],
    how: '目标里的比率与指标不同，名称少几个字',
    on: 'target',
    inject: (papers, random) =>
      onRow(
        (row) => isRate(row) && row.name.length >= 6,
        ({ facts }) => ({ target: `≥${(facts.rate ?? 0) - 3}%` }),
        'target',
      )(
        papers.map((paper) => ({
          ...paper,
          sheets: paper.sheets.map((sheet) => ({ ...sheet, goal: withRates(sheet) })),
        })),
        random,
      ),
  },
  {
    rule: 'other-place-named',
    how: '目标写的是别的县',
    on: 'target',
    inject: onSheet((sheet) => {
      if (!sheet.head.some(([, text]) => /县.{2,}(?:局|委员会)$/.test(text))) return undefined
      const goal = `柚子滩县${sheet.goal}`
      return { sheet: { ...sheet, goal }, at: goal }
    }),
  },
  {
    rule: 'table-arithmetic',
    how: '正文表格的合计与各行不符',
    on: 'publication',
    inject: onTable([38, 21, 17], 86),
  },
  {
    rule: 'prose-sum-differs',
    how: '“其中”各项之和大于合计',
    on: 'target',
    inject: onSheet((sheet) => {
      const [total] = sheet.money
      if (!total) return undefined
      const parts = `其中：县级财政资金${total.budget}万元，村集体自筹12.5万元`
      const goal = `${sheet.goal.slice(0, -1)}，共投入${total.budget}万元，${parts}。`
      return { sheet: { ...sheet, goal }, at: goal }
    }),
  },
  {
    rule: 'prose-sum-differs',
    how: '核减后的金额算错',
    on: 'publication',
    inject: onSafeguards('各项目申报预算合计240万元，经评估核减重复配置32万元，建议安排212万元。'),
  },
  {
    rule: 'prose-sum-differs',
    how: '各等级个数之和不是总数',
    on: 'publication',
    inject: onSafeguards('上年选取28个项目开展绩效评价，等级为“优”的6个、“良”的15个、“中”的5个、“差”的1个。'),
  },
  {
    rule: 'prose-rate-differs',
    how: '文字里的执行率算错',
    on: 'publication',
    inject: onSafeguards('上年安排资金860万元，实际支出817万元，预算执行率97.5%。'),
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
  {
    rule: 'stages-not-staged',
    how: '各阶段时间相同',
    on: 'staged',
    inject: onSheet((sheet) => ({
      sheet: { ...sheet, schedule: sheet.schedule?.map(([, work]) => ['1—12月', work]) ?? [] },
      at: '1—12月',
    })),
  },
  {
    rule: 'measures-copy-goal',
    how: '保障措施照抄目标',
    on: 'publication',
    inject: ([paper]) => {
      const goal = paper?.prose.find((line) => line.startsWith('全年完成以下工作'))
      if (!paper || !goal) return undefined
      return {
        papers: [{ ...paper, prose: paper.prose.map((line) => (line.startsWith('由分管') ? goal : line)) }],
        at: goal,
      }
    },
  },
  {
    rule: 'regulation-name-differs',
    how: '同一办法两个名称',
    on: 'publication',
    inject: ([paper]) => {
      const found = /《(.+?)项目支出绩效管理办法》/.exec(paper?.prose.join('') ?? '')?.[1]
      const [sheet, ...others] = paper?.sheets ?? []
      if (!paper || !sheet || found === undefined) return undefined
      const goal = `${sheet.goal}按照《${found}项目支出绩效评价管理办法》组织考核。`
      return { papers: [{ ...paper, sheets: [{ ...sheet, goal }, ...others] }], at: '' }
    },
  },
  {
    rule: 'same-indicators-all-projects',
    how: '五个项目用同一数量指标',
    on: 'described book',
    inject: ([paper]) => {
      if (!paper) return undefined
      const sheets = paper.sheets.map((sheet) => {
        const own = sheet.rows.find(isCount)
        return { ...sheet, rows: sheet.rows.map((row) => (row === own ? { ...row, name: '开展活动数量' } : row)) }
      })
      return { papers: [{ ...paper, sheets }], at: '开展活动数量' }
    },
  },
  {
    rule: 'department-copies-project',
    how: '部门整体表照抄一个项目的数量指标',
    on: 'department book',
    inject: ([paper]) => {
      const [whole, project, ...others] = paper?.sheets ?? []
      if (!paper || !whole || !project) return undefined
      const many = project.rows.flatMap((row) =>
        isCount(row) ? ['', '乡镇', '街道'].map((place) => ({ ...row, name: `${place}${row.name}` })) : [row],
      )
      const rows = [...many.filter(isCount), ...whole.rows.filter((row) => !isCount(row))]
      const sheets = [{ ...whole, rows }, { ...project, rows: many }, ...others]
      return { papers: [{ ...paper, sheets }], at: rows[0]?.name ?? '' }
    },
  },
  {
    rule: 'task-without-indicator',
    how: '一项主要任务没有指标',
    on: 'department',
    semantic: true,
    inject: onSheet((sheet) => {
      const [first, ...others] = sheet.tasks ?? []
      if (!first) return undefined
      const next = { ...first, name: '编制地名图册', content: '编制并印发全域地名图册' }
      return { sheet: { ...sheet, tasks: [next, ...others] }, at: next.name }
    }),
  },
  {
    rule: 'satisfaction-no-output',
    how: '满意度调查的活动没有产出',
    on: 'target',
    semantic: true,
    inject: onRow(isSatisfaction, () => ({ name: '参加登山比赛选手的满意度' }), 'name'),
  },
  {
    rule: 'explanation-mismatch',
    how: '指标解释说的是别的活动',
    on: 'described',
    semantic: true,
    inject: onRow(isCount, () => ({ definition: '开展登山比赛活动不少于2次' }), 'definition'),
  },
]
