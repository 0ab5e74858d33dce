import {
  type Disclosure,
  deriveIndicator,
  type Indicator,
  indicatorCells,
  indicatorListNames,
  indicatorLists,
  isIndicatorCell,
} from '../../form/index.ts'
import { typedText, typedValue } from '../../form/typed.ts'
import { typedCell } from '../../form/typed-cell.ts'
import { disclosureOf, type Example } from '../../template/examples/example.ts'
import type { FormShape, ShapeIndicators } from '../../template/form-shape.ts'
import { synthesise } from '../../template/synthesise.ts'
import { indicatorOf, textFor, themeOf, unitOf } from './content.fixture.ts'
import { type Random, randomOf } from './random.fixture.ts'
import { blocksOf } from './variant-blocks.fixture.ts'
import { moneyMatrixOf, moneyOf, namesOf } from './variant-head.fixture.ts'
import { type Columns, columnsOf, isFurther, type Kind, levelsOf } from './variant-table.fixture.ts'

const titles: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  target: ['项目支出绩效目标表', '{year}年部门预算项目绩效目标表', '项目绩效目标申报表', '预算项目支出绩效目标批复表'],
  weighted: ['项目支出绩效目标表', '{year}年度项目绩效目标申报表'],
  split: ['项目支出绩效目标表', '部门预算项目绩效目标公开表'],
  typed: ['项目绩效目标表', '{year}年度项目支出绩效目标公开表'],
  department: ['部门整体支出绩效目标表', '{year}年度部门整体绩效目标表', '部门（单位）整体支出绩效目标申报表'],
  monitored: ['项目支出绩效目标执行监控表', '{year}年度项目绩效运行监控表'],
  ticked: ['项目支出绩效目标执行监控表', '{year}年项目绩效监控情况表'],
  scored: ['项目支出绩效自评表', '{year}年度项目支出绩效自评表'],
  term: ['项目支出绩效目标申报表', '专项项目绩效目标表'],
  progress: ['项目绩效目标分解表', '{year}年项目支出绩效目标表'],
  evaluated: ['项目支出绩效自评表', '{year}年度项目支出绩效自评表', '预算项目绩效自评表'],
}

/** "≥8 个" as a form prints it that has a column for the sign and one for the unit. */
const splitTarget = (target: string): readonly [sign: string, value: string, unit: string] => {
  const match = /^([≥≤=])?\s*(\d+(?:\.\d+)?)\s*([^\d/]*)$/.exec(target)
  return match ? [match[1] ?? '=', match[2] ?? '', match[3]?.trim() ?? ''] : ['定性', target, '']
}

const rowsOf = (
  random: Random,
  theme: ReturnType<typeof themeOf>,
  levels: ShapeIndicators['levels'],
  columns: Columns,
) => {
  const rows: [string, string, string, Record<string, string>][] = []
  const numbered = random.chance(0.3) ? random.pick(['指标1：', '指标 1: ', '1.', '1、']) : ''
  const empty: string[] = []
  const has = (property: string): boolean => columns.some((column) => column.property === property)
  for (const { level2: second } of levels)
    for (const { level2 } of second) {
      const most = level2 === 'quantity' ? 5 : level2 === 'cost' ? 3 : 2
      const count = random.chance(0.12) ? 0 : 1 + random.below(most)
      if (count === 0 && has('level1')) empty.push(level2)
      for (let i = 0; i < count; i++) {
        const { name, target, actual } = indicatorOf(random, theme, level2, i + random.below(2))
        const text = (property: 'definition' | 'basis' | 'note') =>
          has(property) ? { [property]: textFor(random, property, theme) } : {}
        const more = {
          ...(has('actual') ? { actual } : {}),
          ...(has('weight') ? { weight: `${2 + random.below(10)}` } : {}),
          ...(has('score') ? { score: `${1 + random.below(4)}` } : {}),
          ...text('definition'),
          ...text('basis'),
          ...text('note'),
        }
        const known = rows.some(([, other]) => other.endsWith(name))
        const own = known ? `${name}（第${i + 1}批）` : name
        rows.push([level2, numbered.replace('1', `${i + 1}`) + own, target, more])
      }
    }
  return { rows, empty }
}

const goalOf = (random: Random, evaluated: boolean): FormShape['rows'] =>
  evaluated
    ? [
        {
          cells: [
            { label: random.pick(['年度总体目标', '年度目标']), column: 1, span: 1, rows: 2 },
            { label: random.pick(['预期目标', '年初设定目标']), column: 2, span: 3 },
            { label: random.pick(['实际完成情况', '全年实际完成情况']), column: 5, span: 4 },
          ],
        },
        {
          cells: [
            { part: 'goal', column: 2, span: 3 },
            { part: 'goalActual', column: 5, span: 4 },
          ],
        },
      ]
    : [
        {
          cells: [
            {
              label: random.pick([
                '年度绩效目标',
                '年度总体目标',
                '总体目标',
                '绩效目标',
                '年度目标',
                '项目年度绩效目标',
              ]),
            },
            { part: 'goal' },
          ],
        },
      ]

export type Kinds = readonly [Kind, ...Kind[]]
export const usualKinds: Kinds = ['target', 'weighted', 'evaluated', 'department', 'split', 'typed']
/** Forms with many columns and headers of two rows. */
export const wideKinds: Kinds = ['monitored', 'ticked', 'scored', 'term', 'progress']

