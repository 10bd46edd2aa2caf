# For Flanders and the Netherlands alike: words that are everyday in both. "You" is "je". What one
# touches is "tikken": "drukken" is also to print. A time is said "14 uur 30", by the voice alone.

## The first screen

attract-greeting = Welkom!
attract-invitation = Tik hier om te beginnen
door-title = Kies je taal

## Ways back, lists

home = Start
back = Terug
ways-back = Teruggaan
ways-on = Verdergaan
listen-to = Luister: { $what }
chosen = { $what }, gekozen
understood = Ik snap het
listed = { $first }, { $second }
next = Volgende pagina
previous = Vorige pagina
page = { $page } / { $pages }
    .spoken = Pagina { $page } van { $pages }

## The bar

bar-language = Taal
bar-listen-on = Luister: aan
bar-listen-off = Luister: uit
bar-text-size = Grotere tekst
bar-contrast = Heldere kleuren
# Not "weer", which is also the weather.
undo-language = Terug naar { $language }
undo-text-size = Tekst zoals eerst
undo-contrast = Kleuren zoals eerst
person = Praat met iemand
person-from = Er is iemand vanaf { $time }
person-tomorrow = Morgen zijn we er om { $time }
person-on-day = Er is iemand op { $day }

## The voice

listen-title = De stem
listen-stop = Zet de stem uit
listen-volume = Geluid: { $volume } van 10
    .spoken = Geluid { $volume }
listen-rate = Tempo: { $rate } van 7
    .spoken = Tempo { $rate }
listen-quieter = Zachter
listen-louder = Luider
listen-slower = Langzamer
listen-faster = Sneller
listen-quietest = Zachter kan niet.
listen-loudest = Luider kan niet.
listen-slowest = Langzamer kan niet.
listen-fastest = Sneller kan niet.
listen-repeat = Zeg het opnieuw
listen-pause = Pauze
listen-resume = Ga verder
listen-nothing = Er is nog niets gezegd.
listen-no-voice = Voor deze taal is er nog geen stem. De woorden staan op het scherm.
listen-no-sound = Er is nu geen geluid. De woorden staan op het scherm.
go-on-touch = Wil je verder? Tik op: { $button }
go-on-choose = Tik op wat je wil.
go-on-keys = Ga rond met de pijltjestoetsen. Kies met Enter.
hear-more = Tik op een luidspreker om meer te horen.
say-aloud = Zeg het hardop
private-here = Dit is privé. Wil je het hardop horen? Tik op: { $button }

## Home

home-title = Welkom! Wat wil je doen?
home-workshops = Workshops
home-workshops-more = Kijk wat er is. Doe{ "\u00A0" }mee.
home-help = Telefoon of computer
home-help-more = We helpen je
home-opinion = Jouw mening
home-opinion-more = Vertel wat je ervan vindt

## Days and times

time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour } uur
           *[other] { $hour } uur { $minute }
        }
