# "You" is "вы", and what a visitor did is said of "вы", which is the same for women and men. What
# visitors say of themselves is in the future or the infinitive, never in the past. Every ё has its
# dots: voices need them, and so do those who learn to read. A voice says "один" of every 1, so 1
# and 2 stand as words before what is not masculine. Words that espeak-ng stresses wrongly are
# avoided; the glossary names them.

## The first screen

attract-greeting = Мы вам рады!
attract-invitation = Нажмите здесь, чтобы начать
door-title = Выберите язык

## Ways back, lists

home = В{ "\u00A0" }начало
back = Назад
ways-back = Куда вернуться
ways-on = Куда дальше
listen-to = Послушать: { $what }
chosen = { $what }, выбрано
understood = Понятно
listed = { $first }, { $second }
next = Следующая страница
previous = Предыдущая страница
page = { $page } / { $pages }
    .spoken = Страница { $page }, всего { $pages }

## The bar

bar-language = Язык
bar-listen-on = Голос: да
bar-listen-off = Голос: нет
bar-text-size = Размер текста
bar-contrast = Чёткий цвет
# The language's own name does not take another ending.
undo-language = Снова { $language }
undo-text-size = Текст как раньше
undo-contrast = Цвет как раньше
person = Поговорить с{ "\u00A0" }человеком
person-from = Мы будем здесь с{ "\u00A0" }{ $time }
person-tomorrow = Завтра мы здесь с{ "\u00A0" }{ $time }
# The name of the day does not take another ending, so it stands after a colon.
person-on-day = Мы здесь: { $day }

## The voice

listen-title = Голос
listen-stop = Без голоса
listen-volume = Громкость: { $volume } из 10
    .spoken = Громкость { $volume }
listen-rate = Скорость: { $rate } из 7
    .spoken = Скорость { $rate }
listen-quieter = Тише
listen-louder = Громче
listen-slower = Медленнее
listen-faster = Быстрее
listen-quietest = Тише не бывает.
listen-loudest = Громче не бывает.
listen-slowest = Медленнее не бывает.
listen-fastest = Быстрее не бывает.
listen-repeat = Сказать ещё раз
listen-pause = Пауза
listen-resume = Продолжить
listen-nothing = Пока ничего не сказано.
listen-no-voice = Голос пока не знает этого языка. Всё написано на экране.
listen-no-sound = Сейчас звука нет. Всё написано на экране.
go-on-touch = Чтобы продолжить, нажмите: { $button }
go-on-choose = Нажмите на то, что вам нужно.
go-on-keys = Двигайтесь клавишами со стрелкой. Выбирайте клавишей Enter.
hear-more = Чтобы услышать больше, нажмите на динамик.
say-aloud = Сказать вслух
private-here = Это личное. Чтобы услышать вслух, нажмите: { $button }

## Home

home-title = Мы вам рады! Что вас интересует?
home-workshops = Занятия
home-workshops-more = Узнайте, что есть. Ждём вас.
home-help = Телефон или компьютер
home-help-more = Мы поможем
home-opinion = Ваше мнение
home-opinion-more = Скажите, что вы думаете

## Days and times

# Every time stands behind "с" or "до", which a voice does not inflect figures after.
time = { $time }
    .spoken =
        { $hour ->
            [0] ноля
            [1] одного
            [2] двух
            [3] трёх
            [4] четырёх
            [5] пяти
            [6] шести
            [7] семи
            [8] восьми
            [9] девяти
            [10] десяти
            [11] одиннадцати
            [12] двенадцати
            [13] тринадцати
            [14] четырнадцати
            [15] пятнадцати
            [16] шестнадцати
            [17] семнадцати
            [18] восемнадцати
            [19] девятнадцати
            [20] двадцати
            [21] двадцати одного
            [22] двадцати двух
           *[23] двадцати трёх
        } { $minute ->
            [0] { $hour ->
                [1] часа
                [21] часа
               *[other] часов
            }
            [10] десяти
            [15] пятнадцати
            [20] двадцати
            [25] двадцати пяти
            [30] тридцати
            [35] тридцати пяти
            [40] сорока
            [45] сорока пяти
            [50] пятидесяти
            [55] пятидесяти пяти
            [5] ноль пяти
           *[other] { $minute }
        }
