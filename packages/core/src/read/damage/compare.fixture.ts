import { type Disclosure, type Form, type Indicator, type Printed, rowCells } from '../../form/index.ts'
import { withoutMarkup } from '../../form/markup.ts'

/** How much of what the text still held was read, in parts of a form. */
export interface Recovery {
  readonly rows: number
  readonly rowsRight: number
  readonly heads: number
  readonly headsRight: number
  /** Cells read with a text that is not theirs, rows and money lines that nobody printed. */
  readonly wrong: number
  /** What did not come back, in words. */
  readonly faults: readonly string[]
}

const squash = (text: string | undefined): string =>
  withoutMarkup(text ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
const raw = (printed: Printed | undefined): string => squash(printed?.raw)
const label = (text: string): string =>
  squash(text)
    .replace(/^其中:/, '')
    .replace(/\((元|万元|亿元)\)/g, '')
    .replace(/:$/, '')

/** The text, and what it was taken to mean. */
const typed = (printed: Printed<unknown> | undefined): string =>
  printed === undefined || printed.raw === '' ? '' : `${raw(printed)} ${JSON.stringify(printed.value)}`

/** A row as it is compared: its cells by name, levels by code. */
const cellsOf = (row: Indicator): ReadonlyMap<string, string> =>
  new Map([
    ['level1', row.level1.value ?? ''],
    ['level2', row.level2.value ?? ''],
    ...rowCells(row)
      .filter(({ to }) => !to.startsWith('extra/'))
      .map(({ to, printed }) => [to, typed(printed)] as const),
    ...(row.extra ?? []).map(({ label: name, value }) => [`extra ${squash(name.raw)}`, raw(value)] as const),
  ])

type Pairs = readonly (readonly [number | undefined, number | undefined])[]

/** Pairs the rows in order: the longest common subsequence by name and target. */
const pairRows = (truth: readonly Indicator[], found: readonly Indicator[]): Pairs => {
  const like = (i: number, j: number): number => {
    const [a, b] = [truth[i], found[j]]
    if (!a || !b) return 0
    const name = raw(a.name) === raw(b.name)
    const target = raw(a.target) !== '' && raw(a.target) === raw(b.target)
    return name ? (target ? 3 : 2) : target ? 1 : 0
  }
  const best = Array.from({ length: truth.length + 1 }, () => new Array<number>(found.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = truth.length - 1; i >= 0; i--)
    for (let j = found.length - 1; j >= 0; j--) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), like(i, j) > 0 ? at(i + 1, j + 1) + like(i, j) : 0)
    }
  const pairs: [number | undefined, number | undefined][] = []
  for (let i = 0, j = 0; i < truth.length || j < found.length; ) {
    if (i < truth.length && j < found.length && like(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + like(i, j))
      pairs.push([i++, j++])
    else if (j >= found.length || (i < truth.length && at(i + 1, j) >= at(i, j + 1))) pairs.push([i++, undefined])
    else pairs.push([undefined, j++])
  }
  return pairs
}

/** Header fields, money lines, goals, totals, year, unit of a form, as `name = value` lines to be found again. */
const headOf = (form: Form): readonly string[] => [
  ...form.fields
    .filter(({ value }) => value.raw !== '')
    .map(({ label: name, value }) => `field ${label(name.raw || (name.value ?? ''))} = ${raw(value)}`),
  ...form.funds
    .filter(({ amount }) => amount.raw !== '')
    .map(({ path, column, amount }) => `money ${path.map(label).join('/')} ${label(column)} = ${typed(amount)}`),
  `goal = ${raw(form.goal)}`,
  ...(form.goalActual ? [`goalActual = ${raw(form.goalActual)}`] : []),
  ...(form.level1Points ?? []).map(({ level1, points }) => `points ${level1.value} = ${raw(points)}`),
  ...(form.spendingPlan ?? []).map(({ by, percent }) => `plan ${raw(by)} = ${typed(percent)}`),
  ...(form.schedule ?? []).map(({ period, text }) => `stage ${raw(period)} = ${raw(text)}`),
  ...(form.subGoals ?? []).map(({ no, text }) => `sub-goal ${raw(no)} = ${raw(text)}`),
  ...(form.totals?.weight ? [`total weight = ${raw(form.totals.weight)}`] : []),
  ...(form.totals?.score ? [`total score = ${raw(form.totals.score)}`] : []),
  ...(form.year.raw === '' ? [] : [`year = ${form.year.value}`]),
  ...(form.amountUnit.raw === '' ? [] : [`unit = ${form.amountUnit.value}`]),
  `phase = ${form.phase}`,
  `subject = ${form.subject}`,
  ...form.emptyLevels.map(({ level1, level2 }) => `empty ${level1.value}/${level2.value}`),
]

