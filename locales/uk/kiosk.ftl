# "You" is "ви", whose verbs are the same for women and men; what the visitor says of themselves
# is in the future or the infinitive, never in the past. The apostrophe is ’ (U+2019). Where a
# voice reads figures, 1 and 2 stand as words before what is not masculine: it would say "один".
# For the ear "з" is "із": espeak-ng 1.51 calls the single letter by its name, "зе".

## The first screen

attract-greeting = Вітаємо!
attract-invitation = Торкніться тут, щоб почати
door-title = Виберіть мову

## Ways back, lists

home = Початок
back = Назад
ways-back = Куди повернутися
ways-on = Куди далі
listen-to = Послухати: { $what }
chosen = { $what }, вибрано
understood = Зрозуміло
listed = { $first }, { $second }
next = Наступна сторінка
previous = Попередня сторінка
page = { $page } / { $pages }
    .spoken = Сторінка { $page }, усього { $pages }

## The bar

bar-language = Мова
bar-listen-on = Голос: так
bar-listen-off = Голос: ні
bar-text-size = Розмір тексту
bar-contrast = Чіткіші кольори
# The language's own name does not take another ending.
undo-language = Знову { $language }
undo-text-size = Текст як раніше
undo-contrast = Кольори як раніше
person = Поговорити з{ "\u00A0" }людиною
    .spoken = Поговорити із людиною
# A time is spoken in the genitive, "чотирнадцятої", so that "з" or "до" stands before it.
person-from = Ми будемо тут з { $time }
    .spoken = Ми будемо тут із { $time }
person-tomorrow = Завтра ми тут з { $time }
    .spoken = Завтра ми тут із { $time }
# The name of the day does not take another ending, so it stands after a colon.
person-on-day = Ми знову тут: { $day }

## The voice

listen-title = Голос
listen-stop = Вимкнути голос
listen-volume = Гучність: { $volume } з 10
    .spoken = Гучність { $volume }
listen-rate = Швидкість: { $rate } з 7
    .spoken = Швидкість { $rate }
listen-quieter = Тихіше
listen-louder = Гучніше
listen-slower = Повільніше
listen-faster = Швидше
listen-quietest = Тихіше вже не буде.
listen-loudest = Гучніше вже не буде.
listen-slowest = Повільніше вже не буде.
listen-fastest = Швидше вже не буде.
listen-repeat = Сказати ще раз
listen-pause = Пауза
listen-resume = Слухати далі
listen-nothing = Ще нічого не сказано.
listen-no-voice = Для цієї мови голосу ще немає. Слова є на екрані.
listen-no-sound = Зараз звуку немає. Слова є на екрані.
go-on-touch = Щоб іти далі, торкніться: { $button }
go-on-choose = Торкніться того, що вам потрібно.
go-on-keys = Рухайтеся клавішами зі стрілками. Вибирайте клавішею Enter.
hear-more = Щоб почути більше, торкніться динаміка.
say-aloud = Сказати вголос
private-here = Це особисте. Щоб почути це вголос, торкніться: { $button }

## Home

home-title = Вітаємо! Що вас цікавить?
home-workshops = Заняття
home-workshops-more = Подивіться, що є. Приходьте.
home-help = Телефон чи комп’ютер
home-help-more = Ми допоможемо
home-opinion = Ваша думка
home-opinion-more = Скажіть, що ви думаєте

## Days and times

