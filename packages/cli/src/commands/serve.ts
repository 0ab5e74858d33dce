import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServeFailure } from '@jiheng/server'
import { type Call, text } from '../call.ts'
import type { Surroundings } from '../surroundings.ts'
import { UsageError, usage } from '../usage.ts'

const defaultPort = 4870
const webRoot = fileURLToPath(new URL('../../../web/dist/', import.meta.url))

const failed = (failure: ServeFailure): UsageError => {
  switch (failure.kind) {
    case 'port-in-use':
      return new UsageError({
        'zh-CN': `端口 ${failure.port} 已被占用或不允许使用。请用 --port 换一个端口，如 --port 0 表示任意空闲端口。`,
        en: `Port ${failure.port} is in use or not allowed. Choose another with --port; --port 0 takes any free one.`,
      })
    case 'data-unusable':
      return new UsageError({
        'zh-CN': `数据文件夹“${failure.data}”不能使用：${failure.why}。请检查权限和磁盘，或用 --data 换一个文件夹。`,
        en: `The data folder “${failure.data}” cannot be used: ${failure.why}. Check its permissions and the disk, or choose another with --data.`,
      })
    case 'data-of-another-region':
      return new UsageError({
        'zh-CN': `数据文件夹“${failure.data}”属于地区 ${failure.region}。请用 --data 换一个文件夹。`,
        en: `The data folder “${failure.data}” belongs to region ${failure.region}. Choose another with --data.`,
      })
  }
}

const portOf = (call: Call): number => {
  const given = text(call, 'port')
  if (given === undefined) return defaultPort
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (!(port <= 65_535)) throw usage.badChoice('--port', given, ['0 – 65535'])
  return port
}

/** jiheng serve: the page, on this machine only, behind a link that signs in once. */
export const serve = async (call: Call, around: Surroundings): Promise<number> => {
  const zh = call.lang === 'zh-CN'
  if (call.words.length > 0) throw usage.noWords('serve', call.words)
  const port = portOf(call)
  const data = resolve(around.cwd, text(call, 'data') ?? 'data')
  if (!existsSync(webRoot)) {
    throw new UsageError({
      'zh-CN': '页面还没有生成。请在项目根目录用 npm start 启动，它会先生成页面。',
      en: 'The page has not been built. Run npm start in the project’s root; it builds the page first.',
    })
  }
  // The other commands start without the server.
  const { serve: start } = await import('@jiheng/server')
  const served = await start({ port, data, webRoot })
  if (served.kind !== 'serving') throw failed(served)
  around.out(
    zh
      ? `绩衡已启动：${served.address}\n请在浏览器中打开下面的链接登录（只能用一次；登录后不用再开）：\n  ${served.signInLink}\n数据存放在 ${data}\n按 Ctrl+C 结束。\n`
      : `Jiheng is running: ${served.address}\nOpen this link in your browser to sign in (it works once):\n  ${served.signInLink}\nThe data is in ${data}\nPress Ctrl+C to end.\n`,
  )
  await around.ended()
  await served.close()
  return 0
}
