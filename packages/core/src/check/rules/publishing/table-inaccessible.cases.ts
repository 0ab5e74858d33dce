import type { RuleCases } from '../../rule.ts'

const page = (tablesWithoutHeaders?: number, forms = [{ fields: { 项目名称: '河道保洁' } }]) => ({
  documents: [
    { title: '2025年项目绩效目标公开', forms, ...(tablesWithoutHeaders !== undefined && { tablesWithoutHeaders }) },
  ],
})

export const tableInaccessibleCases: RuleCases = {
  fires: [
    { name: 'one table', ...page(1), at: ['2025年项目绩效目标公开'] },
    { name: 'three tables', ...page(3), at: ['2025年项目绩效目标公开'] },
  ],
  silent: [
    { name: 'tables with headers, or no web page', ...page() },
    { name: 'a page whose tables are counted and marked', ...page(0) },
    { name: 'a page without a form', ...page(2, []) },
  ],
}
