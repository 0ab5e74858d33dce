import type { Form } from '../../../../form/index.ts'
import { plainText } from '../../queries/index.ts'

/** A note that says nothing: empty, a dash, 无. */
export const isBlankNote = (raw: string): boolean => /^(?:[-—–―/／]*|无)$/.test(plainText(raw))

/**
 * Whether one cell of the form explains its deviations together, instead of one cell for each row.
 * @example explainsAll(form) // true with a header cell 偏差原因分析 that is filled in
 */
export const explainsAll = (form: Form): boolean =>
  form.fields.some(
    ({ label, value }) => /偏差|原因|改进措施|未完成/.test(plainText(label.raw)) && !isBlankNote(value.raw),
  )
