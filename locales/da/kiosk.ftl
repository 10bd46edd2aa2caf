# "You" is "du", in the singular also where several come. Commas as without "startkomma": a voice
# pauses at each. A person says "klokken 14", so the messages say "klokken" and a time does not.

## The first screen

attract-greeting = Velkommen!
attract-invitation = Tryk her for at begynde
door-title = Vælg sprog

## Ways back, lists

home = Start
back = Tilbage
ways-back = Veje tilbage
ways-on = Veje videre
listen-to = Lyt: { $what }
chosen = { $what }, valgt
understood = Det er fint
listed = { $first }, { $second }
next = Næste side
previous = Forrige side
page = { $page } / { $pages }
    .spoken = Side { $page } af { $pages }

## The bar

bar-language = Sprog
# Not "til" and "fra": "lyt til" is "listen to".
bar-listen-on = Lyt: tændt
bar-listen-off = Lyt: slukket
bar-text-size = Større tekst
bar-contrast = Klarere farver
# The language's own name has a capital letter, so it stands first.
undo-language = { $language } igen
undo-text-size = Tekst som før
undo-contrast = Farver som før
person = Tal med en person
person-from = Vi er her fra kl.{ "\u00A0" }{ $time }
    .spoken = Vi er her fra klokken { $time }
person-tomorrow = Vi er her i morgen kl.{ "\u00A0" }{ $time }
    .spoken = Vi er her i morgen klokken { $time }
person-on-day = Vi er her igen { $day }

## The voice

listen-title = Stemmen
listen-stop = Sluk stemmen
listen-volume = Lydstyrke: { $volume } af 10
    .spoken = Lydstyrke { $volume }
listen-rate = Tempo: { $rate } af 7
    .spoken = Tempo { $rate }
listen-quieter = Lavere
listen-louder = Højere
listen-slower = Langsommere
listen-faster = Hurtigere
listen-quietest = Stemmen kan ikke blive lavere.
listen-loudest = Stemmen kan ikke blive højere.
listen-slowest = Stemmen kan ikke blive langsommere.
listen-fastest = Stemmen kan ikke blive hurtigere.
listen-repeat = Sig det igen
listen-pause = Pause
listen-resume = Fortsæt
listen-nothing = Der er ikke sagt noget endnu.
listen-no-voice = Der er ingen stemme til dette sprog endnu. Ordene står på skærmen.
listen-no-sound = Der er ingen lyd lige nu. Ordene står på skærmen.
go-on-touch = Vil du videre, så tryk på: { $button }
go-on-choose = Tryk på det du vil.
go-on-keys = Flyt dig med piletasterne. Vælg med Enter.
hear-more = Tryk på en højttaler for at høre mere.
say-aloud = Sig det højt
private-here = Dette er privat. Vil du høre det højt, så tryk på: { $button }

## Home

home-title = Velkommen! Hvad vil du gerne?
home-workshops = Værksteder
home-workshops-more = Se hvad der sker. Kom og vær med.
home-help = Mobil eller computer
home-help-more = Vi hjælper dig
home-opinion = Din mening
home-opinion-more = Fortæl hvad du synes

## Days and times

time = { $time }
    .spoken =
        { $minute ->
            [0]
                { $hour ->
                    [1] et
                   *[other] { $hour }
                }
           *[other] { $clock }
        }
