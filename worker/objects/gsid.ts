// Ids of records: 36 characters of [0-9A-Z] that sort by the time they were reserved.

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** `count` new ids, ascending: 9 characters of time, 5 of position, 22 by chance (113 bits). */
export function newGsids(count: number, nowMs: number): string[] {
  const time = base36(nowMs, 9)
  return Array.from({ length: count }, (_, i) => `${time}${base36(i, 5)}${byChance(22)}`)
}

function base36(value: number, width: number): string {
  return value.toString(36).toUpperCase().padStart(width, '0').slice(-width)
}

/** Bytes of 252 and above are thrown away, so that every character is equally likely. */
function byChance(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < 252 && text.length < length) text += digits[byte % 36]!
    }
  }
  return text
}
