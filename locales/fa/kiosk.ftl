# Words that are said in Iran and in Afghanistan alike; where there is none, the one that both
# understand. "You" is "شما", and Persian has no gender. After a number the noun stays as it is.
# A half-space (U+200C) stands in می‌آیم, کارگاه‌ها, واضح‌تر; ٔ (U+0654) in صفحهٔ.
# For the ear, the vowel that joins two words is written, جایِ شما, and the one that a voice gets
# wrong: it leaves them out. The eye is used to words without them.

## The first screen

attract-greeting = خوش آمدید!
attract-invitation = برای شروع، اینجا را لمس کنید
door-title = زبان خود را انتخاب کنید
    .spoken = زبانِ خود را انتخاب کنید

## Ways back, lists

home = آغاز
back = برگشت
ways-back = راه‌های برگشت
ways-on = راه‌های ادامه
listen-to = بشنوید: { $what }
chosen = { $what }، انتخاب شده
understood = فهمیدم
listed = { $first }، { $second }
next = صفحهٔ بعد
previous = صفحهٔ قبل
page = { $page } / { $pages }
    .spoken = صفحهٔ { $page } از { $pages }

## The bar

bar-language = زبان
bar-listen-on = صدا: روشن
bar-listen-off = صدا: خاموش
bar-text-size = اندازهٔ نوشته
bar-contrast = رنگ واضح‌تر
    .spoken = رنگِ واضح‌تر
undo-language = برگشت به { $language }
undo-text-size = نوشتهٔ قبلی
undo-contrast = رنگ قبلی
    .spoken = رنگِ قبلی
person = صحبت با یک نفر
person-from = یک نفر از ساعت { $time } اینجاست
person-tomorrow = فردا از ساعت { $time } اینجاییم
person-on-day = { $day } یک نفر اینجاست

## The voice

listen-title = صدا
listen-stop = خاموش کردن صدا
listen-volume = بلندی صدا: { $volume } از 10
    .spoken = بلندی صدا { $volume }
listen-rate = سرعت: { $rate } از 7
    .spoken = سرعت { $rate }
listen-quieter = صدای کمتر
listen-louder = صدای بیشتر
listen-slower = سرعت کمتر
listen-faster = سرعت بیشتر
listen-quietest = صدا از این کمتر نمی‌شود.
listen-loudest = صدا از این بیشتر نمی‌شود.
listen-slowest = سرعت از این کمتر نمی‌شود.
listen-fastest = سرعت از این بیشتر نمی‌شود.
listen-repeat = تکرار
listen-pause = توقف
listen-resume = ادامه
listen-nothing = هنوز چیزی گفته نشده است.
listen-no-voice = هنوز برای این زبان صدا نیست. نوشته‌ها روی صفحه است.
listen-no-sound = حالا صدا نیست. نوشته‌ها روی صفحه است.
go-on-touch = برای ادامه، لمس کنید: { $button }
go-on-choose = آنچه را می‌خواهید لمس کنید.
go-on-keys = با کلیدهای جهت حرکت کنید. با Enter انتخاب کنید.
hear-more = برای شنیدن بیشتر، یک بلندگو را لمس کنید.
say-aloud = با صدای بلند
private-here = این خصوصی است. برای شنیدن آن، لمس کنید: { $button }

## Home

home-title = خوش آمدید! چه کار می‌خواهید بکنید؟
home-workshops = کارگاه‌ها
home-workshops-more = ببینید چه هست. شما هم بیایید.
home-help = موبایل یا کامپیوتر
home-help-more = ما کمک می‌کنیم
home-opinion = نظر شما
    .spoken = نظرِ شما
home-opinion-more = بگویید چه فکر می‌کنید

## Days and times

# "ساعت" stands before a time in the message. A voice would read 14:00 with two zeros.
time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour }
           *[other] { $hour } و { $minute } دقیقه
        }
