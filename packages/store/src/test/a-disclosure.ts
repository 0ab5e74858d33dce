import type { Disclosure, Finding, Form, Indicator } from '@jiheng/core/form'
import type { NewDisclosure } from '../disclosures/add-disclosure.ts'
import { testTime } from './a-store-constants.ts'

export interface DisclosureWords {
  readonly title?: string
  readonly unit?: string
  readonly project?: string
  readonly goal?: string
  readonly year?: number
  readonly template?: string
  /** Names of indicators. */
  readonly indicators?: readonly string[]
  readonly file?: string
}

const printed = (raw: string) => ({ raw, place: {} })

const indicator = (name: string): Indicator => ({
  level1: { raw: '产出指标', value: 'output', place: {} },
  level2: { raw: '数量指标', value: 'quantity', place: {} },
  name: printed(name),
  target: {
    raw: '≥3 场',
    value: { kind: 'quantity', op: '≥', number: '3', unit: '场' },
    place: { line: 9, start: 0, end: 4 },
  },
})

const form = (words: DisclosureWords): Form => ({
  template: words.template ?? 'fictional-target@1',
  kind: 'table',
  phase: 'target',
  subject: 'project',
  scheme: 'classic',
  title: printed(words.title ?? '项目支出绩效目标表'),
  year: { raw: `${words.year ?? 2031}年`, value: words.year ?? 2031, place: { line: 2 } },
  amountUnit: { raw: '万元', value: '万元', place: {} },
  project: { name: printed(words.project ?? '青禾书屋开放') },
  implementingUnit: printed(words.unit ?? '云岭县图书馆'),
  fields: [{ label: printed('项目名称'), value: printed(words.project ?? '青禾书屋开放') }],
  funds: [{ path: ['年度资金总额'], column: '预算', amount: { raw: '12.5', value: 12_500_000, place: {} } }],
  goal: printed(words.goal ?? '全年开放三百天'),
  indicators: (words.indicators ?? ['读书会场次']).map(indicator),
  emptyLevels: [],
  place: { line: 1, endLine: 20 },
})

/** A small disclosure of one form. */
export const aDisclosure = (words: DisclosureWords = {}): Disclosure => ({
  schema: 'jiheng/1',
  source: { name: words.file ?? '目标表.txt', sha256: 'a'.repeat(64), mediaType: 'text/plain', bytes: 10 },
  title: printed(words.title ?? '项目支出绩效目标表'),
  publisher: printed(words.unit ?? '云岭县图书馆'),
  publishedOn: printed(''),
  year: { raw: `${words.year ?? 2031}年`, value: words.year ?? 2031, place: {} },
  narrative: [],
  forms: [form(words)],
  skipped: [],
  findings: [],
})

/** A finding of a rule. */
export const aFinding = (
  rule: string,
  severity: Finding['severity'] = 'warning',
  origin: Finding['origin'] = 'document',
): Finding => ({ rule, severity, origin, form: 0, place: {}, at: '/forms/0/goal', basis: [], data: {} })

let acts = 0

/** An actor with an act number of its own. */
export const anActor = (at = testTime) => ({ person: 'tester', at, actId: `act-${acts++}` })

/** What `addDisclosure` takes, for a disclosure that was begun here. */
export const aNewDisclosure = (
  id: string,
  words: DisclosureWords = {},
  findings: readonly Finding[] = [],
): NewDisclosure => ({
  id,
  kind: 'new',
  disclosure: aDisclosure(words),
  findings,
  understood: 100,
  engine: 'engine-1',
  actor: anActor(),
})
