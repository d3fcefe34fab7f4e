package tonghop.pipeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tonghop.Spellings;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.money.UnitReader;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;
import tonghop.pipeline.Office;

/** What must hold of the columns that are recognised under any headings whatever: bars part columns, carets their levels. */
public final class HeadingOracle {

    private static final Vocabulary VOCABULARY = Office.vocabulary();

    private HeadingOracle() {}

    public static void check(String text) {
        List<String> said = flat(text);
        nothingIsLostOrMadeUp(text);
        Stream<String> broken = Stream.of(Spellings.spacedOut(text), text.replace(" ", "\r\n"));
        Stream.concat(Spellings.of(text).stream(), broken)
                .forEach(spelling -> assertThat(flat(spelling)).as(spelling).isEqualTo(said));
        Key key = Key.of(text);
        assertThat(Key.of(key.text())).as(text).isEqualTo(key);
    }

    /** All that the headings are taken for, and what the text is as a unit line, a title and the label of a figure. */
    static List<String> flat(String text) {
        Key key = Key.of(text);
        List<String> flat = new ArrayList<>();
        flat.add(UnitReader.line(text).toString());
        flat.add(VOCABULARY.titles().in(key).toString());
        flat.add(VOCABULARY.headings().general(key).map(Field::id).toString());
        ColumnReader columns = new ColumnReader(VOCABULARY, new UnitTexts(), HeadingRulings.NONE);
        List<Heading> headings = headings(text);
        for (Section section : Section.values()) {
            Likeness likeness = columns.read(section, headings, columns.parts(headings));
            flat.add(flat(likeness));
        }
        return flat;
    }

    private static String flat(Likeness likeness) {
        return likeness.section() + " " + likeness.score() + " "
                + likeness.columns().stream()
                        .map(column ->
                                column.index() + " " + column.field() + " " + column.unit() + " " + column.role())
                        .toList();
    }

    private static void nothingIsLostOrMadeUp(String text) {
        ColumnReader columns = new ColumnReader(VOCABULARY, new UnitTexts(), HeadingRulings.NONE);
        List<Heading> headings = headings(text);
        for (Section section : Section.values()) {
            Likeness likeness = columns.read(section, headings, columns.parts(headings));
            assertThat(columns.mayRead(headings) || !likeness.isOne(true))
                    .as(text)
                    .isTrue();
            assertThat(likeness.columns().size() + likeness.unknown().size())
                    .as(text)
                    .isEqualTo(headings.size());
            likeness.columns().forEach(column -> isNamed(section, column));
        }
    }

    /** A column is of a field of its section only if a heading that is listed for the field stands in its words. */
    private static void isNamed(Section section, Column column) {
        Key words = Key.of(column.heading());
        Map<Key, Field> listed = VOCABULARY.headings().columns().getOrDefault(section, Map.of());
        boolean named = listed.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == column.field() && standsIn(entry.getKey(), words));
        assertThat(named).as(column + " of " + section).isTrue();
    }

    /** In the order of the words, perhaps parted by what stands in brackets. */
    private static boolean standsIn(Key listed, Key words) {
        List<String> rest = words.words();
        for (String word : listed.words()) {
            int at = rest.indexOf(word);
            if (at < 0) {
                return false;
            }
            rest = rest.subList(at + 1, rest.size());
        }
        return true;
    }

    private static List<Heading> headings(String text) {
        List<Heading> headings = new ArrayList<>();
        for (String column : text.split("\\|")) {
            List<String> levels = Stream.of(column.split("\\^"))
                    .filter(level -> !level.replace('\u00a0', ' ').isBlank())
                    .toList();
            if (!levels.isEmpty()) {
                headings.add(new Heading(headings.size(), levels));
            }
        }
        return headings;
    }
}
