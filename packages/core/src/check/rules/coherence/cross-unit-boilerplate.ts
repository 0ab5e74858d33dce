import type { Disclosure, Form } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'
import { lettersOf, likeness } from '../queries/index.ts'
import { longestCommon } from '../queries/lcs.ts'

/** Copied text is alike from here on (domain: 0.85). */
const threshold = 0.85
const longEnough = 40

interface Goal {
  readonly form: Form
  readonly disclosure: Disclosure
  readonly length: number
  readonly unit: string
}

const goalsOf = (batch: readonly Disclosure[]): readonly Goal[] =>
  batch.flatMap((disclosure) =>
    disclosure.forms
      .filter(({ kind, phase }) => kind === 'table' && phase === 'target')
      .map((form) => ({
        form,
        disclosure,
        length: lettersOf(form.goal.raw).length,
        unit: lettersOf(
          disclosure.publisher.raw || (disclosure.publisher.value ?? '') || (form.implementingUnit?.raw ?? ''),
        ),
      }))
      .filter(({ length }) => length >= longEnough),
  )

/** Below it nothing is worth a closer look. */
const glance = 0.6

/** The part of both texts that they share in order, letters only; 0 where a glance shows that it is little. */
const alikeness = (a: string, b: string): number => {
  if (likeness(a, b) < glance) return 0
  const [left, right] = [lettersOf(a), lettersOf(b)]
  return (2 * longestCommon(left, right)) / (left.length + right.length)
}

/** Of two documents, not of one unit; texts of very different length cannot be copies. */
const comparable = (a: Goal, b: Goal): boolean =>
  a.disclosure !== b.disclosure &&
  a.unit !== '' &&
  b.unit !== '' &&
  a.unit !== b.unit &&
  2 * Math.min(a.length, b.length) >= threshold * (a.length + b.length)

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
      for (const [index, later] of goals.entries()) {
        const twin = goals
          .slice(0, index)
          .filter((earlier) => comparable(earlier, later))
          .map((earlier) => ({ earlier, alike: alikeness(earlier.form.goal.raw, later.form.goal.raw) }))
          .filter(({ alike }) => alike >= threshold)
          .toSorted((a, b) => b.alike - a.alike)[0]
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
