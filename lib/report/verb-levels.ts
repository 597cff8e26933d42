import type { CommitmentLevel, Language } from './vocabulary.ts'

/**
 * The verbs of each level. The first level that has a verb decides: 争取建成 only strives, 启动建设 only starts. A battle to
 * be won (打赢) is a drive that goes on. A verb of no level says nothing; a new one is an entry here.
 */
const verbs: Record<CommitmentLevel, Record<Language, RegExp>> = {
  apply: {
    zh: /争取|力争|争创|争当|创建|申报|申请|申办|冲刺/u,
    en: /\b(?:striv|work(?:ing)? to become|efforts? to (?:win|become)|apply|bid|seek|compete)/i,
  },
  complete: {
    zh: /完成|建成|打通|投用|投产|投入使用|投入运营|通车|竣工|完工|交付|落成|收官/u,
    en: /\b(?:complet|finish|deliver|inaugurat|opened\b|open\b|into (?:use|operation|production|service))/i,
  },
  start: { zh: /启动|开工|动工|开建|奠基/u, en: /\b(?:start|launch|begin|break ground)/i },
  advance: {
    zh: /推|加快|加速|加强|加大|建设|建立|开展|实施|打造|培育|构建|编制|搭建|组建|发展|健全|打赢|打好|谋划|完善|深化|优化|强化|改造|提升|落实|支持|探索|开发|整治|制定|扩大|引进/u,
    en: /\b(?:advanc|push|promot|speed|accelerat|step|build|carry|foster|implement|develop|improv|set|draw|wage|fight|win|continu|support|deepen|expand|strengthen|enhanc|upgrad|plan|create|establish|form|conduct|pursue|roll)/i,
  },
}
const levels = Object.keys(verbs) as CommitmentLevel[]

/** How firmly a verb sets a project out, or undefined where it is not known. */
export function levelOfVerb(verb: string, language: Language): CommitmentLevel | undefined {
  return levels.find((level) => verbs[level][language].test(verb))
}

/** What may stand before a verb that opens a clause. */
const adverbs =
  '聚力|全力|着力|大力|奋力|持续|继续|接续|全面|全速|深入|稳步|扎实|积极|努力|率先|坚决|进一步|将|要'
const opening = new RegExp(
  `^(?:${adverbs})*(?:${levels.map((level) => verbs[level].zh.source).join('|')})`,
  'u',
)

/** Whether Chinese words begin with a verb of the table, or an adverb before one: what stands before them is the subject. */
export function beginsWithVerb(words: string): boolean {
  return opening.test(words)
}
