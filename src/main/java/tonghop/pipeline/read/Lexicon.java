package tonghop.pipeline.read;

import tonghop.domain.form.Vocabulary;

/** What the words on sheets are read with, and the answers remembered; shared by sheets and threads. */
record Lexicon(Vocabulary vocabulary, UnitTexts texts, HeadingRulings rulings, Likenesses likenesses) {

    static Lexicon of(Vocabulary vocabulary, HeadingRulings rulings) {
        UnitTexts texts = new UnitTexts();
        return new Lexicon(vocabulary, texts, rulings, new Likenesses(vocabulary, texts, rulings));
    }
}
