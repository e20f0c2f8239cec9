// Whether the hands of who writes here rest: what others changed comes in then, so that no letter goes astray.
import { isTyping } from '../../studio/typing.ts'

/** Milliseconds after the last key, and after the last press into a field. */
const restMs = 1000
const notedEvents = ['keydown', 'input', 'compositionupdate', 'pointerdown'] as const

let lastAt = Number.NEGATIVE_INFINITY
let isComposing = false

/** Until the returned function is called. */
export function followTyping(): () => void {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  for (const name of notedEvents) addEventListener(name, note, options)
  addEventListener('compositionstart', () => (isComposing = true), options)
  // A field that goes away with a word under composition may never say that the word ended.
  for (const name of ['compositionend', 'focusout', 'blur'] as const)
    addEventListener(name, () => (isComposing = false), options)
  return () => {
    listening.abort()
    isComposing = false
    lastAt = Number.NEGATIVE_INFINITY
  }
}

function note({ target }: Event): void {
  if (isTyping(target)) lastAt = performance.now()
}

/** Resolves when nobody has been typing for a second and no word is under composition; at once where nobody types. */
export async function typingRests(): Promise<void> {
  while (leftMs() > 0) await new Promise((resolve) => void setTimeout(resolve, leftMs()))
}

function leftMs(): number {
  return isComposing ? restMs : lastAt + restMs - performance.now()
}
