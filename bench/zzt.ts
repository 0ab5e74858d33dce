import process from 'node:process'
import { check } from '@jiheng/core/check'
import { profileFor } from '@jiheng/core/score'
import { ruleForm } from './rule-forms.ts'
const profile = profileFor({})
for (let i = 0; i < 3; i++) check([ruleForm(process.argv[2] as any, 100, i)], { profile })
const f = ruleForm(process.argv[2] as any, 100, 9)
const g = globalThis as any; g.__count = new Map(); Error.stackTraceLimit = 8
check([f], { profile })
const list = [...g.__count].sort((a: any, b: any) => b[1] - a[1])
console.log(list.reduce((s: number, [, n]: any) => s + n, 0)); console.log(list.slice(0, 90).map(([k, n]: any) => `${n} ${k}`).join('\n'))
