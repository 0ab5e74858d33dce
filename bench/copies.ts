import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Copy {
  readonly name: string
  readonly bytes: Uint8Array
}

const folder = fileURLToPath(new URL('../examples/', import.meta.url))

/** The examples: every layout that the project reads as text. */
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }))

const syllables = [...'安白昌大德丰高和佳江开兰明宁平清荣山石天同望西新兴阳永玉云泽长正中竹桐槐松柏梅杏']

/** A place's name of two characters, another for every number below 1 600. */
export const placeName = (number: number): string => {
  const at = (index: number): string => syllables[index % syllables.length] ?? ''
  return at(number) + at(number + 1 + Math.floor(number / syllables.length))
}

/** Copies of the examples in turn, each of another place: no two are of one unit, as in a year of a province. */
export const copies = (count: number): readonly Copy[] =>
  Array.from({ length: count }, (_, number) => {
    const { name, text } = examples[number % examples.length] ?? { name: '', text: '' }
    const own = name.slice(0, 2)
    const place = placeName(number)
    return {
      name: `${number + 1}-${name.replaceAll(own, place)}`,
      bytes: new TextEncoder().encode(text.replaceAll(own, place)),
    }
  })

/** How many examples there are: a call of fewer documents sees only some layouts. */
export const layouts = examples.length
