# "You" is "vous". What the visitor says of themselves is in the present or the infinitive, never a
# past participle that agrees with a woman or a man. Before : stands a no-break space (U+00A0),
# before ! and ? a narrow one (U+202F), as French is printed. The apostrophe is ’ (U+2019).
# A voice reads the figure 1 as "un": before feminine words it stands as a word.

## The first screen

attract-greeting = Bienvenue !
attract-invitation = Touchez ici pour commencer
door-title = Choisissez votre langue

## Ways back, lists

# Not "accueil", which is the desk.
home = Début
back = Retour
ways-back = Pour revenir
ways-on = Pour continuer
listen-to = Écouter : { $what }
chosen = { $what }, votre choix
understood = D’accord
listed = { $first }, { $second }
next = Page suivante
previous = Page précédente
page = { $page } / { $pages }
    .spoken = Page { $page } sur { $pages }

## The bar

bar-language = Langue
bar-listen-on = Voix : oui
bar-listen-off = Voix : non
bar-text-size = Taille du texte
bar-contrast = Couleurs nettes
# The language's own name has a capital letter, so it stands after a colon.
undo-language = Retour : { $language }
undo-text-size = Texte d’avant
undo-contrast = Couleurs d’avant
person = Parler à quelqu’un
person-from = Nous serons là à { $time }
person-tomorrow = Nous serons là demain à { $time }
# The name of the day alone: "Nous serons là mardi".
person-on-day = Nous serons là { $day }

## The voice

listen-title = La voix
listen-stop = Arrêter la voix
listen-volume = Volume : { $volume } sur 10
    .spoken = Volume { $volume }
listen-rate = Vitesse : { $rate } sur 7
    .spoken = Vitesse { $rate }
listen-quieter = Moins fort
listen-louder = Plus fort
listen-slower = Moins vite
listen-faster = Plus vite
listen-quietest = La voix ne peut pas baisser davantage.
listen-loudest = La voix ne peut pas monter davantage.
listen-slowest = La voix ne peut pas ralentir davantage.
listen-fastest = La voix ne peut pas accélérer davantage.
listen-repeat = Répéter
listen-pause = Pause
listen-resume = Continuer
listen-nothing = La voix n’a encore rien dit.
listen-no-voice = Cette langue n’a pas encore de voix. Les mots sont à l’écran.
listen-no-sound = Il n’y a pas de son en ce moment. Les mots sont à l’écran.
go-on-touch = Pour continuer, touchez : { $button }
go-on-choose = Touchez ce que vous voulez.
go-on-keys = Bougez avec les flèches. Choisissez avec Entrée.
# Not "en savoir plus" or "entendre plus": by ear "plus" may be "no more".
hear-more = Touchez un haut-parleur pour entendre le reste.
say-aloud = Dire à voix haute
private-here = C’est privé. Pour l’entendre à voix haute, touchez : { $button }

## Home

home-title = Bienvenue ! Que voulez-vous faire ?
home-workshops = Ateliers
home-workshops-more = Voyez ce qui se passe. Participez.
home-help = Téléphone ou ordinateur
home-help-more = Nous vous aidons
home-opinion = Votre avis
home-opinion-more = Dites ce que vous pensez

## Days and times

# On the hour no "zéro zéro"; 1 and 21 with the feminine "une".
time = { $time }
    .spoken =
        { $hour ->
            [1] une heure
            [21] vingt et une heures
           *[other] { $hour } heures
        }{ $minute ->
            [0] { "" }
           *[other] { " " }{ $minute }
        }
# The first of a month is "premier" to the ear.
date = { $weekday } { $day }
    .spoken =
        { $number ->
            [1] { $weekday } premier { $month ->
                [1] janvier
                [2] février
                [3] mars
                [4] avril
                [5] mai
                [6] juin
                [7] juillet
                [8] août
                [9] septembre
                [10] octobre
                [11] novembre
               *[12] décembre
            }
           *[other] { $weekday } { $day }
        }
date-year = { $date }
    .spoken =
        { $number ->
            [1] { $weekday } premier { $month ->
                [1] janvier
                [2] février
                [3] mars
                [4] avril
                [5] mai
                [6] juin
                [7] juillet
                [8] août
                [9] septembre
                [10] octobre
                [11] novembre
               *[12] décembre
            } { $year }
           *[other] { $date }
        }
