// Says why the wire in hand cannot be connected there.
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { useLanguage } from '../../i18n/language.ts'
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
      {messageFor(catalogue, code, language).message}
    </p>
  )
}
