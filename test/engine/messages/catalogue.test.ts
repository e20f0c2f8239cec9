// Filling messages: values by name, words of Awase in the reader's language.
import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { catalogue } from '../../../engine/messages/index.ts'

describe('messageFor', () => {
  it('fills values, and says types and ports in the language', () => {
    const values = { field: 'n', right: 'r', leftType: 'integer', rightType: 'string' }
    expect(messageFor(catalogue, 'merge.key-types', 'de', values).message).toBe(
      '„n“ (Ganzzahl) und „r“ (Text) können nie gleich sein.',
    )
    expect(messageFor(catalogue, 'node.side-missing', 'ja', { port: 'left' }).message).toBe(
      '左の入力に何もつながっていません。',
    )
  })

  it('hides nothing: a value or a code that it does not know stays visible', () => {
    const one = { en: { message: '{a} {b} {c:type} {d:planet}', hint: '' } }
    const messages = { x: { ...one, ja: one.en, de: one.en } }
    const values = { a: 1, c: 'uuid', d: 'Mars' }
    expect(messageFor(messages, 'x', 'en', values).message).toBe('1 {b} uuid Mars')
    expect(messageFor(messages, 'y', 'en')).toEqual({ message: 'y', hint: '' })
  })

  it('does not take values for placeholders', () => {
    const text = { message: '{a}', hint: '{b}' }
    const messages = { x: { en: text, ja: text, de: text } }
    expect(messageFor(messages, 'x', 'en', { a: '{b}$&', b: '$1' })).toEqual({
      message: '{b}$&',
      hint: '$1',
    })
  })
})
