// npm start: set up, build the page, serve. Arguments go on to `jiheng serve` (npm start -- --port 8080).
import { join } from 'node:path'
import process from 'node:process'
import { buildPage } from './build-page.mjs'
import { handOver, root, setUp } from './set-up.mjs'

const node = setUp()
buildPage(node)
const jiheng = join(root, 'packages', 'cli', 'bin', 'jiheng.mjs')
handOver(node, [jiheng, 'serve', '--data', join(root, 'data'), ...process.argv.slice(2)])
