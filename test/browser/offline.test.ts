import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildOffline, offlineFolder } from '../../scripts/build-offline.mjs'
import { asDocx } from '../harness/as-docx.ts'
import { asXlsx } from '../harness/as-xlsx.ts'
import { layoutsFolder } from '../harness/fixtures.ts'
import { parseGrid } from '../harness/parse-grid.ts'
import { offendersOf } from './support/axe.ts'
import { chromium, chromiumArguments } from './support/chromium.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { serveFolder } from './support/static-server.ts'

/** Over plain HTTP and not on the machine itself: what browsers keep for safe pages is missing, as in an office's network. */
const host = 'files.office.test'
const patience = 240_000
const slow = { timeout: 60_000 }
const items = parseGrid(readFileSync(join(layoutsFolder, 'label-variants', 'ticks-and-tail.grid.txt'), 'utf8'))

/** A PDF whose text needs a table of encodings that the file does not carry: GBK-EUC-H, with the words 项目支出绩效目标表. */
const pdfOfGbk = (): Uint8Array => {
  const hex = 'cfeec4bfd6a7b3f6bca8d0a7c4bfb1eab1ed'
  const content = `BT /F1 16 Tf 80 700 Td <${hex}> Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 900/StemV 80>>',
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((body, i) => {
    const start = text.length
    text += `${i + 1} 0 obj${body}endobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${text}xref\n0 8\n0000000000 65535 f \n${table}trailer<</Size 8/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  )
}

describeInBrowser('the page without a server', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const offences: string[] = []
  const asked: string[] = []

  const give = (name: string, bytes: Uint8Array) =>
    page
      .getByTestId('choose-files')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  const drop = (name: string, bytes: Uint8Array) =>
    page.evaluate(`{
      const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (c) => c.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], '${name}'))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }`)
  const row = (name: string) => page.locator('.offline-lines tbody tr', { hasText: name })
  const read = async (name: string, bytes: Uint8Array) => {
    await give(name, bytes)
    await row(name).and(page.locator('[data-kind="document"]')).waitFor(slow)
  }
  const back = () => page.getByRole('button', { name: '回到文件列表' }).click()

  beforeAll(async () => {
    buildOffline(process.execPath)
    const server = await serveFolder(offlineFolder)
    browser = await driver.launch({
      executablePath: chromium ?? '',
      args: [...chromiumArguments, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    })
    context = await browser.newContext({
      locale: 'zh-CN',
      acceptDownloads: true,
      viewport: { width: 1366, height: 768 },
    })
    page = await context.newPage()
    page.on('pageerror', (fault) => offences.push(`fault: ${fault.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') offences.push(`console: ${message.text()}`)
    })
    await page.goto(server.address.replace('127.0.0.1', host))
    expect(await page.evaluate('isSecureContext')).toBe(false)
    await page.locator('[data-ready="true"]').waitFor(slow)
    context.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) asked.push(request.url())
    })
    await context.setOffline(true)
    await server.close()
  }, patience)
  afterAll(() => browser?.close(), patience)

  test(
    'a Word file is read, drawn and checked after the network was cut',
    async () => {
      await drop('目标表.docx', asDocx(items))
      await row('目标表.docx').and(page.locator('[data-kind="document"]')).waitFor(slow)
      await page.getByRole('button', { name: '打开 目标表.docx' }).focus()
      await page.keyboard.press('Enter')
      await page.locator('.official').first().waitFor(slow)
      const findings = page.locator('.finding-row')
      await findings.first().waitFor(slow)
      await findings.first().click()
      await page.locator('.finding-message').first().waitFor()
      expect(await page.locator('.finding-basis').first().innerText()).toContain('依据：')
      await page.locator('.explanation summary').first().focus()
      await page.keyboard.press('Enter')
      await page.locator('.explanation dd').first().waitFor()
      expect(await page.locator('.explanation dt').allTextContents()).toContain('看不出的情况')
      // What would be changed is shown; nothing can be changed here.
      expect(await page.getByRole('button', { name: /^采用/ }).count()).toBe(0)
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await offendersOf(page)).toEqual([])
      }
      await back()
      await expect
        .poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")'), slow)
        .toBe('打开 目标表.docx')
    },
    patience,
  )

  test(
    'so is a workbook, with the same findings',
    async () => {
      await read('目标表.xlsx', asXlsx(items))
      expect(await row('目标表.xlsx').locator('td').nth(1).innerText()).toBe('1')
      const counts = (name: string) => row(name).locator('.severity-counts').innerText()
      expect(await counts('目标表.xlsx')).toBe(await counts('目标表.docx'))
      expect(await offendersOf(page)).toEqual([])
    },
    patience,
  )

  test(
    'a PDF that needs a table of encodings finds it in the page',
    async () => {
      await read('字库.pdf', pdfOfGbk())
    },
    patience,
  )

  test(
    'a file that cannot be used says why, in the language of the page',
    async () => {
      await give('照片.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
      await row('照片.png').getByText('没有读取：').waitFor(slow)
      await page.getByRole('button', { name: 'English' }).click()
      await row('照片.png').getByText('Not read:').waitFor()
      await page.getByText('nothing leaves this computer').waitFor()
      await page.getByRole('button', { name: '中文' }).click()
    },
    patience,
  )

  test(
    'a document is saved as Word, Excel, HTML and JSON, and with its findings as comments; of PDF it says where',
    async () => {
      await page.getByRole('button', { name: '打开 目标表.docx' }).click()
      for (const [button, start] of [
        ['JSON', '{'],
        ['HTML', '<!doctype html>'],
        ['Word', 'PK'],
        ['Excel', 'PK'],
        ['带意见的文件', 'PK'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download', slow),
          page.getByRole('button', { name: button, exact: true }).click(),
        ])
        expect(readFileSync(await download.path(), 'latin1').startsWith(start)).toBe(true)
        if (button === '带意见的文件') expect(download.suggestedFilename()).toBe('目标表（意见）.docx')
      }
      await page.getByText(/已写入 \d+ 条意见/).waitFor()
      await page.getByText('PDF 要用安装在电脑上的绩衡生成。').waitFor()
      await back()
    },
    patience,
  )

  test(
    'a reading that never ends is ended, without a network too, and the next file is read',
    async () => {
      const [worker] = page.workers()
      void worker?.evaluate('for (;;) {}').catch(() => undefined)
      await give('久等.docx', asDocx(items))
      await give('下一个.docx', asDocx(items))
      await row('久等.docx').getByText('10 秒内没有读完').waitFor(slow)
      await row('下一个.docx').and(page.locator('[data-kind="document"]')).waitFor(slow)
    },
    patience,
  )

  test('nothing was asked of anybody, and nothing went wrong', () => {
    expect(asked).toEqual([])
    expect(offences).toEqual([])
  })
})
