import type { Disclosure, Form, FundLine } from '../form/index.ts'
import { fenOf } from '../queries/funds.ts'
import { projectKey, projectName } from '../queries/project-name.ts'
import { yearOf } from '../queries/year.ts'
import { unitKey } from './file-forms.ts'

/** Money that goes from above to below, as one form shows it, in fen. */
export interface HandedDown {
  readonly form: Form
  readonly line: FundLine
  readonly fen: number
  readonly name: string
  readonly unit: string
  readonly year: number | undefined
}

const toBelow = /转移(?:支付)?(?:至|给|到)?(?:市县|县区|市、?县|区县|下级)|下达(?:市县|县区)|补助(?:市县|下级)/
const fromAbove = /^(?:中央|省级?|自治区|市级?|上级)(?:财政)?(?:资金|补助|专项|拨款|转移支付|安排|财政拨款)*$/
const wholeLine = /^(?:资金总额|合计|总计|小计|年度金额|金额)?$/

const described = (form: Form, disclosure: Disclosure, line: FundLine, fen: number): HandedDown => ({
  form,
  line,
  fen,
  name: projectName(form.project?.name.raw ?? ''),
  unit: unitKey(form.implementingUnit?.raw || disclosure.publisher.raw || (disclosure.publisher.value ?? '')),
  year: yearOf(form, disclosure),
})

/** What a target form says that counties get: the sum of the group 转移市县, where it has one. */
export const handedDown = (form: Form, disclosure: Disclosure): HandedDown | undefined => {
  if (form.kind !== 'table' || form.phase !== 'target') return undefined
  const line = form.funds.find(
    ({ path }) =>
      toBelow.test(path.at(-1) ?? '') || (toBelow.test(path.at(-2) ?? '') && wholeLine.test(path.at(-1) ?? '')),
  )
  const fen = fenOf(line)
  return line && fen !== undefined && fen > 0 ? described(form, disclosure, line, fen) : undefined
}

/** What a local target form says that came from above: its one line of it, or the sum of several as that of the first. */
export const received = (form: Form, disclosure: Disclosure): HandedDown | undefined => {
  if (form.kind !== 'table' || form.phase !== 'target' || handedDown(form, disclosure)) return undefined
  const lines = form.funds.filter(({ path }) => path.length > 0 && fromAbove.test(path.at(-1) ?? ''))
  const amounts = lines.flatMap((line) => fenOf(line) ?? [])
  const [first] = lines
  const fen = amounts.reduce((all, each) => all + each, 0)
  return first && fen > 0 ? described(form, disclosure, first, fen) : undefined
}

/** What comparing needs of money that goes from above to below. */
export interface TransferKey {
  /** Index of its form. */
  readonly form: number
  readonly side: 'handed-down' | 'received'
  readonly fen: number
  readonly project: string
  readonly unit: string
  readonly year: number | undefined
}

const keyOf = ({ fen, name, unit, year }: HandedDown, form: number, side: TransferKey['side']): TransferKey => ({
  form,
  side,
  fen,
  project: projectKey(name),
  unit,
  year,
})

/** What the forms of a document say of money from above to below. */
export const transferKeys = (disclosure: Disclosure): readonly TransferKey[] =>
  disclosure.forms.flatMap((form, index) => {
    const [down, own] = [handedDown(form, disclosure), received(form, disclosure)]
    return [...(down ? [keyOf(down, index, 'handed-down')] : []), ...(own ? [keyOf(own, index, 'received')] : [])]
  })

/** A line of a pile: the key and the number of its document. */
export interface TransferOfPile extends TransferKey {
  readonly document: number
}

/** Money handed down by one form, and the local forms of the year and project that show what came from above. */
export interface TransferMatch {
  readonly from: TransferOfPile
  readonly to: readonly TransferOfPile[]
}

/** Where one form of a pile hands money down, what became of it; where two do, nobody knows whose it is. */
export const transferMatches = (all: readonly TransferOfPile[]): readonly TransferMatch[] => {
  const given = all.filter(({ side }) => side === 'handed-down')
  if (given.length === 0) return []
  const key = ({ project, year }: TransferKey) => `${project} ${year}`
  const local = Map.groupBy(
    all.filter(({ side }) => side === 'received'),
    key,
  )
  return [...Map.groupBy(given, key)].flatMap(([of, [from, second]]) => {
    if (!from || second || from.project === '') return []
    const to = (local.get(of) ?? []).filter(({ unit }) => unit !== from.unit)
    return to.length > 0 ? [{ from, to }] : []
  })
}
