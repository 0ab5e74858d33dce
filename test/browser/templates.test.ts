import type { DisclosureView, DraftView, TemplateSummary, Upload } from '@jiheng/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asDocx } from '../harness/as-docx.ts'
import { parseGrid } from '../harness/parse-grid.ts'
import { offendersOf } from './support/axe.ts'
import { describeInBrowser } from './support/describe-in-browser.ts'
import { openSite, type Site } from './support/site.ts'

const patience = 240_000

/** A blank form of a county that was never there; nobody can know what stands beside 灯塔编目. */
const blank = asDocx(
  parseGrid(`云岭县项目支出绩效目标申报表
（    年度）

|项目名称|<||<|<|项目属性||
|主管部门|<||<|<|实施单位||
|灯塔编目|<||<|<|联系人||
|项目资金（万元）|<|年度资金总额|<|<||<|
|^|^|其中：财政拨款|<|<||<|
|^|^|其他资金|<|<||<|
|总体目标|<||<|<|<|<|
|绩效指标|一级指标|二级指标|三级指标|<|指标值|备注|
|^|产出指标|数量指标||<|||
|^|^|质量指标||<|||
|^|^|时效指标||<|||
|^|效益指标|社会效益指标||<|||
|^|满意度指标|服务对象满意度指标||<|||`),
)

/** Cells of the form that are filled in, and what is typed into them. */
const typed: readonly (readonly [cell: string, raw: string])[] = [
  ['tr:has-text("项目名称") [data-editable]', '雾岛灯塔修缮'],
  ['[data-at="/forms/0/goal"]', '修缮灯塔两座，保障夜间航行。'],
  ['[data-at="/forms/0/indicators/0/name"]', '修缮灯塔数量'],
  ['[data-at="/forms/0/indicators/0/target"]', '≥2 座'],
]