# ICU's day is a figure, which a voice does not say as the ordinal that it is.
date = { $weekday }, { $day }
    .spoken =
        { $weekday }, { $number ->
            [1] первое
            [2] второе
            [3] третье
            [4] четвёртое
            [5] пятое
            [6] шестое
            [7] седьмое
            [8] восьмое
            [9] девятое
            [10] десятое
            [11] одиннадцатое
            [12] двенадцатое
            [13] тринадцатое
            [14] четырнадцатое
            [15] пятнадцатое
            [16] шестнадцатое
            [17] семнадцатое
            [18] восемнадцатое
            [19] девятнадцатое
            [20] двадцатое
            [21] двадцать первое
            [22] двадцать второе
            [23] двадцать третье
            [24] двадцать четвёртое
            [25] двадцать пятое
            [26] двадцать шестое
            [27] двадцать седьмое
            [28] двадцать восьмое
            [29] двадцать девятое
            [30] тридцатое
           *[31] тридцать первое
        } { $month ->
            [1] января
            [2] февраля
            [3] марта
            [4] апреля
            [5] мая
            [6] июня
            [7] июля
            [8] августа
            [9] сентября
            [10] октября
            [11] ноября
           *[12] декабря
        }
date-year = { $date }
    .spoken =
        { $weekday }, { $number ->
            [1] первое
            [2] второе
            [3] третье
            [4] четвёртое
            [5] пятое
            [6] шестое
            [7] седьмое
            [8] восьмое
            [9] девятое
            [10] десятое
            [11] одиннадцатое
            [12] двенадцатое
            [13] тринадцатое
            [14] четырнадцатое
            [15] пятнадцатое
            [16] шестнадцатое
            [17] семнадцатое
            [18] восемнадцатое
            [19] девятнадцатое
            [20] двадцатое
            [21] двадцать первое
            [22] двадцать второе
            [23] двадцать третье
            [24] двадцать четвёртое
            [25] двадцать пятое
            [26] двадцать шестое
            [27] двадцать седьмое
            [28] двадцать восьмое
            [29] двадцать девятое
            [30] тридцатое
           *[31] тридцать первое
        } { $month ->
            [1] января
            [2] февраля
            [3] марта
            [4] апреля
            [5] мая
            [6] июня
            [7] июля
            [8] августа
            [9] сентября
            [10] октября
            [11] ноября
           *[12] декабря
        } { $year ->
            [2026] две тысячи двадцать шестого года
            [2027] две тысячи двадцать седьмого года
            [2028] две тысячи двадцать восьмого года
            [2029] две тысячи двадцать девятого года
            [2030] две тысячи тридцатого года
            [2031] две тысячи тридцать первого года
            [2032] две тысячи тридцать второго года
            [2033] две тысячи тридцать третьего года
            [2034] две тысячи тридцать четвёртого года
            [2035] две тысячи тридцать пятого года
            [2036] две тысячи тридцать шестого года
            [2037] две тысячи тридцать седьмого года
            [2038] две тысячи тридцать восьмого года
            [2039] две тысячи тридцать девятого года
            [2040] две тысячи сорокового года
           *[other] { $year } года
        }
# These three stand only at the start of a line.
yesterday = Вчера
today = Сегодня
tomorrow = Завтра
in-days =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = С { $start } до { $end }

## Workshops

workshops-title = Занятия
filter-title = Какие дни
filter-all = Все
filter-today = Сегодня
filter-week = 7 дней
    .spoken = Семь дней
nothing-today = Сегодня занятий нет. Вот что дальше:
nothing-this-week = Ближайшие семь дней занятий нет. Вот что дальше:
nothing-planned = Новых занятий пока нет. Поговорите с человеком.
next-session = Что дальше
chairs-free =
    { $chairs ->
        [one] { $chairs } свободное место
        [few] { $chairs } свободных места
        [many] { $chairs } свободных мест
       *[other] { $chairs } свободного места
    }
    .spoken =
        { $chairs ->
            [1] Одно свободное место
            [one] { $chairs } свободное место
            [few] { $chairs } свободных места
            [many] { $chairs } свободных мест
           *[other] { $chairs } свободного места
        }
