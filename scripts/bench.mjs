// npm run bench: set up, then measure (npm run bench -- rules: each rule by itself).
import { join } from 'node:path'
import process from 'node:process'
import { handOver, root, setUp } from './set-up.mjs'

handOver(setUp(), [join(root, 'bench', 'bench.ts'), ...process.argv.slice(2)])
