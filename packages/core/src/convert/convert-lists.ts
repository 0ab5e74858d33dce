import type { Form } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import type { Filled } from './convert-funds.ts'

/** Lists of the new form that are taken over whole, and cells of those whose entries are printed in the blank form. */
export interface ConvertedLists {
  readonly lists: Partial<Pick<Form, 'schedule' | 'subGoals' | 'safeguards'>>
  readonly edits: readonly Filled[]
  /** Beginnings of pointers of what was taken over whole. */
  readonly placed: readonly string[]
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** Steps of a plan by their dates: a share by the end of June says nothing about the end of September. */
const planEdits = (form: Form, blank: Form): readonly Filled[] =>
  (blank.spendingPlan ?? []).flatMap(({ by }, i): readonly Filled[] => {
    const same = (one: NonNullable<Form['spendingPlan']>[number]) =>
      bare(one.by.raw) === bare(by.raw) ||
      (by.value !== undefined && JSON.stringify(one.by.value) === JSON.stringify(by.value))
    const index = form.spendingPlan?.findIndex(same) ?? -1
    const step = form.spendingPlan?.[index]
    if (step === undefined) return []
    return [{ at: `/spendingPlan/${i}/percent`, raw: step.percent.raw, from: [`/spendingPlan/${index}/percent`] }]
  })

/** Questions of a review that both forms ask. */
const reviewEdits = (form: Form, blank: Form): readonly Filled[] =>
  (blank.reviews ?? []).flatMap((item, i): readonly Filled[] => {
    const key = labelKey(item.item.raw)
    const index = form.reviews?.findIndex((one) => labelKey(one.item.raw) === key) ?? -1
    const found = form.reviews?.[index]
    return (['points', 'score', 'opinion'] as const).flatMap((part): readonly Filled[] => {
      const printed = found?.[part]
      if (printed === undefined || item[part] === undefined) return []
      return [{ at: `/reviews/${i}/${part}`, raw: printed.raw, from: [`/reviews/${index}/${part}`] }]
    })
  })

/** Goals of the whole term and of the year, and goals in cells of their own. */
function goalEdits(form: Form, blank: Form): readonly Filled[] {
  const goals = form.goals ?? []
  const term = goals.findIndex(({ span }) => span === 'term')
  const edits: Filled[] = [{ at: '/goal', raw: form.goal.raw, from: ['/goal'] }]
  if (blank.goalActual !== undefined)
    edits.push({ at: '/goalActual', raw: form.goalActual?.raw ?? '', from: ['/goalActual'] })
  const apart = goals.flatMap((goal, index) => (goal.span === 'term' ? [] : [{ ...goal, index }]))
  let next = 0
  blank.goals?.forEach((goal, i) => {
    if (goal.span === 'term') {
      const text = goals[term]?.text
      if (text !== undefined) edits.push({ at: `/goals/${i}/text`, raw: text.raw, from: [`/goals/${term}/text`] })
      return
    }
    const own = apart[next++]
    if (own === undefined && next > 1) return
    const text = own?.text.raw ?? form.goal.raw
    edits.push({
      at: `/goals/${i}/text`,
      raw: text,
      from: own === undefined ? ['/goal'] : [`/goals/${own.index}/text`],
    })
    for (const part of ['actual', 'weight', 'score'] as const) {
      const printed = own?.[part]
      if (goal[part] !== undefined && own !== undefined && printed !== undefined)
        edits.push({ at: `/goals/${i}/${part}`, raw: printed.raw, from: [`/goals/${own.index}/${part}`] })
    }
  })
  return edits
}

/** Lists, plans, goals and sums, where the new form prints them. */
export function convertLists(form: Form, blank: Form): ConvertedLists {
  const labelled = blank.safeguards?.every(({ label }) => label !== undefined) ?? false
  const whole = {
    ...(blank.schedule && form.schedule ? { schedule: form.schedule } : {}),
    ...(blank.subGoals && form.subGoals ? { subGoals: form.subGoals } : {}),
    ...(blank.safeguards && form.safeguards && !labelled ? { safeguards: form.safeguards } : {}),
  }
  const totals = (['weight', 'score'] as const).flatMap((part): readonly Filled[] => {
    const printed = form.totals?.[part]
    if (printed === undefined || blank.totals?.[part] === undefined) return []
    return [{ at: `/totals/${part}`, raw: printed.raw, from: [`/totals/${part}`] }]
  })
  return {
    lists: withoutPlaces(whole),
    edits: [...goalEdits(form, blank), ...planEdits(form, blank), ...reviewEdits(form, blank), ...totals],
    placed: Object.keys(whole).map((key) => `/${key}/`),
  }
}

/** What is taken over was never printed in the new form. */
const withoutPlaces = <T>(thing: T): T =>
  JSON.parse(JSON.stringify(thing, (key, value) => (key === 'place' ? {} : value))) as T
