# Actions are masdar forms and "you" is the suffix ـك or its like, written alike for women and men.

## The first screen

attract-greeting = أهلًا وسهلًا!
attract-invitation = لمسة هنا للبدء
door-title = اختيار اللغة

## Ways back, lists

home = البداية
back = رجوع
ways-back = طرق الرجوع
listen-to = استماع: { $what }
chosen = { $what }، تم الاختيار
understood = حسنًا
listed = { $first }، { $second }
next = الصفحة التالية
previous = الصفحة السابقة
page = { $page } / { $pages }
    .spoken = صفحة { $page } من { $pages }

## The bar

bar-language = لغات أخرى
bar-listen-on = استماع: يعمل
bar-listen-off = استماع: متوقف
bar-text-size = تكبير الخط
bar-contrast = ألوان أوضح
undo-language = عودة إلى { $language }
undo-text-size = الخط كما كان
undo-contrast = الألوان كما كانت
person = التحدث مع موظف
person-from = يوجد موظف هنا من الساعة { $time }
person-tomorrow = يوجد موظف هنا غدًا الساعة { $time }
person-on-day = يوجد موظف هنا يوم { $day }

## Home

home-title = كيف يمكننا المساعدة؟
home-workshops = ورش العمل
home-workshops-more = المواعيد القادمة. أهلًا بمشاركتك.
home-help = الهاتف والكمبيوتر
home-help-more = مساعدة في الاستخدام
home-opinion = رأيك يهمنا
home-opinion-more = نحب أن نسمع منك

## Days and times

