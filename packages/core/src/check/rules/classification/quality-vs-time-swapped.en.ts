import type { RuleDocs } from '../../rule.ts'

export const qualityVsTimeSwappedEn: RuleDocs = {
  title: 'Quality and timeliness exchanged',
  what: 'A quality indicator is about punctuality or dates, or a timeliness indicator about a rate that has nothing to do with time.',
  why: 'Timeliness asks whether it was in time, quality which standard was reached. Exchanged, both are incomplete.',
  example: 'Quality: 补助发放及时率, 100%; timeliness: 设备完好率, ≥98%.',
  instead: 'Quality: 设备完好率, ≥98%; timeliness: 补助发放及时率, 100%.',
  cannotSee: 'Only common words of names are known. 正常开放率 may be either and is taken for quality.',
}