# The ear gets an ordinal, "بیست و چهارم نوامبر". Written بیستُ, the voice joins the two as one does.
date = { $weekday } { $day }
    .spoken =
        { $weekday }، { $number ->
            [1] یکم
            [2] دوم
            [3] سوم
            [4] چهارم
            [5] پنجم
            [6] ششم
            [7] هفتم
            [8] هشتم
            [9] نهم
            [10] دهم
            [11] یازدهم
            [12] دوازدهم
            [13] سیزدهم
            [14] چهاردهم
            [15] پانزدهم
            [16] شانزدهم
            [17] هفدهم
            [18] هجدهم
            [19] نوزدهم
            [20] بیستم
            [21] بیستُ یکم
            [22] بیستُ دوم
            [23] بیستُ سوم
            [24] بیستُ چهارم
            [25] بیستُ پنجم
            [26] بیستُ ششم
            [27] بیستُ هفتم
            [28] بیستُ هشتم
            [29] بیستُ نهم
            [30] سی‌ام
           *[31] سیُ یکم
        } { $month ->
            [1] ژانویه
            [2] فوریه
            [3] مارس
            [4] آوریل
            [5] مه
            [6] ژوئن
            [7] ژوئیه
            [8] اوت
            [9] سپتامبر
            [10] اکتبر
            [11] نوامبر
           *[12] دسامبر
        }
date-year = { $date }
    .spoken =
        { $weekday }، { $number ->
            [1] یکم
            [2] دوم
            [3] سوم
            [4] چهارم
            [5] پنجم
            [6] ششم
            [7] هفتم
            [8] هشتم
            [9] نهم
            [10] دهم
            [11] یازدهم
            [12] دوازدهم
            [13] سیزدهم
            [14] چهاردهم
            [15] پانزدهم
            [16] شانزدهم
            [17] هفدهم
            [18] هجدهم
            [19] نوزدهم
            [20] بیستم
            [21] بیستُ یکم
            [22] بیستُ دوم
            [23] بیستُ سوم
            [24] بیستُ چهارم
            [25] بیستُ پنجم
            [26] بیستُ ششم
            [27] بیستُ هفتم
            [28] بیستُ هشتم
            [29] بیستُ نهم
            [30] سی‌ام
           *[31] سیُ یکم
        } { $month ->
            [1] ژانویه
            [2] فوریه
            [3] مارس
            [4] آوریل
            [5] مه
            [6] ژوئن
            [7] ژوئیه
            [8] اوت
            [9] سپتامبر
            [10] اکتبر
            [11] نوامبر
           *[12] دسامبر
        } { $year }
yesterday = دیروز
today = امروز
tomorrow = فردا
in-days =
    { $days ->
        [one] { $days } روز دیگر
       *[other] { $days } روز دیگر
    }
day-soon = { $away }، { $day }
day-later = { $day }، { $away }
# In words to the eye too: with a dash it is unclear which time comes first.
hours = { $start } تا { $end }
    .spoken = از ساعت { $start } تا { $end }

## Workshops

workshops-title = کارگاه‌ها
filter-title = کدام روزها
filter-all = همه
filter-today = امروز
filter-week = این هفته
nothing-today = امروز کارگاهی نیست. بعدی این است:
nothing-this-week = این هفته کارگاهی نیست. بعدی این است:
nothing-planned = هنوز کارگاه تازه‌ای نیست. با یک نفر صحبت کنید.
next-session = کارگاه بعدی
    .spoken = کارگاهِ بعدی
chairs-free =
    { $chairs ->
        [one] { $chairs } جای خالی
       *[other] { $chairs } جای خالی
    }
    .spoken =
        { $chairs ->
            [one] { $chairs } جایِ خالی
           *[other] { $chairs } جایِ خالی
        }
waiting-list =
    { $waiting ->
        [0] جا پر است. می‌توانید نوبت بگیرید.
        [one] جا پر است. { $waiting } گروه در نوبت است.
       *[other] جا پر است. { $waiting } گروه در نوبت است.
    }
