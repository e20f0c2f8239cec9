// Awase is out of reach: nothing is broken, and what was asked for comes by itself.
import { CloudOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useText } from '../../i18n/language.ts'
import { Empty } from '../empty.tsx'

export interface NoAnswerProps {
  /** All there is on the page. */
  alone?: boolean
  /** A button for who does not want to wait. */
  children?: ReactNode
}

export function NoAnswer({ alone = false, children }: NoAnswerProps) {
  const t = useText()
  return (
    <div role="status" data-no-answer>
      <Empty
        alone={alone}
        icon={<CloudOff className="icon-l" aria-hidden />}
        title={t('error.offline')}
        body={t('error.offline-waits')}
      >
        {children}
      </Empty>
    </div>
  )
}
