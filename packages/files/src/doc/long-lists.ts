import { wordAt } from '../compound/little-endian.ts'
import { Refusal } from '../open/refusal.ts'

/** Bytes of all long lists together: those of a hundred thousand rows. */
const most = 50_000_000

/**
 * The lists of property changes in the stream Data, by their offset. A file may point to one list from every paragraph:
 * how much is read altogether is bounded.
 *
 * @throws {Refusal} `part-damaged`
 */
export function longLists(data: Uint8Array): (offset: number) => Uint8Array {
  let spent = 0
  return (offset) => {
    const list = data.subarray(offset + 2, offset + 2 + wordAt(data, offset))
    spent += list.length
    if (spent > most) throw new Refusal('part-damaged', { part: 'Data' })
    return list
  }
}
