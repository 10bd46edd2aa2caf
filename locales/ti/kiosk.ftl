# The visitor is addressed in the plural, -ኩም and -ኹም, as public notices do: one form for women and
# men. What the visitor says is "I", which has no gender.

## The first screen

attract-greeting = እንቋዕ ብደሓን መጻእኩም!
attract-invitation = ንምጅማር ኣብዚ ጠውቑ
door-title = ቋንቋ ምረጹ

## Ways back, lists

home = መጀመርታ
back = ተመለሱ
ways-back = መመለሲ መንገድታት
ways-on = መቐጸሊ መንገድታት
listen-to = ስምዑ፦ { $what }
chosen = { $what }፣ ተመሪጹ
understood = ሕራይ
listed = { $first }፣ { $second }
next = ዝቕጽል ገጽ
previous = ዝሓለፈ ገጽ
page = { $page } / { $pages }
    .spoken = ገጽ { $page } ካብ { $pages }

## The bar

bar-language = ቋንቋ
bar-listen-on = ድምጺ፦ ተወሊዑ
bar-listen-off = ድምጺ፦ ጠፊኡ
bar-text-size = ዓቢ ጽሑፍ
bar-contrast = ንጹር ሕብሪ
undo-language = ናብ { $language } ተመለሱ
undo-text-size = ጽሑፍ ከም ቀደሙ
undo-contrast = ሕብሪ ከም ቀደሙ
person = ምስ ሰብ ተዘራረቡ
# To the ear a time says itself whose clock it is: "14 ብሰዓት እዚ ሃገር".
person-from = ካብ { $time } ሓጋዚ ሰብ ኣሎ
    .spoken = ካብ ሰዓት { $time } ሓጋዚ ሰብ ኣሎ
person-tomorrow = ጽባሕ ካብ { $time } ሓጋዚ ሰብ ኣሎ
    .spoken = ጽባሕ ካብ ሰዓት { $time } ሓጋዚ ሰብ ኣሎ
person-on-day = { $day } ሓጋዚ ሰብ ኣሎ

## The voice

listen-title = ድምጺ
listen-stop = ድምጺ ኣጥፍኡ
listen-volume = ዓቐን ድምጺ፦ { $volume } ካብ 10
    .spoken = ዓቐን ድምጺ { $volume }
listen-rate = ቅልጣፈ፦ { $rate } ካብ 7
    .spoken = ቅልጣፈ { $rate }
listen-quieter = ድምጺ ኣጉድሉ
listen-louder = ድምጺ ወስኹ
listen-slower = ቅልጣፈ ኣጉድሉ
listen-faster = ቅልጣፈ ወስኹ
listen-quietest = ድምጺ ካብዚ ንታሕቲ ኣይጎድልን።
listen-loudest = ድምጺ ካብዚ ንላዕሊ ኣይውስኽን።
listen-slowest = ቅልጣፈ ካብዚ ንታሕቲ ኣይጎድልን።
listen-fastest = ቅልጣፈ ካብዚ ንላዕሊ ኣይውስኽን።
listen-repeat = ደጊምኩም ስምዑ
listen-pause = ንግዜኡ ኣቋርጹ
listen-resume = ቀጽሉ
listen-nothing = ገና ዝተባህለ የለን።
listen-no-voice = ነዚ ቋንቋ ዝኸውን ድምጺ ገና የለን። ቃላት ኣብ ስክሪን ኣሎ።
listen-no-sound = ሕጂ ድምጺ የለን። ቃላት ኣብ ስክሪን ኣሎ።
go-on-touch = ንምቕጻል ነዚ ጠውቑ፦ { $button }
go-on-choose = ነቲ እትደልይዎ ጠውቑ።
go-on-keys = ብመጠወቒታት ፍላጻ ተንቀሳቐሱ። ብመጠወቒ Enter ምረጹ።
    .spoken = ብመጠወቒታት ፍላጻ ተንቀሳቐሱ። ብመጠወቒ ኤንተር ምረጹ።
hear-more = ተወሳኺ ንምስማዕ ስእሊ መጉልሒ ድምጺ ጠውቑ።
say-aloud = ዓው ኢሉ ይነበብ
private-here = እዚ ውልቃዊ እዩ። ዓው ኢሉ ንክንበብ ነዚ ጠውቑ፦ { $button }

