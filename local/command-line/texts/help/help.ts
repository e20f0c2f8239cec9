// What `--help` says, in one language: lines of a command or an option are broken where they are to be broken.

export interface HelpTexts {
  /** First line of the help of all. */
  opening: string
  usage: string
  options: string
  example: string
  exitCodes: string
  /** How to ask for the help of one command. */
  more: string
  /** From where rows and lines count, and how to choose the language. */
  counting: string
  commands: Readonly<Record<string, readonly string[]>>
  /** By the name of the option, without dashes. */
  option: Readonly<Record<string, string>>
  exit: Readonly<Record<string, string>>
}
