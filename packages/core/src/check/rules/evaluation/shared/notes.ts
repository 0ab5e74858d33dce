import type { Form, Indicator, Printed } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'

/** Boxes to be ticked of which none is: □经费保障□制度保障 says nothing. */
const unticked = /[□☐○][^□☐○☑☒√✓✔■●]*/gu

/** A note that says nothing: empty, a dash, 无, boxes of which none is ticked. */
export const isBlankNote = (raw: string): boolean =>
  /^(?:[-—–―/／]*|暂?无|没有)$/.test(plainText(raw).replace(/[□☐○]/u.test(raw) ? unticked : /$/, ''))

/**
 * The cells of a row in which it may say why it deviates, or what will be done: those that the form prints.
 * @example explanationCells(row).map(({ raw }) => raw) // ['汛期推迟施工', '次年提前']
 */
const explanationCells = ({ note, scoreReason, measures, remark, extra = [] }: Indicator): readonly Printed[] => [
  ...[note, scoreReason, measures, remark].flatMap((cell) => cell ?? []),
  ...extra.flatMap(({ label, value }) => (explains.test(plainText(label.raw)) ? value : [])),
]

/** A column of reasons beside another that was taken for it: 原因说明 beside 备注. */
const explains = /原因|改进措施|整改措施/

/**
 * The first of the cells that are meant for the reason of a deviation; undefined where the form prints none.
 * @example reasonCell(row)?.raw // ''
 */
export const reasonCell = ({ note, scoreReason }: Indicator): Printed | undefined => note ?? scoreReason

/** Whether a row explains itself in words, in any of its cells. */
export const hasExplanation = (row: Indicator): boolean => explanationCells(row).some(({ raw }) => !isBlankNote(raw))

/** Whether a row explains itself, in words or by a ticked cause. */
export const isExplained = (row: Indicator): boolean =>
  hasExplanation(row) || (row.causes ?? []).some(({ ticked }) => ticked.value === true)

/**
 * Whether one cell of the form explains its deviations together, instead of one cell for each row.
 * @example explainsAll(form) // true with a header cell 偏差原因分析 that is filled in
 */
export const explainsAll = (form: Form): boolean =>
  form.fields.some(
    ({ label, value }) =>
      /偏差|原因|改进措施|未完成|存在(?:的)?问题/.test(plainText(label.raw)) && !isBlankNote(value.raw),
  )
