import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { layoutDisclosure } from '@jiheng/core/layout'
import { publications } from '@jiheng/core/publication'
import { disclose, writeHtml } from '@jiheng/files'
import { type Browser, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { chromium, chromiumArguments } from './support/chromium.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'

describeInBrowser('pages that we write', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: chromium ?? '', args: chromiumArguments })
  })
  afterAll(() => browser?.close())

  const written = async (path: string, id: string): Promise<string> => {
    const disclosure = await disclose(readFileSync(path), basename(path))
    const publication = publications.find((one) => one.id === id)
    if (publication === undefined) throw new Error(`no publication ${id}`)
    return writeHtml(layoutDisclosure(disclosure, { publication }))
  }
  const cases = samples.flatMap((path) => publications.map(({ id }) => [basename(path), id, path] as const))

  test.each(cases)('%s as %s: axe-core finds nothing', async (_, id, path) => {
    const page = await browser.newPage()
    await page.setContent(await written(path, id))
    expect(await offendersOf(page)).toEqual([])
    // Links of the contents that lead nowhere.
    const dead = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map(({ hash }) => hash).filter((hash) => !document.querySelector(hash))`,
    )
    expect(dead).toEqual([])
    await page.close()
  })

  test('printed, a cover and the contents stand on pages of their own', async () => {
    const path = samples.find((one) => readFileSync(one, 'utf8').includes('目    录')) ?? ''
    const page = await browser.newPage()
    await page.setContent(await written(path, 'department-book'))
    const bytes = await page.pdf({ preferCSSPageSize: true })
    const again = await disclose(new Uint8Array(bytes), 'printed.pdf')
    const pageOf = (text: string) => again.skipped.find(({ raw }) => raw.replace(/\s/g, '').includes(text))?.place.page
    expect(again.title.place.page).toBe(1)
    expect(pageOf('目录')).toBe(2)
    await page.close()
  })
})
