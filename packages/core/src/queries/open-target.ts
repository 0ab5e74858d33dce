import type { Form } from '../form/index.ts'

/**
 * Whether the targets of the form may still be changed: once approved they are only reported upon, and no rule offers to
 * rewrite them (财预〔2015〕88号: 绩效目标批复后一般不予调整).
 */
export const isOpen = (form: Form): boolean =>
  form.phase === 'pre-evaluation' || form.phase === 'target' || form.phase === 'adjustment'
