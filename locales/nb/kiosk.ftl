## The first screen

attract-greeting = Velkommen!
attract-invitation = Trykk her for å begynne
door-title = Velg språk

## Ways back, lists

home = Hjem
back = Tilbake
ways-back = Veier tilbake
ways-on = Veier videre
listen-to = Lytt: { $what }
chosen = { $what }, valgt
understood = Jeg forstår
listed = { $first }, { $second }
next = Neste side
previous = Forrige side
page = { $page } / { $pages }
    .spoken = Side { $page } av { $pages }

## The bar

bar-language = Språk
bar-listen-on = Lytt: på
bar-listen-off = Lytt: av
bar-text-size = Større tekst
bar-contrast = Klarere farger
# The language's own name has a capital letter, so it stands first.
undo-language = { $language } igjen
undo-text-size = Tekst som før
undo-contrast = Farger som før
person = Snakk med en person
person-from = En person er her fra kl. { $time }
    .spoken = En person er her fra klokken { $time }
person-tomorrow = Vi er her i morgen kl.{ "\u00A0" }{ $time }
    .spoken = Vi er her i morgen klokken { $time }
person-on-day = En person er her på { $day }

## The voice

listen-title = Stemmen
listen-stop = Slå av stemmen
listen-volume = Lydstyrke: { $volume } av 10
    .spoken = Lydstyrke { $volume }
listen-rate = Fart: { $rate } av 7
    .spoken = Fart { $rate }
listen-quieter = Lavere
listen-louder = Høyere
listen-slower = Saktere
listen-faster = Fortere
listen-quietest = Stemmen kan ikke bli lavere.
listen-loudest = Stemmen kan ikke bli høyere.
listen-slowest = Stemmen kan ikke bli saktere.
listen-fastest = Stemmen kan ikke bli fortere.
listen-repeat = Si det igjen
listen-pause = Pause
listen-resume = Fortsett
listen-nothing = Ingenting er sagt ennå.
listen-no-voice = Det finnes ingen stemme for dette språket ennå. Ordene står på skjermen.
listen-no-sound = Det er ingen lyd akkurat nå. Ordene står på skjermen.
go-on-touch = For å gå videre, trykk: { $button }
go-on-choose = Trykk på det du vil.
go-on-keys = Gå rundt med piltastene. Velg med Enter.
hear-more = Trykk på en høyttaler for å høre mer.
say-aloud = Si det høyt
private-here = Dette er privat. For å høre det høyt, trykk: { $button }

## Home

home-title = Velkommen! Hva vil du gjøre?
home-workshops = Verksteder
home-workshops-more = Se hva som skjer. Bli med.
home-help = Mobil eller PC
home-help-more = Vi hjelper deg
home-opinion = Din mening
home-opinion-more = Fortell hva du synes

## Days and times

# On the hour no minutes: a voice says "fjorten null null".
time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour }
           *[other] { $clock }
        }
# In words to the ear: of "24." espeak-ng makes "tjuende-fjære".
date = { $weekday } { $day }
    .spoken =
        { $weekday } { $number ->
            [1] første
            [2] andre
            [3] tredje
            [4] fjerde
            [5] femte
            [6] sjette
            [7] sjuende
            [8] åttende
            [9] niende
            [10] tiende
            [11] ellevte
            [12] tolvte
            [13] trettende
            [14] fjortende
            [15] femtende
            [16] sekstende
            [17] syttende
            [18] attende
            [19] nittende
            [20] tjuende
            [21] tjueførste
            [22] tjueandre
            [23] tjuetredje
            [24] tjuefjerde
            [25] tjuefemte
            [26] tjuesjette
            [27] tjuesjuende
            [28] tjueåttende
            [29] tjueniende
            [30] trettiende
           *[31] trettiførste
        } { $month ->
            [1] januar
            [2] februar
            [3] mars
            [4] april
            [5] mai
            [6] juni
            [7] juli
            [8] august
            [9] september
            [10] oktober
            [11] november
           *[12] desember
        }
