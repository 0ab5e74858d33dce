// npm start: set up, build the page, serve. Arguments go on to `jiheng serve` (npm start -- --port 8080).
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { buildPage, root, setUp } from './set-up.mjs'

const node = setUp()
buildPage(node)
const args = ['serve', '--data', join(root, 'data'), ...process.argv.slice(2)]
const server = spawn(node, [join(root, 'packages', 'cli', 'bin', 'jiheng.mjs'), ...args], { cwd: root, stdio: 'inherit' })
// Whoever ends this process means the server: it must close its database, not be orphaned.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