waiting-list =
    { $waiting ->
        [0] Мест нет. Можно записаться в очередь.
        [one] Мест нет. В очереди { $waiting } группа.
        [few] Мест нет. В очереди { $waiting } группы.
        [many] Мест нет. В очереди { $waiting } групп.
       *[other] Мест нет. В очереди { $waiting } группы.
    }
    .spoken =
        { $waiting ->
            [0] Мест нет. Можно записаться в очередь.
            [1] Мест нет. В очереди одна группа.
            [2] Мест нет. В очереди две группы.
            [one] Мест нет. В очереди { $waiting } группа.
            [few] Мест нет. В очереди { $waiting } группы.
            [many] Мест нет. В очереди { $waiting } групп.
           *[other] Мест нет. В очереди { $waiting } группы.
        }
cancelled = Отменено
over = Записываться слишком поздно.
gone-title = Этого занятия здесь больше нет

## One workshop

step-free = Без ступенек
not-step-free = Здесь есть ступеньки. Спросите нас, мы найдём способ.
lift = Есть лифт
accessible-toilet = Туалет для людей на коляске
hearing-loop = Индукционная петля для слуховых аппаратов
free-of-charge = Бесплатно
costs = Цена: { $price }
# After a colon the names stand as the librarian wrote them.
led-by = С вами: { $host }
we-speak = Наши языки: { $languages }
join = Записаться
next-time = Следующий раз: { $day }
ask-at-desk = Подойдите, пожалуйста, к стойке.

## Taking a place

how-many = Сколько человек придёт?
people =
    { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }
review-title = Всё верно?
place-for-you = Для вас есть место.
will-wait = Сейчас мест нет. Ваш номер в очереди: { $number }.
confirm = Да, приду
saving = Сохраняем ваше место…
not-saved = Место ещё не сохранено. Повторите или подойдите к стойке.
try-again = Повторить

## The pass

pass-title = Место за вами
pass-waiting-title = Вы в очереди
pass-code = Ваши картинки: { $pictures }. Цифрами: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Сохранить в{ "\u00A0" }телефоне
# "Квадрат", a square: "картинка" would be one of the four pictures.
pass-calendar-how = Наведите камеру телефона на этот квадрат. Занятие появится в вашем календаре.
just-come = Запоминать не надо. Мы вас ждём.
you-are-number = Ваш номер в очереди: { $number }. Придите на десять минут раньше. В начале скажем, кому хватит места.
done = Готово

## Finding one's place

find = Моё место
find-which = Какое это занятие?
find-not-here = Здесь нет
find-not-here-title = Его нет в списке
find-still-yours = Ни одно место не пропадёт. Поговорите с человеком.
find-this = Вот это
find-is-on = Сейчас идёт
find-pictures = Ваши четыре картинки?
find-keys = Картинки и цифры
find-count = { $number } из 4
    .spoken = { $number } из четырёх
find-chosen = Выбрано: { $pictures }
find-none-chosen = Пока ничего не выбрано
erase = Стереть
erase-all = Стереть всё
nothing-to-erase = Стирать пока нечего.
looking = Ищем ваше место…
find-place = У вас есть место
find-place-now = Теперь у вас есть место
find-moved-up = Хорошая новость! Мы вас ждём.
keep-place = Сохранить моё место
keep-more = Я приду
keep-waiting = Жду дальше
cancel-place = Освободить моё место
cancelling = Освобождаем ваше место…
not-cancelled = Место ещё не освобождено. Повторите или подойдите к стойке.
give-up-title = Освободить ваше место?
give-up = Да, освободить
give-up-more = Его получат следующие в{ "\u00A0" }очереди
given-up-title = Ваше место освобождено
given-up = Спасибо, что сказали. Место получат следующие в очереди.
given-up-before = Это место освободили раньше. Можно записаться снова.
see-workshops = Показать занятия
not-found-title = Место не найдено
not-found = Здесь нет места с такими картинками. Может быть, это другое занятие?
not-looked-title = Поиск не работает
not-looked = Сейчас место не найти. Повторите или подойдите к стойке.
paused =
    { $minutes ->
        [one] Поговорите с человеком или повторите через { $minutes } минуту.
        [few] Поговорите с человеком или повторите через { $minutes } минуты.
        [many] Поговорите с человеком или повторите через { $minutes } минут.
       *[other] Поговорите с человеком или повторите через { $minutes } минуты.
    }
    .spoken =
        { $minutes ->
            [1] Поговорите с человеком или повторите через одну минуту.
            [2] Поговорите с человеком или повторите через две минуты.
            [one] Поговорите с человеком или повторите через { $minutes } минуту.
            [few] Поговорите с человеком или повторите через { $minutes } минуты.
            [many] Поговорите с человеком или повторите через { $minutes } минут.
           *[other] Поговорите с человеком или повторите через { $minutes } минуты.
        }