date-year = { $date }
    .spoken =
        { $weekday } { $number ->
            [1] første
            [2] andre
            [3] tredje
            [4] fjerde
            [5] femte
            [6] sjette
            [7] sjuende
            [8] åttende
            [9] niende
            [10] tiende
            [11] ellevte
            [12] tolvte
            [13] trettende
            [14] fjortende
            [15] femtende
            [16] sekstende
            [17] syttende
            [18] attende
            [19] nittende
            [20] tjuende
            [21] tjueførste
            [22] tjueandre
            [23] tjuetredje
            [24] tjuefjerde
            [25] tjuefemte
            [26] tjuesjette
            [27] tjuesjuende
            [28] tjueåttende
            [29] tjueniende
            [30] trettiende
           *[31] trettiførste
        } { $month ->
            [1] januar
            [2] februar
            [3] mars
            [4] april
            [5] mai
            [6] juni
            [7] juli
            [8] august
            [9] september
            [10] oktober
            [11] november
           *[12] desember
        } { $year }
# These two stand only at the start of a line, before the date.
yesterday = I går
today = I dag
tomorrow = I morgen
in-days =
    { $days ->
        [one] om { $days } dag
       *[other] om { $days } dager
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = klokken { $start } til { $end }

## Workshops

workshops-title = Verksteder
filter-title = Hvilke dager
filter-all = Alle
filter-today = I dag
filter-week = Denne uka
nothing-today = I dag skjer det ingenting. Dette er det neste:
nothing-this-week = Denne uka skjer det ingenting. Dette er det neste:
nothing-planned = Ingen verksteder er planlagt ennå. Snakk gjerne med en person.
next-session = Det neste som skjer
chairs-free =
    { $chairs ->
        [one] { $chairs } ledig plass
       *[other] { $chairs } ledige plasser
    }
waiting-list =
    { $waiting ->
        [0] Fullt. Du kan vente på plass.
        [one] Fullt. { $waiting } gruppe venter.
       *[other] Fullt. { $waiting } grupper venter.
    }
cancelled = Avlyst
over = Det er for sent å bli med på dette.
gone-title = Dette verkstedet er ikke her lenger

## One workshop

step-free = Uten trapper og trinn
not-step-free = Her er det trinn. Spør oss, så finner vi en løsning.
lift = Det er heis her
accessible-toilet = Toalett med plass til rullestol
hearing-loop = Teleslynge
free-of-charge = Gratis
costs = Det koster { $price }
led-by = Med { $host }
we-speak = Vi snakker: { $languages }
join = Jeg vil bli med
next-time = Neste gang: { $day }
ask-at-desk = Spør gjerne i skranken.

## Taking a place

how-many = Hvor mange kommer?
people =
    { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
review-title = Stemmer dette?
place-for-you = Her er det plass.
will-wait = Det er fullt nå. Du blir nummer { $number } på ventelisten.
confirm = Ja, jeg kommer
saving = Lagrer plassen …
not-saved = Plassen er ikke lagret ennå. Prøv igjen, eller spør i skranken.
try-again = Prøv igjen

## The pass

pass-title = Du har fått plass
pass-waiting-title = Du står på ventelisten
pass-code = Bildekoden din: { $pictures }. Med tall: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Lagre på mobilen
pass-calendar-how = Pek med kameraet på mobilen mot dette bildet. Da kommer verkstedet i kalenderen.
just-come = Du trenger ikke å huske noe. Bare kom.
you-are-number = Du er nummer { $number } på ventelisten. Kom ti minutter før. Ledige plasser deles ut ved start.
done = Ferdig

## Finding one's place

find = Min plass
find-which = Hvilket verksted er det?
find-not-here = Det er ikke her
find-not-here-title = Det står ikke på listen
find-still-yours = Ingen plass blir borte. Snakk med en person.
find-this = Det er dette
find-is-on = Det er i gang nå
find-pictures = Dine fire bilder?
find-keys = Bilder og tall
find-count = { $number } av 4
find-chosen = Valgt: { $pictures }
find-none-chosen = Ingenting er valgt ennå
erase = Slett
erase-all = Slett alt
nothing-to-erase = Det er ingenting å slette ennå.
looking = Leter etter plassen din …
find-place = Du har plass
find-place-now = Nå har du fått plass
find-moved-up = Godt nytt! Bare kom.
keep-place = Behold plassen
keep-more = Jeg kommer
keep-waiting = Jeg venter fortsatt
cancel-place = Meld meg av
cancelling = Melder deg av …
not-cancelled = Du er ikke meldt av ennå. Prøv igjen, eller spør i skranken.
give-up-title = Vil du melde deg av?
give-up = Ja, meld meg av
give-up-more = De neste i køen får plassen
given-up-title = Du er meldt av
given-up = Takk for at du sa fra. Plassene går til de neste i køen.
given-up-before = Denne plassen er meldt av. Du kan bli med igjen.
see-workshops = Se verkstedene
not-found-title = Vi fant den ikke
not-found = Ingen plass her har disse bildene. Kanskje er det et annet verksted.
not-looked-title = Vi kan ikke lete nå
not-looked = Vi kunne ikke lete etter plassen din. Prøv igjen, eller spør i skranken.
paused =
    { $minutes ->
        [one] Snakk med en person, eller prøv igjen om { $minutes } minutt.
       *[other] Snakk med en person, eller prøv igjen om { $minutes } minutter.
    }
pause-over = Nå kan du prøve igjen.

## A number to ring

phone-title = Kan vi ringe deg?
phone-number = Nummeret ditt
phone-none = Ingen tall ennå
phone-why = Da kan biblioteket ringe hvis noe endrer seg.
phone-kept =
    { $days ->
        [one] Biblioteket har det til { $days } dag etter verkstedet.
       *[other] Biblioteket har det til { $days } dager etter verkstedet.
    }
phone-keys = Taster til nummeret
phone-full = Ingen numre er lengre enn dette.
phone-too-short = Et nummer har minst tre tall.
plus = +
    .spoken = pluss
plus-first = Pluss står bare først.
skip = Hopp over
phone-optional = Du kan hoppe over dette.
onward = Neste
phone-if-changes = Biblioteket kan ringe { $phone } hvis noe endrer seg
you-are-number-ring = Du er nummer { $number } på ventelisten. Biblioteket kan ringe deg hvis du får plass.

## A person

help-title = Hva trenger du hjelp med?
help-who = Hvem hjelper: { $who }
help-when = Når: { $when }
help-bring = Ta med: { $bring }
help-phone = Mobil
help-email = E-post
help-public-services = Offentlige tjenester
help-bank-and-safety = Bank og sikkerhet
help-print = Utskrift
help-other = Noe annet
person-title = Snakk med en person
open-until = Åpent nå, til kl. { $time }
    .spoken = Åpent nå, til klokken { $time }
opens-today = Åpner i dag kl. { $time }
    .spoken = Åpner i dag klokken { $time }
opens-tomorrow = Åpner i morgen kl. { $time }
    .spoken = Åpner i morgen klokken { $time }
opens-on = Åpner { $day } kl. { $time }
    .spoken = Åpner { $day } klokken { $time }
closed-for-long = Stengt for tiden
hours-today = I dag: { $hours }
closed-today = Stengt i dag
closed-on = Stengt { $day }
ring = Ring { $phone }
also-here = Mer hjelp: { $place }
ask-staff = Spør en som jobber her.

## Your opinion

opinion-title = Din mening
opinion-picture = Tre smilefjes
opinion-nothing = Det er ingenting å svare på akkurat nå. Kom tilbake etter et verksted. Vi vil gjerne høre fra deg.
opinion-answer = Hvordan var det?
opinion-pulse = Her, i dag
opinion-pulse-rests = Noen har nettopp svart. Vent litt.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } spørsmål.
       *[other] { $questions } spørsmål.
    } Uten navn. Biblioteket ser bare summen. Du kan stoppe når du vil.
