// Text of files and jobs on its way to a terminal: characters that steer one (ESC, BEL, carriage return …) are shown, not sent.

/** `\n` stays. C0 as ␛ and its like, DEL and C1 as JSON writes them (`\u009b`), so that JSON stays the same JSON. */
export function visibleText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u00${code.toString(16)}`
  })
}
