import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core'
import { type Served, serve } from '../../../packages/server/src/index.ts'
import { chromium, chromiumArguments } from './chromium.ts'
import { root } from './samples.ts'

/** The real server on a folder of its own, and a browser that is signed in to it. */
export interface Site {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: () => string
  /** Everything that no page may do: faults, refused calls, calls to other hosts, offences against the policy. */
  readonly offences: string[]
  /** Ends the server and starts it again on the same folder. The page is left as it was. */
  readonly restart: () => Promise<void>
  readonly signIn: () => Promise<void>
  /** The answer of one call of the API, as the page would get it. */
  readonly call: <T>(path: string) => Promise<T>
  readonly close: () => Promise<void>
}

const start = async (data: string, port: number): Promise<Served> => {
  const served = await serve({ port, data, webRoot: join(root, 'packages', 'web', 'dist') })
  if (served.kind !== 'serving') throw new Error(`the server did not start: ${JSON.stringify(served)}`)
  return served
}

const watch = (page: Page, address: () => string, offences: string[]): void => {
  page.on('pageerror', (fault) => offences.push(`fault: ${fault.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address()) && !/^(data|blob):/.test(url)) offences.push(`other host: ${url}`)
  })
}

/** How long a step of a test waits for what it expects, on a machine that does other things too. */
const patience = 60_000

/** Opens the site; close it when the tests are over. */
export async function openSite(options: { readonly width?: number; readonly height?: number } = {}): Promise<Site> {
  const data = await mkdtemp(join(tmpdir(), 'jiheng-browser-'))
  let served = await start(data, 0)
  const port = Number(new URL(served.address).port)
  const browser: Browser = await driver.launch({ executablePath: chromium ?? '', args: chromiumArguments })
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    locale: 'zh-CN',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const offences: string[] = []
  const address = () => served.address
  watch(page, address, offences)
  const signIn = async () => {
    await page.goto(await served.newSignInLink())
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await signIn()
  return {
    page,
    context,
    address,
    offences,
    restart: async () => {
      await served.close()
      served = await start(data, port)
    },
    signIn,
    call: async <T>(path: string): Promise<T> => {
      const response = await context.request.get(`${served.address}/api/v1${path}`)
      if (!response.ok()) throw new Error(`${response.status()} ${path}: ${await response.text()}`)
      return (await response.json()) as T
    },
    close: async () => {
      await browser.close()
      await served.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
