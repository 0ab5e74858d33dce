import { expect, test } from 'vitest'
import { atPointer, placeAt } from './pointer.ts'

const document = {
  forms: [{ goal: { raw: '目标', place: { line: 3 } }, fields: { 'a/b': 1 }, title: { raw: '', place: {} } }],
}

test.each([
  ['/forms/0/goal/raw', '目标'],
  ['/forms/0/fields/a~1b', 1],
  ['/forms/1/goal', undefined],
  ['/forms/0/goal/raw/deeper', undefined],
])('%s leads to %j', (pointer, value) => expect(atPointer(document, pointer)).toBe(value))

test.each([
  ['/forms/0/goal', { line: 3 }],
  ['/forms/0/title', undefined],
  ['/forms/0', undefined],
  [undefined, undefined],
])('the place of %s is %j', (pointer, place) => expect(placeAt(document, pointer)).toEqual(place))
