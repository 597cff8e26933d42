const storedPart = `${STORED}left`

/** Keeps the path of the part that this page shows, `2024/4.1/`, for `<left-at>`; not where the reader wants none kept. */
export function keepPart() {
  const [path] = /\d+\/[^/]+\/$/.exec(location.pathname) ?? []
  try {
    if (path && localStorage[storedPart] !== 'off') localStorage[storedPart] = path
  } catch {
    // Storage is off: no page leads back to this one.
  }
}
