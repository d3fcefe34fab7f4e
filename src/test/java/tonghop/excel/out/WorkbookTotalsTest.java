package tonghop.excel.out;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.rule.Language;
import tonghop.excel.in.AnyWorkbooks;
import tonghop.excel.in.Limits;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.Figures;
import tonghop.pipeline.publish.book.MergerYears;
import tonghop.pipeline.publish.book.SamplePeriods;

class WorkbookTotalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void all_workbooks_together_show_every_total_of_the_store_and_no_other(Language language) {
        PeriodBook book = SamplePeriods.small();

        assertThat(shown(book, language)).containsExactlyInAnyOrderEntriesOf(kept(book));
    }

    @Test
    void so_they_do_with_many_members_and_rows() {
        PeriodBook book = SamplePeriods.large(3);

        assertThat(shown(book, Language.VI)).containsExactlyInAnyOrderEntriesOf(kept(book));
    }

    @Test
    void so_they_do_in_another_geography_and_compared() {
        PeriodBook merged = MergerYears.in("2025-07-01", MergerYears.year2024(), Map.of());
        PeriodBook undivided = MergerYears.year2025In("2024-12-31");

        assertThat(shown(merged, Language.VI)).containsExactlyInAnyOrderEntriesOf(kept(merged));
        assertThat(shown(undivided, Language.VI)).containsExactlyInAnyOrderEntriesOf(kept(undivided));
    }

    @Test
    void a_figure_says_in_which_cell_it_stands() {
        List<Path> files = new PoiBooks(Language.VI).write(SamplePeriods.small(), folder);

        assertThat(totals().figures(files.get(1)))
                .filteredOn(figure -> figure.measure().equals("disbursed")
                        && figure.currency().equals("VND"))
                .filteredOn(figure -> figure.scope().equals("cluster:5"))
                .extracting(figure -> plain(figure) + " " + figure.where())
                .contains("17261292000 cum-5.xlsx › Viện trợ!I11", "17261292000 cum-5.xlsx › Dự án!I6…");
    }

    private Map<String, String> shown(PeriodBook book, Language language) {
        Map<String, String> shown = new TreeMap<>();
        for (Path file : new PoiBooks(language).write(book, folder)) {
            for (ControlFigure figure : totals().figures(file)) {
                String before = shown.put(key(figure), plain(figure));
                assertThat(before == null || before.equals(plain(figure)))
                        .as("%s is %s, then %s", figure, before, plain(figure))
                        .isTrue();
            }
        }
        shown.values().removeIf("0"::equals);
        return shown;
    }

    private static Map<String, String> kept(PeriodBook book) {
        Map<String, String> kept = Figures.of(PeriodTotals.accepted(book), "").stream()
                .collect(toMap(WorkbookTotalsTest::key, WorkbookTotalsTest::plain));
        kept.values().removeIf("0"::equals);
        return kept;
    }

    private static String key(ControlFigure figure) {
        return figure.scope() + " " + figure.section().id() + " " + figure.measure() + " " + figure.currency();
    }

    private static String plain(ControlFigure figure) {
        return figure.value().stripTrailingZeros().toPlainString();
    }

    private static WorkbookTotals totals() {
        return new WorkbookTotals(new AnyWorkbooks(Limits.standard()));
    }
}