## Home

home-title = ሰላም! እንታይ ክትገብሩ ትደልዩ፧
home-workshops = ንጥፈታት
home-workshops-more = እንታይ ከም ዘሎ ርኣዩ። ተሳተፉ።
home-help = ሞባይል ወይ ኮምፒተር
home-help-more = ክንሕግዘኩም ኢና
home-opinion = ርእይቶኹም
home-opinion-more = እንታይ ከም እትሓስቡ ንገሩና

## Days and times

# Many count the hours from sunrise. The ear is told whose clock it is, once for each span of hours;
# the eye has the clock face. On the hour no minutes: a voice would say "zero zero".
time = { $time }
    .spoken =
        { $minute ->
            [0] { $hour }
           *[other] { $clock }
        } ብሰዓት እዚ ሃገር
date = { $weekday } { $day }
# To the ear in the order of the other dates, and without ICU's Latin commas.
date-year = { $date }
    .spoken =
        { $weekday } { $number } { $month ->
            [1] ጥሪ
            [2] ለካቲት
            [3] መጋቢት
            [4] ሚያዝያ
            [5] ግንቦት
            [6] ሰነ
            [7] ሓምለ
            [8] ነሓሰ
            [9] መስከረም
            [10] ጥቅምቲ
            [11] ሕዳር
           *[12] ታሕሳስ
        } { $year }
yesterday = ትማሊ
today = ሎሚ
tomorrow = ጽባሕ
in-days =
    { $days ->
        [one] ድሕሪ { $days } መዓልቲ
       *[other] ድሕሪ { $days } መዓልታት
    }
day-soon = { $away }፣ { $day }
day-later = { $day }፣ { $away }
hours = { $start } – { $end }
    .spoken =
        ካብ ሰዓት { $minute-start ->
            [0] { $hour-start }
           *[other] { $clock-start }
        } ክሳብ { $minute-end ->
            [0] { $hour-end }
           *[other] { $clock-end }
        } ብሰዓት እዚ ሃገር

## Workshops

workshops-title = ንጥፈታት
filter-title = ኣየኖት መዓልታት
filter-all = ኩሉ
filter-today = ሎሚ
filter-week = እዚ ሰሙን
nothing-today = ሎሚ ንጥፈት የለን። እዚ እዩ ዝቕጽል፦
nothing-this-week = እዚ ሰሙን ንጥፈት የለን። እዚ እዩ ዝቕጽል፦
nothing-planned = ክሳብ ሕጂ ዝተመደበ ንጥፈት የለን። በጃኹም ምስ ሰብ ተዘራረቡ።
next-session = ቀጺሉ ዝመጽእ
chairs-free =
    { $chairs ->
        [one] { $chairs } ቦታ ኣሎ
       *[other] { $chairs } ቦታታት ኣሎ
    }
waiting-list =
    { $waiting ->
        [0] መሊኡ። ተራ ሒዝኩም ክትጽበዩ ትኽእሉ።
        [one] መሊኡ። { $waiting } ጉጅለ ትጽበ ኣላ።
       *[other] መሊኡ። { $waiting } ጉጅለታት ይጽበያ ኣለዋ።
    }
    .spoken =
        { $waiting ->
            [0] መሊኡ። ተራ ሒዝኩም ክትጽበዩ ትኽእሉ።
            [1] መሊኡ። ሓንቲ ጉጅለ ትጽበ ኣላ።
           *[other] መሊኡ። { $waiting } ጉጅለታት ይጽበያ ኣለዋ።
        }
cancelled = ተሰሪዙ
over = ኣብዚ ንምስታፍ ግዜ ሓሊፉ።
gone-title = እዚ ንጥፈት ድሕሪ ሕጂ የለን

## One workshop

step-free = ብዘይ ኣስካላ ትኣትዉ
not-step-free = ኣስካላ ኣሎ። ሕተቱና፣ መፍትሒ ክንረክብ ኢና።
lift = ሊፍት ኣሎ
accessible-toilet = ንዊልቸር ዝኸውን ሽቓቕ
hearing-loop = ንመሳርሒ ምስማዕ ዝሕግዝ ድምጺ
free-of-charge = ብዘይ ክፍሊት
costs = ዋጋ፦ { $price }
led-by = ምስ { $host }
we-speak = ንዛረቦም ቋንቋታት፦ { $languages }
join = ክሳተፍ እደሊ
next-time = ዝቕጽል ግዜ፦ { $day }
ask-at-desk = በጃኹም ኣብ ጣውላ ሓበሬታ ሕተቱ።

