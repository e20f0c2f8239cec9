// A frame or a note in the inspector: its words, its colour, and its size by what it holds.
import { Frame, Scaling, StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  partColours,
  type JobDocument,
  type JobFrame,
  type JobNote,
  type PartColour,
} from '../../../engine/job/document.ts'
import { boxOfPart } from '../../canvas/box.ts'
import { nodesIn } from '../../canvas/frames/framing.ts'
import { familyOf } from '../../canvas/frames/part-colour.ts'
import {
  colourFrame,
  colourNote,
  fitFrame,
  fitNote,
  retitleFrame,
  writeNote,
} from '../../canvas/frames/part-edits.ts'
import { partOfDrawing } from '../../canvas/frames/part-ids.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { useView } from '../../studio/view.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/form/field.tsx'
import { Segments } from '../../ui/form/segments.tsx'
import { TextArea, TextInput } from '../../ui/form/text-input.tsx'
import { Tile } from '../../ui/tile.tsx'
import './part.css'

export type Part = { kind: 'frame'; frame: JobFrame } | { kind: 'note'; note: JobNote }

/** The frame or note that alone is marked. */
export function useMarkedPart(): Part | null {
  const marked = useView((view) => view.marked)
  const document = useJob((state) => state.document)
  const [only] = marked
  return only === undefined || marked.length > 1 ? null : partIn(document, only)
}

function partIn({ frames, notes = [] }: JobDocument, drawn: string): Part | null {
  const { kind, id } = partOfDrawing(drawn)
  const frame = kind === 'frame' ? frames.find((one) => one.id === id) : undefined
  const note = kind === 'note' ? notes.find((one) => one.id === id) : undefined
  if (frame !== undefined) return { kind: 'frame', frame }
  return note === undefined ? null : { kind: 'note', note }
}

export function PartPanel({ part }: { part: Part }) {
  return part.kind === 'frame' ? <FramePanel frame={part.frame} /> : <NotePanel note={part.note} />
}

function FramePanel({ frame }: { frame: JobFrame }) {
  const t = useText()
  const count = useJob(({ document }) => nodesIn(document, boxOfPart(frame)).length)
  return (
    <>
      <Head icon={<Frame />} kind={t('part.frame')} said={t('part.holds', { count })} />
      <section className="section grid gap-3">
        <Field label={t('part.title')}>
          <TextInput
            value={frame.title}
            maxLength={200}
            onChange={({ target }) => retitleFrame(frame.id, target.value)}
          />
        </Field>
        <Colour value={frame.colour} onChange={(colour) => colourFrame(frame.id, colour)} />
        <FitButton
          label={t('part.fit-frame')}
          disabled={count === 0}
          onClick={() => fitFrame(frame)}
        />
      </section>
    </>
  )
}

function NotePanel({ note }: { note: JobNote }) {
  const t = useText()
  return (
    <>
      <Head icon={<StickyNote />} kind={t('note.text')} said={t('part.note-says')} />
      <section className="section grid gap-3">
        <Field label={t('part.text')}>
          <TextArea
            rows={6}
            value={note.text}
            maxLength={4000}
            onChange={({ target }) => writeNote(note.id, target.value)}
          />
        </Field>
        <Colour value={note.colour} onChange={(colour) => colourNote(note.id, colour)} />
        <FitButton label={t('part.fit-note')} onClick={() => fitNote(note)} />
      </section>
    </>
  )
}

function Head({ icon, kind, said }: { icon: ReactNode; kind: string; said: string }) {
  return (
    <header className="in-head">
      <Tile family="shape" size="l">
        {icon}
      </Tile>
      <div>
        <h2 className="in-part">{kind}</h2>
        <p>{said}</p>
      </div>
    </header>
  )
}

interface ColourProps {
  value: PartColour | undefined
  onChange: (colour: PartColour) => void
}

function Colour({ value = 'plain', onChange }: ColourProps) {
  const t = useText()
  return (
    <Field label={t('part.colour')}>
      <Segments
        value={value}
        onChange={onChange}
        options={partColours.map((colour) => ({
          value: colour,
          label: (
            <span
              className="in-swatch"
              data-f={familyOf(colour)}
              title={t(`part.colour.${colour}`)}
            >
              <span className="sr-only">{t(`part.colour.${colour}`)}</span>
            </span>
          ),
        }))}
      />
    </Field>
  )
}

interface FitProps {
  label: string
  disabled?: boolean
  onClick: () => void
}

function FitButton({ label, disabled = false, onClick }: FitProps) {
  return (
    <Button look="out" className="justify-self-start" disabled={disabled} onClick={onClick}>
      <Scaling className="icon-s" aria-hidden />
      {label}
    </Button>
  )
}
