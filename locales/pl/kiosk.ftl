# "You" is "ty", in the imperative and the present: a machine may say it to everybody, and it is the
# same for women and men. Nothing is said of the visitor in the past ("było ci", "udało się" are
# not theirs). Where a voice reads figures, 1 and 2 stand as words before what is not masculine,
# and what stands in the genitive ("z trzech") is spelled out.

## The first screen

attract-greeting = Witaj!
attract-invitation = Dotknij tutaj i zacznij
door-title = Wybierz język

## Ways back, lists

home = Początek
back = Wróć
ways-back = Dokąd wrócić
ways-on = Dokąd dalej
listen-to = Posłuchaj: { $what }
chosen = { $what }, wybrano
understood = Rozumiem
listed = { $first }, { $second }
next = Następna strona
previous = Poprzednia strona
page = { $page } / { $pages }
    .spoken =
        { $pages ->
            [1] Strona { $page } z jednego
            [2] Strona { $page } z dwóch
            [3] Strona { $page } z trzech
            [4] Strona { $page } z czterech
            [5] Strona { $page } z pięciu
            [6] Strona { $page } z sześciu
            [7] Strona { $page } z siedmiu
            [8] Strona { $page } z ośmiu
            [9] Strona { $page } z dziewięciu
            [10] Strona { $page } z dziesięciu
           *[other] Strona { $page }, razem { $pages }
        }

## The bar

bar-language = Język
bar-listen-on = Głos: tak
bar-listen-off = Głos: nie
bar-text-size = Rozmiar tekstu
bar-contrast = Wyraźne kolory
# The language's own name does not take another ending.
undo-language = Wróć: { $language }
undo-text-size = Tekst jak był
undo-contrast = Kolory jak były
person = Zapytaj kogoś
person-from = Jesteśmy tu od{ "\u00A0" }{ $time }
person-tomorrow = Jutro jesteśmy tu od{ "\u00A0" }{ $time }
# The name of the day does not take another ending, so it stands after a colon.
person-on-day = Będziemy tu: { $day }

## The voice

listen-title = Głos
listen-stop = Wyłącz głos
listen-volume = Głośność: { $volume } na 10
    .spoken = Głośność { $volume }
listen-rate = Tempo: { $rate } na 7
    .spoken = Tempo { $rate }
listen-quieter = Ciszej
listen-louder = Głośniej
listen-slower = Wolniej
listen-faster = Szybciej
listen-quietest = Ciszej już się nie da.
listen-loudest = Głośniej już się nie da.
listen-slowest = Wolniej już się nie da.
listen-fastest = Szybciej już się nie da.
listen-repeat = Powtórz
listen-pause = Pauza
listen-resume = Mów dalej
listen-nothing = Głos jeszcze nic nie mówi.
listen-no-voice = Dla tego języka nie ma jeszcze głosu. Słowa są na ekranie.
listen-no-sound = Teraz nie ma dźwięku. Słowa są na ekranie.
go-on-touch = Aby iść dalej, dotknij: { $button }
go-on-choose = Dotknij tego, co chcesz.
go-on-keys = Poruszaj się strzałkami. Wybieraj klawiszem Enter.
hear-more = Dotknij głośnika. Usłyszysz więcej.
say-aloud = Powiedz na głos
private-here = To jest prywatne. Aby to usłyszeć, dotknij: { $button }

## Home

home-title = Witaj! Co chcesz zrobić?
home-workshops = Warsztaty
home-workshops-more = Zobacz, co się dzieje. Przyjdź.
home-help = Telefon lub komputer
home-help-more = Pomożemy ci
home-opinion = Twoja opinia
home-opinion-more = Powiedz, co myślisz

## Days and times

# The ear's form goes with "od", "do" and "o": every message with a time has one of them before it.
time = { $time }
    .spoken =
        { $hour ->
            [0] zerowej
            [1] pierwszej
            [2] drugiej
            [3] trzeciej
            [4] czwartej
            [5] piątej
            [6] szóstej
            [7] siódmej
            [8] ósmej
            [9] dziewiątej
            [10] dziesiątej
            [11] jedenastej
            [12] dwunastej
            [13] trzynastej
            [14] czternastej
            [15] piętnastej
            [16] szesnastej
            [17] siedemnastej
            [18] osiemnastej
            [19] dziewiętnastej
            [20] dwudziestej
            [21] dwudziestej pierwszej
            [22] dwudziestej drugiej
           *[23] dwudziestej trzeciej
        }{ $minute ->
            [0] { "" }
           *[other] { " " }{ $minute }
        }
