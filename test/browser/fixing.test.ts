import { join } from 'node:path'
import type { DisclosureView, List } from '@jiheng/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { root } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000
const files = ['松河县图书馆2026年项目支出绩效目标.txt', '临溪省文化馆2024年项目支出绩效自评.txt']

describeInBrowser('findings are cured and set aside', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
    await site.page.getByTestId('choose-files').setInputFiles(files.map((name) => join(root, 'examples', name)))
    await site.page.getByText('已全部处理').waitFor({ timeout: patience })
  }, patience)
  afterAll(() => site.close(), patience)

  const documents = async () => (await site.call<List>('/disclosures')).items
  const idOf = async (part: string) => (await documents()).find(({ file }) => file.includes(part))?.id ?? ''
  const viewOf = (id: string) => site.call<DisclosureView>(`/disclosures/${id}`)
  const button = (name: RegExp | string) => site.page.getByRole('button', { name })

  test(
    'all safe fixes of a document are shown cell by cell, made as one step, and taken back by one',
    async () => {
      const { page } = site
      const id = await idOf('图书馆')
      await page.goto(`${site.address()}/forms/${id}`)
      await button(/^改正全部可靠项/).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.locator('del').first().innerText()).toMatch(/^指标 1: /)
      expect(await offendersOf(page)).toEqual([])
      await dialog.getByRole('button', { name: /^采用这/ }).click()
      await button(/^改正全部可靠项/).waitFor({ state: 'detached' })
      expect((await viewOf(id)).latest).toBe(1)
      await button('撤销').click()
      await button(/^改正全部可靠项/).waitFor()
    },
    patience,
  )

  test(
    'a finding is set aside with reason and name, stays listed, and is taken up again',
    async () => {
      const { page } = site
      const id = await idOf('文化馆')
      await page.goto(`${site.address()}/forms/${id}`)
      await page.locator('[data-finding]').first().click()
      await button('搁置……').click()
      const save = page.getByRole('button', { name: '搁置', exact: true })
      expect(await save.isDisabled()).toBe(true)
      await page.getByLabel('理由').fill('已另附说明。')
      await page.getByLabel('姓名').fill('周某')
      await save.click()
      const row = page.locator('.finding[data-aside="true"]')
      await row.waitFor()
      expect((await viewOf(id)).counts.setAside).toBe(1)
      const reopen = row.locator('[data-finding]')
      if ((await reopen.getAttribute('aria-expanded')) === 'false') await reopen.click()
      await row.getByText('已另附说明。').waitFor()
      expect(await offendersOf(page)).toEqual([])
      await row.getByRole('button', { name: '恢复这条意见' }).click()
      await row.waitFor({ state: 'detached' })
      expect((await viewOf(id)).counts.setAside).toBeUndefined()
    },
    patience,
  )

  test(
    'the safe fixes of many documents are previewed and saved as new revisions',
    async () => {
      const { page } = site
      await page.goto(`${site.address()}/library`)
      await page.getByRole('checkbox').first().check()
      await button('改正可靠项').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(/^以下 2 份文件共/).waitFor()
      await dialog.getByRole('button', { name: /^全部采用/ }).click()
      await dialog.getByText(/^已改正 2 份文件/).waitFor()
      expect((await documents()).map(({ revision }) => revision)).toEqual([2, 2])
      expect(site.offences).toEqual([])
    },
    patience,
  )
})