# These three stand only at the start of a line.
yesterday = Hier
today = Aujourd’hui
tomorrow = Demain
in-days =
    { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = de { $start } à { $end }

## Workshops

workshops-title = Ateliers
filter-title = Quels jours
filter-all = Tous
    .spoken = Tous les jours
filter-today = Aujourd’hui
filter-week = 7 jours
    .spoken = Sept jours
nothing-today = Rien aujourd’hui. Voici la suite :
nothing-this-week = Rien dans les sept jours. Voici la suite :
nothing-planned = Aucun atelier n’est prévu pour le moment. Parlez à quelqu’un.
next-session = La suite
chairs-free =
    { $chairs ->
        [one] { $chairs } place libre
       *[other] { $chairs } places libres
    }
    .spoken =
        { $chairs ->
            [1] Une place libre
            [21] Vingt et une places libres
            [31] Trente et une places libres
            [one] { $chairs } place libre
           *[other] { $chairs } places libres
        }
waiting-list =
    { $waiting ->
        [0] Complet. Vous pouvez attendre une place.
        [one] Complet. { $waiting } groupe attend.
       *[other] Complet. { $waiting } groupes attendent.
    }
cancelled = Annulé
over = Il est trop tard pour participer.
gone-title = Cet atelier n’est plus là

## One workshop

step-free = Sans marches
not-step-free = Il y a des marches. Demandez-nous, nous trouverons une solution.
lift = Il y a un ascenseur
accessible-toilet = Toilettes pour fauteuil roulant
hearing-loop = Boucle magnétique
free-of-charge = Gratuit
costs = Prix : { $price }
led-by = Avec { $host }
we-speak = Nous parlons : { $languages }
join = Participer
next-time = Prochaine fois : { $day }
ask-at-desk = Demandez à l’accueil.

## Taking a place

how-many = Combien de personnes viennent ?
people =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
    .spoken =
        { $people ->
            [1] Une personne
            [one] { $people } personne
           *[other] { $people } personnes
        }
review-title = C’est bien ça ?
place-for-you = Il y a de la place pour vous.
will-wait = C’est complet. Vous serez numéro { $number } sur la liste d’attente.
confirm = Oui, je viens
saving = Nous réservons votre place…
not-saved = Votre place n’est pas encore réservée. Réessayez, ou demandez à l’accueil.
try-again = Réessayer

## The pass

pass-title = Votre place est réservée
pass-waiting-title = Vous êtes sur la liste d’attente
pass-code = Votre code en images : { $pictures }. En chiffres : { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Garder sur le téléphone
pass-calendar-how = Pointez l’appareil photo du téléphone sur cette image. L’atelier sera dans votre calendrier.
just-come = Rien à retenir. Venez, tout simplement.
you-are-number = Vous êtes numéro { $number } sur la liste d’attente. Venez dix minutes avant. Nous donnons les places libres au début.
done = Fini

## Finding one's place

find = Ma place
find-which = C’est quel atelier ?
find-not-here = Il n’est pas ici
find-not-here-title = Il n’est pas dans la liste
find-still-yours = Aucune place n’est perdue. Parlez à quelqu’un.
find-this = C’est celui-ci
find-is-on = C’est maintenant
find-pictures = Vos quatre images ?
find-keys = Images et chiffres
find-count = { $number } sur 4
find-chosen = Votre choix : { $pictures }
find-none-chosen = Rien n’est encore choisi
erase = Effacer
erase-all = Tout effacer
nothing-to-erase = Il n’y a rien à effacer.
looking = Nous cherchons votre place…
find-place = Vous avez une place
find-place-now = Maintenant, vous avez une place
find-moved-up = Bonne nouvelle ! Venez, tout simplement.
keep-place = Garder ma place
keep-more = Je viens
keep-waiting = J’attends encore
cancel-place = Libérer ma place
cancelling = Nous libérons votre place…
not-cancelled = Votre place n’est pas encore libérée. Réessayez, ou demandez à l’accueil.
give-up-title = Libérer votre place ?
give-up = Oui, libérer
give-up-more = Une autre personne l’aura
given-up-title = Votre place est libérée
given-up = Merci de nous le dire. Les places vont aux personnes qui attendent.
given-up-before = Cette place est déjà libérée. Vous pouvez participer à nouveau.
see-workshops = Voir les ateliers
not-found-title = Nous n’avons rien trouvé
not-found = Aucune place ici n’a ces images. C’est peut-être un autre atelier.
not-looked-title = La recherche ne marche pas
not-looked = Nous n’avons pas pu chercher votre place. Réessayez, ou demandez à l’accueil.
paused =
    { $minutes ->
        [one] Parlez à quelqu’un, ou réessayez dans { $minutes } minute.
       *[other] Parlez à quelqu’un, ou réessayez dans { $minutes } minutes.
    }
    .spoken =
        { $minutes ->
            [1] Parlez à quelqu’un, ou réessayez dans une minute.
            [one] Parlez à quelqu’un, ou réessayez dans { $minutes } minute.
           *[other] Parlez à quelqu’un, ou réessayez dans { $minutes } minutes.
        }
pause-over = Vous pouvez réessayer maintenant.

## A number to ring

phone-title = Pouvons-nous vous appeler ?
phone-number = Votre numéro
phone-none = Pas encore de numéro
phone-why = La bibliothèque peut vous appeler si quelque chose change.
phone-kept =
    { $days ->
        [one] La bibliothèque garde votre numéro jusqu’à { $days } jour après l’atelier.
       *[other] La bibliothèque garde votre numéro jusqu’à { $days } jours après l’atelier.
    }
phone-keys = Touches pour le numéro
phone-full = Aucun numéro n’est plus long.
phone-too-short = Un numéro a au moins trois chiffres.
# A voice leaves the s of "plus" out.
plus = +
    .spoken = plusse
plus-first = Le signe + va seulement au début.
    .spoken = Le signe plusse va seulement au début.
skip = Non merci
phone-optional = Ce n’est pas obligatoire.
onward = Suivant
phone-if-changes = En cas de changement : { $phone }
you-are-number-ring = Vous êtes numéro { $number } sur la liste d’attente. La bibliothèque peut vous appeler si une place se libère.

## A person

# Not "Pour quoi voulez-vous de l’aide ?": by ear that asks why.
help-title = Quelle aide cherchez-vous ?
help-who = Qui aide : { $who }
help-when = Quand : { $when }
help-bring = À apporter : { $bring }
help-phone = Téléphone
help-email = E-mail
help-public-services = Services publics
help-bank-and-safety = Banque et sécurité
help-print = Imprimer
help-other = Autre chose
person-title = Parler à quelqu’un
open-until = C’est ouvert, jusqu’à { $time }
opens-today = Ouvre aujourd’hui à { $time }
opens-tomorrow = Ouvre demain à { $time }
opens-on = Ouvre le { $day } à { $time }
closed-for-long = Fermé pour le moment
hours-today = Aujourd’hui : { $hours }
closed-today = Fermé aujourd’hui
closed-on = Fermé le { $day }
ring = Appelez le { $phone }
# Not "Plus d’aide", which by ear may be "no more help".
also-here = Autre aide : { $place }
ask-staff = Demandez à une personne qui travaille ici.

## Your opinion

opinion-title = Votre avis
opinion-picture = Trois smileys
opinion-nothing = Il n’y a pas de question pour le moment. Revenez après un atelier. Votre avis compte pour nous.
opinion-answer = C’était comment ?
opinion-pulse = Ici, aujourd’hui
opinion-pulse-rests = Quelqu’un vient de répondre. Attendez un peu.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } question.
       *[other] { $questions } questions.
    } Sans nom. La bibliothèque voit seulement les totaux. Vous pouvez arrêter quand vous voulez.
    .spoken =
        { $questions ->
            [1] Une question.
            [one] { $questions } question.
           *[other] { $questions } questions.
        } Sans nom. La bibliothèque voit seulement les totaux. Vous pouvez arrêter quand vous voulez.
