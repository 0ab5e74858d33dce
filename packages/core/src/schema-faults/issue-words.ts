import type { z } from 'zod'
import type { Words } from '../messages/lang.ts'

const names: Readonly<Record<string, Words>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '一个列表 […]', en: 'a list […]' },
  tuple: { 'zh-CN': '一个列表 […]', en: 'a list […]' },
  object: { 'zh-CN': '一个对象 {…}', en: 'an object {…}' },
  record: { 'zh-CN': '一个对象 {…}', en: 'an object {…}' },
}
const none: Words = { 'zh-CN': '', en: '' }
const named = (name: string): Words => names[name] ?? { 'zh-CN': name, en: name }

/** Patterns that a person should not have to read, by their source. */
const patterns: Readonly<Record<string, Words>> = {
  '^-?\\d+(\\.\\d+)?$': { 'zh-CN': '写成文字的小数，如 "0.8"', en: 'a decimal written as text, such as "0.8"' },
  '^\\d{6}$': {
    'zh-CN': '六位行政区划代码，如 "510000"',
    en: 'an administrative code of six digits, such as "510000"',
  },
  '^[a-z0-9][a-z0-9-]*$': {
    'zh-CN': '小写字母、数字和短横线，如 "qinghe-2026"',
    en: 'small letters, digits and hyphens, such as "qinghe-2026"',
  },
  '^\\d{4}(-\\d{2}(-\\d{2})?)?$': {
    'zh-CN': '日期，如 "2026"、"2026-03" 或 "2026-03-01"',
    en: 'a date, such as "2026", "2026-03" or "2026-03-01"',
  },
}
const patternWords = (pattern: string): Words => {
  const known = patterns[pattern.replace(/^\/|\/[a-z]*$/g, '')]
  return known ?? { 'zh-CN': pattern, en: pattern }
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value

/**
 * One issue of zod as a sentence in both languages. A check of our own (`code: 'custom'`) brings its sentences in
 * `params.words`.
 */
export const issueWords = (issue: z.core.$ZodIssue): Words => {
  switch (issue.code) {
    case 'invalid_type': {
      const { 'zh-CN': zh, en } = named(issue.expected)
      return issue.input === undefined
        ? { 'zh-CN': `缺少这一项；应是${zh}。`, en: `is missing; it should be ${en}.` }
        : { 'zh-CN': `应是${zh}。`, en: `should be ${en}.` }
    }
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ')
      const missing: Words = issue.input === undefined ? { 'zh-CN': '缺少这一项；', en: 'is missing; it ' } : none
      const words: Words =
        issue.values.length === 1
          ? { 'zh-CN': `应是 ${values}。`, en: `should be ${values}.` }
          : { 'zh-CN': `应是其中之一：${values}。`, en: `should be one of ${values}.` }
      return { 'zh-CN': missing['zh-CN'] + words['zh-CN'], en: missing.en + words.en }
    }
    case 'unrecognized_keys':
      return {
        'zh-CN': `不认识“${issue.keys.join('、')}”；请删去，或改正写法。`,
        en: `“${issue.keys.join(', ')}” is not known here; remove it or mend its name.`,
      }
    case 'too_small':
      return {
        'zh-CN': `太少或太小；至少应为 ${issue.minimum}。`,
        en: `is too small; at least ${issue.minimum} is needed.`,
      }
    case 'too_big':
      return {
        'zh-CN': `太多或太大；至多应为 ${issue.maximum}。`,
        en: `is too large; at most ${issue.maximum} is allowed.`,
      }
    case 'invalid_format': {
      const { 'zh-CN': zh, en } = patternWords(issue.pattern ?? issue.format)
      return { 'zh-CN': `写法不对；应是${zh}。`, en: `is not written right; it should be ${en}.` }
    }
    case 'invalid_key':
      return { 'zh-CN': '这个名称不能用在这里。', en: 'is a name that cannot be used here.' }
    case 'invalid_union':
      return { 'zh-CN': '不是任何一种写法。', en: 'is none of the forms that can stand here.' }
    case 'custom': {
      const words: unknown = issue.params?.words
      if (isWords(words)) return words
      break
    }
  }
  return { 'zh-CN': `写法不对（${issue.message}）。`, en: `is not as it should be (${issue.message}).` }
}
