// The files of a source: name, size, whether they have arrived, and the verb that puts another one in their place.
import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { useJob } from '../../document/store.ts'
import { replaceFiles } from '../../document/uploads/add-files.ts'
import { storedFilesOf } from '../../document/uploads/local-files.ts'
import { useUploads, type Upload } from '../../document/uploads/upload-state.ts'
import { uploadFilesOf } from '../../document/uploads/uploads.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { sayError } from '../../ui/over/toasts.tsx'
import { Status } from '../../ui/status.tsx'
import { useEditedNode } from '../panel.ts'
import { ProblemLines } from './problem-lines.tsx'

export function FilesControl({ at }: { at: string }) {
  const t = useText()
  const language = useLanguage()
  const node = useEditedNode()
  const input = useRef<HTMLInputElement>(null)
  const files = storedFilesOf(node)
  return (
    <>
      <ul className="grid gap-1.5">
        {files.map((file) => (
          <FileLine key={file.hash} {...file} />
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        data-file-input={node.id}
        onChange={({ target }) => {
          replaceFiles(node.id, [...(target.files ?? [])], language).catch(sayError)
          target.value = ''
        }}
      />
      <div className="in-verbs">
        <Button look="out" size="sm" data-form-key={at} onClick={() => input.current?.click()}>
          <FileUp className="icon-xs" aria-hidden />
          {t(files.length === 0 ? 'upload.choose' : 'upload.replace')}
        </Button>
        <span className="help">{t('upload.drop')}</span>
      </div>
      <ProblemLines at={at} />
    </>
  )
}

interface FileLineProps {
  name: string
  hash: string
  sizeBytes: number
}

function FileLine({ name, hash, sizeBytes }: FileLineProps) {
  const format = useFormat()
  const upload = useUploads((uploads) => uploads[hash])
  return (
    <li className="grid min-w-0" data-upload={upload?.state ?? 'arrived'}>
      <span className="truncate font-code text-sm" title={name}>
        {name}
      </span>
      <span className="flex items-center gap-2 text-xs text-ink-3">
        <span className="num">{format.size(sizeBytes)}</span>
        {upload !== undefined && <UploadState upload={upload} />}
      </span>
    </li>
  )
}

const signs = { waiting: 'stale', sending: 'running', arrived: 'ok', failed: 'error' } as const

function UploadState({ upload }: { upload: Upload }) {
  const t = useText()
  const { state, error } = upload
  return (
    <span className="inline-flex items-center gap-1.5" title={error?.message}>
      <Status is={signs[state]} label="" />
      {t(`upload.${state}`)}
      {state === 'failed' && (
        <Button look="link" size="sm" onClick={() => uploadFilesOf(useJob.getState().document)}>
          {t('upload.again')}
        </Button>
      )}
    </span>
  )
}
