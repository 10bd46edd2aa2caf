# "You" is "siz". A button that works the screen has the bare verb that machines have, such as "Sil"
# and "Devam et". No name, number or time takes a suffix: the vowels of a suffix depend on how the
# word before it is said.

## The first screen

attract-greeting = Hoş geldiniz!
attract-invitation = Başlamak için buraya dokunun
door-title = Dilinizi seçin

## Ways back, lists

home = Başa dön
back = Geri
ways-back = Geriye giden yollar
ways-on = İleriye giden yollar
listen-to = Dinle: { $what }
chosen = { $what }, seçildi
understood = Anladım
listed = { $first }, { $second }
next = Sonraki sayfa
previous = Önceki sayfa
page = { $page } / { $pages }
    .spoken = Sayfa { $page }, toplam { $pages }

## The bar

bar-language = Dil
bar-listen-on = Ses: açık
bar-listen-off = Ses: kapalı
bar-text-size = Yazı boyu
bar-contrast = Net renkler
# The language's own name takes no suffix.
undo-language = Yine { $language }
undo-text-size = Eski yazı boyu
undo-contrast = Eski renkler
person = Biriyle konuşun
# "10:00’dan sonra" would need a suffix; "sonrası" stands alone. The button has no room for it.
person-from = Bugün buradayız: { $time }
    .spoken = Bugün saat { $time } sonrası buradayız
person-tomorrow = Yarın buradayız: { $time }
    .spoken = Yarın saat { $time } sonrası buradayız
person-on-day = { $day } günü buradayız

## The voice

listen-title = Ses
listen-stop = Sesi kapat
listen-volume = Ses seviyesi: { $volume } / 10
    .spoken = Ses seviyesi { $volume }
listen-rate = Hız: { $rate } / 7
    .spoken = Hız { $rate }
listen-quieter = Daha kısık
listen-louder = Daha yüksek
listen-slower = Daha yavaş
listen-faster = Daha hızlı
listen-quietest = Ses daha kısık olmaz.
listen-loudest = Ses daha yüksek olmaz.
listen-slowest = Ses daha yavaş olmaz.
listen-fastest = Ses daha hızlı olmaz.
listen-repeat = Tekrar söyle
listen-pause = Duraklat
listen-resume = Devam et
listen-nothing = Henüz bir şey söylenmedi.
listen-no-voice = Bu dilde henüz ses yok. Yazılar ekranda.
listen-no-sound = Şu anda ses yok. Yazılar ekranda.
go-on-touch = Devam etmek için dokunun: { $button }
go-on-choose = İstediğinize dokunun.
go-on-keys = Ok tuşlarıyla ilerleyin. Enter tuşuyla seçin.
hear-more = Daha çok dinlemek için bir hoparlöre dokunun.
say-aloud = Sesli söyle
private-here = Bu size özel. Sesli dinlemek için dokunun: { $button }

## Home

home-title = Hoş geldiniz! Ne yapmak istersiniz?
home-workshops = Etkinlikler
home-workshops-more = Neler var, görün. Katılın.
home-help = Telefon veya bilgisayar
home-help-more = Size yardım ederiz
home-opinion = Görüşünüz
home-opinion-more = Ne düşündüğünüzü söyleyin

## Days and times

# A voice says "on dört sıfır sıfır" of 14:00.
time = { $time }
    .spoken =
        { $minute ->
            [0]
                { $hour ->
                    [0] sıfır sıfır
                   *[other] { $hour }
                }
           *[other] { $clock }
        }
date = { $day } { $weekday }
date-year = { $date }
# These three stand only at the start of a line.
yesterday = Dün
today = Bugün
tomorrow = Yarın
in-days =
    { $days ->
        [one] { $days } gün sonra
       *[other] { $days } gün sonra
    }
day-soon = { $away }, { $day }
day-later = { $day }, { $away }
hours = { $start } – { $end }
    .spoken = Saat { $start } ile { $end } arası

## Workshops

workshops-title = Etkinlikler
filter-title = Hangi günler
filter-all = Tümü
filter-today = Bugün
filter-week = Bu hafta
nothing-today = Bugün etkinlik yok. Sonraki etkinlik:
nothing-this-week = Bu hafta etkinlik yok. Sonraki etkinlik:
nothing-planned = Henüz yeni etkinlik yok. Lütfen biriyle konuşun.
next-session = Sonraki etkinlik
chairs-free =
    { $chairs ->
        [one] { $chairs } boş yer
       *[other] { $chairs } boş yer
    }
