import process from 'node:process'
import { readFileSync } from 'node:fs'
const [kinds = 'target', n = '500', other = '/tmp/s7/base'] = process.argv.slice(2) as any
const load = async (root: string) => ({ check: (await import(`${root}/packages/core/src/check/index.ts`)).check, profile: (await import(`${root}/packages/core/src/score/index.ts`)).profileFor({}) })
const A = await load(other), B = await load('/tmp/s7/lead')
const q = (l: number[], p: number) => l.toSorted((a, b) => a - b)[Math.floor(l.length * p)] ?? 0
for (const kind of kinds.split(',')) {
  const lines = readFileSync(`/tmp/s7/fresh-${kind}.ndjson`, 'utf8').split('\n').slice(0, Number(n))
  const ab = (list: string[], warm: number) => {
    const ta: number[] = [], tb: number[] = []
    for (const [i, l] of list.entries()) {
      const one = (x: any, t: number[]) => { const d = JSON.parse(l); const s = performance.now(); x.check([d], { profile: x.profile }); const e = performance.now() - s; if (i >= warm) t.push(e) }
      if (i % 2) { one(A, ta); one(B, tb) } else { one(B, tb); one(A, ta) }
    }
    return `A ${q(ta, .1).toFixed(2)} ${q(ta, .3).toFixed(2)}  B ${q(tb, .1).toFixed(2)} ${q(tb, .3).toFixed(2)}  ratio p10 ${(q(tb, .1) / q(ta, .1)).toFixed(3)} p30 ${(q(tb, .3) / q(ta, .3)).toFixed(3)}`
  }
  console.log(kind.padEnd(15), 'unseen', ab(lines, 150))
  const same = lines.slice(0, 10); console.log(kind.padEnd(15), 'again ', ab(Array.from({ length: 500 }, (_, i) => same[i % 10]!), 50))
}
