import { expect, it } from 'vitest'
import { uniqueNames } from './unique-names.ts'

it('no name is given twice, whatever was given before', () => {
  const unique = uniqueNames()
  const names = ['表', '表', '表 (2)', 'A', 'a', '表', '表 (2)'].map((stem) => unique(stem, 'docx'))
  expect(names).toEqual([
    '表.docx',
    '表 (2).docx',
    '表 (2) (2).docx',
    'A.docx',
    'a (2).docx',
    '表 (3).docx',
    '表 (2) (3).docx',
  ])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
})
