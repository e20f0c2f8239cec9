// Says why the wire in hand cannot be connected there, below the port that refuses it.
import { useConnection, useReactFlow } from '@xyflow/react'
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Status } from '../../ui/status.tsx'
import { useRefusal } from './refusal.ts'
import './reason.css'

export function Refusal() {
  const code = useRefusal((state) => state.code)
  return code === null ? null : <Reason code={code} />
}

function Reason({ code }: { code: string }) {
  const language = useLanguage()
  const place = useRefusedPlace()
  if (place === null) return null
  return (
    <p className="cv-reason" data-at="port" role="status" style={place}>
      <Status is="error" label="" />
      {messageFor(catalogue, code, language).message}
    </p>
  )
}

/** In pixels of the canvas; null while the wire is near no port. */
function useRefusedPlace(): { left: number; top: number } | null {
  const flow = useReactFlow()
  const port = useConnection((wire) => (wire.inProgress ? wire.toHandle : null))
  const canvas = document.querySelector('.cv')?.getBoundingClientRect()
  if (port === null || canvas === undefined) return null
  const { x, y } = flow.flowToScreenPosition({ x: port.x, y: port.y })
  return { left: x - canvas.left, top: y - canvas.top + 18 }
}