cancelled = لغو شد
over = برای گرفتن جا در این کارگاه دیر شده است.
gone-title = این کارگاه دیگر نیست

## One workshop

step-free = بدون پله
not-step-free = اینجا پله هست. از ما بپرسید، راهی پیدا می‌کنیم.
# "آسانسور" in Iran, "لفت" in Afghanistan.
lift = آسانسور (لفت) هست
    .spoken = آسانسور، یا لفت، هست
accessible-toilet = توالت برای ویلچر
hearing-loop = صدای بهتر برای سمعک
free-of-charge = رایگان
costs = قیمت: { $price }
led-by = همراه با { $host }
we-speak = زبان‌های ما: { $languages }
join = می‌خواهم بیایم
next-time = بار بعدی: { $day }
    .spoken = بارِ بعدی: { $day }
ask-at-desk = لطفاً از کارکنان بپرسید.

## Taking a place

how-many = چند نفر می‌آیید؟
people =
    { $people ->
        [one] { $people } نفر
       *[other] { $people } نفر
    }
review-title = درست است؟
place-for-you = برای شما جا هست.
will-wait = حالا جا پر است. شمارهٔ نوبت شما { $number } می‌شود.
    .spoken = حالا جا پر است. شمارهٔ نوبتِ شما { $number } می‌شود.
confirm = بله، می‌آیم
saving = جای شما ثبت می‌شود …
    .spoken = جایِ شما ثبت می‌شود …
not-saved = جای شما هنوز ثبت نشده است. دوباره تلاش کنید، یا از کارکنان بپرسید.
    .spoken = جایِ شما هنوز ثبت نشده است. دوباره تلاش کنید، یا از کارکنان بپرسید.
try-again = تلاش دوباره

## The pass

pass-title = جای شما ثبت شد
    .spoken = جایِ شما ثبت شد
pass-waiting-title = شما در نوبت هستید
pass-code = تصویرهای شما: { $pictures }. با عدد: { $digits }
pass-picture = { $picture }، { $digit }
    .spoken = { $picture }، { $digit }
pass-calendar = ذخیره در موبایل
pass-calendar-how = دوربین موبایل را رو به این تصویر بگیرید. کارگاه به تقویم شما می‌رود.
    .spoken = دوربینِ موبایل را رو به این تصویر بگیرید. کارگاه به تقویمِ شما می‌رود.
just-come = لازم نیست چیزی یادتان بماند. فقط بیایید.
you-are-number = شمارهٔ نوبت شما { $number } است. ده دقیقه زودتر بیایید. جاهای خالی در شروع داده می‌شود.
    .spoken = شمارهٔ نوبتِ شما { $number } است. ده دقیقه زودتر بیایید. جاهای خالی در شروع داده می‌شود.
done = تمام

## Finding one's place

find = جای من
    .spoken = جایِ من
find-which = کدام کارگاه است؟
find-not-here = اینجا نیست
find-not-here-title = در فهرست نیست
find-still-yours = هیچ جایی گم نمی‌شود. با یک نفر صحبت کنید.
find-this = همین است
find-is-on = حالا شروع شده است
find-pictures = چهار تصویر شما؟
    .spoken = چهار تصویرِ شما؟
find-keys = تصویرها و عددها
find-count = { $number } از 4
find-chosen = انتخاب شده: { $pictures }
find-none-chosen = هنوز چیزی انتخاب نشده است
erase = پاک کردن
erase-all = پاک کردن همه
nothing-to-erase = هنوز چیزی برای پاک کردن نیست.
looking = دنبال جای شما می‌گردیم …
    .spoken = دنبال جایِ شما می‌گردیم …
find-place = شما جا دارید
find-place-now = حالا جا دارید
find-moved-up = خبر خوش! فقط بیایید.
keep-place = جایم را نگه می‌دارم
keep-more = می‌آیم
keep-waiting = در نوبت می‌مانم
cancel-place = جایم را پس می‌دهم
    .spoken = جایم را پس می‌دهَم
