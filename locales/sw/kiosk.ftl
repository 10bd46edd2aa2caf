# The words for what there is a number of are of the class of "nafasi" and "siku" wherever that is
# possible: its numbers are the bare ones (moja, mbili), so a voice reads figures right. Where they
# are not (mtu, kikundi, swali), the ear gets the number in words: a voice says "watu mbili".
# Hours: the ear is told whose clock it is, since many count them from sunrise.

## The first screen

attract-greeting = Karibu!
attract-invitation = Gusa hapa kuanza
door-title = Chagua lugha yako

## Ways back, lists

home = Mwanzo
back = Rudi
ways-back = Njia za kurudi
ways-on = Njia za kuendelea
listen-to = Sikiliza: { $what }
chosen = { $what }, imechaguliwa
understood = Nimeelewa
listed = { $first }, { $second }
next = Ukurasa unaofuata
previous = Ukurasa uliopita
page = { $page } / { $pages }
    .spoken = Ukurasa namba { $page } kati ya { $pages }

## The bar

bar-language = Lugha
bar-listen-on = Sauti: ndiyo
bar-listen-off = Sauti: hapana
bar-text-size = Ukubwa wa herufi
bar-contrast = Rangi wazi zaidi
# The language's own name has a capital letter, so it stands first.
undo-language = { $language } tena
undo-text-size = Herufi za awali
undo-contrast = Rangi za awali
person = Ongea na mtu
person-from = Kuna mtu saa { $time }
    .spoken = Kuna mtu hapa kuanzia saa { $time }, kwa saa ya hapa
person-tomorrow = Kesho kuna mtu hapa saa { $time }
    .spoken = Kesho kuna mtu hapa saa { $time }, kwa saa ya hapa
person-on-day = Kuna mtu hapa { $day }

## The voice

listen-title = Sauti
listen-stop = Zima sauti
listen-volume = Sauti: { $volume } kati ya 10
    .spoken = Ukubwa wa sauti { $volume }
listen-rate = Kasi: { $rate } kati ya 7
    .spoken = Kasi { $rate }
listen-quieter = Punguza sauti
listen-louder = Ongeza sauti
listen-slower = Punguza kasi
listen-faster = Ongeza kasi
listen-quietest = Sauti haiwezi kupungua zaidi.
listen-loudest = Sauti haiwezi kuongezeka zaidi.
listen-slowest = Kasi haiwezi kupungua zaidi.
listen-fastest = Kasi haiwezi kuongezeka zaidi.
listen-repeat = Sema tena
listen-pause = Simamisha
listen-resume = Endelea
listen-nothing = Bado hakuna kilichosemwa.
listen-no-voice = Bado hakuna sauti kwa lugha hii. Maneno yapo kwenye skrini.
listen-no-sound = Hakuna sauti kwa sasa. Maneno yapo kwenye skrini.
go-on-touch = Ili kuendelea, gusa: { $button }
go-on-choose = Gusa unachotaka.
go-on-keys = Tumia vitufe vya mishale. Chagua kwa Enter.
hear-more = Gusa spika ili kusikia zaidi.
say-aloud = Sema kwa sauti
private-here = Hii ni siri yako. Ili kuisikia, gusa: { $button }

## Home

home-title = Karibu! Ungependa kufanya nini?
home-workshops = Warsha
home-workshops-more = Ona kilichopo. Jiunge nasi.
home-help = Simu au kompyuta
home-help-more = Tunakusaidia
home-opinion = Maoni yako
home-opinion-more = Tuambie unafikiri nini

## Days and times

# "Saa" stands before each time, in the message. On the hour one says "kamili".
time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour } kamili
           *[other] { $hour } na dakika { $minute }
        }
date = { $weekday }, { $day }
    .spoken = { $weekday }, tarehe { $day }
