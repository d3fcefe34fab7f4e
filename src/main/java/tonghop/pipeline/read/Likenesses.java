package tonghop.pipeline.read;

import java.util.Arrays;
import java.util.List;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.reporting.Section;

/** What headings would be in each section. Asked on several threads, of the same headings again and again. */
final class Likenesses {

    private final ColumnReader columns;
    private final Remembered<List<Heading>, List<Likeness>> answers = new Remembered<>();

    Likenesses(Vocabulary vocabulary, UnitTexts texts, HeadingRulings rulings) {
        this.columns = new ColumnReader(vocabulary, texts, rulings);
    }

    /** The sections that these headings may be of, if a title above them says so; mostly none. */
    List<Likeness> of(List<Heading> headings) {
        return columns.mayRead(headings) ? answers.of(headings, this::likely) : List.of();
    }

    private List<Likeness> likely(List<Heading> headings) {
        WholeAndParts parts = columns.parts(headings);
        return Arrays.stream(Section.values())
                .map(section -> columns.read(section, headings, parts))
                .filter(likeness -> likeness.isOne(true))
                .toList();
    }
}
