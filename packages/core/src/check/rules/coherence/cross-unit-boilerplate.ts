import type { Disclosure, Form } from '../../../form/index.ts'
import { lettersOf, likeness } from '../../../queries/index.ts'
import { longestCommon } from '../../../queries/lcs.ts'
import { nearTexts } from '../../../queries/near-texts.ts'
import type { Rule } from '../../rule.ts'

/** Copied text is alike from here on (domain: 0.85). */
const threshold = 0.85
const longEnough = 40

interface Goal {
  readonly form: Form
  readonly disclosure: Disclosure
  /** Position among the goals of the batch. */
  readonly index: number
  /** Its letters. */
  readonly text: string
  readonly unit: string
}

const goalsOf = (batch: readonly Disclosure[]): readonly Goal[] =>
  batch
    .flatMap((disclosure) =>
      disclosure.forms
        .filter(({ kind, phase }) => kind === 'table' && phase === 'target')
        .map((form) => ({
          form,
          disclosure,
          text: lettersOf(form.goal.raw),
          unit: lettersOf(
            disclosure.publisher.raw || (disclosure.publisher.value ?? '') || (form.implementingUnit?.raw ?? ''),
          ),
        })),
    )
    .filter(({ text, unit }) => text.length >= longEnough && unit !== '')
    .map((goal, index) => ({ ...goal, index }))

/** Below it nothing is worth a closer look. */
const glance = 0.6

/** Texts of very different length cannot be copies: the shorter has at least this part of the longer. */
const shorter = threshold / (2 - threshold)

/** The part of both texts that they share in order; 0 where a glance shows that it is little. */
const alikeness = (a: string, b: string): number => {
  const [less, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (less < shorter * more || likeness(a, b) < glance) return 0
  return (2 * longestCommon(a, b)) / (a.length + b.length)
}

interface Twin {
  readonly earlier: Goal
  readonly alike: number
}

/** The goals of a batch that are alike, by their texts: a text that many copied is compared once. */
const twinsOf = (goals: readonly Goal[]): ((later: Goal) => Twin | undefined) => {
  const byText = Map.groupBy(goals, ({ text }) => text)
  const texts = [...byText.keys()]
  // The margin is for pairs, of which a text has one less than letters.
  const near = nearTexts(texts, glance, shorter - 0.05)
  const numbers = new Map(texts.map((text, index) => [text, index]))
  return (later) =>
    [later.text, ...(near[numbers.get(later.text) ?? -1] ?? []).flatMap((other) => texts[other] ?? [])]
      .flatMap((text): readonly Twin[] => {
        const earlier = byText
          .get(text)
          ?.find(
            ({ index, disclosure, unit }) =>
              index < later.index && disclosure !== later.disclosure && unit !== later.unit,
          )
        // Only now are the texts compared: one unit's own goals are alike by the thousand.
        const alike = earlier ? (text === later.text ? 1 : alikeness(text, later.text)) : 0
        return earlier && alike >= threshold ? [{ earlier, alike }] : []
      })
      .toSorted((a, b) => b.alike - a.alike || a.earlier.index - b.earlier.index)[0]
}

/** A goal that another unit has published before in nearly the same words. */
export const crossUnitBoilerplate: Rule = {
  id: 'cross-unit-boilerplate',
  family: 'coherence',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  since: '0.1.0',
  docs: {
    title: '目标与别的单位雷同',
    what: '一起检查的文件中，两个单位的绩效目标几乎相同（相似度0.85以上，40字以上）。',
    why: '照抄别的单位的目标，与本单位的职责、资金和群众需求对不上。',
    example: '县馆的目标与省馆的目标只差地名。',
    instead: '按本县的人口、场馆和资金写本馆的目标。',
    cannotSee: '只比较同一次检查的文件。上级统一要求的表述也会雷同，所以只作提示。看不出谁抄谁。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '这段绩效目标与“{other}”的目标雷同（相似度{likeness}）。请按本单位的实际情况改写。' },
    },
    en: {
      sentences: {
        default: 'This goal is nearly that of “{other}” (likeness {likeness}). Reword it for the unit’s own work.',
      },
    },
  },
  create: ({ report }) => ({
    end: (batch) => {
      const goals = goalsOf(batch)
      const twinOf = twinsOf(goals)
      for (const later of goals) {
        const twin = twinOf(later)
        if (!twin) continue
        report({
          at: later.form.goal,
          data: {
            other: twin.earlier.disclosure.publisher.raw.trim() || (twin.earlier.disclosure.publisher.value ?? ''),
            likeness: Number(twin.alike.toFixed(2)),
          },
          related: [twin.earlier.form.goal],
        })
      }
    },
  }),
}
