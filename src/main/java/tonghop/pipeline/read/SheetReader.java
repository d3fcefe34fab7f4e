package tonghop.pipeline.read;

import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Sheet;

/** Reads sheets of one vocabulary, on several threads as well: what it remembers are only answers about words. */
final class SheetReader {

    private final Lexicon lexicon;

    SheetReader(Vocabulary vocabulary) {
        this(vocabulary, HeadingRulings.NONE);
    }

    /** Reads the one sheet on which the rulings hold. */
    SheetReader(Vocabulary vocabulary, HeadingRulings rulings) {
        this.lexicon = Lexicon.of(vocabulary, rulings);
    }

    SheetReading read(Sheet sheet, String name) {
        return new SheetWalk(sheet, name, lexicon).read();
    }
}
