import { type Disclosure, type Form, type Printed, rowCells } from '../form/index.ts'

const shown = (printed: Printed | undefined): string =>
  printed === undefined ? '' : printed.inferred ? `‹${String(printed.value)}›` : printed.raw.replaceAll('\n', '⏎')

const at = ({ place }: Printed): string => (place.line === undefined ? '' : `@${place.line}`)

const formLines = (form: Form, i: number): readonly string[] => [
  `form ${i}: ${form.template} ${form.kind} ${form.phase} ${form.subject} ${form.scheme} ${shown(form.year)} ${shown(form.amountUnit)} lines ${form.place.line}-${form.place.endLine ?? form.place.line}`,
  `  title ${shown(form.title)}`,
  ...form.fields.map(({ label, value }) => `  field ${shown(label)} = ${shown(value)}${at(value)}`),
  ...form.funds.map(
    ({ path, column, amount }) =>
      `  money ${path.join('/')} ${column} = ${amount.raw} (${amount.value ?? ''})${at(amount)}`,
  ),
  ...(form.spendingPlan ?? []).map(({ by, percent }) => `  plan ${by.raw} ${percent.raw}${at(percent)}`),
  ...(form.schedule ?? []).map(({ period, text }) => `  stage ${period.raw}: ${text.raw}${at(text)}`),
  ...(form.subGoals ?? []).map(
    ({ no, heading, text, amount }) =>
      `  sub-goal ${shown(no)}${shown(heading)}: ${shown(text)} ${amount?.value ?? ''}${at(text)}`,
  ),
  ...(form.safeguards ?? []).map(({ label, text }) => `  safeguard ${shown(label)}: ${shown(text)}${at(text)}`),
  `  goal ${shown(form.goal)}${at(form.goal)}`,
  ...(form.goalActual ? [`  actual ${shown(form.goalActual)}${at(form.goalActual)}`] : []),
  ...form.indicators.map((row) => {
    const extra = (row.extra ?? []).map(({ label, value }) => `${label.raw}=${value.raw}`)
    const known = new Set(['name', 'target', ...(row.extra ?? []).map((_, i) => `extra/${i}/value`)])
    const order = ['actual', 'weight', 'score', 'definition', 'basis', 'note', 'description']
    const more = rowCells(row)
      .filter(({ to }) => !known.has(to))
      .toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to))
      .map(({ to, printed }) => `${to}=${shown(printed)}`)
    return `  ${row.level1.value}/${row.level2.value} [${shown(row.level1)}|${shown(row.level2)}] ${row.name.raw} → ${row.target.raw} ${[...more, ...extra].join(' ')}${at(row.name)}`
  }),
  ...form.emptyLevels.map(({ level1, level2, after }) => `  empty ${shown(level1)}|${shown(level2)} after ${after}`),
  ...(form.level1Points ?? []).map(({ level1, points }) => `  points ${level1.value} ${points.raw}${at(points)}`),
  ...(form.totals ? [`  total ${shown(form.totals.weight)} ${shown(form.totals.score)}`] : []),
]

/** A Disclosure in lines that a person can check against the source. */
export const summary = (disclosure: Disclosure): string =>
  `${[
    `title ${shown(disclosure.title)}`,
    `publisher ${shown(disclosure.publisher)}`,
    `year ${shown(disclosure.year)} published ${disclosure.publishedOn.value ?? ''}`,
    ...(disclosure.cover ?? []).map(({ label, value }) => `cover ${shown(label)} = ${shown(value)}`),
    ...disclosure.narrative.map(
      ({ heading, text, form, amount }) =>
        `section ${shown(heading)} :: ${shown(text)}${form === undefined ? '' : ` [form ${form}]`}${amount ? ` [${amount.value}]` : ''}`,
    ),
    ...disclosure.forms.flatMap(formLines),
    ...disclosure.skipped.map(({ why, raw, place }) => `skipped ${why} @${place.line}: ${raw}`),
    ...disclosure.findings.map(
      ({ rule, sentence, place, at: pointer, data }) =>
        `finding ${rule} ${sentence ?? ''} @${place.line} ${pointer ?? ''} ${JSON.stringify(data)}`,
    ),
  ].join('\n')}\n`
