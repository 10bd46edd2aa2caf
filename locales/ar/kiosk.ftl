# Actions are masdar forms and "you" is the suffix ـك or its like, written alike for women and men:
# no imperative, and no verb in the present whose subject is "you".

## The first screen

attract-greeting = أهلًا وسهلًا!
attract-invitation = لمسة هنا للبدء
door-title = اختيار اللغة

## Ways back, lists

home = البداية
back = رجوع
ways-back = طرق الرجوع
ways-on = طرق المتابعة
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
person = التحدث مع شخص هنا
person-from = نحن هنا من الساعة { $time }
person-tomorrow = نحن هنا غدًا من الساعة { $time }
person-on-day = نحن هنا يوم { $day }

## The voice

listen-title = الصوت
listen-stop = إيقاف الصوت
listen-volume = الصوت: { $volume } من 10
    .spoken = مستوى الصوت { $volume }
listen-rate = السرعة: { $rate } من 7
    .spoken = السرعة { $rate }
listen-quieter = صوت أخفض
listen-louder = صوت أعلى
listen-slower = سرعة أقل
listen-faster = سرعة أكبر
listen-quietest = هذا أخفض صوت.
listen-loudest = هذا أعلى صوت.
listen-slowest = هذه أقل سرعة.
listen-fastest = هذه أكبر سرعة.
listen-repeat = إعادة
listen-pause = توقف مؤقت
listen-resume = متابعة
listen-nothing = لم يُقَل شيء بعد.
listen-no-voice = لا يوجد صوت لهذه اللغة بعد. الكلمات على الشاشة.
listen-no-sound = لا يوجد صوت الآن. الكلمات على الشاشة.
go-on-touch = للمتابعة، لمسة هنا: { $button }
go-on-choose = لمسة واحدة على ما يناسبك.
go-on-keys = التنقل بمفاتيح الأسهم. الاختيار بمفتاح الإدخال.
hear-more = لسماع المزيد، لمسة على صورة مكبر الصوت.
say-aloud = قراءة بصوت عالٍ
private-here = هذا خاص بك. لسماعه بصوت عالٍ، لمسة هنا: { $button }

## Home

home-title = أهلًا بك! ما الذي يهمك؟
home-workshops = ورش العمل
home-workshops-more = المواعيد القادمة. أهلًا بمشاركتك.
home-help = الهاتف والكمبيوتر
home-help-more = مساعدة في الاستخدام
home-opinion = رأيك يهمنا
home-opinion-more = نحب أن نسمع منك

## Days and times

# To the ear as an ordinal after "الساعة", always in the genitive or the accusative: العشرين. With
# vowels, and ه for ة at the end, where espeak-ng would say -t.
time = { $time }
    .spoken =
        { $hour ->
            [0] الثانِيَة عَشْرَه لَيْلًا
            [1] الواحِدَه
            [2] الثانِيَه
            [3] الثالِثَه
            [4] الرابِعَه
            [5] الخامِسَه
            [6] السادِسَه
            [7] السابِعَه
            [8] الثامِنَه
            [9] التاسِعَه
            [10] العاشِرَه
            [11] الحادِيَة عَشْرَه
            [12] الثانِيَة عَشْرَه
            [13] الثالِثَة عَشْرَه
            [14] الرابِعَة عَشْرَه
            [15] الخامِسَة عَشْرَه
            [16] السادِسَة عَشْرَه
            [17] السابِعَة عَشْرَه
            [18] الثامِنَة عَشْرَه
            [19] التاسِعَة عَشْرَه
            [20] العِشْرِين
            [21] الحادِيَة وَالعِشْرِين
            [22] الثانِيَة وَالعِشْرِين
           *[23] الثالِثَة وَالعِشْرِين
        }{ $minute ->
            [0] { "" }
            [1] { " " }وَدَقيقَه
            [2] { " " }وَدَقيقَتَين
            [15] { " " }وَالرُبْع
            [30] { " " }وَالنِصْف
            [few] { " " }و{ $minute } دَقائِق
           *[other] { " " }و{ $minute } دَقيقَه
        }
date = { $weekday }، { $day }
date-year = { $date }
yesterday = أمس
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
    .spoken = من الساعة { $start } إلى الساعة { $end }

## Workshops

workshops-title = ورش العمل
filter-title = اختيار الأيام
filter-all = الكل
filter-today = اليوم
filter-week = هذا الأسبوع
nothing-today = لا توجد ورش اليوم. هذا هو الموعد القادم:
nothing-this-week = لا توجد ورش هذا الأسبوع. هذا هو الموعد القادم:
nothing-planned = لم تُحدَّد مواعيد جديدة بعد. يمكنك التحدث مع شخص هنا.
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
over = فات وقت المشاركة في هذه الورشة.
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
pass-waiting-title = لديك دور في قائمة الانتظار
pass-code = رمزك بالصور: { $pictures }. وبالأرقام: { $digits }
pass-picture = { $picture }، { $digit }
    .spoken = { $picture }، { $digit }
