// A time zone, typed as it is or found by a city, a country or its name in any of the three languages.
import { Popover } from 'radix-ui'
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { languages } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Field } from '../../ui/form/field.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { findZones, zoneName, zonesWithCities, type FoundZone, type Zone } from './zones/find.ts'
import { withNames } from './zones/names.ts'
import './zone-field.css'

export interface ZoneFieldProps {
  zone: string
  error: string | undefined
  onChange: (zone: string) => void
}

export function ZoneField({ zone, error, onChange }: ZoneFieldProps) {
  const t = useText()
  const language = useLanguage()
  const [typing, setTyping] = useState(false)
  const zones = useZones(typing)
  const found = useMemo(() => (typing ? findZones(zones, zone) : []), [typing, zones, zone])
  const open = found.length > 0 && found[0]?.id !== zone
  const list = useChoice(found, zone)
  const take = ({ id }: Zone) => {
    setTyping(false)
    onChange(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = found[list.at]
    if (!open || chosen === undefined || event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (event.key === 'Tab') return take(chosen)
    if (event.key === 'Enter') take(chosen)
    else if (event.key === 'Escape') setTyping(false)
    else if (step !== undefined) list.choose(list.at + step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover.Root open={open} onOpenChange={(next) => next || setTyping(false)}>
      <Field
        label={t('schedule.zone')}
        help={error === undefined && zone !== '' ? zoneName(zone, language) : undefined}
        error={open ? undefined : error}
      >
        <Popover.Anchor>
          <TextInput
            role="combobox"
            aria-expanded={open}
            aria-controls={list.id}
            aria-autocomplete="list"
            aria-activedescendant={open ? `${list.id}-${list.at}` : undefined}
            value={zone}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              setTyping(true)
              onChange(target.value)
            }}
          />
        </Popover.Anchor>
      </Field>
      <Popover.Portal>
        <Popover.Content
          className="over zone-list"
          // It lies outside the dialog, where nothing else says what it belongs to.
          role="region"
          aria-label={t('schedule.zone')}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <ul role="listbox" id={list.id} aria-label={t('schedule.zone')}>
            {found.map((one, index) => (
              <li
                key={one.id}
                id={`${list.id}-${index}`}
                role="option"
                aria-selected={index === list.at}
                ref={index === list.at ? intoView : undefined}
                onPointerMove={() => list.choose(index)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(one)}
              >
                <b>
                  {one.place[language]}
                  {isOtherPlace(one) && <em>{one.by}</em>}
                </b>
                <span>{zoneName(one.id, language)}</span>
                <small>{one.id}</small>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
}

/** The first, until arrows or the pointer choose another; other letters begin anew. */
function useChoice(found: readonly Zone[], sought: string) {
  const id = useId()
  const [choice, setChoice] = useState({ sought, at: 0 })
  const at = choice.sought === sought ? Math.min(choice.at, found.length - 1) : 0
  const choose = (next: number) =>
    setChoice({ sought, at: Math.max(0, Math.min(found.length - 1, next)) })
  return { id, at, choose }
}

/** With cities at once; names and countries follow. */
function useZones(wanted: boolean): readonly Zone[] {
  const [zones, setZones] = useState<readonly Zone[]>([])
  useEffect(() => {
    if (!wanted) return
    const leave = new AbortController()
    const withCities = zonesWithCities()
    setZones((before) => (before.length === 0 ? withCities : before))
    void withNames(withCities, leave.signal).then((named) => named && setZones(named))
    return () => leave.abort()
  }, [wanted])
  return zones
}

/** Sydney for who looks for Canberra: then both are said. The zone's own names stand there anyway. */
function isOtherPlace({ id, place, by }: FoundZone): boolean {
  const said = [
    id.replaceAll('_', ' '),
    ...languages.flatMap((each) => [place[each], zoneName(id, each)]),
  ]
  return !said.includes(by)
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}
