import { expect, test } from 'vitest'
import { shortLines } from '../fixtures/short-lines.ts'
import { openFile } from '../open/open-file.ts'

const read = async (lines: readonly string[]) => {
  const opened = await openFile(new TextEncoder().encode(lines.join('\r\n')), 'a.doc')
  return opened.kind === 'blocks'
    ? shortLines(opened.blocks)
    : [opened.kind === 'unreadable' ? opened.code : opened.kind]
}
const head = (boundary: string) => [
  'From: <Saved by WPS>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  `\tboundary="${boundary}"; type="text/html"`,
  '',
  'Not for programs of today.',
]
const part = (boundary: string, headers: readonly string[], ...body: readonly string[]) => [
  `--${boundary}`,
  ...headers,
  '',
  ...body,
]
const html = (encoding: string, location = 'a.htm') => [
  'Content-Type: text/html; charset="gb2312"',
  `Content-Transfer-Encoding: ${encoding}`,
  `Content-Location: file:///C:/${location}`,
]

test('a page in quoted-printable, its table included', async () => {
  const lines = await read([
    ...head('a=b'),
    ...part(
      'a=b',
      html('quoted-printable'),
      '<html><meta http-equiv=3DContent-Type><table><tr><td colspan=3D=',
      '2>=CF=EE=C4=BF</td></tr><tr><td>a</td><td>b</td></tr></table></html>',
    ),
    ...part('a=b', ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'AAAA'),
    '--a=b--',
    'what comes behind is nothing',
  ])
  expect(lines).toEqual(['1+2:项目', '1:a 2:b'])
})

test('a page in base64 within a container in a container', async () => {
  const page = Buffer.from('<html><body><p>项目名称</p></body></html>').toString('base64')
  const lines = await read([
    ...head('x'),
    ...part('x', ['Content-Type: multipart/alternative; boundary=y'], ''),
    ...part('y', ['Content-Type: text/plain'], '项目'),
    ...part('y', html('base64'), page.slice(0, 20), page.slice(20)),
    '--y--',
    '--x--',
  ])
  expect(lines).toEqual(['项目名称'])
})

test('a page of frames gives what is in them, without the tabs', async () => {
  const lines = await read([
    ...head('x'),
    ...part('x', html('8bit'), '<html><frameset><frame src="s1.htm"></frameset></html>'),
    ...part('x', html('8bit', 'tabstrip.htm'), '<html><p>目录</p></html>'),
    ...part('x', html('8bit', 's1.htm'), '<html><p>甲</p></html>'),
    ...part('x', html('8bit', 's2.htm'), '<html><p>乙</p></html>'),
  ])
  expect(lines).toEqual(['甲', '乙'])
})

test('a message without a page is damaged', async () => {
  expect(await read([...head('x'), ...part('x', ['Content-Type: image/png'], 'AAAA')])).toEqual(['part-damaged'])
})