survey-progress = { $question } sur { $questions }
    .spoken = Question { $question } sur { $questions }
survey-next = Suivant
survey-skip = Passer
survey-choose = Choisissez d’abord une réponse, ou « Passer ».
survey-saving = Nous comptons vos réponses…
thanks-title = Merci !
thanks-counted = Vos réponses sont comptées. Personne ne peut voir que ce sont les vôtres.
thanks-none = Vous n’avez pas donné d’avis. Ce n’est pas grave.
thanks-lost = Nous n’avons pas pu garder vos réponses. Merci quand même.
thanks-picture = Un visage très content
next-person = Personne suivante
new-person-title = Une nouvelle personne ?
new-person-what = Sans réponse, cet écran recommence. Rien n’est gardé.
new-person = Oui, une nouvelle personne
go-on = Non, je réponds encore

## Questions

# This and the last one go with "Très mal … Très bien".
question-enjoyed = Comment s’est passé l’atelier ?
question-welcome = Les gens étaient-ils accueillants ?
question-understood-words = Avez-vous compris les mots ?
question-pace = Le rythme était-il bon pour vous ?
question-got-help = Avez-vous eu de l’aide au bon moment ?
# These go with "Pas du tout, Un peu, Assez, Beaucoup, Vraiment beaucoup".
question-learned = Avez-vous beaucoup appris ?
question-on-my-own = Pouvez-vous faire beaucoup par vous-même maintenant ?
question-use-in-life = Est-ce que cela va vous servir dans la vie ?
question-met-someone = Avez-vous appris à connaître les autres ?
question-new-friend = Avez-vous trouvé de l’amitié ?
question-meet-again = Voulez-vous revoir ces personnes ?
question-talked-with-different = Avez-vous parlé avec des personnes différentes de vous ?
question-know-who-helps = Savez-vous qui peut vous aider ?
question-come-again = Voulez-vous revenir ?
question-tell-others = Allez-vous en parler à d’autres ?
question-pulse = Comment ça se passe ici aujourd’hui ?

