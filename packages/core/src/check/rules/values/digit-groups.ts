import type { Form, Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import { plainName, valueCells } from '../../../queries/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'

/** A number parted by commas. */
const grouped = /(?<![\d.])\d+(?:[,，]\d+)+(?:\.\d+)?(?![\d,，])/g
/** What such a number is made of; a longer run is a list, or no number at all. */
const run = /[\d.,，]+/g
const longest = 200
const right = /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/

/**
 * 1,0000 or 12,00.50: commas that part no thousands. 3,5 and 10，20 may be two numbers; a group of four or more digits, or a
 * last group of two behind a right one, is no number of its own.
 */
const brokenIn = (text: string): string | undefined =>
  numbersIn(text).find((hit) => {
    if (right.test(hit)) return false
    const [head = '', ...groups] = hit.replace(/\.\d+$/, '').split(/[,，]/)
    const years = groups.concat(head).some((group) => /^(?:19|20)\d{2}$/.test(group))
    if (years) return false
    return (
      groups.some((group) => group.length > 3 || /^0\d/.test(group)) ||
      (groups.length > 1 && groups.some((group) => group.length === 3))
    )
  })

const parted = /\d[,，]\d/g

const numbersIn = (text: string): readonly string[] =>
  /\d[,，]\d/.test(text)
    ? (text.match(run) ?? []).flatMap((part) => (part.length > longest ? [] : (part.match(grouped) ?? [])))
    : []

interface Named {
  readonly cell: Printed
  readonly name: () => string
}

const cellsOf = (form: Form): readonly Named[] => [
  ...form.funds.map(({ amount, path }) => ({ cell: amount, name: () => path.join('／') })),
  ...form.indicators.flatMap((row) => {
    const name = () => plainName(row.name.raw)
    return valueCells(row).map(({ cell }) => ({ cell, name }))
  }),
]

/** A number whose commas do not part thousands. */
export const digitGroups: Rule = {
  id: 'digit-groups',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'gb-t-15835-2011', article: 'digit-groups', verified: false }],
  since: '0.2.0',
  docs: {
    title: '千分位分节不对',
    what: '数字里的逗号不是三位一节，如“1,0000”“12,00,000”。',
    why: '分节错了，不知道是多打了一位、少打了一位，还是逗号打错了，差的可能是十倍。',
    example: '预算1,0500元。',
    instead: '10,500元，或者不用逗号。',
    cannotSee: '“3,5”“10，20”可能是两个数，不提示。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{name}”的“{found}”，逗号没有按三位分节，无法确定是多少。请核对后更正。' } },
    en: {
      sentences: {
        default:
          'The commas of “{found}” (“{name}”) do not part groups of three digits: the number is in doubt. Check and correct it.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { disclosure }) => {
      if (holding(printedTexts(disclosure), parted).length === 0) return
      for (const { cell, name } of cellsOf(form)) {
        const found = brokenIn(cell.raw)
        if (found === undefined) continue
        const start = cell.raw.indexOf(found)
        report({ at: cell, span: { start, end: start + found.length }, data: { name: name(), found } })
      }
    },
  }),
}
