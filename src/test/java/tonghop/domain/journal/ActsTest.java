package tonghop.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;

class ActsTest {

    private static final Signed LAN = new Signed("Lan", "vì");

    /** Held against what a person would note beside each line. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_came_last_holds(long seed) {
        Random random = new Random(seed);
        List<Act> acts = new ArrayList<>();
        boolean closed = false;
        int issue = 1;
        boolean withdrawn = false;
        for (int step = 0; step < 50; step++) {
            Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
            acts.add(act(kind));
            closed = kind == Kind.CLOSED || (closed && kind != Kind.REOPENED);
            issue += kind == Kind.REOPENED ? 1 : 0;
            withdrawn = kind == Kind.WITHDRAWN || (withdrawn && kind != Kind.RESTORED);

            Acts all = new Acts(acts);
            assertThat(all.closing(ReportingPeriod.year(2023)).isPresent())
                    .as("seed " + seed)
                    .isEqualTo(closed);
            assertThat(all.issue(ReportingPeriod.year(2023))).isEqualTo(issue);
            assertThat(all.issue(ReportingPeriod.year(2022))).isEqualTo(1);
            assertThat(all.withdrawals()).hasSize(withdrawn ? 1 : 0);
        }
    }

    private static Act act(Kind kind) {
        return switch (kind) {
            case RECEIVED -> Act.received(1, "a", 1, "2023/a.xlsx");
            case WITHDRAWN, RESTORED -> Act.on(kind, LAN, "2023", "tra-vinh", "a", "2023/a.xlsx");
            case CLOSED, REOPENED, PUBLISHED -> Act.onIssue(kind, LAN, "2023", 1, "b");
        };
    }
}