# To the ear in the genitive: "з чотирнадцятої", "до чотирнадцятої тридцять". On the hour no minutes.
time = { $time }
    .spoken =
        { $hour ->
            [0] нульової
            [1] першої
            [2] другої
            [3] третьої
            [4] четвертої
            [5] п’ятої
            [6] шостої
            [7] сьомої
            [8] восьмої
            [9] дев’ятої
            [10] десятої
            [11] одинадцятої
            [12] дванадцятої
            [13] тринадцятої
            [14] чотирнадцятої
            [15] п’ятнадцятої
            [16] шістнадцятої
            [17] сімнадцятої
            [18] вісімнадцятої
            [19] дев’ятнадцятої
            [20] двадцятої
            [21] двадцять першої
            [22] двадцять другої
           *[23] двадцять третьої
        }{ $minute ->
            [0] { "" }
            [1] { " " }нуль одна
            [2] { " " }нуль дві
            [3] { " " }нуль три
            [4] { " " }нуль чотири
            [5] { " " }нуль п’ять
            [6] { " " }нуль шість
            [7] { " " }нуль сім
            [8] { " " }нуль вісім
            [9] { " " }нуль дев’ять
           *[other] { " " }{ $minute }
        }
# To the ear with ordinals in the genitive, which a voice does not make of figures.
date = { $weekday }, { $day }
    .spoken =
        { $weekday }, { $number ->
            [1] першого
            [2] другого
            [3] третього
            [4] четвертого
            [5] п’ятого
            [6] шостого
            [7] сьомого
            [8] восьмого
            [9] дев’ятого
            [10] десятого
            [11] одинадцятого
            [12] дванадцятого
            [13] тринадцятого
            [14] чотирнадцятого
            [15] п’ятнадцятого
            [16] шістнадцятого
            [17] сімнадцятого
            [18] вісімнадцятого
            [19] дев’ятнадцятого
            [20] двадцятого
            [21] двадцять першого
            [22] двадцять другого
            [23] двадцять третього
            [24] двадцять четвертого
            [25] двадцять п’ятого
            [26] двадцять шостого
            [27] двадцять сьомого
            [28] двадцять восьмого
            [29] двадцять дев’ятого
            [30] тридцятого
           *[31] тридцять першого
        } { $month ->
            [1] січня
            [2] лютого
            [3] березня
            [4] квітня
            [5] травня
            [6] червня
            [7] липня
            [8] серпня
            [9] вересня
            [10] жовтня
            [11] листопада
           *[12] грудня
        }
date-year = { $date }
    .spoken =
        { $weekday }, { $number ->
            [1] першого
            [2] другого
            [3] третього
            [4] четвертого
            [5] п’ятого
            [6] шостого
            [7] сьомого
            [8] восьмого
            [9] дев’ятого
            [10] десятого
            [11] одинадцятого
            [12] дванадцятого
            [13] тринадцятого
            [14] чотирнадцятого
            [15] п’ятнадцятого
            [16] шістнадцятого
            [17] сімнадцятого
            [18] вісімнадцятого
            [19] дев’ятнадцятого
            [20] двадцятого
            [21] двадцять першого
            [22] двадцять другого
            [23] двадцять третього
            [24] двадцять четвертого
            [25] двадцять п’ятого
            [26] двадцять шостого
            [27] двадцять сьомого
            [28] двадцять восьмого
            [29] двадцять дев’ятого
            [30] тридцятого
           *[31] тридцять першого
        } { $month ->
            [1] січня
            [2] лютого
            [3] березня
            [4] квітня
            [5] травня
            [6] червня
            [7] липня
            [8] серпня
            [9] вересня
            [10] жовтня
            [11] листопада
           *[12] грудня
        } { $year ->
            [2026] дві тисячі двадцять шостого
            [2027] дві тисячі двадцять сьомого
            [2028] дві тисячі двадцять восьмого
            [2029] дві тисячі двадцять дев’ятого
            [2030] дві тисячі тридцятого
            [2031] дві тисячі тридцять першого
            [2032] дві тисячі тридцять другого
            [2033] дві тисячі тридцять третього
            [2034] дві тисячі тридцять четвертого
            [2035] дві тисячі тридцять п’ятого
           *[other] { $year }
        } року
# These three stand only at the start of a line.
yesterday = Учора
today = Сьогодні
tomorrow = Завтра
in-days =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дні
        [many] через { $days } днів
       *[other] через { $days } дня
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = із { $start } до { $end }

