// A file name that, where it must, goes on in the next line after one of its signs.
import { Fragment } from 'react'

export function FileName({ name }: { name: string }) {
  return name.split(/(?<=[-_.])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
