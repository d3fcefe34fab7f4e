package tonghop.pipeline.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import tonghop.domain.form.Form;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Sheet;

/** Readers of sheets: the common one, and one for each version of the office's form, by the headings that it had. */
final class SheetReaders {

    private final Vocabulary vocabulary;
    private final Worded common;
    private final Map<Form, Worded> ofForms;

    SheetReaders(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.common = Worded.of(vocabulary);
        this.ofForms = vocabulary.forms().versions().stream()
                .collect(toUnmodifiableMap(form -> form, form -> Worded.of(vocabulary.of(form))));
    }

    /** Those sheets of a workbook on which anything may be reported. */
    List<SheetReading> read(List<Sheet> workbook, TextDecoder decoder, HeadingRulings rulings) {
        FormMark mark = new FormMark(vocabulary);
        Worded words = mark.in(workbook).map(ofForms::get).orElse(common);
        return workbook.stream()
                .filter(sheet -> !mark.isListOfChoices(sheet))
                .map(sheet -> words.reader(sheet, rulings).read(decoder.decoded(sheet), decoder.name(sheet)))
                .toList();
    }

    /** How one kind of workbook is worded, and the reader that remembers what its headings come to. */
    private record Worded(Vocabulary words, SheetReader reader) {

        static Worded of(Vocabulary words) {
            return new Worded(words, new SheetReader(words));
        }

        /** What is remembered of headings would not hold where people decided on them. */
        SheetReader reader(Sheet sheet, HeadingRulings rulings) {
            return rulings.isEmpty() ? reader : new SheetReader(words, rulings.on(sheet.name()));
        }
    }
}
