import type { DisclosureView, List, RevisionInfo } from '@jiheng/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { riverDocx } from './support/river-docx.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000
/** The engine of the page starts with the first change: on a busy machine that takes its time. */
const slow = { timeout: 60_000 }

/** A page as an office program prints it: a table with rulings, drawn by the browser itself. */
const pdfPage = `<!doctype html><meta charset="utf-8"><style>body{font:14px serif}table{border-collapse:collapse;width:100%}
td{border:1px solid #000;padding:4px}</style><h2 style="text-align:center">项目支出绩效目标表</h2><p style="text-align:center">（2026年度）</p>
<table><tr><td>项目名称</td><td colspan="3">码头灯具更换</td></tr><tr><td>实施单位</td><td colspan="3">岚溪县港航中心</td></tr>
<tr><td>总体目标</td><td colspan="3">更换码头灯具，保障夜间停靠安全。</td></tr>
<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
<tr><td>产出指标</td><td>数量指标</td><td>更换灯具数量</td><td>≥36 盏</td></tr>
<tr><td>产出指标</td><td>质量指标</td><td>灯具亮灯率</td><td>≥98%</td></tr>
<tr><td>效益指标</td><td>社会效益指标</td><td>夜间停靠船次</td><td>≥400 次</td></tr>
<tr><td>满意度指标</td><td>服务对象满意度指标</td><td>船员满意度</td><td>≥90%</td></tr></table>`

