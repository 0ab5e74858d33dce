import { describe, expect, test } from 'vitest'
import { compoundBytes } from '../fixtures/compound-bytes.ts'
import { openCompound } from './compound-file.ts'

const content = Uint8Array.from({ length: 6000 }, (_, index) => index % 251)
const file = compoundBytes({ Eins: content, Zwei: Uint8Array.of(7) })
const changed = (change: (view: DataView) => void): Uint8Array => {
  const copy = file.slice()
  change(new DataView(copy.buffer))
  return copy
}

describe('openCompound', () => {
  test('gives streams by name', () => {
    const opened = openCompound(file)
    expect([...opened.names]).toEqual(['Eins', 'Zwei'])
    expect(opened.stream('Eins')?.subarray(0, 6000)).toEqual(content)
    expect(opened.stream('Drei')).toBeUndefined()
  })

  test('a chain that bites its own tail ends', () => {
    const circle = changed((view) => {
      for (let sector = 0; sector < 30; sector++) view.setUint32(512 + sector * 4, 2, true)
    })
    expect(openCompound(circle).stream('Eins')?.length).toBeLessThanOrEqual(circle.length)
  })

  test('a circle of sibling entries ends', () => {
    const circle = changed((view) => {
      for (let entry = 0; entry < 4; entry++) view.setUint32(1024 + entry * 128 + 72, 1, true)
    })
    expect(openCompound(circle).stream('Zwei')?.[0]).toBe(7)
  })

  test('a size beyond the file gives what there is', () => {
    const large = changed((view) => view.setUint32(1024 + 128 + 120, 0xffff_ffff, true))
    expect(openCompound(large).stream('Eins')?.length).toBe(6144)
  })

  test('a file that is cut gives the beginning', () => {
    expect(openCompound(file.slice(0, 3000)).stream('Eins')?.length).toBe(3000 - 1536)
  })

  test('small streams stand in the stream of the root', () => {
    const small = changed((view) => {
      view.setUint32(1024 + 116, view.getUint32(1024 + 128 + 116, true), true)
      view.setUint32(1024 + 120, 6144, true)
      view.setUint32(1024 + 2 * 128 + 116, 1, true)
      view.setUint32(1024 + 2 * 128 + 120, 10, true)
    })
    expect(openCompound(small).stream('Zwei')).toEqual(content.subarray(64, 74))
  })

  test('an absurd sector size is refused', () => {
    expect(() => openCompound(changed((view) => view.setUint16(30, 31, true)))).toThrow('part-damaged')
  })
})