date = { $weekday } { $day }
date-year = { $date }
# These three stand only at the start of a line, before the date.
yesterday = Gisteren
today = Vandaag
tomorrow = Morgen
in-days =
    { $days ->
        [one] over { $days } dag
       *[other] over { $days } dagen
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = van { $start } tot { $end }

## Workshops

workshops-title = Workshops
filter-title = Welke dagen
filter-all = Alle
filter-today = Vandaag
filter-week = 7 dagen
    .spoken = Deze week, zeven dagen
nothing-today = Vandaag is er niets. Dit komt hierna:
nothing-this-week = Deze week is er niets. Dit komt hierna:
nothing-planned = Er zijn nog geen workshops gepland. Praat gerust met iemand.
next-session = Dit komt hierna
chairs-free =
    { $chairs ->
        [one] { $chairs } vrije plaats
       *[other] { $chairs } vrije plaatsen
    }
waiting-list =
    { $waiting ->
        [0] Vol. Je kan wachten op een plaats.
        [one] Vol. { $waiting } groep wacht.
       *[other] Vol. { $waiting } groepen wachten.
    }
cancelled = Gaat niet door
over = Het is te laat om nu nog mee te doen.
gone-title = Deze workshop is hier niet meer

## One workshop

step-free = Zonder treden of trappen
not-step-free = Hier zijn treden. Vraag het ons, we vinden een oplossing.
lift = Er is een lift
accessible-toilet = Toilet met plaats voor een rolstoel
hearing-loop = Ringleiding
free-of-charge = Gratis
costs = Het kost { $price }
led-by = Met { $host }
we-speak = We spreken: { $languages }
join = Ik wil meedoen
next-time = Volgende keer: { $day }
ask-at-desk = Vraag het aan de balie.

## Taking a place

how-many = Met hoeveel kom je?
people =
    { $people ->
        [one] { $people } persoon
       *[other] { $people } personen
    }
review-title = Klopt dit?
place-for-you = Er is plaats voor je.
will-wait = Het is nu vol. Je wordt nummer { $number } op de wachtlijst.
confirm = Ja, ik kom
saving = We bewaren je plaats …
not-saved = Je plaats is nog niet bewaard. Probeer opnieuw, of vraag het aan de balie.
try-again = Probeer opnieuw

## The pass

pass-title = Je plaats is bewaard
pass-waiting-title = Je staat op de wachtlijst
pass-code = Je beeldcode: { $pictures }. In cijfers: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Bewaar op je telefoon
pass-calendar-how = Richt de camera van je telefoon op dit beeld. Dan komt de workshop in je agenda.
just-come = Je hoeft niets te onthouden. Kom gewoon.
you-are-number = Je bent nummer { $number } op de wachtlijst. Kom tien minuten vroeger. Bij de start verdelen we de vrije plaatsen.
done = Klaar

## Finding one's place

find = Mijn plaats
find-which = Welke workshop is het?
find-not-here = Staat er niet bij
find-not-here-title = Het staat niet in de lijst
find-still-yours = Geen plaats gaat verloren. Praat met iemand.
find-this = Deze is het
find-is-on = Nu bezig
find-pictures = Jouw vier beelden?
find-keys = Beelden en cijfers
find-count = { $number } van 4
find-chosen = Gekozen: { $pictures }
find-none-chosen = Er is nog niets gekozen
erase = Wissen
erase-all = Alles wissen
nothing-to-erase = Er is nog niets om te wissen.
looking = We zoeken je plaats …
find-place = Je hebt een plaats
find-place-now = Je hebt nu een plaats
find-moved-up = Goed nieuws! Kom gewoon.
keep-place = Mijn plaats houden
keep-more = Ik kom
keep-waiting = Ik blijf wachten
cancel-place = Mijn plaats afzeggen
cancelling = We zeggen je plaats af …
not-cancelled = Je plaats is nog niet afgezegd. Probeer opnieuw, of vraag het aan de balie.
give-up-title = Je plaats afzeggen?
give-up = Ja, ik zeg af
give-up-more = De volgende krijgt de plaats
given-up-title = Je plaats is afgezegd
given-up = Fijn dat je het laat weten. De plaatsen gaan naar de volgende op de wachtlijst.
given-up-before = Deze plaats is al afgezegd. Je kan opnieuw meedoen.
see-workshops = Bekijk de workshops
not-found-title = We vinden je plaats niet
not-found = Geen plaats hier heeft deze beelden. Misschien is het een andere workshop.
not-looked-title = Zoeken lukt nu niet
not-looked = We konden je plaats niet zoeken. Probeer opnieuw, of vraag het aan de balie.
paused =
    { $minutes ->
        [one] Praat met iemand, of probeer opnieuw over { $minutes } minuut.
       *[other] Praat met iemand, of probeer opnieuw over { $minutes } minuten.
    }
pause-over = Je kan nu opnieuw proberen.

## A number to ring

phone-title = Mogen we je bellen?
phone-number = Jouw nummer
phone-none = Nog geen cijfers
phone-why = Dan kan de bibliotheek bellen als er iets verandert.
phone-kept =
    { $days ->
        [one] De bibliotheek bewaart het tot { $days } dag na de workshop.
       *[other] De bibliotheek bewaart het tot { $days } dagen na de workshop.
    }
phone-keys = Toetsen voor je nummer
phone-full = Langer kan het nummer niet zijn.
phone-too-short = Een nummer heeft minstens drie cijfers.
plus = +
    .spoken = plus
plus-first = Plus kan alleen vooraan staan.
skip = Sla over
phone-optional = Je mag dit overslaan.
onward = Verder
phone-if-changes = Als er iets verandert: { $phone }
you-are-number-ring = Je bent nummer { $number } op de wachtlijst. De bibliotheek kan je bellen als je een plaats krijgt.

## A person

help-title = Waarmee kunnen we helpen?
help-who = Wie helpt: { $who }
help-when = Wanneer: { $when }
help-bring = Breng mee: { $bring }
help-phone = Telefoon
help-email = Mail
help-public-services = Gemeente en overheid
help-bank-and-safety = Bank en veiligheid
help-print = Printen
help-other = Iets anders
person-title = Praat met iemand
open-until = Nu open, tot { $time }
opens-today = Vandaag open vanaf { $time }
opens-tomorrow = Morgen open vanaf { $time }
opens-on = Open op { $day } vanaf { $time }
closed-for-long = Voorlopig gesloten
hours-today = Vandaag: { $hours }
closed-today = Vandaag gesloten
closed-on = Gesloten op { $day }
ring = Bel { $phone }
also-here = Meer hulp: { $place }
ask-staff = Vraag het aan iemand die hier werkt.

## Your opinion

opinion-title = Jouw mening
# Not "smileys", which the voice misreads.
opinion-picture = Drie gezichtjes
opinion-nothing = Er zijn nu geen vragen. Kom terug na een workshop. We horen graag van je.
opinion-answer = Hoe was het?
opinion-pulse = Hier, vandaag
opinion-pulse-rests = Iemand heeft net geantwoord. Wacht even.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } vraag.
       *[other] { $questions } vragen.
    } Zonder naam. De bibliotheek ziet alleen het totaal. Je kan altijd stoppen.
