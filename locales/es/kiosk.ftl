# "You" is "tú", as friends and posters say it; no word says whether a visitor is a woman or a man.
# What is said only in Spain or only in America is avoided where there is a word for both. Past
# tenses are the simple ones, which everybody has. Times have their article in the spoken form
# ("las 14"), so what stands around them has it for the eye only.
# A voice reads the figure 1 as "uno": before a noun it stands as a word.

## The first screen

attract-greeting = ¡Hola!
attract-invitation = Toca aquí para empezar
door-title = Elige tu idioma

## Ways back, lists

home = Inicio
back = Atrás
ways-back = Para volver
ways-on = Para seguir
listen-to = Escuchar: { $what }
chosen = { $what }, tu elección
understood = De acuerdo
listed = { $first }, { $second }
next = Página siguiente
previous = Página anterior
page = { $page } / { $pages }
    .spoken = Página { $page } de { $pages }

## The bar

bar-language = Idioma
bar-listen-on = Voz: sí
bar-listen-off = Voz: no
bar-text-size = Tamaño de letra
bar-contrast = Colores nítidos
undo-language = Volver a { $language }
undo-text-size = Letra como antes
undo-contrast = Colores de antes
person = Hablar con alguien
person-from = Hablar hoy a las { $time }
    .spoken = Hablar hoy a { $time }
person-tomorrow = Hablar mañana a las { $time }
    .spoken = Hablar mañana a { $time }
# The name of the day alone: "Hablar el martes".
person-on-day = Hablar el { $day }

## The voice

listen-title = La voz
listen-stop = Apagar la voz
listen-volume = Volumen: { $volume } de 10
    .spoken = Volumen { $volume }
listen-rate = Velocidad: { $rate } de 7
    .spoken = Velocidad { $rate }
listen-quieter = Más bajo
listen-louder = Más alto
listen-slower = Más lento
listen-faster = Más rápido
listen-quietest = La voz ya no puede bajar más.
listen-loudest = La voz ya no puede subir más.
listen-slowest = La voz ya no puede ir más lento.
listen-fastest = La voz ya no puede ir más rápido.
listen-repeat = Repetir
listen-pause = Pausa
listen-resume = Seguir
listen-nothing = Todavía no hay nada que repetir.
listen-no-voice = Este idioma todavía no tiene voz. Las palabras están en la pantalla.
listen-no-sound = Ahora no hay sonido. Las palabras están en la pantalla.
go-on-touch = Para seguir, toca: { $button }
go-on-choose = Toca lo que quieras.
go-on-keys = Muévete con las flechas. Elige con Enter.
hear-more = Toca un altavoz para oír más.
say-aloud = Decirlo en voz alta
private-here = Esto es privado. Para oírlo en voz alta, toca: { $button }

## Home

home-title = ¡Hola! ¿Qué quieres hacer?
home-workshops = Talleres
home-workshops-more = Mira qué hay. Participa.
home-help = Teléfono o computadora
home-help-more = Te ayudamos
home-opinion = Tu opinión
home-opinion-more = Dinos qué piensas

## Days and times

time = { $time }
    .spoken =
        { $hour ->
            [0] las cero
            [1] la una
            [21] las veintiuna
           *[other] las { $hour }
        }{ $minute ->
            [0] { "" }
           *[other] { " y " }{ $minute }
        }
# The first of a month is "primero" to the ear.
date = { $weekday } { $day }
    .spoken =
        { $number ->
            [1] { $weekday } primero de { $month ->
                [1] enero
                [2] febrero
                [3] marzo
                [4] abril
                [5] mayo
                [6] junio
                [7] julio
                [8] agosto
                [9] septiembre
                [10] octubre
                [11] noviembre
               *[12] diciembre
            }
           *[other] { $weekday } { $day }
        }
date-year = { $date }
    .spoken =
        { $number ->
            [1] { $weekday } primero de { $month ->
                [1] enero
                [2] febrero
                [3] marzo
                [4] abril
                [5] mayo
                [6] junio
                [7] julio
                [8] agosto
                [9] septiembre
                [10] octubre
                [11] noviembre
               *[12] diciembre
            } de { $year }
           *[other] { $date }
        }
# These three stand only at the start of a line.
yesterday = Ayer
today = Hoy
tomorrow = Mañana
in-days =
    { $days ->
        [one] en { $days } día
       *[other] en { $days } días
    }
    .spoken =
        { $days ->
            [1] en un día
            [21] en veintiún días
            [one] en { $days } día
           *[other] en { $days } días
        }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = de { $start } a { $end }

