import {
  type Closure,
  closureOf,
  curesOf,
  fundCell,
  isToldElsewhere,
  pointsColumn,
  pointsOf,
  proposedCures,
  proposedWords,
  type Relation,
  stateOf,
  sumOf,
} from '../../../closure/index.ts'
import type { Form, Printed } from '../../../form/index.ts'
import { executionLines } from '../../../score/execution-line.ts'
import { Exact } from '../../../value/exact.ts'
import type { FormNode, Report, Rule } from '../../rule.ts'
import { level2Reports } from './shared/level2-points.ts'

/** A level-1 group whose rows do not add up to the points printed beside its name. */
const groupReports = (form: Form): readonly Report[] => {
  const { level1Points = [] } = form
  if (level1Points.length === 0) return []
  const whole = sumOf(pointsColumn(form, 'weight').rows)
  return level1Points.flatMap(({ level1, points }) => {
    const printed = pointsOf(points)
    const rows = form.indicators.filter((row) => row.level1.value !== undefined && row.level1.value === level1.value)
    const weights = rows.flatMap((row) => pointsOf(row.weight) ?? [])
    const alone = level1Points.filter((other) => other.level1.value === level1.value).length === 1
    if (!printed || !alone || weights.length === 0 || weights.length < rows.length) return []
    const sum = sumOf(weights)
    // 绩效指标（90分） beside the groups is the sum of all of them.
    if (sum.eq(printed.number) || printed.number.eq(whole)) return []
    return [
      {
        at: points,
        message: 'group',
        data: { level: level1.raw.trim(), printed: printed.number.toFixed(), sum: sum.toFixed() },
        related: weights.map(({ cell }) => cell),
      },
    ]
  })
}

/** Whether the form prints a score of an execution rate. */
const scoresExecution = (form: Form): boolean =>
  executionLines(form).some(({ score }) => pointsOf(fundCell(form, score)) !== undefined)

const exact = (number: string | number): string => new Exact(number).toFixed()

/** The points of an execution rate that prints only its score: what the rate makes of that score (19.68 at 98.4% is 20). */
const unprintedExecution = (form: Form): Exact | undefined => {
  const [line, ...others] = executionLines(form)
  const score = pointsOf(fundCell(form, line?.score))
  const rate = pointsOf(fundCell(form, line?.rate))
  if (!score || !rate || rate.number.lte(0) || others.length > 0) return undefined
  return score.number.times(100).div(rate.number).toDecimalPlaces(0)
}

const totalReports = ({ form, profile }: FormNode): readonly Report[] => {
  const { rows, execution, complete } = pointsColumn(form, 'weight')
  const last = rows.at(-1)
  if (!complete || !last) return []
  const { total, indicators } = profile.weights
  const targets = sumOf(rows)
  const executed = sumOf(execution)
  const sum = targets.plus(executed)
  const weighed = execution.length > 0
  const printed = pointsOf(form.totals?.weight)
  const related = [...execution, ...rows].map(({ cell }) => cell)
  // Without a line for execution the targets may be weighed out of 90 or of 100.
  const unprinted = weighed ? undefined : unprintedExecution(form)
  const expected = weighed ? [total] : [total, indicators, ...(unprinted ? [new Exact(total).minus(unprinted)] : [])]
  if (!expected.some((each) => sum.eq(each)))
    return [
      {
        at: printed?.cell ?? last.cell,
        message: weighed ? 'execution' : 'default',
        data: weighed
          ? {
              sum: sum.toFixed(),
              targets: targets.toFixed(),
              points: executed.toFixed(),
              expected: exact(total),
            }
          : { sum: sum.toFixed(), expected: exact(total), targets: exact(indicators) },
        related,
      },
    ]
  // An execution rate that is scored without its points being printed: the total line counts them in.
  const withExecution =
    !weighed &&
    scoresExecution(form) &&
    sum.plus(unprinted ?? new Exact(total).minus(indicators)).eq(printed?.number ?? 0)
  if (printed && !printed.number.eq(sum) && !printed.number.eq(targets) && !withExecution)
    return [
      {
        at: printed.cell,
        message: 'printed',
        data: { printed: printed.number.toFixed(), sum: sum.toFixed() },
        related,
      },
    ]
  return []
}

/** The relation of which a report speaks. */
const relationOf = ({ relations }: Closure, { at, message }: Report): Relation | undefined => {
  const of = (kind: Relation['kind'], cell?: Printed) =>
    relations.find((one) => one.kind === kind && (!cell || one.terms.at(-1)?.figure.cell === cell))
  return message === 'group' ? of('group', at) : message === 'printed' ? of('weight-total') : of('weights')
}

/** Whether all that the rows lack or have too much is that of groups: these are told then, each by itself. */
const isOfTheGroups = ({ relations }: Closure): boolean => {
  const whole = relations.find(({ kind }) => kind === 'weights')
  const groups = relations.filter((relation) => relation.kind === 'group' && stateOf(relation) === 'broken')
  const difference = Exact.sum(0, ...groups.map(({ residual }) => residual))
  return groups.length > 0 && whole !== undefined && whole.residual.eq(difference)
}

/** Points that do not add up: of all rows, of a level-1 group, or to the printed total. */
export const weightSum: Rule = {
  id: 'weight-sum',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2020-10', article: 'weights', verified: true },
    { kind: 'arithmetic', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '分值合计不对',
    what: '各指标分值加预算执行率的分值不等于100（没有执行率一行时，不等于90或100）；一级、二级指标各行分值之和不等于该级印出的分值；总分行的分值与合计不符。',
    why: '分值是得分的上限，合计不是100，总分和等级就没有意义。',
    example: '产出指标（50分）：各行分值10、10、15、10，合计45分。',
    instead: '产出指标（50分）：各行分值10、10、15、15，合计50分。',
    fixSafety: '能使各处都平的改法不止一种时由填报人选择，所以只作建议。',
    cannotSee:
      '有一行分值空白（例如合并单元格）就不计算合计。一级、二级指标没有印分值的，不检查分组。各级应占多少分由各地规定，不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '各指标分值合计{sum}分，应为{expected}分（另有预算执行率的，应为{targets}分）。请调整分值。',
        execution: '各指标分值{targets}分，加预算执行率{points}分，合计{sum}分，应为{expected}分。请调整分值。',
        group: '“{level}”标明{printed}分，其下各行分值合计{sum}分。请使两者一致。',
        printed: '总分行的分值为{printed}分，各行分值合计{sum}分。请更正。',
      },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default:
          'The points of the indicators add up to {sum} and should add up to {expected}, or to {targets} beside an execution rate. Adjust them.',
        execution:
          'The points of the indicators ({targets}) and of the execution rate ({points}) add up to {sum} and should add up to {expected}. Adjust them.',
        group: '“{level}” carries {printed} points, its rows add up to {sum}. Make them agree.',
        printed: 'The total line prints {printed} points, the rows add up to {sum}. Correct it.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      const closure = closureOf(form, node.template, node.profile)
      const total = totalReports(node).filter(() => !isOfTheGroups(closure))
      for (const each of [...total, ...groupReports(form), ...level2Reports(form)]) {
        const relation = relationOf(closure, each)
        if (relation && isToldElsewhere(closure, relation)) continue
        report({ ...each, suggestions: relation ? proposedCures(curesOf(closure, relation), relation, form) : [] })
      }
    },
  }),
}
