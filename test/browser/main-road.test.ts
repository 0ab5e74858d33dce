import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { disclose } from '@jiheng/files'
import type { DisclosureView, List, PresentedFinding, Upload } from '@jiheng/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { samples } from './support/samples.ts'
import { openSite, type Site } from './support/site.ts'
import { takeAway } from './support/take-away.ts'

const patience = 240_000

/** A finding of one cell that a new text in that same cell cures. */
interface Curable {
  readonly view: DisclosureView
  readonly finding: PresentedFinding
  readonly at: string
  readonly raw: string
}

describeInBrowser('from dropped files to a Word file that says what was corrected', () => {
  let site: Site
  let curable: Curable

  beforeAll(async () => {
    site = await openSite()
  }, patience)
  afterAll(() => site.close(), patience)

  const rowOf = (file: string) => site.page.locator('.arrivals tbody tr', { hasText: basename(file) })

  test(
    'each file is a line at once, then its counts',
    async () => {
      await site.page.getByTestId('choose-files').setInputFiles([...samples])
      for (const file of samples) await rowOf(file).waitFor()
      for (const file of samples)
        await site.page.locator('.arrivals tbody tr[data-stage="done"]', { hasText: basename(file) }).waitFor()
      const { items } = await site.call<{ items: Upload[] }>('/uploads')
      for (const file of items.flatMap(({ files }) => files)) {
        const { forms = 0, indicators = 0, errors, warnings, hints, understood } = file.counts ?? {}
        expect(forms).toBeGreaterThan(0)
        const shown = (await rowOf(file.name).locator('td').allInnerTexts()).map((text) =>
          text.replace(/\s+/g, ' ').trim(),
        )
        expect(shown.slice(1, 3)).toEqual([String(forms), String(indicators)])
        for (const words of [`错误 ${errors}`, `警告 ${warnings}`, `提示 ${hints}`]) expect(shown[3]).toContain(words)
        expect(shown[4]).toBe(`${understood} %`)
      }
    },
    patience,
  )

  test(
    'the same file dropped again, on another screen and under another name, is recognised',
    async () => {
      const [file = ''] = samples
      await site.page.goto(`${site.address()}/rules`)
      await site.page.locator('.rule').waitFor()
      await site.page.evaluate(`{
        const bytes = Uint8Array.from(atob(${JSON.stringify((await readFile(file)).toString('base64'))}), (c) => c.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], 'again.txt', { type: 'text/plain' }))
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }`)
      const line = site.page.locator('.arrivals tr[data-stage="duplicate"]', { hasText: 'again.txt' })
      await line.waitFor()
      expect(await line.innerText()).toContain('已在资料库中')
      expect((await site.call<List>('/disclosures')).total).toBe(samples.length)
    },
    patience,
  )

  test(
    'a file that cannot be used says why and what to do, in its line, and never leaves this computer',
    async () => {
      await site.page.getByTestId('choose-files').setInputFiles({
        name: 'empty.txt',
        mimeType: 'text/plain',
        buffer: Buffer.alloc(0),
      })
      const line = site.page.locator('.arrivals tr[data-stage="not-sent"]', { hasText: 'empty.txt' })
      await line.waitFor()
      expect(await line.innerText()).toContain('文件是空的')
      expect(await line.innerText()).toContain('请重新导出')
      const { items } = await site.call<{ items: Upload[] }>('/uploads')
      expect(items.flatMap(({ files }) => files).filter(({ name }) => name === 'empty.txt')).toEqual([])
    },
    patience,
  )

  test(
    'two characters of a unit find its documents',
    async () => {
      const { items } = await site.call<List>('/disclosures')
      const [first] = items
      const two = first?.unit.slice(0, 2) ?? ''
      await site.page.getByRole('search').getByRole('searchbox').fill(two)
      await site.page.keyboard.press('Enter')
      await site.page.locator(`#row-${first?.id}`).waitFor()
      const units = await site.page.locator('.shelf-table tbody tr td:nth-child(2)').allInnerTexts()
      expect(units.length).toBeGreaterThan(0)
      expect(units).toContain(first?.unit)
    },
    patience,
  )

  test(
    'a click on a finding marks its cell and brings it into view',
    async () => {
      const { items } = await site.call<List>('/disclosures')
      for (const { id } of items) {
        const view = await site.call<DisclosureView>(`/disclosures/${id}`)
        const found = view.findings.find(
          ({ fix, at, origin }) =>
            origin === 'document' && fix?.edits.length === 1 && fix.edits[0]?.at === at && at?.endsWith('/target'),
        )
        if (!found?.at || !found.fix?.edits[0]) continue
        curable = { view, finding: found, at: found.at, raw: found.fix.edits[0].raw }
        break
      }
      expect(curable).toBeDefined()
      const { view, finding, at } = curable
      await site.page.goto(`${site.address()}/forms/${view.id}`)
      await site.page.locator(`[data-finding="${finding.id}"]`).click()
      await site.page.locator(`[data-at="${at}"][data-marked="marked"]`).waitFor()
      const box = () => site.page.locator(`[data-at="${at}"]`).boundingBox()
      await expect.poll(async () => (await box())?.y).toBeGreaterThan(0)
      await expect.poll(async () => ((await box())?.y ?? 0) + ((await box())?.height ?? 768)).toBeLessThan(768)
      await expect.poll(() => new URL(site.page.url()).searchParams.get('cell')).toBe(at)
    },
    patience,
  )

  test(
    'its address opens with the cell marked',
    async () => {
      await site.page.reload()
      await site.page.locator(`[data-at="${curable.at}"][data-marked="marked"]`).waitFor()
    },
    patience,
  )

  test(
    'the cell shows where it stands in the source',
    async () => {
      await site.page.getByRole('button', { name: '来源', exact: true }).click()
      const mark = site.page.locator('.source-mark')
      await mark.first().waitFor()
      const { target } = pick(curable.view, curable.at)
      expect((await mark.allInnerTexts()).join('')).toContain(target.trim())
      await site.page.getByRole('button', { name: '收起来源' }).click()
    },
    patience,
  )

  test(
    'corrected by typing, the finding goes while one types',
    async () => {
      const { at, raw, finding } = curable
      await site.page.getByRole('button', { name: '修改', exact: true }).click()
      await site.page.locator(`[data-at="${at}"][data-mode]`).waitFor()
      await site.page.locator(`[data-finding="${finding.id}"]`).waitFor()
      await site.page.keyboard.type(raw)
      await site.page.locator(`[data-finding="${finding.id}"]`).waitFor({ state: 'detached' })
      await site.page.keyboard.press('Enter')
      await site.page.getByText('未保存为版本').waitFor()
    },
    patience,
  )

  test(
    'saved as a revision, it is still there after a restart of the server',
    async () => {
      const { view, at, raw, finding } = curable
      await site.page.keyboard.press('Control+s')
      await site.page.getByText('第 2 版').first().waitFor()
      await site.page.getByText('已保存', { exact: true }).waitFor()
      await site.restart()
      await site.page.goto(`${site.address()}/forms/${view.id}`)
      const cell = site.page.locator(`[data-at="${at}"]`)
      await cell.waitFor()
      expect((await cell.innerText()).trim()).toContain(raw)
      expect(await site.page.locator(`[data-finding="${finding.id}"]`).count()).toBe(0)
    },
    patience,
  )

  test(
    'downloaded as Word and read back, it says what was typed',
    async () => {
      const [download] = await Promise.all([
        site.page.waitForEvent('download'),
        takeAway(site.page, async (dialog) => dialog.locator('label[data-format="docx"]').click()),
      ])
      const bytes = await readFile(await download.path())
      const disclosure = await disclose(bytes, download.suggestedFilename())
      const [, form] = curable.at.match(/^\/forms\/(\d+)/) ?? []
      const before = curable.view.disclosure.forms[Number(form)]
      const after = disclosure.forms[Number(form)]
      expect(after?.indicators.map(({ name }) => squeeze(name.raw))).toEqual(
        before?.indicators.map(({ name }) => squeeze(name.raw)),
      )
      const index = Number(/indicators\/(\d+)/.exec(curable.at)?.[1])
      expect(squeeze(after?.indicators[index]?.target.raw ?? '')).toBe(squeeze(curable.raw))
    },
    patience,
  )

  test(
    'the two revisions are compared, and the first is brought back',
    async () => {
      const { view, at, raw } = curable
      await site.page.goto(`${site.address()}/forms/${view.id}/revisions`)
      await site.page.locator('.difference ins', { hasText: raw }).waitFor()
      await site.page.locator(`[data-at="${at}"][data-changed]`).waitFor()
      await site.page.locator('.revision').last().getByRole('button', { name: '恢复' }).click()
      await site.page.getByRole('dialog').getByRole('button', { name: '恢复' }).click()
      await site.page.getByText('第 3 版').first().waitFor()
      const restored = await site.call<DisclosureView>(`/disclosures/${view.id}`)
      expect(pick(restored, at).target).toBe(pick(view, at).target)
    },
    patience,
  )

  test('nothing went wrong that no sentence told, and no other host was asked', () => {
    // The server was stopped on purpose once; what was on its way then could not arrive.
    expect(site.offences.filter((offence) => !/ERR_(CONNECTION|EMPTY|INCOMPLETE|NETWORK)/.test(offence))).toEqual([])
  })
})

const squeeze = (text: string): string => text.replace(/\s+/g, '')

const pick = ({ disclosure }: DisclosureView, at: string): { readonly target: string } => {
  const [, form, index] = /^\/forms\/(\d+)\/indicators\/(\d+)\/target$/.exec(at) ?? []
  return { target: disclosure.forms[Number(form)]?.indicators[Number(index)]?.target.raw ?? '' }
}