## Workshops

workshops-title = Talleres
filter-title = Qué días
filter-all = Todos
    .spoken = Todos los días
filter-today = Hoy
filter-week = 7 días
    .spoken = Siete días
nothing-today = Hoy no hay nada. Esto es lo siguiente:
nothing-this-week = No hay nada en siete días. Esto es lo siguiente:
nothing-planned = Todavía no hay talleres nuevos. Habla con alguien.
next-session = Lo siguiente
chairs-free =
    { $chairs ->
        [one] { $chairs } lugar libre
       *[other] { $chairs } lugares libres
    }
    .spoken =
        { $chairs ->
            [1] Un lugar libre
            [21] Veintiún lugares libres
            [31] Treinta y un lugares libres
            [one] { $chairs } lugar libre
           *[other] { $chairs } lugares libres
        }
waiting-list =
    { $waiting ->
        [0] Completo. Puedes esperar un lugar.
        [one] Completo. { $waiting } grupo espera.
       *[other] Completo. { $waiting } grupos esperan.
    }
    .spoken =
        { $waiting ->
            [0] Completo. Puedes esperar un lugar.
            [1] Completo. Un grupo espera.
            [21] Completo. Veintiún grupos esperan.
            [one] Completo. { $waiting } grupo espera.
           *[other] Completo. { $waiting } grupos esperan.
        }
cancelled = Cancelado
over = Ya es tarde para participar.
gone-title = Este taller ya no está

## One workshop

step-free = Sin escalones
not-step-free = Hay escalones. Pregúntanos y buscamos una solución.
lift = Hay ascensor
accessible-toilet = Baño para silla de ruedas
hearing-loop = Bucle magnético
free-of-charge = Gratis
costs = Precio: { $price }
led-by = Con { $host }
we-speak = Hablamos: { $languages }
join = Participar
next-time = Próxima vez: { $day }
ask-at-desk = Pregunta en el mostrador.

## Taking a place

how-many = ¿Cuántas personas vienen?
people =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }
    .spoken =
        { $people ->
            [1] Una persona
            [one] { $people } persona
           *[other] { $people } personas
        }
review-title = ¿Está bien así?
place-for-you = Hay lugar para ti.
will-wait = Está completo. Tu número en la lista de espera será { $number }.
confirm = Sí, vendré
saving = Reservando tu lugar…
not-saved = Tu lugar todavía no está reservado. Prueba otra vez, o pregunta en el mostrador.
try-again = Probar otra vez

## The pass

pass-title = Tu lugar está reservado
pass-waiting-title = Estás en la lista de espera
pass-code = Tu código de imágenes: { $pictures }. En números: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Guardar en el teléfono
pass-calendar-how = Apunta a esta imagen con la cámara del teléfono. El taller irá a tu calendario.
just-come = No hace falta recordar nada. Solo ven.
you-are-number = Tu número en la lista de espera es { $number }. Ven diez minutos antes. Damos los lugares libres al empezar.
done = Listo

## Finding one's place

find = Mi lugar
find-which = ¿Qué taller es?
find-not-here = No está aquí
find-not-here-title = No está en la lista
find-still-yours = Ningún lugar se pierde. Habla con alguien.
find-this = Es este
find-is-on = Es ahora
find-pictures = ¿Tus cuatro imágenes?
find-keys = Imágenes y números
find-count = { $number } de 4
find-chosen = Tu elección: { $pictures }
find-none-chosen = Todavía no hay nada
erase = Borrar
erase-all = Borrar todo
nothing-to-erase = No hay nada que borrar.
looking = Buscando tu lugar…
find-place = Tienes un lugar
find-place-now = Ahora tienes un lugar
find-moved-up = ¡Buenas noticias! Solo ven.
keep-place = Mantener mi lugar
keep-more = Vendré
keep-waiting = Sigo esperando
cancel-place = Ceder mi lugar
cancelling = Cediendo tu lugar…
not-cancelled = Tu lugar todavía no está cedido. Prueba otra vez, o pregunta en el mostrador.
give-up-title = ¿Ceder tu lugar?
give-up = Sí, ceder
give-up-more = Lo recibe otra persona
given-up-title = Tu lugar está cedido
given-up = Gracias por avisar. Los lugares son para quienes esperan.
given-up-before = Este lugar ya estaba cedido. Puedes participar otra vez.
see-workshops = Ver los talleres
not-found-title = No encontramos tu lugar
not-found = Aquí ningún lugar tiene estas imágenes. Quizás es otro taller.
not-looked-title = No podemos buscar
not-looked = No pudimos buscar tu lugar. Prueba otra vez, o pregunta en el mostrador.
paused =
    { $minutes ->
        [one] Habla con alguien, o prueba otra vez en { $minutes } minuto.
       *[other] Habla con alguien, o prueba otra vez en { $minutes } minutos.
    }
    .spoken =
        { $minutes ->
            [1] Habla con alguien, o prueba otra vez en un minuto.
            [one] Habla con alguien, o prueba otra vez en { $minutes } minuto.
           *[other] Habla con alguien, o prueba otra vez en { $minutes } minutos.
        }
