#!/usr/bin/env node
// The `jiheng` command. The sources are TypeScript that a current Node runs as they are; under an older one it hands over
// to the Node that came with the packages.
import process from 'node:process'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { main } = await import('../src/main.ts')
  await main()
} else {
  const { run, setUp } = await import('../../../scripts/set-up.mjs')
  const { fileURLToPath } = await import('node:url')
  const done = run(setUp(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { cwd: process.cwd() })
  process.exit(done.status ?? 1)
}
