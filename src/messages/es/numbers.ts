/* Numbers as texts write them, so that they can be read again. */

/** Words of which numbers are made, each with its value. */
export const words =
  'cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 ' +
  'catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiún:21 veintiuno:21 veintiuna:21 ' +
  'veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 ' +
  'treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 ciento:100 doscientos:200 doscientas:200 ' +
  'trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 ' +
  'seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900 ' +
  'primer:1 primero:1 primera:1 segundo:2 segunda:2 tercer:3 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 ' +
  'sexto:6 sexta:6 séptimo:7 séptima:7 octavo:8 octava:8 noveno:9 novena:9 décimo:10 décima:10';
/** Words by which a number before them is multiplied. */
export const scales =
  'decena:10 docena:12 década:10 cien:1e2 centenar:1e2 mil:1e3 millar:1e3 miles:1e3 millón:1e6 millones:1e6 billón:1e12 ' +
  'billones:1e12';
/** Words for a part of a whole, which state no number. */
export const parts = 'mitad medio media tercio tercios cuartos';
/** What stands before the parts of one. */
export const decimal = ',';
/** Words for a hundredth, as search compares them: a regular expression. */
export const percent = 'por ciento';
