/** A file as n8n holds it. */
export interface MediaFile {
  data: Buffer;
  mimeType: string;
  fileName?: string;
}

const KIND_OF_TYPE: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'text/csv': 'csv',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/png': 'png',
  'image/bmp': 'bmp',
  'image/x-ms-bmp': 'bmp',
};

const KNOWN = [...Object.values(KIND_OF_TYPE), 'jpeg'];

/** Types that say nothing, or too little, about what a file holds: a browser may call a table of text Excel's. */
const VAGUE = [
  '',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/zip',
  'binary/octet-stream',
  'text/plain',
];

/** How files of a kind begin; kinds whose beginning others share (doc, docx, bmp) are left out. */
const BEGINNINGS: Array<[kind: string, beginning: Buffer]> = [
  ['pdf', Buffer.from('%PDF-')],
  ['jpg', Buffer.from([0xff, 0xd8, 0xff])],
  ['gif', Buffer.from('GIF8')],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
  ['rtf', Buffer.from('{\\rtf')],
];

/** The kind that a file is of by its bytes, else by its name, else by its type; undefined when nothing tells. */
export function kindOf({ data, fileName, mimeType }: MediaFile): string | undefined {
  const [byBytes] = BEGINNINGS.find(([, start]) => data.subarray(0, start.length).equals(start)) ?? [];
  const byName = kindOfName(fileName ?? '');
  return byBytes ?? (byName === 'jpeg' ? 'jpg' : byName) ?? kindOfType(mimeType);
}

function kindOfType(mimeType: string): string | undefined {
  const type = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
  return KIND_OF_TYPE[type] ?? (VAGUE.includes(type) ? undefined : type.split('/').pop());
}

/** The extension, when it is one of those that ClickSend's table speaks of. */
export function kindOfName(name: string): string | undefined {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
  return KNOWN.find((known) => known === extension);
}
