# "You" is "Sie". Nothing is said of the visitor that would be different for women and men. The
# words are those of plain German; long ones are hyphenated ("Info-Theke") or left out. Where a
# voice reads figures, 1 stands as a word: it would say "eins Platz". A figure with a full stop
# ("24. November") is taken for the end of a sentence: the ear gets dates in words.

## The first screen

attract-greeting = Hallo!
attract-invitation = Hier tippen und anfangen
door-title = Wählen Sie Ihre Sprache

## Ways back, lists

home = Anfang
back = Zurück
ways-back = Wege zurück
ways-on = Wege weiter
listen-to = Vorlesen: { $what }
chosen = { $what }, gewählt
understood = Verstanden
listed = { $first }, { $second }
next = Nächste Seite
previous = Vorige Seite
page = { $page } / { $pages }
    .spoken = Seite { $page } von { $pages }

## The bar

bar-language = Sprache
bar-listen-on = Vorlesen: an
bar-listen-off = Vorlesen: aus
bar-text-size = Text-Größe
bar-contrast = Klarere Farben
undo-language = Wieder { $language }
undo-text-size = Text wie vorher
undo-contrast = Farben wie vorher
person = Jemanden fragen
# Two short lines on its button; the ear gets whole sentences.
person-from = Wir sind da: ab{ "\u00A0" }{ $time }
    .spoken = Wir sind ab { $time } da
person-tomorrow = Wir sind da: morgen { $time }
    .spoken = Wir sind morgen ab { $time } da
person-on-day = Wir sind da: { $day }
    .spoken = Wir sind am { $day } da

## The voice

listen-title = Die Stimme
listen-stop = Stimme aus
listen-volume = Lautstärke: { $volume } von 10
    .spoken = Lautstärke { $volume }
listen-rate = Tempo: { $rate } von 7
    .spoken = Tempo { $rate }
listen-quieter = Leiser
listen-louder = Lauter
listen-slower = Langsamer
listen-faster = Schneller
listen-quietest = Leiser geht es nicht.
listen-loudest = Lauter geht es nicht.
listen-slowest = Langsamer geht es nicht.
listen-fastest = Schneller geht es nicht.
listen-repeat = Wiederholen
listen-pause = Pause
listen-resume = Weiter
listen-nothing = Noch wurde nichts gesagt.
listen-no-voice = Für diese Sprache gibt es noch keine Stimme. Die Wörter stehen auf dem Bildschirm.
listen-no-sound = Im Moment gibt es keinen Ton. Die Wörter stehen auf dem Bildschirm.
go-on-touch = Zum Weitermachen tippen Sie auf: { $button }
go-on-choose = Tippen Sie auf das, was Sie möchten.
go-on-keys = Bewegen Sie sich mit den Pfeiltasten. Wählen Sie mit Enter.
hear-more = Tippen Sie auf einen Lautsprecher. Dann hören Sie mehr.
say-aloud = Laut vorlesen
private-here = Das ist privat. Zum Hören tippen Sie auf: { $button }

## Home

home-title = Willkommen! Was möchten Sie tun?
home-workshops = Treffen
home-workshops-more = Was gibt es? Machen Sie mit!
home-help = Handy oder Computer
home-help-more = Wir helfen Ihnen
home-opinion = Ihre Meinung
home-opinion-more = Sagen Sie uns, was Sie denken

## Days and times

# The hour by itself, without "null null".
time = { $time }
    .spoken =
        { $minute ->
            [0]
                { $hour ->
                    [1] ein Uhr
                   *[other] { $hour } Uhr
                }
           *[other]
                { $hour ->
                    [1] ein Uhr { $minute }
                   *[other] { $hour } Uhr { $minute }
                }
        }
date = { $weekday }, { $day }
    .spoken =
        { $weekday }, { $number ->
            [1] erster
            [2] zweiter
            [3] dritter
            [4] vierter
            [5] fünfter
            [6] sechster
            [7] siebter
            [8] achter
            [9] neunter
            [10] zehnter
            [11] elfter
            [12] zwölfter
            [13] dreizehnter
            [14] vierzehnter
            [15] fünfzehnter
            [16] sechzehnter
            [17] siebzehnter
            [18] achtzehnter
            [19] neunzehnter
            [20] zwanzigster
            [21] einundzwanzigster
            [22] zweiundzwanzigster
            [23] dreiundzwanzigster
            [24] vierundzwanzigster
            [25] fünfundzwanzigster
            [26] sechsundzwanzigster
            [27] siebenundzwanzigster
            [28] achtundzwanzigster
            [29] neunundzwanzigster
            [30] dreißigster
           *[31] einunddreißigster
        } { $month ->
            [1] Januar
            [2] Februar
            [3] März
            [4] April
            [5] Mai
            [6] Juni
            [7] Juli
            [8] August
            [9] September
            [10] Oktober
            [11] November
           *[12] Dezember
        }