cancelling = جای شما پس داده می‌شود …
    .spoken = جایِ شما پس داده می‌شود …
not-cancelled = جای شما هنوز پس داده نشده است. دوباره تلاش کنید، یا از کارکنان بپرسید.
    .spoken = جایِ شما هنوز پس داده نشده است. دوباره تلاش کنید، یا از کارکنان بپرسید.
give-up-title = جای خود را پس می‌دهید؟
    .spoken = جایِ خود را پس می‌دهید؟
give-up = بله، پس می‌دهم
    .spoken = بله، پس می‌دهَم
give-up-more = به نفر بعدی می‌رسد
    .spoken = به نفرِ بعدی می‌رسد
given-up-title = جای شما پس داده شد
    .spoken = جایِ شما پس داده شد
given-up = تشکر که گفتید. جا به نفر بعدی می‌رسد.
    .spoken = تشکر که گفتید. جا به نفرِ بعدی می‌رسد.
given-up-before = جای شما قبلاً پس داده شده است. می‌توانید دوباره جا بگیرید.
    .spoken = جایِ شما قبلاً پس داده شده است. می‌توانید دوباره جا بگیرید.
see-workshops = دیدن کارگاه‌ها
not-found-title = پیدا نشد
not-found = هیچ جایی با این تصویرها نیست. شاید کارگاه دیگری است.
not-looked-title = حالا نمی‌توانیم بگردیم
not-looked = نتوانستیم دنبال جای شما بگردیم. دوباره تلاش کنید، یا از کارکنان بپرسید.
    .spoken = نتوانستیم دنبال جایِ شما بگردیم. دوباره تلاش کنید، یا از کارکنان بپرسید.
paused =
    { $minutes ->
        [one] با یک نفر صحبت کنید، یا { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
       *[other] با یک نفر صحبت کنید، یا { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
    }
pause-over = حالا می‌توانید دوباره تلاش کنید.

## A number to ring

phone-title = می‌توانیم به شما زنگ بزنیم؟
phone-number = شمارهٔ شما
phone-none = هنوز شماره‌ای نیست
phone-why = تا اگر چیزی تغییر کرد، کتابخانه به شما زنگ بزند.
phone-kept =
    { $days ->
        [one] کتابخانه آن را تا { $days } روز بعد از کارگاه نگه می‌دارد.
       *[other] کتابخانه آن را تا { $days } روز بعد از کارگاه نگه می‌دارد.
    }
phone-keys = دکمه‌های شماره
phone-full = هیچ شماره‌ای از این درازتر نیست.
phone-too-short = شماره سه رقم یا بیشتر دارد.
plus = +
    .spoken = مثبت
plus-first = + فقط در شروع می‌آید.
    .spoken = مثبت فقط در شروع می‌آید.
skip = گذر
phone-optional = می‌توانید از این گذر کنید.
onward = ادامه
phone-if-changes = اگر تغییر کرد: { $phone }
    .spoken = اگر چیزی تغییر کرد، کتابخانه زنگ می‌زند به { $phone }
you-are-number-ring = شمارهٔ نوبت شما { $number } است. اگر جا پیدا شد، کتابخانه می‌تواند زنگ بزند.
    .spoken = شمارهٔ نوبتِ شما { $number } است. اگر جا پیدا شد، کتابخانه می‌تواند زنگ بزند.

## A person

help-title = در چه کاری کمک می‌خواهید؟
help-who = چه کسی کمک می‌کند: { $who }
help-when = چه وقت: { $when }
help-bring = با خود بیاورید: { $bring }
help-phone = موبایل
help-email = ایمیل
help-public-services = خدمات دولتی
    .spoken = خدماتِ دولتی
help-bank-and-safety = بانک و امنیت
help-print = چاپ روی کاغذ
help-other = چیز دیگر
    .spoken = چیزِ دیگر
person-title = صحبت با یک نفر
open-until = حالا باز است، تا ساعت { $time }
opens-today = امروز ساعت { $time } باز می‌شود
opens-tomorrow = فردا ساعت { $time } باز می‌شود
opens-on = { $day }، ساعت { $time } باز می‌شود
closed-for-long = فعلاً بسته است
hours-today = امروز: { $hours }
closed-today = امروز بسته است
closed-on = { $day } بسته است
# The number is isolated, so that its groups of digits keep their order.
ring = زنگ بزنید: { "\u2068" }{ $phone }{ "\u2069" }
also-here = کمک بیشتر: { $place }
ask-staff = از هر کسی که اینجا کار می‌کند بپرسید.

## Your opinion

opinion-title = نظر شما
    .spoken = نظرِ شما
opinion-picture = سه چهره
opinion-nothing = حالا سؤالی نیست. بعد از یک کارگاه دوباره بیایید. دوست داریم نظر شما را بشنویم.
    .spoken = حالا سؤالی نیست. بعد از یک کارگاه دوباره بیایید. دوست داریم نظرِ شما را بشنویم.
opinion-answer = چطور بود؟
opinion-pulse = اینجا، امروز
opinion-pulse-rests = کسی همین حالا جواب داد. لطفاً کمی صبر کنید.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } سؤال.
       *[other] { $questions } سؤال.
    } بدون نام. کتابخانه فقط مجموع را می‌بیند. هر وقت خواستید، تمام کنید.
