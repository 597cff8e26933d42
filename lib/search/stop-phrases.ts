import { stem } from './stem.ts'

/** Words that ask, point or bind; a query is not about them, though they may help to rank. */
const chinese =
  '怎么|怎样|如何|什么|时候|为啥|多少|多久|多大|哪里|哪儿|哪|谁|何时|几时|是否|可不可以|' +
  '吗|嗎|呢|吧|啊|呀|嘛|啥|的|了|着|过|得|在|是|有|要|会|能|可以|想|我们|我家|我|' +
  '你|他|她|咱|大家|老百姓|政府|海口|海南|本市|我市|市里|今年|今晚|明天|夏天|冬天|明年|去年|目前|现在|以后|' +
  '未来|请问|关于|方面|措施|政策|计划|规划|问题|情况|进展|打算|准备|办法|相关|都|也|就|' +
  '还|又|不|没|和|与|及|对|把|被|给|让|到|去|来|从|里|上|下|个|些|这|那|一下|更|' +
  '最|太|很|需要|应该|知道|了解|解决|改善|提高|增加|缓解|推进|加强|支持|开放|开业|建成|' +
  '建好|修好|完工|竣工|开通|启用|开工|推出|出台|新的|目标|带来|变化|好处|影响|方便|地方|' +
  '东西|水平|时间|具体|内容|介绍|工作|做|办|搞|为|多|几|条|座|不起|治理|整治|处理|管理|建设|打击|家里|附近|经常|总是|每天|到底|' +
  '究竟|真的|一直|人|管|好|自己|开|用|完|够|适合|进度|打算|每年'
const english =
  'a an the being doing of in on at to for from by with and or is are was were be been will would can could should ' +
  'shall may do does did done has have had what when where which who whom whose how why many much long ' +
  'often there here i me my we us our you your they them their it its this that these those any some ' +
  'all about as not no if so get got make need want know tell please show haikou hainan city government ' +
  'plan year new more better best good china happen find help take give like than then into up out open build ' +
  'built finish complete ready start improve fix fight prepare preparation deal handle policy measure target thing ' +
  'anything something say said report next soon ever s t don people look after before bad hard ' +
  'difficult easy possible really still actually enough lot every during while also only just other ' +
  'very too see go come use support bring put keep try easier faster cheaper higher lower now today tomorrow tonight summer winter already yet hold held rmb yuan cny percent'

/** Matches the Chinese stop phrases in a folded text, longest first where they begin alike. */
export const chineseStops = new RegExp(
  chinese
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

/** The stems of the English stop words. */
export const englishStops: ReadonlySet<string> = new Set(english.split(' ').map(stem))

/** Other cities: a query that names one is about that city, unless the edition names it too. */
export const otherCities =
  /北京|上海(?![口关])|广州|深圳|三亚|天津|重庆|成都|武汉|杭州|南京|西安|长沙|苏州|青岛|大连|厦门|昆明|贵阳|南宁|珠海|澳门|台北|福州|郑州|济南|合肥|儋州|琼海|万宁|东京|首尔|纽约|伦敦|巴黎|新加坡|\b(?:beijing|shanghai|guangzhou|shenzhen|sanya|tianjin|chongqing|chengdu|wuhan|hangzhou|nanjing|xi'an|changsha|suzhou|qingdao|xiamen|kunming|macau|macao|taipei|danzhou|tokyo|seoul|new york|london|paris|singapore|dubai)\b/u

/** What people ask city halls and search engines, and a work report never states: a query for it is not about the report. */
export const otherMatters =
  /天气|气温|预报|车牌|上牌|摇号|驾照|驾驶证|身份证|居住证|户口本|退休金|退休年龄|公积金|医保|报销|退税|离婚|结婚|彩票|双色球|股票|股价|汇率|油价|金价|价格|多少钱|票价|车票|机票|门票|航班号|时刻表|营业时间|几点|电话|号码|地址|密码|酒店|宾馆|民宿|餐厅|美食|菜谱|电影|电视剧|歌词|游戏攻略|明星八卦|世界杯|奥运|足球|篮球赛|工资|薪水|放假|调休|排名|常住人口|市长|书记是谁|地铁|公交|打车|出租车|高铁|火车|高考|中考|考试|分数线|罚款|违章|停车|遛狗|养狗|宠物|流浪|警察|报警|派出所|翻译|\b(?:weather|forecast|temperature|license plate|driving|lottery|stocks?|exchange rate|divorced?|marriage|wedding|refund|tickets?|fares?|timetable|opening hours|phone|password|wifi|hotels?|restaurants?|recipes?|movies?|lyrics|songs?|world cup|olympics?|football|soccer|basketball|nba|salary|salaries|wages?|retirement age|public holidays?|spring festival|chinese new year|ranking|population|subway|metro|bus|buses|taxis?|trains|train station|exams?|parking|dogs?|cats?|pets?|police|insurance|horoscope|translate)\b/u
