/* Timeline, glossary, names, comparisons. */

import { numeral } from './counted.ts';

export const timelineDescription = (count: number, added: number): string =>
  `الأحداث التي تؤرخها الوثائق (${numeral(count)})، ومع كل حدث الفقرات التي تتحدث عنه${added > 0 ? `، وأحداث أضافها المحررون (${numeral(added)})` : ''}.`;
export const timelineLead = (count: number, added: number): string =>
  `الأحداث التي تؤرخها الوثائق أو تساعد على تأريخها، وعددها ${numeral(count)}.${added > 0 ? ` وثمة أحداث أخرى (${numeral(added)})، عليها علامة معيَّن، لا تذكرها الوثائق: أضافها المحررون من مصادرهم.` : ''} وإذا استنتج المحررون تاريخًا ذُكر ذلك معه.`;
export const noEvent = 'لم يُذكر هنا أي حدث بعد.';
export const Added = 'أضافه المحررون';
export const added = 'أضافه المحررون';
export const inferred = (how: string): string => `تاريخ استنتجه المحررون: ${how}`;
export const bearsOn = (count: number): string =>
  `لا تذكره الوثائق؛ لكن له صلة ${count > 2 ? 'بالفقرات المذكورة' : count === 2 ? 'بالفقرتين المذكورتين' : 'بالفقرة المذكورة'} هنا.`;

export const glossaryDescription = (count: number): string =>
  `مصطلحات الوثائق ومختصراتها (${numeral(count)})، مع شرحها ومواضع استعمالها.`;
export const glossaryLead = (count: number): string =>
  `معاني المصطلحات والمختصرات هنا، وعددها ${numeral(count)}، وكيف تستعملها كل وثيقة.`;
export const noTerm = 'لم يُشرح هنا أي مصطلح بعد.';
export const filterTerms = 'تصفية المصطلحات';
export const also = (names: string): string => `أيضًا: ${names}`;
export const amongNames = 'بين الأسماء:';

export const namesDescription = (count: number): string =>
  `أسماء أشخاص ومنظمات وأماكن وبعثات (${numeral(count)})، مع تعريف بكل اسم وكل ما يتحدث عنه هنا.`;
export const namesLead = (count: number): string =>
  `أسماء أشخاص ومنظمات وأماكن وبعثات، وعددها ${numeral(count)}: تعريف بكل اسم، وكل ما يتحدث عنه هنا.`;
export const noName = 'لم يُشرح هنا أي اسم بعد.';
export const nameKinds = {
  person: 'أشخاص',
  organization: 'منظمات',
  place: 'أماكن',
  mission: 'بعثات',
};
export const namedIn = 'موضع الذكر';
export const maps = (count: number): string =>
  count > 2 ? 'الخرائط' : count === 2 ? 'الخريطتان' : 'الخريطة';
export const mission = 'بعثة';
export const missionEnded = 'بعثة انتهت';
export const place = 'مكان';
export const country = 'بلد يدور الحديث عنه';
export const aboutMaps = (count: number): string =>
  `لكل مكان وكل بعثة على ${count > 2 ? 'الخرائط' : count === 2 ? 'الخريطتين' : 'الخريطة'} مدخل أدناه. واليابسة والحدود مأخوذة من Natural Earth الذي يبين من يسيطر على الأراضي اليوم؛ وهي لا تعبر عن أي رأي.`;
export const filterNames = 'تصفية الأسماء';
export const inGlossary = 'في المسرد:';
export const morePlaces = (count: number): string => `فقرات وحواشٍ أخرى (${numeral(count)})`;
export const meant = 'مقصود دون ذكر الاسم في:';

export const relations = {
  differ: 'تختلف',
  later: 'ما تغيَّر بينها',
  agree: 'تتفق',
  adds: 'يكمل بعضها بعضًا',
};
export const compareDescription = (count: number): string =>
  `نقاط تتفق فيها الوثائق أو تختلف أو يكمل بعضها بعضًا، أو تُظهر ما تغيَّر بينها (${numeral(count)}).`;
export const compareLead = (count: number): string =>
  `نقاط تلتقي عندها الوثائق، وعددها ${numeral(count)}، جنبًا إلى جنب.`;
export const noComparison = 'لم يُقارَن هنا شيء بعد.';
export const readWhole = (texts: number): string =>
  texts > 2 ? 'قراءة النصوص كاملة' : 'قراءة النصين كاملين';
export const readWholeOn = (title: string): string => `قراءة النصين كاملين: ${title}`;
export const onOnePoint = (documents: string[]): string =>
  `${list.format(documents)}: نصوصها الكاملة في نقطة واحدة، جنبًا إلى جنب، مع ما يستند إليه كل منها.`;
const list = new Intl.ListFormat('ar', { type: 'conjunction' });
export const allComparisons = 'بين كل المقارنات';
export const nextComparison = (title: string): string => `التالي: ${title}`;
export const editorsNote = 'تعليق المحررين';
export const fromOutside = 'من خارج الوثائق';
export const evidence = 'الأدلة';
export const voices = 'الأصوات';
export const expects = 'التوقع';
export const show = 'عرض';
export const allSides = (count: number): string => (count > 2 ? 'الكل' : 'كلاهما');
export const whatCameOfIt = 'ما آل إليه الأمر';
export const whatCameOfItOutside = 'ما آل إليه الأمر، من خارج الوثائق';
/** What closes the texts again; what is behind the colon is the point. */
export const closeTexts = 'إغلاق النصوص';

/** What stands above a note of the editors. */
export const noteKinds = {
  textual: 'تعليق المحررين',
  critical: 'تعليق المحررين',
  background: 'خلفية',
  since: 'منذ ذلك الحين',
};
/** Its name where nothing else says whose it is. */
export const noteNames = {
  textual: 'تعليق المحررين',
  critical: 'تعليق المحررين',
  background: 'تعليق المحررين: خلفية',
  since: 'تعليق المحررين: منذ ذلك الحين',
};
