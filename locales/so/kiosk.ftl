# "You" is "adiga", whose verbs are the same for women and men. After a number the noun is singular,
# or, if it is feminine, has an ending of its own: 3 boos, 3 kooxood. The apostrophe is ’ (U+2019).
# No synthesiser speaks Somali: what the ear gets is what a person has to record. It is told whose
# clock it is, since many count the hours from sunrise.

## The first screen

attract-greeting = Soo dhowow!
attract-invitation = Taabo halkan si aad u bilowdo
door-title = Dooro luqaddaada

## Ways back, lists

home = Bilowga
back = Gadaal
ways-back = Jidadka dib loo noqdo
ways-on = Jidadka loo sii socdo
listen-to = Dhageyso: { $what }
chosen = { $what }, waa la doortay
understood = Waan fahmay
listed = { $first }, { $second }
next = Bogga xiga
previous = Bogga hore
page = { $page } / { $pages }
    .spoken = Bogga { $page } oo ka mid ah { $pages }

## The bar

bar-language = Luqadda
bar-listen-on = Cod: daaran
bar-listen-off = Cod: damsan
bar-text-size = Qoraal weyn
# Not "cad", which is white as well as clear.
bar-contrast = Midabbo muuqda
undo-language = Ku noqo { $language }
undo-text-size = Qoraalkii hore
undo-contrast = Midabbadii hore
person = La hadal qof
person-from = Qof baa jooga { $time }
    .spoken = Qof baa halkan jooga laga bilaabo saacadda { $time }, sida saacadda halkan
person-tomorrow = Berri { $time } qof baa jooga
    .spoken = Berri saacadda { $time } qof baa halkan jooga, sida saacadda halkan
person-on-day = { $day } qof baa jooga

## The voice

listen-title = Codka
listen-stop = Dami codka
listen-volume = Xoogga codka: { $volume } / 10
    .spoken = Xoogga codka { $volume }
listen-rate = Xawaaraha: { $rate } / 7
    .spoken = Xawaaraha { $rate }
listen-quieter = Codka yaree
listen-louder = Codka kordhi
listen-slower = Xawaaraha yaree
listen-faster = Xawaaraha kordhi
listen-quietest = Codku kama sii yaraan karo.
listen-loudest = Codku kama sii badan karo.
listen-slowest = Xawaaruhu kama sii yaraan karo.
listen-fastest = Xawaaruhu kama sii badan karo.
listen-repeat = Ku celi
listen-pause = Hakad geli
listen-resume = Sii wad
listen-nothing = Weli waxba lama oran.
listen-no-voice = Luqaddan weli cod uma jiro. Erayadu waxay ku yaalliin shaashadda.
listen-no-sound = Hadda cod ma jiro. Erayadu waxay ku yaalliin shaashadda.
go-on-touch = Si aad u sii waddo, taabo: { $button }
go-on-choose = Taabo waxaad rabto.
go-on-keys = Isticmaal badhamada fallaaraha. Ku dooro Enter.
hear-more = Taabo sameecad si aad wax badan u maqasho.
say-aloud = Cod ku dheh
private-here = Tani waa sirtaada. Si aad u maqasho, taabo: { $button }

## Home

home-title = Soo dhowow! Maxaad rabtaa inaad samayso?
home-workshops = Kulamo hal-abuur
home-workshops-more = Eeg waxa jira. Ku soo biir.
home-help = Telefoon ama kombiyuutar
home-help-more = Waan ku caawinaynaa
home-opinion = Ra’yigaaga
home-opinion-more = Noo sheeg waxaad u malaynayso

## Days and times

time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour }
           *[other] { $hour } iyo { $minute } daqiiqo
        }
# ICU puts the month first; one says the day first.
date = { $weekday }, { $day }
    .spoken =
        { $weekday }, { $number } { $month ->
            [1] Jannaayo
            [2] Febraayo
            [3] Maarso
            [4] Abriil
            [5] Maajo
            [6] Juun
            [7] Luuliyo
            [8] Ogost
            [9] Sebteembar
            [10] Oktoobar
            [11] Noofeembar
           *[12] Diseembar
        }
date-year = { $date }
    .spoken =
        { $weekday }, { $number } { $month ->
            [1] Jannaayo
            [2] Febraayo
            [3] Maarso
            [4] Abriil
            [5] Maajo
            [6] Juun
            [7] Luuliyo
            [8] Ogost
            [9] Sebteembar
            [10] Oktoobar
            [11] Noofeembar
           *[12] Diseembar
        } { $year }