date-year = { $date }
    .spoken =
        { $weekday }, { $number ->
            [1] erster
            [2] zweiter
            [3] dritter
            [4] vierter
            [5] fünfter
            [6] sechster
            [7] siebter
            [8] achter
            [9] neunter
            [10] zehnter
            [11] elfter
            [12] zwölfter
            [13] dreizehnter
            [14] vierzehnter
            [15] fünfzehnter
            [16] sechzehnter
            [17] siebzehnter
            [18] achtzehnter
            [19] neunzehnter
            [20] zwanzigster
            [21] einundzwanzigster
            [22] zweiundzwanzigster
            [23] dreiundzwanzigster
            [24] vierundzwanzigster
            [25] fünfundzwanzigster
            [26] sechsundzwanzigster
            [27] siebenundzwanzigster
            [28] achtundzwanzigster
            [29] neunundzwanzigster
            [30] dreißigster
           *[31] einunddreißigster
        } { $month ->
            [1] Januar
            [2] Februar
            [3] März
            [4] April
            [5] Mai
            [6] Juni
            [7] Juli
            [8] August
            [9] September
            [10] Oktober
            [11] November
           *[12] Dezember
        } { $year }
# These three stand only at the start of a line.
yesterday = Gestern
today = Heute
tomorrow = Morgen
in-days =
    { $days ->
        [one] in{ "\u00A0" }{ $days }{ "\u00A0" }Tag
       *[other] in{ "\u00A0" }{ $days }{ "\u00A0" }Tagen
    }
    .spoken =
        { $days ->
            [1] in einem Tag
           *[other] in{ "\u00A0" }{ $days }{ "\u00A0" }Tagen
        }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end } Uhr
    .spoken = von { $start } bis { $end }

## Workshops

workshops-title = Treffen
filter-title = Welche Tage
filter-all = Alle
filter-today = Heute
filter-week = 7 Tage
nothing-today = Heute gibt es kein Treffen. Das kommt danach:
nothing-this-week = In den nächsten 7 Tagen gibt es kein Treffen. Das kommt danach:
nothing-planned = Noch ist kein Treffen geplant. Bitte fragen Sie hier jemanden.
next-session = Das nächste Treffen
chairs-free =
    { $chairs ->
        [one] { $chairs } Platz frei
       *[other] { $chairs } Plätze frei
    }
    .spoken =
        { $chairs ->
            [1] Ein Platz frei
           *[other] { $chairs } Plätze frei
        }
waiting-list =
    { $waiting ->
        [0] Voll. Es gibt eine Warteliste.
        [one] Voll. { $waiting } Gruppe wartet.
       *[other] Voll. { $waiting } Gruppen warten.
    }
    .spoken =
        { $waiting ->
            [0] Voll. Es gibt eine Warteliste.
            [1] Voll. Eine Gruppe wartet.
           *[other] Voll. { $waiting } Gruppen warten.
        }
cancelled = Fällt aus
over = Zum Mitmachen ist es jetzt zu spät.
gone-title = Dieses Treffen gibt es hier nicht mehr

## One workshop

step-free = Ohne Stufen
not-step-free = Es gibt Stufen. Fragen Sie uns, wir finden einen Weg.
lift = Es gibt einen Aufzug
# The voice reads "Toilette" letter by letter in its middle.
accessible-toilet = Toilette für Menschen im Rollstuhl
    .spoken = Toalette für Menschen im Rollstuhl
hearing-loop = Hörschleife für Hörgeräte
free-of-charge = Kostenlos
costs = Es kostet { $price }
# After a colon the names stand as the librarian wrote them.
led-by = Leitung: { $host }
we-speak = Wir sprechen: { $languages }
join = Ich mache mit
next-time = Nächstes Mal: { $day }
ask-at-desk = Bitte fragen Sie an der Info-Theke.

