// Holds what somebody types into a dialog's first field before the dialog's script is there.
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

/** What was typed so far; the dialog's field goes on from there. */
export function takeEarlyText(): string {
  const text = early
  early = ''
  return text
}
