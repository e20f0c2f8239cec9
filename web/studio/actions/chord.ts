// Keys of an action, written `Mod+Shift+L`. Mod is Command on a Mac and Control elsewhere; both are accepted everywhere.
import type { Translate } from '../../i18n/language.ts'

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>

interface Parts {
  key: string
  mod: boolean
  shift: boolean
  alt: boolean
}

function partsOf(chord: string): Parts {
  const parts = chord.split('+')
  const key = parts.at(-1) ?? ''
  return {
    key: spelled[key] ?? key,
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

const spelled: Readonly<Record<string, string>> = { Plus: '+', Space: ' ' }

/** Punctuation lies behind Shift on some keyboards and not on others: there Shift does not count. */
export function matchesChord(chord: string, event: Pressed): boolean {
  const { key, mod, shift, alt } = partsOf(chord)
  if (mod !== (event.ctrlKey || event.metaKey) || alt !== event.altKey) return false
  if (/^[^\w ]$/.test(key)) return event.key === key
  return shift === event.shiftKey && isKey(key, event)
}

/** Letters and digits also by their place on the keyboard: with kana or Cyrillic switched on the key gives another character. */
function isKey(key: string, event: Pressed): boolean {
  if (/^[A-Z]$/.test(key)) {
    return event.key.toUpperCase() === key || (isForeign(event.key) && event.code === `Key${key}`)
  }
  if (/^\d$/.test(key)) return event.key === key || event.code === `Digit${key}`
  return event.key === key
}

function isForeign(key: string): boolean {
  return key.length === 1 && key.charCodeAt(0) > 127
}

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  Escape: 'Esc',
  Tab: 'Tab',
  F2: 'F2',
  '-': '−',
}

/** As it stands on the keys: `Ctrl ⇧ L`, on a Mac `⌘ ⇧ L`. */
export function chordWords(chord: string, t: Translate, mac: boolean): string {
  const { key, mod, shift, alt } = partsOf(chord)
  const named = { Delete: t('key.delete'), Backspace: '⌫', ' ': t('key.space') }[key]
  return [
    mod && (mac ? '⌘' : t('key.control')),
    alt && (mac ? '⌥' : 'Alt'),
    shift && '⇧',
    named ?? signs[key] ?? key,
  ]
    .filter((word) => word !== false)
    .join(' ')
}

export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
