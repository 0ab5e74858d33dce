import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openFile } from '../open/index.ts'
import { type ZipMember, zipStream } from './zip-stream.ts'

const modified = new Date(2026, 2, 5, 14, 30, 20)
const member = (name: string, content: string): ZipMember => ({
  name,
  bytes: new TextEncoder().encode(content),
  modified,
})

const zipped = async (members: readonly ZipMember[]): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const part of zipStream(members)) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

describe('a zip that is written as it goes', () => {
  test('another reader finds every member with its content', async () => {
    const members = [
      member('白鹭市气象局 2025.json', '{"a":1}'.repeat(500)),
      member('目录/表 (2).csv', '甲,乙'),
      member('空.txt', ''),
    ]
    const found = unzipSync(await zipped(members))
    expect(Object.keys(found)).toEqual(members.map(({ name }) => name))
    for (const { name, bytes } of members) expect(strFromU8(found[name] ?? new Uint8Array())).toBe(strFromU8(bytes))
  })

  test('our own reader opens it', async () => {
    const bytes = await zipped([
      member('临溪省文化馆.txt', '项目支出绩效目标表\n'),
      member('松河县图书馆.txt', '项目支出绩效自评表\n'),
    ])
    const opened = await openFile(bytes, '绩效文件.zip')
    if (opened.kind !== 'archive') throw new Error(opened.kind)
    const names: string[] = []
    for await (const one of opened.members()) names.push(one.kind === 'member' ? one.name : one.code)
    expect(names).toEqual(['绩效文件.zip/临溪省文化馆.txt', '绩效文件.zip/松河县图书馆.txt'])
  })

  test('what does not shrink is stored, what does is packed', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 2_654_435_761) >>> 24)
    const random = { name: 'a', bytes: noise, modified }
    const plain = await zipped([member('a', 'x'.repeat(4000))])
    expect(plain.length).toBeLessThan(300)
    expect(unzipSync(await zipped([random])).a).toEqual(noise)
  })

  test('the same members give the same bytes', async () => {
    const members = [member('a.txt', '一'), member('b.txt', '二')]
    expect(await zipped(members)).toEqual(await zipped(members))
  })

  test('an archive of nothing can be opened', async () => expect(unzipSync(await zipped([]))).toEqual({}))

  test('a member is asked for only once the one before it has been taken', async () => {
    const asked: string[] = []
    const members = async function* () {
      for (const name of ['a', 'b', 'c']) {
        asked.push(name)
        yield member(name, name)
      }
    }
    const stream = zipStream(members())
    await stream.next()
    expect(asked).toEqual(['a'])
    await stream.return()
    expect(asked).toEqual(['a'])
  })
})