## Workshops

workshops-title = Заняття
filter-title = Які дні
filter-all = Усі
filter-today = Сьогодні
filter-week = 7 днів
    .spoken = Сім днів
nothing-today = Сьогодні занять немає. Ось що буде далі:
nothing-this-week = Найближчі сім днів занять немає. Ось що буде далі:
nothing-planned = Нових занять поки немає. Поговоріть із людиною.
next-session = Що буде далі
chairs-free =
    { $chairs ->
        [one] { $chairs } вільне місце
        [few] { $chairs } вільні місця
        [many] { $chairs } вільних місць
       *[other] { $chairs } вільного місця
    }
    .spoken =
        { $chairs ->
            [1] Одне вільне місце
            [21] Двадцять одне вільне місце
            [31] Тридцять одне вільне місце
            [one] { $chairs } вільне місце
            [few] { $chairs } вільні місця
            [many] { $chairs } вільних місць
           *[other] { $chairs } вільного місця
        }
waiting-list =
    { $waiting ->
        [0] Місць немає. Можна записатися в чергу.
        [one] Місць немає. У черзі { $waiting } група.
        [few] Місць немає. У черзі { $waiting } групи.
        [many] Місць немає. У черзі { $waiting } груп.
       *[other] Місць немає. У черзі { $waiting } групи.
    }
    .spoken =
        { $waiting ->
            [0] Місць немає. Можна записатися в чергу.
            [1] Місць немає. У черзі одна група.
            [2] Місць немає. У черзі дві групи.
            [one] Місць немає. У черзі { $waiting } група.
            [few] Місць немає. У черзі { $waiting } групи.
            [many] Місць немає. У черзі { $waiting } груп.
           *[other] Місць немає. У черзі { $waiting } групи.
        }
cancelled = Скасовано
over = Записатися вже пізно.
gone-title = Цього заняття тут уже немає

## One workshop

step-free = Без сходинок
not-step-free = Тут є сходинки. Запитайте нас, ми знайдемо спосіб.
lift = Є ліфт
accessible-toilet = Туалет для людей на кріслі колісному
hearing-loop = Індукційна петля для слухових апаратів
free-of-charge = Безкоштовно
costs = Ціна: { $price }
# After a colon the names stand as the librarian wrote them.
led-by = З вами: { $host }
    .spoken = Із вами: { $host }
we-speak = Наші мови: { $languages }
join = Записатися
next-time = Наступний раз: { $day }
ask-at-desk = Запитайте біля стійки.

## Taking a place

how-many = Скільки вас прийде?
people =
    { $people ->
        [one] { $people } людина
        [few] { $people } людини
        [many] { $people } людей
       *[other] { $people } людини
    }
    .spoken =
        { $people ->
            [1] Одна людина
            [2] Дві людини
            [one] { $people } людина
            [few] { $people } людини
            [many] { $people } людей
           *[other] { $people } людини
        }
review-title = Усе правильно?
place-for-you = Для вас є місце.
will-wait = Зараз місць немає. Ваш номер у черзі: { $number }.
confirm = Так, прийду
saving = Зберігаємо ваше місце…
not-saved = Місце ще не збережено. Спробуйте знову або запитайте біля стійки.
try-again = Спробувати знову

## The pass

pass-title = Місце за вами
pass-waiting-title = Ви в черзі
pass-code = Ваші картинки: { $pictures }. Цифрами: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Зберегти в{ "\u00A0" }телефоні
pass-calendar-how = Наведіть камеру телефону на цей квадрат. Заняття з’явиться у вашому календарі.
just-come = Запам’ятовувати не треба. Просто приходьте.
you-are-number = Ваш номер у черзі: { $number }. Прийдіть на десять хвилин раніше. Вільні місця роздамо на початку.
done = Готово

## Finding one's place

