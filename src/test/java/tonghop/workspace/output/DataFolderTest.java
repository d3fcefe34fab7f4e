package tonghop.workspace.output;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.PeriodTotals;
import tonghop.domain.reporting.Donors;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.publish.ControlFigure;
import tonghop.pipeline.publish.Figures;

class DataFolderTest {

    private static final DataFolder DATA = new DataFolder(Wording.of("publishing/findings", Language.VI), Donors.NONE);

    private final PeriodBook book = SampleBook.sketch().book();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        DATA.write(book, folder);
    }

    @Test
    void totals_have_a_row_for_each_member_section_measure_and_currency() throws IOException {
        assertThat(text("totals.csv")).isEqualTo("""
                member,code,section,measure,currency,value,value_vnd,value_usd,rows
                ha-tinh,42,events,participants,,120,,,1
                ha-tinh,42,events,rows,,2,,,2
                ha-tinh,42,aid,committed,VND,1851920000,1851920000,74076.80,1
                ha-tinh,42,aid,disbursed,VND,-250000,-250000,-10.00,1
                ha-tinh,42,aid,rows,,1,,,1
                kon-tum,62,information,rows,,1,,,1
                quang-tri,45,aid,committed,USD,68539.39,,68539.39,2
                quang-tri,45,aid,disbursed,USD,0.01,250,0.01,1
                quang-tri,45,aid,rows,,2,,,2
                """);
    }

    @Test
    void files_are_all_there_with_what_became_of_their_rows() throws IOException {
        assertThat(text("files.csv").replaceAll("0{60}", "…")).isEqualTo("""
                file,sha256,member,period,version,status,rows_read,rows_accepted,rows_held,rows_ignored,reason
                2023/ghi-chu.xlsx,…0004,,,0,rejected,0,0,0,0,Không có bảng nào
                2023/ha-tinh.xlsx,…0002,ha-tinh,2023,1,accepted-with-held-rows,5,3,1,1,
                2023/kon-tum.xlsx,…0003,kon-tum,2023,1,accepted,2,1,0,1,
                2023/quang-tri.xlsx,…0001,quang-tri,2023,1,accepted,3,2,0,1,
                """);
    }

    @Test
    void findings_are_worded_and_in_the_order_of_the_sheet() throws IOException {
        assertThat(text("findings.csv")).isEqualTo("""
                member,file,sheet,cell,severity,rule,found,expected,message
                quang-tri,2023/quang-tri.xlsx,Viện trợ,K9,error,amount-ambiguous,'-1.234,một số đọc được một cách,\
                "Ô ghi ""-1.234"": có thể là 1.234.000 hoặc 1.234"
                quang-tri,2023/quang-tri.xlsx,Viện trợ,B10,error,row-unnamed,'-,tên dự án,Dòng không có tên
                """);
    }

    @Test
    void entries_carry_their_money_its_evidence_and_their_place() {
        assertThat(entries())
                .containsExactly(
                        "member=ha-tinh period=2023 section=events name=events 7 participants=120"
                                + " file=2023/ha-tinh.xlsx sheet=events row=7",
                        "member=ha-tinh period=2023 section=events name=events 8"
                                + " file=2023/ha-tinh.xlsx sheet=events row=8",
                        "member=ha-tinh period=2023 section=aid project=Trường mầm non"
                                + " committed=1851920000 committed_currency=VND committed_text=1851920000"
                                + " committed_qualifier=exact committed_cell=K1 committed_vnd=1851920000"
                                + " committed_usd=74076.80 committed_rate=25000 committed_rate_source=a bank"
                                + " committed_residue=0.00"
                                + " disbursed=-250000 disbursed_currency=VND disbursed_text='-250000"
                                + " disbursed_qualifier=exact disbursed_cell=K1 disbursed_vnd=-250000"
                                + " disbursed_usd=-10.00 disbursed_rate=25000 disbursed_rate_source=a bank"
                                + " disbursed_residue=0.00"
                                + " file=2023/ha-tinh.xlsx sheet=Viện trợ row=11",
                        "member=kon-tum period=2023 section=information name=information 5"
                                + " file=2023/kon-tum.xlsx sheet=information row=5",
                        "member=quang-tri period=2023 section=aid project='=HYPERLINK(\"x\")"
                                + " committed=68532.39 committed_currency=USD committed_text=68532.39"
                                + " committed_qualifier=exact committed_cell=K1 committed_vnd=1713309750"
                                + " committed_usd=68532.39 committed_rate=25000 committed_rate_source=a bank"
                                + " committed_residue=0.00"
                                + " disbursed=0.01 disbursed_currency=USD disbursed_text=0.01"
                                + " disbursed_qualifier=exact disbursed_cell=K1 disbursed_vnd=250"
                                + " disbursed_usd=0.01 disbursed_rate=25000 disbursed_rate_source=a bank"
                                + " disbursed_residue=0.00"
                                + " file=2023/quang-tri.xlsx sheet=Viện trợ row=11",
                        "member=quang-tri period=2023 section=aid project=Nước sạch, \"giai đoạn 2\""
                                + " committed=7.00 committed_currency=USD committed_text=7.00"
                                + " committed_qualifier=exact committed_cell=K1 committed_usd=7.00"
                                + " file=2023/quang-tri.xlsx sheet=Viện trợ row=12");
    }

    @Test
    void lines_end_as_rfc_4180_says_and_no_mark_goes_before_them() throws IOException {
        String raw = Files.readString(folder.resolve("data/totals.csv"));

        assertThat(raw).startsWith("member,code,").endsWith("rows,,2,,,2\r\n");
        assertThat(raw.lines().count())
                .isEqualTo(raw.chars().filter(each -> each == '\r').count());
    }

    @Test
    void what_is_read_back_is_what_the_store_has() {
        List<String> store = Figures.of(PeriodTotals.accepted(book), "").stream()
                .filter(figure -> !figure.scope().startsWith(ControlFigure.NO_CLUSTER))
                .map(DataFolderTest::flat)
                .toList();

        assertThat(DATA.figures(folder)).containsOnlyKeys("data/entries.csv", "data/totals.csv");
        assertThat(DATA.figures(folder).values())
                .allSatisfy(figures -> assertThat(figures.stream().map(DataFolderTest::flat))
                        .containsExactlyInAnyOrderElementsOf(store));
    }

    private static String flat(ControlFigure figure) {
        return String.join(
                " ",
                figure.scope(),
                figure.section().id(),
                figure.measure(),
                figure.currency(),
                figure.value().toPlainString());
    }

    private List<String> entries() {
        List<String> entries = new ArrayList<>();
        CsvTable.read(
                folder.resolve("data/entries.csv"),
                row -> entries.add(row.written().toMap().entrySet().stream()
                        .filter(value -> !value.getValue().isEmpty())
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .collect(joining(" "))));
        return entries;
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("data").resolve(file)).replace("\r\n", "\n");
    }
}
