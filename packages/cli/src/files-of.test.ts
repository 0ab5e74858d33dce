import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf } from './files-of.ts'
import { aFolder } from './test/a-folder.ts'

const files = {
  'b.txt': '',
  'a.docx': '',
  '甲/二.txt': '',
  '甲/一/深.txt': '',
  '甲/.hidden.txt': '',
  '甲/~$二.docx': '',
  '甲/Thumbs.db': '',
  '.git/config.txt': '',
  '空/.keep': '',
  'a[1].txt': '',
  'line\nbreak.txt': '',
}

describe('filesOf', () => {
  test.for<[names: string[], found: string[]]>([
    [['b.txt'], ['b.txt']],
    [['b.txt', './b.txt', 'b.txt', '甲/../b.txt'], ['b.txt']],
    [
      ['b.txt', '甲', 'a.docx'],
      ['b.txt', '甲/一/深.txt', '甲/二.txt', 'a.docx'],
    ],
    [['甲/'], ['甲/一/深.txt', '甲/二.txt']],
    [['.'], ['a.docx', 'a[1].txt', 'b.txt', 'line\nbreak.txt', '甲/一/深.txt', '甲/二.txt']],
    [['*.txt'], ['a[1].txt', 'b.txt', 'line\nbreak.txt']],
    [['**/*.txt'], ['a[1].txt', 'b.txt', 'line\nbreak.txt', '甲/一/深.txt', '甲/二.txt']],
    [
      ['{b,c}.txt', '甲/?.txt'],
      ['b.txt', '甲/二.txt'],
    ],
    [['./甲/*.txt'], ['甲/二.txt']],
    [['.git/*.txt'], ['.git/config.txt']],
    [['甲/.*.txt'], ['甲/.hidden.txt']],
    // A file of that very name goes before what the same name would mean as a pattern.
    [['a[1].txt'], ['a[1].txt']],
    [['line\nbreak.txt'], ['line\nbreak.txt']],
    [['甲/.hidden.txt'], ['甲/.hidden.txt']],
  ])('%j', async ([names, found]) => {
    expect(await filesOf(names, await aFolder(files))).toEqual({ files: found, faults: [] })
  })

  test('names and patterns that lead out of the folder', async () => {
    const cwd = join(await aFolder(files), '甲')
    expect((await filesOf(['../*.docx', '../b.txt'], cwd)).files).toEqual(['../a.docx', '../b.txt'])
    expect((await filesOf([join(cwd, '*.txt')], '/')).files).toEqual([join(cwd, '二.txt')])
  })

  test('links: to a file it is that file, to a folder it is not entered', async () => {
    const cwd = await aFolder(files)
    await symlink(join(cwd, 'b.txt'), join(cwd, '甲', '链接.txt'))
    await symlink(cwd, join(cwd, '甲', '圈'))
    expect((await filesOf(['甲'], cwd)).files).toEqual(['甲/一/深.txt', '甲/二.txt', '甲/链接.txt'])
    expect((await filesOf(['b.txt', '甲/链接.txt'], cwd)).files).toEqual(['b.txt'])
  })

  test.for<[name: string, fault: string]>([
    ['nothing.txt', '“nothing.txt” was not found. Check the path.'],
    ['no\nthing.txt', '“no␊thing.txt” was not found. Check the path.'],
    ['*.pdf', 'No file matches “*.pdf”. Check the pattern.'],
    ['空', 'The folder “空” holds no file.'],
    ['b.txt/c.txt', '“b.txt/c.txt” was not found. Check the path.'],
    ['', 'The folder “” holds no file.'],
  ])('%j leads to no file, the others stay', async ([name, fault]) => {
    const cwd = name === '' ? await aFolder() : await aFolder(files)
    const found = await filesOf(name === '' ? [name] : [name, 'b.txt'], cwd)
    expect(found.faults.map(({ en }) => en)).toEqual([fault])
    expect(found.files).toEqual(name === '' ? [] : ['b.txt'])
  })

  test('a folder that may not be opened; the superuser may', async () => {
    const cwd = await aFolder(files)
    await chmod(join(cwd, '甲', '一'), 0)
    const found = await filesOf(['甲'], cwd)
    await chmod(join(cwd, '甲', '一'), 0o700)
    const closed = process.getuid?.() === 0 ? [] : ['The folder “甲/一” cannot be opened: permission denied.']
    expect(found.faults.map(({ en }) => en)).toEqual(closed)
    expect(found.files.at(-1)).toBe('甲/二.txt')
  })
})
