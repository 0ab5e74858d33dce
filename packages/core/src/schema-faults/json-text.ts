import { pointerOf } from '../form/pointer.ts'
import type { Words } from '../messages/lang.ts'

/** Text of a JSON file as data, with the line on which each value begins; or the line of its first fault. */
export type JsonText =
  | {
      readonly kind: 'data'
      readonly data: unknown
      /** Line of the value at a JSON Pointer, from 1; of what is not there, that of what should hold it. */
      readonly lineOf: (pointer: string) => number
    }
  | { readonly kind: 'fault'; readonly line: number; readonly sentence: Words }

class NotJson {
  readonly at: number
  readonly sentence: Words
  constructor(at: number, zh: string, en: string) {
    this.at = at
    this.sentence = { 'zh-CN': zh, en }
  }
}

const space = /[ \t\r\n]*/y
const literal = /"(?:[^"\\]|\\.)*"/sy
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Walks once over the text and notes where each value begins. @throws {NotJson} */
const startsOf = (text: string): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>()
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  const quoted = (): string => {
    const begins = at
    const found = take(literal)
    if (found === undefined && text[at] !== '"')
      throw new NotJson(at, '这里应是用英文双引号 "…" 括起的名称。', 'a name in double quotes "…" is expected here.')
    try {
      return JSON.parse(found ?? '')
    } catch {
      const zh = '这段文字没有在本行用双引号收尾，或其中有未转义的字符。'
      throw new NotJson(
        begins,
        zh,
        'a text without its end quote on the line, or with a character that must be escaped.',
      )
    }
  }
  const next = (): string => {
    take(space)
    return text[at] ?? ''
  }
  /** Entries up to the closing bracket, with commas between and none at the end. */
  const entries = (close: string, entry: (index: number) => void): void => {
    at += 1
    if (next() === close) {
      at += 1
      return
    }
    for (let index = 0; ; index++) {
      next()
      entry(index)
      const end = next()
      if (end !== ',' && end !== close)
        throw new NotJson(
          at,
          `这里应是逗号“,”或“${close}”，可能漏了逗号。`,
          `a comma or “${close}” is expected here; a comma may be missing.`,
        )
      at += 1
      if (end === close) return
      if (next() === close)
        throw new NotJson(
          at,
          `“${close}”前多了一个逗号，请删去。`,
          `there is a comma too many before “${close}”: remove it.`,
        )
    }
  }
  const value = (path: readonly PropertyKey[]): void => {
    const begins = next()
    starts.set(pointerOf(path) || '/', at)
    if (begins === '{')
      entries('}', () => {
        const name = quoted()
        if (next() !== ':') throw new NotJson(at, '名称后应是英文冒号“:”。', 'a colon “:” is expected after a name.')
        at += 1
        value([...path, name])
      })
    else if (begins === '[') entries(']', (index) => value([...path, index]))
    else if (begins === '"') quoted()
    else if (take(scalar) === undefined)
      throw begins === ''
        ? new NotJson(
            at,
            '文件到这里就结束了，后面还应有内容；括号可能没有收尾。',
            'the file ends here, and more was expected: a bracket may be open.',
          )
        : new NotJson(
            at,
            '这里不是 JSON 的值；文字要用英文双引号括起，标点用英文半角。',
            'this is no value of JSON: texts stand in double quotes, and punctuation is ASCII.',
          )
  }
  value([])
  if (next() !== '')
    throw new NotJson(at, '内容已经结束，后面多出了文字，请删去。', 'the data has ended; remove what follows.')
  return starts
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

/**
 * Reads the text of a JSON file; its faults are told by line, in both languages, as `JSON.parse` does not.
 * @example jsonText('{\n  "id": 1\n}').lineOf('/id') // 2
 */
export const jsonText = (text: string): JsonText => {
  try {
    const starts = startsOf(text)
    const lineOf = (pointer: string): number => {
      for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const start = starts.get(at)
        if (start !== undefined) return lineAt(text, start)
      }
      return lineAt(text, starts.get('/') ?? 0)
    }
    return { kind: 'data', data: JSON.parse(text), lineOf }
  } catch (fault) {
    if (!(fault instanceof NotJson)) throw fault
    return { kind: 'fault', line: lineAt(text, fault.at), sentence: fault.sentence }
  }
}
