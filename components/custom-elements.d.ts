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
      'search-box': Plain
      'search-page': Plain
      'part-tools': Plain
      'quote-tool': Plain
    }
  }
}
declare module '*.css'
