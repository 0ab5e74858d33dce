import type { FormShape, ShapeRow } from './form-shape.ts'
import type { FundRef, Relation, Template } from './schema/index.ts'

type Money = NonNullable<Template['money']>

/** The money lines of a shape, in printed order. */
export const fundsOf = (rows: readonly ShapeRow[]): readonly FundRef[] =>
  rows.flatMap((row) => ('cells' in row ? row.cells.flatMap((cell) => ('fund' in cell ? [cell.fund] : [])) : []))

const decimals = /^(分值|权重|执行率|预算执行率|得分|自评得分)/
const last = ({ path }: FundRef): string => path.at(-1) ?? ''

/** Words of the year's budget, the surest first. */
const yearWords: readonly RegExp[] = [
  /^(项目|部门)?(年度|本年度?|当年)(资金|预算|项目)?(总额|金额|总数|资金)$/,
  /(资金|预算|支出|项目)?(总额|总计|合计|总数)$/,
  /^(项目)?(年度)?预算(数|资金|金额|安排)?$/,
]
const termWords = /^(项目|实施期|中期|计划)(资金|总投资)?(总额|总投资|总金额|投资总额)$/

/** Whether a line says by its label that it is the year's budget, or the sum of the project's money. */
export const saysYearBudget = (ref: FundRef): boolean => yearWords.some((words) => words.test(last(ref)))

/** Which money lines are the year's budget, the term's total and what was executed, told by their labels. */
export const moneyOf = (funds: readonly FundRef[]): Money | undefined => {
  const amounts = funds.filter(({ column = '预算' }) => !decimals.test(column))
  const lines = amounts.filter((ref) => !termWords.test(last(ref)))
  const line =
    yearWords.map((words) => lines.find((ref) => words.test(last(ref)))).find((ref) => ref !== undefined) ?? amounts[0]
  if (line === undefined) return undefined
  const same = funds.filter(({ path }) => path.join('|') === line.path.join('|'))
  const column = (pattern: RegExp) => same.find((ref) => pattern.test(ref.column ?? '预算'))
  const part = <K extends keyof Money>(key: K, ref: FundRef | undefined) => (ref === undefined ? {} : { [key]: ref })
  const term = amounts.find((ref) => termWords.test(last(ref)) && ref !== line)
  return {
    yearBudget: column(/^(全年|调整后?)预算/) ?? column(/预算/) ?? line,
    ...part('termTotal', term),
    ...part('executed', column(/(执行|支出|到位|完成)数/)),
    ...part('executionPoints', column(/^(分值|权重)/)),
    ...part('executionRate', column(/执行率/)),
    ...part('executionScore', column(/得分/)),
  }
}

const totalWords = /(总额|总计|合计|小计|总数)$/

/**
 * Sums that the labels promise: a group's 资金总额 beside its sources, or a total with its parts (其中：…), where a line
 * 其他 says that the parts are all of them.
 */
export const relationsOf = (funds: readonly FundRef[]): readonly Relation[] =>
  sumsOf(funds).flatMap(({ total, parts, whole }) => (whole ? [{ total, parts }] : []))

/** Lines with others below or beside them that may be all their parts; `whole`: the labels say that they are. */
export const sumsOf = (funds: readonly FundRef[]): readonly (Relation & { readonly whole: boolean })[] => {
  const amounts = funds.filter(({ column = '预算' }) => !decimals.test(column))
  const under = (path: readonly string[], { column = '预算' }: FundRef) => [column, ...path].join('|')
  const parentOf = (ref: FundRef) => under(ref.path.slice(0, -1), ref)
  const children = Map.groupBy(amounts, parentOf)
  const partsUnder = (key: string, total: FundRef) => (children.get(key) ?? []).filter((ref) => ref !== total)
  return amounts.flatMap((total) => {
    const below = partsUnder(under(total.path, total), total)
    const beside = total.path.length > 1 && totalWords.test(last(total)) ? partsUnder(parentOf(total), total) : []
    const parts = below.length > 0 ? below : beside
    const whole = parts.some((ref) => /其[他它余]/.test(last(ref)))
    return parts.length > 1 ? [{ total, parts, whole }] : []
  })
}

/** Money and relations of a shape: what the caller says, else what the labels say. */
export const moneyParts = (shape: FormShape): Pick<Template, 'money' | 'relations'> => {
  const funds = fundsOf(shape.rows)
  const money = shape.money ?? moneyOf(funds)
  const relations = shape.relations ?? relationsOf(funds)
  return { ...(money ? { money } : {}), ...(relations.length > 0 ? { relations } : {}) }
}
