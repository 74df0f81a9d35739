// @ts-check
// The eight members of the family. Each answers its drawing; `key` keeps its clip paths apart on one page.
import { fire, glint, handle } from './clay.mjs';
import { brows, face, moustache, spectacles } from './face.mjs';
import { fruit, grass, poppy, steam } from './garnish.mjs';

/** @type {Record<string, (key: string) => string>} */
export const POTS = {
  'aunt-dot': (key) =>
    fire({
      key,
      body: 'M80 258C80 190 132 158 195 158S310 190 310 258C310 324 262 350 195 350S80 324 80 258Z',
      glaze: 'blush',
      shadeX: 262,
      specks: 11,
      behind: `<path class="blush" d="M112 318C50 300 70 214 22 186L50 162C104 184 98 226 132 236Z"/>
        <path class="tomato" d="M22 186L50 162q8 5 14 11L32 193Z"/>${handle('blush', 'M296 210C384 176 390 318 288 306', 24)}`,
      paint: `<path class="tomato" d="M60 140H330V186Q316 204 300 190T268 192T232 196T196 190T158 198T122 190T88 196T60 186Z"/>${dots()}`,
      front: `<path class="tomato" d="M140 163C146 128 244 128 250 163Z"/><circle class="tomato" cx="195" cy="122" r="15"/>
        <path class="brush" d="M140 163h110"/>${glint('M112 222q6 -14 18 -22')}${face(190, 238, { left: 'glad', right: 'glad' })}`,
    }),
  'uncle-moss': (key) =>
    fire({
      key,
      body: 'M148 82C150 140 108 190 108 258C108 322 142 350 200 350S292 322 292 258C292 190 250 140 252 82L252 70Q200 58 148 70L112 58Q138 92 148 118Z',
      glaze: 'celadon',
      shadeX: 244,
      specks: 23,
      behind: handle('celadon', 'M246 122C352 92 352 250 284 262', 24),
      paint: `<path class="moss" d="M90 40H310V150Q292 168 274 152T236 156T200 150T164 160T128 150T90 158Z"/>`,
      front: `${glint('M132 236q4 -28 16 -46')}${brows(200, 214, 30)}${face(200, 236, { mouth: 'none', gap: 30 })}${moustache(200, 262)}`,
    }),
  'the-twins': (key) =>
    twin(key, 116, 'tomato', 'blush', 'left') + twin(`${key}b`, 284, 'sky', 'porcelain', 'right'),
  'cousin-pim': (key) =>
    fire({
      key,
      body: 'M180 150L184 214C146 226 124 254 124 288C124 330 156 350 200 350S276 330 276 288C276 254 254 226 216 214L220 150Q200 142 180 150Z',
      glaze: 'lilac',
      shadeX: 238,
      specks: 37,
      behind: poppy(),
      paint: `<path class="plum" d="M100 130H300V236Q282 252 262 238T226 244T190 238T152 246T100 236Z"/>`,
      front: `${glint('M146 284q0 -16 10 -26')}${face(200, 284, { left: 'open', right: 'open', mouth: 'oh', gap: 26, drop: 18 })}`,
    }),
  nan: (key) =>
    fire({
      key,
      body: 'M104 168L114 326Q116 350 142 350H246Q272 350 274 326L284 168Q194 150 104 168Z',
      glaze: 'porcelain',
      shadeX: 240,
      specks: 5,
      behind: `${steam(194)}${handle('porcelain', 'M276 206C362 186 366 312 268 300', 24)}`,
      paint: checks(),
      front: `<path class="tea" d="M105 168Q194 150 283 168Q194 190 105 168Z"/><path class="brush" d="M105 169Q194 190 283 169"/>${glint('M124 206l4 40')}${spectacles(190, 236, 34)}${face(190, 236, { left: 'shut', right: 'shut', gap: 34, drop: 26 })}`,
    }),
  'big-hal': (key) =>
    fire({
      key,
      body: 'M32 218C40 296 104 328 146 334L140 350H260L254 334C296 328 360 296 368 218Q200 202 32 218Z',
      glaze: 'butter',
      shadeX: 300,
      specks: 71,
      behind: fruit(),
      paint: `<path class="cobalt-wash" d="M20 200H380V222Q362 242 344 226T306 230T268 226T230 232T192 226T154 232T116 226T78 232T20 224Z"/>`,
      front: `${glint('M70 262q10 18 26 28')}${face(200, 262, { mouth: 'grin', gap: 58, drop: 6 })}`,
    }),
  'little-bo': (key) =>
    fire({
      key,
      body: 'M112 350Q92 350 92 322C92 214 138 142 206 142S308 206 308 282V322Q308 350 288 350Z',
      glaze: 'celadon',
      shadeX: 262,
      specks: 53,
      paint: `<path class="moss" d="M80 130H320V186Q302 202 284 188T246 192T208 186T170 196T132 186T80 196Z"/>`,
      front: `<ellipse class="cobalt" cx="200" cy="290" rx="62" ry="42"/><path class="salt" d="M146 310Q172 280 200 288T254 310Q234 332 200 332T146 310Z"/>
        ${glint('M112 258q6 -34 24 -56')}${face(200, 222, { mouth: 'none', gap: 34 })}`,
    }),
  'grandpa-ro': (key) =>
    fire({
      key,
      body: 'M104 214L122 330Q126 350 148 350H252Q274 350 278 330L296 214H310V184H90V214Z',
      glaze: 'sky',
      shadeX: 244,
      specks: 91,
      behind: grass(),
      paint: '<path class="cobalt-wash" d="M90 184H310V214H90Z"/>',
      front: `${glint('M126 238l6 34')}${brows(198, 240, 32)}${face(198, 260, { left: 'shut', right: 'shut', mouth: 'none' })}${moustache(198, 286)}<path class="brush" d="M186 312q12 8 24 0"/>`,
    }),
};

/** @param {string} key @param {number} x @param {string} glaze @param {string} second @param {'left' | 'right'} side */
function twin(key, x, glaze, second, side) {
  const out = side === 'left' ? -1 : 1;
  const at = (/** @type {number} */ dx) => x + dx * out;
  return fire({
    key,
    body: `M${x - 66} 232C${x - 66} 316 ${x - 46} 350 ${x} 350S${x + 66} 316 ${x + 66} 232Q${x} 218 ${x - 66} 232Z`,
    glaze,
    shadeX: x + 34,
    specks: x,
    behind: handle(glaze, `M${at(58)} 254C${at(116)} 236 ${at(116)} 314 ${at(46)} 312`, 17),
    paint: `<path class="${second}" d="M${x - 80} 200H${x + 80}V250Q${x + 62} 264 ${x + 46} 252T${x + 12} 256T${x - 22} 250T${x - 54} 258T${x - 80} 250Z"/>`,
    front: `${face(x, 280, { gap: 22, drop: 18, left: side === 'left' ? 'glad' : 'open', right: 'open', mouth: side === 'left' ? 'smile' : 'flat' })}`,
  });
}

function dots() {
  const rows = [300, 322, 344].map((y, row) =>
    Array.from({ length: 9 }, (_, i) => {
      const x = 76 + i * 30 + (row % 2) * 15;
      return `<circle class="cobalt" cx="${x}" cy="${y}" r="4.5"/>`;
    }).join(''),
  );
  return rows.join('');
}

function checks() {
  const cells = [0, 1].flatMap((row) =>
    Array.from(
      { length: 9 },
      (_, i) => `M${100 + i * 22 + (row ? 11 : 0)} ${306 + row * 11}h11v11h-11Z`,
    ),
  );
  return `<path class="cobalt" d="${cells.join('')}"/>`;
}