pass-calendar = إلى هاتفك
pass-calendar-how = يمكن توجيه كاميرا الهاتف إلى هذه الصورة لإضافة الموعد إلى التقويم.
just-come = لا داعي لحفظ شيء. حضورك يكفي.
you-are-number = رقم دورك { $number }. يُرجى الحضور قبل الموعد بعشر دقائق. توزَّع المقاعد عند البداية.
done = تم

## Finding one's place

find = البحث عن مكاني
find-which = في أي ورشة؟
find-not-here = ليست هنا
find-not-here-title = ليست في القائمة
find-still-yours = لا يضيع أي مكان. يمكنك التحدث مع شخص هنا.
find-this = هذه هي
find-is-on = جارية الآن
find-pictures = صورك الأربع؟
find-keys = صور وأرقام
find-count = { $number } من 4
find-chosen = تم اختيار: { $pictures }
find-none-chosen = لم يتم اختيار شيء بعد
erase = مسح
erase-all = مسح الكل
nothing-to-erase = لا يوجد شيء لمسحه بعد.
looking = جارٍ البحث عن مكانك …
find-place = لديك مكان
find-place-now = أصبح لديك مكان
find-moved-up = خبر سار! حضورك يكفي.
keep-place = الاحتفاظ بمكاني
keep-more = سأحضر
keep-waiting = سأبقى في الانتظار
cancel-place = إلغاء مكاني
cancelling = جارٍ إلغاء مكانك …
not-cancelled = لم يُلغَ مكانك بعد. يمكنك المحاولة مرة أخرى، أو السؤال في مكتب الاستقبال.
give-up-title = إلغاء مكانك؟
give-up = نعم، إلغاء المكان
give-up-more = يحصل عليه التالي في الدور
given-up-title = أُلغي مكانك
given-up = شكرًا لإخبارنا. تذهب المقاعد إلى التالي في الدور.
given-up-before = أُلغي هذا المكان من قبل. يمكنك المشاركة من جديد.
see-workshops = عرض الورش
not-found-title = لم نجد مكانك
not-found = لا يوجد مكان بهذه الصور هنا. ربما في ورشة أخرى.
not-looked-title = لا يمكننا البحث الآن
not-looked = لم نتمكن من البحث عن مكانك. يمكنك المحاولة مرة أخرى، أو السؤال في مكتب الاستقبال.
paused =
    { $minutes ->
        [zero] يمكنك التحدث مع شخص هنا، أو المحاولة الآن.
        [one] يمكنك التحدث مع شخص هنا، أو المحاولة بعد دقيقة واحدة.
        [two] يمكنك التحدث مع شخص هنا، أو المحاولة بعد دقيقتين.
        [few] يمكنك التحدث مع شخص هنا، أو المحاولة بعد { $minutes } دقائق.
        [many] يمكنك التحدث مع شخص هنا، أو المحاولة بعد { $minutes } دقيقة.
       *[other] يمكنك التحدث مع شخص هنا، أو المحاولة بعد { $minutes } دقيقة.
    }
pause-over = يمكنك المحاولة الآن.

## A number to ring

phone-title = هل يمكننا الاتصال بك؟
phone-number = رقمك
phone-none = لا يوجد رقم بعد
phone-why = لتتمكن المكتبة من الاتصال بك إذا تغيّر شيء.
phone-kept =
    { $days ->
        [zero] تحتفظ به المكتبة حتى يوم الورشة.
        [one] تحتفظ به المكتبة لمدة يوم واحد بعد الورشة.
        [two] تحتفظ به المكتبة لمدة يومين بعد الورشة.
        [few] تحتفظ به المكتبة لمدة { $days } أيام بعد الورشة.
        [many] تحتفظ به المكتبة لمدة { $days } يومًا بعد الورشة.
       *[other] تحتفظ به المكتبة لمدة { $days } يوم بعد الورشة.
    }
phone-keys = مفاتيح الرقم
phone-full = لا يوجد رقم أطول من هذا.
phone-too-short = يتكون الرقم من ثلاث خانات على الأقل.
plus = +
    .spoken = زائد
plus-first = تأتي علامة زائد في البداية فقط.
skip = تخطي
phone-optional = يمكنك تخطي هذه الخطوة.
onward = التالي
phone-if-changes = للاتصال بك: { $phone }
you-are-number-ring = رقم دورك { $number }. يمكن للمكتبة الاتصال بك إذا توفّر لك مكان.

## A person

help-title = بماذا نساعدك؟
help-who = من يساعدك: { $who }
    .spoken = مَن يساعدك: { $who }