yesterday = Shalay
today = Maanta
tomorrow = Berri
in-days =
    { $days ->
        [one] { $days } maalin kaddib
       *[other] { $days } maalmood kaddib
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = laga bilaabo { $start } ilaa { $end }, sida saacadda halkan

## Workshops

workshops-title = Kulamo
filter-title = Maalmaha
filter-all = Kulli
filter-today = Maanta
filter-week = 7 cisho
    .spoken = Toddoba cisho
nothing-today = Maanta kulan ma jiro. Kan xiga waa kan:
nothing-this-week = Toddobada cisho ee soo socda kulan ma jiro. Kan xiga waa kan:
nothing-planned = Weli kulan cusub ma jiro. Fadlan qof la hadal.
next-session = Kulanka xiga
chairs-free =
    { $chairs ->
        [one] { $chairs } boos oo bannaan
       *[other] { $chairs } boos oo bannaan
    }
waiting-list =
    { $waiting ->
        [0] Wuu buuxaa. Boos waad sugi kartaa.
        [one] Wuu buuxaa. { $waiting } koox baa sugaysa.
       *[other] Wuu buuxaa. { $waiting } kooxood baa sugaya.
    }
cancelled = Waa la baajiyay
over = Waqtigii lagu biiri lahaa kan waa dhammaaday.
gone-title = Kulankan hadda ma jiro

## One workshop

step-free = Jaranjaro ma leh
not-step-free = Waxaa jira jaranjaro. Na weydii, si baan u helaynaa.
lift = Wiish baa jira
accessible-toilet = Musqul ku habboon kursi taayirro leh
hearing-loop = Cod toos u gala qalabka maqalka
free-of-charge = Lacag la’aan
costs = Qiimaha: { $price }
led-by = Waxaa hagaya: { $host }
we-speak = Waxaan ku hadalnaa: { $languages }
join = Waan ku biirayaa
next-time = Marka xigta: { $day }
ask-at-desk = Fadlan weydii miiska soo dhaweynta.

## Taking a place

how-many = Immisa qof ayaa imanaya?
people =
    { $people ->
        [one] { $people } qof
       *[other] { $people } qof
    }
review-title = Ma sax baa?
place-for-you = Boos baa kuu bannaan.
will-wait = Hadda wuu buuxaa. Lambarkaaga sugitaanku wuxuu noqonayaa { $number }.
confirm = Haa, waan imanayaa
saving = Booskaaga waa la kaydinayaa …
not-saved = Booskaaga weli lama kaydin. Mar kale isku day, ama weydii miiska soo dhaweynta.
try-again = Mar kale isku day

## The pass

pass-title = Boos baad heshay
pass-waiting-title = Boos baad sugaysaa
pass-code = Sawirradaada: { $pictures }. Lambar ahaan: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Ku kaydi telefoonka
pass-calendar-how = Kamarada telefoonkaaga ku jeedi sawirkan. Kulanku wuxuu gelayaa kalandarkaaga.
just-come = Uma baahnid inaad wax xasuusato. Iska kaalay.
you-are-number = Lambarkaaga sugitaanku waa { $number }. Kaalay toban daqiiqo ka hor. Boosaska bannaan bilowga ayaa la bixiyaa.
done = Waa yahay

## Finding one's place

find = Booskay
find-which = Waa kulankee?
find-not-here = Kuma jiro
find-not-here-title = Liiska kuma jiro
find-still-yours = Boos ma lumo. Fadlan qof la hadal.
find-this = Waa kan
find-is-on = Hadda wuu socdaa
find-pictures = Afartaada sawir?
find-keys = Sawirro iyo lambarro
find-count = { $number } / 4
    .spoken = { $number } oo ka mid ah 4
find-chosen = Waxaad dooratay: { $pictures }
find-none-chosen = Weli waxba lama dooran
erase = Tirtir
erase-all = Tirtir dhammaan
nothing-to-erase = Weli wax la tirtiro ma jiraan.
looking = Booskaaga waa la raadinayaa …
find-place = Boos baad leedahay
find-place-now = Boos baad heshay
find-moved-up = War fiican! Iska kaalay.
keep-place = Booska waan haysanayaa
keep-more = Waan imanayaa
keep-waiting = Waan sii sugayaa
cancel-place = Booska waan sii daynayaa
cancelling = Booskaaga waa la sii daynayaa …
not-cancelled = Booskaaga weli lama sii dayn. Mar kale isku day, ama weydii miiska soo dhaweynta.
give-up-title = Booskaaga ma sii daynaysaa?
give-up = Haa, waan sii daynayaa
give-up-more = Kuwa xiga ayaa helaya
given-up-title = Booskaaga waa la sii daayay
given-up = Mahadsanid inaad noo sheegtay. Kuwa xiga ayaa booska helaya.
given-up-before = Booskan hore ayaa loo sii daayay. Mar kale waad ku biiri kartaa.
see-workshops = Arag kulamada
not-found-title = Ma aannaan helin
not-found = Halkan boos sawirradan leh ma jiro. Malaha waa kulan kale.
not-looked-title = Hadda ma raadin karno
not-looked = Booskaaga ma aannaan raadin karin. Mar kale isku day, ama weydii miiska soo dhaweynta.
paused =
    { $minutes ->
        [one] Fadlan qof la hadal, ama isku day { $minutes } daqiiqo kaddib.
       *[other] Fadlan qof la hadal, ama isku day { $minutes } daqiiqo kaddib.
    }
pause-over = Hadda mar kale waad isku dayi kartaa.

## A number to ring

phone-title = Ma ku soo wici karnaa?
phone-number = Lambarkaaga
phone-none = Weli lambar ma jiro
phone-why = Si maktabaddu kuu soo wacdo haddii wax is beddelaan.
phone-kept =
    { $days ->
        [one] Maktabaddu way haysaa ilaa { $days } maalin kulanka kaddib.
       *[other] Maktabaddu way haysaa ilaa { $days } maalmood kulanka kaddib.
    }
phone-keys = Badhamada lambarka
phone-full = Lambar kan ka dheer ma jiro.
phone-too-short = Lambarku waa saddex tiro ama ka badan.
plus = +
    .spoken = balas
plus-first = + bilowga oo keliya ayuu yimaadaa.
    .spoken = Balas bilowga oo keliya ayuu yimaadaa.
skip = Ka bood
phone-optional = Tan waad ka boodi kartaa.
onward = Sii wad
phone-if-changes = Haddii wax is beddelaan: { $phone }
    .spoken = Haddii wax is beddelaan maktabaddu waxay wici kartaa { $phone }
you-are-number-ring = Lambarkaaga sugitaanku waa { $number }. Maktabaddu way ku soo wici kartaa haddii boos kuu soo baxo.

## A person

help-title = Maxaa lagaa caawiyaa?
help-who = Yaa ku caawinaya: { $who }
help-when = Goorma: { $when }
help-bring = Soo qaado: { $bring }
help-phone = Telefoon
help-email = Iimayl
help-public-services = Adeegyada dowladda
help-bank-and-safety = Bangi iyo ammaan
help-print = Warqado daabac
help-other = Wax kale
person-title = La hadal qof
open-until = Hadda waan furan nahay, ilaa { $time }
    .spoken = Hadda waan furan nahay, ilaa saacadda { $time }, sida saacadda halkan
opens-today = Waxaan furaynaa maanta { $time }
    .spoken = Waxaan furaynaa maanta saacadda { $time }, sida saacadda halkan
opens-tomorrow = Waxaan furaynaa berri { $time }
    .spoken = Waxaan furaynaa berri saacadda { $time }, sida saacadda halkan
opens-on = Waxaan furaynaa { $day }, { $time }
    .spoken = Waxaan furaynaa { $day }, saacadda { $time }, sida saacadda halkan
closed-for-long = Hadda waan xiran nahay
hours-today = Maanta: { $hours }
closed-today = Maanta waan xiran nahay
closed-on = { $day } waan xiran nahay
ring = Wac { $phone }
also-here = Caawimo kale: { $place }
ask-staff = Weydii qof kasta oo halkan ka shaqeeya.

## Your opinion

opinion-title = Ra’yigaaga
opinion-picture = Saddex weji
opinion-nothing = Hadda su’aal ma jirto. Kulan kaddib soo noqo. Waxaan rabnaa inaan ra’yigaaga maqalno.
opinion-answer = Sidee buu ahaa?
opinion-pulse = Halkan, maanta
opinion-pulse-rests = Qof baa hadda jawaabay. Fadlan wax yar sug.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } su’aal.
       *[other] { $questions } su’aalood.
    } Magac la’aan. Maktabaddu wadarta oo keliya ayay aragtaa. Markaad rabto jooji.
