import type { LayoutPart } from '@jiheng/core/layout'
import { describe, expect, test } from 'vitest'
import { label, paragraph, tableOf } from '../fixtures/layout-builder.ts'
import { NotWritable } from '../write/not-writable.ts'
import { checkCharacters } from './check-characters.ts'

/** A font of the basic plane without private characters. */
const has = (codePoint: number): boolean => codePoint < 0xe000
const reasonOf = (...parts: readonly LayoutPart[]) => {
  try {
    checkCharacters({ title: '题', lang: 'zh-CN', parts }, has)
    return undefined
  } catch (fault) {
    return fault instanceof NotWritable ? fault.reason : fault
  }
}

describe('checkCharacters', () => {
  test('what is not seen needs no font', () => {
    expect(reasonOf(paragraph('body', '甲\u{e0100}\ufeff\u0007\n\t乙\ud83c'))).toBeUndefined()
  })
  test('in a line', () => {
    expect(reasonOf(paragraph('body', '甲𠮷乙🌲丙𠮷'))).toEqual({
      code: 'characters-without-font',
      characters: ['𠮷', '🌲'],
      at: '甲𠮷乙🌲丙𠮷',
    })
  })
  test('in a cell: the form, the row, the text', () => {
    const table = tableOf([1, 1], [[label('项目名称'), `古桥\n维修${'𪚥'.repeat(30)}`]], { caption: '目标表' })
    expect(reasonOf(table)).toMatchObject({
      characters: ['𪚥'],
      at: `目标表 › 项目名称 › 古桥 维修${'𪚥'.repeat(19)}…`,
    })
  })
  test('in a list of contents', () => {
    const entries = [{ text: '第\ue000部分', level: 1, anchor: 'a' }] as const
    expect(reasonOf({ kind: 'contents', heading: '目录', entries })).toMatchObject({ characters: ['\ue000'] })
  })
})
