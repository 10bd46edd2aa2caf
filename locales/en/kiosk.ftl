## The first screen

attract-greeting = Welcome!
attract-invitation = Touch here to begin
door-title = Choose your language

## Ways back, lists

home = Home
back = Back
ways-back = Ways back
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
person-on-day = A person is here on { $day }

## Home

home-title = Welcome! What would you like to do?
home-workshops = Workshops
home-workshops-more = See what is on. Join in.
home-help = Phone or computer
home-help-more = We help you
home-opinion = Your opinion
home-opinion-more = Tell us what you think

## Days and times

time = { $time }
date = { $weekday } { $day }
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

## A person

help-title = Phone or computer
help-what = We help you with your phone, a computer, and public services.
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