date = { $weekday } den { $day }
date-year = { $date }
# These three stand only at the start of a line, before the date.
yesterday = I går
today = I dag
tomorrow = I morgen
in-days =
    { $days ->
        [one] om { $days } dag
       *[other] om { $days } dage
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = klokken { $start } til { $end }

## Workshops

workshops-title = Værksteder
filter-title = Hvilke dage
filter-all = Alle
filter-today = I dag
filter-week = Denne uge
nothing-today = Der sker ikke noget i dag. Det næste er:
nothing-this-week = Der sker ikke noget i denne uge. Det næste er:
nothing-planned = Der er ikke planlagt værksteder endnu. Tal gerne med en person.
next-session = Det næste der sker
chairs-free =
    { $chairs ->
        [one] { $chairs } ledig plads
       *[other] { $chairs } ledige pladser
    }
waiting-list =
    { $waiting ->
        [0] Alt er optaget. Du kan vente på en plads.
        [one] Alt er optaget. { $waiting } gruppe venter.
       *[other] Alt er optaget. { $waiting } grupper venter.
    }
cancelled = Aflyst
over = Det er for sent at være med denne gang.
gone-title = Dette værksted er her ikke mere

## One workshop

step-free = Uden trin og trapper
not-step-free = Her er trin. Spørg os, så finder vi en løsning.
lift = Her er elevator
accessible-toilet = Toilet med plads til kørestol
hearing-loop = Teleslynge
free-of-charge = Gratis
costs = Det koster { $price }
led-by = Med { $host }
we-speak = Vi taler: { $languages }
join = Jeg vil være med
next-time = Næste gang: { $day }
ask-at-desk = Spørg ved skranken.

## Taking a place

how-many = Hvor mange kommer I?
people =
    { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
review-title = Er det rigtigt?
place-for-you = Der er plads til dig.
will-wait = Alt er optaget nu. Du bliver nummer { $number } på ventelisten.
confirm = Ja, jeg kommer
saving = Gemmer din plads …
not-saved = Din plads er ikke gemt endnu. Prøv igen, eller spørg ved skranken.
try-again = Prøv igen

## The pass

pass-title = Du har fået en plads
pass-waiting-title = Du er på ventelisten
pass-code = Din billedkode: { $pictures }. Med tal: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Gem på mobilen
pass-calendar-how = Peg på dette billede med mobilens kamera. Så kommer værkstedet i din kalender.
just-come = Du behøver ikke huske noget. Bare kom.
you-are-number = Du er nummer { $number } på ventelisten. Kom ti minutter før. Vi deler ledige pladser ud ved starten.
done = Færdig

## Finding one's place

find = Min plads
find-which = Hvilket værksted er det?
find-not-here = Det er ikke her
find-not-here-title = Det står ikke på listen
find-still-yours = Ingen plads forsvinder. Tal med en person.
find-this = Det er det her
find-is-on = Det er i gang nu
find-pictures = Dine fire billeder?
find-keys = Billeder og tal
find-count = { $number } af 4
find-chosen = Valgt: { $pictures }
find-none-chosen = Der er ikke valgt noget endnu
erase = Slet
erase-all = Slet alt
nothing-to-erase = Der er ikke noget at slette endnu.
looking = Søger efter din plads …
find-place = Du har en plads
find-place-now = Nu har du fået en plads
find-moved-up = Godt nyt! Bare kom.
keep-place = Behold min plads
keep-more = Jeg kommer
keep-waiting = Jeg venter stadig
cancel-place = Meld mig fra
cancelling = Melder dig fra …
not-cancelled = Du er ikke meldt fra endnu. Prøv igen, eller spørg ved skranken.
give-up-title = Vil du melde dig fra?
give-up = Ja, meld mig fra
give-up-more = De næste på ventelisten får pladsen
given-up-title = Du er meldt fra
given-up = Tak fordi du gav besked. Pladserne går til de næste på ventelisten.
given-up-before = Denne plads er allerede givet videre. Du kan godt være med igen.
see-workshops = Se værksteder
not-found-title = Vi fandt den ikke
not-found = Ingen plads her har de billeder. Måske er det et andet værksted.
not-looked-title = Vi kan ikke søge lige nu
not-looked = Vi kunne ikke søge efter din plads. Prøv igen, eller spørg ved skranken.
# A voice reads the figure 1 as "en", and it is "et minut".
paused =
    { $minutes ->
        [one] Tal med en person, eller prøv igen om { $minutes } minut.
       *[other] Tal med en person, eller prøv igen om { $minutes } minutter.
    }
    .spoken =
        { $minutes ->
            [one] Tal med en person, eller prøv igen om et minut.
           *[other] Tal med en person, eller prøv igen om { $minutes } minutter.
        }
pause-over = Nu kan du prøve igen.

## A number to ring

phone-title = Må vi ringe til dig?
phone-number = Dit nummer
phone-none = Ingen tal endnu
phone-why = Så kan biblioteket ringe hvis noget ændrer sig.
phone-kept =
    { $days ->
        [one] Biblioteket gemmer det i { $days } dag efter værkstedet.
       *[other] Biblioteket gemmer det i { $days } dage efter værkstedet.
    }
phone-keys = Taster til dit nummer
phone-full = Nummeret kan ikke blive længere.
phone-too-short = Et nummer har mindst tre tal.
plus = +
    .spoken = plus
plus-first = Plus kan kun stå først.
skip = Hop over
phone-optional = Du kan hoppe over det her.
onward = Næste
phone-if-changes = Hvis noget ændrer sig: { $phone }
you-are-number-ring = Du er nummer { $number } på ventelisten. Biblioteket kan ringe hvis du får en plads.

## A person

help-title = Hvad vil du have hjælp til?
help-who = Hvem hjælper: { $who }
help-when = Hvornår: { $when }
help-bring = Tag med: { $bring }
help-phone = Mobil
help-email = Mail
help-public-services = Det offentlige
help-bank-and-safety = Bank og sikkerhed
help-print = Print
help-other = Noget andet
person-title = Tal med en person
open-until = Åbent nu, til kl.{ "\u00A0" }{ $time }
    .spoken = Åbent nu, til klokken { $time }
opens-today = Åbner i dag kl.{ "\u00A0" }{ $time }
    .spoken = Åbner i dag klokken { $time }
opens-tomorrow = Åbner i morgen kl.{ "\u00A0" }{ $time }
    .spoken = Åbner i morgen klokken { $time }
opens-on = Åbner { $day } kl.{ "\u00A0" }{ $time }
    .spoken = Åbner { $day } klokken { $time }
closed-for-long = Lukket indtil videre
hours-today = I dag: { $hours }
closed-today = Lukket i dag
closed-on = Lukket { $day }
ring = Ring til { $phone }
also-here = Mere hjælp: { $place }
ask-staff = Spørg en som arbejder her.

## Your opinion

opinion-title = Din mening
opinion-picture = Tre smileyer
opinion-nothing = Der er ikke noget at svare på lige nu. Kom tilbage efter et værksted. Vi vil gerne høre fra dig.
opinion-answer = Hvordan var det?
opinion-pulse = Her, i dag
opinion-pulse-rests = En anden har lige svaret. Vent lidt.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } spørgsmål.
       *[other] { $questions } spørgsmål.
    } Uden navn. Biblioteket ser kun tal for alle samlet. Du kan stoppe når du vil.
    .spoken =
        { $questions ->
            [one] Et spørgsmål.
           *[other] { $questions } spørgsmål.
        } Uden navn. Biblioteket ser kun tal for alle samlet. Du kan stoppe når du vil.
