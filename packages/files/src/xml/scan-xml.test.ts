import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanXml } from './scan-xml.ts'

const bounds = { depth: 20, attributes: 10 }
const fault = (what: string): never => {
  throw new Error(what)
}

/** What the handlers are told, texts joined, the document cut into pieces of so many characters. */
function told(xml: string, size = xml.length, whole: readonly string[] = []): readonly string[] {
  const events: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') events.push(JSON.stringify(text))
    text = ''
  }
  const scanner = scanXml(
    {
      open: ({ name, uri, attribute }) => {
        flush()
        events.push(`<${uri}|${name} ${attribute('a') ?? '-'}>`)
      },
      close: (name) => {
        flush()
        events.push(`</${name}>`)
      },
      text: (piece) => {
        text += piece
      },
      whole: {
        names: new Set(whole),
        take: (name, content) => {
          flush()
          events.push(`${name}: ${content}`)
        },
      },
    },
    bounds,
    fault,
  )
  for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size))
  scanner.close()
  return events
}

describe('scanXml', () => {
  const cases: readonly (readonly [name: string, xml: string, events: readonly string[]])[] = [
    [
      'elements and texts',
      '<?xml version="1.0"?>\n<r>甲<b/>乙</r>\n',
      ['<|r ->', '"甲"', '<|b ->', '</b>', '"乙"', '</r>'],
    ],
    ['attributes by local name', `<r w:a='1' xmlns:w="u" b="2"/>`, ['<|r 1>', '</r>']],
    ['a greater-than sign in an attribute', '<r b=">" a="2>1"/>', ['<|r 2>1>', '</r>']],
    ['white space in tags', '<r\n a = "1"\t></r >', ['<|r 1>', '</r>']],
    ['line ends and tabs in attributes', '<r a="1\n2\t3"/>', ['<|r 1 2 3>', '</r>']],
    ['entities', '<r a="&lt;&#x4E59;">&amp;&#20057;&quot;</r>', ['<|r <乙>', '"&乙\\""', '</r>']],
    ['character data', '<r>a<![CDATA[<b>&amp;]]>c</r>', ['<|r ->', '"a<b>&amp;c"', '</r>']],
    ['comments and instructions', '<!-- <x> --><r><?y <z> ?>a<!-- - -->b</r><!-- -->', ['<|r ->', '"ab"', '</r>']],
    ['line ends', '<r>a\r\nb\rc\n</r>', ['<|r ->', '"a\\nb\\nc\\n"', '</r>']],
    [
      'namespaces',
      '<w:r xmlns:w="u"><b xmlns="v"><c/></b><d/></w:r>',
      ['<u|r ->', '<v|b ->', '<v|c ->', '</c>', '</b>', '<|d ->', '</d>', '</r>'],
    ],
    [
      'a prefix declared anew',
      '<w:r xmlns:w="u"><w:b xmlns:w="v"/><w:c/></w:r>',
      ['<u|r ->', '<v|b ->', '</b>', '<u|c ->', '</c>', '</r>'],
    ],
  ]
  test.each(cases)('%s', (_, xml, events) => {
    for (const size of [xml.length, 1, 2, 3, 7]) expect(told(xml, size)).toEqual(events)
  })

  test('elements that are wanted whole', () => {
    const xml = '<r><p a="1"><q/>甲</p><p/><pq>乙</pq><p><s><p>1</p><p/></s></p>丙</r>'
    const events = ['<|r ->', 'p: <q/>甲', '<|pq ->', '"乙"', '</pq>', 'p: <s><p>1</p><p/></s>', '"丙"', '</r>']
    for (const size of [xml.length, 1, 5]) expect(told(xml, size, ['p'])).toEqual(events)
  })

  const broken: readonly (readonly [name: string, xml: string])[] = [
    ['nothing', ''],
    ['text alone', 'a'],
    ['an element that does not end', '<r><b></b>'],
    ['an element ended by another', '<r></b>'],
    ['an end without a beginning', '</r>'],
    ['two roots', '<r/><r/>'],
    ['text behind the root', '<r/>a'],
    ['a tag cut off', '<r a="1'],
    ['an attribute without a value', '<r a></r>'],
    ['an attribute without quotes', '<r a=1></r>'],
    ['attributes run together', '<r a="1"b="2"></r>'],
    ['no name', '<r>< b></r>'],
    ['a less-than sign in a tag', '<r <b></b></r>'],
    ['an entity that is not XML', '<r>&nbsp;</r>'],
    ['a bare ampersand', '<r>a & b</r>'],
    ['a character that must not be', '<r>\u0001</r>'],
    ['a number that is no character', '<r>&#xd800;</r>'],
    ['a prefix that nobody declares', '<w:r/>'],
    ['deep nesting', '<r>'.repeat(21)],
    ['many attributes', `<r ${Array.from({ length: 11 }, (_, index) => `b${index}=""`).join(' ')}/>`],
    ['a comment that does not end', '<r/><!-- '],
    ['an odd declaration', '<!ELEMENT r ANY><r/>'],
  ]
  test.each(broken)('refuses %s', (_, xml) => {
    for (const size of [xml.length || 1, 1]) expect(() => told(xml, size)).toThrow('damaged')
  })

  test('a document type is refused for what it is', () => {
    expect(() => told('<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', 1)).toThrow('doctype')
  })

  test('where it is cut makes no difference', () => {
    const piece = fc.constantFrom(
      '<b a="1">',
      '</b>',
      '<b/>',
      'x',
      '&lt;',
      '&',
      ';',
      '<!--',
      '-->',
      '"',
      '>',
      '\r',
      '\n',
      '<',
      ']]>',
      '<![CDATA[',
    )
    const outcome = (xml: string, size: number) => {
      try {
        return told(xml, size)
      } catch (error) {
        return String(error)
      }
    }
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (pieces, size) => {
        const xml = `<r>${pieces.join('')}</r>`
        const [cut, uncut] = [outcome(xml, size), outcome(xml, xml.length)]
        expect(typeof cut === 'string').toBe(typeof uncut === 'string')
        if (typeof cut !== 'string') expect(cut).toEqual(uncut)
      }),
      { numRuns: 1500 },
    )
  })
})

test.each([1, 2, 3, 7, 1000])('where elements begin and end, the document cut into pieces of %i', (size) => {
  const xml = '<a>甲<b x="1"/><!-- c --><w:d xmlns:w="u">&lt;</w:d ><e>skipped<e/></e><f\n/></a>'
  const seen: string[] = []
  const scanner = scanXml(
    {
      open: ({ at }) => {
        seen.push(xml.slice(at, at + 2))
      },
      close: (name, _, at, end) => {
        seen.push(`${name}:${at === end ? `${xml.slice(end - 2, end)}` : xml.slice(at, end)}`)
      },
      whole: { names: new Set(['e']), take: () => {} },
    },
    bounds,
    fault,
  )
  for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size))
  scanner.close()
  expect(seen).toEqual(['<a', '<b', 'b:/>', '<w', 'd:</w:d >', '<f', 'f:/>', 'a:</a>'])
})
