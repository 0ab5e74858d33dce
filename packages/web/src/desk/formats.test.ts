import { expect, test } from 'vitest'
import { type Arrival, withLine } from './arrivals.ts'
import { accepted, formatOf } from './formats.ts'

test.each([
  ['目标表.docx', undefined, 'Word'],
  ['目标表.DOC', undefined, 'Word'],
  ['目标表.txt', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
  ['目标表', 'application/pdf', 'PDF'],
  ['材料.zip', 'application/zip', 'ZIP'],
  ['表.csv', 'text/plain', 'CSV'],
  ['表.txt', 'text/plain', 'TXT'],
  ['表.ods', 'application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['表.unknown', 'application/octet-stream', ''],
  ['无名', undefined, ''],
])('%s, %s', (name, mediaType, label) => expect(formatOf(name, mediaType)).toBe(label || formatOf(name, undefined)))

test('the file dialog offers every format', () => {
  for (const ending of [
    'docx',
    'doc',
    'xlsx',
    'xls',
    'pdf',
    'ofd',
    'odt',
    'ods',
    'csv',
    'zip',
    'html',
    'md',
    'json',
    'txt',
  ])
    expect(accepted.split(',')).toContain(`.${ending}`)
})

const line = (id: string, index: number, of?: number): Arrival => ({
  key: `u/${id}`,
  id,
  index,
  name: id,
  bytes: 1,
  stage: 'waiting',
  ...(of !== undefined && { of }),
})

test('files of an archive come behind it, in their order, however they are told of', () => {
  const lines = [line('zip', 0), line('other', 1)]
  const members = [line('b', 1_000_001, 0), line('a', 1_000_000, 0)]
  const all = members.reduce(withLine, lines as readonly Arrival[])
  expect(all.map(({ name }) => name)).toEqual(['zip', 'a', 'b', 'other'])
  expect(withLine(all, { ...line('a', 1_000_000, 0), bytes: 2 } as Arrival)[1]?.bytes).toBe(2)
})
