// The normal forms of whole texts, for functions of formulas.
import { firstAffected, loadNfkc, toNfc, toNfkc } from './nfkc.ts'

export interface TextForms {
  nfc(text: string): string
  nfkc(text: string): string
}

/** The tables are large: they come with the first that asks. */
export async function loadTextForms(): Promise<TextForms> {
  await loadNfkc()
  return { nfc: (text) => formed(text, toNfc), nfkc: (text) => formed(text, toNfkc) }
}

function formed(text: string, toForm: typeof toNfc): string {
  if (!isAffected(text)) return text
  const codes = Uint32Array.from(text, (character) => character.codePointAt(0)!)
  let out = ''
  for (const code of toForm(codes, codes.length)) out += String.fromCodePoint(code)
  return out
}

function isAffected(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= firstAffected) return true
  return false
}
