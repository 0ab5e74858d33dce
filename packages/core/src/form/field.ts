import { z } from 'zod'
import { printedText } from './printed.ts'

/** A header cell by its printed label. */
export const fieldSchema = z.object({ label: printedText, value: printedText }).readonly()
export type Field = z.infer<typeof fieldSchema>