## Taking a place

how-many = ክንደይ ሰብ ክትመጹ ኢኹም፧
people =
    { $people ->
        [one] { $people } ሰብ
       *[other] { $people } ሰባት
    }
review-title = እዚ ልክዕ ድዩ፧
place-for-you = ንዓኹም ቦታ ኣሎ።
will-wait = ሕጂ መሊኡ ኣሎ። ቁጽሪ ተራኹም { $number } ክኸውን እዩ።
confirm = እወ፣ ክመጽእ እየ
saving = ቦታኹም ይተሓዝ ኣሎ …
not-saved = ቦታኹም ገና ኣይተታሕዘን። ደጊምኩም ፈትኑ፣ ወይ ኣብ ጣውላ ሓበሬታ ሕተቱ።
try-again = ደጊምኩም ፈትኑ

## The pass

pass-title = ቦታ ተታሒዙልኩም ኣሎ
pass-waiting-title = ተራ ሒዝኩም ኣለኹም
pass-code = ናይ ስእሊ ኮድኩም፦ { $pictures }። ብቁጽሪ፦ { $digits }
pass-picture = { $picture }፣ { $digit }
    .spoken = { $picture }፣ { $digit }
pass-calendar = ኣብ ሞባይል ዕቀብዎ
pass-calendar-how = ካሜራ ሞባይልኩም ናብዚ ስእሊ ኣቕንዑ። እቲ ንጥፈት ናብ ካላንደርኩም ክኣቱ እዩ።
just-come = ምዝካር ኣየድልን። ብቐጥታ ንዑ።
you-are-number = ቁጽሪ ተራኹም { $number } እዩ። ዓሰርተ ደቒቕ ኣቐዲምኩም ንዑ። ዝተረፈ ቦታ ኣብ መጀመርታ ይወሃብ።
done = ወዲአ

## Finding one's place

find = ቦታይ ንምርካብ
find-which = ኣየናይ ንጥፈት እዩ፧
find-not-here = ኣብዚ የለን
find-not-here-title = ኣብቲ ዝርዝር የለን
find-still-yours = ዝኾነ ቦታ ኣይጠፍእን። በጃኹም ምስ ሰብ ተዘራረቡ።
find-this = እዚ እዩ
find-is-on = ሕጂ ይካየድ ኣሎ
find-pictures = ኣርባዕተ ስእልታትኩም፧
find-keys = ስእልታትን ቁጽርታትን
find-count = { $number } ካብ 4
find-chosen = ዝተመርጹ፦ { $pictures }
find-none-chosen = ገና ዝተመርጸ የለን
erase = ደምስሱ
erase-all = ኩሉ ደምስሱ
nothing-to-erase = ገና ዝድምሰስ የለን።
looking = ቦታኹም ንደሊ ኣለና …
find-place = ቦታ ኣለኩም
find-place-now = ሕጂ ቦታ ረኺብኩም
find-moved-up = ጽቡቕ ዜና! ብቐጥታ ንዑ።
keep-place = ቦታይ ክሕዞ እየ
keep-more = ክመጽእ እየ
keep-waiting = ክጽበ እየ
cancel-place = ቦታይ ክስርዞ እየ
cancelling = ቦታኹም ይስረዝ ኣሎ …
not-cancelled = ቦታኹም ገና ኣይተሰረዘን። ደጊምኩም ፈትኑ፣ ወይ ኣብ ጣውላ ሓበሬታ ሕተቱ።
give-up-title = ቦታኹም ክትስርዙ ዲኹም፧
give-up = እወ፣ ይሰረዝ
give-up-more = ንዝቕጽል ተራ ዝሓዘ ይወሃብ
given-up-title = ቦታኹም ተሰሪዙ ኣሎ
given-up = ስለ ዝነገርኩምና ነመስግን። እቲ ቦታ ንዝቕጽል ተራ ዝሓዘ ይወሃብ።
given-up-before = እዚ ቦታ ቅድሚ ሕጂ ተሰሪዙ እዩ። ደጊምኩም ክትሳተፉ ትኽእሉ።
see-workshops = ንጥፈታት ርኣዩ
not-found-title = ኣይረኸብናዮን
not-found = እዞም ስእልታት ዘለዎ ቦታ ኣብዚ የለን። ምናልባት ካልእ ንጥፈት ክኸውን ይኽእል።
not-looked-title = ሕጂ ክንደሊ ኣይንኽእልን
not-looked = ቦታኹም ክንደሊ ኣይከኣልናን። ደጊምኩም ፈትኑ፣ ወይ ኣብ ጣውላ ሓበሬታ ሕተቱ።
paused =
    { $minutes ->
        [one] በጃኹም ምስ ሰብ ተዘራረቡ፣ ወይ ድሕሪ { $minutes } ደቒቕ ደጊምኩም ፈትኑ።
       *[other] በጃኹም ምስ ሰብ ተዘራረቡ፣ ወይ ድሕሪ { $minutes } ደቓይቕ ደጊምኩም ፈትኑ።
    }