survey-progress = { $question } af { $questions }
    .spoken = Spørgsmål { $question } af { $questions }
survey-next = Næste
survey-skip = Hop over
survey-choose = Vælg et svar først, eller hop over.
survey-saving = Tæller dine svar …
thanks-title = Tak!
thanks-counted = Dine svar er talt med. Ingen kan se at de er dine.
thanks-none = Du hoppede over det hele. Det er helt i orden.
thanks-lost = Dine svar kunne ikke gemmes. Tak alligevel.
thanks-picture = Et meget glad ansigt
next-person = Næste person
new-person-title = En ny person?
new-person-what = Hvis ingen svarer, starter skærmen forfra. Der bliver ikke gemt noget.
new-person = Ja, en ny person
go-on = Nej, jeg svarer stadig

## Questions

question-enjoyed = Hvordan var værkstedet?
question-welcome = Følte du dig velkommen?
question-understood-words = Forstod du ordene?
question-pace = Passede tempoet dig?
question-got-help = Fik du hjælp når du havde brug for det?
# These go with "Slet ikke, Lidt, En del, Meget, Rigtig meget".
question-learned = Hvor meget lærte du?
question-on-my-own = Hvor meget kan du selv klare nu?
question-use-in-life = Hvor meget kan du bruge i hverdagen?
question-met-someone = Hvor meget lærte du andre at kende?
question-new-friend = Fandt du nye venner?
question-meet-again = Vil du gerne møde de her mennesker igen?
question-talked-with-different = Hvor meget talte du med folk som er anderledes end dig?
question-know-who-helps = Ved du hvem der kan hjælpe dig?
question-come-again = Vil du gerne komme igen?
question-tell-others = Vil du fortælle andre om det?
question-pulse = Hvordan er det at være her i dag?