date = { $weekday }, { $day }
    .spoken =
        { $weekday }, { $number ->
            [1] pierwszego
            [2] drugiego
            [3] trzeciego
            [4] czwartego
            [5] piątego
            [6] szóstego
            [7] siódmego
            [8] ósmego
            [9] dziewiątego
            [10] dziesiątego
            [11] jedenastego
            [12] dwunastego
            [13] trzynastego
            [14] czternastego
            [15] piętnastego
            [16] szesnastego
            [17] siedemnastego
            [18] osiemnastego
            [19] dziewiętnastego
            [20] dwudziestego
            [21] dwudziestego pierwszego
            [22] dwudziestego drugiego
            [23] dwudziestego trzeciego
            [24] dwudziestego czwartego
            [25] dwudziestego piątego
            [26] dwudziestego szóstego
            [27] dwudziestego siódmego
            [28] dwudziestego ósmego
            [29] dwudziestego dziewiątego
            [30] trzydziestego
           *[31] trzydziestego pierwszego
        } { $month ->
            [1] stycznia
            [2] lutego
            [3] marca
            [4] kwietnia
            [5] maja
            [6] czerwca
            [7] lipca
            [8] sierpnia
            [9] września
            [10] października
            [11] listopada
           *[12] grudnia
        }
date-year = { $date }
    .spoken =
        { $weekday }, { $number ->
            [1] pierwszego
            [2] drugiego
            [3] trzeciego
            [4] czwartego
            [5] piątego
            [6] szóstego
            [7] siódmego
            [8] ósmego
            [9] dziewiątego
            [10] dziesiątego
            [11] jedenastego
            [12] dwunastego
            [13] trzynastego
            [14] czternastego
            [15] piętnastego
            [16] szesnastego
            [17] siedemnastego
            [18] osiemnastego
            [19] dziewiętnastego
            [20] dwudziestego
            [21] dwudziestego pierwszego
            [22] dwudziestego drugiego
            [23] dwudziestego trzeciego
            [24] dwudziestego czwartego
            [25] dwudziestego piątego
            [26] dwudziestego szóstego
            [27] dwudziestego siódmego
            [28] dwudziestego ósmego
            [29] dwudziestego dziewiątego
            [30] trzydziestego
           *[31] trzydziestego pierwszego
        } { $month ->
            [1] stycznia
            [2] lutego
            [3] marca
            [4] kwietnia
            [5] maja
            [6] czerwca
            [7] lipca
            [8] sierpnia
            [9] września
            [10] października
            [11] listopada
           *[12] grudnia
        } { $year ->
            [2026] dwa tysiące dwudziestego szóstego roku
            [2027] dwa tysiące dwudziestego siódmego roku
            [2028] dwa tysiące dwudziestego ósmego roku
            [2029] dwa tysiące dwudziestego dziewiątego roku
            [2030] dwa tysiące trzydziestego roku
            [2031] dwa tysiące trzydziestego pierwszego roku
            [2032] dwa tysiące trzydziestego drugiego roku
            [2033] dwa tysiące trzydziestego trzeciego roku
            [2034] dwa tysiące trzydziestego czwartego roku
            [2035] dwa tysiące trzydziestego piątego roku
           *[other] roku { $year }
        }
