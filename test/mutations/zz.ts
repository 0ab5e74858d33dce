import { check, rules } from '@jiheng/core/check'
import { readBlocks } from '@jiheng/core/read'
import { profileFor } from '@jiheng/core/score'
import { templates } from '@jiheng/core/template'
import { asBlocks } from '/tmp/s4/lead/test/harness/as-blocks.ts'
import { parseGrid } from '/tmp/s4/lead/test/harness/parse-grid.ts'
import { mixed, randomOf } from '/tmp/s4/lead/test/fuzz/random.ts'
import { bundles, planOf } from '/tmp/s4/lead/test/mutations/clean-sheets.ts'
import { printPaper } from '/tmp/s4/lead/test/mutations/print-sheet.ts'
const docs: any[] = []
for (let i = 0; i < 40; i++) { const random = randomOf(mixed(i, 7)); for (const p of bundles.target(planOf(random), random)) docs.push(readBlocks(asBlocks(parseGrid(printPaper(p)), `d${i}`), { templates })) }
// 100 rows: eight forms' rows in one
const rows = docs.slice(0, 12).flatMap((d) => d.forms[0].indicators).slice(0, 100)
const big = { ...docs[0], forms: [{ ...docs[0].forms[0], indicators: rows }] }
const profile = profileFor({})
const t = (n: number, f: () => void) => { const r: number[] = []; for (let i = 0; i < n; i++) { const s = process.cpuUsage(); f(); const e = process.cpuUsage(s); r.push((e.user + e.system) / 1000) } return r.sort((a, b) => a - b)[n >> 1] }
for (let i = 0; i < 30; i++) check([structuredClone(big)], { profile })
const s0 = performance.now(); for (let i = 0; i < 600; i++) check([big], { profile }); console.log("mean ms", (performance.now() - s0) / 600)