find = Моє місце
find-which = Яке це заняття?
find-not-here = Його тут немає
find-not-here-title = Його немає в списку
find-still-yours = Жодне місце не пропаде. Поговоріть із людиною.
find-this = Це воно
find-is-on = Уже почалося
find-pictures = Ваші чотири картинки?
find-keys = Картинки й цифри
find-count = { $number } з 4
    .spoken = { $number } із чотирьох
find-chosen = Вибрано: { $pictures }
find-none-chosen = Ще нічого не вибрано
erase = Стерти
erase-all = Стерти все
nothing-to-erase = Стирати ще нічого.
looking = Шукаємо ваше місце…
find-place = У вас є місце
find-place-now = Тепер у вас є місце
find-moved-up = Добра новина! Просто приходьте.
keep-place = Зберегти моє місце
keep-more = Я прийду
keep-waiting = Чекаю далі
cancel-place = Звільнити моє місце
cancelling = Звільняємо ваше місце…
not-cancelled = Місце ще не звільнено. Спробуйте знову або запитайте біля стійки.
give-up-title = Звільнити ваше місце?
give-up = Так, звільнити
give-up-more = Його отримають наступні в{ "\u00A0" }черзі
given-up-title = Ваше місце звільнено
given-up = Дякуємо, що сказали. Місця отримають наступні в черзі.
given-up-before = Це місце звільнили раніше. Можна записатися знову.
see-workshops = Показати заняття
not-found-title = Місце не знайдено
not-found = Тут немає місця з такими картинками. Може, це інше заняття?
not-looked-title = Зараз пошук не працює
not-looked = Не вдалося пошукати ваше місце. Спробуйте знову або запитайте біля стійки.
paused =
    { $minutes ->
        [one] Поговоріть із людиною або спробуйте знову через { $minutes } хвилину.
        [few] Поговоріть із людиною або спробуйте знову через { $minutes } хвилини.
        [many] Поговоріть із людиною або спробуйте знову через { $minutes } хвилин.
       *[other] Поговоріть із людиною або спробуйте знову через { $minutes } хвилини.
    }
    .spoken =
        { $minutes ->
            [1] Поговоріть із людиною або спробуйте знову через одну хвилину.
            [2] Поговоріть із людиною або спробуйте знову через дві хвилини.
            [one] Поговоріть із людиною або спробуйте знову через { $minutes } хвилину.
            [few] Поговоріть із людиною або спробуйте знову через { $minutes } хвилини.
            [many] Поговоріть із людиною або спробуйте знову через { $minutes } хвилин.
           *[other] Поговоріть із людиною або спробуйте знову через { $minutes } хвилини.
        }
pause-over = Тепер можна спробувати знову.

## A number to ring

phone-title = Можна вам зателефонувати?
phone-number = Ваш номер
phone-none = Номера ще немає
phone-why = Щоб бібліотека могла зателефонувати, якщо щось зміниться.
phone-kept =
    { $days ->
        [one] Бібліотека зберігає номер ще { $days } день після заняття.
        [few] Бібліотека зберігає номер ще { $days } дні після заняття.
        [many] Бібліотека зберігає номер ще { $days } днів після заняття.
       *[other] Бібліотека зберігає номер ще { $days } дня після заняття.
    }
phone-keys = Кнопки для номера
phone-full = Довших номерів не буває.
phone-too-short = У номері має бути щонайменше три цифри.
plus = +
    .spoken = плюс
plus-first = Плюс буває тільки на початку.
skip = Не треба
phone-optional = Можна й без номера.
onward = Далі
phone-if-changes = Якщо щось зміниться: { $phone }
you-are-number-ring = Ваш номер у черзі: { $number }. Бібліотека може зателефонувати вам, якщо з’явиться місце.

## A person

help-title = З чим вам допомогти?
    .spoken = Із чим вам допомогти?