# These three stand only at the start of a line.
yesterday = Wczoraj
today = Dziś
tomorrow = Jutro
in-days =
    { $days ->
        [one] za{ "\u00A0" }{ $days }{ "\u00A0" }dzień
        [few] za{ "\u00A0" }{ $days }{ "\u00A0" }dni
        [many] za{ "\u00A0" }{ $days }{ "\u00A0" }dni
       *[other] za{ "\u00A0" }{ $days }{ "\u00A0" }dnia
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = od { $start } do { $end }

## Workshops

workshops-title = Warsztaty
filter-title = Które dni
filter-all = Każdy dzień
filter-today = Dziś
filter-week = 7 dni
nothing-today = Dziś nie ma warsztatów. Najbliższe są te:
nothing-this-week = Przez najbliższe 7 dni nie ma warsztatów. Potem są te:
nothing-planned = Nowych warsztatów jeszcze nie ma. Zapytaj kogoś tutaj.
next-session = Najbliższe warsztaty
chairs-free =
    { $chairs ->
        [one] { $chairs } wolne miejsce
        [few] { $chairs } wolne miejsca
        [many] { $chairs } wolnych miejsc
       *[other] { $chairs } wolnego miejsca
    }
    .spoken =
        { $chairs ->
            [1] Jedno wolne miejsce
            [one] { $chairs } wolne miejsce
            [few] { $chairs } wolne miejsca
            [many] { $chairs } wolnych miejsc
           *[other] { $chairs } wolnego miejsca
        }
waiting-list =
    { $waiting ->
        [0] Brak miejsc. Jest lista rezerwowa.
        [one] Brak miejsc. Czeka { $waiting } grupa.
        [few] Brak miejsc. Czekają { $waiting } grupy.
        [many] Brak miejsc. Czeka { $waiting } grup.
       *[other] Brak miejsc. Czeka { $waiting } grupy.
    }
    .spoken =
        { $waiting ->
            [0] Brak miejsc. Jest lista rezerwowa.
            [1] Brak miejsc. Czeka jedna grupa.
            [2] Brak miejsc. Czekają dwie grupy.
            [22] Brak miejsc. Czekają dwadzieścia dwie grupy.
            [one] Brak miejsc. Czeka { $waiting } grupa.
            [few] Brak miejsc. Czekają { $waiting } grupy.
            [many] Brak miejsc. Czeka { $waiting } grup.
           *[other] Brak miejsc. Czeka { $waiting } grupy.
        }
cancelled = Odwołane
over = Na te warsztaty jest już za późno.
gone-title = Tych warsztatów już tu nie ma

## One workshop

step-free = Bez schodów i progów
not-step-free = Są tu schody lub progi. Zapytaj nas, znajdziemy sposób.
lift = Jest winda
accessible-toilet = Toaleta dla osób na wózku
hearing-loop = Pętla indukcyjna do aparatów słuchowych
free-of-charge = Za darmo
costs = Cena: { $price }
# After a colon the names stand as the librarian wrote them.
led-by = Kto prowadzi: { $host }
we-speak = Nasze języki: { $languages }
join = Zapisuję się
next-time = Następnym razem: { $day }
ask-at-desk = Zapytaj przy ladzie.

## Taking a place

how-many = Ile osób przyjdzie?
people =
    { $people ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    }
    .spoken =
        { $people ->
            [1] Jedna osoba
            [2] Dwie osoby
            [one] { $people } osoba
            [few] { $people } osoby
            [many] { $people } osób
           *[other] { $people } osoby
        }
review-title = Czy wszystko się zgadza?
place-for-you = Jest dla ciebie miejsce.
will-wait = Teraz nie ma miejsc. Twój numer na liście rezerwowej: { $number }.
confirm = Tak, przyjdę
saving = Zapisujemy twoje miejsce…
not-saved = Miejsce nie jest jeszcze zapisane. Spróbuj jeszcze raz albo zapytaj przy ladzie.
try-again = Jeszcze raz

## The pass

pass-title = Masz miejsce
pass-waiting-title = Jesteś na liście rezerwowej
pass-code = Twoje obrazki: { $pictures }. Cyframi: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Zapisz w{ "\u00A0" }telefonie
pass-calendar-how = Skieruj aparat telefonu na ten kwadrat. Warsztaty pojawią się w twoim kalendarzu.
just-come = Nie musisz nic pamiętać. Po prostu przyjdź.
you-are-number = Twój numer na liście rezerwowej: { $number }. Przyjdź dziesięć minut wcześniej. Wolne miejsca rozdamy na początku.
done = Gotowe

## Finding one's place

find = Moje miejsce
find-which = Które to warsztaty?
find-not-here = Tu ich nie ma
find-not-here-title = Nie ma tu twoich warsztatów
find-still-yours = Żadne miejsce nie przepada. Zapytaj kogoś tutaj.
find-this = To te warsztaty
find-is-on = Już trwają
find-pictures = Twoje cztery obrazki?
find-keys = Obrazki i cyfry
find-count = { $number } z 4
    .spoken = { $number } z czterech
find-chosen = Wybrano: { $pictures }
find-none-chosen = Nic jeszcze nie wybrano
erase = Usuń
erase-all = Usuń wszystko
nothing-to-erase = Nie ma jeszcze nic do usunięcia.
looking = Szukamy twojego miejsca…
find-place = Masz miejsce
find-place-now = Masz już miejsce
find-moved-up = Dobra wiadomość! Po prostu przyjdź.
keep-place = Zachowaj miejsce
keep-more = Przyjdę
keep-waiting = Czekam dalej
cancel-place = Oddaj miejsce
cancelling = Oddajemy twoje miejsce…
not-cancelled = Miejsce nie jest jeszcze oddane. Spróbuj jeszcze raz albo zapytaj przy ladzie.
give-up-title = Oddać twoje miejsce?
give-up = Tak, oddaj
give-up-more = Dostanie je następna grupa
given-up-title = Miejsce jest oddane
given-up = Dziękujemy za wiadomość. Miejsca dostanie następna grupa.
given-up-before = To miejsce jest już oddane. Możesz zapisać się znowu.
see-workshops = Zobacz warsztaty
not-found-title = Nie możemy znaleźć miejsca
not-found = Żadne miejsce nie ma tych obrazków. Może to inne warsztaty?
not-looked-title = Teraz nie możemy szukać
not-looked = Nie udało się poszukać miejsca. Spróbuj jeszcze raz albo zapytaj przy ladzie.
paused =
    { $minutes ->
        [one] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minutę.
        [few] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minuty.
        [many] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minut.
       *[other] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minuty.
    }
    .spoken =
        { $minutes ->
            [1] Zapytaj kogoś tutaj albo spróbuj znowu za jedną minutę.
            [2] Zapytaj kogoś tutaj albo spróbuj znowu za dwie minuty.
            [22] Zapytaj kogoś tutaj albo spróbuj znowu za dwadzieścia dwie minuty.
            [one] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minutę.
            [few] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minuty.
            [many] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minut.
           *[other] Zapytaj kogoś tutaj albo spróbuj znowu za { $minutes } minuty.
        }
pause-over = Możesz już spróbować jeszcze raz.

## A number to ring

phone-title = Czy możemy zadzwonić?
phone-number = Twój numer
phone-none = Nie ma jeszcze numeru
phone-why = Biblioteka może zadzwonić, jeśli coś się zmieni.
phone-kept =
    { $days ->
        [one] Biblioteka ma numer jeszcze { $days } dzień po warsztatach.
        [few] Biblioteka ma numer jeszcze { $days } dni po warsztatach.
        [many] Biblioteka ma numer jeszcze { $days } dni po warsztatach.
       *[other] Biblioteka ma numer jeszcze { $days } dnia po warsztatach.
    }
phone-keys = Klawisze do numeru
phone-full = Dłuższych numerów nie ma.
phone-too-short = Numer ma co najmniej trzy cyfry.
plus = +
    .spoken = plus
plus-first = Plus jest tylko na początku.
skip = Bez numeru
phone-optional = Nie musisz podawać numeru.
onward = Dalej
phone-if-changes = Telefon, jeśli coś się zmieni: { $phone }
you-are-number-ring = Twój numer na liście rezerwowej: { $number }. Biblioteka może zadzwonić, jeśli zwolni się miejsce.

## A person

help-title = W czym pomóc?
help-who = Kto pomaga: { $who }
help-when = Kiedy: { $when }
help-bring = Weź ze sobą: { $bring }
help-phone = Telefon
help-email = E-mail
help-public-services = Sprawy w{ "\u00A0" }urzędzie
help-bank-and-safety = Bank i hasła
help-print = Drukowanie
help-other = Coś innego
person-title = Zapytaj kogoś
open-until = Jesteśmy tu teraz, do { $time }
opens-today = Dziś jesteśmy tu od { $time }
opens-tomorrow = Jutro jesteśmy tu od { $time }
opens-on = Będziemy tu: { $day }, od { $time }
closed-for-long = Na razie nas tu nie ma
hours-today = Dziś: { $hours }
closed-today = Dziś nas tu nie ma
closed-on = Nie ma nas: { $day }
ring = Zadzwoń: { $phone }
also-here = Więcej pomocy: { $place }
ask-staff = Zapytaj kogoś, kto tu pracuje.

## Your opinion

opinion-title = Twoja opinia
opinion-picture = Trzy buźki
opinion-nothing = Teraz nie ma pytań. Przyjdź tu po warsztatach. Ciekawi nas twoja opinia.
opinion-answer = Jak było?
opinion-pulse = Tutaj, dziś
opinion-pulse-rests = Przed chwilą była inna odpowiedź. Poczekaj chwilę.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } pytanie.
        [few] { $questions } pytania.
        [many] { $questions } pytań.
       *[other] { $questions } pytania.
    } Bez imienia. Biblioteka widzi tylko wspólny wynik. Możesz skończyć w każdej chwili.
    .spoken =
        { $questions ->
            [1] Jedno pytanie.
            [one] { $questions } pytanie.
            [few] { $questions } pytania.
            [many] { $questions } pytań.
           *[other] { $questions } pytania.
        } Bez imienia. Biblioteka widzi tylko wspólny wynik. Możesz skończyć w każdej chwili.
