import { buildDisclosure } from '@jiheng/core/form'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { disclose, discloseAll } from '../disclose.ts'
import { docxOf, p, wordDocument } from '../fixtures/docx-bytes.ts'
import { zipOf } from '../fixtures/zip-bytes.ts'
import { writeJson } from '../json/index.ts'
import { openFile } from './open-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const word = docxOf(wordDocument(p('开展苗木补植。')))
const archive = (files: Zippable) => zipSync(files, { level: 1 })
const read = async (bytes: Uint8Array, name = '外层.zip') =>
  (await discloseAll(bytes, name)).map(({ source, findings }) => [
    source.name,
    findings.find(({ rule }) => rule === 'file-unreadable')?.data.code ?? 'read',
  ])

describe('an archive of files', () => {
  test('of several gives each, in order', async () => {
    const bytes = archive({ '目标/里层.docx': word, '说明.txt': utf8('今年的工作已经开始。') })
    expect(await read(bytes)).toEqual([
      ['外层.zip/目标/里层.docx', 'read'],
      ['外层.zip/说明.txt', 'read'],
    ])
    const [first] = await discloseAll(bytes, '外层.zip')
    expect(first?.source).toMatchObject({ bytes: word.length, mediaType: expect.stringContaining('wordprocessingml') })
    expect((await disclose(bytes, '外层.zip')).findings[0]?.data).toEqual({ code: 'archive-several', count: 2 })
  })

  test('of one is that file', async () => {
    expect(await openFile(archive({ '里层.docx': word }), '外层.zip')).toMatchObject({
      kind: 'blocks',
      source: { name: '外层.zip/里层.docx', bytes: word.length },
    })
  })

  test('behind a program that unpacks itself', async () => {
    const bytes = new Uint8Array([...utf8('MZ'), 0x90, 0, 3, ...new Uint8Array(900), ...archive({ '里层.docx': word })])
    expect(await read(bytes, 'a.exe')).toEqual([['a.exe/里层.docx', 'read']])
  })

  test('what systems leave behind is none of it', async () => {
    const junk = ['__MACOSX/._里层.docx', '~$里层.docx', '.DS_Store', '目标/Thumbs.db', '目标/']
    const files = Object.fromEntries(junk.map((name) => [name, utf8('')]))
    expect(await read(archive({ ...files, '目标/里层.docx': word }))).toEqual([['外层.zip/目标/里层.docx', 'read']])
    expect(await read(archive(files))).toEqual([['外层.zip', 'archive-empty']])
  })

  test('each file that cannot be read is named', async () => {
    const bytes = zipOf([
      { name: '照片.png', bytes: Uint8Array.from('\x89PNG\r\n\x1a\n', (c) => c.charCodeAt(0)) },
      { name: '加密.docx', bytes: word, flags: 1 },
      { name: '损坏.docx', bytes: word, crc: 7 },
      { name: '里层.docx', bytes: word },
    ])
    expect(await read(bytes)).toEqual([
      ['外层.zip/照片.png', 'unsupported'],
      ['外层.zip/加密.docx', 'archive-encrypted'],
      ['外层.zip/损坏.docx', 'archive-damaged'],
      ['外层.zip/里层.docx', 'read'],
    ])
  })

  test('archives within it are unpacked, one level', async () => {
    const inner = archive({ '甲.docx': word, '乙.txt': utf8('今年的工作') })
    expect(await read(archive({ '里层.zip': inner, '丙.txt': utf8('明年') }))).toEqual([
      ['外层.zip/里层.zip/甲.docx', 'read'],
      ['外层.zip/里层.zip/乙.txt', 'read'],
      ['外层.zip/丙.txt', 'read'],
    ])
    expect(await read(archive({ 'a.zip': archive({ 'b.zip': archive({ 'c.docx': word }) }) }))).toEqual([
      ['外层.zip/a.zip/b.zip', 'unsupported'],
    ])
    const opened = await openFile(
      archive({ 'a.zip': archive({ 'b.zip': archive({ 'c.docx': word }), 'd.docx': word }) }),
      'x',
    )
    const kinds: string[] = []
    if (opened.kind === 'archive') for await (const { kind } of opened.members()) kinds.push(kind)
    expect(kinds).toEqual(['unreadable', 'member'])
    expect(await read(archive({ 'a.zip': archive({}), 'b.txt': utf8('明年') }))).toEqual([
      ['外层.zip/a.zip', 'archive-empty'],
      ['外层.zip/b.txt', 'read'],
    ])
  })

  test('our own JSON keeps the name of its source', async () => {
    const built = buildDisclosure({ file: '目标表.txt', forms: [{ rows: [['quantity', '补植面积', '≥1200亩']] }] })
    expect(await discloseAll(archive({ 'a.json': utf8(writeJson([built, built])) }), 'x')).toEqual([built, built])
  })

  test('limits hold for all files together', async () => {
    const bytes = archive({ 'a.docx': word, 'b.txt': utf8('一\n\n二\n\n三'), 'c.docx': word })
    const codes = async (limits: object) =>
      (await discloseAll(bytes, 'x', { limits })).map(
        ({ findings }) => findings.find(({ rule }) => rule === 'file-unreadable')?.data.code,
      )
    expect(await codes({})).toEqual([undefined, undefined, undefined])
    expect(await codes({ parts: 3 })).toEqual([undefined, 'too-many-parts', 'too-many-parts'])
    expect(await codes({ unpacked: word.length * 2 + wordDocument(p('开展苗木补植。')).length + 10 })).toEqual([
      undefined,
      undefined,
      'archive-bomb',
    ])
  })
})