date-year = { $date }
yesterday = Jana
today = Leo
tomorrow = Kesho
in-days =
    { $days ->
        [one] baada ya siku { $days }
       *[other] baada ya siku { $days }
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = saa { $start } hadi saa { $end }, kwa saa ya hapa

## Workshops

workshops-title = Warsha
filter-title = Siku zipi
filter-all = Zote
filter-today = Leo
filter-week = Wiki hii
nothing-today = Leo hakuna warsha. Inayofuata ni hii:
nothing-this-week = Wiki hii hakuna warsha. Inayofuata ni hii:
nothing-planned = Bado hakuna warsha mpya. Ongea na mtu.
next-session = Warsha inayofuata
chairs-free =
    { $chairs ->
        [one] Kuna nafasi { $chairs }
       *[other] Kuna nafasi { $chairs }
    }
waiting-list =
    { $waiting ->
        [0] Imejaa. Unaweza kusubiri nafasi.
        [one] Imejaa. Kikundi { $waiting } kinasubiri.
       *[other] Imejaa. Vikundi { $waiting } vinasubiri.
    }
    .spoken =
        { $waiting ->
            [0] Imejaa. Unaweza kusubiri nafasi.
            [1] Imejaa. Kikundi kimoja kinasubiri.
            [2] Imejaa. Vikundi viwili vinasubiri.
            [3] Imejaa. Vikundi vitatu vinasubiri.
            [4] Imejaa. Vikundi vinne vinasubiri.
            [5] Imejaa. Vikundi vitano vinasubiri.
            [8] Imejaa. Vikundi vinane vinasubiri.
            [11] Imejaa. Vikundi kumi na kimoja vinasubiri.
            [12] Imejaa. Vikundi kumi na viwili vinasubiri.
            [13] Imejaa. Vikundi kumi na vitatu vinasubiri.
            [14] Imejaa. Vikundi kumi na vinne vinasubiri.
            [15] Imejaa. Vikundi kumi na vitano vinasubiri.
            [18] Imejaa. Vikundi kumi na vinane vinasubiri.
           *[other] Imejaa. Vikundi { $waiting } vinasubiri.
        }
cancelled = Haitafanyika
over = Muda wa kujiunga na hii umepita.
gone-title = Warsha hii haipo tena

## One workshop

step-free = Hakuna ngazi
not-step-free = Kuna ngazi. Tuulize, tutapata njia.
lift = Kuna lifti
accessible-toilet = Choo kinachofaa kiti cha magurudumu
hearing-loop = Msaada wa sauti kwa vifaa vya kusikia
free-of-charge = Bila malipo
costs = Bei: { $price }
led-by = Pamoja na { $host }
we-speak = Tunaongea { $languages }
join = Nataka kujiunga
next-time = Mara ijayo: { $day }
ask-at-desk = Tafadhali uliza mapokezi.

## Taking a place

how-many = Mtakuja watu wangapi?
people =
    { $people ->
        [one] Mtu { $people }
       *[other] Watu { $people }
    }
    .spoken =
        { $people ->
            [1] Mtu mmoja
            [2] Watu wawili
            [3] Watu watatu
            [4] Watu wanne
            [5] Watu watano
            [8] Watu wanane
            [11] Watu kumi na mmoja
            [12] Watu kumi na wawili
            [13] Watu kumi na watatu
            [14] Watu kumi na wanne
            [15] Watu kumi na watano
            [18] Watu kumi na wanane
           *[other] Watu { $people }
        }
review-title = Je, hii ni sawa?
place-for-you = Kuna nafasi kwa ajili yako.
will-wait = Nafasi zimejaa sasa. Namba yako ya kusubiri itakuwa { $number }.
confirm = Ndiyo, nitakuja
saving = Tunahifadhi nafasi yako …
not-saved = Nafasi yako bado haijahifadhiwa. Jaribu tena, au uliza mapokezi.
try-again = Jaribu tena

## The pass

pass-title = Umepata nafasi
pass-waiting-title = Unasubiri nafasi
pass-code = Picha zako: { $pictures }. Kwa namba: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Hifadhi kwenye simu
pass-calendar-how = Elekeza kamera ya simu yako kwenye picha hii. Warsha itaingia kwenye kalenda yako.
just-come = Huhitaji kukumbuka chochote. Njoo tu.
you-are-number = Namba yako ya kusubiri ni { $number }. Njoo dakika kumi kabla. Nafasi za wazi hutolewa mwanzoni.
done = Tayari

## Finding one's place

find = Nafasi yangu
find-which = Ni warsha gani?
find-not-here = Haipo hapa
find-not-here-title = Haipo kwenye orodha
find-still-yours = Hakuna nafasi inayopotea. Ongea na mtu.
find-this = Ni hii
find-is-on = Inaendelea sasa
find-pictures = Picha zako nne?
find-keys = Picha na namba
find-count = { $number } kati ya 4
find-chosen = Umechagua: { $pictures }
find-none-chosen = Bado hujachagua picha
erase = Futa
erase-all = Futa zote
nothing-to-erase = Bado hakuna cha kufuta.
looking = Tunatafuta nafasi yako …
find-place = Nafasi yako ipo
find-place-now = Sasa umepata nafasi
find-moved-up = Habari njema! Njoo tu.
keep-place = Nabaki na nafasi yangu
keep-more = Nitakuja
keep-waiting = Naendelea kusubiri
cancel-place = Naachia nafasi yangu
cancelling = Tunaachia nafasi yako …
not-cancelled = Nafasi yako bado haijaachiwa. Jaribu tena, au uliza mapokezi.
give-up-title = Unaachia nafasi yako?
give-up = Ndiyo, naiachia
give-up-more = Wanaofuata wataipata
given-up-title = Umeachia nafasi yako
given-up = Asante kwa kutuambia. Wanaofuata watapata nafasi.
given-up-before = Nafasi hii iliachiwa kabla. Unaweza kujiunga tena.
see-workshops = Ona warsha
not-found-title = Hatukuipata
not-found = Hapa hakuna nafasi yenye picha hizi. Labda ni warsha nyingine.
not-looked-title = Hatuwezi kutafuta sasa
not-looked = Hatukuweza kutafuta nafasi yako. Jaribu tena, au uliza mapokezi.
paused =
    { $minutes ->
        [one] Ongea na mtu, au jaribu tena baada ya dakika { $minutes }.
       *[other] Ongea na mtu, au jaribu tena baada ya dakika { $minutes }.
    }
pause-over = Sasa unaweza kujaribu tena.

## A number to ring

phone-title = Je, tunaweza kukupigia simu?
phone-number = Namba yako
phone-none = Bado hakuna namba
phone-why = Ili maktaba ikupigie simu kukiwa na mabadiliko.
phone-kept =
    { $days ->
        [one] Maktaba itaitunza hadi siku { $days } baada ya warsha.
       *[other] Maktaba itaitunza hadi siku { $days } baada ya warsha.
    }
phone-keys = Vitufe vya namba yako
phone-full = Hakuna namba ndefu kuliko hii.
phone-too-short = Namba ya simu ina tarakimu tatu au zaidi.
plus = +
    .spoken = plasi
plus-first = Alama ya + huja mwanzo tu.
    .spoken = Alama ya plasi huja mwanzo tu.
skip = Ruka
phone-optional = Unaweza kuruka hatua hii.
onward = Endelea
phone-if-changes = Kukiwa na mabadiliko: { $phone }
    .spoken = Maktaba inaweza kupiga { $phone } kukiwa na mabadiliko
you-are-number-ring = Namba yako ya kusubiri ni { $number }. Maktaba inaweza kukupigia simu ukipata nafasi.

## A person

help-title = Unahitaji msaada gani?
help-who = Nani anasaidia: { $who }
help-when = Lini: { $when }
help-bring = Njoo na: { $bring }
help-phone = Simu
help-email = Barua pepe
help-public-services = Huduma za serikali
help-bank-and-safety = Benki na usalama
help-print = Kuchapisha karatasi
help-other = Jambo lingine
person-title = Ongea na mtu
open-until = Tuko wazi sasa, hadi saa { $time }
    .spoken = Tuko wazi sasa, hadi saa { $time }, kwa saa ya hapa
opens-today = Tunafungua leo saa { $time }
    .spoken = Tunafungua leo saa { $time }, kwa saa ya hapa
opens-tomorrow = Tunafungua kesho saa { $time }
    .spoken = Tunafungua kesho saa { $time }, kwa saa ya hapa
opens-on = Tunafungua { $day }, saa { $time }
    .spoken = Tunafungua { $day }, saa { $time }, kwa saa ya hapa
closed-for-long = Tumefunga kwa sasa
hours-today = Leo: { $hours }
closed-today = Leo tumefunga
closed-on = Tutakuwa tumefunga { $day }
ring = Piga simu { $phone }
also-here = Msaada zaidi: { $place }
ask-staff = Uliza yeyote anayefanya kazi hapa.

## Your opinion

opinion-title = Maoni yako
opinion-picture = Nyuso tatu
opinion-nothing = Hakuna maswali kwa sasa. Njoo tena baada ya warsha. Tunataka kusikia kutoka kwako.
opinion-answer = Ilikuwaje?
opinion-pulse = Hapa, leo
opinion-pulse-rests = Mtu amejibu sasa hivi. Tafadhali subiri kidogo.

## A survey

survey-first =
    { $questions ->
        [one] Swali { $questions }.
       *[other] Maswali { $questions }.
    } Bila jina. Maktaba huona jumla tu. Unaweza kuacha wakati wowote.
    .spoken =
        { $questions ->
            [1] Swali moja.
            [2] Maswali mawili.
            [3] Maswali matatu.
            [4] Maswali manne.
            [5] Maswali matano.
            [8] Maswali manane.
           *[other] Maswali { $questions }.
        } Bila jina. Maktaba huona jumla tu. Unaweza kuacha wakati wowote.
survey-progress = { $question } kati ya { $questions }
    .spoken = Swali namba { $question } kati ya { $questions }
survey-next = Endelea
survey-skip = Ruka
survey-choose = Kwanza chagua jibu, au ruka.
survey-saving = Tunahesabu majibu yako …
thanks-title = Asante sana!
thanks-counted = Majibu yako yamehesabiwa. Hakuna anayejua kuwa ni yako.
thanks-none = Umeruka yote. Ni sawa.
thanks-lost = Majibu yako hayakuhifadhiwa. Asante hata hivyo.
thanks-picture = Uso wenye furaha sana
next-person = Mtu anayefuata
new-person-title = Je, ni mtu mwingine?
new-person-what = Asipojibu mtu, skrini itaanza upya. Hakuna kitakachohifadhiwa.
new-person = Ndiyo, mtu mwingine
go-on = Hapana, bado najibu

## Questions

# The answers to "ilikuwaje" and "ikoje" agree with "warsha" and "siku"; those to "kiasi gani" with
# "kiasi".
question-enjoyed = Warsha ilikuwaje?
question-welcome = Je, ulihisi kukaribishwa?
question-understood-words = Je, ulielewa maneno?
question-pace = Je, kasi ilikufaa?
question-got-help = Je, ulipata msaada ulipouhitaji?
question-learned = Umejifunza kiasi gani?
question-on-my-own = Sasa unaweza kufanya kiasi gani peke yako?
question-use-in-life = Utatumia kiasi gani katika maisha ya kila siku?
question-met-someone = Umefahamiana na wengine kiasi gani?
question-new-friend = Umepata urafiki mpya kiasi gani?
question-meet-again = Je, unataka kukutana na watu hawa tena?
question-talked-with-different = Umeongea kiasi gani na watu tofauti na wewe?
question-know-who-helps = Je, unajua nani anaweza kukusaidia?
question-come-again = Je, unataka kuja tena?
question-tell-others = Je, utawaambia wengine?
question-pulse = Siku yako hapa leo ikoje?

## Answers, from the least to the most

rating-1 = Mbaya sana
rating-2 = Mbaya
rating-3 = Ya kawaida
rating-4 = Nzuri
rating-5 = Nzuri sana
agree-1 = Hapana kabisa
agree-2 = Hapana
agree-3 = Kwa kiasi
agree-4 = Ndiyo
agree-5 = Ndiyo kabisa
amount-1 = Hakuna
amount-2 = Kidogo
amount-3 = Wastani
amount-4 = Kikubwa
amount-5 = Kikubwa sana

## Still here?

idle-title = Bado upo hapa?
idle-what = Kama hapana, skrini itaanza upya kwa mtu anayefuata.
idle-left =
    { $seconds ->
        [one] Imebaki sekunde { $seconds }
       *[other] Zimebaki sekunde { $seconds }
    }
idle-stay = Ndiyo, bado nipo

## When the kiosk cannot work

fault-title = Skrini hii inapumzika
fault-staff = Kwa wafanyakazi: shikilia kwa sekunde tano
staff-title = Kwa wafanyakazi
staff-nothing = Hakuna tatizo.

## The pictures of a pass

pass-bicycle = baiskeli
pass-bird = ndege
pass-boat = mashua
pass-book = kitabu
pass-cup = kikombe
pass-fish = samaki
# Not "ua", which is also a yard and the command to kill.
pass-flower = maua
pass-key = ufunguo
pass-tree = mti
pass-umbrella = mwavuli

## Kinds of workshop

kind-print-clothes = Kuchapisha kwenye nguo
kind-print-textile = Kuchapisha kwenye kitambaa
# Not "skrini ya hariri": "skrini" is what the visitor stands before.
kind-silk-screen = Kuchapisha kwa wavu wa hariri
kind-self-portrait = Picha yako mwenyewe
kind-photography = Kupiga picha
kind-podcast = Kuandaa podikasti
kind-film = Kuandaa filamu
kind-music = Muziki
kind-drawing = Kuchora
kind-painting = Kuchora kwa rangi
kind-sewing = Kushona
kind-repair = Kurekebisha vitu
kind-3d-print = Kuchapisha kwa 3D
    .spoken = Kuchapisha kwa thrii di
kind-coding = Kuandika programu
kind-games = Michezo
kind-cooking = Kupika
kind-gardening = Kulima bustani
kind-storytelling = Kusimulia hadithi
kind-reading-circle = Kusoma pamoja
kind-language-cafe = Kahawa na lugha
kind-phone-help = Msaada wa simu
kind-computer-help = Msaada wa kompyuta
kind-coffee-and-computers = Kahawa na kompyuta
kind-open-workshop = Warsha ya wazi

## Good to know

phrase-no-experience-needed = Huhitaji uzoefu
phrase-children-welcome = Watoto wanakaribishwa
phrase-come-when-you-like = Njoo na uondoke wakati wowote
phrase-take-home-what-you-make = Unaondoka na ulichotengeneza
phrase-materials-free = Vifaa ni bila malipo
phrase-bring-plain-clothes = Njoo na nguo ya rangi moja ya kuchapishia
phrase-bring-a-photo = Njoo na picha
phrase-bring-a-drawing = Njoo na mchoro
phrase-bring-your-phone = Njoo na simu yako
phrase-bring-your-laptop = Njoo na laptop yako
phrase-bring-your-letters = Njoo na barua zako
phrase-coffee = Kuna kahawa
phrase-interpreter = Kuna mkalimani
phrase-helpers-speak-your-language = Labda mtu hapa anaongea lugha yako
phrase-women-only = Kwa wanawake tu
phrase-certificate = Utapata cheti
phrase-for-your-cv = Inafaa kwa CV yako