/** Compares what was read with what was printed, but for what damage took out of the text (`lost`, pointers). */
export const recoveryOf = (truth: Disclosure, read: Disclosure, lost: readonly string[]): Recovery => {
  const form = truth.forms[0]
  const found = read.forms.find(({ kind }) => kind === 'table')
  if (!form) throw new Error('the truth has no form')
  const gone = new Set(lost)
  const faults: string[] = []
  let [rowsRight, wrong] = [0, 0]
  for (const [i, j] of pairRows(form.indicators, found?.indicators ?? [])) {
    const [a, b] = [
      i === undefined ? undefined : form.indicators[i],
      j === undefined ? undefined : found?.indicators[j],
    ]
    if (!a) {
      wrong++
      faults.push(`invented row: ${b?.name.raw} | ${b?.target.raw}`)
    } else if (!b) faults.push(`missing row: ${a.name.raw} | ${a.target.raw}`)
    else {
      const [expected, got] = [cellsOf(a), cellsOf(b)]
      const bad = [...new Set([...expected.keys(), ...got.keys()])].flatMap((key) => {
        const isLost = gone.has(`/forms/0/indicators/${i}/${key}`)
        const [want, has] = [isLost && !key.startsWith('level') ? '' : (expected.get(key) ?? ''), got.get(key) ?? '']
        if (want === has || (isLost && has === '')) return []
        if (has !== '') wrong++
        return [`${key} ${JSON.stringify(has)} for ${JSON.stringify(want)}`]
      })
      if (bad.length === 0) rowsRight++
      else faults.push(`row ${a.name.raw}: ${bad.join('; ')}`)
    }
  }
  const expected = headOf({
    ...form,
    emptyLevels: form.emptyLevels.filter((_, i) => !gone.has(`/forms/0/emptyLevels/${i}/level2`)),
    level1Points: (form.level1Points ?? []).filter((_, i) => !gone.has(`/forms/0/level1Points/${i}/points`)),
  })
  const got = found ? [...headOf(found)] : []
  let headsRight = 0
  for (const line of expected) {
    const at = got.indexOf(line)
    if (at >= 0) {
      got.splice(at, 1)
      headsRight++
    } else faults.push(`lost: ${line}`)
  }
  // A money cell may stand under its label among the header fields as well.
  const amounts = new Set(form.funds.map(({ amount }) => raw(amount)))
  const lostLevels = new Set(
    form.emptyLevels.flatMap(({ level1, level2 }, i) =>
      gone.has(`/forms/0/emptyLevels/${i}/level2`) ? [`empty ${level1.value}/${level2.value}`] : [],
    ),
  )
  for (const line of got.filter(
    (one) =>
      !(one.startsWith('field ') && amounts.has(one.split(' = ')[1] ?? '')) &&
      !/^(year|unit)/.test(one) &&
      !lostLevels.has(one),
  )) {
    if (/^money .*\d|^empty|^points|^total|^plan|^stage|^sub-goal/.test(line)) wrong++
    faults.push(`not printed: ${line}`)
  }
  const more = read.forms.filter((other) => other !== found).length
  if (more > 0) faults.push(`${more} more forms`)
  return { rows: form.indicators.length, rowsRight, heads: expected.length, headsRight, wrong: wrong + more, faults }
}
