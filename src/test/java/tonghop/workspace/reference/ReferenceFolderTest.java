package tonghop.workspace.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.reporting.Cluster;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.MemberMatch;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.domain.text.Key;
import tonghop.run.BrokenReference;

class ReferenceFolderTest {

    private static final Path OFFICE = Path.of("input/reference");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheOffices() throws IOException {
        try (Stream<Path> files = Files.list(OFFICE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void the_members_alone_are_the_same_members_but_no_text_names_them() {
        ReferenceFolder office = new ReferenceFolder(OFFICE, Language.VI);

        assertThat(office.members().all()).isEqualTo(office.read().members().all());
        assertThat(office.members().named("Trà Vinh", ReportingPeriod.year(2022).window()))
                .isInstanceOf(MemberMatch.None.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-30", "0000-01-01", "2023-13-01"})
    void a_day_that_never_was_is_told_however_it_is_written(String day) throws IOException {
        Path members = folder.resolve("members.csv");
        Files.writeString(members, Files.readString(members).replaceFirst("2008-08-01", day));

        assertThatThrownBy(() -> new ReferenceFolder(folder, Language.VI).members())
                .isInstanceOfSatisfying(BrokenReference.class, broken -> assertThat(broken.problems())
                        .singleElement()
                        .asString()
                        .contains(day));
    }

    @Test
    void the_offices_own_data_is_read_whole() {
        Reference reference = new ReferenceFolder(OFFICE, Language.VI).read();

        assertThat(reference.members().all()).hasSize(88);
        assertThat(reference.successions().all()).hasSize(52);
        assertThat(reference.successions().into("tuyen-quang-2025")).hasSize(2);
        assertThat(reference.rates().rates()).hasSize(9);
        assertThat(reference.rates().rates().get(0).dongPerDollar()).isEqualByComparingTo(new BigDecimal("22370.0867"));
        assertThat(reference.sectors().all()).hasSize(10);
        assertThat(reference.sectors().find("Xoá đói giảm nghèo"))
                .hasValueSatisfying(sector -> assertThat(sector.id()).isEqualTo("poverty"));
        assertThat(reference.sectors().find("Thể thao")).isEmpty();
        assertThat(reference
                        .clusters()
                        .of("tra-vinh", ReportingPeriod.months(2022, 9).window())
                        .map(Cluster::name))
                .contains("Cụm 5");
        assertThat(reference
                        .vocabulary()
                        .encodings()
                        .decode("ViÖt Nam", ".VnTime")
                        .text())
                .isEqualTo("Việt Nam");
    }

    @Test
    void headings_and_titles_are_found_by_their_words() {
        var vocabulary = new ReferenceFolder(OFFICE, Language.VI).read().vocabulary();

        assertThat(vocabulary.headings().whole(Section.AID, Key.of("TÊN CHƯƠNG TRÌNH, DỰ ÁN")))
                .contains(Field.PROJECT);
        assertThat(vocabulary.headings().whole(Section.EVENTS, Key.of("Stt"))).contains(Field.ORDINAL);
        assertThat(vocabulary.headings().byWords(Section.AID, Key.of("Giải ngân lũy kế")))
                .isEmpty();
        assertThat(vocabulary.headings().general(Key.of("Kế hoạch giải ngân năm 2022")))
                .contains(Field.PLAN_DISBURSED);
        assertThat(vocabulary.titles().in(Key.of("CÔNG TÁC HÒA BÌNH, ĐOÀN KẾT, HỮU NGHỊ NĂM 2023")))
                .containsExactly(Section.EVENTS);
        assertThat(vocabulary.titles().in(Key.of("LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH HÒA BÌNH")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aid, Giá trị viện trợ đã giải ngân (VND), disbursed",
        "aid, Tổng giá trị viện trợ giải ngân trong năm, disbursed",
        "aid, Giá trị cam kết viện trợ năm 2023, committed",
        "aid, Tên tổ chức PCPNN tài trợ, donor",
        "aid, Thời gian thực hiện dự án, duration",
        "delegations, Số lượng người trong đoàn, people",
        "associations, Số hội viên mới kết nạp trong năm 2023, new_members",
    })
    void a_heading_with_more_words_is_found_by_the_longest_listed(String section, String heading, String field) {
        var headings =
                new ReferenceFolder(OFFICE, Language.VI).read().vocabulary().headings();

        assertThat(headings.byWords(Section.of(section).orElseThrow(), Key.of(heading)))
                .map(Field::id)
                .contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "% giải ngân",
        "Tỷ lệ giải ngân",
        "Lũy kế giải ngân",
        "Kế hoạch giải ngân",
        "Giải ngân vốn đối ứng",
        "Vốn đối ứng đã giải ngân",
        "Còn lại chưa giải ngân",
        "Giải ngân năm trước",
        "Trong đó: viện trợ không hoàn lại",
    })
    void a_heading_of_another_figure_is_none_of_ours(String heading) {
        var headings =
                new ReferenceFolder(OFFICE, Language.VI).read().vocabulary().headings();

        assertThat(headings.whole(Section.AID, Key.of(heading))).isEmpty();
        assertThat(headings.byWords(Section.AID, Key.of(heading))).isEmpty();
    }

    @Test
    void what_excel_in_vietnam_saves_is_the_same() throws IOException {
        saveAsExcelDoes("exchange-rates.csv", """
                currency;valid_from;valid_to;kind;vnd_per_unit;source
                USD;1/1/2023;31/12/2023;year-average;23787,3192;"IMF; average"
                ;;;;;
                """);
        saveAsExcelDoes("members.csv", """
                sep=;
                id;code;name;type;valid_from;valid_to;has_union;
                ha-noi;1;Hà Nội;thành phố;1/8/2008;;yes;
                """);
        only("ha-noi");

        Reference reference = new ReferenceFolder(folder, Language.VI).read();

        assertThat(reference.members().byCode("01", LocalDate.of(2023, 1, 1)))
                .map(Member::name)
                .contains("Hà Nội");
        assertThat(reference.rates().rates().get(0).dongPerDollar()).isEqualByComparingTo(new BigDecimal("23787.3192"));
        assertThat(reference.rates().rates().get(0).source()).isEqualTo("IMF; average");
    }

    @Test
    void all_mistakes_are_told_at_once_with_file_and_line() throws IOException {
        write("clusters.csv", """
                cluster,name,member,role,valid_from,valid_to,source
                1,Cụm 1,ha-noi,member,2021-07-20,2025-06-30,x
                2,Cụm 2,ha-noi,member,2023-01-01,2023-12-31,x
                2,Cụm 2,ha-noj,member,2021-07-20,2025-06-30,x
                3,Cụm 3,da-nang,lead,2023-01-01,2023-12-31,x
                3,Cụm 3,hue,boss,2023-01-01,2023-12-31,x
                3,Cụm 3,hue,member,31/2/2023,2023-12-31,x
                3,Cụm 3,hue,member,2023-01-01,2022-12-31,x
                3,Cụm 3,hue,member,2023-01-01,2023-12-31,press, of 2023
                """);
        write("exchange-rates.csv", """
                currency,valid_from,valid_to,kind,vnd_per_unit,source
                USD,2023-01-01,2023-12-31,year-average,23.787,IMF
                EUR,2023-01-01,2023-12-31,year-average,25000,IMF
                USD,2023-01-01,2023-12-31,year-average,0,
                """);
        Files.delete(folder.resolve("labels.csv"));

        assertThat(problems())
                .containsExactly(
                        "clusters.csv, line 3: found “ha-noi”, expected one line at a time; it overlaps with line 2",
                        "clusters.csv, line 4: found “ha-noj”, expected an id in column member that members.csv has",
                        "clusters.csv, line 5: found “da-nang”, expected a member of cluster 3 during all of that time",
                        "clusters.csv, line 6: found “boss”, expected column role to be one of: member, lead, deputy",
                        "clusters.csv, line 7: found “31/2/2023”, expected a day in column valid_from, such as 2023-07-20"
                                + " or 20/7/2023",
                        "clusters.csv, line 8: found “2022-12-31”, expected a day not before 2023-01-01",
                        "clusters.csv, line 9: found “of 2023”, expected only 7 cells: put a cell with a comma or"
                                + " semicolon in quotation marks",
                        "exchange-rates.csv, line 2: found “23.787”, expected a positive number in column vnd_per_unit"
                                + " without grouping, such as 23919 or 22370.0867",
                        "exchange-rates.csv, line 3: found “EUR”, expected column currency to be one of: USD",
                        "exchange-rates.csv, line 4: found “0”, expected a positive number in column vnd_per_unit"
                                + " without grouping, such as 23919 or 22370.0867",
                        "exchange-rates.csv, line 4: found “”, expected column source to be filled",
                        "labels.csv: expected this file to be in the folder");
    }

    @Test
    void one_thing_has_one_meaning() throws IOException {
        append("headings.csv", "aid,disbursed,GIÁ TRỊ CAM KẾT\n*,committed,Nội dung\naid,price,Giá\naid,project,…\n");
        append("sections.csv", "events,Viện trợ\n");
        append("sectors.csv", "sport,Thể thao,998,Y tế\n");
        append("member-aliases.csv", "hue,tp hcm\n");
        append("members.csv", "x y,842,Trà Vinh,tỉnh,2008-08-01,,yes\nnew,84,Mới,tỉnh,2009-01-01,,maybe\n");
        append("members.csv", "new,84,Trà Vinh,tỉnh,2009-01-01,,yes\n");

        assertThat(problems())
                .extracting(problem -> problem.substring(problem.indexOf("found")))
                .containsExactly(
                        "found “GIÁ TRỊ CAM KẾT”, expected one meaning: it was committed and now is disbursed",
                        "found “Nội dung”, expected one meaning: it was content and now is committed",
                        "found “Nội dung”, expected one meaning: it was name and now is committed",
                        "found “price”, expected column field to be one of: " + fields(),
                        "found “…”, expected letters or digits in column heading",
                        "found “tp hcm”, expected one meaning: it was ho-chi-minh and now is hue",
                        "found “x y”, expected an id in column id of small letters without marks, digits and hyphens,"
                                + " such as tra-vinh",
                        "found “842”, expected a province’s code of two digits in column code, such as 84",
                        "found “maybe”, expected column has_union to be one of: yes, no, unknown",
                        "found “84”, expected one line at a time; it overlaps with line 56",
                        "found “Trà Vinh”, expected one line at a time; it overlaps with line 56",
                        "found “Viện trợ”, expected one meaning: it was aid and now is events",
                        "found “Y tế”, expected one meaning: it was health and now is sport");
    }

    @Test
    void a_donor_may_have_several_lines_and_a_name_one_donor() throws IOException {
        write("donors.csv", "name,country,aliases\nMAG,Anh,Mines Advisory Group\nMAG,,M.A.G.;Mag UK\n");
        Donors donors = new ReferenceFolder(folder, Language.EN).read().donors();
        assertThat(donors.find("m.a.g."))
                .contains(donors.find("Mines Advisory Group").orElseThrow());

        write("donors.csv", "name,country,aliases\nMAG,Anh,Mines\nMAG,Đức,\nOxfam,Anh,Mines\n");
        assertThat(problems())
                .containsExactly(
                        "donors.csv, line 3: found “Đức”, expected one meaning: it was Anh and now is Đức",
                        "donors.csv, line 4: found “Mines”, expected one meaning: it was MAG and now is Oxfam");
    }

    @Test
    void a_file_that_is_no_utf_8_or_lacks_a_column_says_so() throws IOException {
        Files.write(folder.resolve("sectors.csv"), "id,name_vi\nx,Giáo dục\n".getBytes(StandardCharsets.ISO_8859_1));
        write("sections.csv", "section,title\naid,Viện trợ\n");
        write("labels.csv", "");
        write("member-phrases.csv", "meaning,phrase\nunion,\"Liên hiệp\n");

        assertThat(problems())
                .containsExactly(
                        "labels.csv, line 1: found “”, expected a column kind in the first line",
                        "labels.csv, line 1: found “”, expected a column match in the first line",
                        "labels.csv, line 1: found “”, expected a column label in the first line",
                        "member-phrases.csv: expected a CSV file that can be read: look for quotation marks that are"
                                + " not closed",
                        "sections.csv, line 1: found “section, title”, expected a column heading in the first line",
                        "sectors.csv: expected a file in UTF-8: in Excel choose Save As, “CSV UTF-8”");
    }

    @Test
    void a_folder_that_is_not_there_lacks_every_file() {
        assertThatThrownBy(() -> new ReferenceFolder(folder.resolve("none"), Language.VI).read())
                .isInstanceOfSatisfying(BrokenReference.class, broken -> assertThat(broken.problems())
                        .hasSize(12)
                        .contains("members.csv: cần có tệp này trong thư mục"));
    }

    @Test
    void the_hash_changes_with_any_file_and_with_nothing_else() throws IOException {
        Reference before = new ReferenceFolder(OFFICE, Language.VI).read();
        write("~$members.csv", "lock");
        Reference copied = new ReferenceFolder(folder, Language.EN).read();
        write("donors.csv", "name,country\n");
        Reference more = new ReferenceFolder(folder, Language.EN).read();

        assertThat(copied.hash()).isEqualTo(before.hash()).hasSize(64);
        assertThat(copied.hashes()).isEqualTo(before.hashes()).containsKey("members.csv");
        assertThat(more.hash()).isNotEqualTo(before.hash());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_problem_has_its_sentence(Language language) {
        Wording wording = Wording.of("messages/reference", language);

        assertThat(Expected.values()).allSatisfy(expected -> assertThat(wording.say(expected.key(), "a", "b"))
                .isNotBlank());
    }

    @Test
    void a_form_that_cannot_be_used_is_told_with_its_line() throws IOException {
        write("forms.csv", """
                form,section,field,group,heading,kind,choices,width,hint
                THBC-1,aid,project,,Tên dự án,text,,20,
                THBC-1,aid,price,,Giá,money,,wide,
                THBC-1,nowhere,donor,,Nhà tài trợ,text,,20,
                THBC-1,aid,donor,,Tên dự án,text,,20,
                """);

        assertThat(problems())
                .hasSize(5)
                .allMatch(problem -> problem.startsWith("forms.csv, line "))
                .anyMatch(problem -> problem.startsWith("forms.csv, line 3: ") && problem.contains("“wide”"))
                .anyMatch(problem -> problem.startsWith("forms.csv, line 4: ") && problem.contains("nowhere"))
                .anyMatch(problem -> problem.startsWith("forms.csv, line 5: ") && problem.contains("Tên dự án"));
    }

    @Test
    void a_workspace_without_forms_can_run_but_hands_none_out() throws IOException {
        Files.delete(folder.resolve("forms.csv"));
        ReferenceFolder without = new ReferenceFolder(folder, Language.EN);

        assertThat(without.read().vocabulary().forms().newest()).isEmpty();
        assertThatThrownBy(without::lists).isInstanceOf(BrokenReference.class).hasMessageContaining("forms.csv");
    }

    @Test
    void every_list_that_a_form_names_is_there() {
        var lists = new ReferenceFolder(OFFICE, Language.VI).lists();

        assertThat(lists.countries()).hasSize(249).contains("Lào", "Hoa Kỳ", "Anh", "Úc");
        assertThat(lists.donors()).contains("MCNV").doesNotHaveDuplicates();
        assertThat(lists.form().columns(Section.AID)).isNotEmpty();
    }

    private List<String> problems() {
        try {
            new ReferenceFolder(folder, Language.EN).read();
            return List.of();
        } catch (BrokenReference broken) {
            return broken.problems();
        }
    }

    private static String fields() {
        return String.join(
                ", ",
                Stream.concat(
                                Stream.of("-", "#", "?"),
                                Stream.of(Field.values()).map(Field::id))
                        .toList());
    }

    /** Leaves nothing that speaks of other members. */
    private void only(String member) throws IOException {
        saveAsExcelDoes("member-aliases.csv", "member;alias\n" + member + ";HN\n");
        saveAsExcelDoes("successions.csv", "member;successor;date;authority\n");
        saveAsExcelDoes("clusters.csv", """
                cluster;name;member;role;valid_from;valid_to;source
                1;Cụm 1;%s;member;20/7/2021;;x
                """.formatted(member));
    }

    private void saveAsExcelDoes(String name, String text) throws IOException {
        write(name, "\uFEFF" + text.replace("\n", "\r\n"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void append(String name, String text) throws IOException {
        write(name, Files.readString(folder.resolve(name)) + text);
    }
}
