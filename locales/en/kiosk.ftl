## The first screen

attract-greeting = Welcome!
attract-invitation = Touch here to begin
door-title = Choose your language

## Ways back, lists

home = Home
back = Back
ways-back = Ways back
ways-on = Ways on
listen-to = Listen: { $what }
chosen = { $what }, chosen
understood = I see
listed = { $first }, { $second }
next = Next page
previous = Page before
page = { $page } / { $pages }
    .spoken = Page { $page } of { $pages }

## The bar

bar-language = Language
bar-listen-on = Listen: on
bar-listen-off = Listen: off
bar-text-size = Text size
bar-contrast = Clearer colours
undo-language = Back to { $language }
undo-text-size = Text as before
undo-contrast = Colours as before
person = Ask a person
person-from = A person is here from { $time }
person-tomorrow = A person is here tomorrow { $time }
    .spoken = A person is here tomorrow from { $time }
person-on-day = A person is here on { $day }

## The voice

listen-title = The voice
listen-stop = Turn the voice off
listen-volume = Loudness: { $volume } of 10
    .spoken = Loudness { $volume }
listen-rate = Speed: { $rate } of 7
    .spoken = Speed { $rate }
listen-quieter = Quieter
listen-louder = Louder
listen-slower = Slower
listen-faster = Faster
listen-quietest = It does not get quieter.
listen-loudest = It does not get louder.
listen-slowest = It does not get slower.
listen-fastest = It does not get faster.
listen-repeat = Say it again
listen-pause = Pause
listen-resume = Go on
listen-nothing = Nothing has been said yet.
listen-no-voice = There is no voice for this language yet. The words are on the screen.
listen-no-sound = There is no sound just now. The words are on the screen.
go-on-touch = To go on, touch: { $button }
go-on-choose = Touch what you want.
go-on-keys = Move with the arrow keys. Choose with Enter.
hear-more = Touch a speaker to hear more.
say-aloud = Say it aloud
private-here = This is private. To hear it aloud, touch: { $button }

## Home

home-title = Welcome! What would you like to do?
home-workshops = Workshops
home-workshops-more = See what is on. Join in.
home-help = Phone or computer
home-help-more = We help you
home-opinion = Your opinion
home-opinion-more = Tell us what you think

## Days and times

# A voice says "fourteen zero zero" of 14:00. The hour stays the one that the screen shows.
time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour ->
                [0] midnight
               *[other] { $hour } o’clock
            }
           *[other] { $clock }
        }
date = { $weekday } { $day }
    .spoken =
        { $weekday } the { $number ->
            [1] 1st
            [2] 2nd
            [3] 3rd
            [21] 21st
            [22] 22nd
            [23] 23rd
            [31] 31st
           *[other] { $number }th
        } of { $month ->
            [1] January
            [2] February
            [3] March
            [4] April
            [5] May
            [6] June
            [7] July
            [8] August
            [9] September
            [10] October
            [11] November
           *[12] December
        }
date-year = { $date }
    .spoken =
        { $weekday } the { $number ->
            [1] 1st
            [2] 2nd
            [3] 3rd
            [21] 21st
            [22] 22nd
            [23] 23rd
            [31] 31st
           *[other] { $number }th
        } of { $month ->
            [1] January
            [2] February
            [3] March
            [4] April
            [5] May
            [6] June
            [7] July
            [8] August
            [9] September
            [10] October
            [11] November
           *[12] December
        } { $year }
