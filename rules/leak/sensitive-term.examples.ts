import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '单独成行的内部标记', en: 'Internal marks on a line of their own' },
      html: '<p style="text-align:center">内部资料　注意保存</p><p>正文内容。</p>',
      findings: [{ messageId: 'shown', quote: '内部资料 注意保存', line: 1 }],
    },
    {
      title: { zh: '字间有空格和零宽字符', en: 'Blanks and zero-width characters between the characters' },
      html: '<p>内 部 资 料</p><p>阅后&#8203;销毁</p>',
      findings: [
        { messageId: 'shown', quote: '内 部 资 料' },
        { messageId: 'shown', quote: '阅后销毁' },
      ],
    },
    {
      title: { zh: '括号里的标记', en: 'A mark in brackets' },
      html: '<h1>某项工作方案（内部文件）</h1><p>【工作秘密】某项工作的安排</p>',
      findings: [
        { messageId: 'shown', quote: '内部文件' },
        { messageId: 'shown', quote: '工作秘密' },
      ],
    },
    {
      title: { zh: '句子里的“会后收回”，需人工核实', en: '会后收回 within a sentence: for a person to look at' },
      html: '<p>本次会议材料会后收回，请参会人员妥善保管，不要在材料上做记号。</p>',
      findings: [{ messageId: 'shown', quote: '会后收回' }],
    },
    {
      title: { zh: '注释和隐藏文字', en: 'Comments and hidden text' },
      html: '<!-- 内部资料，严禁外传 --><p style="display:none">会后收回</p>',
      findings: [
        { messageId: 'hidden', quote: '内部资料' },
        { messageId: 'hidden', quote: '严禁外传' },
        { messageId: 'hidden', quote: '会后收回' },
      ],
    },
    {
      title: { zh: '自己的词表，全角和大小写不计', en: 'An own list; width and case do not count' },
      html: '<p>请登录ＯＡ－Ｔｅｓｔ系统办理，项目代号甲乙丙。</p>',
      options: {
        builtin: false,
        lists: [{ name: '内部系统', severity: 'warn', terms: ['oa-test', { term: '甲乙丙', category: '项目代号' }] }],
      },
      findings: [
        { messageId: 'shown', quote: 'ＯＡ－Ｔｅｓｔ' },
        { messageId: 'shown', quote: '甲乙丙' },
      ],
    },
    {
      title: { zh: '太多时合并为一条', en: 'Too many: the rest is counted' },
      html: '<p>甲乙丙</p><p>甲乙丙</p><p>甲乙丙</p>',
      options: { terms: ['甲乙丙'], most: 1 },
      findings: [
        { messageId: 'shown', quote: '甲乙丙' },
        { messageId: 'more', quote: '甲乙丙' },
      ],
    },
  ],
  good: [
    {
      title: { zh: '内部资料性出版物、非公开发行', en: 'Internal publications, private placement' },
      html: '<p>内部资料性出版物的印制应当依法办理准印证。</p><p>内部资料性出版物</p><p>企业可以公开发行或者非公开发行债券。</p><p>非公开募集</p>',
    },
    {
      title: { zh: '谈论保密要求的句子', en: 'Sentences about secrecy' },
      html: '<p>工作人员不得泄露工作秘密，涉密文件、内部资料应当专柜存放，不得复印、不得外传。</p><p>档案借阅实行限期查阅，到期应当归还。</p><p>请考生注意保密个人账号。</p>',
    },
    {
      title: { zh: '版权声明', en: 'A copyright notice' },
      html: '<p>本网站内容未经许可不得转发。</p><p>未经书面授权不得转载、不得翻印本网站的任何内容，违者依法追究责任。</p>',
    },
    {
      title: { zh: '表单里的公开选项', en: 'A choice in a form' },
      html: '<p>是否公开：公开 非公开</p><select><option>公开</option><option>非公开</option></select>',
    },
    {
      title: { zh: '自己的词有例外', en: 'Exceptions of an own term' },
      html: '<p>甲乙丙丁路已经通车。</p>',
      options: { terms: [{ term: '甲乙丙', exceptions: ['甲乙丙丁'] }] },
    },
    {
      title: { zh: '较长的英文单词不算', en: 'Part of a longer Latin word' },
      html: '<p>contest, latest, test1</p>',
      options: { terms: ['test'] },
    },
  ],
} satisfies PageExamples
