import type { FieldTwin, Template } from '../template/schema/index.ts'
import type { Field, Form, Project } from './form.ts'
import { labelKey } from './label-key.ts'
import { cleanLabel } from './labels.ts'
import type { Printed } from './printed.ts'
import { simplified } from './simplified.ts'
import { typedText, typedValue } from './typed.ts'

/**
 * Which typed property a header cell fills, by its label as printed across the country. Within a property the earlier
 * pattern wins where a form prints both (部门名称 before 编制单位).
 */
const table: readonly (readonly [FieldTwin, readonly RegExp[]])[] = [
  [
    'project.name',
    [
      /^项目名称$/,
      /^项目\((?:政策|专项|资金)\)名称$/,
      /^(?:二级|一级|专项|子|支出|预算|具体)?项目(?:支出)?名称$/,
      /^专项(?:资金)?名称$/,
      /^政策(?:和项目)?名称$/,
    ],
  ],
  ['project.code', [/^项目(?:编码|代码|编号)$/, /^项目识别码$/]],
  ['project.attribute', [/^项目属性$/, /^项目性质$/]],
  ['project.category', [/^项目(?:类别|类型|分类)$/, /^专项类型$/]],
  [
    'project.duration',
    [
      /^项目(?:期限?|周期|起止时间|起止年限|起止日期|(?:计划)?(?:实施|执行)(?:时间|期限?|周期|年限))$/,
      /^(?:实施|执行)(?:期限?|周期|时间)$/,
    ],
  ],
  ['project.leader', [/^项目(?:单位)?负责人$/, /^项目联系人$/, /^负责人$/]],
  ['project.phone', [/^(?:项目)?(?:负责人)?(?:联系)?电话$/, /^联系(?:方式|电话.*)$/]],
  ['project.fundUse', [/^(?:预算规模及)?资金(?:使用)?用途$/]],
  ['project.fundNature', [/^(?:预算)?资金(?:性质|来源)$/]],
  ['project.fundOffice', [/^资金(?:主管|归口)(?:处|科|股|处室|科室|股室|业务处室)$/, /^(?:主管|归口)(?:处|科|股)室$/]],
  [
    'competentDepartment',
    [
      /^(?:项目|省级|市级|县级|区级|中央|一级|预算|资金|业务|行业)?(?:主管|归口)(?:预算)?(?:部门|单位)$/,
      /^主管(?:部门|单位)名称$/,
    ],
  ],
  [
    'implementingUnit',
    [
      /^(?:项目)?(?:具体)?(?:实施|承担|执行)(?:部门|单位)(?:名称)?$/,
      /^项目(?:责任)?(?:单位|部门)$/,
      /^(?:部门|单位)(?:名称)$/,
      /^(?:预算|填报|申报|自评|使用|用款)(?:部门|单位)(?:名称)?$/,
      /^编制(?:部门|单位)$/,
    ],
  ],
]

/** What may be printed behind a label without changing what it names: (盖章), 及代码, an alternative in brackets. */
const keyOf = (label: string): string =>
  simplified(cleanLabel(label).normalize('NFKC'))
    .replace(/\s/g, '')
    .replace(/\((?:盖章|公章|签章|签字|科、股|部门|单位|处、科|盖公章)\)/g, '')
    .replace(/(?:及|和|\/|\(|与)(?:部门|单位|预算)?(?:代码|编码)\)?$/, '')

const rankOf = (label: string): { readonly twin: FieldTwin; readonly rank: number } | undefined => {
  if (label.length > 60) return undefined
  const key = keyOf(label)
  for (const [twin, patterns] of table) {
    const rank = patterns.findIndex((pattern) => pattern.test(key))
    if (rank >= 0) return { twin, rank }
  }
  return undefined
}

/**
 * The typed property that a header cell with this label fills, if any.
 * @example twinOf('主管部门及代码') // 'competentDepartment'
 */
export const twinOf = (label: string): FieldTwin | undefined => rankOf(label)?.twin

interface Found {
  readonly rank: number
  readonly label: string
  readonly cell: Printed<string>
}

