import type { Template } from '@jiheng/core/template'

/** A small template of a form that nobody prints. */
export const aTemplate = (more: Partial<Template> = {}): Template => ({
  id: 'own-target',
  version: '1',
  name: { 'zh-CN': '云岭县项目支出绩效目标表', en: 'Project target of Yunling' },
  region: '990101',
  validFrom: '2031-01-01',
  kind: 'table',
  phase: 'target',
  subject: 'project',
  scheme: 'classic',
  amountUnit: '万元',
  paper: { orientation: 'portrait' },
  head: [{ style: 'title', text: '云岭县项目支出绩效目标表' }],
  columns: [2, 2, 4, 4],
  rows: [
    { cells: [{ label: '项目名称' }, { field: '项目名称', is: 'project.name', span: 3 }] },
    { cells: [{ label: '总体目标' }, { part: 'goal', span: 3 }] },
    {
      block: 'indicators',
      columns: [
        { property: 'level1', label: '一级指标' },
        { property: 'level2', label: '二级指标' },
        { property: 'name', label: '三级指标' },
        { property: 'target', label: '指标值' },
      ],
      levels: [{ level1: 'output', label: '产出指标', level2: [{ level2: 'quantity', label: '数量指标' }] }],
    },
  ],
  ...more,
})
