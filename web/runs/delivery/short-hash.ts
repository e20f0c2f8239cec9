// How a hash is shown where there is no room for 64 characters.

/** `9f3c 51ae 0d44 … 6b18 07d2`. */
export function shortHash(hash: string): string {
  const groups = hash.match(/.{1,4}/g) ?? []
  if (groups.length <= 5) return groups.join(' ')
  return `${groups.slice(0, 3).join(' ')} … ${groups.slice(-2).join(' ')}`
}

/** `9f3c…07d2`. */
export function tinyHash(hash: string): string {
  return hash.length <= 8 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`
}
