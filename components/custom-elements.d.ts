import type { HTMLAttributes } from 'react'

type Plain = HTMLAttributes<HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'view-switch': Plain
      'view-choice': Plain
      'part-tools': Plain
      'quote-tool': Plain
    }
  }
}
declare module '*.css'