pause-over = ሕጂ ደጊምኩም ክትፍትኑ ትኽእሉ።

## A number to ring

phone-title = ክንድውለልኩም ዶ፧
phone-number = ቁጽርኹም
phone-none = ገና ቁጽሪ የለን
phone-why = ለውጢ እንተ ሃልዩ እቲ ቤተ-መጻሕፍቲ ክድውለልኩም።
phone-kept =
    { $days ->
        [one] እቲ ቤተ-መጻሕፍቲ ክሳብ { $days } መዓልቲ ድሕሪ እቲ ንጥፈት ይዕቅቦ።
       *[other] እቲ ቤተ-መጻሕፍቲ ክሳብ { $days } መዓልታት ድሕሪ እቲ ንጥፈት ይዕቅቦ።
    }
phone-keys = መጠወቒታት ንቁጽርኹም
phone-full = ካብዚ ዝነውሕ ቁጽሪ የለን።
phone-too-short = ቁጽሪ ብውሑዱ ሰለስተ ኣሃዛት ኣለዎ።
plus = +
    .spoken = ፕላስ
plus-first = ፕላስ ኣብ መጀመርታ ጥራይ ይኣቱ።
skip = ሕለፉ
phone-optional = ነዚ ክትሓልፍዎ ትኽእሉ።
onward = ቀጽሉ
phone-if-changes = ለውጢ እንተ ሃልዩ ናብ { $phone } ንድውል
you-are-number-ring = ቁጽሪ ተራኹም { $number } እዩ። ቦታ እንተ ረኺብኩም እቲ ቤተ-መጻሕፍቲ ክድውለልኩም ይኽእል።

## A person

help-title = ብምንታይ ክንሕግዘኩም፧
help-who = ዝሕግዝ፦ { $who }
help-when = መዓስ፦ { $when }
help-bring = ሒዝኩም ንዑ፦ { $bring }
help-phone = ሞባይል
help-email = ኢመይል
help-public-services = መንግስታዊ ኣገልግሎት
help-bank-and-safety = ባንክን ውሕስነትን
help-print = ፕሪንት ምግባር
help-other = ካልእ ነገር
person-title = ምስ ሰብ ተዘራረቡ
open-until = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት { $time }
opens-today = ሎሚ ሰዓት { $time } ይኽፈት
opens-tomorrow = ጽባሕ ሰዓት { $time } ይኽፈት
opens-on = { $day }፣ ሰዓት { $time } ይኽፈት
closed-for-long = ንግዜኡ ዕጹው እዩ
hours-today = ሎሚ፦ { $hours }
closed-today = ሎሚ ዕጹው እዩ
closed-on = { $day } ዕጹው እዩ
ring = ደውሉ፦ { $phone }
also-here = ተወሳኺ ሓገዝ፦ { $place }
ask-staff = ኣብዚ ንዝሰርሕ ዝኾነ ሰብ ሕተቱ።

## Your opinion

