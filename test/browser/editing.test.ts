import type { LayoutDocument } from '@jiheng/core/layout'
import type { DisclosureView, List, TemplateSummary } from '@jiheng/server/api'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000

describeInBrowser('an empty form is filled in', () => {
  let site: Site
  let id: string

  beforeAll(async () => {
    site = await openSite()
  }, patience)
  afterAll(() => site.close(), patience)

  const cell = (at: string): Locator => site.page.locator(`[data-at="${at}"]`)
  const cursor = (): Locator => site.page.locator('[data-mode]')
  const press = (key: string) => site.page.keyboard.press(key)
  const type = (text: string) => site.page.keyboard.type(text)
  const view = () => site.call<DisclosureView>(`/disclosures/${id}`)
  /** A form whose indicators have a name and a value, and nothing else to fill in. */
  const plainTemplate = async (): Promise<TemplateSummary> => {
    const { items } = await site.call<{ items: TemplateSummary[] }>('/templates')
    for (const item of items) {
      const { layout } = await site.call<{ layout: LayoutDocument }>(`/templates/${item.id}`)
      const rows = layout.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))
      const cells = rows.find(({ item: of }) => of?.of === 'indicators' || of?.of === 'emptyLevels')?.cells ?? []
      if (cells.filter(({ role, input }) => role === 'value' && input !== undefined).length === 2) return item
    }
    throw new Error('no template has indicators of name and value alone')
  }
  /** What a cell says, its signs for the ear left out. */
  const says = (at: string) => cell(at).locator('.cell-text').innerText()

  test(
    'begun from a template, for a unit and a year',
    async () => {
      const template = await plainTemplate()
      await site.page.goto(`${site.address()}/fill`)
      await site.page.locator('.fill-template', { hasText: template.name }).first().click()
      const dialog = site.page.getByRole('dialog')
      await dialog.getByLabel('单位').fill('青溪县农机推广站')
      await dialog.getByLabel('年度').fill('2026')
      await dialog.getByRole('button', { name: '开始填写' }).click()
      await cursor().waitFor()
      // What is typed first is no title.
      expect(await cursor().first().getAttribute('data-at')).not.toBe('/forms/0/title')
      id = new URL(site.page.url()).pathname.split('/').at(-1) ?? ''
      expect((await view()).disclosure.year.value).toBe(2026)
      expect((await site.call<List>('/disclosures')).total).toBe(1)
    },
    patience,
  )

  test(
    'typing starts, Tab and Enter go on, the findings follow',
    async () => {
      await cell('/forms/0/indicators/0/name').click()
      await type('播种机作业演示场次')
      await press('Tab')
      await type('8')
      // The form still has no finding about the unit of a value that is being typed; it comes while one types.
      await site.page.locator('[data-rule="unit-missing"], [data-rule="operator-missing"]').first().waitFor()
      await site.page.locator('.cell-offers [role="option"]').first().waitFor()
      await press('ArrowDown')
      await press('Enter')
      const faults = site.page.locator('[data-rule="unit-missing"], [data-rule="operator-missing"]')
      await expect.poll(() => faults.count()).toBe(0)
      await expect.poll(() => says('/forms/0/indicators/0/target')).toMatch(/^≥8\S+/)
    },
    patience,
  )

  test(
    'a row is added in the same group, filled, moved, taken back and removed',
    async () => {
      await cell('/forms/0/indicators/0/name').click()
      await press('Control+Enter')
      await cell('/forms/0/indicators/1/name').waitFor()
      await type('技术资料发放册数')
      await press('Tab')
      await type('≥300 册')
      await press('Enter')
      await expect.poll(() => says('/forms/0/indicators/1/target')).toBe('≥300 册')
      await cell('/forms/0/indicators/1/target').click()
      await press('Escape')
      await press('Alt+ArrowUp')
      await expect.poll(() => says('/forms/0/indicators/0/name')).toBe('技术资料发放册数')
      await press('Control+z')
      await expect.poll(() => says('/forms/0/indicators/1/name')).toBe('技术资料发放册数')
      await press('Control+y')
      await expect.poll(() => says('/forms/0/indicators/0/name')).toBe('技术资料发放册数')
      await cell('/forms/0/indicators/1/name').click()
      await press('Escape')
      await press('Control+Delete')
      await expect.poll(() => says('/forms/0/indicators/1/name')).toBe('')
      await press('Control+z')
      await expect.poll(() => says('/forms/0/indicators/1/name')).toBe('播种机作业演示场次')
    },
    patience,
  )

  test(
    'Escape gives back what stood there',
    async () => {
      await cell('/forms/0/indicators/0/target').click()
      await type('9')
      await press('Escape')
      await expect.poll(() => says('/forms/0/indicators/0/target')).toBe('≥300 册')
    },
    patience,
  )

  test(
    'a pasted block shows where each piece goes before it is written',
    async () => {
      await cell('/forms/0/indicators/0/name').click()
      await press('Escape')
      await site.page.evaluate(`{
      const data = new DataTransfer()
      data.setData('text/plain', '农机手培训人次\\t≥120 人次\\r\\n示范田面积\\t≥50 亩\\r\\n')
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }`)
      await site.page.getByText('将写入 4 个单元格').waitFor()
      await expect.poll(() => site.page.locator('[data-pasted]').count()).toBe(4)
      await press('Enter')
      await expect.poll(() => says('/forms/0/indicators/1/name')).toBe('示范田面积')
      expect((await view()).revision.number).toBe(1)
    },
    patience,
  )

  test(
    'what is not saved yet is still there when the page is opened again',
    async () => {
      await site.page.reload()
      await site.page.getByText('未保存为版本').waitFor()
      await expect.poll(() => says('/forms/0/indicators/1/name')).toBe('示范田面积')
      await site.page.goto(`${site.address()}/forms/${id}`)
      await site.page.getByRole('button', { name: '继续修改' }).click()
      await cursor().waitFor()
    },
    patience,
  )

  test(
    'without the server nothing is lost: kept here, saved when it is back',
    async () => {
      await site.context.setOffline(true)
      await cell('/forms/0/indicators/1/target').click()
      await press('Control+s')
      await site.page.getByText('离线，已存在本机').waitFor()
      await press('Control+a')
      await type('≥60 亩')
      await press('Enter')
      await site.page.getByText('离线，已存在本机').waitFor()
      await site.context.setOffline(false)
      await site.page.getByText('第 2 版').first().waitFor()
      const saved = (await view()).disclosure.forms[0]?.indicators.map(({ name, target }) => [name.raw, target.raw])
      expect(saved?.slice(0, 2)).toEqual([
        ['农机手培训人次', '≥120 人次'],
        ['示范田面积', '≥60 亩'],
      ])
    },
    patience,
  )

  test(
    'a server that does not answer is asked again, without a word from anybody',
    async () => {
      await site.page.route('**/revisions', (route) => route.abort())
      await cell('/forms/0/indicators/1/target').click()
      await press('Control+a')
      await type('≥65 亩')
      await press('Control+s')
      await site.page.getByText('离线，已存在本机').waitFor()
      await site.page.unroute('**/revisions')
      await site.page.getByText('第 3 版').first().waitFor()
      expect((await view()).disclosure.forms[0]?.indicators[1]?.target.raw).toBe('≥65 亩')
    },
    patience,
  )

  test(
    'what somebody else saved meanwhile is told, and one’s own changes are made on top of it',
    async () => {
      const goal = (await view()).layout.parts
        .flatMap((part) => (part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells) : []))
        .find(({ at }) => at.includes('/forms/0/goal'))
      expect(goal).toBeDefined()
      const response = await site.context.request.post(`${site.address()}/api/v1/disclosures/${id}/revisions`, {
        headers: { origin: site.address() },
        data: { baseRevision: 3, changes: [{ kind: 'edit', at: '/forms/0/goal', raw: '推广精量播种。' }] },
      })
      expect(response.status()).toBe(201)
      await cell('/forms/0/indicators/0/target').click()
      await press('Control+a')
      await type('≥150 人次')
      await press('Control+s')
      const notice = site.page.getByRole('alert')
      await notice.waitFor()
      expect(await notice.innerText()).toContain('推广精量播种。')
      await notice.getByRole('button', { name: '在新版本上重做我的修改' }).click()
      await cell('/forms/0/goal').getByText('推广精量播种。').waitFor()
      await site.page.getByRole('button', { name: '保存', exact: true }).click()
      await site.page.getByText('第 5 版').first().waitFor()
      const form = (await view()).disclosure.forms[0]
      expect([form?.goal.raw, form?.indicators[0]?.target.raw]).toEqual(['推广精量播种。', '≥150 人次'])
    },
    patience,
  )
})
