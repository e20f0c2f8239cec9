// Reads the fields of a source from its first file; where that fails, why stands beside the button.
import { FileSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { upload } from '../../../engine/connectors/upload/index.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { headerRefusal, readHeader } from '../../preview/files/read-header.ts'
import { takeFields } from '../../preview/files/take-fields.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/over/toasts.tsx'
import { Status } from '../../ui/status.tsx'
import { useEditedNode } from '../panel.ts'

/** Fields that are known keep their type; fields that the file lacks go. */
export function ReadFields({ hasNone }: { hasNone: boolean }) {
  const t = useText()
  const node = useEditedNode()
  const [reading, setReading] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  useUnreadable(node, hasNone, setRefused)
  const read = async () => {
    setReading(true)
    setRefused(null)
    try {
      say(t('schema.from', { file: await takeFields(node.id) }))
    } catch (error) {
      setRefused(error)
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <Button look="out" size="sm" disabled={reading} onClick={() => void read()}>
        <FileSearch className="icon-xs" aria-hidden />
        {reading ? t('schema.reading') : t('schema.read')}
      </Button>
      {refused !== null && <ReadRefusal error={refused} />}
    </>
  )
}

/** A file that was dropped and gives no fields says why unasked: what was said while it was dropped is gone by now. */
function useUnreadable(
  { id, config }: JobNode,
  hasNone: boolean,
  tell: (error: unknown) => void,
): void {
  const isDropped = config['connector'] === upload.name && filesOf(config).length > 0
  const reading = JSON.stringify([config['read'], config['format'], config['compression']])
  useEffect(() => {
    if (!hasNone || !isDropped) return
    let isCurrent = true
    const told = (error: unknown): void => {
      if (isCurrent) tell(error)
    }
    readHeader(id).then(() => told(null), told)
    return () => {
      isCurrent = false
      tell(null)
    }
  }, [id, hasNone, isDropped, reading])
}

function filesOf({ read }: JobNode['config']): readonly unknown[] {
  const { files } = (read ?? {}) as { files?: readonly unknown[] }
  return files ?? []
}

/** Stays until the next attempt: what it says is done elsewhere in the form. */
function ReadRefusal({ error }: { error: unknown }) {
  const { message, hint, code } = headerRefusal(error, useLanguage())
  return (
    <p className="field-error in-refusal" role="alert" data-problem={code}>
      <Status is="error" label="" />
      <span>
        {message} <span className="text-ink-2">{hint}</span> {code !== '' && <code>{code}</code>}
      </span>
    </p>
  )
}