opinion-title = ርእይቶኹም
opinion-picture = ሰለስተ ናይ ገጽ ስእልታት
opinion-nothing = ሕጂ እትምልስዎ ሕቶ የለን። ድሕሪ ንጥፈት ተመለሱ። ካባኹም ክንሰምዕ ንደሊ።
opinion-answer = ከመይ ነይሩ፧
opinion-pulse = ኣብዚ፣ ሎሚ
opinion-pulse-rests = ሓደ ሰብ ሕጂ መሊሱ። በጃኹም ቁሩብ ተጸበዩ።

## A survey

survey-first =
    { $questions ->
        [one] { $questions } ሕቶ።
       *[other] { $questions } ሕቶታት።
    } ብዘይ ስም። እቲ ቤተ-መጻሕፍቲ ድምር ጥራይ ይርኢ። ኣብ ዝኾነ ግዜ ከተቋርጹ ትኽእሉ።
survey-progress = { $question } ካብ { $questions }
    .spoken = ሕቶ { $question } ካብ { $questions }
survey-next = ቀጽሉ
survey-skip = ሕለፉ
survey-choose = መጀመርታ መልሲ ምረጹ፣ ወይ ሕለፉ።
survey-saving = መልስታትኩም ይቑጸሩ ኣለዉ …
thanks-title = የቐንየልና!
thanks-counted = መልስታትኩም ተቖጺሮም። ናትኩም ምዃኖም ዝፈልጥ የለን።
thanks-none = ንኹሉ ሓሊፍኩምዎ። ጸገም የለን።
thanks-lost = መልስታትኩም ክዕቀቡ ኣይከኣሉን። ይኹን እምበር የቐንየልና።
thanks-picture = ኣዝዩ ሕጉስ ገጽ
next-person = ዝቕጽል ሰብ
new-person-title = ሓድሽ ሰብ ድዩ፧
new-person-what = ዝምልስ ሰብ እንተ ዘየለ እዚ ስክሪን ካብ መጀመርታ ይጅምር። ዝዕቀብ ነገር የለን።
new-person = እወ፣ ሓድሽ ሰብ እዩ
go-on = ኣይፋል፣ ገና ይምልስ ኣለኹ

## Questions

question-enjoyed = እቲ ንጥፈት ከመይ ነይሩ፧
question-welcome = ጽቡቕ ኣቀባብላ ረኺብኩም ዶ፧
question-understood-words = እቶም ቃላት ተረዲኦምኹም ዶ፧
question-pace = ቅልጣፈኡ ንዓኹም ልክዕ ነይሩ ዶ፧
question-got-help = ሓገዝ ኣብ ዘድለየኩም ግዜ ረኺብኩም ዶ፧
question-learned = ክንደይ ተማሂርኩም፧
question-on-my-own = ሕጂ ብባዕልኹም ክንደይ ክትገብሩ ትኽእሉ፧
question-use-in-life = ኣብ መዓልታዊ ህይወትኩም ክንደይ ክትጥቀምሉ ትኽእሉ፧
question-met-someone = ምስ ካልኦት ሰባት ክንደይ ተፋሊጥኩም፧
question-new-friend = ክሳብ ክንደይ ሓድሽ መሓዛ ረኺብኩም፧
question-meet-again = ነዞም ሰባት ደጊምኩም ክትረኽብዎም ትደልዩ ዶ፧
question-talked-with-different = ካባኹም ምስ ዝፍለዩ ሰባት ክንደይ ተዘራሪብኩም፧
question-know-who-helps = መን ክሕግዘኩም ከም ዝኽእል ትፈልጡ ዶ፧
question-come-again = ደጊምኩም ክትመጹ ትደልዩ ዶ፧
question-tell-others = ብዛዕባኡ ንኻልኦት ክትነግሩ ዲኹም፧
question-pulse = ሎሚ ኣብዚ ምህላው ከመይ እዩ፧

## Answers, from the least to the most

rating-1 = ኣዝዩ ሕማቕ
rating-2 = ሕማቕ
rating-3 = ደሓን
rating-4 = ጽቡቕ
rating-5 = ኣዝዩ ጽቡቕ
agree-1 = ኣይፋል፣ ፈጺሙ
agree-2 = ኣይፋል
agree-3 = ብኸፊል
agree-4 = እወ
agree-5 = እወ፣ ብጣዕሚ
amount-1 = ዋላ ሓንቲ
amount-2 = ቁሩብ
amount-3 = ማእከላይ
amount-4 = ብዙሕ
amount-5 = ኣዝዩ ብዙሕ

