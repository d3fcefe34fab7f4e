package tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tonghop.domain.form.Form;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Previews.Check.Examined;
import tonghop.run.Templates;
import tonghop.run.Templates.Ending;
import tonghop.run.Templates.Laid;
import tonghop.run.Templates.Written;
import tonghop.workspace.reference.ReferenceFolder;

/** The form goes out, is filled in and comes back: for every union, without a word about it, and exact. */
class TemplateSpec {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);

    @TempDir
    @SuppressWarnings("NonFinalStaticField")
    private static Path workspace;

    /** Two members reported on the year before, in forms of their own. */
    @BeforeAll
    static void two_members_have_reported_before() {
        trial().takeOver("reference", file -> true);
        trial().takeOver("2023", file -> file.startsWith("01") || file.startsWith("03"));
        trial().run("2023");
    }

    /** Those whose names are also names of something else, were changed, or stand in others; and those with printed rows. */
    @Test
    void a_form_that_was_filled_in_is_read_without_a_doubt_and_exactly() throws IOException {
        Written written = write(
                YEAR,
                "ha-noi",
                "hoa-binh",
                "hue",
                "ho-chi-minh",
                "ba-ria-vung-tau",
                "bac-ninh",
                "quang-tri",
                "ha-tinh");
        Path returned = Files.createDirectories(workspace.resolve("input/2024"));
        Map<String, Map<String, BigDecimal>> stated = new TreeMap<>();
        for (Laid laid : written.workbooks()) {
            String id = laid.member().id();
            Path filled = returned.resolve(laid.file().getFileName());
            stated.put(
                    id,
                    FilledForm.of(
                            form(),
                            laid.file(),
                            filled,
                            ReportingPeriod.year(2024).window(),
                            id.hashCode()));
        }

        trial().run("2024");

        assertThat(stated).hasSize(8);
        assertThat(trial().csv("2024", "findings.csv")).isEmpty();
        assertThat(found()).isEqualTo(plain(stated));
    }

    /** Nothing is said of member, period, headings or units, of none of them; only that nothing was filled in. */
    @Test
    void the_form_of_every_union_is_known_again() {
        List<Laid> all = write(ReportingPeriod.year(2023)).workbooks();
        var previews = FrontDesk.previews(workspace, Language.VI);

        assertThat(all).hasSize(52).allSatisfy(laid -> assertThat(
                        ((Examined) previews.check(laid.file())).report().findings())
                .as(laid.member().id())
                .extracting(finding -> finding.rule().id())
                .containsExactly("form-not-filled"));
    }

    @Test
    void what_does_not_change_is_filled_in_beforehand() {
        Map<String, Laid> laid = write(ReportingPeriod.months(2024, 9), "quang-tri", "tra-vinh").workbooks().stream()
                .collect(Collectors.toMap(one -> one.member().id(), one -> one));

        assertThat(laid.get("quang-tri"))
                .extracting(Laid::before, Laid::projects, Laid::associations)
                .containsExactly("2023", 2, 3);
        assertThat(laid.get("tra-vinh"))
                .extracting(Laid::before, Laid::projects, Laid::associations)
                .containsExactly("", 0, 0);
    }

    @Test
    void a_form_that_nobody_filled_in_reports_neither_zero_nor_last_years_figures() {
        Path file = write(ReportingPeriod.half(2024, 1), "quang-tri")
                .workbooks()
                .get(0)
                .file();

        Examined checked = (Examined) FrontDesk.previews(workspace, Language.VI).check(file);

        assertThat(checked.report().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("form-not-filled");
        assertThat(checked.examination().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-9M", "2024-H1", "2024-H2", "2024-Q3", "2017-2022"})
    void any_period_is_known_again(String label) {
        ReportingPeriod period = ReportingPeriod.parse(label).orElseThrow();
        Laid laid = write(period, "hoa-binh").workbooks().get(0);
        Form form = form();
        Path filled = workspace.resolve("ha noi 2019.xlsx");
        FilledForm.of(form, laid.file(), filled, period.window(), 1);

        Examined checked = (Examined) FrontDesk.previews(workspace, Language.VI).check(filled);

        assertThat(checked.examination().findings()).isEmpty();
        assertThat(checked.report()).isInstanceOfSatisfying(Report.Recognised.class, report -> assertThat(
                        report.member().id() + " " + report.period())
                .isEqualTo("hoa-binh " + label));
    }

    @Test
    void the_same_form_has_the_same_bytes() throws IOException {
        ReportingPeriod period = ReportingPeriod.quarter(2024, 2);
        Path file = write(period, "quang-tri").workbooks().get(0).file();
        byte[] before = Files.readAllBytes(file);

        write(period, "quang-tri");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(file.resolveSibling("").toFile().list()).hasSize(1);
    }

    @Test
    void a_form_that_somebody_works_on_is_left_alone() throws IOException {
        ReportingPeriod period = ReportingPeriod.quarter(2024, 3);
        Path file = write(period, "quang-tri").workbooks().get(0).file();
        Form form = form();
        FilledForm.of(form, file, workspace.resolve("saved.xlsx"), period.window(), 1);
        Files.move(workspace.resolve("saved.xlsx"), file, StandardCopyOption.REPLACE_EXISTING);
        byte[] work = Files.readAllBytes(file);

        assertThat(write(period, "quang-tri").workbooks())
                .extracting(Laid::ending)
                .containsExactly(Ending.KEPT);
        assertThat(Files.readAllBytes(file)).isEqualTo(work);
    }

    private static Trial trial() {
        return new Trial(workspace);
    }

    private static Form form() {
        return new ReferenceFolder(workspace.resolve("input/reference"), Language.VI)
                .lists()
                .form();
    }

    private static Written write(ReportingPeriod period, String... ids) {
        Templates templates = FrontDesk.templates(workspace, Language.VI);
        List<Member> members = templates.members(period).stream()
                .filter(
                        ids.length == 0
                                ? Member::hasUnion
                                : member -> List.of(ids).contains(member.id()))
                .toList();
        return templates.write(period, members);
    }

    /** Totals that are not zero, as texts that are the same for equal figures. */
    private static Map<String, String> plain(Map<String, Map<String, BigDecimal>> stated) {
        Map<String, String> plain = new TreeMap<>();
        stated.forEach((member, totals) -> totals.forEach((measure, value) -> {
            if (value.signum() != 0) {
                plain.put(member + " " + measure, value.stripTrailingZeros().toPlainString());
            }
        }));
        return plain;
    }

    private static Map<String, String> found() {
        Map<String, Map<String, BigDecimal>> found = new TreeMap<>();
        for (CSVRecord line : trial().csv("2024", "totals.csv")) {
            String measure = String.join(" ", line.get("section"), line.get("measure"), line.get("currency"))
                    .strip();
            found.computeIfAbsent(line.get("member"), member -> new TreeMap<>())
                    .put(measure, new BigDecimal(line.get("value")));
        }
        return plain(found);
    }
}
