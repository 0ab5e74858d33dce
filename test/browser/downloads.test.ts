import { readFile } from 'node:fs/promises'
import { disclose, openFile } from '@jiheng/files'
import type { DisclosureView, List, Upload } from '@jiheng/server/api'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'
import { takeAway } from './support/take-away.ts'

const patience = 240_000
const squeeze = (text: string): string => text.replace(/\s+/g, '')

describeInBrowser('what is taken away', () => {
  let site: Site
  let view: DisclosureView

  beforeAll(async () => {
    site = await openSite()
    await site.page.getByTestId('choose-files').setInputFiles([...samples])
    await site.page.getByText('已全部处理').waitFor()
    const { items } = await site.call<List>('/disclosures')
    const several = items.find(({ counts }) => counts.forms > 1)
    view = await site.call<DisclosureView>(`/disclosures/${several?.id}`)
  }, patience)
  afterAll(() => site.close(), patience)

  const openForm = async (id = view.id) => {
    await site.page.goto(`${site.address()}/forms/${id}`)
    await site.page.locator('.official').first().waitFor()
  }
  const saved = async (act: () => Promise<unknown>) => {
    const [download] = await Promise.all([site.page.waitForEvent('download'), act()])
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
  }

  test(
    'as Excel it reads back as the same forms',
    async () => {
      await openForm()
      const { name, bytes } = await saved(() =>
        takeAway(site.page, (dialog) => dialog.locator('label[data-format="xlsx"]').click()),
      )
      expect(name).toMatch(/\.xlsx$/)
      await site.page.getByText('已交给浏览器保存').waitFor()
      const back = await disclose(bytes, name)
      const said = ({ forms }: DisclosureView['disclosure']) =>
        forms.map(({ indicators }) => indicators.map(({ name: one, target }) => [one.raw, target.raw].map(squeeze)))
      expect(said(back)).toEqual(said(view.disclosure))
    },
    patience,
  )

  test(
    'one form is taken by itself, with the keys alone',
    async () => {
      await openForm()
      const { page } = site
      const { name, bytes } = await saved(async () => {
        await page.getByRole('button', { name: '下载', exact: true }).focus()
        await page.keyboard.press('Enter')
        await page.getByRole('dialog').locator('.download').waitFor()
        await page.getByLabel('一张表').focus()
        await page.keyboard.press('Space')
        await page.getByLabel('哪张表').focus()
        await page.keyboard.press('ArrowDown')
        await page.getByLabel('数据（json）').focus()
        await page.keyboard.press('Space')
        await page.getByRole('dialog').getByRole('button', { name: '下载', exact: true }).focus()
        await page.keyboard.press('Enter')
      })
      expect(name).toMatch(/\.json$/)
      const { forms } = JSON.parse(new TextDecoder().decode(bytes)) as DisclosureView['disclosure']
      expect(forms.map(({ title }) => title.raw)).toEqual([view.disclosure.forms[1]?.title.raw])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
    patience,
  )

  test(
    'by another template: what finds no place is told before, and the file is a form of that template',
    async () => {
      const { page } = site
      await openForm()
      await page.getByRole('button', { name: '下载', exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('一张表').click()
      const choice = dialog.getByLabel('模板', { exact: true })
      const own = view.disclosure.forms[0]?.template
      const names = await choice
        .locator('optgroup option')
        .evaluateAll((options) => options.map((one) => one.getAttribute('value') ?? ''))
      const other = names.find((name) => name !== own) ?? ''
      await choice.selectOption(other)
      await dialog.locator('.conversion').waitFor()
      await dialog.getByText(/没有位置，不会写入|都有位置/).waitFor()
      await dialog.locator('label[data-format="docx"]').click()
      const { name, bytes } = await saved(() => dialog.getByRole('button', { name: '下载', exact: true }).click())
      const back = await disclose(bytes, name)
      expect(back.forms[0]?.template).toBe(other)
      expect(back.forms[0]?.indicators.length).toBe(view.disclosure.forms[0]?.indicators.length)
      expect(await offendersOf(page)).toEqual([])
    },
    patience,
  )

  test(
    'the Word file that came, with comments at its faulty cells',
    async () => {
      const { page } = site
      const faulty = (await site.call<List>('/disclosures?sort=errors')).items[0]
      const word = await site.context.request.get(
        `${site.address()}/api/v1/disclosures/${faulty?.id}/download?format=docx`,
      )
      await page.goto(site.address())
      await page
        .getByTestId('choose-files')
        .setInputFiles([
          { name: '送审稿.docx', mimeType: word.headers()['content-type'] ?? '', buffer: await word.body() },
        ])
      await page.locator('.arrivals tr[data-stage="done"]', { hasText: '送审稿.docx' }).waitFor()
      const { items } = await site.call<{ items: Upload[] }>('/uploads')
      const came = items.flatMap(({ files }) => files).find(({ name }) => name === '送审稿.docx')
      const { findings } = await site.call<DisclosureView>(`/disclosures/${came?.disclosure}`)
      const own = findings.filter(({ origin }) => origin === 'document')
      expect(own.length).toBeGreaterThan(0)
      await openForm(came?.disclosure)
      await site.page.getByRole('button', { name: '下载', exact: true }).click()
      const { name, bytes } = await saved(() => site.page.getByRole('button', { name: '下载带意见的原文件' }).click())
      expect(name).toBe('送审稿（意见）.docx')
      await site.page.getByText(`原文件中写入 ${own.length} 条意见`).waitFor()
      const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
      expect(parts.join('').match(/<w:comment /gu)).toHaveLength(own.length)
    },
    patience,
  )

  test(
    'the preview shows the pages as they will be printed, and prints all of them',
    async () => {
      const { page } = site
      await openForm()
      await page.getByRole('link', { name: '打印预览' }).click()
      await page.waitForURL(`**/disclosures/${view.id}/preview`)
      const first = page.locator('.preview-page canvas').first()
      await first.waitFor()
      const count = Number((await page.locator('.preview-count').innerText()).match(/(\d+) 页/)?.[1])
      expect(count).toBeGreaterThanOrEqual(view.disclosure.forms.length)
      const dark = () =>
        page.evaluate(`{
          const canvas = document.querySelector('.preview-page canvas')
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
          let ink = 0
          for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] < 100) ink++
          ink
        }`)
      await expect.poll(dark).toBeGreaterThan(500)

      const width = async () => (await first.boundingBox())?.width ?? 0
      const fits = await width()
      await page.getByRole('button', { name: '放大' }).click()
      await expect.poll(width).toBeGreaterThan(fits)
      await page.getByTitle('适合窗口宽度，最大为真实大小').click()
      await page.getByRole('button', { name: '下一页' }).click()
      await page.getByText(`第 2 / ${count} 页`).waitFor()

      await page.evaluate('window.printed = 0; window.print = () => { window.printed++ }')
      await page.keyboard.press('Control+p')
      await expect.poll(() => page.evaluate('window.printed')).toBe(1)
      await page.emulateMedia({ media: 'print' })
      await expect.poll(() => page.locator('.print-page img').count()).toBe(count)
      for (const desk of ['.top', '.rail', '.bar', '.preview-scroll'])
        expect(await page.locator(desk).first().isVisible()).toBe(false)
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(count)
      await page.emulateMedia({ media: 'screen' })
    },
    patience,
  )

  test(
    'its address opens one form, or the whole by a publication',
    async () => {
      const { page } = site
      const pagesAt = async (query: string): Promise<number> => {
        await page.goto(`${site.address()}/disclosures/${view.id}/preview${query}`)
        await page.locator('.preview-page canvas').first().waitFor()
        return Number((await page.locator('.preview-count').innerText()).match(/(\d+) 页/)?.[1])
      }
      const whole = await pagesAt('')
      expect(await pagesAt('?form=1')).toBeLessThan(whole)
      expect(await pagesAt('?publication=department-book')).toBeGreaterThan(whole)
      await page.goto(`${site.address()}/disclosures/${view.id}/preview?publication=none`)
      await page.getByText('没有编号为“none”的公开文本版式').waitFor()
    },
    patience,
  )

  describe('many at once', () => {
    const open = async () => {
      await site.page.goto(`${site.address()}/library?sort=title&order=asc`)
      await site.page.locator('.shelf-table tbody input').first().waitFor()
    }
    const zipOf = async (act: () => Promise<unknown>) => {
      const { name, bytes } = await saved(act)
      expect(name).toMatch(/\.zip$/)
      const opened = await openFile(bytes, 'a.zip')
      if (opened.kind !== 'archive') throw new Error(opened.kind)
      const names: string[] = []
      for await (const one of opened.members()) if (one.kind === 'member') names.push(one.name.replace('a.zip/', ''))
      return names
    }

    test(
      'three rows, selected by mouse and keys, come as a zip with its list',
      async () => {
        const { page } = site
        await open()
        const boxes = page.locator('.shelf-table tbody input[type="checkbox"]')
        await boxes.nth(0).click()
        await boxes.nth(1).click({ modifiers: ['Shift'] })
        await page.getByRole('grid').focus()
        await page.keyboard.press('j')
        await page.keyboard.press('j')
        await page.keyboard.press('x')
        await page.getByText('已选 3 份').first().waitFor()
        await page.getByRole('button', { name: '下载 3 份（zip）' }).click()
        const dialog = page.getByRole('dialog')
        await dialog.locator('label[data-format="docx"]').click()
        const names = await zipOf(() => dialog.getByRole('button', { name: '下载 3 份（zip）' }).click())
        expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(3)
        expect(names.at(-1)).toBe('目录.csv')
        await dialog.getByText('3 份已放进压缩包').waitFor()
      },
      patience,
    )

    test(
      'all of a search',
      async () => {
        const { page } = site
        await open()
        const { total } = await site.call<List>('/disclosures')
        await page.getByRole('button', { name: '下载', exact: true }).click()
        const dialog = page.getByRole('dialog')
        await dialog.locator('label[data-format="json"]').click()
        const names = await zipOf(() => dialog.getByRole('button', { name: `下载 ${total} 份（zip）` }).click())
        expect(names).toHaveLength(total + 1)
        await dialog.getByText(`${total} 份已放进压缩包`).waitFor()
      },
      patience,
    )
  })

  test.each([false, true])(
    'the windows have nothing that axe-core objects to (dark desk: %s)',
    async (dark) => {
      const { page } = site
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await openForm()
      await page.getByRole('button', { name: '下载', exact: true }).click()
      await page.getByRole('dialog').locator('.download').waitFor()
      expect(await offendersOf(page)).toEqual([])
      await page.goto(`${site.address()}/library`)
      await page.locator('.shelf-table tbody input').first().click()
      await page.locator('.bulk-bar').waitFor()
      expect(await offendersOf(page)).toEqual([])
      await page.locator('.bulk-bar button').first().click()
      await page.getByRole('dialog').locator('.download').waitFor()
      expect(await offendersOf(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    },
    patience,
  )

  test('nothing went wrong that no sentence told, and no other host was asked', () => {
    // The address of a publication that there is none of was opened on purpose.
    expect(site.offences.filter((offence) => !/status of 404/.test(offence))).toEqual([])
  })
})
