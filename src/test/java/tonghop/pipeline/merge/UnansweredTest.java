package tonghop.pipeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tonghop.domain.ledger.PeriodBook.FoundIn;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission;
import tonghop.domain.rule.Explanation;
import tonghop.domain.rulebook.Explained;

class UnansweredTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);

    private static Explained explained(String member, ReportingPeriod period, int line) {
        Explanation why = new Explanation("vì", "Lan", "2024-01-01");
        return new Explained(
                member, period, "row-repeated", new Explained.Place("", "K8"), why, LocalDate.of(2024, 1, 1), line);
    }

    @Test
    void an_explanation_for_a_report_that_nobody_sent_is_told_with_the_period_and_only_there() {
        Unanswered unanswered = new Unanswered(List.of(
                explained("tra-vinh", YEAR, 2),
                explained("vinh-long", YEAR, 3),
                explained("tra-vinh", ReportingPeriod.months(2023, 9), 4),
                explained("tra-vinh", ReportingPeriod.year(2022), 5)));
        Submission sent = new Submission(
                "ab", "2023/x.xlsx", "tra-vinh", "2023", 1, Submission.Status.ACCEPTED, Submission.Rows.NONE, "");

        List<FoundIn> told = unanswered.among(List.of(sent), YEAR);

        assertThat(told.stream()
                        .map(found -> found.submission().member() + " "
                                + found.finding().arguments()))
                .containsExactly("vinh-long [3, EXPLAINS_NO_REPORT]", "tra-vinh [4, EXPLAINS_NO_REPORT]");
        assertThat(told).allMatch(found -> found.submission().file().equals("reference/explanations.csv"));
    }
}
