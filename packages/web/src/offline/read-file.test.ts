import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { answerCall } from './answer-call.ts'
import { readFile } from './read-file.ts'

const table = (name: string): Uint8Array =>
  strToU8(
    [
      '项目支出绩效目标表',
      '（2026年度）',
      `项目名称\t${name}`,
      '实施单位\t云汀县园林所',
      '一级指标\t二级指标\t三级指标\t指标值',
      '产出指标\t数量指标\t补植乔木数量\t≥120',
      '产出指标\t质量指标\t苗木成活率\t良好',
    ].join('\n'),
  )
const all = async (bytes: Uint8Array, name: string) => {
  const parts = []
  for await (const part of readFile(bytes, name)) parts.push(part)
  return parts
}

test('a file is read, checked and counted', async () => {
  const [part, ...more] = await all(table('滨河绿化补植'), '目标表.txt')
  expect(more).toEqual([])
  expect(part).toMatchObject({ kind: 'document', name: '目标表.txt', counts: { forms: 1, indicators: 2 } })
})

test('an archive gives each of its files, those that cannot be used with the sentence', async () => {
  const bytes = zipSync({
    'a.txt': table('滨河绿化补植'),
    'b.png': strToU8('\u0089PNG\r\n\u001a\n'),
    'c.txt': table('步道修补'),
  })
  const parts = await all(bytes, '报送.zip')
  expect(parts.map(({ kind }) => kind)).toEqual(['document', 'unreadable', 'document'])
  const refused = parts.find(({ kind }) => kind === 'unreadable')
  if (refused?.kind !== 'unreadable') throw new Error('nothing was refused')
  expect(refused.why['zh-CN']).toMatch(/[。]$/)
  expect(refused.why.en).not.toBe(refused.why['zh-CN'])
})

test('a document is shown in both languages and written in every format', async () => {
  const [part] = await all(table('滨河绿化补植'), '目标表.txt')
  if (part?.kind !== 'document') throw new Error('not read')
  const { disclosure } = part
  const messages = async (lang: 'zh-CN' | 'en') => {
    const answer = await answerCall({ kind: 'show', disclosure, lang }, () => undefined)
    if (answer.kind !== 'shown') throw new Error(answer.kind)
    expect(answer.shown.layout.parts.some(({ kind }) => kind === 'table')).toBe(true)
    return answer.shown.findings.map(({ message }) => message)
  }
  const chinese = await messages('zh-CN')
  expect(chinese.length).toBe(part.counts.errors + part.counts.warnings + part.counts.hints + part.counts.reading)
  expect(chinese.length).toBeGreaterThan(0)
  expect(await messages('en')).not.toEqual(chinese)
  for (const [format, start] of [
    ['json', '{'],
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
  ] as const) {
    const answer = await answerCall({ kind: 'write', disclosure, format }, () => undefined)
    if (answer.kind !== 'written') throw new Error(answer.kind)
    expect(new TextDecoder('latin1').decode(answer.bytes).startsWith(start)).toBe(true)
  }
})
