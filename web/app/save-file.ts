// Hands a file to the browser to be kept on this computer.

export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_')
  link.click()
  // Later: some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
