/** The rules of a result, which come with the search so that pages do not carry them. */
export const rules = /* css */ `
@layer components {
  .result-title {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  .result-title b {
    color: var(--main);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .result-title [lang="en"],
  .result-sentence [lang="en"] {
    line-height: 1.45;
  }
  .result-title [lang="zh-CN"] + [lang="en"],
  .result-sentence [lang="zh-CN"] + [lang="en"] {
    display: block;
  }
  .result-area {
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .result-sentence {
    display: block;
    font-size: 0.9375rem;
    line-height: 1.55;
    color: var(--soft);
  }
  .result-title mark,
  .result-sentence mark {
    background: var(--glow);
    color: var(--accent);
    font-weight: 600;
    border-radius: 2px;
  }
}
`