survey-progress = { $question } van { $questions }
    .spoken = Vraag { $question } van { $questions }
survey-next = Verder
survey-skip = Overslaan
survey-choose = Kies eerst een antwoord, of sla over.
survey-saving = We tellen je antwoorden …
thanks-title = Bedankt!
thanks-counted = Je antwoorden zijn geteld. Niemand kan zien dat ze van jou zijn.
thanks-none = Je hebt alles overgeslagen. Dat is prima.
thanks-lost = We konden je antwoorden niet bewaren. Toch bedankt.
thanks-picture = Een heel blij gezicht
next-person = Volgende persoon
new-person-title = Ben je iemand anders?
new-person-what = Antwoordt niemand? Dan begint dit scherm opnieuw. Er wordt niets bewaard.
new-person = Ja, iemand anders
go-on = Nee, ik ben nog bezig

## Questions

question-enjoyed = Hoe was de workshop?
question-welcome = Voelde je je welkom?
question-understood-words = Begreep je de woorden?
question-pace = Was het tempo goed voor je?
question-got-help = Kreeg je hulp als je die nodig had?
# These go with "Helemaal niet, Een beetje, Redelijk, Veel, Heel veel".
question-learned = Heb je bijgeleerd?
question-on-my-own = Kan je nu meer zelf doen?
question-use-in-life = Heb je er iets aan in je dagelijks leven?
question-met-someone = Heb je anderen leren kennen?
question-new-friend = Heb je nieuwe vrienden gevonden?
question-meet-again = Wil je deze mensen graag terugzien?
question-talked-with-different = Heb je gepraat met mensen die anders zijn dan jij?
question-know-who-helps = Weet je wie je kan helpen?
question-come-again = Wil je nog eens komen?
question-tell-others = Ga je dit aan anderen vertellen?
question-pulse = Hoe is het om hier vandaag te zijn?

