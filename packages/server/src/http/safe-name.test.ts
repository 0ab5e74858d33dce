import { describe, expect, it } from 'vitest'
import { safeName } from './safe-name.ts'

describe('the name of a file', () => {
  it.each([
    ['白鹭市气象局2025年目标', '白鹭市气象局2025年目标'],
    ['../../etc/passwd', '.. .. etc passwd'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['目标\n表\u202e', '目标 表'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console', 'console'],
    ['尾巴. . ', '尾巴'],
    ['...', ''],
    ['字'.repeat(300), '字'.repeat(80)],
    ['\ud800', '\ufffd'],
  ])('%j becomes %j', (text, name) => expect(safeName(text)).toBe(name))

  it('fits 255 bytes with its ending', () =>
    expect(new TextEncoder().encode(`${safeName('字'.repeat(300))}.docx`).length).toBeLessThan(256))
})
