// Holds what somebody types into a dialog's first field, and that he pressed Enter, before the dialog's script is there.
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/language.ts'
import type { TextId } from '../../i18n/areas/index.ts'

interface Early {
  text: string
  entered: boolean
}

const nothing: Early = { text: '', entered: false }
let early = nothing

/** Stands in the dialog's place meanwhile, with the focus. */
export function EarlyText({ label }: { label: TextId }) {
  const t = useText()
  return (
    <input
      autoFocus
      className="sr-only"
      aria-label={t(label)}
      onChange={({ target }) => {
        early = { ...early, text: target.value }
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) early = { ...early, entered: true }
      }}
    />
  )
}

/**
 * What was typed until the dialog was there: its field goes on from it; `enter` is called when Enter followed. React may begin to draw it
 * several times; only then is it used up.
 */
export function useEarlyText(enter: () => void): string {
  const [{ text, entered }] = useState(() => early)
  useEffect(() => {
    early = nothing
    if (entered) enter()
    // Once: what is typed from now on, the field hears itself.
  }, [])
  return text
}
