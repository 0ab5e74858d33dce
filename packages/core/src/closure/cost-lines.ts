import type { Form, Indicator } from '../form/index.ts'
import { fenPerUnit } from '../queries/form-money.ts'
import { costAmount, isCostRow, isRate, isUnitPrice, plainName, plainText } from '../queries/index.ts'
import { Exact } from '../value/exact.ts'

/**
 * What one cost row contributes to the bill of a form: a sum; a unit price; the whole bill once more (`whole`); nothing
 * yet (`blank`); money that cannot be added (`unclear`: garbled, a range, several amounts); no money at all (`none`: a
 * rate, a text, a saving).
 */
export type CostLine =
  | { readonly kind: 'sum' | 'whole'; readonly indicator: Indicator; readonly fen: Exact }
  | { readonly kind: 'unit'; readonly indicator: Indicator; readonly fen: Exact; readonly per: readonly string[] }
  | { readonly kind: 'blank' | 'unclear' | 'none'; readonly indicator: Indicator }

/** Money that is not spent. */
const savingName = /节约|节省|节支|降低|压减|减少|下降|结余|增收|收入/
/** A bare number in such a row is no money. */
const countName = /(?:数|数量|人次|天|小时|时间|时长|面积|幅度|程度|次|比)$/
const wholeName =
  /总(?:成本|支出|投入|费用|投资|造价|预算|经费|资金|额|金额)|(?:成本|支出|投入|费用|投资|预算|经费|资金)总(?:额|计|量|和)|合计|总计/

const isBare = (indicator: Indicator): boolean =>
  indicator.target.value?.kind === 'quantity' &&
  indicator.target.value.unit === null &&
  indicator.target.value.scale === undefined

/** 45 printed twice is 4545: damage, when the budget is 45. */
const isDoubled = (indicator: Indicator, budget: Exact, form: Form): boolean => {
  const value = indicator.target.value
  if (value?.kind !== 'quantity') return false
  const half = value.number.slice(0, value.number.length / 2)
  return half + half === value.number && fenPerUnit(form).times(half).eq(budget)
}

const textLine = (indicator: Indicator): CostLine => {
  const text = plainText(indicator.target.raw)
  if (text === '' || /^[-—–/无]+$/.test(text)) return { kind: 'blank', indicator }
  const digit = text.search(/\d/)
  const isMoney = (digit >= 0 && /[元万亿]/.test(text.slice(digit))) || /[一二三四五六七八九十百千][万亿]?元/.test(text)
  return { kind: isMoney ? 'unclear' : 'none', indicator }
}

/** A bare number is in the form's unit, unless only 元 makes sense of it. */
const meant = (fen: Exact, form: Form, budget: Exact): Exact => {
  if (fen.lte(budget)) return fen
  const inYuan = fen.div(fenPerUnit(form)).times(100)
  return inYuan.lte(budget) ? inYuan : fen
}

const lineOf = (indicator: Indicator, form: Form, budget: Exact): CostLine => {
  const name = plainName(indicator.name.raw)
  if (savingName.test(name)) return { kind: 'none', indicator }
  if (indicator.target.value?.kind === 'garbled') return { kind: 'unclear', indicator }
  const amount = costAmount(indicator, form)
  if (!amount) {
    const { value } = indicator.target
    return value?.kind === 'quantity' ? { kind: 'none', indicator } : textLine(indicator)
  }
  if (isBare(indicator) && (isRate(name) || countName.test(name))) return { kind: 'none', indicator }
  if (isDoubled(indicator, budget, form)) return { kind: 'unclear', indicator }
  if (isBare(indicator) && amount.per) return { kind: 'unclear', indicator }
  const per = amount.per?.filter((unit) => !/^年度?$/.test(unit)) ?? []
  if (per.length > 0 || (!amount.per && isUnitPrice(name))) return { kind: 'unit', indicator, fen: amount.fen, per }
  return { kind: 'sum', indicator, fen: isBare(indicator) ? meant(amount.fen, form, budget) : amount.fen }
}

/** Among several rows, one that states the whole: by its name, by the budget, or as the sum of all others. */
const markWholes = (lines: readonly CostLine[], budget: Exact): readonly CostLine[] => {
  const paid = lines.filter((line) => line.kind === 'sum' || line.kind === 'unit')
  const sums = lines.flatMap((line) => (line.kind === 'sum' ? [line.fen] : []))
  const all = Exact.sum(0, ...sums)
  if (paid.length < 2) return lines
  const half = all.div(2)
  return lines.map((line) => {
    if (line.kind !== 'sum') return line
    const whole =
      line.fen.eq(budget) ||
      wholeName.test(plainName(line.indicator.name.raw)) ||
      (sums.length > 2 && line.fen.eq(half))
    return whole ? { ...line, kind: 'whole' } : line
  })
}

/**
 * The cost rows of a form, each with its part in the bill. `budget` is the year's money in fen.
 * @example costLines(form, new Exact(100_0000_00)).map(({ kind }) => kind) // ['sum', 'unit', 'blank']
 */
export const costLines = (form: Form, budget: Exact): readonly CostLine[] => {
  const found = known.get(form)
  if (found?.budget.eq(budget)) return found.lines
  const lines = linesOf(form, budget)
  known.set(form, { budget, lines })
  return lines
}

/** The bill and the pairs of outputs and costs ask for the lines of the same, immutable form. */
const known = new WeakMap<Form, { readonly budget: Exact; readonly lines: readonly CostLine[] }>()

const linesOf = (form: Form, budget: Exact): readonly CostLine[] =>
  markWholes(
    form.indicators
      .filter((indicator) => isCostRow(indicator) && plainName(indicator.name.raw) !== '')
      .map((indicator) => lineOf(indicator, form, budget)),
    budget,
  )
