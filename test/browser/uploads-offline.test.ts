import type { List } from '@jiheng/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000

describeInBrowser('files that do not reach the server', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
  }, patience)
  afterAll(() => site.close(), patience)

  const held = () => site.page.locator('.arrivals tr[data-stage="not-sent"]')
  const uploads = /\/api\/v1\/uploads$/

  test('are held by the page, which says so and asks before it is closed', { timeout: patience }, async () => {
    const { page } = site
    await page.route(uploads, (route) => route.abort())
    await page.getByTestId('choose-files').setInputFiles([...samples])
    await held().first().waitFor()
    await expect.poll(() => held().count()).toBe(samples.length)
    expect(await held().first().innerText()).toContain('文件还在这个页面里，连上后自动发送')
    expect(await offendersOf(page)).toEqual([])
    const asks = await page.evaluate(`!dispatchEvent(new Event('beforeunload', { cancelable: true }))`)
    expect(asks).toBe(true)
  })

  test('go by themselves once it is there', { timeout: patience }, async () => {
    const { page } = site
    await page.unroute(uploads)
    await page.getByText('已全部处理').waitFor()
    expect((await site.call<List>('/disclosures')).total).toBe(samples.length)
    expect(await page.evaluate(`!dispatchEvent(new Event('beforeunload', { cancelable: true }))`)).toBe(false)
  })

  test('and one that the server would not take is sent again by a button', { timeout: patience }, async () => {
    const { page } = site
    const answer = {
      status: 500,
      contentType: 'application/json',
      body: JSON.stringify({ error: { id: 'our-fault', message: '服务器出错。', advice: '请重试。', data: {} } }),
    }
    await page.route(uploads, (route) =>
      route.request().method() === 'POST' ? route.fulfill(answer) : route.continue(),
    )
    await page.getByTestId('choose-files').setInputFiles([...samples.slice(0, 1)])
    await held().first().waitFor()
    await page.unroute(uploads)
    await page.getByRole('button', { name: '重新发送（1 个）' }).click()
    await page.locator('.arrivals tr[data-stage="duplicate"]').first().waitFor()
    expect(await held().count()).toBe(0)
  })
})
