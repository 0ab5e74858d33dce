import { indicatorCells, indicatorLists, isIndicatorCell, isIndicatorList } from '../form/indicator-cells.ts'
import type { Words } from '../messages/lang.ts'
import type { DeriveQuestion, QuestionKind } from './question.ts'

type Sentence = (question: DeriveQuestion) => Words

const quote = ({ text }: DeriveQuestion): string => text.replace(/\s+/g, ' ').trim()

const sentences: Readonly<Record<QuestionKind, Sentence>> = {
  cell: (q) => ({
    'zh-CN': quote(q) === '' ? '这一格填什么？' : `“${quote(q)}”这一格填什么？`,
    en: quote(q) === '' ? 'What is filled in this cell?' : `What is filled in the cell of “${quote(q)}”?`,
  }),
  placeholder: (q) => ({
    'zh-CN': `“${quote(q)}”是印在表上的字，还是提示填写的话？`,
    en: `Is “${quote(q)}” printed in the form, or does it only tell what to write?`,
  }),
  column: (q) => ({
    'zh-CN': `指标表的“${quote(q)}”一列是什么？`,
    en: `What does the column “${quote(q)}” of the indicators hold?`,
  }),
  'year-budget': () => ({ 'zh-CN': '哪一行是年度预算？', en: 'Which line is the year’s budget?' }),
  sum: (q) => ({ 'zh-CN': `是否应当 ${quote(q)}？`, en: `Must ${quote(q)}?` }),
  levels: () => ({
    'zh-CN': '空白表没有印出一级、二级指标，采用哪一套？',
    en: 'The blank form prints no levels of indicators: which are used?',
  }),
  title: (q) => ({
    'zh-CN': `标题“${quote(q)}”里空着的名称怎么写？（可用 {year}、{unit}、{project}）`,
    en: `How is the name in the title “${quote(q)}” written? ({year}, {unit}, {project} may be used)`,
  }),
  phase: () => ({ 'zh-CN': '这是哪个环节的表？', en: 'Which step is the form for?' }),
  subject: () => ({ 'zh-CN': '表里填的是谁的绩效？', en: 'Whose performance does the form hold?' }),
  'amount-unit': () => ({
    'zh-CN': '表中没有写明金额单位，是哪一种？',
    en: 'The form prints no unit of money: which is it?',
  }),
  orientation: () => ({ 'zh-CN': '纸张横放还是竖放？', en: 'How does the paper lie?' }),
}

/** A question as a sentence. */
export const questionWords = (question: DeriveQuestion): Words => sentences[question.kind](question)

const choices: Readonly<Record<string, Words>> = {
  label: { 'zh-CN': '印在表上的字', en: 'printed words' },
  text: { 'zh-CN': '填写一句话', en: 'a few words' },
  'long-text': { 'zh-CN': '填写一段话', en: 'sentences' },
  money: { 'zh-CN': '填写金额', en: 'an amount' },
  decimal: { 'zh-CN': '填写分数或比率', en: 'points or a rate' },
  blank: { 'zh-CN': '空着不填', en: 'stays empty' },
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
  none: { 'zh-CN': '不预设', en: 'none' },
  classic: { 'zh-CN': '产出、效益、满意度', en: 'output, benefit, satisfaction' },
  '2021': { 'zh-CN': '成本、产出、效益、满意度', en: 'cost, output, benefit, satisfaction' },
  portrait: { 'zh-CN': '竖放', en: 'portrait' },
  landscape: { 'zh-CN': '横放', en: 'landscape' },
  'pre-evaluation': { 'zh-CN': '事前评估', en: 'ex-ante evaluation' },
  target: { 'zh-CN': '目标申报', en: 'targets' },
  adjustment: { 'zh-CN': '目标调整', en: 'adjustment' },
  monitoring: { 'zh-CN': '运行监控', en: 'monitoring' },
  'self-evaluation': { 'zh-CN': '绩效自评', en: 'self-evaluation' },
  review: { 'zh-CN': '目标审核', en: 'review' },
  evaluation: { 'zh-CN': '绩效评价', en: 'evaluation' },
  project: { 'zh-CN': '项目', en: 'a project' },
  department: { 'zh-CN': '部门整体', en: 'a department' },
  unit: { 'zh-CN': '单位整体', en: 'a unit' },
  policy: { 'zh-CN': '政策', en: 'a policy' },
  fund: { 'zh-CN': '专项资金', en: 'a fund' },
  transfer: { 'zh-CN': '转移支付', en: 'a transfer' },
  extra: { 'zh-CN': '其他一列，原样保留', en: 'another column, kept as it is' },
  level1: { 'zh-CN': '一级指标', en: 'level 1' },
  level2: { 'zh-CN': '二级指标', en: 'level 2' },
}

/** What a choice of a question of that kind is called; a choice that is a text of the form is called by itself. */
export const choiceWords = (choice: string, kind?: QuestionKind): Words => {
  if (kind === 'column' && isIndicatorCell(choice)) {
    const { label, en } = indicatorCells[choice]
    return { 'zh-CN': label, en }
  }
  if (kind === 'column' && isIndicatorList(choice)) {
    const { label, en } = indicatorLists[choice]
    return { 'zh-CN': label, en }
  }
  return choices[choice] ?? { 'zh-CN': choice, en: choice }
}
