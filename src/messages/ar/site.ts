/* What surrounds every page, the front page, and pages about the site itself. */

/** What the site is, on the card of its front page. */
export const annotatedReader = 'طبعة مع تعليقات';
export const skip = 'الانتقال إلى النص';
export const menu = 'القائمة';
export const mainMenu = 'القائمة الرئيسية';
export const documents = 'الوثائق';
export const breadcrumbs = 'مسار التنقل';
export const more = 'المزيد';
export const searchAndIndex = 'البحث والفهرس';
export const yourNotebook = 'دفتر ملاحظاتك';
export const about = 'عن هذه الطبعة';
/** What a reader looks for there, by the ids of its parts. */
export const aboutParts = { rights: 'الحقوق', privacy: 'الخصوصية' };

/** The pages that the site has besides its documents, as menus name them. */
export const rooms = {
  compare: 'المقارنات',
  sources: 'المصادر',
  data: 'الإحصاءات',
  timeline: 'التسلسل الزمني',
  glossary: 'المسرد',
  names: 'الأسماء',
  teach: 'التدريس',
};

export const newVersion = 'توجد نسخة جديدة من هذا الموقع.';
export const reload = 'إعادة التحميل';

export const settings = 'إعدادات القراءة';
/** What a reader can set, and what there is to choose, in the order of the panel. */
export const settingGroups = {
  size: ['حجم النص', 'صغير', 'متوسط', 'كبير', 'أكبر'],
  volume: ['التعليقات', 'النص وحده', 'بإيجاز', 'كاملة'],
  theme: ['المظهر', 'حسب النظام', 'فاتح', 'داكن'],
  notes: ['الحواشي، في الشاشات العريضة', 'في الهامش', 'بعد القسم'],
  keys: ['المفتاح /', 'يفتح البحث', 'لا يفعل شيئًا'],
};

export const search = 'بحث';
export const searchField = 'البحث في النصوص وكل ما يتصل بها';
export const searchHint = 'اسم أو رقم أو كلمة';
export const whereTheyDiffer = 'فيمَ تختلف:';
/** A title within a line that begins with other words: the script has no small letters. */
export const withinLine = (title: string): string => title;
export const beginReading = 'بدء القراءة';
export const beginReadingOf = (document: string): string => `بدء القراءة: ${document}`;
export const whereElseTheyDiffer = 'فيمَ تختلف أيضًا:';
export const whatElseIsHere = 'ما يوجد هنا أيضًا';

export const notFound = 'غير موجود';
export const noPage = 'لا توجد صفحة في هذا العنوان';
export const noPageSentence = 'لا توجد صفحة في هذا العنوان.';
export const mayBeMistyped = 'ربما كُتب العنوان خطأً: فكل عنوان نُشر هنا يومًا ما زال يعمل.';
export const indexOfEverything = 'فهرس كل شيء، من الألف إلى الياء';

export const aboutDescription =
  'ما هذه الطبعة، وعلى أعمال مَن تقوم، وكيف أُعدَّت، وما الذي يجوز فعله بها، وما الذي تعرفه عن قرائها.';
export const whatIsRestated = 'ما أُعيدت صياغته';
export const restatedHere = 'كلمات هذا الموقع كلماته هو. أما ما تعيد صياغته فأعمال لغيره:';
export const whatIsHere = 'ما يوجد هنا';
export const documentsHere = 'وثائق هذا الموقع:';
export const keptOffline =
  'وتُحفظ هناك أيضًا نسخة من الموقع منذ الزيارة الأولى، ما لم يكن متصفحك مضبوطًا على توفير البيانات: فتُفتح صفحاته بلا شبكة.';
/** With a link. */
export const licenses = 'والبرامج والخط التي تأتي مع هذه الصفحات من عمل آخرين أيضًا: <a>تراخيصها</a>.';
/** A value of the setting that was chosen, as it is read out. */
export const chosen = (setting: string, value: string): string => `${setting}: ${value}`;
/** Before and behind an address at which nothing is. */
export const nothingIs = 'لا شيء هنا بالعنوان «';
export const nearIt = '». وأقرب ما إليه:';
