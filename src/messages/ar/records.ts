/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: {
    title: 'مقارنة الوثائق',
    content: 'أين تتفق الوثائق وأين تختلف أو يكمل بعضها بعضًا، وما الذي تغيَّر بينها.',
    names: '',
  },
  sources: { title: 'المصادر', content: 'كل مصدر تستشهد به الوثائق أو تسميه، ومواضع استعماله.', names: '' },
  data: { title: 'الإحصاءات', content: 'كل رقم تذكره الوثائق، مع مصدره.', names: 'بيانات|أرقام|csv' },
  timeline: { title: 'التسلسل الزمني', content: 'الأحداث المؤرخة بالترتيب.', names: 'تواريخ' },
  glossary: { title: 'المسرد', content: 'المصطلحات والمختصرات، وكيف تستعملها الوثائق.', names: 'معجم' },
  names: {
    title: 'الأسماء',
    content: 'الأشخاص والمنظمات والأماكن والبعثات، مع خريطة.',
    names: 'أشخاص|خريطة|مختصرات',
  },
  teach: {
    title: 'للمدرسين',
    content: 'رابط إلى فقرة، والاستشهاد بها، وطباعة حزم للصف.',
    names: 'تعليم|تدريس|معلمون|حزم|درس|صف',
  },
  questions: {
    title: 'أسئلة للنقاش',
    content: 'أسئلة مفتوحة عن كل قسم، مع الفقرات التي تحتاج إليها الإجابة.',
    names: 'أسئلة للصف',
  },
  tasks: {
    title: 'تمارين مع إجاباتها',
    content: 'تمارين في الفهم والبيانات ونقد المصادر عن كل قسم، مع إجابات نموذجية.',
    names: 'تمارين|مهام|إجابات|أجوبة',
  },
  packet: {
    title: 'إعداد حزمة',
    content: 'اختر أقسامًا وفقرات ووزعها في رابط واحد أو على الورق.',
    names: 'حزمة خاصة|ورقة عمل',
  },
  about: {
    title: 'عن هذه الطبعة',
    content: 'ما يوجد هنا وكيف أُعِدّ، والحقوق وإمكانية الوصول والخصوصية.',
    names: 'عن الموقع|حقوق ترخيص|منهج|محررون',
  },
};
/** Where a part of the page about the edition is. */
export const about = 'عن هذه الطبعة';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: 'النص الكامل في صفحة واحدة',
  content: 'كل الأقسام، للقراءة أو الطباعة دفعة واحدة.',
  names: [`${short} كاملًا`, 'طباعة'],
});
export const allNotes = (short: string, notes: string) => ({
  title: 'كل الحواشي',
  content: `${notes}، ومع كل حاشية الجملة التي تسندها.`,
  names: [`حواشي ${short}`, 'هوامش'],
});
export const cite = (short: string) => ({
  title: 'كيف يُستشهد به',
  content: 'صيغ الاستشهاد بالوثيقة وفقراتها وحواشيها.',
  names: [`استشهاد ${short}`, 'استشهاد', 'اقتباس'],
});
export const packet = (title: string) => ({
  where: 'حزمة للصف',
  names: [`حزمة ${title}`, 'حزمة', 'ورقة عمل', 'درس'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [`هامش ${label}`, `حاشية ${label}`];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `صفحة ${number}`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `المحررون: ${place}`;
export const outside = (kind: string, place: string): string => `${kind}: ${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => `باللغة ${language}`;
export const foreign = (title: string, language: string): string => `${title} [باللغة ${language}]`;
export const issue = (issue: string): string => `العدد ${issue}`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}، إضافة من المحررين`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `المرتبة ${value}`;
