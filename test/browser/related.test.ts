import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { List } from '../../packages/server/src/api/index.ts'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { root } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000
const folder = join(root, 'examples', '古桥巡护与修缮')

describeInBrowser('documents held against each other', () => {
  let site: Site
  const id = new Map<string, string>()

  beforeAll(async () => {
    site = await openSite()
    const files = readdirSync(folder)
    await site.page.getByTestId('choose-files').setInputFiles(files.map((name) => join(folder, name)))
    await site.page.getByText('已全部处理').waitFor({ timeout: patience })
    for (const { file, id: of } of (await site.call<List>('/disclosures?limit=100')).items) id.set(file, of)
  }, patience)
  afterAll(async () => site.close(), patience)

  const open = async (name: string, path = '') => {
    await site.page.goto(`${site.address()}/forms/${id.get(name)}${path}`)
  }
  const across = () => site.page.getByRole('region', { name: '与其他文件对照', exact: true })

  test('findings across documents stand in the list, with both values and the way to the other', async () => {
    const { page } = site
    await open('2025年绩效自评.docx')
    const dropped = across().locator('[data-rule="indicator-dropped"]').first()
    await dropped.click()
    const values = across().locator('.finding[data-open="true"] .across')
    await values.waitFor()
    expect(await values.locator('tr').first().textContent()).toBe('本文件没有这一项')
    expect(await values.locator('tr').nth(1).textContent()).toContain('2025年绩效目标.docx')
    expect(await offendersOf(page)).toEqual([])
    await values.getByRole('link', { name: '2025年绩效目标.docx' }).click()
    await expect.poll(() => page.url()).toContain(`/forms/${id.get('2025年绩效目标.docx')}`)
    await page.locator('.official').first().waitFor()
    expect(page.url()).toContain('cell=')
  })

  test('they are set aside with a reason like any other, here and on the page of the comparison', async () => {
    const { page } = site
    await open('2025年绩效自评.docx')
    const rows = across().locator('.finding')
    await rows.first().locator('.finding-row').click()
    const before = await rows.count()
    await across().getByRole('button', { name: '搁置……' }).click()
    await page.getByLabel('理由').fill('已经批准调整')
    await page.getByLabel('姓名').fill('李某')
    await page.getByRole('button', { name: '搁置', exact: true }).click()
    await expect.poll(() => across().locator('.finding').count()).toBe(before - 1)
    await page.getByRole('region', { name: '已搁置', exact: true }).locator('.finding-row').first().waitFor()
    await page.locator('.findings-related a').click()
    await page.getByRole('heading', { name: '对照', exact: true }).waitFor()
    const aside = page.locator('.related-findings li', { hasText: '已经批准调整' })
    await aside.waitFor()
    expect(await aside.count()).toBe(1)
  })

  test('the comparison shows a project through years and phases; a pair is refuted and opened again', async () => {
    const { page } = site
    await open('2025年绩效自评.docx', '/related')
    const table = page.locator('.related-table')
    await table.waitFor()
    expect(await table.locator('thead th').count()).toBe(2 + readdirSync(folder).length)
    expect(await table.locator('.related-lowered').count()).toBeGreaterThan(0)
    expect(await offendersOf(page)).toEqual([])
    await page.locator('.related-project summary').click()
    const pair = page.locator('.related-project details li', { hasText: '2025 绩效目标 ↔ 2025 绩效自评' })
    await pair.getByRole('button', { name: '不是' }).click()
    const refuted = page.locator('.related-refuted li', { hasText: '2025年绩效目标.docx' })
    await refuted.getByRole('button', { name: '撤回' }).click()
    await expect.poll(() => page.locator('.related-refuted').count()).toBe(0)
  })

  test('the monitoring form shows its lights in words', async () => {
    const { page } = site
    await open('2025年绩效监控.txt')
    const lights = page.locator('details.lights')
    await lights.locator('summary').click()
    await lights.locator('tbody tr').first().waitFor()
    expect(await lights.locator('tbody tr').count()).toBeGreaterThan(3)
    expect(await lights.locator('summary').textContent()).toMatch(/监控亮灯.*本表/)
    expect(await offendersOf(page)).toEqual([])
  })

  test('the library of indicators finds what documents set; one document alone makes nothing usual', async () => {
    const { page } = site
    await page.goto(`${site.address()}/indicators?q=${encodeURIComponent('村民满意')}`)
    const row = page.locator('.indicators-table tbody tr').first()
    await row.waitFor()
    expect(await row.locator('th').textContent()).toContain('沿线村民满意度')
    expect(await row.textContent()).toContain('≥90%')
    expect(await offendersOf(page)).toEqual([])
    await page.getByRole('searchbox', { name: '查找指标，如“满意度”' }).fill('航天器')
    await page.getByText('资料库的文件中没有这样的指标').waitFor()
    expect(site.offences).toEqual([])
  })
})
