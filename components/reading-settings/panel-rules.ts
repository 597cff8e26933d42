/** The rules of the panel, which come with its module so that pages do not carry them. */
export const rules = /* css */ `
.reading-panel {
  position: fixed;
  inset: 0 0 auto auto;
  width: min(30rem, 100%);
  max-height: 100dvh;
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 1rem 1.25rem 1.5rem;
  border: 1px solid var(--line-strong);
  background: var(--paper);
  color: var(--ink);
  font-size: 1rem;
  line-height: 1.5;
  box-shadow: 0 0.5rem 2rem #0004;
}
.reading-head {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1rem;
  align-items: start;
}
.reading-head h2 {
  font: 600 1.125rem / 1.5 var(--serif);
}
.reading-panel fieldset {
  margin-top: 0.9rem;
}
.reading-panel legend {
  font-weight: 600;
}
.reading-panel fieldset div {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1.1rem;
}
.reading-panel label {
  display: inline-flex;
  gap: 0.5rem;
  align-items: center;
  min-height: 2.25rem;
}
.reading-panel .reading-easy {
  display: flex;
  margin-top: 0.75rem;
}
.reading-easy small {
  display: block;
  color: var(--soft);
}
.reading-panel input {
  flex: none;
  width: 1.25rem;
  height: 1.25rem;
  accent-color: var(--main);
}
.reading-panel p,
.keep-edition {
  margin-top: 0.9rem;
}
.keep-edition button {
  margin-top: 0.6rem;
}
.reading-panel [role="status"]:empty {
  margin: 0;
}
.reading-panel [role="status"] {
  color: var(--main);
}
.reading-acts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}
.reading-panel progress {
  width: 100%;
  accent-color: var(--main);
}
`
