import type { Disclosure, Printed } from '../../../form/index.ts'
import { cleanLabel } from '../../../form/labels.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** 02-经常性项目, 0101--一年期项目. */
const coded = /^(\d{1,6})\s*([-—–－]+)\s*(\D.*)$/
/** Longer texts are no items of a list to choose from. */
const longest = 24

interface Item {
  readonly cell: Printed
  readonly raw: string
  readonly code?: string
  readonly mark?: string
  readonly label: string
}

const itemOf = (cell: Printed): Item => {
  const raw = plainText(cell.raw)
  const [, code, mark, label] = coded.exec(raw) ?? []
  return { cell, raw, label: label ?? raw, ...(code && mark && { code, mark }) }
}

/** Whether any entry has a code: without one, no list shows. */
const hasCodes = ({ forms }: Disclosure): boolean =>
  forms.some(({ fields }) =>
    fields.some(({ value: { raw } }) => raw.length <= longest && /\d/.test(raw) && coded.test(plainText(raw))),
  )

/** The filled-in header cells of each label over all forms of a file. */
const fieldsOf = ({ forms }: Disclosure): ReadonlyMap<string, readonly Item[]> => {
  const cells = forms.flatMap(({ fields }) =>
    fields.map(({ label, value }) => ({ label: cleanLabel(label.raw || (label.value ?? '')), value })),
  )
  const filled = cells.filter(({ value }) => value.raw.trim() !== '' && value.raw.length <= longest)
  return new Map(
    [...Map.groupBy(filled, ({ label }) => label)].map(([label, list]) => [
      label,
      list.map(({ value }) => itemOf(value)),
    ]),
  )
}

/** In what two entries of one list differ, though both come from it. */
const differenceOf = (one: Item, other: Item): 'code' | 'shape' | 'label' | undefined => {
  if (one.code === undefined || other.code === undefined)
    return one.code !== other.code && !/^\d+$/.test(one.raw + other.raw) ? 'code' : undefined
  if (one.code === other.code) return one.label === other.label ? undefined : 'label'
  if (one.label === other.label) return 'label'
  return one.code.length !== other.code.length || one.mark !== other.mark ? 'shape' : undefined
}

/** One list to choose from, its entries written in two ways within a file. */
export const codelistVariant: Rule = {
  id: 'codelist-variant',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.2.0',
  docs: {
    title: '代码写法不一',
    what: '同一份文件里，同一个栏目的选项有的带代码、有的不带，代码位数或连接号不同，或者同一个代码配了两个名称。',
    why: '选项来自同一张代码表，写法不一就没法按代码汇总，也说明有的表不是从系统里选的。',
    example: '表1“项目属性”写“02-经常性项目”，表2写“一年期项目”。',
    instead: '都按代码表写：“02-经常性项目”“01-一年期项目”。',
    cannotSee: '不掌握各地的代码表，只比较同一文件里的写法；单独一张表看不出对错。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        code: '“{label}”一栏有的写代码（“{other}”），这里写“{found}”，没有代码。请按代码表统一填写。',
        shape: '“{label}”一栏的代码写法不一：“{other}”和“{found}”位数或连接号不同。请按代码表统一填写。',
        label: '“{label}”一栏的代码和名称对不上：“{other}”和“{found}”。请按代码表核对。',
      },
    },
    en: {
      sentences: {
        code: 'Some entries of “{label}” have a code (“{other}”); here stands “{found}” without one. Fill in all of them from the list of codes.',
        shape:
          'The codes of “{label}” are written in two ways: “{other}” and “{found}” differ in length or dash. Fill in all of them from the list of codes.',
        label:
          'Code and name of “{label}” do not agree: “{other}” and “{found}”. Check them against the list of codes.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      if (!hasCodes(disclosure)) return
      for (const [label, items] of fieldsOf(disclosure)) {
        const model = items.find(({ code }) => code !== undefined)
        if (!model) continue
        const variants = items.flatMap((item) => {
          const message = differenceOf(model, item)
          return message ? [{ item, message }] : []
        })
        for (const same of Map.groupBy(variants, ({ item }) => item.raw).values()) {
          const [first, ...others] = same
          if (!first) continue
          report({
            at: first.item.cell,
            message: first.message,
            data: { label, found: first.item.raw, other: model.raw },
            related: [
              ...items.filter(({ raw }) => raw === model.raw).map(({ cell }) => cell),
              ...others.map(({ item }) => item.cell),
            ],
          })
        }
      }
    },
  }),
}
