#!/usr/bin/env node
// The `jiheng` command. The sources are TypeScript that a current Node runs as they are; under an older one it hands over
// to the Node that came with the packages.
import module from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // What Node makes of the TypeScript is kept from call to call: half the time of a small one. Processes that this one
  // starts find it through the environment.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../../node_modules/.cache/jiheng', import.meta.url))
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
  const { main } = await import('../src/main.ts')
  await main()
} else {
  const { handOver, setUp } = await import('../../../scripts/set-up.mjs')
  handOver(setUp(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], process.cwd())
}