pause-over = Ya puedes probar otra vez.

## A number to ring

phone-title = ¿Podemos llamarte?
phone-number = Tu número
phone-none = Aún sin número
phone-why = Así la biblioteca puede llamarte si algo cambia.
phone-kept =
    { $days ->
        [one] La biblioteca guarda tu número hasta { $days } día después del taller.
       *[other] La biblioteca guarda tu número hasta { $days } días después del taller.
    }
    .spoken =
        { $days ->
            [1] La biblioteca guarda tu número hasta un día después del taller.
            [21] La biblioteca guarda tu número hasta veintiún días después del taller.
            [31] La biblioteca guarda tu número hasta treinta y un días después del taller.
            [one] La biblioteca guarda tu número hasta { $days } día después del taller.
           *[other] La biblioteca guarda tu número hasta { $days } días después del taller.
        }
phone-keys = Teclas para el número
phone-full = Ningún número es más largo.
phone-too-short = Un número tiene al menos tres cifras.
plus = +
    .spoken = más
plus-first = El signo + va solo al principio.
    .spoken = El signo más va solo al principio.
skip = Pasar
phone-optional = No es obligatorio.
onward = Seguir
phone-if-changes = Si algo cambia: { $phone }
you-are-number-ring = Tu número en la lista de espera es { $number }. La biblioteca puede llamarte si hay lugar.

## A person

help-title = ¿Con qué necesitas ayuda?
help-who = Quién ayuda: { $who }
help-when = Cuándo: { $when }
help-bring = Trae: { $bring }
help-phone = Teléfono
help-email = Correo electrónico
# Not "servicios públicos", which in America are water and light.
help-public-services = Trámites oficiales
help-bank-and-safety = Banco y seguridad
help-print = Imprimir
help-other = Otra cosa
person-title = Hablar con alguien
open-until = Abierto ahora, hasta las { $time }
    .spoken = Abierto ahora, hasta { $time }
opens-today = Abre hoy a las { $time }
    .spoken = Abre hoy a { $time }
opens-tomorrow = Abre mañana a las { $time }
    .spoken = Abre mañana a { $time }
opens-on = Abre el { $day } a las { $time }
    .spoken = Abre el { $day } a { $time }
closed-for-long = Cerrado por ahora
hours-today = Hoy: { $hours }
closed-today = Hoy está cerrado
closed-on = Cerrado el { $day }
ring = Llama al { $phone }
also-here = Más ayuda: { $place }
ask-staff = Pregunta a cualquier persona que trabaje aquí.

## Your opinion

opinion-title = Tu opinión
opinion-picture = Tres caritas
opinion-nothing = Ahora no hay preguntas. Vuelve después de un taller. Tu opinión nos importa.
opinion-answer = ¿Qué tal?
opinion-pulse = Aquí, hoy
opinion-pulse-rests = Alguien acaba de responder. Espera un poco.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } pregunta.
       *[other] { $questions } preguntas.
    } Sin nombre. La biblioteca solo ve los totales. Puedes parar cuando quieras.
    .spoken =
        { $questions ->
            [1] Una pregunta.
            [one] { $questions } pregunta.
           *[other] { $questions } preguntas.
        } Sin nombre. La biblioteca solo ve los totales. Puedes parar cuando quieras.
survey-progress = { $question } de { $questions }
    .spoken = Pregunta { $question } de { $questions }
survey-next = Seguir
survey-skip = Pasar
survey-choose = Primero elige una respuesta, o toca «Pasar».
survey-saving = Contando tus respuestas…
thanks-title = ¡Gracias!
thanks-counted = Tus respuestas están contadas. Nadie puede ver que son tuyas.
thanks-none = No hay respuestas. Está bien así.
thanks-lost = No pudimos guardar tus respuestas. Gracias de todos modos.
thanks-picture = Una cara muy feliz
next-person = Otra persona
new-person-title = ¿Otra persona?
new-person-what = Sin respuesta, esta pantalla empieza de nuevo. No se guarda nada.
new-person = Sí, otra persona
go-on = No, sigo respondiendo

