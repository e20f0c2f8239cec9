// Says why the wire in hand cannot be connected there.
import { useLanguage } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { Status } from '../../ui/status.tsx'
import { useRefusal } from './refusal.ts'
import './reason.css'

export function Refusal() {
  const language = useLanguage()
  const code = useRefusal((state) => state.code)
  if (code === null) return null
  return (
    <p className="cv-reason" role="status">
      <Status is="error" label="" />
      {messageFor(code, language).message}
    </p>
  )
}
