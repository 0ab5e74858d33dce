import type { Indicator, Printed } from '../../../form/index.ts'
import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const hasTick = ({ likelihoods = [] }: Indicator): number =>
  likelihoods.filter(({ ticked }) => ticked.value === true).length

/** The cell in which a row answers, where the form asks. */
const answerCell = ({ likelihood, likelihoods }: Indicator): Printed | undefined =>
  likelihoods?.[0]?.ticked ?? (likelihood?.inferred ? undefined : likelihood)

/** Words beside the three of the form: they are an answer, if a loose one. */
const isAnswered = (row: Indicator): boolean =>
  row.likelihood?.value !== undefined ||
  (row.likelihoods !== undefined
    ? hasTick(row) > 0
    : !/^[-—–/]*$/.test(plainText(row.likelihood?.raw ?? '').replace(/[□☐○][^□☐○☑☒√✓✔■●]*/gu, '')))

/** A row that does not say whether its target will be met, or says two things. */
export const monitorLikelihoodMissing: Rule = {
  id: 'monitor-likelihood-missing',
  family: 'monitoring',
  severity: 'error',
  basis: [{ kind: 'law', law: 'caiyu-2019-136', article: 'likelihood', verified: true }],
  since: '0.2.0',
  docs: {
    title: '没有判断完成可能性',
    what: '监控表设有“完成目标可能性”一栏，一行指标没有在“确定能”“有可能”“完全不可能”中选择，或者选了两项。',
    why: '完成可能性是监控的结论，决定这项目标是继续执行、督促还是调整。没有判断，监控就没有结论。',
    example: '年度指标值≥8台，1—7月完成3台，三个可能性都没有打勾。',
    instead: '在“有可能”一栏打勾，并写明原因和措施。',
    cannotSee:
      '表上没有这一栏的不检查；完成情况一行都没有填的空表不检查。判断得准不准，另由“likelihood-contradicts-forecast”检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”没有填完成目标的可能性。请在“确定能”“有可能”“完全不可能”中选一项。',
        several: '“{name}”的完成可能性选了{count}项。请只选一项。',
      },
    },
    en: {
      sentences: {
        default: '“{name}” does not say how likely its target is. Choose one: certain, possible, impossible.',
        several: '“{name}” has {count} answers on how likely its target is. Choose one.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ phase, indicators }) => {
      const filled = indicators.some((row) => plainText(row.actual?.raw ?? row.forecast?.raw ?? '') !== '')
      if (phase !== 'monitoring' || !filled) return
      for (const row of indicators) {
        const cell = answerCell(row)
        const name = plainName(row.name.raw)
        if (!cell || name === '' || plainText(row.target.raw) === '') continue
        const count = hasTick(row)
        if (count > 1) report({ at: cell, message: 'several', data: { name, count }, related: [row.name] })
        else if (!isAnswered(row)) report({ at: cell, data: { name }, related: [row.name] })
      }
    },
  }),
}
