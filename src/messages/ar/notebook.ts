/* The page of the notebook. */

export const title = 'دفتر الملاحظات';
export const description =
  'علاماتك وملاحظاتك على النصوص، يحفظها متصفحك على هذا الجهاز: تقرؤها وتبحث فيها وترتبها وتحفظها في ملف وتطبعها.';
export const lead = 'علاماتك وملاحظاتك. يحفظها متصفحك على هذا الجهاز، ولا تُرسل إلى أي مكان.';
export const needsScripts =
  'يحتاج دفتر الملاحظات إلى JavaScript: فمتصفحك هو الذي يحفظ الملاحظات، وبرنامج نصي هو الذي يكتبها. ومن دونه يمكن قراءة كل ما عداها هنا وطباعته والاستشهاد به.';
export const came = 'ملاحظات وصلت إليك';
export const howTo = 'كيفية الكتابة في نص';
/** With a link. */
export const howToSelect =
  'حدِّد كلمات في <a>نص</a> أو في حاشية أو في كلام المحررين أو تحت صورة، فيظهر شريط: ميِّزها بأحد أربعة ألوان، أو اكتب ملاحظة، أو ضع عليها وسمًا، أو أنشئ رابطًا إليها، أو استشهد بها. وعلى لوحة المفاتيح ينقلك المفتاح Tab من الكلمات إلى الشريط.';
export const howToNumber =
  'اضغط رقم الفقرة واختر «ملاحظة على الفقرة 3» لتكتب ملاحظة عليها كلها. وللرسوم البيانية والإحصاءات والمصادر زر «ملاحظة».';
export const howToMargin = 'تدل علامة في الهامش على كل ملاحظة. وتجتمع الملاحظات كلها هنا.';
export const clearing = 'محو بيانات هذا المتصفح يحذفها: احفظ نسخة منها من حين إلى آخر.';
export const yourNotes = 'ملاحظاتك';
export const searchNotes = 'البحث في ملاحظاتك';
export const order = 'الترتيب';
export const byPlace = 'بحسب النص والموضع';
export const byTag = 'بحسب الوسم';
export const newestFirst = 'الأحدث أولًا';
export const oldestFirst = 'الأقدم أولًا';
export const citations = 'الاستشهادات';
export const none = 'بلا';
export const keep = 'حفظ نسخة أو تسليمها أو مشاركتها';
export const yourName = 'اسمك، لمن تصله الملاحظات (لا يُكتب إلا في الملفات والروابط التي تنشئها)';
export const saveFile = 'حفظ في ملف';
export const copyAsLink = 'نسخ كرابط';
export const saveMarkdown = 'حفظ بصيغة Markdown';
export const saveCsv = 'حفظ بصيغة CSV';
export const print = 'طباعة';
export const aboutFile =
  'الملف بصيغة JSON-LD وفق نموذج W3C Web Annotation. ويمكن قراءته من جديد هنا أو على جهاز آخر، وكذلك ما يُصدَّر من Hypothesis. أما Markdown وCSV والورق فلاستعمالات أخرى، ولا تُقرأ منها الملاحظات من جديد.';
export const readFile = 'قراءة ملاحظات من ملف';
export const deleteEverything = 'حذف كل شيء';
export const aboutDeleting =
  'يحذف هذا من هذا الجهاز كل الملاحظات في هذا الدفتر، ملاحظاتك وملاحظات غيرك. ولا نسخة منها عند أحد: احفظها أولًا في ملف بالزر أعلاه إن كنت قد تحتاج إليها.';
export const deleteAll = 'حذف كل الملاحظات';