pause-over = Теперь можно повторить.

## A number to ring

phone-title = Можно вам позвонить?
phone-number = Ваш номер
phone-none = Цифр пока нет
phone-why = Чтобы библиотека могла позвонить, если что-то изменится.
phone-kept =
    { $days ->
        [one] Библиотека хранит номер ещё { $days } день после занятия.
        [few] Библиотека хранит номер ещё { $days } дня после занятия.
        [many] Библиотека хранит номер ещё { $days } дней после занятия.
       *[other] Библиотека хранит номер ещё { $days } дня после занятия.
    }
phone-keys = Кнопки с цифрами
phone-full = Длиннее номеров не бывает.
phone-too-short = В номере не меньше трёх цифр.
plus = +
    .spoken = плюс
plus-first = Плюс бывает только в начале.
skip = Не надо
phone-optional = Номер можно не давать.
onward = Дальше
phone-if-changes = Если что-то изменится: { $phone }
you-are-number-ring = Ваш номер в очереди: { $number }. Библиотека может позвонить вам, если появится место.

## A person

help-title = С чем вам помочь?
help-who = Кто помогает: { $who }
help-when = Когда: { $when }
help-bring = Возьмите с собой: { $bring }
help-phone = Телефон
help-email = Электронная почта
help-public-services = Услуги государства
help-bank-and-safety = Банк и безопасность
help-print = Распечатать
help-other = Что-то другое
person-title = Поговорить с человеком
open-until = Сейчас работаем, до{ "\u00A0" }{ $time }
opens-today = Сегодня работаем с{ "\u00A0" }{ $time }
opens-tomorrow = Завтра работаем с{ "\u00A0" }{ $time }
opens-on = Снова работаем: { $day }, с{ "\u00A0" }{ $time }
closed-for-long = Пока не работаем
hours-today = Сегодня: { $hours }
closed-today = Сегодня не работаем
closed-on = Не работаем: { $day }
ring = Звоните: { $phone }
also-here = Где ещё помогут: { $place }
ask-staff = Спросите тех, кто здесь работает.

## Your opinion

opinion-title = Ваше мнение
opinion-picture = Три смайлика
opinion-nothing = Сейчас вопросов нет. Вернитесь сюда после занятия. Нам интересно ваше мнение.
opinion-answer = Как вам?
opinion-pulse = Здесь, сегодня
opinion-pulse-rests = Только что пришёл другой ответ. Подождите немного.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } вопрос.
        [few] { $questions } вопроса.
        [many] { $questions } вопросов.
       *[other] { $questions } вопроса.
    } Без имени. Библиотека видит только общие итоги. Остановиться можно в любой момент.
survey-progress = { $question } из { $questions }
    .spoken = Вопрос { $question }, всего { $questions }
survey-next = Дальше
survey-skip = Пропустить
survey-choose = Сначала выберите ответ или «Пропустить».
survey-saving = Считаем ваши ответы…
thanks-title = Спасибо!
thanks-counted = Ваши ответы учтены. Никто не увидит, что они ваши.
thanks-none = Ответов нет. Так тоже можно.
thanks-lost = Не получилось сохранить ваши ответы. Всё равно спасибо.
thanks-picture = Очень радостное лицо
next-person = Следующий человек
new-person-title = Новый человек?
new-person-what = Если никто не ответит, экран начнёт сначала. Ничего не сохранится.
new-person = Да, новый человек
go-on = Нет, я ещё отвечаю

## Questions

