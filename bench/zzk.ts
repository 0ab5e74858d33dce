import process from 'node:process'
import { check } from '@jiheng/core/check'
import { profileFor } from '@jiheng/core/score'
import { ruleForm } from './rule-forms.ts'
const profile = profileFor({})
const [kind, rule, n = '3000'] = process.argv.slice(2) as any
const forms = Array.from({ length: 30 }, (_, at) => ruleForm(kind, 100, at + 1))
for (let i = 0; i < Number(n); i++) check([structuredClone(forms[i % 30])!], { profile, only: rule.split(',') } as any)
