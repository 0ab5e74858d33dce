import type { z } from 'zod'
import { pointerOf } from '../form/pointer.ts'
import type { Words } from '../messages/lang.ts'
import { type Template, templateSchema } from './schema.ts'
import { templateFaultWords } from './template-fault-words.ts'
import { templateFaults } from './template-faults.ts'

/** What is wrong with data that should be a template: a JSON Pointer to it, and a sentence with the right form. */
export interface TemplateDataFault {
  readonly at: string
  readonly sentence: Words
}

export type ParsedTemplate =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'faults'; readonly faults: readonly TemplateDataFault[] }

type Issue = z.core.$ZodIssue

/** Of several shapes that data could have, the one that it comes nearest to: the fewest faults, the deepest. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce(
      (sum, { code, path }) =>
        sum + (code === 'unrecognized_keys' && path.length === 0 ? 10 : 3) - Math.min(2, path.length),
      0,
    )
  return branches.toSorted((a, b) => cost(a) - cost(b))[0] ?? []
}

/** How cells and rows are written, shown where data is none of them. */
const forms: readonly (readonly [RegExp, string])[] = [
  [
    /\/cells\/\d+$/,
    '{ "label": "项目名称" }, { "field": "项目名称" }, { "fund": { "path": ["年度资金总额"] } }, { "part": "goal" }, { "total": "score" }, { "blank": true }',
  ],
  [
    /^\/rows\/\d+$/,
    '{ "cells": […] }, { "block": "indicators", "columns": […], "levels": […] }, "schedule", "subGoals", "spendingPlan", "tasks", "reviews"',
  ],
]

const names: Readonly<Record<string, Words>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '一个列表 […]', en: 'a list […]' },
  object: { 'zh-CN': '一个对象 {…}', en: 'an object {…}' },
}
const named = (name: string): Words => names[name] ?? { 'zh-CN': name, en: name }

const said = (issue: Issue): Words => {
  switch (issue.code) {
    case 'invalid_type': {
      const { 'zh-CN': zh, en } = named(issue.expected)
      return issue.input === undefined
        ? { 'zh-CN': `缺少这一项；应是${zh}。`, en: `is missing; it should be ${en}.` }
        : { 'zh-CN': `应是${zh}。`, en: `should be ${en}.` }
    }
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ')
      return { 'zh-CN': `应是其中之一：${values}。`, en: `should be one of ${values}.` }
    }
    case 'unrecognized_keys': {
      const keys = issue.keys.join('、')
      return {
        'zh-CN': `不认识“${keys}”；请删去，或改正写法。`,
        en: `“${issue.keys.join(', ')}” is not known here; remove it or mend its name.`,
      }
    }
    case 'too_small':
      return {
        'zh-CN': `太少或太小；至少应为 ${issue.minimum}。`,
        en: `is too small; at least ${issue.minimum} is needed.`,
      }
    case 'invalid_format':
      return {
        'zh-CN': `写法不对；应合乎 ${issue.pattern ?? issue.format}。`,
        en: `is not written right; it should match ${issue.pattern ?? issue.format}.`,
      }
    default:
      return { 'zh-CN': `写法不对：${issue.message}。`, en: `is not as it should be: ${issue.message}.` }
  }
}

const faultsOf = (issue: Issue, base: readonly PropertyKey[]): readonly TemplateDataFault[] => {
  const path = [...base, ...issue.path]
  const at = pointerOf(path) || '/'
  if (issue.code !== 'invalid_union') return [{ at, sentence: said(issue) }]
  const form = forms.find(([pattern]) => pattern.test(at))?.[1]
  const inside = nearest(issue.errors)
  const strange =
    inside.length === 0 || inside.every(({ code, path: own }) => code === 'unrecognized_keys' && own.length === 0)
  if (form !== undefined && (strange || inside.every(({ path: own }) => own.length === 0)))
    return [
      {
        at,
        sentence: { 'zh-CN': `不是任何一种写法；可写成：${form}。`, en: `is none of the forms; write one of ${form}.` },
      },
    ]
  return inside.flatMap((one) => faultsOf(one, path))
}

/**
 * Data from elsewhere as a template, or all that is wrong with it: where, what, and the right form.
 *
 * @example parseTemplate({ id: '我的表' }) // { kind: 'faults', faults: [{ at: '/id', sentence: … }, …] }
 */
export const parseTemplate = (data: unknown): ParsedTemplate => {
  const parsed = templateSchema.safeParse(data, { reportInput: true })
  if (!parsed.success) return { kind: 'faults', faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, [])) }
  const faults = templateFaults(parsed.data).map((fault) => ({
    at: fault.row === undefined ? '/rows' : `/rows/${fault.row}`,
    sentence: templateFaultWords(fault),
  }))
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'template', template: parsed.data }
}
