import { describe, expect, it } from 'vitest'
import { redact, redactName } from '../../../lib/core/text/redact.ts'

// All values are synthetic.

/** Characters of a masked value that can be read. */
function readable(masked: string): string {
  return masked.replace(/\*/g, '')
}

describe('redact masks', () => {
  it.each([
    ['11010819900101001X', '1101X'],
    ['110108199003071238', '11038'],
    ['110108199003071239', '11039'],
    ['１１０１０８１９９００３０７１２３８', '11038'],
    ['110108 19900307 1238', '11038'],
    ['110108-19900307-1238', '11038'],
    ['110108\n19900307\n1238', '11038'],
    ['110108.19900307.1238', '11038'],
    ['1 1 0 1 0 8 1 9 9 0 0 3 0 7 1 2 3 8', '11038'],
    ['1101\u200b08199003\u200d071238', '11038'],
    ['110108900307123', '11023'],
    ['810000199901010049', '81049'],
    ['901560198501010017', '90117'],
    ['11010819900307123844', '11044'],
    ['G110108199003071238', 'G1138'],
    ['13800000000', '130'],
    ['138-0000-0000', '130'],
    ['138 0000 0000', '130'],
    ['138.0000.0000', '130'],
    ['1380000 0000', '130'],
    ['１３８００００００００', '130'],
    ['6217000010000000003', '62103'],
    ['6217 0000 1000 0000 003', '62103'],
    ['1101081990****1238', '1108'],
    ['110108 1990 **** 1238', '1108'],
    ['138****0000', '13'],
    ['%31%33800000000', '130'],
    ['%EF%BC%91%EF%BC%93800000000', '130'],
    ['110108%2019900307%201238', '11038'],
    ['&#49;3800000000', '130'],
    ['&#x31;3800000000', '130'],
  ])('%j', (text, left) => {
    const masked = redact(text)
    expect(readable(masked)).toBe(left)
    expect(masked).toMatch(/\*{3}/)
    expect(redact(masked)).toBe(masked)
  })

  it.each([
    ['身份证号：11010819900101001X，电话：13800000000。', '身份证号：110*************1X，电话：13********0。'],
    ['张三13800000000李四', '张三13********0李四'],
    ['电话+8613800000000', '电话+861*********0'],
    [
      'http://a.gov.cn/u/110108199003071238/x?m=13800000000&p=1',
      'http://a.gov.cn/u/110*************38/x?m=13********0&p=1',
    ],
    ['%E5%BC%A0%E4%B8%89%20110108199003071238.pdf', '%E5%BC%A0%E4%B8%89%20110*************38.pdf'],
    ['#user13800000000 > td', '#user13********0 > td'],
    ['sfz110108199003071239x.jpg', 'sfz110**************9x.jpg'],
    ['zhangsan@example.com', 'zh******@example.com'],
    ['mailto:ab@example.com', 'mailto:**@example.com'],
    ['zhangsan＠example.com', 'zh******＠example.com'],
    ['https://user:secret@example.com/', 'https://user:se****@example.com/'],
    ['护照号：E12345678', '护照号：E1******8'],
    ['港澳通行证 H12345678', '港澳通行证 H1******8'],
    ['军字第123456号', '军字第12****号'],
    ['车牌号京A12345', '车牌号京A*****'],
    ['微信：zhang_san88', '微信：zh********8'],
    ['QQ：12345678', 'QQ：12******'],
    ['银行账号：0200004909200123456', '银行账号：020**************56'],
    ['身份证号：1101081990030712', '身份证号：110***********12'],
    ['1101081990030712381101', '110*****************01'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
    expect(redact(expected)).toBe(expected)
  })
})

describe('redact leaves', () => {
  it.each([
    '联系电话：010-62345678，传真：0432-6204838，热线12345、400-810-1234',
    '海公开办发〔2024〕1号，2024-05-14 10:01:22，2024年5月14日',
    '京ICP备13000000号 京公网安备11010802012345号 网站标识码1101080001 bm01000001',
    '统一社会信用代码91350100M000100Y43、11110108000000001J',
    '索引号11110108000000001J/2024-00001',
    'https://www.example.gov.cn/zhengce/202405/t20240522_3691547.html',
    '/P020200820123456789012.docx',
    '/art/2024/5/14/art_1388_1234567.html',
    '/html/1388-1234567.html',
    '征求意见时间为2024-11-15 2024-11-25 15:00',
    '202008201606123452.docx',
    '0a1b13800000000c9d8e7f6a5b4c3d2e',
    '投资1,380,000,000.00元，同比增长13.8%',
    'icon@2x.png @media (min-width: 1200px)',
    '京A12345',
    '政务微信公众号：海淀发布',
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18',
    '100%，50%的',
    '张三',
    '',
  ])('%s', text => {
    expect(redact(text)).toBe(text)
  })
})

describe('redact', () => {
  it('is idempotent and leaves no number of a random jumble', () => {
    let seed = 34
    const random = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * n)
    }
    const bits = [
      '110108199003071238',
      '13800000000',
      '138',
      '0000',
      '****',
      '*',
      '身份证',
      '：',
      '卡号',
      ' ',
      '-',
      'a',
      'ab@qq.com',
      '1',
      '9',
      '@',
      '%20',
      '%31',
      '&#49;',
      'X',
      '2024',
      '\u200b',
      '.',
      '/',
      '车牌',
      '京A12345',
      'QQ',
      '微信',
      '１３',
      '012345678901234',
    ]
    const plain = (text: string) =>
      text
        .replace(/%31|&#49;/g, '1')
        .normalize('NFKC')
        .replace(/\u200b/g, '')
    const whole = /(?<![0-9])(?:110108199003071238|13800000000)(?![0-9])/
    for (let round = 0; round < 8000; round++) {
      const text = Array.from({ length: 1 + random(10) }, () => bits[random(bits.length)]).join('')
      const masked = redact(text)
      expect(redact(masked), JSON.stringify(text)).toBe(masked)
      expect(plain(masked), JSON.stringify(text)).not.toMatch(whole)
    }
  })

  it.each(['\ud800', '%', '%zz', '%E4', '&#999999999;', '@', '*', '\u0000'])('does not throw on %j', text => {
    expect(redact(text)).toBe(text)
  })
})

describe('redactName', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳海淀', '欧*'],
    [' 张 三 ', '张*'],
    ['𠮷野', '𠮷*'],
    ['张*', '张*'],
    ['', ''],
  ])('%s: %s', (name, expected) => {
    expect(redactName(name)).toBe(expected)
  })
})
