import { type AllHTMLAttributes, type ElementType, Fragment } from 'react'
import { foreignRuns } from '../../lib/words/foreign-runs.ts'
import type { Words } from '../../lib/words/words.ts'

export interface LocalizedProps extends Omit<AllHTMLAttributes<HTMLElement>, 'children'> {
  /** The words in the languages of the view. */
  of: Words
  /** The element that holds the words and nothing else; the other attributes are its own. */
  as?: keyof HTMLElementTagNameMap
}

/** Words in one language as they are, or in both, each run with its language. */
export function Localized({ of, as, ...attributes }: LocalizedProps) {
  const Element: ElementType = as ?? Fragment
  return <Element {...attributes}>{runsOf(of)}</Element>
}

function runsOf({ zh, en }: Words) {
  if (zh === en) return zh
  if (en === undefined) return <Runs text={zh ?? ''} language="zh" />
  if (zh === undefined) return <Runs text={en} language="en" />
  return (
    <>
      <span lang="zh-CN">
        <Runs text={zh} language="zh" />
      </span>{' '}
      <span lang="en">
        <Runs text={en} language="en" />
      </span>
    </>
  )
}

function Runs({ text, language }: { text: string; language: 'zh' | 'en' }) {
  return foreignRuns(text, language).map((run) =>
    typeof run === 'string' ? (
      run
    ) : (
      <span key={run.text} lang={run.lang}>
        {run.text}
      </span>
    ),
  )
}
