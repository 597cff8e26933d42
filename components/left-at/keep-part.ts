const storedPart = `${STORED}left`

/** Keeps the path of the part that this page shows, `2024/4.1/`, for `<left-at>`; an empty one stays: none is to be kept. */
export function keepPart() {
  const [path] = /\d+\/[^/]+\/$/.exec(location.pathname) ?? []
  try {
    if (path && localStorage[storedPart] !== '') localStorage[storedPart] = path
  } catch {
    // Storage is off: no page leads back to this one.
  }
}
