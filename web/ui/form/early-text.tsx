// Holds what somebody types into a dialog's first field before the dialog's script is there.
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/language.ts'
import type { TextId } from '../../i18n/index.ts'

let early = ''

/** Stands in the dialog's place meanwhile, with the focus. */
export function EarlyText({ label }: { label: TextId }) {
  const t = useText()
  return (
    <input
      autoFocus
      className="sr-only"
      aria-label={t(label)}
      onChange={({ target }) => {
        early = target.value
      }}
    />
  )
}

/** What was typed until the dialog was there: its field goes on from it. React may begin to draw it several times; only then is it used up. */
export function useEarlyText(): string {
  const [text] = useState(() => early)
  useEffect(() => {
    early = ''
  }, [])
  return text
}