waiting-list =
    { $waiting ->
        [0] Dolu. Sıraya yazılabilirsiniz.
        [one] Dolu. Sırada { $waiting } grup var.
       *[other] Dolu. Sırada { $waiting } grup var.
    }
cancelled = İptal edildi
over = Buna katılmak için artık geç.
gone-title = Bu etkinlik artık burada yok

## One workshop

step-free = Basamak yok
not-step-free = Basamak var. Bize sorun, bir yol buluruz.
lift = Asansör var
accessible-toilet = Tekerlekli sandalyeye uygun tuvalet
hearing-loop = İşitme cihazı için ses sistemi
free-of-charge = Ücretsiz
costs = Ücreti: { $price }
# "İle" as a word of its own, so that names take no suffix.
led-by = { $host } ile birlikte
we-speak = Konuştuğumuz diller: { $languages }
join = Katılmak istiyorum
next-time = Bir sonraki: { $day }
ask-at-desk = Lütfen danışmaya sorun.

## Taking a place

how-many = Kaç kişi geliyorsunuz?
people =
    { $people ->
        [one] { $people } kişi
       *[other] { $people } kişi
    }
review-title = Doğru mu?
place-for-you = Size yer var.
will-wait = Şu anda dolu. Sıra numaranız { $number } olacak.
confirm = Evet, geliyorum
saving = Yeriniz ayrılıyor…
not-saved = Yeriniz henüz ayrılmadı. Tekrar deneyin veya danışmaya sorun.
try-again = Tekrar dene

## The pass

pass-title = Yeriniz ayrıldı
pass-waiting-title = Sıradasınız
pass-code = Resimleriniz: { $pictures }. Rakamla: { $digits }
pass-picture = { $picture }, { $digit }
    .spoken = { $picture }, { $digit }
pass-calendar = Telefona kaydet
# "Kare", a square: "resim" would be one of the four pictures.
pass-calendar-how = Telefonunuzun kamerasını bu kareye tutun. Etkinlik takviminize eklenir.
just-come = Aklınızda tutmanız gerekmez. Gelmeniz yeter.
you-are-number = Sıra numaranız { $number }. On dakika önce gelin. Boş yerler başlangıçta dağıtılır.
done = Tamam

## Finding one's place

find = Yerimi bul
find-which = Hangi etkinlik?
find-not-here = Burada yok
find-not-here-title = Listede yok
find-still-yours = Hiçbir yer kaybolmaz. Lütfen biriyle konuşun.
find-this = Bu etkinlik
find-is-on = Başladı
find-pictures = Dört resminiz hangileri?
find-keys = Resimler ve rakamlar
find-count = { $number } / 4
    .spoken = Dört resimden { $number } tane
find-chosen = Seçilen: { $pictures }
find-none-chosen = Henüz bir şey seçilmedi
erase = Sil
erase-all = Hepsini sil
nothing-to-erase = Henüz silinecek bir şey yok.
looking = Yerinize bakıyoruz…
find-place = Yeriniz var
find-place-now = Artık yeriniz var
find-moved-up = Güzel haber! Gelmeniz yeter.
keep-place = Yerim kalsın
keep-more = Geliyorum
keep-waiting = Sırada kalıyorum
cancel-place = Yerimi bırakıyorum
cancelling = Yeriniz bırakılıyor…
not-cancelled = Yeriniz henüz bırakılmadı. Tekrar deneyin veya danışmaya sorun.
give-up-title = Yerinizi bırakıyor musunuz?
give-up = Evet, bırakıyorum
give-up-more = Yeriniz sıradaki kişiye verilir
given-up-title = Yerinizi bıraktınız
given-up = Haber verdiğiniz için teşekkürler. Yerler sıradaki kişilere verilir.
given-up-before = Bu yer daha önce bırakıldı. Tekrar katılabilirsiniz.
see-workshops = Etkinliklere bak
not-found-title = Yeri bulamadık
not-found = Burada bu resimlerle ayrılmış yer yok. Belki başka bir etkinliktir.
not-looked-title = Şu anda bakamıyoruz
not-looked = Yerinize bakamadık. Tekrar deneyin veya danışmaya sorun.
paused =
    { $minutes ->
        [one] Biriyle konuşun veya { $minutes } dakika sonra tekrar deneyin.
       *[other] Biriyle konuşun veya { $minutes } dakika sonra tekrar deneyin.
    }