## Taking a place

how-many = Wie viele Personen kommen?
people =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Personen
    }
    .spoken =
        { $people ->
            [1] Eine Person
           *[other] { $people } Personen
        }
review-title = Ist alles richtig?
place-for-you = Für Sie ist Platz.
will-wait = Jetzt ist es voll. Sie werden Nummer { $number } auf der Warteliste.
confirm = Ja, ich komme
saving = Wir speichern Ihren Platz …
not-saved = Ihr Platz ist noch nicht gespeichert. Versuchen Sie es noch einmal. Oder fragen Sie an der Info-Theke.
try-again = Noch einmal

## The pass

pass-title = Sie haben einen Platz
pass-waiting-title = Sie sind auf der Warteliste
pass-code = Ihre Bilder: { $pictures }. Als Zahlen: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Im Handy speichern
pass-calendar-how = Halten Sie die Kamera Ihres Handys auf dieses Viereck. Dann steht das Treffen in Ihrem Kalender.
just-come = Sie müssen sich nichts merken. Kommen Sie einfach.
you-are-number = Sie sind Nummer { $number } auf der Warteliste. Kommen Sie zehn Minuten früher. Freie Plätze geben wir zu Beginn weiter.
done = Fertig

## Finding one's place

find = Mein Platz
find-which = Welches Treffen ist es?
find-not-here = Nicht dabei
find-not-here-title = Es steht nicht auf der Liste
find-still-yours = Kein Platz geht verloren. Bitte fragen Sie hier jemanden.
find-this = Das ist es
find-is-on = Jetzt gerade
find-pictures = Ihre vier Bilder?
find-keys = Bilder und Zahlen
find-count = { $number } von 4
find-chosen = Gewählt: { $pictures }
find-none-chosen = Noch nichts gewählt
erase = Löschen
erase-all = Alles löschen
nothing-to-erase = Es gibt noch nichts zu löschen.
looking = Wir suchen Ihren Platz …
find-place = Sie haben einen Platz
find-place-now = Jetzt haben Sie einen Platz
find-moved-up = Gute Nachricht! Kommen Sie einfach.
keep-place = Platz behalten
keep-more = Ich komme
keep-waiting = Ich warte weiter
cancel-place = Platz abgeben
cancelling = Wir geben Ihren Platz weiter …
not-cancelled = Ihr Platz ist noch nicht abgegeben. Versuchen Sie es noch einmal. Oder fragen Sie an der Info-Theke.
give-up-title = Ihren Platz abgeben?
give-up = Ja, abgeben
give-up-more = Wer als Nächstes wartet, bekommt ihn
given-up-title = Ihr Platz ist abgegeben
given-up = Danke, dass Sie es uns sagen. Die Plätze bekommt, wer als Nächstes wartet.
given-up-before = Dieser Platz ist schon abgegeben. Sie können wieder mitmachen.
see-workshops = Zu den Treffen
not-found-title = Wir finden den Platz nicht
not-found = Kein Platz hier hat diese Bilder. Vielleicht ist es ein anderes Treffen.
not-looked-title = Wir können gerade nicht suchen
not-looked = Die Suche hat nicht geklappt. Versuchen Sie es noch einmal. Oder fragen Sie an der Info-Theke.
paused =
    { $minutes ->
        [one] Bitte fragen Sie hier jemanden. Oder versuchen Sie es in { $minutes } Minute noch einmal.
       *[other] Bitte fragen Sie hier jemanden. Oder versuchen Sie es in { $minutes } Minuten noch einmal.
    }
    .spoken =
        { $minutes ->
            [1] Bitte fragen Sie hier jemanden. Oder versuchen Sie es in einer Minute noch einmal.
           *[other] Bitte fragen Sie hier jemanden. Oder versuchen Sie es in { $minutes } Minuten noch einmal.
        }
pause-over = Jetzt können Sie es noch einmal versuchen.

## A number to ring

phone-title = Dürfen wir Sie anrufen?
phone-number = Ihre Nummer
phone-none = Noch keine Nummer
phone-why = Dann kann die Bibliothek anrufen, wenn sich etwas ändert.
phone-kept =
    { $days ->
        [one] Die Bibliothek behält die Nummer bis { $days } Tag nach dem Treffen.
       *[other] Die Bibliothek behält die Nummer bis { $days } Tage nach dem Treffen.
    }
    .spoken =
        { $days ->
            [1] Die Bibliothek behält die Nummer bis einen Tag nach dem Treffen.
           *[other] Die Bibliothek behält die Nummer bis { $days } Tage nach dem Treffen.
        }
