import { expect, it } from 'vitest'
import { contentDisposition } from './disposition.ts'

it.each([
  ['目标表', 'docx', 'attachment; filename="download.docx"; filename*=UTF-8\'\'%E7%9B%AE%E6%A0%87%E8%A1%A8.docx'],
  [
    'a/b\\c:d*e?f"g<h>i|j',
    'csv',
    'attachment; filename="download.csv"; filename*=UTF-8\'\'a%20b%20c%20d%20e%20f%20g%20h%20i%20j.csv',
  ],
  ["it's (1)", 'json', 'attachment; filename="download.json"; filename*=UTF-8\'\'it%27s%20%281%29.json'],
  [
    'a\r\nset-cookie: x=1',
    'html',
    'attachment; filename="download.html"; filename*=UTF-8\'\'a%20set-cookie%20x%3D1.html',
  ],
  ['\u202e\ud800', 'csv', 'attachment; filename="download.csv"; filename*=UTF-8\'\'%EF%BF%BD.csv'],
  ['', 'csv', 'attachment; filename="download.csv"; filename*=UTF-8\'\'download.csv'],
  ['原件.txt', '', 'attachment; filename="download"; filename*=UTF-8\'\'%E5%8E%9F%E4%BB%B6.txt'],
  [`${'长'.repeat(90)}.docx`, '', `attachment; filename="download"; filename*=UTF-8''${'%E9%95%BF'.repeat(80)}.docx`],
])('%j %s', (name, extension, header) => {
  expect(contentDisposition(name, extension)).toBe(header)
})