survey-progress = { $question } z { $questions }
    .spoken =
        { $questions ->
            [1] Pytanie { $question } z jednego
            [2] Pytanie { $question } z dwóch
            [3] Pytanie { $question } z trzech
            [4] Pytanie { $question } z czterech
            [5] Pytanie { $question } z pięciu
            [6] Pytanie { $question } z sześciu
            [7] Pytanie { $question } z siedmiu
            [8] Pytanie { $question } z ośmiu
            [9] Pytanie { $question } z dziewięciu
            [10] Pytanie { $question } z dziesięciu
           *[other] Pytanie { $question }, razem { $questions }
        }
survey-next = Dalej
survey-skip = Pomiń
survey-choose = Najpierw wybierz odpowiedź albo „Pomiń”.
survey-saving = Liczymy twoje odpowiedzi…
thanks-title = Dziękujemy!
thanks-counted = Twoje odpowiedzi są policzone. Nikt nie zobaczy, że są twoje.
thanks-none = Nie ma tu twoich odpowiedzi. To też jest w porządku.
thanks-lost = Nie udało się zapisać odpowiedzi. Mimo to dziękujemy.
thanks-picture = Bardzo wesoła buźka
next-person = Następna osoba
new-person-title = Nowa osoba?
new-person-what = Jeśli nikt nie odpowie, ekran zacznie od nowa. Nic się nie zapisze.
new-person = Tak, nowa osoba
go-on = Nie, odpowiadam dalej

