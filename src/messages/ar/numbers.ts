/* Numbers as texts write them, so that they can be read again. */

/** Words of which numbers are made, each with its value. */
export const words =
  'صفر:0 واحد:1 واحدة:1 إحدى:1 أحد:1 اثنان:2 اثنين:2 اثنتان:2 اثنتين:2 اثنا:2 اثني:2 ثلاث:3 ثلاثة:3 أربع:4 أربعة:4 خمس:5 خمسة:5 ' +
  'ست:6 ستة:6 سبع:7 سبعة:7 ثمان:8 ثماني:8 ثمانية:8 تسع:9 تسعة:9 عشر:10 عشرة:10 عشرون:20 عشرين:20 ثلاثون:30 ثلاثين:30 ' +
  'أربعون:40 أربعين:40 خمسون:50 خمسين:50 ستون:60 ستين:60 سبعون:70 سبعين:70 ثمانون:80 ثمانين:80 تسعون:90 تسعين:90 ' +
  'مائتان:200 مائتين:200 مئتان:200 مئتين:200 ألفان:2000 ألفين:2000 مليونان:2e6 مليونين:2e6 أول:1 أولى:1 ثان:2 ثاني:2 ثالث:3 ' +
  'رابع:4 خامس:5 سادس:6 سابع:7 ثامن:8 تاسع:9 عاشر:10';
/** Words by which a number before them is multiplied. */
export const scales =
  'عقد:10 مائة:1e2 مئة:1e2 ألف:1e3 ألفا:1e3 آلاف:1e3 مليون:1e6 مليونا:1e6 ملايين:1e6 مليار:1e9 مليارا:1e9 مليارات:1e9 ' +
  'بليون:1e9 بلايين:1e9 تريليون:1e12 تريليونات:1e12';
/** Words for a part of a whole, which state no number. */
export const parts = 'نصف ثلث ثلثا ثلثي ربع';
/** What stands before the parts of one. */
export const decimal = '.';
/** Words for a hundredth, as search compares them: a regular expression. */
export const percent = '(?:في\\s|ب)الما?ي[ةه]';
