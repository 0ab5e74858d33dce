// npm run build:offline: the page that needs no server of ours, in packages/web/dist-offline: one folder for any web server.
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { fail, root, run, setUp } from './set-up.mjs'

const web = join(root, 'packages', 'web')
export const offlineFolder = join(web, 'dist-offline')

/** Builds the folder anew. */
export const buildOffline = (node) => {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const built = run(node, [vite, 'build', '--config', 'vite.offline.config.ts', '--logLevel', 'warn'], web)
  const page = join(offlineFolder, 'offline.html')
  if (built.status !== 0 || !existsSync(page))
    fail('离线页面没有生成，见上面的提示。 The offline page could not be built; see above.')
  renameSync(page, join(offlineFolder, 'index.html'))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildOffline(setUp())
  process.stdout.write(`离线页面在 The offline page is in ${offlineFolder}\n`)
}
