/** C0, C1, zero-width and direction controls, line and paragraph separators: what can move a cursor or hide text. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g

/** Text as one line that cannot steer a terminal: breaks and tabs become a blank, other controls go. */
export const plain = (text: string): string => text.replace(BLANKS, ' ').replace(CONTROLS, '')