help-who = Хто допомагає: { $who }
help-when = Коли: { $when }
help-bring = Візьміть із собою: { $bring }
help-phone = Телефон
help-email = Електронна пошта
help-public-services = Державні послуги
help-bank-and-safety = Банк і безпека
help-print = Друк
help-other = Щось інше
person-title = Поговорити з людиною
    .spoken = Поговорити із людиною
open-until = Працюємо зараз, до { $time }
opens-today = Працюємо сьогодні з { $time }
    .spoken = Працюємо сьогодні із { $time }
opens-tomorrow = Працюємо завтра з { $time }
    .spoken = Працюємо завтра із { $time }
opens-on = Знову працюємо: { $day }, з { $time }
    .spoken = Знову працюємо: { $day }, із { $time }
closed-for-long = Поки що не працюємо
hours-today = Сьогодні: { $hours }
closed-today = Сьогодні не працюємо
closed-on = Не працюємо: { $day }
ring = Телефонуйте: { $phone }
also-here = Де ще допоможуть: { $place }
ask-staff = Запитайте будь-кого, хто тут працює.

## Your opinion

opinion-title = Ваша думка
opinion-picture = Три смайлики
opinion-nothing = Зараз запитань немає. Приходьте сюди після заняття. Нам цікава ваша думка.
opinion-answer = Як вам?
opinion-pulse = Тут, сьогодні
opinion-pulse-rests = Щойно надійшла інша відповідь. Зачекайте трохи.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } запитання.
        [few] { $questions } запитання.
        [many] { $questions } запитань.
       *[other] { $questions } запитання.
    } Без імені. Бібліотека бачить лише загальні підсумки. Зупинитися можна будь-коли.
    .spoken =
        { $questions ->
            [1] Одне запитання.
            [one] { $questions } запитання.
            [few] { $questions } запитання.
            [many] { $questions } запитань.
           *[other] { $questions } запитання.
        } Без імені. Бібліотека бачить лише загальні підсумки. Зупинитися можна будь-коли.
survey-progress = { $question } з { $questions }
    .spoken = Запитання { $question }, усього { $questions }
survey-next = Далі
survey-skip = Пропустити
survey-choose = Спочатку виберіть відповідь або «Пропустити».
survey-saving = Рахуємо ваші відповіді…
thanks-title = Дякуємо!
thanks-counted = Ваші відповіді враховано. Ніхто не побачить, що вони ваші.
thanks-none = Ви не відповідали. Так теж можна.
thanks-lost = Не вдалося зберегти ваші відповіді. Усе одно дякуємо.
thanks-picture = Дуже радісне обличчя
next-person = Наступна людина
new-person-title = Нова людина?
new-person-what = Якщо ніхто не відповість, екран почне спочатку. Нічого не збережеться.
new-person = Так, нова людина
go-on = Ні, я ще відповідаю

## Questions

question-enjoyed = Як пройшло заняття?
question-welcome = Чи відчували ви, що вам раді?
question-understood-words = Чи розуміли ви слова?
question-pace = Чи підходив вам темп?
question-got-help = Чи допомогли вам, коли було треба?
# These go with "Зовсім ні, Трохи, Середньо, Багато, Дуже багато".
question-learned = Чи багато нового ви дізналися?
question-on-my-own = Чи багато ви тепер можете зробити самі?
question-use-in-life = Чи багато з цього знадобиться вам у житті?
    .spoken = Чи багато із цього знадобиться вам у житті?
question-met-someone = Чи багато ви дізналися про інших людей?
question-new-friend = Чи багато нових друзів ви знайшли?
question-meet-again = Чи хочете ви знову зустрітися з цими людьми?
    .spoken = Чи хочете ви знову зустрітися із цими людьми?
question-talked-with-different = Чи багато ви говорили з людьми, не схожими на вас?
    .spoken = Чи багато ви говорили із людьми, не схожими на вас?
question-know-who-helps = Чи зрозуміло вам, хто може допомогти?
question-come-again = Чи хочете ви прийти знову?
question-tell-others = Чи розкажете ви про це іншим?
question-pulse = Як вам тут сьогодні?

