import { addSentence } from '../add-sentence.ts'
import { kindsOf, type Make } from '../kind.ts'

/** A sentence that a report may have, in both languages and in the source. */
const sentences: Record<string, readonly [zh: string, en: string]> = {
  'middle-dot': ['与何塞·里萨尔大学加强交流。', 'We will step up exchanges with José Rizal University.'],
  'latin-in-chinese': ['加快CBD建设。', 'We will speed up the building of the CBD.'],
  dash: ['守好两条底线——安全和生态。', 'We will hold two bottom lines—safety and ecology.'],
  ellipsis: [
    '上学、看病、出行……件件办好。',
    'Schooling, health care, travel … we will handle each of them well.',
  ],
  'quotes-in-quotes': [
    '推广“椰城‘微实事’”做法。',
    'We will promote the “Coconut City ‘small but real’ projects” approach.',
  ],
  'quote-at-the-end': ['办好“民生实事”。', 'We will do a good job in “people’s livelihood projects.”'],
  'abbreviation-at-the-end': ['支持海口水务集团有限公司。', 'We will support Haikou Water Group Co., Ltd.'],
  'abbreviation-inside': [
    '扩建第5小学，支持美国华侨投资。',
    'We will expand No. 5 Primary School and support investment by overseas Chinese in the U.S. and elsewhere.',
  ],
  'number-as-word': ['新建两个公园。', 'We will build two new parks.'],
  'number-as-digits': ['办好十二件实事。', 'We will do 12 practical things.'],
  'number-as-word-for-digits': ['办好10件实事。', 'We will do ten practical things.'],
  'number-in-ten-thousands': ['新增就业1.5万人。', 'We will add 15,000 jobs.'],
  'number-of-money': ['安排资金3000万元。', 'We will allocate RMB 30 million.'],
  'number-of-percentage-points': [
    '绿化率提高5个百分点。',
    'We will raise the green coverage by 5 percentage points.',
  ],
  'number-as-share': ['用三分之一的时间走访群众。', 'We will spend one third of our time visiting people.'],
  'number-in-name': [
    '深化与三亚、万宁、五指山合作。',
    'We will deepen cooperation with Sanya, Wanning, and Wuzhishan.',
  ],
  'number-in-word': [
    '十分重视统一标准，服务千家万户，万众一心。',
    'We will attach great importance to common standards, serve every household, and work with one mind.',
  ],
  'number-in-idiom': [
    '实行“双随机、一公开”。',
    'We will practice oversight through random inspection and public release.',
  ],
  ordinal: [
    '争当第一方阵，建设一流园区。',
    'We will strive to be in the first tier and build first-class parks.',
  ],
  years: ['实施2024—2026年计划。', 'We will carry out the plan for 2024–2026.'],
  month: ['3月底前公布结果。', 'We will publish the results by the end of March.'],
  'time-of-day': ['公园每天6:30开放。', 'We will open parks at 6:30 a.m. every day.'],
  'hours-in-a-compound': ['开设24小时图书馆。', 'We will open 24-hour libraries.'],
  'digit-in-name': [
    '建设5G基站，PM2.5浓度保持低位。',
    'We will build 5G base stations and keep PM2.5 concentrations low.',
  ],
  range: ['每年培训2至3次。', 'We will hold training two to three times a year.'],
  'title-in-brackets': [
    '编制《海口市公园条例》。',
    'We will draw up the Regulations of Haikou Municipality on Parks.',
  ],
  'colon-and-semicolon': [
    '抓好三件事：修路；种树；办学。',
    'We will do three things: mend roads; plant trees; and run schools.',
  ],
  'question-mark': ['群众是否满意？', 'Are people satisfied?'],
  'exclamation-mark': ['让海口更美！', 'Let us make Haikou more beautiful!'],
  brackets: ['推广数字人民币（试点）。', 'We will promote the digital yuan (as a pilot).'],
  'two-english-sentences': [
    '加强管理，提高服务水平。',
    'We will strengthen management. We will also raise the level of services.',
  ],
  possessive: ['保障农民收入、孩子权益。', 'We will protect farmers’ incomes and children’s rights.'],
  'doubled-english-word': [
    '办好该办的事，确保原有的服务不减。',
    'We will see to it that that which must be done is done.',
  ],
  'slash-and-ampersand': ['发展研发产业。', 'We will develop R&D and AI-based services.'],
}

/** Sentences that must pass. */
export const lawfulSentences = kindsOf(
  'lawful',
  Object.fromEntries(
    Object.entries(sentences).map(([name, [zh, en]]): [string, Make] => [
      `lawful-${name}`,
      (content, random) => addSentence(content, random, { zh, en }),
    ]),
  ),
)
