import { ruleForm } from './rule-forms.ts'
const d = ruleForm('target', 100, 1)
console.log(JSON.stringify(d.forms[0]!.indicators[3], null, 1)); console.log(Object.keys(d.forms[0]!), d.narrative.length, Object.keys(d))