## Questions

question-enjoyed = ¿Cómo fue el taller?
question-welcome = ¿Te recibieron bien?
question-understood-words = ¿Entendiste las palabras?
question-pace = ¿El ritmo era bueno para ti?
question-got-help = ¿Tuviste ayuda cuando la necesitabas?
# These go with "Nada, Poco, Algo, Bastante, Mucho".
question-learned = ¿Cuánto aprendiste?
question-on-my-own = ¿Cuánto puedes hacer ahora sin ayuda?
question-use-in-life = ¿Cuánto te servirá en la vida diaria?
question-met-someone = ¿Cuánto conociste a otras personas?
question-new-friend = ¿Cuánto te ayudó a hacer amistades?
question-meet-again = ¿Quieres volver a ver a estas personas?
question-talked-with-different = ¿Cuánto hablaste con personas diferentes a ti?
question-know-who-helps = ¿Sabes quién puede ayudarte?
question-come-again = ¿Quieres volver?
question-tell-others = ¿Se lo contarás a otras personas?
question-pulse = ¿Cómo te sientes aquí hoy?

## Answers, from the least to the most

rating-1 = Muy mal
rating-2 = Mal
rating-3 = Regular
rating-4 = Bien
rating-5 = Muy bien
agree-1 = No, para nada
agree-2 = No
agree-3 = En parte
agree-4 = Sí
agree-5 = Sí, claro que sí
amount-1 = Nada
amount-2 = Poco
amount-3 = Algo
amount-4 = Bastante
amount-5 = Mucho

## Still here?

idle-title = ¿Sigues aquí?
idle-what = Si no, esta pantalla empieza de nuevo para otra persona.
idle-left =
    { $seconds ->
        [one] Queda { $seconds } segundo
       *[other] Quedan { $seconds } segundos
    }
    .spoken =
        { $seconds ->
            [1] Queda un segundo
            [21] Quedan veintiún segundos
            [31] Quedan treinta y un segundos
            [41] Quedan cuarenta y un segundos
            [one] Queda { $seconds } segundo
           *[other] Quedan { $seconds } segundos
        }
idle-stay = Sí, sigo aquí

## When the kiosk cannot work

fault-title = Esta pantalla descansa
fault-staff = Para el personal: dejar el dedo cinco segundos
staff-title = Para el personal
staff-nothing = Todo está bien.

## The pictures of a pass

pass-bicycle = bicicleta
pass-bird = pájaro
pass-boat = barco
pass-book = libro
pass-cup = taza
# Not "pez", which in America sounds as "tres" and "seis" do.
pass-fish = pescado
pass-flower = flor
pass-key = llave
pass-tree = árbol
pass-umbrella = paraguas

## Kinds of workshop

kind-print-clothes = Estampar ropa
kind-print-textile = Estampar telas
kind-silk-screen = Serigrafía
kind-self-portrait = Autorretrato
kind-photography = Fotografía
kind-podcast = Hacer un podcast
kind-film = Hacer una película
kind-music = Música
kind-drawing = Dibujo
kind-painting = Pintura
kind-sewing = Costura
kind-repair = Reparar cosas
kind-3d-print = Impresión 3D
kind-coding = Programación
kind-games = Juegos
kind-cooking = Cocina
kind-gardening = Plantas y jardín
kind-storytelling = Contar historias
kind-reading-circle = Club de lectura
kind-language-cafe = Café de idiomas
kind-phone-help = Ayuda con el teléfono
kind-computer-help = Ayuda con la computadora
kind-coffee-and-computers = Café y computadoras
kind-open-workshop = Taller abierto

## Good to know

phrase-no-experience-needed = No hace falta experiencia
phrase-children-welcome = También para niñas y niños
phrase-come-when-you-like = Ven y vete cuando quieras
phrase-take-home-what-you-make = Te llevas a casa lo que haces
phrase-materials-free = El material es gratis
phrase-bring-plain-clothes = Trae ropa sin dibujos para estampar
phrase-bring-a-photo = Trae una foto
phrase-bring-a-drawing = Trae un dibujo
phrase-bring-your-phone = Trae tu teléfono
phrase-bring-your-laptop = Trae tu computadora portátil
phrase-bring-your-letters = Trae tus cartas
phrase-coffee = Hay café
phrase-interpreter = Hay intérprete
phrase-helpers-speak-your-language = Quizás alguien habla tu idioma
phrase-women-only = Solo para mujeres
phrase-certificate = Recibes un certificado
phrase-for-your-cv = Útil para tu currículum