## Answers, from the least to the most

rating-1 = Дуже погано
rating-2 = Погано
rating-3 = Нормально
rating-4 = Добре
rating-5 = Дуже добре
agree-1 = Зовсім ні
agree-2 = Ні
agree-3 = Частково
agree-4 = Так
agree-5 = Так, цілком
amount-1 = Зовсім ні
amount-2 = Трохи
amount-3 = Середньо
amount-4 = Багато
amount-5 = Дуже багато

## Still here?

idle-title = Ви ще тут?
idle-what = Якщо ні, екран почне спочатку для наступної людини.
idle-left =
    { $seconds ->
        [one] Залишилася { $seconds } секунда
        [few] Залишилося { $seconds } секунди
        [many] Залишилося { $seconds } секунд
       *[other] Залишилося { $seconds } секунди
    }
    .spoken =
        { $seconds ->
            [1] Залишилася одна секунда
            [2] Залишилося дві секунди
            [one] Залишилася { $seconds } секунда
            [few] Залишилося { $seconds } секунди
            [many] Залишилося { $seconds } секунд
           *[other] Залишилося { $seconds } секунди
        }
idle-stay = Так, я ще тут

## When the kiosk cannot work

fault-title = Екран відпочиває
fault-staff = Для працівників: утримуйте п’ять секунд
staff-title = Для працівників
staff-nothing = Усе гаразд.

## The pictures of a pass

pass-bicycle = велосипед
# Not "пташка", which rhymes with "чашка", nor "птах", which begins as "п’ять" does.
pass-bird = птиця
pass-boat = човен
pass-book = книга
pass-cup = чашка
pass-fish = риба
pass-flower = квітка
pass-key = ключ
pass-tree = дерево
pass-umbrella = парасолька

## Kinds of workshop

kind-print-clothes = Друк на одязі
kind-print-textile = Друк на тканині
kind-silk-screen = Шовкодрук
kind-self-portrait = Автопортрет
kind-photography = Фотографія
# Not "запис подкасту": "запис" is also the sign-up.
kind-podcast = Зробити подкаст
kind-film = Зняти фільм
kind-music = Музика
kind-drawing = Малювання олівцем
kind-painting = Малювання фарбами
kind-sewing = Шиття
kind-repair = Ремонт речей
kind-3d-print = 3D-друк
    .spoken = Тривимірний друк
kind-coding = Програмування
kind-games = Ігри
kind-cooking = Кулінарія
kind-gardening = Сад і город
kind-storytelling = Розповідати історії
kind-reading-circle = Читацький клуб
kind-language-cafe = Мовне кафе
kind-phone-help = Допомога з телефоном
    .spoken = Допомога із телефоном
kind-computer-help = Допомога з комп’ютером
    .spoken = Допомога із комп’ютером
kind-coffee-and-computers = Кава й комп’ютери
kind-open-workshop = Відкрита майстерня

## Good to know

phrase-no-experience-needed = Досвід не потрібен
phrase-children-welcome = Дітям тут раді
phrase-come-when-you-like = Приходьте і йдіть, коли захочете
phrase-take-home-what-you-make = Те, що зробите, заберете із собою
phrase-materials-free = Матеріали безкоштовні
phrase-bring-plain-clothes = Візьміть одяг без малюнка, щоб друкувати на ньому
phrase-bring-a-photo = Візьміть фотографію
phrase-bring-a-drawing = Візьміть малюнок
phrase-bring-your-phone = Візьміть свій телефон
phrase-bring-your-laptop = Візьміть свій ноутбук
phrase-bring-your-letters = Візьміть свої листи
phrase-coffee = Є кава
phrase-interpreter = Є усний переклад
phrase-helpers-speak-your-language = Може, тут хтось говорить вашою мовою
phrase-women-only = Тільки для жінок
phrase-certificate = Ви отримаєте сертифікат
phrase-for-your-cv = Знадобиться для резюме