time = { $time }
date = { $weekday }، { $day }
today = اليوم
tomorrow = غدًا
in-days =
    { $days ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
day-soon = { $away }، { $day }
day-later = { $day }، { $away }
# In words to the eye too: with a dash it is unclear which time comes first.
hours = من { $start } إلى { $end }

## Workshops

workshops-title = ورش العمل
filter-title = اختيار الأيام
filter-all = الكل
filter-today = اليوم
filter-week = هذا الأسبوع
nothing-today = لا توجد ورش اليوم. هذا هو الموعد القادم:
nothing-this-week = لا توجد ورش هذا الأسبوع. هذا هو الموعد القادم:
nothing-planned = لم تُحدَّد مواعيد جديدة بعد. يمكنك التحدث مع موظف.
next-session = الموعد القادم
chairs-free =
    { $chairs ->
        [zero] لا توجد مقاعد متاحة
        [one] مقعد واحد متاح
        [two] مقعدان متاحان
        [few] { $chairs } مقاعد متاحة
        [many] { $chairs } مقعدًا متاحًا
       *[other] { $chairs } مقعد متاح
    }
# The literal 0 stands in for the category "zero".
waiting-list =
    { $waiting ->
        [0] اكتمل العدد. يمكنك انتظار دورك.
        [one] اكتمل العدد. تنتظر مجموعة واحدة.
        [two] اكتمل العدد. تنتظر مجموعتان.
        [few] اكتمل العدد. تنتظر { $waiting } مجموعات.
        [many] اكتمل العدد. تنتظر { $waiting } مجموعة.
       *[other] اكتمل العدد. تنتظر { $waiting } مجموعة.
    }
cancelled = أُلغي الموعد
over = انتهى وقت التسجيل في هذه الورشة.
gone-title = لم تعد هذه الورشة موجودة

## One workshop

step-free = الدخول بدون درج
not-step-free = يوجد درج هنا. يمكنك سؤالنا، وسنجد حلًا معًا.
lift = يوجد مصعد
accessible-toilet = مرحاض مناسب للكرسي المتحرك
hearing-loop = نظام صوتي لسماعات الأذن الطبية
free-of-charge = مجانًا
costs = السعر: { $price }
led-by = مع { $host }
we-speak = نتحدث: { $languages }
join = أريد المشاركة
next-time = المرة القادمة: { $day }
ask-at-desk = يُرجى السؤال في مكتب الاستقبال.

## Taking a place

how-many = كم شخصًا سيحضر؟
people =
    { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
review-title = هل هذا صحيح؟
place-for-you = يوجد مكان متاح.
will-wait = اكتمل العدد الآن. سيكون رقم دورك { $number }.
confirm = نعم، سأحضر
saving = جارٍ حفظ المكان …
not-saved = لم يُحفظ المكان بعد. يمكنك المحاولة مرة أخرى، أو السؤال في مكتب الاستقبال.
try-again = محاولة أخرى

## The pass

pass-title = مكانك محجوز
pass-waiting-title = أنت على قائمة الانتظار
pass-code = رمزك بالصور: { $pictures }. وبالأرقام: { $digits }
pass-picture = { $picture }، { $digit }
    .spoken = { $picture }، { $digit }
pass-calendar = للحفظ في الهاتف
pass-calendar-how = يمكن توجيه كاميرا الهاتف إلى هذه الصورة لإضافة الموعد إلى التقويم.
just-come = لا داعي لحفظ شيء. حضورك يكفي.
you-are-number = رقم دورك { $number }. يُرجى الحضور قبل الموعد بعشر دقائق. توزَّع المقاعد المتاحة عند البداية.
done = تم

## A person

help-title = الهاتف والكمبيوتر
help-what = نساعدك في استخدام الهاتف والكمبيوتر والخدمات الحكومية.
person-title = التحدث مع موظف
open-until = مفتوح الآن، حتى الساعة { $time }
opens-today = نفتح اليوم الساعة { $time }
opens-tomorrow = نفتح غدًا الساعة { $time }
opens-on = نفتح يوم { $day }، الساعة { $time }
closed-for-long = مغلق حاليًا
hours-today = اليوم: { $hours }
closed-today = مغلق اليوم
closed-on = مغلق يوم { $day }
# The number is isolated, so that its groups of digits keep their order.
ring = الهاتف: { "\u2068" }{ $phone }{ "\u2069" }
also-here = مكان آخر للمساعدة: { $place }
ask-staff = يمكنك سؤال أي شخص يعمل هنا.

## Your opinion

opinion-title = رأيك يهمنا
opinion-picture = ثلاثة وجوه تعبيرية
opinion-nothing = لا توجد أسئلة الآن. أهلًا بك هنا بعد أي ورشة. نحب أن نسمع منك.

## Still here?

idle-title = هل ما زلت هنا؟
idle-what = بدون رد ستبدأ الشاشة من جديد للزائر التالي.
idle-left =
    { $seconds ->
        [zero] انتهى الوقت
        [one] بقيت ثانية واحدة
        [two] بقيت ثانيتان
        [few] بقيت { $seconds } ثوانٍ
        [many] بقيت { $seconds } ثانية
       *[other] بقيت { $seconds } ثانية
    }
idle-stay = نعم، ما زلت هنا

## When the kiosk cannot work

fault-title = الشاشة في استراحة
fault-staff = للموظفين: الضغط لمدة خمس ثوانٍ
staff-title = للموظفين
staff-nothing = كل شيء على ما يرام.

## The pictures of a pass

pass-bicycle = دراجة
pass-bird = عصفور
pass-boat = قارب
pass-book = كتاب
pass-cup = فنجان
pass-fish = سمكة
pass-flower = زهرة
pass-key = مفتاح
pass-tree = شجرة
pass-umbrella = مظلة

## Kinds of workshop

kind-print-clothes = الطباعة على الملابس
kind-print-textile = الطباعة على القماش
kind-silk-screen = الطباعة بالشاشة الحريرية
kind-self-portrait = صورة ذاتية
kind-photography = التصوير الفوتوغرافي
kind-podcast = إعداد بودكاست
kind-film = صنع فيلم
kind-music = الموسيقى
kind-drawing = الرسم
kind-painting = الرسم بالألوان
kind-sewing = الخياطة
kind-repair = تصليح الأشياء
kind-3d-print = الطباعة ثلاثية الأبعاد
kind-coding = البرمجة
kind-games = الألعاب
kind-cooking = الطبخ
kind-gardening = زراعة النباتات
kind-storytelling = رواية الحكايات
kind-reading-circle = حلقة قراءة
kind-language-cafe = مقهى اللغة
kind-phone-help = مساعدة في استخدام الهاتف
kind-computer-help = مساعدة في استخدام الكمبيوتر
kind-coffee-and-computers = قهوة وكمبيوتر
kind-open-workshop = ورشة مفتوحة

## Good to know

phrase-no-experience-needed = لا حاجة إلى خبرة سابقة
phrase-children-welcome = أهلًا بالأطفال
phrase-come-when-you-like = الحضور والمغادرة متى شئت
phrase-take-home-what-you-make = ما تصنعه يداك يعود معك إلى البيت
phrase-materials-free = المواد مجانية
phrase-bring-plain-clothes = يُرجى إحضار ملابس سادة للطباعة عليها
phrase-bring-a-photo = يُرجى إحضار صورة
phrase-bring-a-drawing = يُرجى إحضار رسمة
phrase-bring-your-phone = يُرجى إحضار هاتفك
phrase-bring-your-laptop = يُرجى إحضار كمبيوترك المحمول
phrase-bring-your-letters = يُرجى إحضار رسائلك الورقية
phrase-coffee = توجد قهوة
phrase-interpreter = يوجد مترجم
phrase-helpers-speak-your-language = ربما يوجد هنا من يتحدث لغتك
phrase-women-only = للنساء فقط
phrase-certificate = مع شهادة مشاركة
phrase-for-your-cv = مفيد لسيرتك الذاتية
