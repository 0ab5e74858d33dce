import type { Rule } from '../../rule.ts'
import { nameOfForm } from '../reconcile/shared/name-of-form.ts'

/** A goal that another unit has published before in nearly the same words. */
export const crossUnitBoilerplate: Rule = {
  id: 'cross-unit-boilerplate',
  family: 'coherence',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  compares: 'goals',
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
      sentences: { default: '这段绩效目标与“{other}”的《{from}》雷同，相似度{likeness}。请按本单位的实际工作改写。' },
    },
    en: {
      sentences: {
        default:
          'This goal is nearly that of “{from}” of “{other}” (likeness {likeness}). Reword it for the unit’s own work.',
      },
    },
  },
  create: ({ report }) => ({
    twins: ({ later, earlier, alike }) => {
      const { publisher } = earlier.disclosure
      report({
        at: later.goal,
        data: {
          other: publisher.raw.trim() || (publisher.value ?? ''),
          likeness: `${Math.round(alike * 100)}%`,
          from: nameOfForm(earlier.form, earlier.form.year.value),
        },
        related: [earlier.form.goal],
      })
    },
  }),
}
