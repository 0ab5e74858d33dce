import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { disclose } from '@jiheng/files'
import type { List, ReportGrid } from '@jiheng/server/api'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { fictionalFiles } from './support/many-files.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000
const count = 30

describeInBrowser('a folder of documents and its report', () => {
  let site: Site
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiheng-many-'))
    site = await openSite()
    const files = await fictionalFiles(folder, count)
    await site.page.getByTestId('choose-files').setInputFiles([...files])
    await site.page.getByText('已全部处理').waitFor({ timeout: patience })
    await site.page.getByRole('button', { name: `审核报告（${count} 份）` }).click()
    await site.page.getByRole('navigation', { name: '单位和规则' }).waitFor({ timeout: patience })
  }, patience)
  afterAll(async () => {
    await site.close()
    await rm(folder, { recursive: true, force: true })
  }, patience)

  const saved = async (act: () => Promise<unknown>) => {
    const [download] = await Promise.all([site.page.waitForEvent('download'), act()])
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
  }

  test('units stand worst first, and the first shows its findings with the faulty characters', async () => {
    const { page } = site
    const units = page.locator('.report-entries-list button')
    expect(await units.count()).toBe(count)
    await page.locator('.report-entry').first().waitFor()
    expect(await page.locator('.report-entry mark').first().textContent()).not.toBe('')
    const severities = await page.locator('.report-findings h3').allTextContents()
    const ranks = severities.map((text) => ['错误', '警告', '提示'].findIndex((word) => text.startsWith(word)))
    expect(ranks).toEqual(ranks.toSorted())
    await page.locator('.report-document').getByRole('button', { name: '审核表' }).first().waitFor()
    expect(await page.locator('.report-findings h2').textContent()).toBe(
      await units.first().locator('.report-name').textContent(),
    )
    expect(await offendersOf(page)).toEqual([])
  })

  test('by rule, walked with the keys; severities are filtered', async () => {
    const { page } = site
    await page.getByRole('button', { name: /^按规则/ }).click()
    await page.locator('.report-entries-list button').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.url()).toContain('rule=')
    await page.locator('.report-entry').first().waitFor()
    const before = await page.locator('.report-entry').count()
    const severity = await page.locator('.report-entry .severity').first().textContent()
    await page.locator('.findings-filter .chip', { hasText: severity ?? '' }).click()
    await expect.poll(() => page.locator('.report-entry').count()).toBeLessThan(before)
    await page.locator('.findings-filter .chip', { hasText: severity ?? '' }).click()
    expect(await offendersOf(page)).toEqual([])
  })

  test('units against rules: a number leads to its findings, and back', async () => {
    const { page } = site
    const report = new URL(page.url()).pathname
    await page.getByRole('button', { name: '单位 × 规则' }).click()
    const table = page.getByRole('grid', { name: '单位与规则对照' })
    await table.locator('td[data-shade]').first().waitFor()
    expect(await offendersOf(page)).toEqual([])
    const { cells } = await site.call<ReportGrid>(`/reports/${report.split('/').at(-1)}/grid`)
    const [unit, rule, count] = cells[0] ?? expect.fail('there are findings')
    const cell = page.locator(`#grid-${unit + 1}-${rule + 1}`)
    expect(await cell.innerText()).toBe(String(count))
    // By the keys: from the first unit to its first rule that spoke.
    await table.focus()
    for (let steps = 0; steps <= rule; steps++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '列出该单位的全部问题' }).waitFor()
    await expect.poll(() => page.locator('.report-entry').count()).toBe(count)
    await page.goBack()
    await table.waitFor()
    await page.getByRole('button', { name: /^按单位/ }).click()
    await page.locator('.report-entry').first().waitFor()
  })

  test('is taken away as Word, and the letters as a zip with one a unit', { timeout: patience }, async () => {
    const { page } = site
    const report = await saved(() => page.getByRole('button', { name: '下载报告' }).click())
    expect(report.name).toBe('预算绩效文件审核情况.docx')
    expect(JSON.stringify(await disclose(report.bytes, report.name))).toContain('桐林县苗圃')
    await page.getByRole('combobox', { name: '退回函写入' }).selectOption('warning')
    const letters = await saved(() => page.getByRole('button', { name: '生成退回函' }).click())
    expect(letters.name).toBe('退回修改函.zip')
    const names = Object.keys(unzipSync(letters.bytes))
    expect(names.length).toBeGreaterThan(5)
    expect(names.every((name) => /^退回修改（.+）\.docx$/.test(name))).toBe(true)
    expect(strFromU8(unzipSync(letters.bytes)[names[0] ?? '']?.subarray(0, 2) ?? new Uint8Array())).toBe('PK')
  })

  test('a finding opens the form at its cell', { timeout: patience }, async () => {
    const { page } = site
    await page.getByRole('button', { name: /^按单位/ }).click()
    await page.getByRole('link', { name: '打开这一格' }).first().click()
    await page.locator('.official').first().waitFor()
    expect(page.url()).toContain('cell=')
    const about = page.locator('.finding .explanation summary').first()
    await about.focus()
    await page.keyboard.press('Enter')
    await page.locator('.finding .explanation dd').first().waitFor()
    expect(await page.locator('.finding .explanation dt').allTextContents()).toContain('看不出的情况')
    expect(await offendersOf(page)).toEqual([])
    expect(site.offences).toEqual([])
  })

  test('a report outlives a restart, stands in the list, and tells what changed since', async () => {
    const { page } = site
    await page.goBack()
    await page.getByRole('navigation', { name: '单位和规则' }).waitFor()
    const address = new URL(page.url()).pathname
    await site.restart()
    await page.reload()
    await page.getByRole('navigation', { name: '单位和规则' }).waitFor()
    expect(await page.locator('.report-entries-list button').count()).toBe(count)

    const { items } = await site.call<List>('/disclosures?limit=1')
    const row = items[0] ?? expect.fail('there are documents')
    const changes = [{ kind: 'edits', edits: [{ at: '/forms/0/goal', raw: '提高服务水平。' }] }]
    const saved = await site.context.request.post(`${site.address()}/api/v1/disclosures/${row.id}/revisions`, {
      headers: { origin: site.address() },
      data: { baseRevision: 1, changes },
    })
    expect(saved.status()).toBe(201)
    await page.getByRole('link', { name: '审核报告' }).click()
    await page.locator('.reports-table').waitFor()
    expect(await offendersOf(page)).toEqual([])
    await page.locator('.reports-table tbody a').first().click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(address)
    await page.getByText('其中 1 份文件后来改过').waitFor()
    expect(await offendersOf(page)).toEqual([])
    await page.getByRole('button', { name: '按现在的内容重新编制' }).click()
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(address)
    await page.getByRole('navigation', { name: '单位和规则' }).waitFor()
    expect(await page.locator('.report-entries-list button').count()).toBe(count)
  })

  test('a report that is no longer kept says so', async () => {
    const { page } = site
    await page.goto(`${site.address()}/reports/abc`)
    await page.getByText('这份报告已经不在了').waitFor()
    expect(await offendersOf(page)).toEqual([])
  })
})