## Questions

# Goes with "Bardzo źle … Bardzo dobrze".
question-enjoyed = Jak było na warsztatach?
question-welcome = Czy przyjęto cię miło?
question-understood-words = Czy słowa były zrozumiałe?
question-pace = Czy tempo było dobre dla ciebie?
question-got-help = Czy była pomoc, gdy była potrzebna?
# These go with "Ani trochę, Trochę, Średnio, Dużo, Bardzo dużo".
question-learned = Ile cię nauczyły warsztaty?
question-on-my-own = Ile umiesz teraz zrobić bez pomocy?
question-use-in-life = Ile z tego przyda ci się na co dzień?
question-met-someone = Ile nowych znajomości dały ci warsztaty?
question-new-friend = Ile nowej przyjaźni dały ci warsztaty?
question-meet-again = Czy chcesz znów spotkać tych ludzi?
question-talked-with-different = Ile było rozmów z ludźmi innymi niż ty?
question-know-who-helps = Czy wiesz, kto może ci pomóc?
question-come-again = Czy chcesz przyjść znowu?
question-tell-others = Czy opowiesz o tym innym?
question-pulse = Jak ci tu dziś jest?

## Answers, from the least to the most

rating-1 = Bardzo źle
rating-2 = Źle
rating-3 = Średnio
rating-4 = Dobrze
rating-5 = Bardzo dobrze
agree-1 = Nie, wcale
agree-2 = Nie
agree-3 = Częściowo
agree-4 = Tak
agree-5 = Tak, na pewno
amount-1 = Ani trochę
amount-2 = Trochę
amount-3 = Średnio
amount-4 = Dużo
amount-5 = Bardzo dużo

