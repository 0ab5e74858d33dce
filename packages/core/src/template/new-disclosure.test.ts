import { describe, expect, test } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import { type Disclosure, disclosureSchema, type Form } from '../form/index.ts'
import { taskGroup } from '../form/task-twins.ts'
import { disclosureOf, examples } from './examples/index.ts'
import { newDisclosure, type Template, templates } from './index.ts'

const formOf = ({ forms }: Disclosure): Form => {
  const [form] = forms
  if (form === undefined) throw new Error('no form')
  return form
}
const template = (id: string): Template => templates.find((one) => one.id === id) as Template

describe.each(templates)('$id', (one) => {
  const disclosure = newDisclosure(one, { year: 2026, unit: '云岭县图书馆' })
  const form = formOf(disclosure)

  test('is a valid Disclosure of one form', () => {
    expect(disclosureSchema.parse(disclosure)).toEqual(disclosure)
    expect(form.template).toBe(`${one.id}@${one.version}`)
    expect([form.phase, form.subject, form.kind]).toEqual([one.phase, one.subject, one.kind])
  })

  test('has every money line once, and a blank row for each level 2', () => {
    const cells = one.rows.flatMap((row) => ('cells' in row ? row.cells : []))
    const tasks = one.rows.flatMap((row) => ('block' in row && row.block === 'tasks' ? [taskGroup(row)] : []))
    expect(form.funds.map(({ path }) => path).filter(([group = '']) => !tasks.includes(group))).toEqual(
      cells.flatMap((cell) => ('fund' in cell ? [cell.fund.path] : [])),
    )
    const levels = one.rows.flatMap((row) => ('block' in row && row.block === 'indicators' ? row.levels : []))
    expect(form.indicators.map(({ level2 }) => level2.value)).toEqual(
      levels.flatMap((level) => level.level2.map(({ level2 }) => level2)),
    )
    expect(form.indicators.every(({ name, target }) => name.raw === '' && target.raw === '')).toBe(true)
  })

  test('typed properties are the cells of their fields', () => {
    const wanted = one.rows
      .flatMap((row) => ('cells' in row ? row.cells : []))
      .flatMap((cell) => ('is' in cell && cell.is?.startsWith('project.') ? [cell.is.slice(8)] : []))
    expect(Object.keys(form.project ?? {}).sort()).toEqual([...new Set(wanted)].sort())
  })
})

test('year and unit stand where the form prints them', () => {
  const form = formOf(newDisclosure(template('liupanshui-department-target'), { year: 2026, unit: '云岭县图书馆' }))
  expect(form.title.raw).toBe('云岭县图书馆2026年部门整体支出绩效目标表')
  expect(form.implementingUnit?.raw).toBe('云岭县图书馆')
  expect(form.year).toEqual({ raw: '2026', value: 2026, place: {} })
  expect(formOf(newDisclosure(template('ningxia-project-target'))).title.raw).toBe(
    '自治区本级部门项目支出预算绩效目标表',
  )
  expect(formOf(newDisclosure(template('pingluo-project-target'))).year).toEqual({ raw: '', place: {} })
})

test('cells that the blank form prints already are filled', () => {
  const form = formOf(newDisclosure(template('ningxia-project-self-evaluation')))
  const cells = form.funds
    .filter(({ amount }) => amount.raw !== '')
    .map(({ path, column, amount }) => [path.at(-1), column, amount.raw])
  expect(cells[0]).toEqual(['年度资金总额', '分值', '10'])
  expect(cells.slice(1).every(([, , raw]) => raw === '—')).toBe(true)
  expect(form.level1Points?.map(({ points }) => points.value)).toEqual(['50', '30', '10'])
})

test('the examples are valid, and their index fits the folder', () => {
  expect(stale(['examples'])).toEqual([])
  for (const example of examples) disclosureSchema.parse(disclosureOf(example))
})
