import type { Form } from '../form/index.ts'
import type { Template } from '../template/schema.ts'

export const templateOf = (_form: Form): Template | undefined => undefined
