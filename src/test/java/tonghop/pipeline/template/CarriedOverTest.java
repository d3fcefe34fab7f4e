package tonghop.pipeline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tonghop.domain.form.Form;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Entry.Amount;
import tonghop.domain.reporting.Entry.Standing;
import tonghop.domain.reporting.Examination.Figures;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.reporting.Submission;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.Office;

/** What is printed into next year's form, and what is left for the province to say. */
class CarriedOverTest {

    private static final Form FORM = Office.vocabulary().forms().newest().orElseThrow();
    private static final CarriedOver CARRIED =
            new CarriedOver(FORM, LocalDate.of(2024, 1, 1), List.of("Y tế"), Wording.of("messages/forms", Language.VI));

    @ParameterizedTest
    @CsvSource({
        "2022-2025, 10, 10, true",
        "03/2022 - 12/2023, 10, 2, false",
        "2024, 10, 10, true",
        "'', 10, 9, true",
        "'', 10, 10, false",
        "khi xong thì thôi, 10, 0, true"
    })
    void a_project_runs_until_its_end_or_while_money_is_left(
            String duration, int committed, int disbursed, boolean runs) {
        Entry project = project(
                Map.of(Field.PROJECT, "Một", Field.DURATION, duration),
                amount(Field.COMMITTED, committed, Qualifier.EXACT),
                amount(Field.DISBURSED, disbursed, Qualifier.EXACT));

        assertThat(CARRIED.from(report(project)).containsKey(Section.AID)).isEqualTo(runs);
    }

    @Test
    void a_project_is_printed_with_its_commitment_and_without_any_figure_of_the_year() {
        Entry project = project(
                Map.of(
                        Field.PROJECT, "Một",
                        Field.DONOR, "MCNV",
                        Field.SECTOR, "Chăm sóc sức khỏe",
                        Field.SECTOR_GROUP, "Y tế",
                        Field.APPROVED_ON, "2022-04-08",
                        Field.START, "2022-04-08",
                        Field.END, "2025-12-31"),
                amount(Field.COMMITTED, 2_000_000, Qualifier.EXACT),
                amount(Field.DISBURSED, 1_000_000, Qualifier.EXACT),
                amount(Field.COUNTERPART, 5_000, Qualifier.EXACT));

        assertThat(printed(project))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Tên chương trình, dự án", "Một",
                        "Tổ chức tài trợ", "MCNV",
                        "Lĩnh vực", "Y tế",
                        "Ngày", "2022-04-08",
                        "Thời gian thực hiện", "08/04/2022 - 31/12/2025",
                        "VND (đồng)", "2000000",
                        "Ghi sẵn từ kỳ", "2023"));
    }

    @Test
    void what_was_only_about_right_is_no_amount_and_a_sector_outside_the_list_is_asked_again() {
        Entry project = project(
                Map.of(Field.PROJECT, "Một", Field.SECTOR, "Lạ", Field.SECTOR_GROUP, "Lạ"),
                amount(Field.COMMITTED, 2_000_000, Qualifier.ABOUT));

        assertThat(printed(project))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Tên chương trình, dự án", "Một",
                        "Ghi sẵn từ kỳ", "2023",
                        "Ghi chú", "Kỳ trước cam kết ghi: 2000000"));
    }

    @Test
    void held_rows_and_what_happened_once_are_not_carried_over() {
        Entry held = project(Map.of(Field.PROJECT, "Một"), amount(Field.COMMITTED, 1, Qualifier.EXACT))
                .held();
        Entry event = new Entry(
                Section.EVENTS, "S", 1, Standing.ACCEPTED, Map.of(Field.NAME, "Giao lưu"), List.of(), List.of());

        assertThat(CARRIED.from(report(held, event))).isEmpty();
    }

    private static Map<String, String> printed(Entry project) {
        return CARRIED.from(report(project)).getOrDefault(Section.AID, List.of()).get(0).cells().entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey().heading(), cell -> flat(cell.getValue())));
    }

    private static String flat(PrintedRow.Content content) {
        if (content instanceof PrintedRow.Content.Words words) {
            return words.text();
        }
        return content instanceof PrintedRow.Content.Day day
                ? day.day().toString()
                : ((PrintedRow.Content.Figure) content).value().toPlainString();
    }

    private static Entry project(Map<Field, String> texts, Amount... amounts) {
        return new Entry(Section.AID, "S", 1, Standing.ACCEPTED, texts, List.of(amounts), List.of());
    }

    private static Amount amount(Field measure, long dong, Qualifier qualifier) {
        return new Amount(
                measure, new Money(BigDecimal.valueOf(dong), Currency.VND), qualifier, Long.toString(dong), "A1");
    }

    private static MemberReport report(Entry... entries) {
        Submission submission = new Submission("", "x.xlsx", "tra-vinh", "2023", 1, Status.ACCEPTED, Rows.NONE, "");
        return new MemberReport(
                Office.members().byId("tra-vinh", LocalDate.of(2023, 12, 31)).orElseThrow(),
                "",
                ReportingPeriod.year(2023),
                submission,
                List.of(entries).stream()
                        .map(entry -> new Posting(entry, List.of()))
                        .toList(),
                new Figures(List.of(), List.of()));
    }
}
