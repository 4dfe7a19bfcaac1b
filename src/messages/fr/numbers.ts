/* Numbers as texts write them, so that they can be read again. */

/** Words of which numbers are made, each with its value. */
export const words =
  'zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 ' +
  'quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 quatrevingt:80 quatrevingts:80 ' +
  'huitante:80 octante:80 nonante:90 premier:1 première:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 ' +
  'sixième:6 septième:7 huitième:8 neuvième:9 dixième:10';
/** Words by which a number before them is multiplied. */
export const scales =
  'dizaine:10 douzaine:12 décennie:10 cent:1e2 cents:1e2 centaine:1e2 mille:1e3 millier:1e3 milliers:1e3 million:1e6 millions:1e6 ' +
  'milliard:1e9 milliards:1e9 billion:1e12 billions:1e12';
/** Words for a part of a whole, which state no number. */
export const parts = 'moitié demi demie tiers quart quarts';
/** What stands before the parts of one. */
export const decimal = ',';
/** Words for a hundredth, as search compares them: a regular expression. */
export const percent = 'pour ?cent(?!\\p{L})';
