// A node on the canvas: what it is, what it does in a sentence, how many rows leave it, whether all is well.
import { Handle, Position, useUpdateNodeInternals, type NodeProps } from '@xyflow/react'
import { Pin } from 'lucide-react'
import { memo, useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import { useEngine } from '../../document/engine.ts'
import { useNodeMark } from '../../explain/path.ts'
import { useJob } from '../../document/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { reveal, useView } from '../../studio/view.ts'
import { FileName } from '../../ui/file-name.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Status, type StatusName } from '../../ui/status.tsx'
import { Tile } from '../../ui/tile.tsx'
import { CaseShares, MergeBars } from './card-bars.tsx'
import { CardFoot } from './card-foot.tsx'
import { isLongName } from './card-size.ts'
import { CardToolbar } from './card-toolbar.tsx'
import type { CardNode } from '../drawing/drawn-node.ts'
import { useKeyConnect } from '../connecting/key-connect.ts'
import { useNodeFacts } from './node-facts.ts'
import { NodeIcon } from './node-icon.tsx'
import { nodeStatus, waitsForSomebody, type NodeFacts } from './node-status.ts'
import { useKeyboardAt } from '../selection/keyboard-at.ts'
import { useOutOfSight } from '../viewport/sight.ts'
import { nodeKind, nodeSentence } from './node-words.ts'
import { troubleOf } from './trouble.ts'
import { inputGap, inputTop } from './port-place.ts'
import { portWords } from './port-words.ts'
import { shownInputs } from './ports.ts'
import './card.css'
import './card-far.css'
import './handle.css'

const PathValues = lazyPart(() => import('../../explain/path-values.tsx'), 'PathValues')

export const NodeCard = memo(function NodeCard({ data: { node } }: NodeProps<CardNode>) {
  const t = useText()
  const language = useLanguage()
  const engine = useEngine()
  const type = nodeFace(node.type)
  const facts = useNodeFacts(node)
  const status = nodeStatus(facts)
  const [near, setNear] = useState(false)
  const path = useNodeMark(node.id)
  const pinned = useView((view) => view.pinned === node.id)
  const walkedTo = useKeyboardAt((at) => at.node === node.id)
  const target = useKeyConnect(({ targets, at }) => targets[at]?.node === node.id)
  return (
    <CardPlace id={node.id} onNear={setNear}>
      {(near || walkedTo) && <CardToolbar id={node.id} disabled={node.disabled === true} />}
      <div
        className="cv-node"
        data-f={type?.family}
        data-state={status}
        data-off={node.disabled || undefined}
        data-target={target || undefined}
        data-path={path}
      >
        <header>
          <Tile family={type?.family ?? 'shape'}>
            <NodeIcon type={type} />
          </Tile>
          <span>{nodeKind(engine, node, type, language)}</span>
          {pinned && <Pin className="icon-s cv-pinned" role="img" aria-label={t('data.pinned')} />}
          <CardStatus facts={facts} status={status} />
        </header>
        <h2 data-long={isLongName(node.name) || undefined}>{node.name}</h2>
        {path === 'here' || path === 'on' ? (
          <PathValues id={node.id} />
        ) : (
          <CardBody {...{ type, facts, status }} />
        )}
        <CardFoot facts={facts} />
      </div>
      <Ports node={node} type={type} />
    </CardPlace>
  )
})

interface CardPlaceProps {
  id: string
  /** Whether the pointer is over it. */
  onNear: (near: boolean) => void
  children: ReactNode
}

/** Draws itself when the card comes into sight or leaves it; the card does not. */
function CardPlace({ id, onNear, children }: CardPlaceProps) {
  const hidden = useOutOfSight(({ nodes }) => nodes.has(id))
  return (
    <div
      className="cv-card"
      data-hidden={hidden || undefined}
      onPointerEnter={() => onNear(true)}
      onPointerLeave={() => onNear(false)}
    >
      {children}
    </div>
  )
}

/** Of what is wrong or not there yet: leads to the setting that it is about. */
function CardStatus({ facts, status }: { facts: NodeFacts; status: StatusName }) {
  const t = useText()
  const language = useLanguage()
  const trouble = waitsForSomebody(status) ? troubleOf(facts, language, t) : null
  if (trouble === null) return <Status is={status} />
  const { message, formKey } = trouble
  return (
    <button
      type="button"
      className="cv-badge nodrag"
      aria-label={message}
      title={message}
      onClick={() => reveal(facts.node.id, formKey)}
    >
      <Status is={status} label="" />
    </button>
  )
}

interface CardBodyProps {
  type: NodeFace | undefined
  facts: NodeFacts
  status: StatusName
}

function CardBody({ type, facts, status }: CardBodyProps) {
  const language = useLanguage()
  const engine = useEngine()
  const { node } = facts
  // Of an older state of the job: the foot tells why there is no newer one.
  const isOld = status === 'error' || status === 'unfinished'
  const report = isOld ? undefined : facts.report
  const merge = type?.type === 'merge'
  const sentence = nodeSentence(engine, node, language)
  // Of what has no settings yet the foot says what is missing; once is enough.
  const says = status !== 'unfinished' || sentence.some(({ strong }) => strong)
  return (
    <>
      {merge && <MergeBars report={report} />}
      <p className="cv-says" data-lines={merge ? 1 : undefined}>
        {(says ? sentence : []).map(({ text, strong }, index) =>
          !strong ? (
            text
          ) : type?.kind !== 'transform' && isFileName(text) ? (
            <b key={index} className="mono">
              <FileName name={text} />
            </b>
          ) : (
            <b key={index}>{text}</b>
          ),
        )}
      </p>
      {type?.type === 'case' && <CaseShares report={report} />}
    </>
  )
}

/** File names and their patterns: `airports*.csv`, `route_{yyyyMMdd}.csv`, `Invoices of March.csv`. */
function isFileName(text: string): boolean {
  return /^\S*(\*|\.[a-z][a-z0-9]{0,4}$)|\.(csv|tsv|txt|json|ndjson|gz|zip)$/i.test(text)
}

function Ports({ node, type }: { node: JobNode; type: NodeFace | undefined }) {
  const t = useText()
  const inputs = useShownInputs(node, type)
  return (
    <>
      {inputs.map((port) => (
        <Handle
          key={port}
          id={port}
          type="target"
          role="img"
          position={Position.Left}
          className="cv-handle"
          style={placeOfInput(inputs, port)}
          data-node={node.id}
          data-port={port}
          aria-label={t('port.in', { port: portWords(port, t), node: node.name })}
        />
      ))}
      {(type?.outputs ?? []).map((port) => (
        <Handle
          key={port}
          id={port}
          type="source"
          role="img"
          position={Position.Right}
          className="cv-handle"
          data-node={node.id}
          data-port={port}
          aria-label={t('port.out', { port: portWords(port, t), node: node.name })}
        />
      ))}
    </>
  )
}

/** Inputs that lie close are less high, so that none covers another. */
function placeOfInput(inputs: readonly string[], port: string): CSSProperties {
  const height = `min(24px, ${inputGap(inputs)}%)`
  return { top: `calc(${inputTop(inputs, port)}% - ${height} / 2)`, height }
}

/** A port that was connected makes room for the next: edges are drawn to where they all lie then. */
function useShownInputs(node: JobNode, type: NodeFace | undefined): string[] {
  const shown = useJob(({ document }) => shownInputs(type, document.edges, node.id).join(' '))
  const placed = useUpdateNodeInternals()
  const drawn = useRef(shown)
  useEffect(() => {
    if (drawn.current === shown) return
    drawn.current = shown
    placed(node.id)
  }, [shown, node.id, placed])
  return shown === '' ? [] : shown.split(' ')
}
