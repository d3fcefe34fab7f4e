package tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.OfficeWords;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Term;
import tonghop.domain.text.Tabbed;

/** The columns of a finding, the same in every table that has findings. */
final class FindingColumns {

    private static final List<String> NAMES =
            List.of("rule", "severity", "sheet", "cell", "found", "typed", "arguments", "words", "explanation");

    /** As a query names them. */
    static final String LIST = String.join(", ", NAMES);

    private FindingColumns() {}

    /** @param place the columns before, which say what a finding is of */
    static Rows rows(String table, String... place) {
        return new Rows(table, Stream.concat(Stream.of(place), NAMES.stream()).toArray(String[]::new));
    }

    static void add(Rows rows, Finding finding, Object... place) {
        rows.add(Stream.concat(
                        Stream.of(place),
                        Stream.of(
                                finding.rule().name(),
                                finding.severity().name(),
                                finding.sheet(),
                                finding.cell(),
                                finding.found(),
                                finding.typed().name(),
                                Tabbed.join(finding.arguments()),
                                words(finding.words()),
                                explanation(finding.explanation())))
                .toArray());
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Rule.valueOf(row.getString("rule")),
                Severity.valueOf(row.getString("severity")),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("found"),
                Finding.Typed.valueOf(row.getString("typed")),
                Tabbed.split(row.getString("arguments")),
                words(Tabbed.split(row.getString("words"))),
                explanation(Tabbed.split(row.getString("explanation"))));
    }

    /** The office's own words as one text; empty where it has none. */
    private static String words(OfficeWords words) {
        return words.isNone() ? "" : Tabbed.join(words.rule(), words.expected().name(), words.vi(), words.en());
    }

    private static OfficeWords words(List<String> texts) {
        return texts.isEmpty()
                ? OfficeWords.NONE
                : new OfficeWords(texts.get(0), Term.valueOf(texts.get(1)), texts.get(2), texts.get(3));
    }

    /** Why a finding may stand as one text; empty where nobody explained it. */
    private static String explanation(Explanation why) {
        return why.isNone() ? "" : Tabbed.join(why.reason(), why.who(), why.until());
    }

    private static Explanation explanation(List<String> texts) {
        return texts.isEmpty() ? Explanation.NONE : new Explanation(texts.get(0), texts.get(1), texts.get(2));
    }
}