## Answers, from the least to the most

rating-1 = Très mal
rating-2 = Mal
rating-3 = Ça va
rating-4 = Bien
rating-5 = Très bien
agree-1 = Non, pas du tout
agree-2 = Non
agree-3 = En partie
agree-4 = Oui
agree-5 = Oui, tout à fait
amount-1 = Pas du tout
amount-2 = Un peu
amount-3 = Assez
amount-4 = Beaucoup
amount-5 = Vraiment beaucoup

## Still here?

idle-title = Êtes-vous encore là ?
idle-what = Sinon, cet écran recommence pour la personne suivante.
idle-left =
    { $seconds ->
        [one] Encore { $seconds } seconde
       *[other] Encore { $seconds } secondes
    }
    .spoken =
        { $seconds ->
            [1] Encore une seconde
            [21] Encore vingt et une secondes
            [31] Encore trente et une secondes
            [41] Encore quarante et une secondes
            [one] Encore { $seconds } seconde
           *[other] Encore { $seconds } secondes
        }
idle-stay = Oui, je suis encore là

## When the kiosk cannot work

fault-title = Cet écran se repose
fault-staff = Pour le personnel : appuyez cinq secondes
staff-title = Pour le personnel
staff-nothing = Tout va bien.

## The pictures of a pass

# Not "vélo", which rhymes with "zéro", "oiseau" and "bateau".
pass-bicycle = bicyclette
pass-bird = oiseau
pass-boat = bateau
pass-book = livre
pass-cup = tasse
pass-fish = poisson
pass-flower = fleur
pass-key = clé
pass-tree = arbre
pass-umbrella = parapluie

## Kinds of workshop

kind-print-clothes = Imprimer sur des vêtements
kind-print-textile = Imprimer sur du tissu
kind-silk-screen = Sérigraphie
kind-self-portrait = Autoportrait
kind-photography = Photo
kind-podcast = Faire un podcast
kind-film = Faire un film
kind-music = Musique
kind-drawing = Dessin
kind-painting = Peinture
kind-sewing = Couture
kind-repair = Réparer des objets
kind-3d-print = Impression 3D
kind-coding = Programmation
kind-games = Jeux
kind-cooking = Cuisine
kind-gardening = Jardinage
kind-storytelling = Raconter des histoires
kind-reading-circle = Club de lecture
kind-language-cafe = Café des langues
kind-phone-help = Aide pour le téléphone
kind-computer-help = Aide pour l’ordinateur
kind-coffee-and-computers = Café et ordinateurs
kind-open-workshop = Atelier libre

## Good to know

phrase-no-experience-needed = Pas besoin d’expérience
phrase-children-welcome = Les enfants sont les bienvenus
phrase-come-when-you-like = Venez et partez quand vous voulez
phrase-take-home-what-you-make = Vous emportez ce que vous faites
phrase-materials-free = Le matériel est gratuit
phrase-bring-plain-clothes = Apportez des vêtements sans dessin, pour imprimer dessus
phrase-bring-a-photo = Apportez une photo
phrase-bring-a-drawing = Apportez un dessin
phrase-bring-your-phone = Apportez votre téléphone
phrase-bring-your-laptop = Apportez votre ordinateur portable
phrase-bring-your-letters = Apportez vos courriers
phrase-coffee = Il y a du café
phrase-interpreter = Il y a un service d’interprète
phrase-helpers-speak-your-language = Quelqu’un parle peut-être votre langue
phrase-women-only = Pour les femmes seulement
phrase-certificate = Vous recevez un certificat
phrase-for-your-cv = Utile pour votre CV
