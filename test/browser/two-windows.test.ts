import type { DisclosureView } from '@jiheng/server/api'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000

describeInBrowser('one document in two windows', () => {
  let site: Site
  let other: Page
  let id: string

  beforeAll(async () => {
    site = await openSite()
    const [first] = samples
    await site.page.getByTestId('choose-files').setInputFiles(first ?? [])
    await site.page.getByText('已全部处理').waitFor()
    id = (await site.call<{ items: { id: string }[] }>('/disclosures')).items[0]?.id ?? ''
    other = await site.context.newPage()
  }, patience)
  afterAll(() => site.close(), patience)

  const pointer = (row: number) => `/forms/0/indicators/${row}/target`
  const open = async (page: Page) => {
    await page.goto(`${site.address()}/forms/${id}?edit=true`)
    await page.locator('[data-mode]').waitFor()
  }
  const write = async (page: Page, row: number, text: string) => {
    const cell = page.locator(`[data-at="${pointer(row)}"]`)
    await cell.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect.poll(() => cell.locator('.cell-text').innerText()).toBe(text)
  }
  const targets = async () =>
    (await site.call<DisclosureView>(`/disclosures/${id}`)).disclosure.forms[0]?.indicators.map(
      ({ target }) => target.raw,
    )

  test('each keeps its own changes, and is told of the other’s', { timeout: patience }, async () => {
    await open(site.page)
    await write(site.page, 0, '≥11 项')
    await open(other)
    await other.getByText('另一个窗口里有 1 处未保存的修改').waitFor()
    await write(other, 1, '≥12 项')
    await site.page.getByText('另一个窗口里有 1 处未保存的修改').waitFor()
  })

  test('what one saves takes nothing from the other; what that leaves is offered here', {
    timeout: patience,
  }, async () => {
    const { page } = site
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('第 2 版').first().waitFor()
    await other.getByText('另一个窗口里有').waitFor({ state: 'detached' })
    await other.close()
    await page.getByText('是在第 1 版上做的，现在是第 2 版').waitFor()
    await page.getByRole('button', { name: '继续修改' }).click()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('第 3 版').first().waitFor()
    expect((await targets())?.slice(0, 2)).toEqual(['≥11 项', '≥12 项'])
    expect(site.offences).toEqual([])
  })
})