yesterday = Yesterday
today = Today
tomorrow = Tomorrow
in-days =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
day-soon =
    { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = { $start } to { $end }

## Workshops

workshops-title = Workshops
filter-title = Which days
filter-all = All
filter-today = Today
filter-week = This week
nothing-today = There is nothing today. This comes next:
nothing-this-week = There is nothing this week. This comes next:
nothing-planned = No workshops are planned yet. Please ask a person.
next-session = What comes next
chairs-free =
    { $chairs ->
        [one] { $chairs } chair free
       *[other] { $chairs } chairs free
    }
waiting-list =
    { $waiting ->
        [0] Full. You can wait in line.
        [one] Full. { $waiting } group is waiting.
       *[other] Full. { $waiting } groups are waiting.
    }
cancelled = Cancelled
over = It is too late to join this one.
gone-title = This workshop is no longer here

## One workshop

step-free = Step-free
not-step-free = Not step-free. Ask us, we find a way.
lift = There is a lift
accessible-toilet = Toilet for wheelchair users
hearing-loop = Hearing loop
free-of-charge = Free of charge
costs = It costs { $price }
led-by = With { $host }
we-speak = We speak { $languages }
join = I want to join
next-time = Next time: { $day }
ask-at-desk = Please ask at the desk.

## Taking a place

how-many = How many people are coming?
people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
review-title = Is this right?
place-for-you = There is a place for you.
will-wait = It is full now. You will be number { $number } in line.
confirm = Yes, I am coming
saving = Saving your place …
not-saved = Your place is not saved yet. Please try again, or ask at the desk.
try-again = Try again

## The pass

pass-title = Your place is booked
pass-waiting-title = You are in line
pass-code = Your pass: { $pictures }. In digits: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Save on your phone
pass-calendar-how = Point the camera of your phone at this picture. It puts the workshop in your calendar.
just-come = No need to remember. Just come.
you-are-number = You are number { $number }. Come ten minutes before. Free chairs are given out at the start.
done = Done

## Finding one's place

find = Find my place
find-which = Which workshop is it?
find-not-here = It is not here
find-not-here-title = It is not in the list
find-still-yours = No place gets lost. Please ask a person.
find-this = It is this one
find-is-on = It is on now
find-pictures = Your four pictures?
find-keys = Pictures and numbers
find-count = { $number } of 4
find-chosen = Chosen: { $pictures }
find-none-chosen = Nothing is chosen yet
erase = Erase
erase-all = Erase all
nothing-to-erase = There is nothing to erase yet.
looking = Looking for your place …
find-place = You have a place
find-place-now = You have a place now
find-moved-up = Good news! Just come.
keep-place = Keep my place
keep-more = I am coming
keep-waiting = I stay in line
cancel-place = Give up my place
cancelling = Giving up your place …
not-cancelled = Your place is not given up yet. Please try again, or ask at the desk.
give-up-title = Give up your place?
give-up = Yes, give it up
give-up-more = The next in line gets it
given-up-title = Your place is given up
given-up = Thank you for telling us. The chairs go to the next in line.
given-up-before = This place was given up before. You can join again.
see-workshops = See the workshops
not-found-title = We did not find it
not-found = No place here has these pictures. Maybe it is another workshop.
not-looked-title = We cannot look now
not-looked = We could not look for your place. Please try again, or ask at the desk.
paused =
    { $minutes ->
        [one] Please ask a person, or try again in { $minutes } minute.
       *[other] Please ask a person, or try again in { $minutes } minutes.
    }
pause-over = You can try again now.

## A number to ring

phone-title = May we ring you?
phone-number = Your number
phone-none = No number yet
phone-why = So that the library can ring if something changes.
phone-kept =
    { $days ->
        [one] The library keeps it until { $days } day after the workshop.
       *[other] The library keeps it until { $days } days after the workshop.
    }
phone-keys = Keys for your number
phone-full = No number is longer than this.
phone-too-short = A number has at least three digits.
plus = +
    .spoken = plus
plus-first = Plus comes only first.
skip = Skip
phone-optional = You can skip this.
onward = Next
phone-if-changes = The library can ring { $phone } if something changes
you-are-number-ring = You are number { $number }. The library can ring you if you get a place.

## A person

help-title = What do you need help with?
help-who = Who helps: { $who }
help-when = When: { $when }
help-bring = Please bring: { $bring }
help-phone = Phone
help-email = E-mail
help-public-services = Public services
help-bank-and-safety = Bank and safety
help-print = Printing
help-other = Something else
person-title = Ask a person
open-until = Open now, until { $time }
opens-today = Opens today at { $time }
opens-tomorrow = Opens tomorrow at { $time }
opens-on = Opens on { $day } at { $time }
closed-for-long = Closed for now
hours-today = Today: { $hours }
closed-today = Closed today
closed-on = Closed on { $day }
ring = Ring { $phone }
also-here = More help: { $place }
ask-staff = Ask anyone who works here.

## Your opinion

opinion-title = Your opinion
opinion-picture = Three smileys
opinion-nothing = There is nothing to answer just now. Come back after a workshop. We want to hear from you.
opinion-answer = How was it?
opinion-pulse = Here, today
opinion-pulse-rests = Somebody has just answered. Please wait a moment.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } question.
       *[other] { $questions } questions.
    } No name. The library sees only totals. You can stop at any time.
