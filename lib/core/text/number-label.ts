/** What the words before a number say about it. */
export type NumberLabel = 'identity' | 'card' | 'phone' | 'other' | null

const IDENTITY =
  '身份证件?(?:编号|号码?)?|公民身份|居民身份|身份号|证件(?:编号|号码?)|社会?保障?(?:卡)?(?:编号|号码?)|医保(?:编号|号码?)|居住证|居留证|永久居留|残疾人?证|学籍号?|id_?card|id_?no|sfzh?m?|zjhm|cert_?no'
const CARD =
  '银行卡|卡号|[账帐]号|[账帐]户|开户|一卡通|存折|储蓄卡|card_?no|yhkh?|yhzh|bank_?(?:card|account|acct|no)|acc(?:oun)?t_?no'
const PHONE = '手机|电话|联系方式|联系人|热线|微信|mobile|phone|tel|sjhm?|lxdh|lxfs|yddh'
const OTHER =
  '备案|信用代码|机构代码|识别号|税号|订单|流水|文号|字号|编号|编码|代码|案号|受理号|登记号|注册号|许可|合同|发票|条码|标识码|索引号|序列号|序号|批号|批次|项目|招标|采购|货号|单号|追溯|时间戳|版本|文件名|执照|证书|证明|公告|附件|qq'

const LABELS = new RegExp(`(${IDENTITY})|(${CARD})|(${PHONE})|(${OTHER})`, 'gi')

/** How far before a number its label may stand: a label, a colon and one earlier number of a list. */
const REACH = 40

/** Between a label and the number it belongs to: no other words, at most earlier numbers. */
const NO_WORDS = /^[^\p{L}。;]*(?:[为是号码NnOo:][^\p{L}。;]*){0,5}$/u

/**
 * The nearest label before `offset` on the same line, or failing that the one in `context` (the heading of the column,
 * the label of the field). The nearest counts: 身份证号 in 「身份证号:…,订单号:…」 says nothing about the order. Words for
 * an identity or a telephone count anywhere near; others only right before the number, for 公告 and 项目 are everywhere.
 */
export function labelBefore(text: string, offset: number, context = ''): NumberLabel {
  const before = text.slice(Math.max(0, offset - REACH), offset)
  return lastLabel(before.slice(before.lastIndexOf('\n') + 1), true) ?? lastLabel(context.slice(-REACH), false)
}

function lastLabel(words: string, adjacent: boolean): NumberLabel {
  let label: NumberLabel = null
  for (const { 0: whole, 1: identity, 2: card, 3: phone, index } of words.matchAll(LABELS)) {
    if (identity) label = 'identity'
    else if (phone) label = 'phone'
    else if (!adjacent || NO_WORDS.test(words.slice(index + whole.length))) label = card ? 'card' : 'other'
  }
  return label
}

/** Whether a dash ties the number at `[start, end)` to further digits: 13100049001-17001. */
export function isPiece(text: string, start: number, end: number): boolean {
  return /[0-9]-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-[0-9]/.test(text.slice(end, end + 2))
}

/** Whether the number at `[start, end)` is part of a decimal fraction or a version: `0.1101…`, `1101….5`. */
export function isFraction(text: string, start: number, end: number): boolean {
  return /[0-9]\.$/.test(text.slice(Math.max(0, start - 2), start)) || /^\.[0-9]/.test(text.slice(end, end + 2))
}

const FILE_EXTENSION =
  /^[0-9A-Za-z_()-]{0,30}\.(?:docx?|xlsx?|pptx?|wps|et|dps|pdf|ofd|txt|csv|zip|rar|7z|jpe?g|png|gif|bmp|webp|svg|mp[34]|s?html?|jsp|aspx?|php|js|css|json|xml)(?![0-9a-z])/i

/** Whether the number at `[start, end)` stands in a web address or a file path, or makes up the name of a file. */
export function inAddress(text: string, start: number, end: number): boolean {
  let from = start
  while (from > 0 && start - from < 200) {
    const code = text.charCodeAt(from - 1)
    if (code <= 0x20 || code > 0x7e) break
    from--
  }
  const before = text.slice(from, start)
  if (/[a-z]{2}/i.test(before) && /[/\\=]/.test(before)) return true
  if (!FILE_EXTENSION.test(text.slice(end, end + 50))) return false
  // A person's name before the number makes it that person's: 张三110108….pdf
  return !/\p{Script=Han}[ _-]{0,2}$/u.test(text.slice(Math.max(0, start - 4), start))
}