survey-progress = { $question } av { $questions }
    .spoken = Spørsmål { $question } av { $questions }
survey-next = Neste
survey-skip = Hopp over
survey-choose = Velg et svar først, eller hopp over.
survey-saving = Teller svarene dine …
thanks-title = Takk!
thanks-counted = Svarene dine er talt med. Ingen kan se at de er dine.
thanks-none = Du hoppet over alt. Det er helt i orden.
thanks-lost = Svarene dine kunne ikke lagres. Takk likevel.
thanks-picture = Et veldig glad ansikt
next-person = Neste person
new-person-title = En ny person?
new-person-what = Hvis ingen svarer, starter skjermen på nytt. Ingenting blir lagret.
new-person = Ja, en ny person
go-on = Nei, jeg svarer fortsatt

## Questions

question-enjoyed = Hvordan var verkstedet?
question-welcome = Følte du deg velkommen?
question-understood-words = Forsto du ordene?
question-pace = Var tempoet passe for deg?
question-got-help = Fikk du hjelp når du trengte det?
question-learned = Hvor mye lærte du?
question-on-my-own = Hvor mye kan du gjøre selv nå?
question-use-in-life = Hvor mye kan du bruke i hverdagen?
question-met-someone = Hvor mye ble du kjent med andre?
question-new-friend = Hvor mye nytt vennskap fikk du?
question-meet-again = Vil du møte disse menneskene igjen?
question-talked-with-different = Hvor mye snakket du med folk som er ulike deg?
question-know-who-helps = Vet du hvem som kan hjelpe deg?
question-come-again = Vil du komme igjen?
question-tell-others = Vil du fortelle andre om det?
question-pulse = Hvordan er det å være her i dag?

