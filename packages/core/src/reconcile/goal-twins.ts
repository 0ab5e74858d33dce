import type { Disclosure } from '../form/index.ts'
import { once } from '../form/kept.ts'
import { commonWith } from '../queries/lcs.ts'
import { likeness } from '../queries/likeness.ts'
import { nearTexts } from '../queries/near-texts.ts'
import { lettersOf } from '../queries/plain-text.ts'

/** Copied text is alike from here on (domain: 0.85). */
const threshold = 0.85
const longEnough = 40

/** What comparing needs of the goal of a target form. */
export interface GoalKey {
  /** Index of its form. */
  readonly form: number
  /** Its letters. */
  readonly text: string
  readonly unit: string
}

/** The goals of a document that are long enough to be copied from somewhere, and whose unit is known. */
export const goalKeys = (disclosure: Disclosure): readonly GoalKey[] =>
  disclosure.forms.flatMap((form, index) => {
    if (form.kind !== 'table' || form.phase !== 'target') return []
    const text = lettersOf(form.goal.raw)
    const { publisher } = disclosure
    const unit = lettersOf(publisher.raw || (publisher.value ?? '') || (form.implementingUnit?.raw ?? ''))
    return text.length >= longEnough && unit !== '' ? [{ form: index, text, unit }] : []
  })

/** A goal of a pile: the key and the number of its document. */
export interface GoalOfPile extends GoalKey {
  readonly document: number
}

/** A goal that another unit's document has earlier in the pile, in nearly the same words. */
export interface GoalTwin {
  readonly later: GoalOfPile
  readonly earlier: GoalOfPile
  readonly alike: number
}

/** Below it nothing is worth a closer look. */
const glance = 0.6

/** Texts of very different length cannot be copies: the shorter has at least this part of the longer. */
const shorter = threshold / (2 - threshold)

/** Beyond this many texts each is looked at beside those few alone that share its rarest pairs of characters. */
const manyTexts = 1000
const fewNear = 16

/** The part of both texts that they share in order; 0 where it is less than a copy's. */
const alikenessTo = (text: string): ((other: string) => number) => {
  const common = once(() => commonWith(text))
  return (other) => {
    const [less, more] = [Math.min(text.length, other.length), Math.max(text.length, other.length)]
    if (less < shorter * more) return 0
    const alike = (2 * common()(other)) / (text.length + other.length)
    return alike >= threshold ? alike : 0
  }
}

interface Numbered {
  readonly goal: GoalOfPile
  readonly index: number
}

/**
 * For every goal of a pile the earlier one of another unit that is most like it, if any is: in the order of the pile. The
 * very same text is always found; of variations, in a pile with more than a thousand texts, the few nearest are looked at.
 */
export const goalTwins = (goals: readonly GoalOfPile[]): readonly GoalTwin[] => {
  const numbered = goals.map((goal, index): Numbered => ({ goal, index }))
  const byText = Map.groupBy(numbered, ({ goal }) => goal.text)
  const texts = [...byText.keys()]
  // The margin is for pairs, of which a text has one less than letters.
  const near = nearTexts(texts, glance, shorter - 0.05, texts.length > manyTexts ? fewNear : undefined)
  const numbers = new Map(texts.map((text, index) => [text, index]))
  const earlierOf = (text: string, { goal: later, index: at }: Numbered): Numbered | undefined =>
    byText
      .get(text)
      ?.find(({ goal, index }) => index >= at || (goal.document !== later.document && goal.unit !== later.unit))
  return numbered.flatMap((each): readonly GoalTwin[] => {
    const { goal: later, index: at } = each
    const same = earlierOf(later.text, each)
    if (same && same.index < at) return [{ later, earlier: same.goal, alike: 1 }]
    const alikeness = alikenessTo(later.text)
    const twin = (near[numbers.get(later.text) ?? -1] ?? [])
      .flatMap((other) => {
        const text = texts[other] ?? ''
        const found = earlierOf(text, each)
        // Only now are the texts compared: one unit's own goals are alike by the thousand.
        const alike = found && found.index < at ? alikeness(text) : 0
        return found && alike > 0 ? [{ ...found, alike }] : []
      })
      .toSorted((a, b) => b.alike - a.alike || a.index - b.index)
      .find(({ goal }) => likeness(goal.text, later.text) >= glance)
    return twin ? [{ later, earlier: twin.goal, alike: twin.alike }] : []
  })
}