help-when = متى: { $when }
help-bring = يُرجى إحضار: { $bring }
help-phone = الهاتف
help-email = البريد الإلكتروني
help-public-services = الخدمات الحكومية
help-bank-and-safety = البنك والأمان
help-print = الطباعة
help-other = شيء آخر
person-title = التحدث مع شخص هنا
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
opinion-answer = كيف كانت؟
opinion-pulse = هنا اليوم
opinion-pulse-rests = أجاب شخص قبل لحظة. يُرجى الانتظار قليلًا.

## A survey

survey-first =
    { $questions ->
        [zero] لا توجد أسئلة.
        [one] سؤال واحد.
        [two] سؤالان.
        [few] { $questions } أسئلة.
        [many] { $questions } سؤالًا.
       *[other] { $questions } سؤال.
    } بدون اسم. ترى المكتبة المجموع فقط. يمكنك التوقف متى شئت.
survey-progress = { $question } من { $questions }
    .spoken = السؤال { $question } من { $questions }
survey-next = التالي
survey-skip = تخطي
survey-choose = يُرجى اختيار إجابة أولًا، أو التخطي.
survey-saving = جارٍ احتساب إجاباتك …
thanks-title = شكرًا لك!
thanks-counted = تم احتساب إجاباتك. لا أحد يعرف أنها لك.
thanks-none = تخطيت كل الأسئلة. لا بأس بذلك.
thanks-lost = تعذر حفظ إجاباتك. شكرًا لك على كل حال.
thanks-picture = وجه سعيد جدًا
next-person = الشخص التالي
new-person-title = شخص جديد؟
new-person-what = إذا لم يجب أحد، تبدأ الشاشة من جديد. لا يُحفظ أي شيء.
new-person = نعم، شخص جديد
go-on = لا، ما زلت أجيب

## Questions

question-enjoyed = كيف كانت الورشة؟
question-welcome = هل شعرت بالترحيب؟
question-understood-words = هل فهمت الكلمات؟
question-pace = هل كانت السرعة مناسبة لك؟
question-got-help = هل وجدت المساعدة عندما احتجت إليها؟
question-learned = كم تعلمت؟
question-on-my-own = كم يمكنك فعله وحدك الآن؟
question-use-in-life = كم يفيدك هذا في حياتك اليومية؟
question-met-someone = كم تعرفت على أشخاص آخرين؟
question-new-friend = إلى أي حد كوّنت صداقة جديدة؟
question-meet-again = هل يسعدك لقاء هؤلاء الناس مرة أخرى؟
question-talked-with-different = كم تحدثت مع أشخاص مختلفين عنك؟
question-know-who-helps = هل عرفت من يمكنه مساعدتك؟
    .spoken = هل عرفت مَن يمكنه مساعدتك؟
question-come-again = هل يسعدك الحضور مرة أخرى؟
question-tell-others = هل في نيتك إخبار الآخرين عنها؟
question-pulse = كيف كان وجودك هنا اليوم؟

## Answers, from the least to the most

rating-1 = سيئ جدًا
rating-2 = سيئ
rating-3 = عادي
rating-4 = جيد
rating-5 = جيد جدًا
agree-1 = لا، أبدًا
agree-2 = لا
agree-3 = نوعًا ما
agree-4 = نعم
agree-5 = نعم، تمامًا
amount-1 = لا شيء
amount-2 = قليل
amount-3 = متوسط
amount-4 = كثير
amount-5 = كثير جدًا

## Still here?

idle-title = هل ما زلت هنا؟
idle-what = وإلا تبدأ الشاشة من جديد للشخص التالي.
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
kind-silk-screen = الطباعة الحريرية
kind-self-portrait = صورتك بيدك
kind-photography = التصوير الفوتوغرافي
kind-podcast = إعداد بودكاست
kind-film = صنع فيلم
kind-music = الموسيقى
kind-drawing = الرسم بالقلم
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
phrase-take-home-what-you-make = ما تصنعه يداك يبقى لك
phrase-materials-free = المواد مجانية
phrase-bring-plain-clothes = يُرجى إحضار ملابس سادة للطباعة عليها
phrase-bring-a-photo = يُرجى إحضار صورة
phrase-bring-a-drawing = يُرجى إحضار رسمة
phrase-bring-your-phone = يُرجى إحضار هاتفك
phrase-bring-your-laptop = يُرجى إحضار كمبيوترك المحمول
phrase-bring-your-letters = يُرجى إحضار رسائلك الورقية
phrase-coffee = توجد قهوة
phrase-interpreter = توجد ترجمة شفهية
phrase-helpers-speak-your-language = ربما يوجد هنا من يتحدث لغتك
    .spoken = ربما يوجد هنا مَن يتحدث لغتك
phrase-women-only = للنساء فقط
phrase-certificate = مع شهادة مشاركة
phrase-for-your-cv = مفيد لسيرتك الذاتية
