import {
  isBenefit,
  isCount,
  isDate,
  isRate,
  isSatisfaction,
  type Mutation,
  onMoney,
  onRow,
  onSheet,
  withRow,
} from '../mutation.ts'
import type { Pair, Row } from '../sheet.ts'

const all = (): boolean => true

const withHead = (label: string, value: string): Mutation['inject'] =>
  onSheet((sheet) => ({ sheet: { ...sheet, head: [...sheet.head, [label, value]] }, at: value }))

const withoutHead = (of: number): Mutation['inject'] =>
  onSheet((sheet) => ({
    sheet: { ...sheet, head: sheet.head.map(([label, value], i) => [label, i === of ? '' : value]) },
    at: '',
  }))

const without = (gone: (row: Row) => boolean): Mutation['inject'] =>
  onSheet((sheet) => ({ sheet: { ...sheet, rows: sheet.rows.filter((row) => !gone(row)) }, at: '' }))

const goal = (change: (goal: string) => string): Mutation['inject'] =>
  onSheet((sheet) => ({ sheet: { ...sheet, goal: change(sheet.goal) }, at: change(sheet.goal) }))

/** Faults of form and text. */
export const formFaults: readonly Mutation[] = [
  { rule: 'required-field-missing', how: '项目名称留空', on: 'target', inject: withoutHead(0) },
  { rule: 'required-field-missing', how: '实施单位留空', on: 'self-evaluation', inject: withoutHead(2) },
  {
    rule: 'required-field-missing',
    how: '年度资金总额留空',
    on: 'target',
    inject: onMoney(0, () => ({ budget: '' }), 'budget'),
  },
  {
    rule: 'indicator-value-missing',
    how: '指标值留空',
    on: 'target',
    inject: onRow(all, () => ({ target: '' }), 'target'),
  },
  {
    rule: 'indicator-value-missing',
    how: '年度指标值留空',
    on: 'self-evaluation',
    inject: onRow(all, () => ({ target: '' }), 'target'),
  },
  {
    rule: 'actual-missing',
    how: '实际完成值留空',
    on: 'self-evaluation',
    inject: onRow(all, () => ({ actual: '' }), 'actual'),
  },
  { rule: 'required-level2-missing', how: '没有数量指标', on: 'target', inject: without(isCount) },
  { rule: 'required-level2-missing', how: '没有质量指标', on: 'target', inject: without(isRate) },
  { rule: 'required-level2-missing', how: '没有效益指标', on: 'target', inject: without(isBenefit) },
  {
    rule: 'satisfaction-missing',
    how: '没有满意度指标',
    on: 'target',
    semantic: true,
    inject: without(isSatisfaction),
  },
  {
    rule: 'indicator-name-generic',
    how: '指标名称写成“完成数量”“数量指标”',
    on: 'target',
    inject: onRow(
      isCount,
      (_, __, random) => ({ name: random.pick(['完成数量', '数量指标', '完成数']) ?? '' }),
      'name',
    ),
  },
  {
    rule: 'satisfaction-unnamed',
    how: '满意度指标只写对象',
    on: 'target',
    inject: onRow(isSatisfaction, ({ name }) => ({ name: name.replace('满意度', '') }), 'name'),
  },
  {
    rule: 'empty-row',
    how: '留下一行空的二级指标',
    on: 'target',
    inject: withRow(isBenefit, () => ({ level2: '生态效益指标', name: '', target: '', weight: '', facts: {} }), 'name'),
  },
  {
    rule: 'description-echo',
    how: '指标描述照抄指标名称',
    on: 'described',
    inject: onRow(all, ({ name }) => ({ definition: name }), 'definition'),
  },
  {
    rule: 'explanation-missing',
    how: '指标描述留空',
    on: 'described',
    inject: onRow(all, () => ({ definition: '' }), 'definition'),
  },
  {
    rule: 'placeholder-left',
    how: '留下“指标1：”',
    on: 'target',
    inject: onRow(all, ({ name }) => ({ name: `指标1：${name}` }), 'name'),
  },
  {
    rule: 'indicator-value-missing',
    how: '指标值仍是××',
    on: 'target',
    inject: onRow(isCount, ({ facts }) => ({ target: `≥××${facts.unit}` }), 'target'),
  },
  { rule: 'markup-leak', how: '目标里有网页标记', on: 'target', inject: goal((text) => `<p>${text}</p>`) },
  {
    rule: 'markup-leak',
    how: '名称里有网页实体',
    on: 'target',
    inject: onRow(all, ({ name }) => ({ name: `${name}&nbsp;` }), 'name'),
  },
  {
    rule: 'docno-bracket',
    how: '文号用圆括号',
    on: 'target',
    inject: goal((text) => `按照云财农（2023）18号文件要求，${text}`),
  },
  {
    rule: 'numbering-broken',
    how: '序号缺2',
    on: 'target',
    inject: goal((text) => `1.${text}\n3.按季度公示进展。\n4.按时完成验收。`),
  },
  {
    rule: 'spaces-in-words',
    how: '词中夹空格',
    on: 'target',
    inject: goal((text) => `${text.slice(0, 1)}  ${text.slice(1, 3)}  ${text.slice(3)}`),
  },
  {
    rule: 'project-code-format',
    how: '项目编码20位',
    on: 'target',
    inject: withHead('项目编码', '64010023T00000010012'),
  },
  {
    rule: 'tense-wrong',
    how: '指标值写成已经发生的事',
    on: 'target',
    semantic: true,
    inject: onRow(isBenefit, () => ({ name: '乡镇公共服务水平', target: '提高了乡镇公共服务水平' }), 'target'),
  },
  {
    rule: 'suspected-typo',
    how: '“部署”写成“布署”',
    on: 'target',
    semantic: true,
    inject: goal((text) => `按照全县统一布署，${text}`),
  },
  {
    rule: 'suspected-typo',
    how: '数字后的量词打了两遍',
    on: 'target',
    inject: goal((text) => `${text.slice(0, -1)}，走访企业12家家。`),
  },
  {
    rule: 'marks-unpaired',
    how: '括号只有一半',
    on: 'target',
    inject: goal((text) => `${text.slice(0, -1)}（含上年结转任务。`),
  },
  {
    rule: 'indicator-name-missing',
    how: '有指标值没有名称',
    on: 'target',
    inject: onRow(isRate, () => ({ name: '' }), 'target'),
  },
  {
    rule: 'half-width-marks',
    how: '目标里用了半角逗号',
    on: 'target',
    inject: goal((text) => text.replaceAll('，', ',')),
  },
  {
    rule: 'indicator-name-long',
    how: '指标名称写成一句话',
    on: 'target',
    inject: onRow(
      isBenefit,
      ({ name }) => ({ name: `通过开展各项活动，逐步建立长效工作机制，使${name}明显提高，群众反映良好` }),
      'name',
    ),
  },
  {
    rule: 'indicator-name-is-project',
    how: '数量指标就是项目名称',
    on: 'target',
    inject: onRow(isCount, (_, { head }) => ({ name: head[0]?.[1].replace(/^\d{4}年/, '') ?? '' }), 'name'),
  },
  {
    rule: 'codelist-variant',
    how: '同一栏目一表带代码一表不带',
    on: 'described book',
    inject: onSheet((sheet) => {
      const head = sheet.head.map(([label, text]): Pair => [label, label === '项目属性' ? '02-一年期项目' : text])
      return { sheet: { ...sheet, head }, at: '' }
    }),
  },
  {
    rule: 'date-style-mixed',
    how: '同一个日期写成两种样子',
    on: 'book',
    inject: onRow(isDate, ({ facts }) => ({ target: facts.date?.replace('30日前', '底前') ?? '' }), 'target', {
      sheet: 1,
    }),
  },
  {
    rule: 'term-variant',
    how: '引号里的名称差一个字',
    on: 'publication',
    inject: (papers) => {
      const [paper] = papers
      if (!paper) return undefined
      const prose = paper.prose.map((line) => line.replace('按月通报进度', '结合志愿服务“春蕾行动”按月通报进度'))
      const sheets = paper.sheets.map((sheet, at) =>
        at === 0 ? { ...sheet, goal: `${sheet.goal}开展志愿服务“春雷行动”。` } : sheet,
      )
      return { papers: [{ prose, sheets }, ...papers.slice(1)], at: '' }
    },
  },
  {
    rule: 'stray-page-number',
    how: '目录后掉出两个页码',
    on: 'publication',
    inject: (papers) => {
      const [paper] = papers
      if (!paper) return undefined
      const at = paper.prose.indexOf('', paper.prose.indexOf('目录'))
      const prose = [...paper.prose.slice(0, at + 1), '2', '3', '', ...paper.prose.slice(at + 1)]
      return { papers: [{ ...paper, prose }, ...papers.slice(1)], at: '' }
    },
  },
]
