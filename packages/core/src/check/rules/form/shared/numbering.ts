/** A number that heads a paragraph, by the way it is written. */
export interface Item {
  readonly style: 'han' | 'han-brackets' | 'arabic' | 'arabic-brackets' | 'first-second'
  readonly number: number
  /** Offsets of the number with its mark, in the text. */
  readonly start: number
  readonly end: number
}

const numerals = '一二三四五六七八九'
/** 十二 as 12; up to 99. */
const hanNumber = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const digit = (one: string | undefined, none: number): number => (one ? numerals.indexOf(one) + 1 : none)
  return (text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0)
}

const styles: readonly (readonly [Item['style'], RegExp])[] = [
  ['han', /(?:^|\n)[ \t\u3000]*([一二三四五六七八九十]{1,3})、/g],
  ['han-brackets', /(?:^|\n)[ \t\u3000]*[（(]([一二三四五六七八九十]{1,3})[）)]/g],
  ['arabic', /(?:^|\n|[：:])[ \t\u3000]*(\d{1,2})[.、．](?![\d.])/g],
  ['arabic-brackets', /(?:^|\n|[：:])[ \t\u3000]*[（(](\d{1,2})[）)]/g],
  ['first-second', /(?:^|[\n。；;：:])[ \t\u3000]*([一二三四五六七八九])是/g],
]

/**
 * The numbered items of a text, in order.
 * @example itemsOf('1.修路。\n2.架桥。').map(({ number }) => number) // [1, 2]
 */
export const itemsOf = (text: string): readonly Item[] =>
  styles
    .flatMap(([style, pattern]) =>
      [...text.matchAll(pattern)].map((hit): Item => {
        const figure = hit[1] ?? ''
        const start = hit.index + hit[0].indexOf(figure)
        return {
          style,
          number: /\d/.test(figure) ? Number(figure) : hanNumber(figure),
          start,
          end: hit.index + hit[0].length,
        }
      }),
    )
    .toSorted((a, b) => a.start - b.start)

/** The first item of a style that does not follow: the list begins later than 1, leaves a number out or has one twice. */
export interface Break {
  readonly kind: 'start' | 'gap' | 'twice'
  readonly item: Item
  /** The number that was due. */
  readonly due: number
}

/** Beyond this a number is not the next one misprinted, but another list or a quantity. */
const widest = 2

/**
 * Where the numbers of one style do not follow each other; a new 1 begins a new list.
 * @example breakOf(itemsOf('1.修路。\n3.架桥。')) // { kind: 'gap', due: 2, … }
 */
export const breakOf = (items: readonly Item[]): Break | undefined => {
  for (const same of Map.groupBy(items, ({ style }) => style).values()) {
    if (same.length < 2) continue
    let last = 0
    for (const item of same) {
      const due = last + 1
      if (item.number !== due && item.number !== 1) {
        const near = item.number - due <= widest && item.number > 0
        if (last === 0 ? item.number === 2 : near && item.number >= last)
          return { kind: last === 0 ? 'start' : item.number === last ? 'twice' : 'gap', item, due }
        return undefined
      }
      last = item.number
    }
  }
  return undefined
}