## Answers, from the least to the most

rating-1 = Meget dårligt
rating-2 = Dårligt
rating-3 = Okay
rating-4 = Godt
rating-5 = Meget godt
agree-1 = Nej, slet ikke
agree-2 = Nej
agree-3 = Både ja og nej
agree-4 = Ja
agree-5 = Ja, helt sikkert
amount-1 = Slet ikke
amount-2 = Lidt
amount-3 = En del
amount-4 = Meget
amount-5 = Rigtig meget

## Still here?

idle-title = Er du her stadig?
idle-what = Hvis ikke, starter skærmen forfra til den næste.
idle-left =
    { $seconds ->
        [one] { $seconds } sekund tilbage
       *[other] { $seconds } sekunder tilbage
    }
    .spoken =
        { $seconds ->
            [one] Et sekund tilbage
           *[other] { $seconds } sekunder tilbage
        }
idle-stay = Ja, jeg er her stadig

## When the kiosk cannot work

fault-title = Skærmen holder pause
fault-staff = For ansatte: hold i fem sekunder
staff-title = For ansatte
staff-nothing = Alt er i orden.

## The pictures of a pass

pass-bicycle = cykel
pass-bird = fugl
# Not "båd", which sounds much as "bog" does.
pass-boat = skib
pass-book = bog
pass-cup = kop
pass-fish = fisk
pass-flower = blomst
pass-key = nøgle
# Not "træ", which sounds much as the number "tre" does.
pass-tree = løvtræ
pass-umbrella = paraply

## Kinds of workshop

# Not "Tryk på tøj": on a touch screen that reads as "tap on clothes".
kind-print-clothes = Billeder på tøj
kind-print-textile = Mønstre på stof
kind-silk-screen = Silketryk
kind-self-portrait = Selvportræt
kind-photography = Fotografering
kind-podcast = Lav en podcast
kind-film = Lav en film
kind-music = Musik
kind-drawing = Tegning
# Not "maling", which is the paint.
kind-painting = Male billeder
kind-sewing = Syning
kind-repair = Reparere ting
kind-3d-print = 3D-print
kind-coding = Kodning
kind-games = Spil
kind-cooking = Madlavning
kind-gardening = Planter og have
kind-storytelling = Fortælle historier
kind-reading-circle = Læsekreds
kind-language-cafe = Sprogcafé
kind-phone-help = Hjælp til din mobil
kind-computer-help = Hjælp til computer
kind-coffee-and-computers = Kaffe og computere
kind-open-workshop = Åbent værksted

## Good to know

phrase-no-experience-needed = Du behøver ikke kunne noget i forvejen
phrase-children-welcome = Børn er velkomne
phrase-come-when-you-like = Kom og gå som du vil
phrase-take-home-what-you-make = Det du laver, får du med hjem
phrase-materials-free = Materialerne er gratis
phrase-bring-plain-clothes = Tag ensfarvet tøj med til at trykke på
phrase-bring-a-photo = Tag et foto med
phrase-bring-a-drawing = Tag en tegning med
phrase-bring-your-phone = Tag din mobil med
phrase-bring-your-laptop = Tag din bærbare computer med
phrase-bring-your-letters = Tag dine breve med
phrase-coffee = Der er kaffe
phrase-interpreter = Der er en tolk
phrase-helpers-speak-your-language = Måske er der en som taler dit sprog
phrase-women-only = Kun for kvinder
phrase-certificate = Du får et kursusbevis
phrase-for-your-cv = Godt at have på dit cv
