// One line of text, a number, a secret, or several lines; give `ref` and the rest as to an input.
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useFieldProps } from './field.tsx'

export interface TextInputProps extends ComponentProps<'input'> {
  mono?: boolean
  /** An icon before the text. */
  icon?: ReactNode
  small?: boolean
}

export function TextInput({
  mono = false,
  icon,
  small = false,
  className,
  type = 'text',
  ...rest
}: TextInputProps) {
  return (
    <span className={classNames('control', small && 'control-sm', className)}>
      {icon}
      <input
        type={type}
        className={mono ? 'mono' : undefined}
        autoComplete="off"
        spellCheck={false}
        {...useFieldProps()}
        {...rest}
      />
    </span>
  )
}

export interface NumberInputProps extends Omit<
  TextInputProps,
  'value' | 'onChange' | 'min' | 'max' | 'type'
> {
  value: number | null
  onChange: (value: number | null) => void
  min?: number | undefined
  max?: number | undefined
}

/** A whole or decimal number; empty is null. Values outside the bounds are kept so that the form can say so. */
export function NumberInput({ value, onChange, ...rest }: NumberInputProps) {
  return (
    <TextInput
      type="number"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.valueAsNumber)}
      {...rest}
    />
  )
}

export function TextArea({
  mono = false,
  className,
  ...rest
}: ComponentProps<'textarea'> & { mono?: boolean }) {
  return (
    <textarea
      className={classNames('control control-area', mono && 'mono', className)}
      autoComplete="off"
      spellCheck={false}
      {...useFieldProps()}
      {...rest}
    />
  )
}
