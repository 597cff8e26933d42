import type { HTMLAttributes } from 'react'

type Plain = HTMLAttributes<HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'view-switch': Plain
      'view-choice': Plain
      'reading-settings': Plain
      'read-aloud': Plain
      'kept-pages': Plain
    }
  }
}
declare module '*.css' {
  /** Its text, where an element imports it with `type: 'text'`. */
  const text: string
  export default text
}
