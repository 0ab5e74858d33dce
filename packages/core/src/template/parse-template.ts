import { type RightForms, type SchemaFault, schemaFaults } from '../schema-faults/schema-faults.ts'
import { type Template, templateSchema } from './schema/index.ts'
import { templateFaultWords } from './template-fault-words.ts'
import { templateFaults } from './template-faults.ts'

export type ParsedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'faults'; readonly faults: readonly SchemaFault[] }

/** How cells and rows are written, shown where data is none of them. */
const forms: RightForms = [
  [
    /\/cells\/\d+$/,
    '{ "label": "项目名称" }, { "field": "项目名称" }, { "fund": { "path": ["年度资金总额"] } }, { "part": "goal" }, { "total": "score" }, { "blank": true }',
  ],
  [
    /^\/rows\/\d+$/,
    '{ "cells": […] }, { "block": "indicators", "columns": […], "levels": […] }, "schedule", "subGoals", "spendingPlan", "tasks", "reviews"',
  ],
]

/**
 * Data from elsewhere as a template, or all that is wrong with it: where, what, and the right form.
 *
 * @example parseTemplate({ id: '我的表' }) // { kind: 'faults', faults: [{ at: '/id', sentence: … }, …] }
 */
export const parseTemplate = (data: unknown): ParsedTemplate => {
  const parsed = templateSchema.safeParse(data, { reportInput: true })
  if (!parsed.success) return { kind: 'faults', faults: schemaFaults(parsed.error.issues, forms) }
  const faults = templateFaults(parsed.data).map((fault) => ({
    at: fault.row === undefined ? '/rows' : `/rows/${fault.row}`,
    sentence: templateFaultWords(fault),
  }))
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'template', template: parsed.data }
}
