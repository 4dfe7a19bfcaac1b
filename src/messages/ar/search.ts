/* Search: its page and its dialog. */

export const search = 'بحث';
export const description =
  'البحث في الوثائق وحواشيها ومصادرها وإحصاءاتها ومصطلحاتها وأحداثها، أو تصفح فهرس كل ما هنا، من الألف إلى الياء.';
export const field = 'البحث في النصوص وحواشيها ومصادرها وإحصاءاتها ومصطلحاتها وأحداثها';
export const needsScripts =
  'يحتاج البحث إلى JavaScript. ومن دونه يقود الفهرس أدناه إلى كل اسم ومصدر وإحصاء ومصطلح وحدث.';
export const filter = 'تصفية';
export const document = 'الوثيقة';
/** How to narrow what is found; what is typed stands as code. */
export const help = (document: string): string =>
  `لتضييق البحث: <code>-كلمة</code> و<code>كلمة أو أخرى</code> و<code>"كلمات متتالية"</code> و<code>نوع:حاشية</code> و<code>في:${document}</code> و<code>مؤلف:</code> و<code>سنة:</code>.`;
export const results = 'النتائج';
export const index = 'الفهرس الأبجدي';
export const letters = 'الحروف';
export const numbers = 'الأرقام';
export const indexOf = (letter: string): string => `الفهرس، ${letter}`;
export const indexDescription = (letter: string): string => `كل ما في الفهرس تحت «${letter}».`;

/** What is found, one and many. */
export const kinds = {
  passage: ['فقرة', 'فقرات'],
  section: ['قسم', 'أقسام'],
  page: ['صفحة', 'صفحات'],
  note: ['حاشية', 'حواشٍ'],
  source: ['مصدر', 'مصادر'],
  statistic: ['إحصاء', 'إحصاءات'],
  term: ['مصطلح', 'مصطلحات'],
  name: ['اسم', 'أسماء'],
  event: ['حدث', 'أحداث'],
  comparison: ['مقارنة', 'مقارنات'],
  remark: ['تعليق المحررين', 'تعليقات المحررين'],
  background: ['تعليق المحررين: خلفية', 'تعليقات المحررين: خلفية'],
  since: ['تعليق المحررين: منذ ذلك الحين', 'تعليقات المحررين: منذ ذلك الحين'],
  table: ['جدول', 'جداول'],
  picture: ['صورة', 'صور'],
  box: ['إطار', 'أطر'],
  equation: ['معادلة', 'معادلات'],
  item: ['توصية', 'توصيات'],
};

/** Another name in the index, which leads to the first. */
export const see = (name: string): string => `انظر ${name}`;
export const nameKinds = {
  person: 'شخص',
  organization: 'منظمة',
  place: 'مكان',
  mission: 'بعثة',
};
/** What in the index begins with a letter of another script. */
export const otherLetters = 'أخرى';
/** The letters of the index, in their order. */
export const alphabet = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** What the beginning of a title is sorted without. */
export const articles = /^ال(?=\p{Script=Arabic}{2})/u;
