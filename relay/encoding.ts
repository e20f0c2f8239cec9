// Base64 and hex of bytes, alike in workerd and Node.

/** A view over a plain ArrayBuffer: what WebCrypto and fetch take. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A key of WebCrypto, however the platform's types call it. */
export type WebKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}

export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function utf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text))
}

/** A Content-Digest field (RFC 9530) of a SHA-256. */
export function contentDigest(sha256: Uint8Array): string {
  return `sha-256=:${toBase64(sha256)}:`
}