## Answers, from the least to the most

rating-1 = Veldig dårlig
rating-2 = Dårlig
rating-3 = Greit
rating-4 = Bra
rating-5 = Veldig bra
agree-1 = Nei, slett ikke
agree-2 = Nei
agree-3 = Delvis
agree-4 = Ja
agree-5 = Ja, veldig
amount-1 = Ingenting
amount-2 = Litt
amount-3 = Noe
amount-4 = Mye
amount-5 = Veldig mye

## Still here?

idle-title = Er du her fortsatt?
idle-what = Hvis ikke, starter skjermen på nytt for neste person.
idle-left =
    { $seconds ->
        [one] { $seconds } sekund igjen
       *[other] { $seconds } sekunder igjen
    }
idle-stay = Ja, jeg er her fortsatt

## When the kiosk cannot work

fault-title = Skjermen tar en pause
fault-staff = For ansatte: hold i fem sekunder
staff-title = For ansatte
staff-nothing = Alt er i orden.

## The pictures of a pass

pass-bicycle = sykkel
pass-bird = fugl
pass-boat = båt
pass-book = bok
pass-cup = kopp
pass-fish = fisk
pass-flower = blomst
pass-key = nøkkel
# Not "tre", which is also the number three.
pass-tree = løvtre
pass-umbrella = paraply

## Kinds of workshop

# Not "Trykk på klær": on a touch screen that reads as "tap on clothes".
kind-print-clothes = Trykke bilder på klær
kind-print-textile = Trykke mønster på stoff
kind-silk-screen = Silketrykk
kind-self-portrait = Selvportrett
kind-photography = Fotografering
kind-podcast = Lage podkast
kind-film = Lage film
kind-music = Musikk
kind-drawing = Tegning
kind-painting = Maling
kind-sewing = Sying
kind-repair = Reparere ting
kind-3d-print = 3D-printing
kind-coding = Koding
kind-games = Spill
kind-cooking = Matlaging
kind-gardening = Planter og hage
kind-storytelling = Fortelle historier
kind-reading-circle = Lesesirkel
kind-language-cafe = Språkkafé
kind-phone-help = Hjelp med mobilen
kind-computer-help = Hjelp med PC
kind-coffee-and-computers = Kaffe og PC
kind-open-workshop = Åpent verksted

## Good to know

phrase-no-experience-needed = Du trenger ikke å kunne noe fra før
phrase-children-welcome = Barn er velkomne
phrase-come-when-you-like = Kom og gå når du vil
phrase-take-home-what-you-make = Du tar med hjem det du lager
phrase-materials-free = Materialene er gratis
phrase-bring-plain-clothes = Ta med klær uten mønster til å trykke på
phrase-bring-a-photo = Ta med et foto
phrase-bring-a-drawing = Ta med en tegning
phrase-bring-your-phone = Ta med mobilen din
phrase-bring-your-laptop = Ta med den bærbare PC-en din
phrase-bring-your-letters = Ta med brevene dine
phrase-coffee = Vi har kaffe
phrase-interpreter = Det er tolk her
phrase-helpers-speak-your-language = Kanskje noen her snakker språket ditt
phrase-women-only = Bare for kvinner
phrase-certificate = Du får kursbevis
phrase-for-your-cv = Fint å ha på CV-en
