// Who changes how a file is read means its fields too: as long as nothing was said about them, they follow.
import { useEffect, useRef } from 'react'
import { sharesNoName } from '../../canvas/problems/mends.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { takeFields } from '../../preview/files/take-fields.ts'
import { useFault } from '../../preview/reason.ts'
import { sayError } from '../../ui/over/toasts.tsx'
import { useEditedNode } from '../panel.ts'

/** Once for each way of reading that somebody chose here: what is undone afterwards stays undone. */
export function useFieldsFollowFormat(schema: Schema): void {
  const node = useEditedNode()
  const fault = useFault(node)
  const reading = JSON.stringify([node.id, node.config['format'], node.config['compression']])
  const followed = useRef({ id: node.id, reading })
  if (followed.current.id !== node.id) followed.current = { id: node.id, reading }
  const isAsRead = schema.every(({ type }) => type === 'string')
  const isOther = fault !== undefined && isAsRead && sharesNoName(fault)
  // None, where it was dropped and could not be read as it was.
  const misread = isOther || schema.length === 0
  useEffect(() => {
    if (!misread || followed.current.reading === reading) return
    followed.current = { id: node.id, reading }
    // A source that has no fields yet may have nothing to take them from.
    takeFields(node.id).catch(isOther ? sayError : () => undefined)
  }, [misread, reading])
}
