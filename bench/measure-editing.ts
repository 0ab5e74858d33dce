// Measures one edit in the page as its worker answers it, and prints it as JSON: node bench/measure-editing.ts
import type { Change } from '@jiheng/core/changes'
import type { Disclosure } from '@jiheng/core/form'
import { makeWorkbench } from '../packages/web/src/editing/workbench.ts'
import { median, timeOf } from './median-time.ts'
import { ruleForm } from './rule-forms.ts'

/** Milliseconds, medians of many edits in a warm worker. */
export interface EditingFigures {
  readonly what: string
  readonly forms: number
  readonly rows: number
  /** The changes made, values read again, checked, drawn, said in words. */
  readonly answer: number
  /** The whole answer, given after a pause where the first was a quick one. */
  readonly finish: number
}

const edits = 60

/** Forms of one published file. */
const book = (forms: readonly Disclosure[]): Disclosure => {
  const [first] = forms
  if (!first) throw new Error('book: no forms')
  return { ...first, forms: forms.flatMap((each) => each.forms), findings: forms.flatMap((each) => each.findings) }
}

const measured = (what: string, disclosure: Disclosure): EditingFigures => {
  const bench = makeWorkbench({ kind: 'open', disclosure, suppressions: [], lang: 'zh-CN', profile: {} })
  const edit = (number: number): readonly Change[] => [
    { kind: 'edit', at: '/forms/0/indicators/3/target', raw: `≥${number + 40}个` },
  ]
  for (let number = 0; number < edits; number++) bench.run({ kind: 'run', number, changes: edit(number) })
  bench.finish()
  const answers: number[] = []
  const finishes: number[] = []
  for (let number = 0; number < edits; number++) {
    answers.push(timeOf(() => bench.run({ kind: 'run', number, changes: edit(number) })))
    finishes.push(timeOf(() => bench.finish()))
  }
  return {
    what,
    forms: disclosure.forms.length,
    rows: disclosure.forms.reduce((sum, { indicators }) => sum + indicators.length, 0),
    answer: median(answers),
    finish: median(finishes),
  }
}

const figures = [
  measured('a form of 100 rows', ruleForm('target', 100, 1)),
  measured('a self-evaluation of 100 rows', ruleForm('self-evaluation', 100, 1)),
  measured(
    'a department’s file of 20 forms',
    book(Array.from({ length: 20 }, (_, at) => ruleForm(at === 0 ? 'department' : 'target', 24, at + 1))),
  ),
]
console.log(JSON.stringify(figures))