phone-keys = Tasten für die Nummer
phone-full = Keine Nummer ist länger.
phone-too-short = Eine Nummer hat mindestens drei Zahlen.
plus = +
    .spoken = plus
plus-first = Plus steht nur ganz vorn.
skip = Ohne Nummer
phone-optional = Sie müssen keine Nummer angeben.
onward = Weiter
phone-if-changes = Wenn sich etwas ändert: Anruf an { $phone }
you-are-number-ring = Sie sind Nummer { $number } auf der Warteliste. Die Bibliothek kann Sie anrufen, wenn ein Platz frei wird.

## A person

help-title = Wobei brauchen Sie Hilfe?
help-who = Wer hilft: { $who }
help-when = Wann: { $when }
help-bring = Bitte mitbringen: { $bring }
help-phone = Handy
help-email = E-Mail
help-public-services = Ämter und Anträge
help-bank-and-safety = Bank und Sicherheit
help-print = Drucken
help-other = Etwas anderes
person-title = Jemanden fragen
open-until = Jetzt offen, bis { $time } Uhr
    .spoken = Jetzt offen, bis { $time }
opens-today = Heute offen ab { $time } Uhr
    .spoken = Heute offen ab { $time }
opens-tomorrow = Morgen offen ab { $time } Uhr
    .spoken = Morgen offen ab { $time }
# The day does not take another ending, so it stands after a colon.
opens-on = Wieder offen: { $day }, ab { $time } Uhr
    .spoken = Wieder offen: { $day }, ab { $time }
closed-for-long = Zurzeit geschlossen
hours-today = Heute: { $hours }
closed-today = Heute geschlossen
closed-on = Geschlossen: { $day }
ring = Telefon: { $phone }
also-here = Mehr Hilfe: { $place }
ask-staff = Fragen Sie alle, die hier arbeiten.

## Your opinion

opinion-title = Ihre Meinung
opinion-picture = Drei Smileys
opinion-nothing = Im Moment gibt es keine Fragen. Kommen Sie nach einem Treffen wieder. Ihre Meinung ist uns wichtig.
opinion-answer = Wie war es?
opinion-pulse = Hier und heute
opinion-pulse-rests = Gerade hat jemand geantwortet. Bitte warten Sie kurz.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } Frage.
       *[other] { $questions } Fragen.
    } Ohne Namen. Die Bibliothek sieht nur die Summe. Sie können jederzeit aufhören.
    .spoken =
        { $questions ->
            [1] Eine Frage.
           *[other] { $questions } Fragen.
        } Ohne Namen. Die Bibliothek sieht nur die Summe. Sie können jederzeit aufhören.
survey-progress = { $question } von { $questions }
    .spoken = Frage { $question } von { $questions }
survey-next = Weiter
survey-skip = Überspringen
survey-choose = Wählen Sie zuerst eine Antwort. Oder tippen Sie auf „Überspringen“.
survey-saving = Wir zählen Ihre Antworten …
thanks-title = Danke!
thanks-counted = Ihre Antworten sind gezählt. Niemand sieht, dass sie von Ihnen sind.
thanks-none = Sie haben keine Antwort gewählt. Das ist in Ordnung.
thanks-lost = Wir konnten Ihre Antworten nicht speichern. Trotzdem danke.
thanks-picture = Ein sehr fröhliches Gesicht
next-person = Nächste Person
new-person-title = Eine neue Person?
new-person-what = Antwortet niemand, dann fängt der Bildschirm neu an. Nichts wird gespeichert.
new-person = Ja, eine neue Person
go-on = Nein, ich antworte noch

## Questions