const phaseOf = (kind: Kind, evaluated: boolean): FormShape['phase'] => {
  if (evaluated) return 'self-evaluation'
  return kind === 'monitored' || kind === 'ticked' ? 'monitoring' : 'target'
}

/** An invented form of an invented region, filled in: other labels, other columns, other words each time. */
export const variantOf = (seed: number, kinds: Kinds = usualKinds): Disclosure => {
  const random = randomOf(seed)
  const kind = random.pick<Kind>(kinds)
  const [theme, unit, year] = [themeOf(random), unitOf(random), 2024 + random.below(3)]
  const columns = columnsOf(random, kind)
  const levels = levelsOf(random, kind === 'weighted' || kind === 'evaluated' || kind === 'department')
  const evaluated = columns.some(({ property }) => property === 'score')
  const project = `${theme.project}${random.pick(['项目', '经费', '专项'])}`
  const names = namesOf(random, project, unit, kind === 'department')
  const money = evaluated ? moneyMatrixOf(random) : moneyOf(random)
  const blocks = evaluated ? blocksOf(random, theme, 0) : blocksOf(random, theme, random.below(3))
  const side = random.chance(0.5)
    ? { side: { label: random.pick(['绩效指标', '年度绩效指标', '绩效目标']), header: random.chance(0.6) } }
    : {}
  const total = evaluated && random.chance(0.7)
  const template = synthesise({
    phase: phaseOf(kind, evaluated),
    subject: kind === 'department' ? 'department' : 'project',
    scheme: levels[0]?.level1 === 'cost' ? '2021' : 'classic',
    amountUnit: '万元',
    head: [
      { style: 'title', text: random.pick(titles[kind]) },
      ...(random.chance(0.7)
        ? [{ style: 'period' as const, text: random.pick(['（{year}年度）', '({year}年)', '{year}年度']) }]
        : []),
      ...(random.chance(0.5) ? [{ style: 'unit' as const, text: random.pick(['单位：万元', '金额单位：万元']) }] : []),
    ],
    rows: [
      ...names.rows,
      ...money.rows,
      ...blocks.before,
      ...goalOf(random, evaluated),
      ...blocks.after,
      { indicators: { ...side, columns, levels } },
      ...(total
        ? [
            {
              cells: [
                { label: random.pick(['总分', '合计', '总  分']) },
                { total: 'weight' as const },
                { total: 'score' as const },
              ],
            },
          ]
        : []),
    ],
  })
  const example: Example = {
    template: 'own',
    year,
    unit,
    fields: names.fields,
    funds: money.funds,
    goal: theme.goal,
    ...(evaluated ? { goalActual: `${theme.goal.replaceAll('；', '，')}现已全部完成。` } : {}),
    ...blocks.filled,
    ...rowsOf(random, theme, levels, columns),
    ...(total ? { totals: { weight: '100', score: `${80 + random.below(20)}.5` } } : {}),
  }
  return withExtras(disclosureOf(example, template), columns, (column) => wordFor(random, column, theme), template)
}

const wordFor = (random: Random, { property, label }: Columns[number], theme: ReturnType<typeof themeOf>): string =>
  textFor(random, label, theme) || textFor(random, property, theme)

const withExtras = (
  disclosure: Disclosure,
  columns: Columns,
  text: (column: Columns[number]) => string,
  ownTemplate: ReturnType<typeof synthesise>,
): Disclosure => {
  const extra = columns.filter(isFurther)
  const split = extra.length === 2 && extra.every(({ label }) => /性质|方向|符号|单位/.test(label))
  const filled = (row: Indicator, i: number): Indicator => {
    if (extra.length === 0) return row
    const [sign, value, unit] = splitTarget(row.target.raw)
    const of = (column: Columns[number]): string =>
      split ? (column.label.endsWith('单位') ? unit : sign) : column.label === '序号' ? `${i + 1}` : text(column)
    const cells = extra.filter(({ property }) => isIndicatorCell(property))
    const lists = indicatorListNames.flatMap((list) => {
      const own = extra.filter(({ property }) => property === list)
      const { head, cell } = indicatorLists[list]
      const entries = own.map((column) => ({
        [head]: typedText(column.label, {}),
        [cell]: typedCell(cell === 'value' ? 'value' : 'yes-no', of(column), {}),
      }))
      return own.length > 0 ? [[list, entries] as const] : []
    })
    const others = extra.filter(({ property }) => property === 'extra')
    const target = { ...typedValue(`${sign === '定性' ? '' : sign}${value}${unit}`, {}), raw: value }
    return {
      ...row,
      ...(split ? { target } : {}),
      ...Object.fromEntries(
        cells.map((column) => {
          const { property } = column
          return [
            property,
            typedCell(isIndicatorCell(property) ? indicatorCells[property].typing : 'text', of(column), {}),
          ]
        }),
      ),
      ...Object.fromEntries(lists),
      ...(others.length > 0 && {
        extra: others.map((column) => ({ label: typedText(column.label, {}), value: typedText(of(column), {}) })),
      }),
    }
  }
  return {
    ...disclosure,
    forms: disclosure.forms.map((form) => ({
      ...form,
      template: 'generic',
      ownTemplate,
      indicators: form.indicators.map((row, i) => (extra.length === 0 ? row : deriveIndicator(filled(row, i)))),
    })),
  }
}
