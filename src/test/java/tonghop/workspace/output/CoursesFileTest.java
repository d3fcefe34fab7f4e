package tonghop.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.decision.Decision;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.publish.book.MergerYears;

class CoursesFileTest {

    private static final PeriodBook BOOK = MergerYears.followed();

    @TempDir
    private Path folder;

    @Test
    void a_project_is_a_line_with_what_each_period_said_and_what_is_not_known_left_empty() throws IOException {
        Path file = folder.resolve(CoursesFile.NAME);
        CoursesFile.TABLE.write(file, CoursesFile.rows(BOOK));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "member,project,donor,first_period,last_period,committed,committed_in,committed_vnd,"
                                + "committed_before,disbursed_by_period,disbursed_by_period_vnd,disbursed,disbursed_vnd,"
                                + "remaining,remaining_currency,remaining_vnd,overdrawn,unreported,unmentioned,undisbursed,"
                                + "provisional,passed_over,overlapping",
                        "bac-ninh-2025,Trạm y tế,Plan,2024,2026,100000.00 USD,2026,2600000000,,"
                                + "2024=30000.50 USD;2026=20000.00 USD,2024=720012000;2026=520000000,50000.50 USD,1240012000,"
                                + "49999.50,USD,1359988000,,2025,,,,,",
                        "cao-bang,Cầu treo,Oxfam,2024,2026,600 VND,2025-9M,600,2024=500 VND,"
                                + "2024=300 VND;2025-9M=400 VND;2026=1 VND,2024=300;2025-9M=400;2026=1,701 VND,701,"
                                + "-101,VND,-101,101 VND,,,,2025-9M,,");
    }

    @Test
    void what_is_likely_is_offered_as_two_lines_of_which_one_is_kept() {
        assertThat(new OfferedFile(Wording.ofFindings(Language.VI)).rows(BOOK))
                .filteredOn(offer -> offer.kind() == Decision.Kind.PROJECT)
                .extracting(offer -> offer.found() + " " + offer.value())
                .containsExactly(
                        "cao-bang: Nước sạch vùng cao | cao-bang: Nuoc sach vung cao same",
                        "cao-bang: Nước sạch vùng cao | cao-bang: Nuoc sach vung cao different");
    }
}