survey-progress = { $question } of { $questions }
    .spoken = Question { $question } of { $questions }
survey-next = Next
survey-skip = Skip
survey-choose = First choose an answer, or skip.
survey-saving = Counting your answers …
thanks-title = Thank you!
thanks-counted = Your answers are counted. Nobody can see that they are yours.
thanks-none = You skipped everything. That is fine.
thanks-lost = Your answers could not be kept. Thank you all the same.
thanks-picture = A very happy face
next-person = Next person
new-person-title = A new person?
new-person-what = If nobody answers, this screen starts again. Nothing is kept.
new-person = Yes, a new person
go-on = No, I am still answering

## Questions

question-enjoyed = How was the workshop?
question-welcome = Did you feel welcome?
question-understood-words = Did you understand the words?
question-pace = Was the speed right for you?
question-got-help = Did you get help when you needed it?
question-learned = How much did you learn?
question-on-my-own = How much can you do by yourself now?
question-use-in-life = How much can you use in daily life?
question-met-someone = How much did you get to know others?
question-new-friend = How much did you find a new friend?
question-meet-again = Do you want to meet these people again?
question-talked-with-different = How much did you talk with people unlike you?
question-know-who-helps = Do you know who can help you?
question-come-again = Do you want to come again?
question-tell-others = Will you tell others about it?
question-pulse = How is it to be here today?

## Answers, from the least to the most

rating-1 = Very bad
rating-2 = Bad
rating-3 = Okay
rating-4 = Good
rating-5 = Very good
agree-1 = No, not at all
agree-2 = No
agree-3 = Partly
agree-4 = Yes
agree-5 = Yes, very much
amount-1 = Nothing
amount-2 = A little
amount-3 = Some
amount-4 = Much
amount-5 = Very much

## Still here?

idle-title = Are you still here?
idle-what = If not, this screen starts again for the next person.
idle-left =
    { $seconds ->
        [one] { $seconds } second left
       *[other] { $seconds } seconds left
    }
idle-stay = Yes, I am still here

## When the kiosk cannot work

fault-title = This screen is resting
fault-staff = For staff: hold for five seconds
staff-title = For staff
staff-nothing = Nothing is wrong.

## The pictures of a pass

pass-bicycle = bicycle
pass-bird = bird
pass-boat = boat
pass-book = book
pass-cup = cup
pass-fish = fish
pass-flower = flower
pass-key = key
pass-tree = tree
pass-umbrella = umbrella

## Kinds of workshop

kind-print-clothes = Print on clothes
kind-print-textile = Print on fabric
kind-silk-screen = Silk-screen printing
kind-self-portrait = Self-portrait
kind-photography = Photography
kind-podcast = Make a podcast
kind-film = Make a film
kind-music = Music
kind-drawing = Drawing
kind-painting = Painting
kind-sewing = Sewing
kind-repair = Repair things
kind-3d-print = 3D printing
kind-coding = Coding
kind-games = Games
kind-cooking = Cooking
kind-gardening = Gardening
kind-storytelling = Storytelling
kind-reading-circle = Reading circle
kind-language-cafe = Language café
kind-phone-help = Help with your phone
kind-computer-help = Help with a computer
kind-coffee-and-computers = Coffee and computers
kind-open-workshop = Open workshop

## Good to know

phrase-no-experience-needed = You need no experience
phrase-children-welcome = Children are welcome
phrase-come-when-you-like = Come when you like, leave when you like
phrase-take-home-what-you-make = You take home what you make
phrase-materials-free = The materials are free
phrase-bring-plain-clothes = Bring plain clothes to print on
phrase-bring-a-photo = Bring a photo
phrase-bring-a-drawing = Bring a drawing
phrase-bring-your-phone = Bring your phone
phrase-bring-your-laptop = Bring your laptop
phrase-bring-your-letters = Bring your letters
phrase-coffee = There is coffee
phrase-interpreter = There is an interpreter
phrase-helpers-speak-your-language = Somebody may speak your language
phrase-women-only = For women only
phrase-certificate = You get a certificate
phrase-for-your-cv = Good for your CV
