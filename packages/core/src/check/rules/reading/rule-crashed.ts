import type { Rule } from '../../rule.ts'

/** Never runs: the engine reports it where another rule threw or did not end (check/rule-crashed.ts). */
export const ruleCrashed: Rule = {
  id: 'rule-crashed',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '规则运行出错',
    what: '检查程序的一条规则在运行中出错或超时，没有得出结论。',
    why: '这是程序的问题，不是文件的问题；其他规则已照常运行，但这条规则应查的内容没有查。',
    example: '规则遇到没有预料到的表格结构而中断。',
    instead: '请把规则编号和出错原因告知维护人员；这条规则的内容请人工核对。',
    cannotSee: '不能说明文件在这一条上有没有问题。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '规则“{crashed}”运行出错（{reason}），这一项没有检查。这是程序的问题，与文件无关；请人工核对这一项。',
        'too-long': '规则“{crashed}”运行超时，已中止，这一项没有检查。这是程序的问题，与文件无关；请人工核对这一项。',
        comparing:
          '各文件之间的对应关系没有判断成（{reason}），文件之间没有比对。这是程序的问题，与文件无关；请人工核对目标、监控与自评是否一致。',
        'comparing-too-long':
          '判断各文件之间的对应关系超时，已中止，文件之间没有比对。这是程序的问题，与文件无关；请减少一次检查的文件，或人工核对目标、监控与自评是否一致。',
      },
    },
    en: {
      sentences: {
        default:
          'Rule “{crashed}” failed ({reason}), so this was not checked. The fault is ours, not the document’s; please check it by hand.',
        'too-long':
          'Rule “{crashed}” took too long and was stopped, so this was not checked. The fault is ours, not the document’s; please check it by hand.',
        comparing:
          'Which documents belong together could not be told ({reason}), so they were not compared. The fault is ours, not the documents’; please compare targets, monitoring and self-evaluations by hand.',
        'comparing-too-long':
          'Telling which documents belong together took too long and was stopped, so they were not compared. The fault is ours, not the documents’; please check fewer at once, or compare targets, monitoring and self-evaluations by hand.',
      },
    },
  },
  create: () => ({}),
}