## Answers, from the least to the most

rating-1 = Heel slecht
rating-2 = Slecht
rating-3 = Oké
rating-4 = Goed
rating-5 = Heel goed
agree-1 = Helemaal niet
agree-2 = Nee
agree-3 = Ja en nee
agree-4 = Ja
agree-5 = Ja, heel zeker
amount-1 = Helemaal niet
amount-2 = Een beetje
amount-3 = Redelijk
amount-4 = Veel
amount-5 = Heel veel

## Still here?

idle-title = Ben je er nog?
idle-what = Anders begint dit scherm opnieuw voor de volgende.
idle-left =
    { $seconds ->
        [one] Nog { $seconds } seconde
       *[other] Nog { $seconds } seconden
    }
idle-stay = Ja, ik ben er nog

## When the kiosk cannot work

fault-title = Dit scherm rust even
fault-staff = Voor medewerkers: houd vijf seconden vast
staff-title = Voor medewerkers
staff-nothing = Alles is in orde.

## The pictures of a pass

pass-bicycle = fiets
pass-bird = vogel
# Not "boot", which sounds much as "boom" and "boek" do.
pass-boat = schip
pass-book = boek
# Not "kop", which is also a head, nor "tas", which is a cup in Flanders and a bag elsewhere.
pass-cup = kopje
pass-fish = vis
# Not "bloem", which sounds much as "boom" does.
pass-flower = zonnebloem
pass-key = sleutel
pass-tree = boom
pass-umbrella = paraplu

## Kinds of workshop

# Not "drukken op kleren": on a touch screen that reads as "press on clothes".
kind-print-clothes = Kleren bedrukken
kind-print-textile = Stof bedrukken
kind-silk-screen = Zeefdruk
kind-self-portrait = Zelfportret
kind-photography = Fotografie
kind-podcast = Maak een podcast
kind-film = Maak een film
kind-music = Muziek
kind-drawing = Tekenen
kind-painting = Schilderen
kind-sewing = Kleren naaien
kind-repair = Dingen repareren
kind-3d-print = 3D-printen
kind-coding = Programmeren
kind-games = Spelletjes
kind-cooking = Koken
kind-gardening = Tuinieren
kind-storytelling = Verhalen vertellen
kind-reading-circle = Leeskring
kind-language-cafe = Taalcafé
kind-phone-help = Hulp met je telefoon
kind-computer-help = Hulp met computer
kind-coffee-and-computers = Koffie en computers
kind-open-workshop = Open atelier

## Good to know

phrase-no-experience-needed = Je hoeft er nog niets van te kennen
phrase-children-welcome = Kinderen zijn welkom
phrase-come-when-you-like = Kom en ga wanneer je wil
phrase-take-home-what-you-make = Wat je maakt, neem je mee naar huis
phrase-materials-free = Het materiaal is gratis
phrase-bring-plain-clothes = Breng effen kleren mee om te bedrukken
phrase-bring-a-photo = Breng een foto mee
phrase-bring-a-drawing = Breng een tekening mee
phrase-bring-your-phone = Breng je telefoon mee
phrase-bring-your-laptop = Breng je laptop mee
phrase-bring-your-letters = Breng je brieven mee
phrase-coffee = Er is koffie
phrase-interpreter = Er is een tolk
phrase-helpers-speak-your-language = Misschien spreekt iemand hier jouw taal
phrase-women-only = Alleen voor vrouwen
phrase-certificate = Je krijgt een certificaat
phrase-for-your-cv = Goed voor je cv
