## The first screen

attract-greeting = Velkommen!
attract-invitation = Trykk her for å begynne
door-title = Velg språk

## Ways back, lists

home = Hjem
back = Tilbake
ways-back = Veier tilbake
listen-to = Lytt: { $what }
chosen = { $what }, valgt
understood = Den er god
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
person-tomorrow = En person er her i morgen kl. { $time }
    .spoken = En person er her i morgen klokken { $time }
person-on-day = En person er her på { $day }

## Home

home-title = Velkommen! Hva vil du gjøre?
home-workshops = Verksteder
home-workshops-more = Se hva som skjer. Bli med.
home-help = Mobil eller PC
home-help-more = Vi hjelper deg
home-opinion = Din mening
home-opinion-more = Fortell hva du synes

## Days and times

time = { $time }
date = { $weekday } { $day }
# These two stand only at the start of a line, before the date.
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
    .spoken = { $start } til { $end }

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

## A person

help-title = Mobil eller PC
help-what = Vi hjelper deg med mobil, PC og offentlige tjenester.
person-title = Snakk med en person
open-until = Åpent nå, til kl. { $time }
    .spoken = Åpent nå, til klokken { $time }
opens-today = Åpner i dag kl. { $time }
    .spoken = Åpner i dag klokken { $time }
opens-tomorrow = Åpner i morgen kl. { $time }
    .spoken = Åpner i morgen klokken { $time }
opens-on = Åpner { $day } kl. { $time }
    .spoken = Åpner { $day } klokken { $time }
closed-for-long = Stengt inntil videre
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
