import type { Words } from '@jiheng/core/messages'

/** What `jiheng help COMMAND` says of a command. */
export interface Page {
  readonly usage: string
  readonly what: Words
  readonly options?: readonly (readonly [string, Words])[]
  readonly example: string
}

const lang = [
  '--lang zh-CN|en',
  { 'zh-CN': '提示所用的语言，默认中文', en: 'language of the sentences, Chinese by default' },
] as const
const profile = [
  '--profile ID|FILE.json',
  {
    'zh-CN': '评分规则的编号或文件；不给时按表的地区和年度，否则用全国规则（见 jiheng profiles）',
    en: 'scoring rules by id or file; without it those of the form’s region and year, else the national ones (see jiheng profiles)',
  },
] as const
const ownProfiles = [
  '--profiles PATH',
  {
    'zh-CN': '自己的评分规则：一个 .json 文件，或放着它们的文件夹',
    en: 'profiles of your own: a .json file, or a folder of them',
  },
] as const
const own = [
  '--templates PATH',
  {
    'zh-CN': '自己的表样：一个 .json 文件，或放着它们的文件夹',
    en: 'templates of your own: a .json file, or a folder of them',
  },
] as const
const format = (formats: string) => [`--format ${formats}`, { 'zh-CN': '输出格式', en: 'output format' }] as const

