import { expect, test } from 'vitest'
import { makePacker, makeUnpacker } from './shared-list.ts'

interface Item {
  readonly text: string
}

test('what did not change keeps its identity, wherever it moves', () => {
  const pack = makePacker<Item>(({ text }) => text)
  const unpack = makeUnpacker<Item>()
  const first = unpack(pack([{ text: '甲' }, { text: '乙' }]))
  const packed = pack([{ text: '新' }, { text: '乙' }, { text: '甲' }])
  expect(packed).toEqual([{ item: { text: '新' } }, 1, 0])
  const second = unpack(structuredClone(packed))
  expect(second.map(({ text }) => text)).toEqual(['新', '乙', '甲'])
  expect(second[1]).toBe(first[1])
  expect(second[2]).toBe(first[0])
})

test('a list that refers to nothing is a fault of ours', () => {
  expect(() => makeUnpacker<Item>()([3])).toThrow('entry 3')
})