survey-progress = { $question } از { $questions }
    .spoken = سؤال { $question } از { $questions }
survey-next = ادامه
survey-skip = گذر
survey-choose = اول یک جواب انتخاب کنید، یا گذر کنید.
survey-saving = جواب‌های شما شمرده می‌شود …
thanks-title = تشکر از شما!
thanks-counted = جواب‌های شما شمرده شد. هیچ کس نمی‌بیند که مال شماست.
thanks-none = از همه گذشتید. اشکالی ندارد.
thanks-lost = جواب‌های شما ثبت نشد. باز هم تشکر از شما.
thanks-picture = چهره‌ای خیلی خوشحال
next-person = نفر بعدی
    .spoken = نفرِ بعدی
new-person-title = نفر دیگری است؟
new-person-what = اگر کسی جواب ندهد، صفحه از نو شروع می‌شود. چیزی نگه داشته نمی‌شود.
new-person = بله، نفر دیگری است
go-on = نه، هنوز جواب می‌دهم
    .spoken = نه، هنوز جواب می‌دهَم

## Questions

# The answers to "چقدر" are هیچ، کم، متوسط، زیاد.
question-enjoyed = کارگاه چطور بود؟
question-welcome = آیا از شما خوب استقبال شد؟
question-understood-words = آیا کلمه‌ها را فهمیدید؟
question-pace = آیا سرعت برای شما مناسب بود؟
question-got-help = آیا وقتی لازم بود، به شما کمک شد؟
question-learned = چقدر یاد گرفتید؟
question-on-my-own = حالا خودتان چقدر می‌توانید انجام دهید؟
question-use-in-life = چقدر در زندگی روزانه به کار شما می‌آید؟
    .spoken = چقدر در زندگی روزانه به کارِ شما می‌آید؟
question-met-someone = چقدر با دیگران آشنا شدید؟
    .spoken = چقدر با دیگران آشنا شُدید؟
question-new-friend = چقدر دوست تازه پیدا کردید؟
    .spoken = چقدر دوستِ تازه پیدا کردید؟
question-meet-again = آیا می‌خواهید این افراد را دوباره ببینید؟
question-talked-with-different = چقدر با افرادی صحبت کردید که مثل شما نیستند؟
question-know-who-helps = آیا می‌دانید چه کسی می‌تواند به شما کمک کند؟
question-come-again = آیا می‌خواهید دوباره بیایید؟
question-tell-others = آیا از این به دیگران می‌گویید؟
question-pulse = امروز اینجا بودن چطور است؟

