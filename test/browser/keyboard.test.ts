import type { DisclosureView, List } from '@jiheng/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000

describeInBrowser('without touching the mouse', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
    await site.page.getByTestId('choose-files').setInputFiles([...samples])
    await site.page.getByText('已全部处理').waitFor()
  }, patience)
  afterAll(() => site.close(), patience)

  const press = (key: string) => site.page.keyboard.press(key)
  const focused = (): Promise<string> =>
    site.page.evaluate('document.activeElement?.getAttribute("data-finding") ?? ""')

  test(
    'the first key leads to the work',
    async () => {
      await site.page.goto(site.address())
      await site.page.getByRole('heading', { level: 1 }).first().waitFor()
      await press('Tab')
      expect(await site.page.evaluate('document.activeElement?.getAttribute("href")')).toBe('#work')
    },
    patience,
  )

  test(
    'a list is walked with J and K, Enter opens',
    async () => {
      await site.page.goto(`${site.address()}/library?sort=title&order=asc`)
      const { items } = await site.call<List>('/disclosures?sort=title&order=asc')
      await site.page.locator(`#row-${items[0]?.id}`).waitFor()
      await site.page.getByRole('grid').focus()
      await press('j')
      await press('j')
      await press('k')
      const selected = () => site.page.locator('tr[aria-selected="true"]').first().getAttribute('id')
      await expect.poll(selected).toBe(`row-${items[1]?.id}`)
      await press('Space')
      await site.page.locator('.shelf-preview').waitFor()
      await press('Enter')
      await site.page.waitForURL(`**/forms/${items[1]?.id}*`)
      // From document to document in the order of the list, and from the sheet into the findings.
      const place = (number: number) => site.page.locator('.walk-place', { hasText: `${number} / ` }).waitFor()
      await place(2)
      await press('n')
      await place(3)
      await site.page.waitForURL(`**/forms/${items[2]?.id}*`)
      await site.page.locator('.finding-row').first().waitFor()
      await press('j')
      await expect.poll(focused).not.toBe('')
      await press('p')
      await place(2)
      await site.page.waitForURL(`**/forms/${items[1]?.id}*`)
    },
    patience,
  )

  test(
    'findings: J and K step, Enter goes to the cell, E edits, F cures',
    async () => {
      const { items } = await site.call<List>('/disclosures')
      const views = await Promise.all(items.map(({ id }) => site.call<DisclosureView>(`/disclosures/${id}`)))
      const view = views.find(({ findings }) => findings.some(({ fix }) => fix))
      await site.page.goto(`${site.address()}/forms/${view?.id}`)
      const rows = site.page.locator('[data-finding]')
      await rows.first().waitFor()
      await rows.first().focus()
      await press('j')
      const first = await focused()
      await press('j')
      const second = await focused()
      expect(second).not.toBe(first)
      await press('k')
      await expect.poll(focused).toBe(first)
      await press('Enter')
      await expect.poll(() => site.page.evaluate('document.activeElement?.className')).toContain('sheet')

      const curable = view?.findings.find(({ fix }) => fix)
      await site.page.locator(`[data-finding="${curable?.id}"]`).focus()
      await press('f')
      await site.page.locator(`[data-finding="${curable?.id}"]`).waitFor({ state: 'detached' })
      await site.page.getByText('未保存为版本').waitFor()
      // The focus has gone on to the next finding, not into the form.
      await expect.poll(focused).not.toBe('')
      await press('j')
      await press('e')
      await site.page.locator('[data-mode]').waitFor()
      await press('Control+z')
      await site.page.locator(`[data-finding="${curable?.id}"]`).waitFor()
    },
    patience,
  )

  test(
    'S asks why a finding is set aside, Escape gives it up; its regulation is a page',
    async () => {
      const { items } = await site.call<List>('/disclosures')
      const views = await Promise.all(items.map(({ id }) => site.call<DisclosureView>(`/disclosures/${id}`)))
      const cited = (view: DisclosureView) =>
        view.findings.find(({ basis, origin }) => origin === 'document' && basis.some(({ document }) => document))
      const view = views.find(cited) ?? expect.fail('a finding cites a regulation')
      const finding = cited(view)
      await site.page.goto(`${site.address()}/forms/${view.id}`)
      const row = site.page.locator(`[data-finding="${finding?.id}"]`)
      await row.focus()
      await press('s')
      const reason = site.page.getByLabel('理由')
      await reason.waitFor()
      await expect.poll(() => site.page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA')
      await press('Escape')
      await reason.waitFor({ state: 'detached' })
      await expect.poll(() => site.page.evaluate('document.activeElement?.className')).toContain('finding-aside')
      await site.page.locator('.finding-basis a').first().focus()
      await press('Enter')
      await site.page.locator('.law-articles').waitFor()
      expect(await site.page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
      await site.page.locator('.law-rules a').first().focus()
      await press('Enter')
      await site.page.locator('#rule-title').waitFor()
    },
    patience,
  )

  test(
    '? shows all keys, Escape closes them; a setting turns the letters off',
    async () => {
      await site.page.goto(`${site.address()}/settings`)
      await site.page.getByRole('switch').waitFor()
      await press('?')
      await site.page.getByRole('dialog').waitFor()
      await press('Escape')
      await site.page.getByRole('dialog').waitFor({ state: 'hidden' })
      await site.page.getByRole('switch').focus()
      await press('Space')
      await press('?')
      expect(await site.page.getByRole('dialog').count()).toBe(0)
    },
    patience,
  )
})
