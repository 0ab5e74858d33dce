import { isCount, isRate, type Mutation, onMoney, onRow, onSheet } from '../mutation.ts'

const evaluation = { paper: 1 }

/** What the year's end says otherwise than the approved target. */
export const reconcileFaults: readonly Mutation[] = [
  {
    rule: 'indicator-dropped',
    how: '自评时少了一项指标',
    on: 'year-end',
    inject: onSheet((sheet, random) => {
      const gone = random.pick(sheet.rows.filter(isRate))
      return gone && { sheet: { ...sheet, rows: sheet.rows.filter((row) => row !== gone) }, at: '' }
    }, evaluation),
  },
  {
    rule: 'indicator-renamed',
    how: '自评时指标换了名称',
    on: 'year-end',
    inject: onRow(isCount, ({ name }) => ({ name: `实际${name}` }), 'name', evaluation),
  },
  {
    rule: 'indicator-added',
    how: '自评时多出一项指标',
    on: 'year-end',
    inject: onSheet((sheet) => {
      const like = sheet.rows.find(isCount)
      if (!like) return undefined
      const added = {
        ...like,
        name: '新闻宣传报道篇数',
        target: '≥20篇',
        actual: '24篇',
        weight: '',
        score: '',
        note: '',
      }
      return { sheet: { ...sheet, rows: [added, ...sheet.rows] }, at: added.name }
    }, evaluation),
  },
  {
    rule: 'weight-changed',
    how: '自评时改了两项指标的分值',
    on: 'year-end',
    inject: onSheet((sheet) => {
      const [one, other] = sheet.rows.filter(({ level1, note }) => level1 === '产出指标' && note === '')
      if (!one || !other) return undefined
      const shifted = (row: typeof one, by: number) => {
        const points = String(Number(row.weight) + by)
        return { ...row, weight: points, score: points }
      }
      const rows = sheet.rows.map((row) => (row === one ? shifted(row, 2) : row === other ? shifted(row, -2) : row))
      return { sheet: { ...sheet, rows }, at: String(Number(one.weight) + 2) }
    }, evaluation),
  },
  {
    rule: 'money-changed-without-adjustment',
    how: '自评时年初预算数与批复的不同',
    on: 'year-end',
    inject: (papers, random) => {
      const [target, evaluated] = papers
      const faulty =
        evaluated &&
        onMoney(
          0,
          ({ start }) => ({ start: String(Math.round(Number(start) * 100 + 800) / 100) }),
          'start',
        )([evaluated], random)
      return target && faulty && { papers: [target, ...faulty.papers], at: faulty.at }
    },
  },
]