survey-progress = { $question } / { $questions }
    .spoken = Su’aasha { $question } oo ka mid ah { $questions }
survey-next = Sii wad
survey-skip = Ka bood
survey-choose = Marka hore jawaab dooro, ama ka bood.
survey-saving = Jawaabahaaga waa la tirinayaa …
thanks-title = Mahadsanid!
thanks-counted = Jawaabahaaga waa la tiriyay. Qofna ma arki karo inay kuwaaga yihiin.
thanks-none = Dhammaan waad ka boodday. Waa caadi.
thanks-lost = Jawaabahaaga lama kaydin karin. Haddana mahadsanid.
thanks-picture = Weji aad u faraxsan
next-person = Qofka xiga
new-person-title = Ma qof cusub baa?
new-person-what = Haddii aan qofna jawaabin, shaashaddu dib bay u bilaabmaysaa. Waxba lama kaydinayo.
new-person = Haa, qof cusub
go-on = Maya, weli waan jawaabayaa

## Questions

# The answers to "intee" are waxba, wax yar, meel dhexe, wax badan.
question-enjoyed = Kulanku sidee buu ahaa?
question-welcome = Ma dareentay in lagu soo dhaweeyay?
question-understood-words = Ma fahantay erayada?
question-pace = Xawaaruhu ma kugu habboonaa?
question-got-help = Ma heshay caawimo markii aad u baahnayd?
question-learned = Intee baad baratay?
question-on-my-own = Intee baad hadda caawimo la’aan samayn kartaa?
question-use-in-life = Intee baad nolol maalmeedka ku isticmaali kartaa?
question-met-someone = Intee baad dadka kale baratay?
question-new-friend = Intee baad saaxiibtinimo cusub heshay?
question-meet-again = Ma rabtaa inaad dadkan mar kale la kulanto?
question-talked-with-different = Intee baad la hadashay dad kaa duwan?
question-know-who-helps = Ma garanaysaa cidda ku caawin karta?
question-come-again = Ma rabtaa inaad mar kale timaaddo?
question-tell-others = Dadka kale ma u sheegi doontaa?
question-pulse = Maanta halkan sidee baad u aragtaa?