pause-over = Artık tekrar deneyebilirsiniz.

## A number to ring

phone-title = Sizi arayabilir miyiz?
phone-number = Numaranız
phone-none = Henüz numara yok
phone-why = Bir şey değişirse kütüphane sizi arar.
phone-kept =
    { $days ->
        [one] Kütüphane numarayı etkinlikten sonra { $days } gün saklar.
       *[other] Kütüphane numarayı etkinlikten sonra { $days } gün saklar.
    }
phone-keys = Numara tuşları
phone-full = Bundan uzun numara olmaz.
phone-too-short = Bir numarada en az üç rakam olur.
plus = +
    .spoken = artı
plus-first = Artı yalnızca başta olur.
skip = Boş bırak
phone-optional = Burayı boş bırakabilirsiniz.
onward = İleri
phone-if-changes = Bir şey değişirse: { $phone }
you-are-number-ring = Sıra numaranız { $number }. Size yer çıkarsa kütüphane arayabilir.

## A person

help-title = Hangi konuda yardım istersiniz?
help-who = Yardım eden: { $who }
help-when = Ne zaman: { $when }
help-bring = Yanınızda getirin: { $bring }
help-phone = Telefon
help-email = E-posta
help-public-services = Resmi işler
help-bank-and-safety = Banka ve güvenlik
help-print = Çıktı almak
help-other = Başka bir şey
person-title = Biriyle konuşun
open-until = Şimdi açığız. Kapanış saati { $time }
opens-today = Bugün açılış saati { $time }
opens-tomorrow = Yarın açılış saati { $time }
opens-on = { $day } günü açılış saati { $time }
closed-for-long = Şimdilik kapalıyız
hours-today = Bugün: { $hours }
closed-today = Bugün kapalıyız
closed-on = { $day } günü kapalıyız
ring = Telefonla arayın: { $phone }
also-here = Başka yardım yeri: { $place }
ask-staff = Burada çalışan herkese sorabilirsiniz.

## Your opinion

opinion-title = Görüşünüz
# Not "üç yüz", which is also three hundred; "surat" is rude.
opinion-picture = Üç farklı yüz
opinion-nothing = Şu anda soru yok. Bir etkinlikten sonra tekrar gelin. Sizi dinlemek isteriz.
opinion-answer = Nasıldı?
opinion-pulse = Burada, bugün
opinion-pulse-rests = Az önce biri cevap verdi. Lütfen biraz bekleyin.

## A survey

survey-first =
    { $questions ->
        [one] { $questions } soru.
       *[other] { $questions } soru.
    } Adınız sorulmaz. Kütüphane yalnızca toplamı görür. İstediğiniz zaman durabilirsiniz.
survey-progress = { $question } / { $questions }
    .spoken = Soru { $question }, toplam { $questions }
survey-next = İleri
survey-skip = Boş bırak
survey-choose = Önce bir cevap seçin veya boş bırakın.
survey-saving = Cevaplarınız sayılıyor…
thanks-title = Teşekkürler!
thanks-counted = Cevaplarınız sayıldı. Sizin olduklarını kimse göremez.
thanks-none = Hepsini boş bıraktınız. Böyle de olur.
thanks-lost = Cevaplarınız kaydedilemedi. Yine de teşekkürler.
thanks-picture = Çok mutlu bir yüz
next-person = Sonraki kişi
new-person-title = Yeni bir kişi mi?
new-person-what = Kimse cevap vermezse ekran baştan başlar. Hiçbir şey kaydedilmez.
new-person = Evet, yeni kişi
go-on = Hayır, devam ediyorum

## Questions

