import type { SourceFile } from './sources';

const VENDORS = ['ClickSend', 'Msg91', 'Reach'];

/** A file may import from its own rank and from those below. */
const RANKS: Record<string, number> = {
  node: 4,
  resources: 3,
  pickers: 3,
  trigger: 3,
  fields: 2,
  api: 1,
  shared: 0,
};

interface Place {
  vendor?: string;
  room: string;
}

/** Which rule of the architecture each import of the file breaks, in words. */
export function brokenDirections({ path, imports }: SourceFile): string[] {
  const from = placeOf(path);
  return imports.flatMap(({ target }) => {
    const to = placeOf(target);
    const rule = to && from && brokenRule(from, to);
    return rule ? [`${path} imports ${target}: ${rule}`] : [];
  });
}

function brokenRule(from: Place, to: Place): string | undefined {
  if (from.vendor && to.vendor && from.vendor !== to.vendor) return 'a vendor never imports a sibling';
  if (!from.vendor && to.vendor) return 'what is shared knows no vendor';
  if (to.room === 'credentials') return 'nothing imports a credential';
  if (from.room === 'credentials') {
    return ['api', 'shared'].includes(to.room)
      ? undefined
      : 'a credential knows no more than the api of its vendor';
  }
  if (rank(from) < rank(to)) return `${from.room} stands below ${to.room}`;
  return undefined;
}

function rank({ room }: Place): number {
  const found = RANKS[room];
  if (found === undefined) throw new Error(`The architecture knows no folder "${room}"; give it a rank here`);
  return found;
}

function placeOf(path: string): Place | undefined {
  const [top, folder = '', room = ''] = path.split('/');
  if (top === 'credentials')
    return { room: 'credentials', vendor: VENDORS.find((name) => folder.startsWith(name)) };
  if (top !== 'nodes') return undefined;
  if (folder === 'shared') return { room: 'shared' };
  return { vendor: folder, room: /\.node(\.ts)?$/.test(room) ? 'node' : room };
}

/** Folders that know nothing of n8n but the shape of its data. */
const PURE = /^nodes\/(\w+\/api|shared\/(text|operation))\//;
/** The one place where n8n's errors are made. */
const BOUND_TO_N8N = 'nodes/shared/operation/error.ts';

/** The n8n imports of a pure file that do more than name types. */
export function impureImports({ path, imports }: SourceFile): string[] {
  if (!PURE.test(path) || path === BOUND_TO_N8N) return [];
  const impure = imports.filter(({ target, typesOnly }) => /^@?n8n/.test(target) && !typesOnly);
  return impure.map(({ target }) => `${path} needs ${target} at run time`);
}

const VENDOR_WORD = /clicksend|msg91|\bReach\b|\/reach\b/gi;

/** The vendor words in a file that is shared by all. "to reach" is a verb, "Reach" is a vendor. */
export function vendorWords({ path, text }: SourceFile): string[] {
  const words = [...`${path}\n${text}`.matchAll(VENDOR_WORD)].map(([word]) => word);
  return words.filter((word) => word !== 'reach').map((word) => `${path} says "${word}"`);
}
