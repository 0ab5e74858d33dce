import { buildDisclosure, disclosureSchema } from '@jiheng/core/form'
import { describe, expect, test } from 'vitest'
import { disclose, discloseAll, writeJson } from './index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const built = buildDisclosure({ file: '目标表.txt', forms: [{ rows: [['quantity', '补植面积', '≥1200亩']] }] })

describe('disclose', () => {
  test('a file that cannot be used', async () => {
    const disclosure = await disclose(utf8('GIF89a'), '目标\n表.gif')
    expect(disclosureSchema.parse(disclosure)).toEqual(disclosure)
    expect(disclosure).toMatchObject({
      source: { name: '目标␊表.gif', mediaType: 'application/octet-stream', bytes: 6 },
      forms: [],
      findings: [
        {
          rule: 'file-unreadable',
          severity: 'error',
          origin: 'reading',
          form: null,
          place: {},
          sentence: 'unsupported-picture',
          data: { code: 'unsupported', what: 'picture' },
        },
      ],
    })
  })

  test('the line is the place where one is known', async () => {
    const { findings } = await disclose(utf8('甲\n乙\0'), 'x')
    expect(findings[0]).toMatchObject({ place: { line: 2 }, data: { code: 'nul-bytes', count: 1, line: 2 } })
  })

  test('our own JSON comes back as it was', async () => {
    expect(await disclose(utf8(writeJson(built)), 'x.json')).toEqual(built)
    expect(await disclose(utf8(writeJson([built])), 'x.json')).toEqual(built)
    expect(await discloseAll(utf8(writeJson([built, built])), 'x.json')).toEqual([built, built])
  })

  test('one a line', async () => {
    const lines = `${JSON.stringify(built)}\n${JSON.stringify(built)}\r\n\n`
    expect(await discloseAll(utf8(lines), 'x.ndjson')).toEqual([built, built])
  })

  test('several Disclosures where one is wanted', async () => {
    const { findings, source } = await disclose(utf8(writeJson([built, built])), 'x.json')
    expect(findings[0]?.data).toEqual({ code: 'json-several', count: 2 })
    expect(source.name).toBe('x.json')
  })

  test('JSON that does not hold to the model names the place', async () => {
    const broken = writeJson(built).replace('"amountUnit": {', '"amountUnit": 3, "x": {')
    expect((await disclose(utf8(broken), 'x')).findings[0]?.data).toEqual({
      code: 'json-foreign',
      at: '/forms/0/amountUnit',
    })
  })

  test('a text without a form is read', async () => {
    const disclosure = await disclose(utf8('今年的工作已经开始。\n'), 'x.txt')
    expect(disclosure.findings.map(({ rule }) => rule)).not.toContain('file-unreadable')
    expect(disclosure.forms).toEqual([])
  })
})