question-enjoyed = Как прошло занятие?
question-welcome = Вы чувствовали, что вам рады?
question-understood-words = Вы понимали, что говорят?
question-pace = Вам подходил темп?
question-got-help = Вам помогали, когда было нужно?
# These go with "Нисколько, Немного, Средне, Много, Очень много".
question-learned = Сколько нового вы узнали?
question-on-my-own = Сколько вы теперь можете сделать сами?
question-use-in-life = Сколько из этого пригодится вам в жизни?
question-met-someone = Сколько вы узнали о других людях?
question-new-friend = Сколько новых друзей вы нашли?
question-meet-again = Хотите снова встретиться с этими людьми?
question-talked-with-different = Сколько вы говорили с людьми, не похожими на вас?
question-know-who-helps = Вам понятно, кто может помочь?
question-come-again = Хотите прийти снова?
question-tell-others = Расскажете об этом другим?
question-pulse = Как вам здесь сегодня?

## Answers, from the least to the most

rating-1 = Очень плохо
rating-2 = Плохо
rating-3 = Нормально
rating-4 = Хорошо
rating-5 = Очень хорошо
agree-1 = Совсем нет
agree-2 = Нет
agree-3 = Частично
agree-4 = Да
agree-5 = Да, конечно
amount-1 = Нисколько
amount-2 = Немного
amount-3 = Средне
amount-4 = Много
amount-5 = Очень много

## Still here?

idle-title = Вы ещё здесь?
idle-what = Если нет, экран начнёт сначала для следующего человека.
idle-left =
    { $seconds ->
        [one] Осталась { $seconds } секунда
        [few] Осталось { $seconds } секунды
        [many] Осталось { $seconds } секунд
       *[other] Осталось { $seconds } секунды
    }
    .spoken =
        { $seconds ->
            [1] Осталась одна секунда
            [2] Осталось две секунды
            [one] Осталась { $seconds } секунда
            [few] Осталось { $seconds } секунды
            [many] Осталось { $seconds } секунд
           *[other] Осталось { $seconds } секунды
        }
idle-stay = Да, я ещё здесь

## When the kiosk cannot work

fault-title = Экран отдыхает
fault-staff = Для сотрудников: держите пять секунд
staff-title = Для сотрудников
staff-nothing = Всё в порядке.

## The pictures of a pass

pass-bicycle = велосипед
pass-bird = птица
pass-boat = лодка
pass-book = книга
pass-cup = чашка
pass-fish = рыба
pass-flower = цветок
pass-key = ключ
pass-tree = дерево
pass-umbrella = зонт

## Kinds of workshop

kind-print-clothes = Печать на одежде
kind-print-textile = Печать на ткани
kind-silk-screen = Шелкография
kind-self-portrait = Автопортрет
kind-photography = Фотография
# Not "запись подкаста": "запись" is also the sign-up.
kind-podcast = Сделать подкаст
kind-film = Снять фильм
kind-music = Музыка
kind-drawing = Рисование
kind-painting = Живопись
kind-sewing = Шитьё
kind-repair = Чинить вещи
kind-3d-print = 3D-печать
    .spoken = Трёхмерная печать
# "Программирование" is too wide a word for its place.
kind-coding = Писать программы
kind-games = Игры
kind-cooking = Кулинария
kind-gardening = Сад и огород
kind-storytelling = Рассказывать истории
kind-reading-circle = Книжный клуб
kind-language-cafe = Языковое кафе
kind-phone-help = Помощь с телефоном
kind-computer-help = Помощь с компьютером
kind-coffee-and-computers = Кофе и компьютеры
kind-open-workshop = Открытая студия

## Good to know

phrase-no-experience-needed = Опыт не нужен
phrase-children-welcome = Детям здесь рады
phrase-come-when-you-like = Можно прийти и уйти в любое время
phrase-take-home-what-you-make = Что сделаете, заберёте с собой
phrase-materials-free = Материалы бесплатные
phrase-bring-plain-clothes = Возьмите одежду без рисунка, чтобы печатать на ней
phrase-bring-a-photo = Возьмите фотографию
phrase-bring-a-drawing = Возьмите рисунок
phrase-bring-your-phone = Возьмите свой телефон
phrase-bring-your-laptop = Возьмите свой ноутбук
phrase-bring-your-letters = Возьмите свои письма
phrase-coffee = Есть кофе
phrase-interpreter = Есть переводчик
phrase-helpers-speak-your-language = Может быть, кто-то говорит на вашем языке
phrase-women-only = Только для женщин
phrase-certificate = Вы получите сертификат
phrase-for-your-cv = Пригодится для резюме
