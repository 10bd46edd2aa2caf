#!/usr/bin/env python3
"""Prints which of the sentences on standard input are spoken in a WAV file, in their order.

The file has one channel of 16 kHz. pocketsphinx brings its own model of English.
"""

import sys
import wave

from pocketsphinx import Decoder

RATE = 16_000


def main():
    sentences = {plain(line): line.strip() for line in sys.stdin if line.strip()}
    with wave.open(sys.argv[1]) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        sound = file.readframes(file.getnframes())
    decoder = Decoder(samprate=RATE, lm=None, loglevel="FATAL")
    choice = " | ".join(f"( {words} )" for words in sentences)
    decoder.add_jsgf_string("said", f"#JSGF V1.0;\ngrammar said;\npublic <all> = ( {choice} )+;\n")
    decoder.activate_search("said")
    decoder.start_utt()
    decoder.process_raw(sound, full_utt=True)
    decoder.end_utt()
    heard = decoder.hyp()
    rest = heard.hypstr if heard else ""
    while rest:
        words = max((words for words in sentences if f"{rest} ".startswith(f"{words} ")), key=len, default=None)
        if words is None:
            break
        print(sentences[words])
        rest = rest[len(words) :].strip()


def plain(sentence):
    """As the model writes its words: small letters, and the apostrophes within."""
    return " ".join("".join(c if c.isalpha() or c == "'" else " " for c in sentence.lower()).split())


main()
