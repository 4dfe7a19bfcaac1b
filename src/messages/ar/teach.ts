/* Pages for teachers. */

import { isEnded } from '../ended.ts';
import { counted, numeral } from './counted.ts';

const tasksCounted = (count: number): string =>
  counted(count, ['تمرين واحد', 'تمرينان', 'تمارين', 'تمرينًا', 'تمرين']);

export const level = 'المستوى';
export const time = 'الوقت';
export const outcomes = 'نتائج التعلم';
export const lessonMinutes = (minutes: number): string =>
  counted(minutes, ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']);
/** Of an hour and a half, 1.5. */
export function lessonHours(hours: number): string {
  const whole = Math.floor(hours);
  const half = hours % 1 === 0 ? '' : 'نصف';
  if (whole === 0 && half) return 'نصف ساعة';
  const [one, ...others] = [half ? 'ساعة' : 'ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'] as const;
  return `${counted(whole, [one, ...others])}${half && ` و${half}`}`;
}

/** What a task asks of whoever reads. */
export const taskKinds = { comprehension: 'الفهم', data: 'البيانات', sources: 'نقد المصادر' };
export const yourAnswer = 'إجابتك؛ تبقى في هذه الصفحة';
export const modelAnswer = 'إجابة نموذجية';
export const tasksTitle = 'تمارين مع إجاباتها';
export const noTask = 'لم يوضع هنا أي تمرين بعد.';
export const tasksLead = (count: number): string =>
  `تمارين لها إجابات، وعددها ${numeral(count)}: فيما تقوله النصوص، وفيما تبينه أرقامها، وفي جودة مصادرها. اكتب إجابتك، ثم افتح الإجابة النموذجية. ولا يغادر شيء مما تكتبه هذه الصفحة، ولا يُحفظ.`;
export const tasksDescription = (count: number): string =>
  `${tasksCounted(count)} على الوثائق، في الفهم والبيانات والمصادر، مع إجابات نموذجية.`;
export const questionsTitle = 'أسئلة للنقاش';
export const questionsDescription = (count: number): string =>
  `أسئلة مفتوحة للنقاش (${numeral(count)})، ومع كل سؤال الفقرات التي تحتاج إليها الإجابة.`;
export const questionsLead = (count: number): string =>
  `أسئلة مفتوحة تستطيع الوثائق الإجابة عنها، وعددها ${numeral(count)}، ومع كل سؤال الفقرات التي تحتاج إليها الإجابة.`;

export const description =
  'كيف توزع رابطًا دقيقًا، وتستشهد بفقرة مع صفحتها المطبوعة، وتجمع حزمة، وما الذي يُناقش في الصف.';
export const lead =
  'لمدرس لديه خمس دقائق: رابط دقيق واحد، واستشهاد واحد، وحزمة على الورق، وأسئلة وتمارين تستطيع الوثائق الإجابة عنها.';
export const aParagraph = 'فقرة، وما يمكن فعله بها';
export const toHandOut = 'فقرة للتوزيع';
export const linkToIt = 'رابط إليها';
/** With a link. */
export const linkLasts = 'من يفتح الرابط يصل إلى تلك الفقرة، هذا العام والعام المقبل. <a>انظر إليها</a>.';
export const copyLink = 'نسخ الرابط';
export const citeIt = 'الاستشهاد بها';
export const citedText = 'النص مع صفحته المطبوعة، بسبع صيغ، والعنوان الذي قُرئ فيه.';
export const citedOriginal = 'الأصل مع صفحته المطبوعة، بسبع صيغ، والعنوان الذي قُرئ فيه.';
export const showCitation = 'عرض الاستشهاد بها';
export const makePacket = 'إعداد حزمة';
export const whatPacketIs = 'ما يقرؤه طلابك، بالترتيب الذي تختاره، على الورق أو في رابط يضمه كله.';
export const addIt = 'إضافتها إلى حزمة';
export const makeYourOwn = 'إعداد حزمة خاصة بك';
export const readyMade = 'حزم جاهزة';
/** What stands between a title and what is said of it. */
export const afterTitle = (title: string): string => (isEnded(title) ? '' : ':');
export const inClass = 'الوثائق في الصف';
export const questionsAndTasks = 'أسئلة وتمارين';
/** With a link. */
export const sectionsAsk = (count: number): string =>
  `تطرح الأقسام <a>أسئلة مفتوحة (${numeral(count)})</a>، ومع كل سؤال الفقرات التي تحتاج إليها الإجابة. وترد الأسئلة في ذيل كل قسم أيضًا.`;
/** With a link. */
export const tasksApart = (count: number): string =>
  `وترد على حدة <a>تمارين مع إجاباتها (${numeral(count)})</a>، ليختبر القارئ ما قرأه أو ليكلف بها المدرس طلابه: في الفهم، وفي البيانات، وفي المصادر.`;
export const howItWorks = 'طريقة العمل';
export const aboutNumbers =
  'اضغط الرقم المجاور لفقرة في نص: فيُنسخ رابطها، ويُعرض عليك الاستشهاد بها و«إضافة إلى الحزمة». وبعد ذلك تظهر علامة عند كل فقرة وحاشية ورسم بياني وسؤال، ويبقى شريط حزمتك ظاهرًا وأنت تتابع القراءة. وللإشارة إلى بضع كلمات حدِّدها واضغط «رابط إلى هذه الكلمات». وللحواشي والمصادر والإحصاءات والرسوم البيانية والمصطلحات والأحداث والمقارنات عناوين أيضًا. ولا يجوز أن يختفي عنوان أو أن يدل على نص آخر؛ وإذا نُقلت فقرة يومًا قاد عنوانها القديم إليها.';
/** With a link, whose words are its address. */
export const aCitationOf = (place: string, address: string): string =>
  `مثال على الاستشهاد: ${place}، وعنوانها <a>${address}</a>:`;
export const inText = 'في المتن: ';
export const aSourceCited = 'مصدر مستشهد به هنا';
export const fromItsPage = 'من صفحته';
/** With a link. */
export const aboutPackets = (hasReady: boolean): string =>
  `يمكن تنزيل <a>قائمة المراجع كلها</a>، ويحفظها Zotero من تلك الصفحة دفعة واحدة. ولا وجود للحزمة إلا في رابطها: فلا يُرسل شيء إلى أي مكان، ولا يسجل أحد دخوله. وتُطبع على ورق A4 وLetter، مع الحواشي التي تحتاج إليها وحدها، ومع رمز لكل جزء يقرؤه الهاتف. (يحتاج إعداد حزمة إلى JavaScript${hasReady ? '؛ أما الجاهزة فلا' : ''}.)`;
export const aboutPrinting =
  'يمكن طباعة أي صفحة: تلي الحواشي قسمها، كل حاشية مرة واحدة، وتُظهر الروابط عناوينها، وتغيب القوائم. النصوص الكاملة في صفحة واحدة:';

export const packetDescription =
  'اختر أقسامًا وفقرات، مع عنوان وتعليمات من عندك، ووزعها في رابط واحد أو على الورق.';
export const packetLead =
  'اختر ما يقرؤه طلابك، بالترتيب الذي تريده. ولا وجود للحزمة إلا في عنوان هذه الصفحة: انسخ الرابط، ومن يفتحه يرَ الشيء نفسه. ولا يُخزَّن شيء في أي مكان.';
export const packetNeeds = 'يحتاج إعداد حزمة إلى JavaScript. وهذه حزم جاهزة:';
export const print = 'طباعة';
export const toPrint = 'حزمة للطباعة والتوزيع.';
export const edit = 'تعديل هذه الحزمة';
export const title = 'العنوان';
export const instruction = 'التعليمات';
export const printQuestions = 'طباعة أسئلة النقاش عن كل جزء';
export const printTasks = 'طباعة التمارين على كل جزء (تبقى الإجابات على الشاشة)';
export const printEditors = 'طباعة تعليقات المحررين على كل جزء';
/** With a link. */
export const addNotes = 'إضافة ما في <a>دفتر ملاحظاتي</a> من ملاحظات على هذه الأجزاء';
export const singleParagraphs = 'فقرات مفردة';
/** Behind it, for who hears it. */
export const ofSection = (title: string): string => ` من ${title}`;
export const selection = 'اختيارك';

export const tasks = 'تمارين';
export const answer = 'الإجابة، للمدرس';
export const partsOf = (title: string): string => `أجزاء ${title}`;
export const partsDescription = 'ما تُجمع منه الحزم.';
export const onPlace = (place: string): string => `على ${place}`;
export const question = 'سؤال للنقاش';
export const needs = (places: string): string => `يحتاج إلى: ${places}`;
