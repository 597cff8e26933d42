'use client'

import { useRouter } from 'next/navigation'
import { type PropsWithChildren, useEffect } from 'react'
import { hydrateTemplates } from './hydrate-templates.dev.ts'

interface Props {
  /** Where the server tells of edits. */
  address: string
  /** The content that the page was made from, as the server names it there. */
  stamp: string
  /** The code of the browser and the strings in it. */
  sources: string
}

let router: ReturnType<typeof useRouter>
/** The content that this page was last made from, and the one that is shown or asked for. */
let made = ''
let shown = ''
let isFollowing = false
/** The text of the module that runs; none before React has taken the page over. */
let running: string | undefined

if (typeof window !== 'undefined') hydrateTemplates()

/** While developing, shows an edit of the content in the open page, in the place where the reader is. */
export function FollowEdits({ address, stamp, sources, children }: PropsWithChildren<Props>) {
  router = useRouter()
  if (stamp !== made) shown = stamp
  made = stamp
  // In no effect, since none runs where the page shows an error.
  if (typeof window !== 'undefined') follow(address)
  useEffect(() => {
    if (stamp) arrive()
  }, [stamp])
  useEffect(() => {
    if (sources) void startModule()
  }, [sources])
  return children
}

/** Of all open pages one listens and tells the others: browsers hold only six connections open to one server. */
function follow(address: string) {
  if (isFollowing) return
  isFollowing = true
  // A page that nobody sees leaves the server to the one that is seen; it is told again.
  const hear = ({ data }: MessageEvent<string>) => data !== shown && !document.hidden && show(data)
  const pages = new BroadcastChannel(address)
  pages.onmessage = hear
  const listen = () =>
    new Promise(() => {
      new EventSource(address).onmessage = (event) => {
        pages.postMessage(event.data)
        hear(event)
      }
    })
  // Browsers have locks only where they trust the address; another device beside this one has one page, or few.
  void (navigator.locks ? navigator.locks.request(address, listen) : listen())
}

const storedPlace = 'dev:place'

/** Shows the content as it is now. Where the page shows an error it has no text to exchange, and is loaded again. */
function show(stamp: string) {
  shown = stamp
  if (document.documentElement.id === '__next_error__') return location.reload()
  sessionStorage.setItem(storedPlace, String(scrollY))
  router.refresh()
}

/** A page that is loaded again after an error goes on where it was. */
function arrive() {
  const place = sessionStorage.getItem(storedPlace)
  sessionStorage.removeItem(storedPlace)
  if (place && running === undefined) scrollTo({ top: Number(place), behavior: 'instant' })
}

/**
 * Now that React has taken the page over as it was sent, custom elements may change it. Where the module is another one after an
 * edit, or what it brings, which it names by hashes, the page is loaded again.
 */
async function startModule() {
  const src = document.querySelector<HTMLScriptElement>('script[data-late]')?.src
  if (!src) return
  const isFirst = running === undefined
  if (isFirst) document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }))
  const response = await fetch(src)
  if (!response.ok) return
  const text = await response.text()
  if (!isFirst && text !== running) {
    sessionStorage.setItem(storedPlace, String(scrollY))
    location.reload()
  }
  running = text
}
