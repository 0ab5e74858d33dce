import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { forecasts } from './shared/forecast.ts'

/** Certain of a target that the forecast misses, or hopeless about one that it meets. */
export const likelihoodContradictsForecast: Rule = {
  id: 'likelihood-contradicts-forecast',
  family: 'monitoring',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'caiyu-2019-136', article: 'likelihood', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '完成可能性与全年预计矛盾',
    what: '监控表中，全年预计完成情况达不到年度指标值，可能性却选“确定能”；或者预计能达到，却选“完全不可能”。',
    why: '两栏是同一个判断，互相矛盾就不知道信哪一个，也无法决定是否调整目标。',
    example: '年度指标值≥600人次，全年预计560人次，完成目标可能性：确定能。',
    instead: '确能完成的，全年预计改为600人次以上；完不成的，可能性改选“有可能”或“完全不可能”，并写明原因。',
    cannotSee: '选“有可能”的不检查。用文字表述、单位对不上的不比较。预计得准不准看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的年度指标值为“{target}”，全年预计“{forecast}”，达不到，可能性却选了“确定能”。请核对这两栏。',
        impossible:
          '“{name}”的年度指标值为“{target}”，全年预计“{forecast}”，能达到，可能性却选了“完全不可能”。请核对这两栏。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{target}” and the forecast “{forecast}”, which misses it, yet it is called certain. Check both.',
        impossible:
          '“{name}” has the target “{target}” and the forecast “{forecast}”, which meets it, yet it is called impossible. Check both.',
      },
    },
  },
  create: ({ report }) => ({
    form: (_, node) => {
      for (const { indicator, target, forecast, met } of forecasts(node)) {
        const said = indicator.likelihood?.value
        const wrong = (met === 'no' && said === 'certain') || (met === 'yes' && said === 'impossible')
        const cell = indicator.likelihoods?.find(({ ticked }) => ticked.value === true)?.ticked ?? indicator.likelihood
        if (!wrong || !cell) continue
        report({
          at: cell,
          message: said === 'certain' ? 'default' : 'impossible',
          data: { name: plainName(indicator.name.raw), target: target.raw.trim(), forecast: forecast.raw.trim() },
          related: [target, forecast],
        })
      }
    },
  }),
}
