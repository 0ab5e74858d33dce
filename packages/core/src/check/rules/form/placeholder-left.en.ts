import type { RuleDocs } from '../../rule.ts'

export const placeholderLeftEn: RuleDocs = {
  title: 'A placeholder of the blank form was left',
  what: 'Names begin with a placeholder such as 指标1：, unlike other rows of the file; a safeguard copies the model text in brackets as a whole; or an empty row holds only 指标1：, a goal only 目标1：.',
  why: 'Placeholders and model texts are for whoever fills the form in. Left in a published document they show that nobody adapted them.',
  example: '指标1：年接待读者人次; 六、盘活固定资产。（对闲置设备登记造册……逐项提出处置意见。）',
  instead: '年接待读者人次; say what the unit itself will do.',
  fixSafety: 'Placeholders can simply be deleted; model texts have to be rewritten and have no automatic cure.',
  cannotSee:
    'Where all forms of a file print 指标1： it is their way and not reported. A copy of the model text without its brackets is not seen.',
}