## Answers, from the least to the most

rating-1 = Aad u xun
rating-2 = Xun
rating-3 = Caadi
rating-4 = Fiican
rating-5 = Aad u fiican
agree-1 = Maya, sinaba
agree-2 = Maya
agree-3 = Qayb ahaan
agree-4 = Haa
agree-5 = Haa, aad iyo aad
amount-1 = Waxba
amount-2 = Wax yar
amount-3 = Meel dhexe
amount-4 = Wax badan
amount-5 = Aad u badan

## Still here?

idle-title = Weli ma joogtaa?
idle-what = Haddii kale, shaashaddu dib bay ugu bilaabmaysaa qofka xiga.
idle-left =
    { $seconds ->
        [one] { $seconds } ilbiriqsi ayaa haray
       *[other] { $seconds } ilbiriqsi ayaa haray
    }
idle-stay = Haa, weli waan joogaa

## When the kiosk cannot work

fault-title = Shaashaddani way nasanaysaa
fault-staff = Shaqaalaha: hay shan ilbiriqsi
staff-title = Shaqaalaha
staff-nothing = Wax qaldan ma jiraan.

## The pictures of a pass

pass-bicycle = baaskiil
pass-bird = shimbir
pass-boat = doon
pass-book = buug
# Not "koob", which sounds like "kow", one.
pass-cup = finjaan
pass-fish = kalluun
pass-flower = ubax
pass-key = fure
pass-tree = geed
pass-umbrella = dallad

## Kinds of workshop

kind-print-clothes = Ku daabac dhar
kind-print-textile = Ku daabac maro
kind-silk-screen = Ku daabac shabag xariir ah
kind-self-portrait = Sawirkaaga
kind-photography = Sawir qaadis
kind-podcast = Samee bodkaast
kind-film = Samee filim
kind-music = Muusig
kind-drawing = Sawir qalin
kind-painting = Sawir rinji
kind-sewing = Dhar tolid
kind-repair = Hagaaji alaab
kind-3d-print = Daabacaad 3D
kind-coding = Qor barnaamij
kind-games = Ciyaaro
kind-cooking = Cunto karin
kind-gardening = Dhir beerid
kind-storytelling = Sheeko sheegid
kind-reading-circle = Wada akhris
kind-language-cafe = Qaxwo iyo luqad
kind-phone-help = Caawimo telefoon
kind-computer-help = Caawimo kombiyuutar
kind-coffee-and-computers = Qaxwo iyo kombiyuutar
kind-open-workshop = Kulan furan

## Good to know

phrase-no-experience-needed = Khibrad looma baahna
phrase-children-welcome = Carruurtu way iman karaan
phrase-come-when-you-like = Kaalay oo tag markaad rabto
phrase-take-home-what-you-make = Waxaad samayso waad qaadanaysaa
phrase-materials-free = Agabku waa lacag la’aan
phrase-bring-plain-clothes = Soo qaado dhar aan sawir lahayn oo wax lagu daabaco
phrase-bring-a-photo = Soo qaado sawir
phrase-bring-a-drawing = Soo qaado sawir gacmeed
phrase-bring-your-phone = Soo qaado telefoonkaaga
phrase-bring-your-laptop = Soo qaado laptop-kaaga
phrase-bring-your-letters = Soo qaado warqadahaaga
phrase-coffee = Qaxwo ayaa jirta
phrase-interpreter = Turjubaan ayaa jira
phrase-helpers-speak-your-language = Malaha qof baa luqaddaada ku hadla
phrase-women-only = Haweenka oo keliya
phrase-certificate = Shahaado ayaad helaysaa
phrase-for-your-cv = Waxay u fiican tahay CV-gaaga
