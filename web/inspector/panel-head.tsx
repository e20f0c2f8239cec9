// Head of the inspector: tile, name (editable in place), what the node does, enable or disable.
import { Power } from 'lucide-react'
import type { NodeFace, Problem } from '../../engine/nodes/node-type.ts'
import { NodeIcon } from '../canvas/cards/node-icon.tsx'
import { nodeKind } from '../canvas/cards/node-words.ts'
import { renameNode, toggleNodes } from '../document/edits.ts'
import { useEngine } from '../document/engine.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { useFault } from '../preview/reason.ts'
import { IconButton } from '../ui/button.tsx'
import { Status } from '../ui/status.tsx'
import { Tile } from '../ui/tile.tsx'
import { useEditedNode, usePanel } from './panel.ts'
import { MendButton } from '../canvas/problems/mend-button.tsx'
import { byRefusal } from '../canvas/problems/errors-first.ts'
import { ProblemList } from './form/problem-lines.tsx'

export function PanelHead({ type }: { type: NodeFace | undefined }) {
  const t = useText()
  const language = useLanguage()
  const engine = useEngine()
  const { problems } = usePanel()
  const node = useEditedNode()
  const fault = useFault(node)
  const general = generalProblems(problems)
  return (
    <>
      <header className="in-head">
        <Tile family={type?.family ?? 'shape'} size="l">
          <NodeIcon type={type} />
        </Tile>
        <div>
          <input
            className="in-name"
            data-node-name={node.id}
            aria-label={t('inspector.name')}
            value={node.name}
            maxLength={200}
            spellCheck={false}
            onChange={({ target }) => renameNode(node.id, target.value)}
          />
          <p>{nodeKind(engine, node, type, language)}</p>
        </div>
        <IconButton
          size="sm"
          label={t(node.disabled === true ? 'inspector.enable' : 'inspector.disable')}
          aria-pressed={node.disabled === true}
          onClick={() => toggleNodes([node.id])}
        >
          <Power className="icon-s" aria-hidden />
        </IconButton>
      </header>
      {(general.length > 0 || fault !== undefined) && (
        <div className="in-general">
          {fault !== undefined && (
            <p className="field-error" data-problem={fault.code}>
              <Status is="error" label="" />
              <span>
                {fault.message} <span className="text-ink-2">{fault.hint}</span>{' '}
                <code>{fault.code}</code> <MendButton problem={fault} />
              </span>
            </p>
          )}
          <ProblemList problems={general} />
        </div>
      )}
    </>
  )
}

/** What is about no setting. A notice waits until nothing is in the way: it is mostly what follows from that. */
function generalProblems(problems: readonly Problem[]): Problem[] {
  const [refusing, notices] = byRefusal(problems)
  const shown = refusing.length > 0 ? refusing : notices
  return shown.filter(({ formKey }) => formKey === undefined)
}
