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

const countIn = (text: string, pair: string): number => text.split(pair).length - 1

/** Pairs of characters that stand several times, longest runs of them joined: 公交, 交线, 线路 make 公交线路. */
const joined = (pairs: readonly string[]): readonly string[] => {
  const words: string[] = []
  for (const pair of pairs) {
    const last = words.at(-1)
    if (last?.at(-1) === pair[0]) words[words.length - 1] = `${last}${pair.slice(1)}`
    else words.push(pair)
  }
  return [...new Set(words)].slice(0, 3)
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
      const rows = form.indicators
        .filter(({ level2 }) => level2.value !== 'serviceSatisfaction')
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
        data: { goal: [...joined(ofGoal)], indicators: [...joined(ofRows)], rows: rows.length },
        related: rows.map(({ row }) => row.name),
      })
    },
  }),
}
