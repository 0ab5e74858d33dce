import { labelKey } from '../form/label-key.ts'
import type { FundRef, Template } from '../template/index.ts'

/** What a money line is about, whatever a region calls it. */
export interface FundKey {
  /** `own`: money that the unit spends itself, where a form tells it from what it hands on (`transfer`). */
  readonly part: 'year' | 'term' | 'own' | 'transfer'
  /** total, fiscal, carryOver, other, central …; the line's own label where we have no word for it. */
  readonly kind: string
  readonly column: string
}

const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['central', /^(?:其中)?(?:中央|上级)(?:补助|财政|转移支付)?(?:资金|拨款)?$/],
  ['province', /^(?:自治区|省级?|市级?（省本级）)(?:财政|补助)?(?:资金|拨款)?$/],
  ['carryOver', /结转|结余/],
  ['fiscal', /财政(?:拨款|资金|性资金)|^一般公共预算|^本年拨款$/],
  ['other', /^(?:其他|其它|自筹|单位)(?:资金|收入)?$/],
  ['total', /总额$|(?:合计|总计|小计)$|^预算(?:数|资金|金额|总额)$|金额$|^项目资金$/],
]

const columns: readonly (readonly [column: string, words: RegExp])[] = [
  ['budget', /^(?:年度?)?预算(?:数|金额|资金|总额)?$|^(?:金额|总额)$/],
  ['initial', /^年初(?:预算)?数?$|^年初预算/],
  ['adjusted', /^全年预算数?$|^调整后?预算|^预算数（A）$/],
  ['rate', /执行率$/],
  ['points', /^(?:分值|权重)$/],
  ['score', /^得分$/],
  ['spent', /执行数|支出数|实际支出|决算数|到位数/],
]

const wordFor = (table: readonly (readonly [string, RegExp])[], label: string): string => {
  const key = labelKey(label)
  return table.find(([, words]) => words.test(key))?.[0] ?? key
}

const sameRef = (path: readonly string[], ref: FundRef | undefined): boolean =>
  ref !== undefined &&
  path.length === ref.path.length &&
  path.every((step, i) => labelKey(step) === labelKey(ref.path[i] ?? ''))

/** What a money line of a template's form is about: by the template's own word for its totals, else by the words of the field. */
export function fundKey(path: readonly string[], column: string, template: Template | undefined): FundKey {
  const money = template?.money
  const of = wordFor(columns, column)
  if (sameRef(path, money?.yearBudget)) return { part: 'year', kind: 'total', column: of }
  if (sameRef(path, money?.termTotal)) return { part: 'term', kind: 'total', column: of }
  const groups = path.map(labelKey)
  const part = groups.some((group) => /转移|下达|市县/.test(group))
    ? 'transfer'
    : groups.some((group) => /本级/.test(group))
      ? 'own'
      : groups.some((group) => /实施期|中期|总投资/.test(group))
        ? 'term'
        : 'year'
  return { part, kind: wordFor(kinds, path.at(-1) ?? ''), column: of }
}
