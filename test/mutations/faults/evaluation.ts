import { national } from '@jiheng/core/score'
import { isBenefit, isCost, isCount, isRate, type Mutation, onMoney, onRow, onSheet } from '../mutation.ts'
import { money, type Row } from '../sheet.ts'

const earnedAll = ({ score, weight, note }: Row): boolean => score === weight && note === ''

const missing = (row: Row): string => `${Math.floor((row.facts.count ?? 0) * 0.7)}${row.facts.unit}`

/** Faults of self-evaluation and of monitoring. */
export const evaluationFaults: readonly Mutation[] = [
  {
    rule: 'weight-sum',
    how: '一行分值改了',
    on: 'target',
    inject: onRow(
      () => true,
      ({ weight }) => ({ weight: String(Number(weight) + 3) }),
      'weight',
    ),
  },
  {
    rule: 'weight-sum',
    how: '自评表一行分值改了',
    on: 'self-evaluation',
    inject: onRow(earnedAll, ({ weight }) => ({ weight: String(Number(weight) + 2) }), 'weight'),
  },
  {
    rule: 'score-over-weight',
    how: '得分超过分值',
    on: 'self-evaluation',
    inject: onRow(earnedAll, ({ weight }) => ({ score: String(Number(weight) + 1) }), 'score'),
  },
  {
    rule: 'total-score-sum',
    how: '总分与各行之和不同',
    on: 'self-evaluation',
    inject: onSheet((sheet) => {
      const score = String(Math.round((Number(sheet.totals?.score) - 1.5) * 100) / 100)
      return { sheet: { ...sheet, totals: { weight: '100', score } }, at: score }
    }),
  },
  {
    rule: 'exec-rate-arithmetic',
    how: '执行率算错',
    on: 'self-evaluation',
    inject: onMoney(0, ({ rate }) => ({ rate: `${(Number(rate?.replace('%', '')) - 4).toFixed(2)}%` }), 'rate'),
  },
  {
    rule: 'full-score-unmet',
    how: '没有完成却得满分',
    on: 'self-evaluation',
    inject: onRow(
      (row) => isCount(row) && earnedAll(row),
      (row) => ({ actual: missing(row) }),
      'score',
    ),
  },
  {
    rule: 'score-formula',
    how: '得分比规则算出的低',
    on: 'self-evaluation',
    inject: onRow(
      (row) => isCount(row) && earnedAll(row),
      (row) => ({ actual: missing(row), score: '1.11', note: '原因：设备到货晚；改进措施：次年提前采购。' }),
      'score',
    ),
  },
  {
    rule: 'deduction-unexplained',
    how: '扣了分没有说明',
    on: 'self-evaluation',
    inject: onRow(
      (row) => isCount(row) && earnedAll(row),
      (row) => ({
        actual: missing(row),
        score: String(
          Math.round((Number(row.weight) * Number.parseFloat(missing(row)) * 100) / (row.facts.count ?? 1)) / 100,
        ),
        note: '',
      }),
      'note',
    ),
  },
  {
    rule: 'overfulfilment-unexplained',
    how: '超额完成一半没有说明',
    on: 'self-evaluation',
    inject: onRow(
      (row) => isCount(row) && earnedAll(row),
      ({ facts }) => ({ actual: `${Math.ceil((facts.count ?? 0) * 1.5)}${facts.unit}` }),
      'actual',
    ),
  },
  {
    rule: 'reason-without-measure',
    how: '只有原因没有措施',
    on: 'self-evaluation',
    inject: onRow(
      (row) => isCount(row) && earnedAll(row),
      (row) => ({
        actual: missing(row),
        score: String(
          Math.round((Number(row.weight) * Number.parseFloat(missing(row)) * 100) / (row.facts.count ?? 1)) / 100,
        ),
        note: '受持续降雨影响，部分点位未能进场。',
      }),
      'note',
    ),
  },
  {
    rule: 'actual-not-measured',
    how: '实际完成值带符号',
    on: 'self-evaluation',
    inject: onRow(isRate, ({ facts }) => ({ actual: `>${facts.rate}%` }), 'actual'),
  },
  {
    rule: 'qualitative-echo',
    how: '实际完成值照抄定性目标',
    on: 'self-evaluation',
    inject: onRow(
      isBenefit,
      () => ({ name: '公共服务便利程度', target: '办事群众就近办理', actual: '办事群众就近办理' }),
      'actual',
    ),
  },
  {
    rule: 'cost-actual-equals-plan',
    how: '每项成本都恰好等于计划',
    on: 'self-evaluation',
    inject: onSheet((sheet) => {
      const rows = sheet.rows.map((row) =>
        isCost(row) ? { ...row, actual: `${money(row.facts.cost ?? 0)}万元` } : row,
      )
      return { sheet: { ...sheet, rows }, at: rows.find(isCost)?.actual ?? '' }
    }),
  },
  {
    rule: 'target-changed',
    how: '自评时目标调低了',
    on: 'year-end',
    inject: onRow(
      isCount,
      ({ facts }) => ({ target: `≥${Math.floor((facts.count ?? 0) * 0.8)}${facts.unit}` }),
      'target',
      { paper: 1 },
    ),
  },
  {
    rule: 'result-not-reported',
    how: '目标里的数量没有交代结果',
    on: 'self-evaluation',
    semantic: true,
    inject: onSheet((sheet) => {
      const goal = `${sheet.goal.slice(0, -1)}，服务群众2600人次。`
      return { sheet: { ...sheet, goal }, at: '2600人次' }
    }),
  },
  {
    rule: 'grade-missing',
    how: '没有写自评等级',
    on: 'self-evaluation',
    inject: onSheet((sheet) => ({ sheet: { ...sheet, notes: [] }, at: sheet.totals?.score ?? '' })),
  },
  {
    rule: 'monitor-likelihood-missing',
    how: '完成可能性没有勾选',
    on: 'monitoring',
    inject: onRow(isCount, () => ({ likelihood: 'none' }), 'name'),
  },
  {
    rule: 'monitor-reason-missing',
    how: '预计完不成却没有原因',
    on: 'monitoring',
    inject: onRow(
      isCount,
      ({ facts }) => ({
        status: `${Math.floor((facts.count ?? 0) * 0.2)}${facts.unit}`,
        forecast: `${Math.floor((facts.count ?? 0) * 0.6)}${facts.unit}`,
        likelihood: 'impossible',
      }),
      'forecast',
    ),
  },
  {
    rule: 'executed-over-budget',
    how: '执行数大于预算数',
    on: 'self-evaluation',
    inject: onMoney(
      0,
      ({ budget }) => {
        const executed = Math.round(Number(budget) * 112) / 100
        return { executed: String(executed), rate: `${((executed / Number(budget)) * 100).toFixed(2)}%`, score: '10' }
      },
      'executed',
    ),
  },
  {
    rule: 'score-missing',
    how: '一行没有打分',
    on: 'self-evaluation',
    or: ['closure-single-missing'],
    inject: onRow(earnedAll, () => ({ score: '' }), 'score'),
  },
  {
    rule: 'actual-unit-differs',
    how: '完成值换了单位',
    on: 'self-evaluation',
    inject: onRow(isRate, () => ({ actual: '25场' }), 'actual'),
  },
  {
    rule: 'goal-actual-echo',
    how: '实际完成情况照抄预期目标',
    on: 'self-evaluation',
    inject: onSheet((sheet) => ({ sheet: { ...sheet, goalActual: sheet.goal }, at: sheet.goal })),
  },
  {
    rule: 'forecast-over-budget',
    how: '全年预计执行数超过预算',
    on: 'monitoring',
    inject: onMoney(0, ({ budget }) => ({ forecast: String(Math.round(Number(budget) * 130) / 100) }), 'forecast'),
  },
  {
    rule: 'forecast-below-done',
    how: '全年预计比已完成的少',
    on: 'monitoring',
    inject: onRow(
      (row) => /次|场|期|课时|册|份/.test(row.facts.unit ?? ''),
      ({ facts: { count = 0, unit } }) => ({
        status: `${count}${unit}`,
        forecast: `${Math.floor(count * 0.7)}${unit}`,
      }),
      'forecast',
    ),
  },
  {
    rule: 'cause-without-text',
    how: '勾了原因没有说明',
    on: 'monitoring',
    inject: onRow(
      isCount,
      ({ facts: { count = 0, unit } }) => ({
        forecast: `${Math.floor(count * 0.8)}${unit}`,
        cause: '人员保障',
        likelihood: 'possible',
      }),
      'name',
    ),
  },
  {
    rule: 'likelihood-contradicts-forecast',
    how: '预计完不成却选确定能',
    on: 'monitoring',
    inject: onRow(
      isCount,
      ({ facts: { count = 0, unit } }) => ({
        forecast: `${Math.floor(count * 0.8)}${unit}`,
        cause: '人员保障',
        reason: '技术人员调离两人。',
      }),
      'forecast',
    ),
  },
  {
    rule: 'actuals-equal-targets',
    how: '每项都恰好完成',
    on: 'self-evaluation',
    inject: onSheet((sheet) => {
      const rows = sheet.rows.map((row) =>
        row.target.startsWith('≥') ? { ...row, actual: row.target.slice(1), score: row.weight ?? '', note: '' } : row,
      )
      const open = rows.filter(({ target }) => target.startsWith('≥'))
      return open.length < 5 ? undefined : { sheet: { ...sheet, rows }, at: open[0]?.actual ?? '' }
    }),
  },
  {
    rule: 'completion-rate-arithmetic',
    how: '完成率算错',
    on: 'coefficients',
    inject: onRow(
      isCount,
      ({ completion }) => ({ completion: `${(Number.parseFloat(completion ?? '') - 6).toFixed(2)}%` }),
      'completion',
    ),
  },
  {
    rule: 'score-factor-arithmetic',
    how: '得分不等于分值乘得分系数',
    on: 'coefficients',
    inject: onRow(
      ({ factor }) => factor === '1',
      ({ weight }) => ({ score: String(Number(weight) - 1) }),
      'score',
    ),
  },
  {
    rule: 'grade-score-mismatch',
    how: '等级与总分不符',
    on: 'coefficients',
    inject: onSheet((sheet) => ({ sheet: { ...sheet, grade: '中' }, at: '中' })),
  },
  {
    rule: 'grade-score-mismatch',
    how: '表下写的等级与总分不符',
    on: 'self-evaluation',
    inject: onSheet((sheet) => ({ sheet: { ...sheet, notes: ['自评等级为“中”。'] }, at: '中' })),
  },
  {
    rule: 'exec-low-unexplained',
    how: '执行率低于本地规定而没有说明',
    on: 'self-evaluation',
    profile: { ...national, executionExplainedBelow: '0.8' },
    inject: onSheet((sheet) => {
      const [line] = sheet.money
      if (!line || sheet.rows.some(({ note }) => note)) return undefined
      const executed = String(Math.round(Number(line.budget) * 70) / 100)
      const rate = `${((Number(executed) / Number(line.budget)) * 100).toFixed(2)}%`
      return {
        sheet: { ...sheet, money: [{ ...line, executed, rate, score: '7' }, ...sheet.money.slice(1)] },
        at: executed,
      }
    }),
  },
]
