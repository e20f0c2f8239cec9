// Keys as actions name them, on keyboards of any country.
import { describe, expect, it } from 'vitest'
import { matchesChord, type Pressed } from '../../../web/studio/actions/chord.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

describe('chords', () => {
  it('take Control and Command as one, and nothing that is held besides', () => {
    expect(matchesChord('Mod+K', press('k', { ctrlKey: true }))).toBe(true)
    expect(matchesChord('Mod+K', press('k', { metaKey: true }))).toBe(true)
    expect(matchesChord('Mod+K', press('k'))).toBe(false)
    expect(matchesChord('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(matchesChord('D', press('d', { altKey: true }))).toBe(false)
  })

  it('find punctuation wherever a keyboard has it', () => {
    expect(matchesChord('?', press('?', { shiftKey: true, code: 'Slash' }))).toBe(true)
    expect(matchesChord('/', press('/', { shiftKey: true, code: 'Digit7' }))).toBe(true)
    expect(matchesChord('Plus', press('+', { shiftKey: true }))).toBe(true)
  })

  it('find letters and digits by their place where the key gives another character', () => {
    expect(matchesChord('D', press('し', { code: 'KeyD' }))).toBe(true)
    expect(matchesChord('Shift+2', press('"', { shiftKey: true, code: 'Digit2' }))).toBe(true)
    expect(matchesChord('D', press('s', { code: 'KeyD' }))).toBe(false)
  })
})