/** The pages of all commands, in the order in which they are listed. */
export const pages: Readonly<Record<string, Page>> = {
  read: {
    usage: 'jiheng read FILE…',
    what: {
      'zh-CN': '读出文件中的绩效表格：每一格是什么、在原文哪一行',
      en: 'Reads the performance forms of files: what each cell is and where it stands',
    },
    options: [
      format('text|json|ndjson|csv'),
      ['--ndjson', { 'zh-CN': '同 --format ndjson：一份文件一行', en: 'as --format ndjson: one document a line' }],
      own,
      lang,
    ],
    example: 'jiheng read examples --format csv',
  },
  check: {
    usage: 'jiheng check FILE…',
    what: {
      'zh-CN': '检查文件：错在哪一格、依据哪一条、怎么改；同一次给出的文件会互相核对',
      en: 'Checks files: which cell is wrong, by which article, and the cure; files of one call are compared',
    },
    options: [
      profile,
      ownProfiles,
      own,
      format('text|json|sarif|html|docx|xlsx|pdf'),
      [
        '--to OUT',
        {
          'zh-CN': '把结果写到文件 OUT，格式看扩展名，如 审核情况.docx、.xlsx、.html、.sarif',
          en: 'writes the results to the file OUT; its ending tells the format: .docx, .xlsx, .html, .sarif …',
        },
      ],
      [
        '--letters DIR',
        {
          'zh-CN': '给每个单位写一份退回修改函（docx），存到文件夹 DIR，期限和落款留空',
          en: 'writes a letter to each unit (docx) into DIR: what it has to mend; deadline and signature stay blank',
        },
      ],
      [
        '--letters-from error|warning|hint',
        {
          'zh-CN': '退回函写到哪一级为止，默认只写错误',
          en: 'down to which severity findings go into the letters, errors alone by default',
        },
      ],
      [
        '--fix DIR',
        {
          'zh-CN':
            '把能直接改的问题改好，存到文件夹 DIR：docx 和 xlsx 在原表格上改，其他格式重新排印；原件不动，逐处列出改了什么',
          en: 'writes each file with its safe fixes made into DIR: docx and xlsx in their own cells, others printed anew; originals stay, every change is listed',
        },
      ],
      [
        '--suppressions FILE',
        {
          'zh-CN': '搁置的意见（jiheng-suppressions.json）：仍列出，注明理由和姓名，不计入数目和退出状态',
          en: 'findings set aside (jiheng-suppressions.json): still listed with reason and name, not counted and not in the exit status',
        },
      ],
      [
        '--norms FILE.json',
        {
          'zh-CN': '与指标库（jiheng library build）中同类指标相差很远的，给出提示',
          en: 'hints at numbers far from those of a library (jiheng library build)',
        },
      ],
      [
        '--annotate DIR',
        {
          'zh-CN': '把意见作为批注写进原文件（docx、xlsx），存到文件夹 DIR，原件不动；其他格式写成重新排印的 docx',
          en: 'writes the originals (docx, xlsx) with comments at the faulty cells into DIR; other formats as a new docx',
        },
      ],
      [
        '--only RULE,RULE',
        {
          'zh-CN': '只按所列的规则检查，编号见 jiheng rules',
          en: 'checks by these rules alone; jiheng rules lists their ids',
        },
      ],
      [
        '--workers N',
        {
          'zh-CN': '用 N 个线程检查；文件多时自动按处理器数分线程，结果与逐份检查相同',
          en: 'checks in N threads; many files take as many as there are processors. The results are the same',
        },
      ],
      [
        '--timings',
        {
          'zh-CN': '最后列出用时最长的规则（写到标准错误）',
          en: 'lists the rules that took longest at the end (to standard error)',
        },
      ],
      lang,
    ],
    example: 'jiheng check examples --to 审核情况.xlsx --letters 退回函',
  },
  suppress: {
    usage: 'jiheng suppress FILE… --rule ID --reason TEXT --by NAME --suppressions OUT.json',
    what: {
      'zh-CN': '搁置一条意见，注明理由和姓名：报告中仍列出，不计入数目；只对该年度有效，内容改动后失效',
      en: 'Sets a finding aside with reason and name: it stays in the report, uncounted, for the year of the form and until the text changes',
    },
    options: [
      ['--rule ID', { 'zh-CN': '哪条规则的意见（见 jiheng check）', en: 'the rule of the finding (see jiheng check)' }],
      ['--form N', { 'zh-CN': '第 N 张表，从 1 数起', en: 'in form N, counted from 1' }],
      ['--line N', { 'zh-CN': '原文第 N 行', en: 'on line N of the source' }],
      [
        '--at POINTER',
        {
          'zh-CN': '单元格的 JSON Pointer，见 jiheng check --format json',
          en: 'JSON Pointer of the cell, see jiheng check --format json',
        },
      ],
      ['--all', { 'zh-CN': '搁置所指的全部意见', en: 'all findings that are meant' }],
      ['--reason TEXT', { 'zh-CN': '理由', en: 'why' }],
      ['--by NAME', { 'zh-CN': '搁置人姓名', en: 'who' }],
      ['--on DATE', { 'zh-CN': '日期，默认今天', en: 'the day, today by default' }],
      [
        '--suppressions OUT.json',
        {
          'zh-CN': '写到哪个文件；已有的条目保留，检查时用 jiheng check --suppressions',
          en: 'the file to write; entries in it are kept; jiheng check --suppressions takes it',
        },
      ],
      profile,
      ownProfiles,
      own,
      lang,
    ],
    example:
      'jiheng suppress 目标表.docx --rule cost-sum-gap --reason 追加预算已批复 --by 李某 --suppressions jiheng-suppressions.json',
  },
  review: {
    usage: 'jiheng review FILE… --to OUT.docx|.xlsx|.pdf|.html|.json',
    what: {
      'zh-CN': '按审核发现拟出绩效目标审核表：得分、意见、等级，供审核人复核',
      en: 'Fills in the form for the review of targets from the findings: points, opinions, grade, as a proposal',
    },
    options: [
      ['--to OUT', { 'zh-CN': '写到哪个文件，格式看扩展名', en: 'the file to write; its ending tells the format' }],
      profile,
      ownProfiles,
      own,
      lang,
    ],
    example: 'jiheng review 目标表.docx --to 审核表.docx',
  },
  score: {
    usage: 'jiheng score FILE…',
    what: {
      'zh-CN': '重算自评表的每一行得分，并写出算法',
      en: 'Recomputes every row of self-evaluations and shows how',
    },
    options: [profile, ownProfiles, own, format('text|json'), lang],
    example: 'jiheng score examples --profile stepped',
  },
  reconcile: {
    usage: 'jiheng reconcile FILE…',
    what: {
      'zh-CN': '找出同一项目的目标、调整、监控、自评和上年的表，说明理由，逐项指标并排对照',
      en: 'Finds the targets, monitoring, self-evaluation and last year’s forms of each project, and shows them side by side',
    },
    options: [own, format('text|json'), lang],
    example: 'jiheng reconcile examples/古桥巡护与修缮',
  },
  write: {
    usage: 'jiheng write FILE --to OUT.docx|.xlsx|.pdf|.html|.json',
    what: {
      'zh-CN': '把文件（或其中一张表）写成正式的公文表格',
      en: 'Writes a document, or one form of it, as the official form',
    },
    options: [
      ['--to OUT', { 'zh-CN': '写到哪个文件，格式看扩展名', en: 'the file to write; its ending tells the format' }],
      ['--form N', { 'zh-CN': '只写第 N 张表，从 1 数起', en: 'only form N, counted from 1' }],
      [
        '--template ID',
        {
          'zh-CN': '转成同一阶段的另一种表样，列出没有位置和留空的内容（见 jiheng templates）',
          en: 'convert to another template of the same phase; says what found no place and what stays empty',
        },
      ],
      [
        '--publication ID|FILE.json',
        {
          'zh-CN': '整份文件的版式：公函、成册文本等（见 jiheng publications）',
          en: 'how the whole document is laid out: a letter, a book (see jiheng publications)',
        },
      ],
      [
        '--mapping ID|FILE.json',
        {
          'zh-CN': '按业务系统的栏目写，一项指标一行，便于导入或照着录入（见 jiheng mappings）',
          en: 'in the columns of a system, one indicator a row, for import or typing over (see jiheng mappings)',
        },
      ],
      own,
      lang,
    ],
    example: 'jiheng write 目标表.txt --to 目标表.docx',
  },
  library: {
    usage: 'jiheng library build FILE… --to library.json | library search WORDS',
    what: {
      'zh-CN': '由一批文件汇总出指标库（指标名称、单位、常用值、单价和分值的分布，注明来自多少份文件），或在其中查找',
      en: 'Makes a library of what a pile of files sets: indicators, units, usual values, prices, points, with counts; or searches it',
    },
    options: [
      ['--to OUT.json', { 'zh-CN': 'build：把指标库写到哪个文件', en: 'build: the file to write' }],
      [
        '--least N',
        {
          'zh-CN': 'build：只收至少见于 N 份文件的指标，默认 2',
          en: 'build: keep what stands in at least N documents, 2 by default',
        },
      ],
      ['--note TEXT', { 'zh-CN': 'build：写进文件的说明，如“仅为示例”', en: 'build: a remark kept in the file' }],
      [
        '--library FILE.json',
        {
          'zh-CN': 'search：在哪个指标库中查找，默认 library.json',
          en: 'search: the library, library.json by default',
        },
      ],
      format('text|json'),
      own,
      lang,
    ],
    example: 'jiheng library search 满意度',
  },
  value: {
    usage: 'jiheng value RAW…',
    what: {
      'zh-CN': '解析指标值，如“≥8 个”，一行一个 JSON',
      en: 'Reads values such as “≥8 个”, one JSON object a line',
    },
    options: [['--ndjson', { 'zh-CN': '从标准输入读，一行一个值', en: 'reads standard input, one value a line' }]],
    example: "jiheng value '≥8 个' '2025 年底前'",
  },
  template: {
    usage: 'jiheng template derive BLANK --id ID --name NAME --to OUT.json | template check FILE.json',
    what: {
      'zh-CN': '由空白（或填好的）表格生成表样，列出拿不准的地方；或检查一个表样文件',
      en: 'Makes a template from a blank (or filled) form and says what is unsure; or checks a template file',
    },
    options: [
      ['--id ID', { 'zh-CN': '编号：小写字母、数字和连字符', en: 'id: small letters, digits, hyphens' }],
      ['--name NAME', { 'zh-CN': '名称；--name-en 为英文名称', en: 'name in Chinese; --name-en in English' }],
      ['--template-version V', { 'zh-CN': '版本，默认 1', en: 'version, 1 by default' }],
      [
        '--region CODE',
        { 'zh-CN': '使用地区的行政区划代码，六位', en: 'administrative code of the region, six digits' },
      ],
      [
        '--valid-from DATE',
        {
          'zh-CN': '启用日期，如 2026-01-01；--valid-to 为停用日期',
          en: 'first day, as 2026-01-01; --valid-to the last',
        },
      ],
      ['--form N', { 'zh-CN': '用文件中的第 N 张表，从 1 数起', en: 'form N of the file, counted from 1' }],
      [
        '--answers FILE.json',
        { 'zh-CN': '对问题的回答：{"编号": "答案"}', en: 'answers to the questions: {"id": "answer"}' },
      ],
      ['--to OUT.json', { 'zh-CN': '把表样写到哪个文件', en: 'the file to write the template to' }],
      format('text|json'),
      lang,
    ],
    example: 'jiheng template derive 空白表.docx --id tonglin-target --name 桐林县目标表 --to tonglin.json',
  },
  templates: {
    usage: 'jiheng templates [ID]',
    what: { 'zh-CN': '列出已知的表样，或显示一种', en: 'Lists the known forms, or shows one' },
    options: [own, format('text|json'), lang],
    example: 'jiheng templates',
  },
  mappings: {
    usage: 'jiheng mappings [ID]',
    what: {
      'zh-CN': '列出向业务系统录入时的栏目对照，或显示一种',
      en: 'Lists the columns in which systems want forms, or shows one',
    },
    options: [format('text|json'), lang],
    example: 'jiheng mappings indicators',
  },
  publications: {
    usage: 'jiheng publications [ID]',
    what: {
      'zh-CN': '列出整份文件的版式，或显示一种',
      en: 'Lists how whole documents are laid out, or shows one',
    },
    options: [format('text|json'), lang],
    example: 'jiheng publications letter',
  },
  rules: {
    usage: 'jiheng rules [ID]',
    what: { 'zh-CN': '列出检查规则，或解释一条', en: 'Lists the rules, or explains one' },
    options: [format('text|json'), lang],
    example: 'jiheng rules cost-sum-over-budget',
  },
  profiles: {
    usage: 'jiheng profiles [ID [ID]]',
    what: {
      'zh-CN': '列出评分规则；给一个编号就解释它，给两个就逐项比较',
      en: 'Lists the scoring profiles; explains one, or compares two part by part',
    },
    options: [ownProfiles, format('text|json'), lang],
    example: 'jiheng profiles national stepped',
  },
  serve: {
    usage: 'jiheng serve',
    what: {
      'zh-CN': '在本机打开网页：拖入文件，查看、修改、保存、下载',
      en: 'Serves the page on this machine: drop files, look, correct, save, download',
    },
    options: [
      ['--port N', { 'zh-CN': '端口，默认 4870；0 表示任意空闲端口', en: 'port, 4870 by default; 0 for any free one' }],
      ['--data DIR', { 'zh-CN': '数据存放的文件夹，默认 ./data', en: 'folder of the data, ./data by default' }],
      lang,
    ],
    example: 'jiheng serve --port 8080',
  },
}
