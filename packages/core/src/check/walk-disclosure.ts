import type { Disclosure, EmptyLevel, Form, Indicator } from '../form/index.ts'
import { headOfPlain, isRateHead, isSatisfactionHead, plainName, valueCells } from '../queries/index.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema/index.ts'
import type { FormNode, Handlers, RowNode } from './rule.ts'

interface IndicatorNode {
  readonly indicator: Indicator
  readonly node: RowNode
}

/** A form with the nodes of its rows in printed order: dozens of rules walk them, so they are made once. */
interface WalkedForm {
  readonly node: FormNode
  readonly indicators: readonly IndicatorNode[]
  /** Empty levels, each with the position of the row before which it stands. */
  readonly emptyLevels: readonly (readonly [before: number, level: EmptyLevel])[]
}

/** A Disclosure ready to be walked by rule after rule. */
export interface Walked {
  readonly disclosure: Disclosure
  readonly forms: readonly WalkedForm[]
}

/** What a walk looks up for every form. */
interface OfForms {
  readonly profileOf: (form: Form) => Profile
  readonly templateOf: (form: Form) => Template | undefined
}

const rowNode = (row: Indicator, position: number, node: FormNode): RowNode => {
  const name = plainName(row.name.raw)
  const head = headOfPlain(name)
  return {
    form: node.form,
    formIndex: node.formIndex,
    disclosure: node.disclosure,
    profile: node.profile,
    template: node.template,
    position,
    name,
    head,
    isRate: isRateHead(head),
    isSatisfaction: isSatisfactionHead(head),
    values: valueCells(row),
  }
}

const walkedForm = (node: FormNode): WalkedForm => {
  const { indicators, emptyLevels } = node.form
  return {
    node,
    indicators: indicators.map((indicator, position) => ({ indicator, node: rowNode(indicator, position, node) })),
    emptyLevels: emptyLevels
      .map((level) => [Math.min(level.after, indicators.length), level] as const)
      .toSorted(([a], [b]) => a - b),
  }
}

/** The nodes of a Disclosure, in document order. */
export const walkable = (disclosure: Disclosure, of: OfForms): Walked => ({
  disclosure,
  forms: disclosure.forms.map((form, formIndex) =>
    walkedForm({ form, formIndex, disclosure, profile: of.profileOf(form), template: of.templateOf(form) }),
  ),
})

const walkForm = (handlers: Handlers, { node, indicators, emptyLevels }: WalkedForm): void => {
  const { form } = node
  handlers.form?.(form, node)
  if (handlers.field) for (const field of form.fields) handlers.field(field, node)
  if (handlers.fund) for (const fund of form.funds) handlers.fund(fund, node)
  if (!handlers.indicator && !handlers.emptyLevel) return
  let next = 0
  for (const each of indicators) {
    for (let level = emptyLevels[next]; level && level[0] <= each.node.position; level = emptyLevels[++next])
      handlers.emptyLevel?.(level[1], node)
    handlers.indicator?.(each.indicator, each.node)
  }
  for (const [, level] of emptyLevels.slice(next)) handlers.emptyLevel?.(level, node)
}

/** Calls a rule's handlers for every node of a Disclosure in document order. */
export const walkDisclosure = (handlers: Handlers, { disclosure, forms }: Walked): void => {
  // Nearly every rule listens to one kind of node: to ask each of them for all others takes longer than most of the rules.
  const [kind, ...others] = Object.keys(handlers)
  const sole = others.length === 0 ? kind : undefined
  const { form, indicator } = handlers
  if (form && sole === 'form') for (const { node } of forms) form(node.form, node)
  else if (indicator && sole === 'indicator')
    for (const { indicators } of forms) for (const each of indicators) indicator(each.indicator, each.node)
  else {
    handlers.disclosure?.(disclosure)
    if (handlers.section) for (const section of disclosure.narrative) handlers.section(section)
    if (sole !== 'disclosure') for (const each of forms) walkForm(handlers, each)
  }
}