/** A budget code before a unit's name; a short bare number is part of the name (120急救中心) unless the label says 代码. */
const code = /^(?:[[(（【]\d{3,}[\])）】]|\d{3,}[-—_]|\d{6,})(?=\D{2})/u
const anyCode = /^[[(（【]?\d{3,}[\])）】]?[-—_]?(?=\D{2})/u

/** A unit printed with its budget code ("601002某某局") is named by what stands behind the code. */
const unitName = ({ label, cell }: Found): Printed<string> => {
  const text = cell.raw.trim()
  const name = text.replace(/代码|编码/.test(label) ? anyCode : code, '').trim()
  return name === text ? cell : { ...cell, value: name }
}

export interface Claims {
  readonly project?: Project
  readonly competentDepartment?: NonNullable<Form['competentDepartment']>
  readonly implementingUnit?: NonNullable<Form['implementingUnit']>
}

/** The labels by which a template says what fills a typed property, as they are compared. */
export type TwinLabels = ReadonlyMap<FieldTwin, string>

/**
 * The labels of the header cells that a template calls typed properties.
 * @example twinLabels(template).get('competentDepartment') // '中央主管部门'
 */
export const twinLabels = ({ rows }: Template): TwinLabels =>
  new Map(
    rows
      .flatMap((row) => ('cells' in row ? row.cells : []))
      .flatMap((cell) => ('field' in cell && 'is' in cell && cell.is ? [[cell.is, labelKey(cell.field)] as const] : []))
      .toReversed(),
  )

/** A header cell without a printed label is named by what it must mean. */
const printedLabel = ({ label }: Field): string => label.raw || (label.value ?? '')

/**
 * The typed properties that a form's header cells fill; the cells stay in `fields`. A form without a project's name,
 * code, attribute or category has no project.
 *
 * @param named by the form's template: the cell that it names fills the property, also where that is blank and another
 *   cell would do (the central department of a transfer, beside that of the province)
 */
export const claimFields = (fields: readonly Field[], named: TwinLabels = new Map()): Claims => {
  const best = new Map<FieldTwin, Found>()
  const labels = new Set(named.size === 0 ? [] : fields.map((field) => labelKey(printedLabel(field))))
  for (const field of fields) {
    const { value } = field
    const printed = printedLabel(field)
    const found = rankOf(printed)
    if (!found) continue
    const own = named.get(found.twin)
    if (own !== undefined && labels.has(own) && labelKey(printed) !== own) continue
    const known = best.get(found.twin)
    const better =
      !known || (known.cell.raw === '' && value.raw !== '') || (found.rank < known.rank && value.raw !== '')
    if (better) best.set(found.twin, { rank: found.rank, label: printed, cell: value })
  }
  const cell = (twin: FieldTwin) => best.get(twin)?.cell
  const [number, attribute, category] = [cell('project.code'), cell('project.attribute'), cell('project.category')]
  const [leader, phone, duration] = [cell('project.leader'), cell('project.phone'), cell('project.duration')]
  const [fundUse, fundNature] = [cell('project.fundUse'), cell('project.fundNature')]
  const fundOffice = cell('project.fundOffice')
  const hasProject = (['project.name', 'project.code', 'project.attribute', 'project.category'] as const).some((t) =>
    best.has(t),
  )
  const department = best.get('competentDepartment')
  const unit = best.get('implementingUnit')
  return {
    ...(hasProject && {
      project: {
        name: cell('project.name') ?? typedText('', {}),
        ...(number && { code: number }),
        ...(attribute && { attribute }),
        ...(category && { category }),
        ...(duration && { duration: typedValue(duration.raw, duration.place) }),
        ...(leader && { leader }),
        ...(phone && { phone }),
        ...(fundUse && { fundUse }),
        ...(fundNature && { fundNature }),
        ...(fundOffice && { fundOffice }),
      },
    }),
    ...(department && { competentDepartment: unitName(department) }),
    ...(unit && { implementingUnit: unitName(unit) }),
  }
}
