// A sentence with parts: `**so**` is set medium, `[[name]]` is a part that is no text.
import type { ReactNode } from 'react'

export interface SentenceProps {
  text: string
  parts?: Readonly<Record<string, ReactNode>>
}

export function Sentence({ text, parts = {} }: SentenceProps) {
  return text.split(/(\*\*.+?\*\*|\[\[.+?\]\])/).map((piece, index) => {
    if (piece.startsWith('**')) return <b key={index}>{piece.slice(2, -2)}</b>
    if (piece.startsWith('[[')) return <span key={index}>{parts[piece.slice(2, -2)]}</span>
    return piece
  })
}
