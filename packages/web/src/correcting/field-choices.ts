import type { Disclosure, Form } from '@jiheng/core/form'
import { pointerOf } from '@jiheng/core/form'
import type { Translate } from '../messages/i18n.ts'

/** A cell of the form that a text of the source can go to. */
export interface FieldChoice {
  readonly at: string
  readonly label: string
  /** What stands there now. */
  readonly present: string
}

export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly FieldChoice[]
}

/** Labels that forms print in their heads across the country: offered where a form has none of its own. */
const usual = ['项目名称', '主管部门', '实施单位', '项目编码', '项目负责人', '联系电话', '项目期限'] as const

const columns = ['name', 'target', 'actual', 'weight', 'score', 'definition', 'basis', 'note', 'description'] as const

const ofDocument = ({ title, publisher, publishedOn, year }: Disclosure, t: Translate): readonly FieldChoice[] => [
  { at: '/title', label: t('field.title'), present: title.raw },
  { at: '/publisher', label: t('field.publisher'), present: publisher.raw },
  { at: '/publishedOn', label: t('field.publishedOn'), present: publishedOn.raw },
  { at: '/year', label: t('field.year'), present: year.raw },
]

const ofHead = (form: Form, index: number, t: Translate): readonly FieldChoice[] => {
  const at = (...path: (string | number)[]) => pointerOf(['forms', index, ...path])
  const labels = form.fields.map(({ label }) => label.raw.trim() || (label.value ?? ''))
  return [
    { at: at('title'), label: t('field.formTitle'), present: form.title.raw },
    ...form.fields.map(({ value }, i) => ({
      at: at('fields', i, 'value'),
      label: labels[i] ?? '',
      present: value.raw,
    })),
    ...usual
      .filter((label) => !labels.some((own) => own.replace(/\s/g, '').includes(label)))
      .map((label) => ({ at: at('fields', label), label, present: '' })),
    { at: at('goal'), label: t('field.goal'), present: form.goal.raw },
    { at: at('goalActual'), label: t('field.goalActual'), present: form.goalActual?.raw ?? '' },
  ]
}

const ofMoney = (form: Form, index: number): readonly FieldChoice[] =>
  form.funds.map(({ path, column, amount }, i) => ({
    at: pointerOf(['forms', index, 'funds', i, 'amount']),
    label: [...path, column].join(' / '),
    present: amount.raw,
  }))

const ofRows = (form: Form, index: number, t: Translate): readonly FieldChoice[] => {
  const used = columns.filter((column) => form.indicators.some((row) => row[column] !== undefined))
  return [
    ...form.indicators.flatMap((row, r) => {
      const name = row.name.raw.trim() || t('field.row', { number: r + 1 })
      const at = (...path: (string | number)[]) => pointerOf(['forms', index, 'indicators', r, ...path])
      return [
        ...used.map((column) => ({
          at: at(column),
          label: t('field.ofRow', { name, column: t(`field.column.${column}`) }),
          present: row[column]?.raw ?? '',
        })),
        ...(row.extra ?? []).map(({ label, value }, i) => ({
          at: at('extra', i, 'value'),
          label: t('field.ofRow', { name, column: label.raw }),
          present: value.raw,
        })),
      ]
    }),
    ...form.emptyLevels.flatMap(({ level2 }, i) =>
      (['name', 'target'] as const).map((column) => ({
        at: pointerOf(['forms', index, 'emptyLevels', i, column]),
        label: t('field.ofRow', {
          name: t('field.emptyRow', { level: level2.raw || (level2.value ?? '') }),
          column: t(`field.column.${column}`),
        }),
        present: '',
      })),
    ),
  ]
}

/**
 * Everything that a text of the source can be in one form and in the document, in groups, by its label.
 * @example fieldChoices(disclosure, 0, t)[0]?.choices[1] // { at: '/forms/0/fields/0/value', label: '项目名称', present: '' }
 */
export const fieldChoices = (disclosure: Disclosure, index: number, t: Translate): readonly ChoiceGroup[] => {
  const form = disclosure.forms[index]
  const number = index + 1
  const groups: readonly ChoiceGroup[] = form
    ? [
        { label: t('field.group.head', { number }), choices: ofHead(form, index, t) },
        { label: t('field.group.rows', { number }), choices: ofRows(form, index, t) },
        { label: t('field.group.money', { number }), choices: ofMoney(form, index) },
      ]
    : []
  return [...groups, { label: t('field.group.document'), choices: ofDocument(disclosure, t) }].filter(
    ({ choices }) => choices.length > 0,
  )
}
