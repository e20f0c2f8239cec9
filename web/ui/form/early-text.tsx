// Holds what somebody types into the command palette before its script is there.
import { useText } from '../../i18n/language.ts'

let early = ''

/** Stands in the palette's place meanwhile. */
export function EarlyQuery() {
  const t = useText()
  return (
    <input
      autoFocus
      className="sr-only"
      aria-label={t('palette.label')}
      onChange={({ target }) => {
        early = target.value
      }}
    />
  )
}

/** What was typed so far; the palette goes on from there. */
export function takeEarlyQuery(): string {
  const query = early
  early = ''
  return query
}
