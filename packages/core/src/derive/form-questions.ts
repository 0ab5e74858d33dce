import type { Grid } from '../blocks/blocks.ts'
import type { AmountUnit } from '../form/codes.ts'
import { indicatorCellNames, indicatorListNames } from '../form/indicator-cells.ts'
import type { Place } from '../form/place.ts'
import type { Draft } from '../read/form/draft.ts'
import type { FundRef, Template } from '../template/schema/index.ts'
import { templateSchema } from '../template/schema/index.ts'
import { saysYearBudget, sumsOf } from '../template/shape-money.ts'
import { cellId } from './cell-id.ts'
import type { DeriveOptions } from './derive-options.ts'
import { fundsOf } from './funds-of.ts'
import type { Line } from './head-lines.ts'
import { holdsProbe } from './probes.ts'
import type { DeriveQuestion } from './question.ts'

interface Asked {
  /** The title, where it leaves a name open. */
  readonly openTitle: Line | undefined
  readonly read: Draft
  readonly own: Template
  readonly grid: Grid
  /** Where the form's title stands. */
  readonly place: Place
  readonly printedUnit: AmountUnit | undefined
  readonly amountUnit: AmountUnit
  readonly options: DeriveOptions
}

/** A money line in words, as answers name it. */
export const fundName = ({ path, column = '预算' }: FundRef): string =>
  [...path, ...(column === '预算' ? [] : [column])].join(' / ')

/** The question whether a line is the sum of others. */
export const sumId = ({ path }: FundRef): string => `sum.${path.join(' / ')}`

/** What a column of the indicator table may hold. */
export const columnChoices: readonly string[] = [
  'level1',
  'level2',
  ...indicatorCellNames,
  ...indicatorListNames,
  'extra',
]

const columnQuestions = ({ read }: Asked): readonly DeriveQuestion[] =>
  (read.found.table?.columns ?? []).flatMap(({ name, label }): DeriveQuestion[] =>
    name === 'extra' && label.raw !== ''
      ? [
          {
            id: cellId(label.place),
            place: label.place,
            text: label.raw,
            kind: 'column',
            choices: columnChoices,
            guess: 'extra',
          },
        ]
      : [],
  )

const moneyQuestions = ({ read, own, place }: Asked): readonly DeriveQuestion[] => {
  const funds = fundsOf(own)
  const placeOf = (ref: FundRef): Place =>
    read.found.head.funds.find(
      ({ path, column }) => path.join('|') === ref.path.join('|') && column === (ref.column ?? '预算'),
    )?.amount.place ?? place
  const year = own.money?.yearBudget
  const amounts = funds.filter(({ column = '预算' }) => !/^(分值|权重|执行率|预算执行率|得分|占比|比例)/.test(column))
  const unsure = year !== undefined && amounts.length > 1 && !amounts.some(saysYearBudget)
  const names = amounts.map(fundName)
  // What holds of one column of money holds of all.
  const open = new Map(sumsOf(funds).flatMap((sum) => (sum.whole ? [] : [[sumId(sum.total), sum] as const])))
  const lineOf = ({ path }: FundRef): string => path.join(' / ')
  const sums = [...open].map(
    ([id, { total, parts }]): DeriveQuestion => ({
      id,
      place: placeOf(total),
      text: `${lineOf(total)} = ${parts.map(lineOf).join(' + ')}`,
      kind: 'sum',
      choices: ['yes', 'no'],
      guess: 'no',
    }),
  )
  return [
    ...(unsure
      ? [
          {
            id: 'year-budget',
            place: placeOf(year),
            text: fundName(year),
            kind: 'year-budget' as const,
            choices: names,
            guess: fundName(year),
          },
        ]
      : []),
    ...sums,
  ]
}

/** Words of a title that say what the form is for, and of whom. */
const tells = {
  phase: /自评|自我评价|监控|审核|评审|目标|事前|调整|评价/,
  subject: /项目|部门|单位|政策|资金|转移支付|区域/,
}

const ofForm = ({
  read,
  own,
  grid,
  place,
  openTitle,
  printedUnit,
  amountUnit,
  options,
}: Asked): readonly DeriveQuestion[] => {
  const title = read.title.raw
  const { phase, subject } = templateSchema.unwrap().shape
  const ask = (
    id: 'phase' | 'subject' | 'amount-unit' | 'orientation' | 'levels',
    choices: readonly string[],
    guess: string,
  ): DeriveQuestion => ({ id, place, text: title, kind: id, choices, guess })
  const table = own.rows.find((row) => 'block' in row && row.block === 'indicators')
  const levels = table && 'levels' in table ? table.levels : undefined
  return [
    ...(options.phase === undefined && !tells.phase.test(title) ? [ask('phase', phase.options, read.phase)] : []),
    ...(options.subject === undefined && !tells.subject.test(title)
      ? [ask('subject', subject.options, read.subject)]
      : []),
    ...(printedUnit === undefined && fundsOf(own).length > 0
      ? [ask('amount-unit', ['元', '万元', '亿元'], amountUnit)]
      : []),
    ...(grid.orientation === undefined ? [ask('orientation', ['portrait', 'landscape'], own.paper.orientation)] : []),
    ...(openTitle
      ? [{ id: 'title', place: openTitle.place, text: openTitle.text, kind: 'title' as const, choices: [], guess: '' }]
      : []),
    ...(levels?.length === 0 ? [ask('levels', ['classic', '2021', 'none'], 'classic')] : []),
  ]
}

/** What the form as a whole does not tell for sure. */
export const formQuestions = (asked: Asked): readonly DeriveQuestion[] =>
  [...ofForm(asked), ...columnQuestions(asked), ...moneyQuestions(asked)].filter(({ text }) => !holdsProbe(text))