## Still here?

idle-title = ገና ኣብዚ ኣለኹም ዶ፧
idle-what = እንተ ዘየለኹም እዚ ስክሪን ንዝቕጽል ሰብ ካብ መጀመርታ ይጅምር።
idle-left =
    { $seconds ->
        [one] { $seconds } ካልኢት ተሪፉ
       *[other] { $seconds } ካልኢታት ተሪፉ
    }
idle-stay = እወ፣ ገና ኣብዚ ኣለኹ

## When the kiosk cannot work

fault-title = እዚ ስክሪን የዕርፍ ኣሎ
fault-staff = ንሰራሕተኛታት፦ ሓሙሽተ ካልኢት ጠዊቕኩም ሓዙ
staff-title = ንሰራሕተኛታት
staff-nothing = ኩሉ ደሓን ኣሎ።

## The pictures of a pass

pass-bicycle = ብሽክለታ
pass-bird = ዑፍ
pass-boat = ጃልባ
pass-book = መጽሓፍ
pass-cup = ኩባያ
pass-fish = ዓሳ
pass-flower = ዕምባባ
pass-key = መፍትሕ
pass-tree = ኦም
pass-umbrella = ጽላል

## Kinds of workshop

kind-print-clothes = ኣብ ክዳን ስእሊ ምሕታም
kind-print-textile = ኣብ ጨርቂ ቅርጺ ምሕታም
kind-silk-screen = ብናይ ሓሪር መንፊት ምሕታም
kind-self-portrait = ናይ ባዕልኹም ስእሊ
kind-photography = ፎቶ ምልዓል
kind-podcast = ፖድካስት ምድላው
kind-film = ፊልም ምስራሕ
kind-music = ሙዚቃ
kind-drawing = ስእሊ ምስኣል
kind-painting = ብሕብሪ ምስኣል
kind-sewing = ስፌት
kind-repair = ኣቑሑ ምዕራይ
kind-3d-print = 3ዲ ፕሪንት ምግባር
kind-coding = ናይ ኮምፒተር ፕሮግራም ምጽሓፍ
kind-games = ጸወታታት
kind-cooking = ምግቢ ምኽሻን
kind-gardening = ኣታኽልቲ ምትካል
kind-storytelling = ዛንታ ምንጋር
kind-reading-circle = ብሓባር ምንባብ
kind-language-cafe = ናይ ቋንቋ ካፈ
kind-phone-help = ሓገዝ ንሞባይል
kind-computer-help = ሓገዝ ንኮምፒተር
kind-coffee-and-computers = ቡንን ኮምፒተርን
kind-open-workshop = ንኹሉ ክፉት ንጥፈት

## Good to know

phrase-no-experience-needed = ቅድመ ፍልጠት ኣየድልን
phrase-children-welcome = ቆልዑ እውን ክመጹ ይኽእሉ
phrase-come-when-you-like = ምስ ደለኹም ንዑ፣ ምስ ደለኹም ኪዱ
phrase-take-home-what-you-make = ዝሰራሕኩምዎ ናብ ገዛኹም ትወስድዎ
phrase-materials-free = ናውቲ ብዘይ ክፍሊት እዩ
phrase-bring-plain-clothes = ንምሕታም ስእሊ ዘይብሉ ክዳን ሒዝኩም ንዑ
phrase-bring-a-photo = ፎቶ ሒዝኩም ንዑ
phrase-bring-a-drawing = ዝተሳእለ ስእሊ ሒዝኩም ንዑ
phrase-bring-your-phone = ሞባይልኩም ሒዝኩም ንዑ
phrase-bring-your-laptop = ላፕቶፕኩም ሒዝኩም ንዑ
phrase-bring-your-letters = ደብዳቤታትኩም ሒዝኩም ንዑ
phrase-coffee = ቡን ኣሎ
phrase-interpreter = ተርጓሚ ኣሎ
phrase-helpers-speak-your-language = ቋንቋኹም ዝዛረብ ሰብ ክህሉ ይኽእል
phrase-women-only = ንደቂ ኣንስትዮ ጥራይ
phrase-certificate = ምስክር ወረቐት ይወሃበኩም
phrase-for-your-cv = ንሲቪኹም ይጠቅም