question-enjoyed = Wie war das Treffen?
question-welcome = Haben Sie sich willkommen gefühlt?
question-understood-words = Haben Sie die Wörter verstanden?
question-pace = War das Tempo gut für Sie?
question-got-help = Gab es Hilfe, wenn Sie Hilfe brauchten?
# These go with "Nichts, Wenig, Mittel, Viel, Sehr viel".
question-learned = Wie viel haben Sie gelernt?
question-on-my-own = Wie viel können Sie jetzt selbst machen?
question-use-in-life = Wie viel davon hilft Ihnen im Alltag?
question-met-someone = Wie viel haben Sie über andere Menschen erfahren?
question-new-friend = Wie viel neue Freundschaft haben Sie gefunden?
question-meet-again = Möchten Sie diese Menschen wiedersehen?
question-talked-with-different = Wie viel haben Sie mit Menschen gesprochen, die anders sind als Sie?
question-know-who-helps = Ist Ihnen klar, wer helfen kann?
question-come-again = Möchten Sie wiederkommen?
question-tell-others = Werden Sie anderen davon erzählen?
question-pulse = Wie ist es heute hier für Sie?

## Answers, from the least to the most

rating-1 = Sehr schlecht
rating-2 = Schlecht
rating-3 = Mittel
rating-4 = Gut
rating-5 = Sehr gut
agree-1 = Nein, gar nicht
agree-2 = Nein
agree-3 = Zum Teil
agree-4 = Ja
agree-5 = Ja, auf jeden Fall
amount-1 = Nichts
amount-2 = Wenig
amount-3 = Mittel
amount-4 = Viel
amount-5 = Sehr viel

## Still here?

idle-title = Sind Sie noch da?
idle-what = Wenn nicht, fängt der Bildschirm für die nächste Person neu an.
idle-left =
    { $seconds ->
        [one] Noch { $seconds } Sekunde
       *[other] Noch { $seconds } Sekunden
    }
    .spoken =
        { $seconds ->
            [1] Noch eine Sekunde
           *[other] Noch { $seconds } Sekunden
        }
idle-stay = Ja, ich bin noch da

## When the kiosk cannot work

fault-title = Der Bildschirm macht eine Pause
fault-staff = Für das Team: fünf Sekunden gedrückt halten
staff-title = Für das Team
staff-nothing = Alles ist in Ordnung.

## The pictures of a pass

pass-bicycle = Fahrrad
pass-bird = Vogel
# Not "Schiff", which is "Fisch" turned around.
pass-boat = Boot
pass-book = Buch
pass-cup = Tasse
pass-fish = Fisch
pass-flower = Blume
pass-key = Schlüssel
pass-tree = Baum
pass-umbrella = Regenschirm

## Kinds of workshop

kind-print-clothes = Kleidung bedrucken
kind-print-textile = Stoff bedrucken
kind-silk-screen = Siebdruck
kind-self-portrait = Selbstporträt
kind-photography = Fotografieren
kind-podcast = Einen Podcast machen
kind-film = Einen Film machen
kind-music = Musik
kind-drawing = Zeichnen
kind-painting = Malen
kind-sewing = Nähen
kind-repair = Dinge reparieren
kind-3d-print = 3D-Druck
kind-coding = Programmieren
kind-games = Spiele
kind-cooking = Kochen
kind-gardening = Pflanzen und Garten
kind-storytelling = Geschichten erzählen
kind-reading-circle = Lesekreis
kind-language-cafe = Sprach-Café
kind-phone-help = Hilfe mit dem Handy
kind-computer-help = Hilfe mit dem Computer
kind-coffee-and-computers = Kaffee und Computer
kind-open-workshop = Offene Werkstatt

## Good to know

phrase-no-experience-needed = Keine Erfahrung nötig
phrase-children-welcome = Kinder sind willkommen
phrase-come-when-you-like = Kommen und gehen Sie, wann Sie möchten
phrase-take-home-what-you-make = Was Sie machen, gehört Ihnen
phrase-materials-free = Das Material ist kostenlos
phrase-bring-plain-clothes = Bitte mitbringen: Kleidung ohne Muster, zum Bedrucken
phrase-bring-a-photo = Bitte mitbringen: ein Foto
phrase-bring-a-drawing = Bitte mitbringen: eine Zeichnung
phrase-bring-your-phone = Bitte mitbringen: Ihr Handy
phrase-bring-your-laptop = Bitte mitbringen: Ihren Laptop
phrase-bring-your-letters = Bitte mitbringen: Ihre Briefe
phrase-coffee = Es gibt Kaffee
phrase-interpreter = Jemand übersetzt für Sie
phrase-helpers-speak-your-language = Vielleicht spricht hier jemand Ihre Sprache
phrase-women-only = Nur für Frauen
phrase-certificate = Sie bekommen ein Zertifikat
phrase-for-your-cv = Gut für Ihren Lebenslauf
