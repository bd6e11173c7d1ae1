import { wellFormed } from '../plain-text';

/** What bytes 0x80 to 0x9f mean where a page writes `&#146;` and thinks of windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REFERENCE =
  /&(?:#[xX]([0-9a-fA-F]{1,8})|#(\d{1,10})|([A-Za-z][A-Za-z0-9_.-]{0,62}));|&(nbsp|amp|lt|gt|quot)(?![\w;=])/g;

/** The named characters of HTML 4 from U+00A0 to U+00FF, in their order. */
const LATIN_1 = [
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn',
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave',
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml',
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN',
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute',
  'icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml',
  'yacute thorn yuml',
].join(' ');

/** The others of HTML 4, and of HTML 5 those that a keyboard has: name and code in base 36. */
const OTHERS = [
  'Alpha=pd Beta=pe Chi=pz Dagger=6ch Delta=pg Epsilon=ph Eta=pj Gamma=pf Iota=pl Kappa=pm',
  'Lambda=pn Mu=po NewLine=a Nu=pp OElig=9e Omega=q1 Omicron=pr Phi=py Pi=ps Prime=6cz Psi=q0',
  'Rho=pt Scaron=9s Sigma=pv Tab=9 Tau=pw Theta=pk Upsilon=px Xi=pq Yuml=ag Zeta=pi alefsym=6k5',
  'alpha=q9 amp=12 and=6qv ang=6qo apos=13 ast=16 asymp=6rs bdquo=6ce beta=qa bsol=2k bull=6ci',
  'cap=6qx chi=qv circ=jq clubs=7kz colon=1m comma=18 commat=1s cong=6rp crarr=6np cup=6qy dArr=6oj',
  'dagger=6cg darr=6mr dash=6c0 delta=qc diams=7l2 dollar=10 empty=6px emsp=6bn ensp=6bm epsilon=qd',
  'equals=1p equiv=6sh eta=qf euro=6gc excl=x exist=6pv fnof=b6 forall=6ps frasl=6dg gamma=qb',
  'ge=6sl grave=2o gt=1q hArr=6ok harr=6ms hearts=7l1 hellip=6cm horbar=6c5 hyphen=6c0 image=6j5',
  'infin=6qm int=6qz iota=qh isin=6q0 kappa=qi lArr=6og lambda=qj lang=6y1 larr=6mo lbrace=3f',
  'lbrack=2j lceil=6x4 lcub=3f ldquo=6cc le=6sk lfloor=6x6 lowast=6qf lowbar=2n loz=7gq lpar=14',
  'lrm=6by lsaquo=6d5 lsqb=2j lsquo=6c8 lt=1o mdash=6c4 minus=6qa mu=qk nabla=6pz ndash=6c3 ne=6sg',
  'ni=6q3 notin=6q1 nsub=6tg nu=ql num=z oelig=9f oline=6da omega=qx omicron=qn oplus=6tx or=6qw',
  'otimes=6tz part=6pu percnt=11 period=1a permil=6cw perp=6ud phi=qu pi=qo piv=ra plus=17',
  'prime=6cy prod=6q7 prop=6ql psi=qw quest=1r quot=y rArr=6oi radic=6qi rang=6y2 rarr=6mq',
  'rbrace=3h rbrack=2l rceil=6x5 rcub=3h rdquo=6cd real=6jg rfloor=6x7 rho=qp rlm=6bz rpar=15',
  'rsaquo=6d6 rsqb=2l rsquo=6c9 sbquo=6ca scaron=9t sdot=6v9 semi=1n sigma=qr sigmaf=qq sim=6rg',
  'sol=1b spades=7kw sub=6te sube=6ti sum=6q9 sup=6tf supe=6tj tau=qs there4=6r8 theta=qg',
  'thetasym=r5 thinsp=6bt tilde=kc trade=6jm uArr=6oh uarr=6mp upsih=r6 upsilon=qt verbar=3g',
  'vert=3g weierp=6jc xi=qm zeta=qe zwj=6bx zwnj=6bw',
].join(' ');

// HTML 5 has 2,231 names, a table of 14 kB in the worker: no feed among those seen uses one that is not here.
const NAMED = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...OTHERS.split(' ').map((pair): [string, string] => {
    const [name = '', code = ''] = pair.split('=');
    return [name, String.fromCharCode(Number.parseInt(code, 36))];
  }),
]);

/** The character that a C1 control stands for; no text means the control itself. */
export const fromC1 = (control: string): string => fromCodePoint(control.charCodeAt(0));

function fromCodePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  if (code === 0 || code > 0x10ffff) return '\ufffd';
  return String.fromCodePoint(code);
}

/** A document's own entities (already plain text), and how many UTF-16 units they may still add to it. */
export interface Declared {
  entities: ReadonlyMap<string, string>;
  left: number;
}

/** Decodes character references once; what nobody knows stays as it is written. */
export function decodeEntities(text: string, declared?: Declared): string {
  if (!text.includes('&')) return text;
  const decoded = text.replace(
    REFERENCE,
    (all, hex?: string, decimal?: string, name?: string, bare?: string) => {
      if (hex) return fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return fromCodePoint(Number(decimal));
      const known = name ?? bare ?? '';
      const own = declared?.entities.get(known);
      if (declared && own !== undefined && declared.left >= own.length) {
        declared.left -= own.length;
        return own;
      }
      return NAMED.get(known) ?? all;
    },
  );
  // Some programs write a character beyond 16 bits as two references, one for each half.
  return wellFormed(decoded);
}

const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]{0,62})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/**
 * The entities a document type declares in itself, bounded: at most 100 of them, 1,000 characters each,
 * none made of others. External ones (SYSTEM, PUBLIC) are never looked up.
 */
export function declaredEntities(doctype: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const [, name, double, single] of doctype.matchAll(DECLARATION)) {
    if (declared.size >= 100) break;
    const value = double ?? single ?? '';
    if (!name || value.length > 1000) continue;
    declared.set(name, decodeEntities(value));
  }
  return declared;
}