## Still here?

idle-title = Czy jeszcze tu jesteś?
idle-what = Jeśli nie, ekran zacznie od nowa dla następnej osoby.
idle-left =
    { $seconds ->
        [one] Została { $seconds } sekunda
        [few] Zostały { $seconds } sekundy
        [many] Zostało { $seconds } sekund
       *[other] Zostało { $seconds } sekundy
    }
    .spoken =
        { $seconds ->
            [1] Została jedna sekunda
            [2] Zostały dwie sekundy
            [22] Zostały dwadzieścia dwie sekundy
            [32] Zostały trzydzieści dwie sekundy
            [42] Zostały czterdzieści dwie sekundy
            [one] Została { $seconds } sekunda
            [few] Zostały { $seconds } sekundy
            [many] Zostało { $seconds } sekund
           *[other] Zostało { $seconds } sekundy
        }
idle-stay = Tak, jestem tu

## When the kiosk cannot work

fault-title = Ekran odpoczywa
fault-staff = Dla zespołu: przytrzymaj pięć sekund
staff-title = Dla zespołu
staff-nothing = Wszystko jest w porządku.

## The pictures of a pass

pass-bicycle = rower
pass-bird = ptak
# Not "statek", which ends as "ptak" and "kwiatek" do.
pass-boat = łódka
pass-book = książka
# Not "kubek": key, book and flower begin with K already.
pass-cup = filiżanka
pass-fish = ryba
pass-flower = kwiat
pass-key = klucz
pass-tree = drzewo
pass-umbrella = parasol

## Kinds of workshop

kind-print-clothes = Druk na ubraniach
kind-print-textile = Druk na tkaninie
kind-silk-screen = Sitodruk
kind-self-portrait = Autoportret
kind-photography = Fotografia
# Not "podcast", in which a Polish voice says "c" as in Polish.
kind-podcast = Robimy podkast
kind-film = Robimy film
kind-music = Muzyka
kind-drawing = Rysowanie
kind-painting = Malowanie
kind-sewing = Szycie
kind-repair = Naprawa rzeczy
kind-3d-print = Druk 3D
kind-coding = Programowanie
kind-games = Gry
kind-cooking = Gotowanie
kind-gardening = Ogród i rośliny
kind-storytelling = Opowiadanie historii
kind-reading-circle = Klub czytania
kind-language-cafe = Kawiarenka językowa
kind-phone-help = Pomoc z telefonem
kind-computer-help = Pomoc z komputerem
kind-coffee-and-computers = Kawa i komputery
kind-open-workshop = Otwarta pracownia

## Good to know

phrase-no-experience-needed = Nie trzeba nic umieć
phrase-children-welcome = Dzieci są mile widziane
phrase-come-when-you-like = Przyjdź i wyjdź, kiedy chcesz
phrase-take-home-what-you-make = To, co zrobisz, jest twoje
phrase-materials-free = Materiały są za darmo
phrase-bring-plain-clothes = Weź ze sobą ubranie bez wzorów, do druku
phrase-bring-a-photo = Weź ze sobą zdjęcie
phrase-bring-a-drawing = Weź ze sobą rysunek
phrase-bring-your-phone = Weź ze sobą telefon
phrase-bring-your-laptop = Weź ze sobą laptop
phrase-bring-your-letters = Weź ze sobą swoje listy
phrase-coffee = Jest kawa
phrase-interpreter = Jest tłumaczenie ustne
phrase-helpers-speak-your-language = Może ktoś tu mówi w twoim języku
phrase-women-only = Tylko dla kobiet
phrase-certificate = Dostaniesz certyfikat
phrase-for-your-cv = Przyda się do CV
