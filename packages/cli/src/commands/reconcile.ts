import type { Disclosure } from '@jiheng/core/form'
import { pairForms, presentTable, projectTables } from '@jiheng/core/reconcile'
import { templateOf } from '@jiheng/core/template'
import { type Call, choice } from '../call.ts'
import { openInputs } from '../inputs.ts'
import { jsonArray } from '../output.ts'
import { reconcileText } from '../reconcile-text.ts'
import type { Surroundings } from '../surroundings.ts'

const nothing = {
  'zh-CN':
    '没有可以对照的表：同一项目的目标、监控、自评或相邻两年的表要在同一次给出，项目名称（或编码）、单位和年度能对上。',
  en: 'Nothing to compare: give the targets, monitoring, self-evaluation or the forms of two years of one project together; their project name or code, unit and year must agree.',
} as const

const summary = {
  'zh-CN': (projects: number, forms: number) => `共 ${projects} 个项目，${forms} 张表。发现的问题见 jiheng check。\n`,
  en: (projects: number, forms: number) => `${projects} projects, ${forms} forms. For the findings see jiheng check.\n`,
} as const

/** jiheng reconcile: which forms of the files belong together, why, and their indicators side by side. */
export const reconcile = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'])
  const inputs = await openInputs(call, around)
  const disclosures: Disclosure[] = []
  for await (const { file, disclosure } of inputs)
    disclosures.push({ ...disclosure, source: { ...disclosure.source, name: file } })
  const tables = projectTables(pairForms(disclosures)).map((table) =>
    presentTable(table, (form) => form.ownTemplate ?? templateOf(form)),
  )
  if (format === 'json') {
    const array = jsonArray(around.out)
    for (const table of tables) array.add(table)
    array.end()
  } else {
    for (const table of tables) around.out(`${reconcileText(table, call.lang)}\n`)
    const forms = tables.reduce((sum, { columns }) => sum + columns.length, 0)
    if (tables.length > 0) around.out(summary[call.lang](tables.length, forms))
  }
  if (tables.length === 0 && !inputs.failed()) around.err(`jiheng: ${nothing[call.lang]}\n`)
  return inputs.failed() ? 2 : 0
}
