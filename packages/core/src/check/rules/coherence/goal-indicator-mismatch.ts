import type { Disclosure, Form, Indicator } from '../../../form/index.ts'
import { lettersOf, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { goalTexts } from './shared/goal-texts.ts'
import { topicPairs } from './shared/topics.ts'

/** Shorter goals name too little to be held against anything. */
const longEnough = 60
const fewestRows = 6
/** Of a goal and its indicators at least this part speaks of the same. */
const least = 0.1

/** What every text of the unit is about tells nothing: the words of its name and of the project's. */
const commonOf = (form: Form, disclosure: Disclosure): ReadonlySet<string> =>
  new Set(
    [form.project?.name, form.competentDepartment, form.implementingUnit, disclosure.publisher].flatMap((cell) => [
      ...topicPairs(cell?.raw ?? ''),
    ]),
  )

const saidBy = (row: Indicator): string =>
  plainText([row.name, row.target, row.definition, row.description].map((cell) => cell?.raw ?? '').join(''))

const isAsked = ({ level2 }: Indicator): boolean => level2.value !== 'serviceSatisfaction'

/** Whether more rows than the least part speak of what the goal does: of most forms the first dozen tells. */
const isSpokenOf = (goal: string, rows: readonly Indicator[], common: ReadonlySet<string>): boolean => {
  let shared = 0
  for (const row of rows) {
    if (!isAsked(row)) continue
    for (const pair of topicPairs(row.name.raw))
      if (!common.has(pair) && goal.includes(pair)) {
        shared++
        break
      }
    if (shared > rows.length * least) return true
  }
  return false
}

const countIn = (text: string, pair: string): number => text.split(pair).length - 1

/** What is quoted is a word that a reader knows, and no piece of one: at least this long, of letters only. */
const shortest = 2
const longest = 8

/** Letters that belong to a sentence, not to a thing: 以, 把, 让. */
const particles = /^[以把让使由从向于给被才都也很更最已可能不]+|[以把让使由从向于给被才都也很更最已可能不]+$/g

/**
 * The things that texts speak of again and again: the longest strings of letters that several of their clauses have, in which
 * one of the pairs stands. 公交线路 of 打通城乡公交线路 and 公交线路到村.
 */
const repeated = (texts: readonly string[], pairs: readonly string[]): readonly string[] => {
  const clauses = texts
    .flatMap((text) => text.split(/[\p{P}\p{S}\s\d]+/u))
    .filter((clause) => clause.length >= shortest)
  const wordsOf = (pair: string): readonly string[] => {
    const around = clauses.filter((clause) => clause.includes(pair))
    const counts = new Map<string, number>()
    for (const clause of around) {
      const at = clause.indexOf(pair)
      const seen = new Set<string>()
      for (let start = Math.max(0, at - longest + 2); start <= at; start++)
        for (let end = at + 2; end <= Math.min(clause.length, start + longest); end++)
          seen.add(clause.slice(start, end))
      for (const piece of seen) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
    return [...counts].filter(([, count]) => count > 1).map(([piece]) => piece.replace(particles, ''))
  }
  const found = pairs.slice(0, 40).flatMap((pair) => {
    const [word] = wordsOf(pair).toSorted((a, b) => b.length - a.length)
    return word !== undefined && word.length >= shortest ? [word] : []
  })
  const whole = [...new Set(found)].toSorted((a, b) => b.length - a.length)
  return whole.filter((word, at) => !whole.slice(0, at).some((other) => other.includes(word))).slice(0, 3)
}

/** A goal and indicators that speak of different things. */
export const goalIndicatorMismatch: Rule = {
  id: 'goal-indicator-mismatch',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '目标与指标说的不是一件事',
    what: '六十字以上的绩效目标反复说的事，指标一行都没有提到；指标反复说的事，目标也没有提到；两者用词几乎没有重合（项目名称、单位名称中的词不算）。',
    why: '指标是目标的细化和量化。目标说一件事、指标考另一件事，说明其中一处是从别处抄来的。',
    example: '绩效目标通篇是城乡公交线路和班次，指标却全是鱼苗繁育、池塘养殖、鱼病防治。',
    instead: '按项目实际内容重写目标，或按目标重选指标，使每项主要任务都有指标。',
    cannotSee: '按用词判断，只报告几乎毫无重合的；部分不对应的、换了说法的看不出来。目标很短、指标很少的不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '绩效目标说的是“{goal}”，{rows}项指标说的是“{indicators}”，两者互不涉及。请核对目标与指标是否属于同一项目。',
      },
    },
    en: {
      sentences: {
        default:
          'The goal speaks of “{goal}”, the {rows} indicators of “{indicators}”, and neither mentions the other. Check whether both belong to this project.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { disclosure }) => {
      const texts = goalTexts(form)
      const goal = plainText(texts.map(({ raw }) => raw).join('\n'))
      const [first] = texts
      if (!first || lettersOf(goal).length < longEnough) return
      const common = commonOf(form, disclosure)
      if (isSpokenOf(goal, form.indicators, common)) return
      const rows = form.indicators
        .filter(isAsked)
        .map((row) => ({
          row,
          topics: [...topicPairs(row.name.raw)].filter((pair) => !common.has(pair)),
        }))
        .filter(({ topics }) => topics.length > 0)
      const shared = rows.filter(({ topics }) => topics.some((pair) => goal.includes(pair))).length
      if (rows.length < fewestRows || shared > rows.length * least) return
      const said = rows.map(({ row }) => saidBy(row)).join('\n')
      const ofGoal = [...topicPairs(goal)].filter(
        (pair) => !common.has(pair) && countIn(goal, pair) > 1 && !said.includes(pair),
      )
      const counts = new Map<string, number>()
      for (const { topics } of rows) for (const pair of topics) counts.set(pair, (counts.get(pair) ?? 0) + 1)
      const ofRows = [...counts].filter(([pair, count]) => count > 1 && !goal.includes(pair)).map(([pair]) => pair)
      if (ofGoal.length === 0 || ofRows.length === 0) return
      report({
        at: first,
        data: {
          goal: [...repeated([goal], ofGoal)],
          indicators: [
            ...repeated(
              rows.map(({ row }) => plainText(row.name.raw)),
              ofRows,
            ),
          ],
          rows: rows.length,
        },
        related: rows.map(({ row }) => row.name),
      })
    },
  }),
}