describeInBrowser('the source beside the form', () => {
  let site: Site
  const ids = new Map<string, string>()

  const drop = async (name: string, bytes: Uint8Array) => {
    await site.page.goto(site.address())
    await site.page
      .getByTestId('choose-files')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    await site.page.locator('.arrivals tr[data-stage="done"]', { hasText: name }).waitFor()
    const { items } = await site.call<List>('/disclosures')
    ids.set(name, items.find(({ file }) => file === name)?.id ?? '')
  }
  const open = async (name: string) => {
    await site.page.goto(`${site.address()}/forms/${ids.get(name)}`)
    await site.page.locator('.official').first().waitFor()
    if ((await site.page.locator('.source').count()) === 0)
      await site.page.getByRole('button', { name: '来源', exact: true }).click()
    await site.page.locator('.source-cell').first().waitFor()
  }
  const inSource = (text: string) => site.page.locator('.source-cell', { hasText: text })
  const inSheet = (text: string) => site.page.locator('.official [data-at]', { hasText: text })
  const view = (name: string) => site.call<DisclosureView>(`/disclosures/${ids.get(name)}`)
  const lostCount = () =>
    site.page
      .getByRole('tab', { name: /未读懂/ })
      .locator('.side-count')
      .innerText()
  const undo = () => site.page.getByRole('button', { name: '撤销（Ctrl Z）' })

  beforeAll(async () => {
    site = await openSite()
    await drop('渡口修缮.docx', riverDocx('岚溪县水运站', '水运科陈雨', '渡口及便桥修缮'))
    await drop('便桥养护.docx', riverDocx('岚溪县桥梁所', '养护科苏禾', '便桥养护'))
  }, patience)
  afterAll(() => site.close(), patience)

  test(
    'a click on either side marks the cell on the other',
    async () => {
      await open('渡口修缮.docx')
      await inSource('≥2 座').click()
      await inSheet('≥2 座').and(site.page.locator('[data-marked="marked"]')).waitFor()
      const address = () => new URL(site.page.url()).searchParams.get('cell')
      await expect.poll(address, slow).toBe('/forms/0/indicators/1/target')
      await inSheet('工程验收合格率').click()
      await inSource('工程验收合格率').and(site.page.locator('[data-marked]')).waitFor()
      await expect.poll(() => site.page.locator('.source-cell[data-marked]').count(), slow).toBe(1)
      expect(await inSource('产出指标').getAttribute('rowspan')).toBe('4')
    },
    patience,
  )

  test(
    'the keys walk through the source, Enter marks, the border moves',
    async () => {
      await open('渡口修缮.docx')
      await site.page.getByRole('region', { name: '来源文字' }).focus()
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter'])
        await site.page.keyboard.press(key)
      await inSheet('渡口及便桥修缮').first().and(site.page.locator('[data-marked="marked"]')).waitFor()
      const border = site.page.getByRole('separator')
      const before = Number(await border.getAttribute('aria-valuenow'))
      await border.focus()
      await site.page.keyboard.press('ArrowRight')
      await expect.poll(async () => Number(await border.getAttribute('aria-valuenow')), slow).toBe(before + 4)
      await site.page.keyboard.press('ArrowLeft')
    },
    patience,
  )

  test(
    'what was not understood is listed; a cell is said to be a field, undone, made again, saved, and stays',
    async () => {
      await open('渡口修缮.docx')
      await site.page.getByRole('button', { name: /^理解/ }).click()
      await expect.poll(lostCount, slow).toBe('2')
      await site.page.locator('.lost-row', { hasText: '水运科陈雨' }).click()
      await inSource('水运科陈雨').and(site.page.locator('[aria-selected="true"]')).waitFor()
      const text = site.page.getByRole('textbox', { name: '写入的文字' })
      await expect.poll(() => text.inputValue(), slow).toBe('水运科陈雨')
      await text.fill('陈雨')
      const field = site.page.getByRole('combobox', { name: '归入哪一项' })
      await field.fill('项目负责')
      await site.page.keyboard.press('Enter')
      await inSheet('陈雨').and(site.page.locator('[data-marked="marked"]')).waitFor()
      await expect.poll(lostCount, slow).toBe('1')
      await undo().click()
      await expect.poll(lostCount, slow).toBe('2')
      await site.page.getByRole('button', { name: '重做（Ctrl Y）' }).click()
      await expect.poll(lostCount, slow).toBe('1')

      await site.page.locator('.lost-row', { hasText: '指标值应当' }).click()
      await site.page.getByRole('button', { name: '不是数据' }).click()
      await expect.poll(lostCount, slow).toBe('0')
      await site.page.getByRole('button', { name: '理解 100 %' }).waitFor()
      await site.page.getByRole('button', { name: '保存', exact: true }).click()
      await site.page.getByText('第 2 版').first().waitFor()
      await site.page.reload()
      await inSheet('陈雨').waitFor()
      await inSource('水运科陈雨').click()
      await inSheet('陈雨').and(site.page.locator('[data-marked="marked"]')).waitFor()

      const { disclosure } = await view('渡口修缮.docx')
      expect(disclosure.forms[0]?.project?.leader).toMatchObject({ raw: '陈雨', place: { row: 3, start: 3, end: 5 } })
      const { items } = await site.call<{ items: RevisionInfo[] }>(`/disclosures/${ids.get('渡口修缮.docx')}/revisions`)
      expect(items[0]?.note).toBe(
        '更正读取：“陈雨”归入 表 1 · 表头 · 项目负责人；“指标值应当可以核实并附有依据”不是数据',
      )
    },
    patience,
  )

  test(
    'the panes are clean for axe-core, light and dark, with everything open',
    async () => {
      await open('便桥养护.docx')
      await site.page.getByRole('tab', { name: /未读懂/ }).click()
      await site.page.locator('.lost-row').first().click()
      await site.page.getByRole('combobox', { name: '归入哪一项' }).click()
      await site.page.locator('.field-choice').first().waitFor()
      for (const colorScheme of ['light', 'dark'] as const) {
        await site.page.emulateMedia({ colorScheme })
        expect(await offendersOf(site.page)).toEqual([])
      }
      await site.page.emulateMedia({ colorScheme: 'light' })
    },
    patience,
  )

  test(
    'the next file of the layout is offered the same corrections, and takes them with one click',
    async () => {
      await open('便桥养护.docx')
      await site.page.getByText('同一版式的文件“渡口修缮.docx”曾有更正，其中 2 处也适用于这里。').first().waitFor()
      await site.page.getByRole('button', { name: '全部采用（2 处）' }).first().click()
      await expect.poll(lostCount, slow).toBe('0')
      await inSheet('养护科苏禾').waitFor()
      await site.page.getByRole('button', { name: '保存', exact: true }).click()
      await site.page.getByText('第 2 版').first().waitFor()
      const { disclosure } = await view('便桥养护.docx')
      expect(disclosure.skipped.filter(({ why }) => why === 'not-understood')).toEqual([])
    },
    patience,
  )

  test(
    'the cell of the form is pointed at; rows are joined; each is one step',
    async () => {
      await open('便桥养护.docx')
      await inSource('群众满意度').click()
      await site.page.getByRole('button', { name: '在表中指格' }).click()
      await site.page.locator('.official [data-at="/forms/0/indicators/4/note"]').click()
      await inSheet('群众满意度').and(site.page.locator('[data-at$="note"]')).waitFor()
      await undo().click()
      await inSource('修缮渡口数量').click()
      await inSource('架设便桥数量').click({ modifiers: ['Control'] })
      await site.page.getByRole('button', { name: '这些行是一条' }).click()
      await inSheet('修缮渡口数量架设便桥数量').waitFor()
      await undo().click()
      await inSheet('修缮渡口数量架设便桥数量').waitFor({ state: 'detached' })
    },
    patience,
  )

  test(
    'a PDF is drawn as it looks, and the marked cell is outlined on its page',
    async () => {
      const paper = await site.context.newPage()
      await paper.setContent(pdfPage)
      const bytes = await paper.pdf({ format: 'A4' })
      await paper.close()
      await drop('码头灯具.pdf', bytes)
      await open('码头灯具.pdf')
      await site.page.locator('.pdf-canvas').first().waitFor()
      // Run in the page: the pixels of the first page that are ink.
      const inked = () =>
        site.page.evaluate<number>(`(() => {
          const canvas = document.querySelector('.pdf-canvas')
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
          let dark = 0
          for (let i = 0; i < data.length; i += 4) if (data[i] < 100 && data[i + 3] > 200) dark++
          return dark
        })()`)
      await expect.poll(inked, slow).toBeGreaterThan(500)
      await inSheet('≥98%').click()
      await site.page.locator('.pdf-mark').waitFor()
      const cell = site.page.locator('.pdf-cell[aria-label*="≥400"]')
      await cell.click()
      await inSheet('≥400 次').and(site.page.locator('[data-marked="marked"]')).waitFor()
      const [mark, own] = [await site.page.locator('.pdf-mark').boundingBox(), await cell.boundingBox()]
      expect(Math.abs((mark?.y ?? 0) - (own?.y ?? 99))).toBeLessThan(3)
      expect(await offendersOf(site.page)).toEqual([])
      await site.page.getByRole('button', { name: '表格', exact: true }).click()
      await inSource('≥400 次').and(site.page.locator('td[data-marked]')).waitFor()
    },
    patience,
  )

  test('nothing went wrong that no sentence told, and no other host was asked', () => {
    expect(site.offences).toEqual([])
  })
})
