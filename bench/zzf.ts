import process from 'node:process'
import { check } from '@jiheng/core/check'
import { profileFor } from '@jiheng/core/score'
import { readFileSync, existsSync, writeFileSync } from 'node:fs'
import { ruleForm } from './rule-forms.ts'
const profile = profileFor({})
const [kind, n = '1500', ] = process.argv.slice(2) as any
const file = `/tmp/s7/fresh-${kind}.ndjson`
if (!existsSync(file)) writeFileSync(file, Array.from({ length: 1500 }, (_, at) => JSON.stringify(ruleForm(kind, 100, at + 100))).join('\n'))
const lines = readFileSync(file, 'utf8').split('\n').slice(0, Number(n))
const low = (l: number[], q: number) => l.toSorted((a, b) => a - b)[Math.floor(l.length * q)] ?? 0
const cpu = () => { const u = (process as any).threadCpuUsage(); return (u.user + u.system) / 1000 }
const run = (list: string[]) => {
  const times: number[] = []; let c = 0
  for (let at = 0; at < list.length; at += 50) {
    const docs = list.slice(at, at + 50).map((l) => JSON.parse(l)); const from = cpu()
    for (const d of docs) { const a = performance.now(); check([d], { profile }); times.push(performance.now() - a) }
    c += cpu() - from
  }
  return { p10: low(times, .1), med: low(times, .5), cpu: c / list.length }
}
run(lines.slice(0, 400))
const u = run(lines.slice(400))
const same = lines.slice(0, 30); const a = run(Array.from({ length: 900 }, (_, i) => same[i % 30]!))
const show = (o: any) => `p10 ${o.p10.toFixed(2)} med ${o.med.toFixed(2)} cpu ${o.cpu.toFixed(2)}`
console.log(kind.padEnd(15), 'unseen', show(u), '| again', show(a))
