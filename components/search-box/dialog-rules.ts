/** The rules of the dialog, which come with its module so that pages do not carry them. */
export const rules = /* css */ `
@layer components {
  .search-dialog {
    width: min(44rem, 100vw - 1.5rem);
    max-width: none;
    max-height: min(46rem, 100dvh - 1.5rem);
    margin: 0.75rem auto auto;
    padding: 0;
    border: 1px solid var(--line-strong);
    border-radius: 0.75rem;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 0.25);
  }
  .search-dialog[open] {
    display: flex;
    flex-direction: column;
    overflow-y: auto;
  }
  .search-dialog::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  .search-dialog form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem;
    border-bottom: 1px solid var(--line);
  }
  .search-dialog input {
    flex: 1 1 8em;
    min-width: 0;
    padding: 0.4em 0.6em;
    font-size: 1.125rem;
    border-radius: 0.4rem;
  }
  .search-status {
    padding: 0.6rem 1.1rem;
    font-size: 0.875rem;
    line-height: 1.5;
    color: var(--soft);
  }
  .search-status:empty,
  .search-list:empty {
    display: none;
  }
  .search-list {
    min-height: 8rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-bottom: 0.5rem;
  }
  .search-list [role="option"] {
    padding: 0.65rem 1.1rem;
    border-top: 1px solid var(--line);
    cursor: pointer;
  }
  .search-list [aria-selected="true"] {
    background: var(--tint);
    box-shadow: inset 4px 0 0 var(--accent);
  }
}
`
