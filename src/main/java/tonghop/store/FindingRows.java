package tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tonghop.domain.ledger.Reading;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.OfficeWords;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Term;
import tonghop.domain.text.Tabbed;

/** The findings of a reading, by the stage that found them. */
record FindingRows(JdbcTemplate jdbc) {

    /** The stages that find something. */
    enum Stage {
        READ,
        VALIDATE,
        NORMALISE
    }

    void insert(Reading reading, Stage stage, List<Finding> findings) {
        Rows rows = new Rows(
                "finding",
                "reading",
                "stage",
                "position",
                "rule",
                "severity",
                "sheet",
                "cell",
                "found",
                "arguments",
                "words",
                "explanation");
        findings.forEach(finding -> rows.add(
                reading.number(),
                stage.name(),
                rows.size() + 1,
                finding.rule().name(),
                finding.severity().name(),
                finding.sheet(),
                finding.cell(),
                finding.found(),
                Tabbed.join(finding.arguments()),
                words(finding.words()),
                explanation(finding.explanation())));
        rows.send(jdbc);
    }

    List<Finding> of(long reading, Stage stage) {
        return jdbc.query(
                "select rule, severity, sheet, cell, found, arguments, words, explanation from finding"
                        + " where reading = ? and stage = ? order by position",
                (row, number) -> finding(row),
                reading,
                stage.name());
    }

    /** Examining a report takes over what was found in reading it. */
    List<Finding> all(long reading) {
        return jdbc.query(
                "select f.rule, f.severity, f.sheet, f.cell, f.found, f.arguments, f.words, f.explanation"
                        + " from finding f"
                        + " join reading r on r.number = f.reading"
                        + " where f.reading = ? and (f.stage <> 'READ' or r.state in ('REJECTED', 'GIVEN_UP'))"
                        + " order by case f.stage when 'READ' then 1 when 'VALIDATE' then 2 else 3 end, f.position",
                (row, number) -> finding(row),
                reading);
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Rule.valueOf(row.getString("rule")),
                Severity.valueOf(row.getString("severity")),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("found"),
                Tabbed.split(row.getString("arguments")),
                words(Tabbed.split(row.getString("words"))),
                explanation(Tabbed.split(row.getString("explanation"))));
    }

    /** The office's own words as one text; empty where it has none. */
    static String words(OfficeWords words) {
        return words.isNone() ? "" : Tabbed.join(words.rule(), words.expected().name(), words.vi(), words.en());
    }

    private static OfficeWords words(List<String> texts) {
        return texts.isEmpty()
                ? OfficeWords.NONE
                : new OfficeWords(texts.get(0), Term.valueOf(texts.get(1)), texts.get(2), texts.get(3));
    }

    /** Why a finding may stand as one text; empty where nobody explained it. */
    static String explanation(Explanation why) {
        return why.isNone() ? "" : Tabbed.join(why.reason(), why.who(), why.until());
    }

    private static Explanation explanation(List<String> texts) {
        return texts.isEmpty() ? Explanation.NONE : new Explanation(texts.get(0), texts.get(1), texts.get(2));
    }
}