## Answers, from the least to the most

rating-1 = خیلی بد
rating-2 = بد
rating-3 = معمولی
rating-4 = خوب
rating-5 = خیلی خوب
agree-1 = نه، اصلاً
agree-2 = نه
agree-3 = تا حدی
agree-4 = بله
agree-5 = بله، خیلی
amount-1 = هیچ
amount-2 = کم
amount-3 = متوسط
amount-4 = زیاد
amount-5 = خیلی زیاد

## Still here?

idle-title = هنوز اینجا هستید؟
idle-what = اگر نه، صفحه برای نفر بعدی از نو شروع می‌شود.
    .spoken = اگر نه، صفحه برای نفرِ بعدی از نو شروع می‌شود.
idle-left =
    { $seconds ->
        [one] { $seconds } ثانیه مانده است
       *[other] { $seconds } ثانیه مانده است
    }
idle-stay = بله، هنوز اینجا هستم

## When the kiosk cannot work

fault-title = این صفحه استراحت می‌کند
fault-staff = برای کارکنان: پنج ثانیه نگه دارید
staff-title = برای کارکنان
staff-nothing = همه چیز درست است.

## The pictures of a pass

pass-bicycle = دوچرخه
pass-bird = پرنده
pass-boat = قایق
pass-book = کتاب
pass-cup = فنجان
pass-fish = ماهی
pass-flower = گل
pass-key = کلید
pass-tree = درخت
pass-umbrella = چتر

## Kinds of workshop

kind-print-clothes = چاپ روی لباس
kind-print-textile = چاپ روی پارچه
kind-silk-screen = چاپ با توری ابریشمی
kind-self-portrait = تصویری از خودتان
kind-photography = عکاسی
kind-podcast = ساختن پادکست
kind-film = ساختن فیلم
kind-music = موسیقی
kind-drawing = نقاشی با مداد
kind-painting = نقاشی با رنگ
kind-sewing = خیاطی
# Not "تعمیر", which is a building in Afghanistan.
kind-repair = درست کردن وسایل
kind-3d-print = چاپ سه‌بعدی
kind-coding = برنامه‌نویسی
kind-games = بازی‌ها
kind-cooking = آشپزی
kind-gardening = باغبانی
kind-storytelling = قصه‌گویی
kind-reading-circle = کتاب‌خوانی با هم
kind-language-cafe = کافهٔ زبان
kind-phone-help = کمک با موبایل
kind-computer-help = کمک با کامپیوتر
kind-coffee-and-computers = قهوه و کامپیوتر
kind-open-workshop = کارگاه آزاد

## Good to know

phrase-no-experience-needed = تجربه لازم نیست
phrase-children-welcome = کودکان هم می‌توانند بیایند
phrase-come-when-you-like = هر وقت خواستید بیایید و بروید
phrase-take-home-what-you-make = هر چه بسازید، با خود می‌برید
phrase-materials-free = مواد رایگان است
phrase-bring-plain-clothes = لباس ساده بیاورید تا روی آن چاپ کنید
phrase-bring-a-photo = یک عکس بیاورید
phrase-bring-a-drawing = یک نقاشی بیاورید
phrase-bring-your-phone = موبایل خود را بیاورید
    .spoken = موبایلِ خود را بیاورید
phrase-bring-your-laptop = لپ‌تاپ خود را بیاورید
    .spoken = لَپ‌تاپِ خود را بیاورید
phrase-bring-your-letters = نامه‌های خود را بیاورید
phrase-coffee = قهوه هست
phrase-interpreter = مترجم هست
phrase-helpers-speak-your-language = شاید کسی اینجا به زبان شما صحبت کند
phrase-women-only = فقط برای زنان
phrase-certificate = گواهی شرکت می‌گیرید
phrase-for-your-cv = برای رزومه (CV) خوب است
    .spoken = برای رزومه خوب است
