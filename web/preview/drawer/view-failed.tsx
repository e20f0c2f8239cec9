// A view that cannot be made, and why: rows that shall reach a node do not where another one on their way cannot run.
import type { ReactNode } from 'react'
import { useJob } from '../../document/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { reveal } from '../../studio/view.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useSubject } from '../grid/subject.ts'
import type { PreviewFailure } from '../protocol.ts'
import { Void } from './void.tsx'

/** Its message speaks of "this node": one that is not the shown one is named, and led to. */
export function ViewFailed({ failure, verbs }: { failure: PreviewFailure; verbs: ReactNode }) {
  const t = useText()
  const language = useLanguage()
  const subject = useSubject()
  const { code, values, node } = failure
  const { message, hint } = messageFor(code, language, values)
  const name = useJob(({ document }) => document.nodes.find(({ id }) => id === node)?.name)
  const isOther = node !== undefined && node !== subject.node && name !== undefined
  return (
    <Void
      icon={<Status is="warning" label="" />}
      title={isOther ? t('view.failed-at', { name, message }) : message}
      verbs={
        <>
          {isOther && (
            <Button look="link" size="sm" onClick={() => reveal(node)}>
              {t('data.open-node', { name })}
            </Button>
          )}
          {verbs}
        </>
      }
    >
      {hint} <code>{code}</code>
    </Void>
  )
}