question-enjoyed = Etkinlik nasıldı?
question-welcome = Sıcak karşılandınız mı?
question-understood-words = Kelimeleri anladınız mı?
question-pace = Hız size uygun muydu?
question-got-help = Gerektiğinde yardım aldınız mı?
# These go with "Hiç, Biraz, Orta, Çok, Pek çok".
question-learned = Ne kadar öğrendiniz?
question-on-my-own = Şimdi tek başınıza ne kadar yapabilirsiniz?
question-use-in-life = Günlük hayatta ne kadar kullanabilirsiniz?
question-met-someone = Başkalarını ne kadar tanıdınız?
question-new-friend = Ne kadar yeni arkadaş buldunuz?
question-meet-again = Bu insanlarla tekrar buluşmak ister misiniz?
question-talked-with-different = Sizden farklı insanlarla ne kadar konuştunuz?
question-know-who-helps = Size kim yardım edebilir, biliyor musunuz?
question-come-again = Tekrar gelmek ister misiniz?
question-tell-others = Bunu başkalarına anlatır mısınız?
question-pulse = Bugün burada olmak nasıl?

## Answers, from the least to the most

rating-1 = Çok kötü
rating-2 = Kötü
rating-3 = İdare eder
rating-4 = İyi
rating-5 = Çok iyi
agree-1 = Hayır, hiç
agree-2 = Hayır
agree-3 = Kısmen
agree-4 = Evet
agree-5 = Evet, kesinlikle
amount-1 = Hiç
amount-2 = Biraz
amount-3 = Orta
amount-4 = Çok
amount-5 = Pek çok

## Still here?

idle-title = Hâlâ burada mısınız?
idle-what = Değilseniz ekran sonraki kişi için baştan başlar.
idle-left =
    { $seconds ->
        [one] { $seconds } saniye kaldı
       *[other] { $seconds } saniye kaldı
    }
idle-stay = Evet, buradayım

## When the kiosk cannot work

fault-title = Ekran dinleniyor
fault-staff = Çalışanlar için: beş saniye basılı tutun
staff-title = Çalışanlar için
staff-nothing = Her şey yolunda.

## The pictures of a pass

pass-bicycle = bisiklet
pass-bird = kuş
# Not "kayık", which rhymes with "balık".
pass-boat = tekne
pass-book = kitap
pass-cup = fincan
pass-fish = balık
pass-flower = çiçek
pass-key = anahtar
pass-tree = ağaç
pass-umbrella = şemsiye

## Kinds of workshop

kind-print-clothes = Giysiye baskı
kind-print-textile = Kumaşa baskı
kind-silk-screen = İpek baskı
kind-self-portrait = Kendi portreniz
kind-photography = Fotoğraf çekmek
# Written as in English, and said as it sounds there.
kind-podcast = Podcast yapmak
    .spoken = Podkest yapmak
kind-film = Film çekmek
kind-music = Müzik
kind-drawing = Çizim
kind-painting = Boyayla resim
kind-sewing = Dikiş
kind-repair = Eşya tamiri
kind-3d-print = 3D baskı
    .spoken = Üç boyutlu baskı
kind-coding = Kodlama
kind-games = Oyunlar
kind-cooking = Yemek yapmak
kind-gardening = Bahçe ve bitkiler
kind-storytelling = Hikâye anlatmak
kind-reading-circle = Okuma kulübü
# Not "dil kafesi": "kafes" is a cage.
kind-language-cafe = Dil kafe
kind-phone-help = Telefon yardımı
kind-computer-help = Bilgisayar yardımı
kind-coffee-and-computers = Kahve ve bilgisayar
kind-open-workshop = Açık atölye

## Good to know

phrase-no-experience-needed = Deneyim gerekmez
phrase-children-welcome = Çocuklar da gelebilir
phrase-come-when-you-like = İstediğiniz zaman gelin, istediğiniz zaman gidin
phrase-take-home-what-you-make = Yaptığınız şeyi eve götürürsünüz
phrase-materials-free = Malzemeler ücretsiz
phrase-bring-plain-clothes = Üzerine baskı için desensiz giysi getirin
phrase-bring-a-photo = Bir fotoğraf getirin
phrase-bring-a-drawing = Bir çizim getirin
phrase-bring-your-phone = Telefonunuzu getirin
phrase-bring-your-laptop = Laptopunuzu getirin
phrase-bring-your-letters = Mektuplarınızı getirin
phrase-coffee = Kahve var
phrase-interpreter = Tercüman var
phrase-helpers-speak-your-language = Belki dilinizi konuşan biri var
phrase-women-only = Yalnızca kadınlar için
phrase-certificate = Katılım belgesi alırsınız
phrase-for-your-cv = Özgeçmiş için iyi