describeInBrowser('a form of one’s own', () => {
  let site: Site
  const ref = 'yunling-target@1'

  beforeAll(async () => {
    site = await openSite()
  }, patience)
  afterAll(() => site.close(), patience)

  const draftOf = async (): Promise<DraftView> => {
    const id = new URL(site.page.url()).pathname.split('/').at(-1)
    return site.call<DraftView>(`/template-drafts/${id}`)
  }
  const kept = () => site.page.getByTestId('draft-state').filter({ hasText: '已保存为草稿' }).waitFor()

  test(
    'dropped on the templates, it is shown with every cell coloured by what it is',
    async () => {
      await site.page.goto(`${site.address()}/templates`)
      await site.page.locator('.template-bar').waitFor()
      await site.page.evaluate(`{
        const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(blank).toString('base64'))}), (c) => c.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], '空白申报表.docx'))
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.querySelector('.template-view').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }`)
      const sheet = site.page.locator('.derive-sheet')
      await sheet.waitFor()
      expect(await site.page.locator('.drop-zone').count()).toBe(0)
      const tone = (id: string) => sheet.locator(`[data-id="${id}"]`).getAttribute('data-tone')
      expect(await Promise.all(['1.1.1', '1.1.3', '1.4.6', '1.7.3', '1.9.4'].map(tone))).toEqual([
        'label',
        'field',
        'money',
        'goal',
        'indicator',
      ])
      expect((await site.call<{ items: Upload[] }>('/uploads')).items).toEqual([])
    },
    patience,
  )

  test(
    'what it does not tell is asked, each question with its cell, and answered with the keys alone',
    async () => {
      const question = site.page.locator('.ask-head', { hasText: '灯塔编目' })
      const id = (await question.getAttribute('data-cell')) ?? ''
      await site.page.locator(`[data-id="${id}"] .derive-mark`).waitFor()
      await site.page.locator('.ask-head').first().focus()
      for (let i = 0; i < 20 && !(await question.evaluate('(element) => element === document.activeElement')); i++)
        await site.page.keyboard.press('j')
      await site.page.locator(`[data-id="${id}"][data-marked]`).waitFor()
      await site.page.keyboard.press('Enter')
      await site.page.keyboard.press('ArrowDown')
      await site.page.locator('.ask', { hasText: '已定：填写一段话' }).waitFor()
      await kept()
      expect((await draftOf()).answers[id]).toBe('long-text')
      await site.page.locator(`[data-id="${id}"] .derive-mark`).waitFor({ state: 'detached' })
    },
    patience,
  )

  test(
    'a cell is chosen by a click or with the arrows, and said to be something else',
    async () => {
      await site.page.locator('[data-id="1.3.7"]').click()
      const chosen = site.page.locator('.chosen-cell')
      await chosen.getByText('填写项：联系人').waitFor()
      await chosen.getByLabel('空着不填').check()
      await site.page.locator('[data-id="1.3.7"][data-tone="blank"]').waitFor()
      await chosen.getByLabel('由系统判断').check()
      await site.page.locator('[data-id="1.3.7"][data-tone="field"]').waitFor()
      await site.page.locator('[data-id="1.3.7"]').focus()
      await site.page.keyboard.press('ArrowUp')
      await chosen.getByText('填写项：实施单位').waitFor()
      await kept()
    },
    patience,
  )

  test.each([false, true])(
    'nothing of it offends axe-core (dark: %s)',
    async (dark) => {
      await site.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      expect(await offendersOf(site.page)).toEqual([])
      await site.page.getByRole('tab', { name: '名称与有效期' }).click()
      expect(await offendersOf(site.page)).toEqual([])
      await site.page.getByRole('tab', { name: '问题' }).click()
      await site.page.emulateMedia({ colorScheme: 'light' })
    },
    patience,
  )

  test(
    'nothing is lost when the page is loaded again: the draft waits in the list',
    async () => {
      const before = await draftOf()
      await site.page.goto(`${site.address()}/templates`)
      await site.page.locator('.template-drafts a').click()
      await site.page.locator('.ask', { hasText: '已定：填写一段话' }).waitFor()
      expect((await draftOf()).answers).toEqual(before.answers)
    },
    patience,
  )

  test(
    'what was typed in the very moment before the page went is kept as well',
    async () => {
      await site.page.getByRole('tab', { name: '名称与有效期' }).click()
      await site.page.getByLabel('英文名称').fill('Lighthouse form')
      await site.page.reload()
      await site.page.getByRole('tab', { name: '名称与有效期' }).click()
      await expect.poll(async () => (await draftOf()).identity.nameEn).toBe('Lighthouse form')
    },
    patience,
  )

  test(
    'a name that cannot be used is told where it stands, and nothing is saved',
    async () => {
      await site.page.getByRole('tab', { name: '名称与有效期' }).click()
      await site.page.getByLabel('编号').fill('云岭')
      await site.page.getByRole('button', { name: '保存模板' }).click()
      await site.page.getByText('编号由小写字母、数字和短横线组成').waitFor()
      await site.page.getByLabel('编号').fill('yunling-target')
      await site.page.getByLabel('地区代码').fill('990101')
      await kept()
      expect((await draftOf()).identity).toMatchObject({ id: 'yunling-target', version: '1', region: '990101' })
    },
    patience,
  )

  test(
    'saved, it stands among the templates, drawn empty',
    async () => {
      await site.page.getByRole('button', { name: '保存模板' }).click()
      await site.page.locator('.template-facts', { hasText: 'yunling-target，版本 1，地区 990101' }).waitFor()
      await site.page.locator('.official', { hasText: '灯塔编目' }).waitFor()
      const { items } = await site.call<{ items: TemplateSummary[] }>('/templates')
      expect(items[0]).toMatchObject({ id: 'yunling-target', source: 'own', state: 'in-use' })
      await expect.poll(() => site.page.locator('.template-drafts').count()).toBe(0)
      await site.page.mouse.move(700, 500)
      expect(await offendersOf(site.page)).toEqual([])
    },
    patience,
  )

  test(
    'a form is filled in with it, taken away as Word, and known again when it comes back',
    async () => {
      await site.page.getByRole('button', { name: '填一张' }).click()
      await site.page.getByRole('dialog').getByLabel('单位').fill('云岭县航标站')
      await site.page.getByRole('dialog').getByLabel('年度').fill('2031')
      await site.page.getByRole('button', { name: '开始填写' }).click()
      for (const [cell, raw] of typed) {
        await site.page.locator(cell).first().click()
        await site.page.keyboard.type(raw)
        await site.page.keyboard.press('Enter')
      }
      await site.page.keyboard.press('Control+s')
      await site.page.getByText('已保存', { exact: true }).waitFor()
      const id = new URL(site.page.url()).pathname.split('/').at(-1)
      const view = await site.call<DisclosureView>(`/disclosures/${id}`)
      expect(view.revision.templates).toEqual([ref])

      const file = await site.context.request.get(`${site.address()}/api/v1/disclosures/${id}/download?format=docx`)
      await site.page.goto(site.address())
      await site.page.getByTestId('choose-files').setInputFiles({
        name: '填好的.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: await file.body(),
      })
      await site.page.locator('.arrivals tr[data-stage="done"]', { hasText: '填好的.docx' }).waitFor()
      const { items } = await site.call<{ items: Upload[] }>('/uploads')
      const back = await site.call<DisclosureView>(`/disclosures/${items[0]?.files[0]?.disclosure}`)
      const [form] = back.disclosure.forms
      expect(form?.template).toBe(ref)
      expect(form?.project?.name.raw).toBe('雾岛灯塔修缮')
      expect(form?.indicators.map(({ name, target }) => [name.raw, target.raw])).toEqual([['修缮灯塔数量', '≥2 座']])
      expect(form?.goal.raw).toBe('修缮灯塔两座，保障夜间航行。')
    },
    patience,
  )

  test(
    'a letter is no form: it is told why, and nothing of it is kept',
    async () => {
      await site.page.goto(`${site.address()}/templates`)
      await site.page.getByTestId('bring-form').setInputFiles({
        name: '通知.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(asDocx([{ kind: 'paragraph', text: '请各单位于本月底前报送。' }])),
      })
      await site.page.getByRole('alert').getByText('没有找到绩效表').waitFor()
      expect((await site.call<{ items: unknown[] }>('/template-drafts')).items).toEqual([])
    },
    patience,
  )

  test('none of this broke the policy or asked another host', () => {
    // A refused call is written to the console by the browser itself.
    expect(site.offences.filter((offence) => !/422/.test(offence))).toEqual([])
  })
})
