package tonghop.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.workspace.inbox.InputFolder;
import tonghop.workspace.inbox.JournalFile;
import tonghop.workspace.inbox.ReceivedFolder;

class IntakeTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    @TempDir
    Path workspace;

    private Intake intake() {
        return new Intake(
                new InputFolder(workspace.resolve("input")),
                new ReceivedFolder(
                        workspace.resolve("received"),
                        new JournalFile(workspace.resolve("journal.tsv"), Clock.systemUTC())),
                "rules");
    }

    private Path file(String path, String content) throws IOException {
        Path file = workspace.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<String> told(Inventory inventory) {
        return inventory.arrivals().stream().map(IntakeTest::told).toList();
    }

    private static String told(Arrival arrival) {
        return arrival.file() + " " + arrival.size() + " receipt " + arrival.receipt() + " " + arrival.presence();
    }

    @Test
    void a_year_takes_its_own_folder_and_all_of_its_parts_but_no_other_period() throws IOException {
        file("2022/sub folder/Trà Vinh.xlsx", "1");
        file("2022-9m/a.xlsx", "22");
        file("2022-Q1/b.xlsx", "333");
        file("2022-H2/c.xlsx", "4444");
        file("2021/d.xlsx", "5");
        file("2017-2022/e.xlsx", "6");
        file("reference/members.csv", "7");
        file("loose.xlsx", "8");

        assertThat(told(intake().receive(YEAR)))
                .containsExactly(
                        "2022-9m/a.xlsx 2 receipt 1 PRESENT",
                        "2022-H2/c.xlsx 4 receipt 1 PRESENT",
                        "2022-Q1/b.xlsx 3 receipt 1 PRESENT",
                        "2022/sub folder/Trà Vinh.xlsx 1 receipt 1 PRESENT");
        assertThat(told(intake().receive(ReportingPeriod.months(2022, 9))))
                .containsExactly("2022-9m/a.xlsx 2 receipt 1 PRESENT");
        assertThat(told(intake().receive(ReportingPeriod.span(2017, 2022))))
                .containsExactly("2017-2022/e.xlsx 1 receipt 2 PRESENT");
    }

    @Test
    void what_desktops_leave_behind_is_nobodys_report() throws IOException {
        file("2022/.DS_Store", "1");
        file("2022/Thumbs.db", "2");
        file("2022/desktop.ini", "3");
        file("2022/.git/config", "4");
        file("2022/~$report.xlsx", "5");

        assertThat(told(intake().receive(YEAR))).containsExactly("2022/~$report.xlsx 1 receipt 0 PRESENT");
    }

    @Test
    void what_has_gone_was_received_all_the_same() throws IOException {
        Path first = file("2022/a.xlsx", "one");
        intake().receive(YEAR);
        Files.delete(first);
        file("2022/b.xlsx", "two");

        assertThat(told(intake().receive(YEAR)))
                .containsExactly("2022/a.xlsx 3 receipt 1 GONE", "2022/b.xlsx 3 receipt 2 PRESENT");
    }

    @Test
    void a_content_is_received_once_whatever_its_name_and_date() throws IOException {
        Path first = file("2022/a.xlsx", "one");
        Inventory before = intake().receive(YEAR);
        Files.setLastModifiedTime(first, FileTime.from(Instant.EPOCH));
        assertThat(intake().receive(YEAR).hash()).isEqualTo(before.hash());

        file("2022/copy.xlsx", "one");

        assertThat(told(intake().receive(YEAR)))
                .containsExactly("2022/a.xlsx 3 receipt 1 PRESENT", "2022/copy.xlsx 3 receipt 1 PRESENT");
    }

    @Test
    void each_place_of_a_content_is_known_by_the_receipt_in_which_it_first_came() throws IOException {
        Path first = file("2022/b.xlsx", "one");
        intake().receive(YEAR);
        file("2022/a copy.xlsx", "one");
        Inventory both = intake().receive(YEAR);
        assertThat(places(both)).containsExactly("2022/a copy.xlsx 2", "2022/b.xlsx 1");
        assertThat(intake().survey(YEAR).hash()).isEqualTo(both.hash());

        Files.delete(first);
        assertThat(places(intake().receive(YEAR))).containsExactly("2022/a copy.xlsx 2", "2022/b.xlsx 1");
        file("2022/new.xlsx", "one");
        assertThat(places(intake().survey(YEAR))).contains("2022/new.xlsx 0");
    }

    private static List<String> places(Inventory inventory) {
        return inventory.arrivals().stream()
                .map(arrival -> arrival.file() + " " + arrival.placed())
                .toList();
    }

    @Test
    void an_inventory_that_is_kept_as_text_is_the_same() throws IOException {
        file("2022/a\tb.xlsx", "one");
        file("2022/~$b.xlsx", "lock");
        intake().receive(YEAR);
        file("2022/0.xlsx", "one");
        Inventory plain = intake().receive(YEAR);
        Inventory inventory = new Inventory(
                YEAR,
                "rules",
                2,
                plain.arrivals(),
                List.of(new Withdrawal(plain.arrivals().get(0).sha256(), "Lan", "2026-01-02", "one\ntwo")));

        assertThat(InventoryText.read(InventoryText.of(inventory))).isEqualTo(inventory);
        assertThat(InventoryText.read(InventoryText.of(plain)).hash()).isEqualTo(plain.hash());
    }

    @Test
    void a_file_that_was_written_over_arrived_twice() throws IOException {
        file("2022/a.xlsx", "one");
        intake().receive(YEAR);
        file("2022/a.xlsx", "other");

        assertThat(told(intake().receive(YEAR)))
                .containsExactlyInAnyOrder("2022/a.xlsx 3 receipt 1 GONE", "2022/a.xlsx 5 receipt 2 PRESENT");
    }

    @Test
    void looking_writes_nothing_and_sees_what_is_new() throws IOException {
        file("2022/a.xlsx", "one");

        Inventory seen = intake().survey(YEAR);

        assertThat(told(seen)).containsExactly("2022/a.xlsx 3 receipt 0 PRESENT");
        assertThat(workspace.resolve("received")).doesNotExist();
        assertThat(intake().receive(YEAR).hash())
                .isNotEqualTo(seen.hash())
                .isEqualTo(intake().survey(YEAR).hash());
    }

    @Test
    void a_run_is_another_one_if_the_rules_are_others() throws IOException {
        file("2022/a.xlsx", "one");
        Inventory under = intake().receive(YEAR);

        Inventory others = new Inventory(YEAR, "other rules", under.arrivals());

        assertThat(others.hash()).isNotEqualTo(under.hash());
    }
}
