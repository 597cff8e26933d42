import { stem } from './stem.ts'

/** Words that ask, point or bind; a query is not about them, though they may help to rank. */
const chinese =
  '怎么|怎样|如何|什么|时候|为啥|多少|多久|多大|哪里|哪儿|哪|谁|何时|几时|是否|可不可以|' +
  '吗|嗎|呢|吧|啊|呀|嘛|啥|的|了|着|过|得|在|是|有|要|会|能|可以|想|我们|我家|我|' +
  '你|他|她|咱|大家|老百姓|政府|本市|我市|市里|今年|今晚|明天|夏天|冬天|明年|去年|目前|现在|以后|' +
  '未来|请问|关于|方面|措施|政策|计划|规划|问题|情况|进展|打算|准备|办法|相关|都|也|就|' +
  '还|又|不|没|和|与|及|对|把|被|给|让|到|去|来|从|里|上|下|个|些|这|那|一下|更|' +
  '最|太|很|需要|应该|知道|了解|解决|改善|提高|增加|缓解|推进|加强|支持|开放|开业|建成|' +
  '建好|修好|完工|竣工|开通|启用|开工|推出|出台|新的|目标|带来|变化|好处|影响|方便|地方|' +
  '东西|水平|时间|具体|内容|介绍|工作|做|办|搞|为|多|几|条|座|不起|治理|整治|处理|管理|建设|打击|家里|附近|经常|总是|每天|到底|' +
  '咋办|咋|能不能|会不会|有没有|是不是|要不要|行不行|好不好|帮不帮|帮忙|咱们|你们|他们|们|直接|再|就|老是|一共|总共|赶紧|快点|到时候|' +
  '究竟|真的|一直|人|管|好|自己|开|用|完|够|适合|进度|打算|每年'
const english =
  'a an the being doing of in on at to for from by with and or is are was were be been will would can could should ' +
  'shall may do does did done has have had what when where which who whom whose how why many much long ' +
  'often there here i me my we us our you your they them their it its this that these those any some ' +
  'all about as not no if so get got make need want know tell please show city government ' +
  'plan year new more better best good china happen find help take give like than then into up out open build ' +
  'built finish complete ready start improve fix fight prepare preparation deal handle policy measure target thing ' +
  'anything something say said report next soon ever s t don people look after before bad hard ' +
  'difficult easy possible really still actually enough lot every during while also only just other ' +
  'very too see go come use support bring put keep try easier faster cheaper higher lower now today tomorrow tonight summer winter already yet hold held rmb yuan cny percent over proper made finally anyone anywhere someone somewhere itself along far true known short suppose example left between within allow claim compared together closer mention exact stuff own stop move without near place way let sure able maybe else both each same another two first second small live full whole right away back turn fast slow ask day week begin through talk speak kind sort bit less fewer part front everyone person folk ordinary normal stay reach achieve'

/** Matches the Chinese stop phrases in a folded text, longest first where they begin alike; further ones are the city's names. */
export function chineseStops(further: readonly string[]): RegExp {
  const phrases = [...chinese.split('|'), ...further.filter((word) => /^\p{Script=Han}+$/u.test(word))]
  return new RegExp(phrases.sort((a, b) => b.length - a.length).join('|'), 'gu')
}

/** The stems of the English stop words. */
export const englishStops: ReadonlySet<string> = new Set(english.split(' ').map(stem))
