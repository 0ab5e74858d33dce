import type { DisclosureSpec, FormSpec } from '../../../../form/build.ts'

const fields = { 项目名称: '古桥巡护', 实施单位: '东栅县文物保护所' }

type Rows = NonNullable<FormSpec['rows']>
type Made = (rows: Rows, more?: FormSpec) => DisclosureSpec

const made =
  (file: string, year: number, title: string, phase: NonNullable<FormSpec['phase']>): Made =>
  (rows, more = {}) => ({ file, year, forms: [{ title, phase, fields, rows, ...more }] })

/** The files of one fictional project, for cases. */
export const target = made('target.txt', 2025, '绩效目标表', 'target')
export const adjustment = made('adjustment.txt', 2025, '绩效目标调整表', 'adjustment')
export const monitoring = made('monitoring.txt', 2025, '绩效监控表', 'monitoring')
export const selfEvaluation = made('self.txt', 2025, '绩效自评表', 'self-evaluation')
export const lastTarget = made('last-target.txt', 2024, '绩效目标表', 'target')
export const lastSelf = made('last-self.txt', 2024, '绩效自评表', 'self-evaluation')
