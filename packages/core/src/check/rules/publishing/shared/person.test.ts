import { describe, expect, it } from 'vitest'
import { personsIn, withoutNames } from './person.ts'

describe('personsIn', () => {
  it.each<[string, string, readonly string[]]>([
    ['经办人', '周小满', ['周小满']],
    ['经办人', '周　满', ['周满']],
    ['填表人', '周小满、欧阳一', ['周小满', '欧阳一']],
    ['联系人', '周 小满 0371-66000000', ['周小满']],
    ['项目负责人', '阿依古丽·买买提', ['阿依古丽·买买提']],
    ['项目负责人', '市政科', []],
    ['项目负责人', '', []],
    ['负责单位', '周小满', []],
    ['项目名称', '高家桥', []],
  ])('%s: %s', (label, raw, names) => {
    expect(personsIn({ label, cell: { raw, place: {} } })).toEqual(names)
  })
})

describe('withoutNames', () => {
  it.each([
    ['周小满，66000000', ['周小满'], '66000000'],
    ['周　满', ['周满'], ''],
    ['市政科 周小满', ['周小满'], '市政科'],
  ])('%s', (raw, names, rest) => {
    expect(withoutNames(raw, names)).toBe(rest)
  })
})
