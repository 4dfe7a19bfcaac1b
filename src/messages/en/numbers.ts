/* Numbers as texts write them, so that they can be read again. */

/** Words of which numbers are made, each with its value. */
export const words =
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 ' +
  'fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 ' +
  'eighty:80 ninety:90 once:1 twice:2 thrice:3 a:1 zeroth:0 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 ' +
  'eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12';
/** Words by which a number before them is multiplied. */
export const scales = 'decade:10 dozen:12 hundred:1e2 thousand:1e3 million:1e6 billion:1e9 trillion:1e12';
/** Words for a part of a whole, which state no number. */
export const parts = 'half halves quarter quarters';
/** What stands before the parts of one. */
export const decimal = '.';
/** Words for a hundredth, as search compares them: a regular expression. */
export const percent = 'per ?cent|percent';
