package tonghop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Language;
import tonghop.run.Geographies;
import tonghop.run.Progress;
import tonghop.run.Refused;
import tonghop.run.Register;
import tonghop.run.Restoration;
import tonghop.run.Runs;

/**
 * Random sequences of whole runs: submitted, corrected, withdrawn, restored, closed, reopened, copied, the store lost, run again. Whatever
 * was done, what is published is the sum of the reports that count, and can be made again.
 *
 * <p>{@code -Dtonghop.sequences=50} tries more of them.
 */
class WholeRunsTest {

    private static final List<String> PERIODS = List.of("2024", "2025");
    private static final Map<String, String> MEMBERS = Map.of(
            "bac-giang 2024", "BẮC GIANG",
            "bac-ninh 2024", "BẮC NINH",
            "cao-bang 2024", "CAO BẰNG",
            "bac-ninh-2025 2025", "BẮC NINH",
            "cao-bang 2025", "CAO BẰNG");
    private static final Geographies MERGED = Geographies.also(LocalDate.of(2025, 7, 1));
    private static final Signed LAN = new Signed("Lan", "a test");
    private static final int STEPS = 9;

    @TempDir
    private Path workspace;

    /** The versions of each member and year, the newest last, and what they commit. */
    private final Map<String, List<Version>> sent = new TreeMap<>();

    private final Map<String, SortedMap<String, BigDecimal>> closed = new TreeMap<>();

    private record Version(Path file, BigDecimal committed, boolean withdrawn) {
        Version withdrawn(boolean now) {
            return new Version(file, committed, now);
        }
    }

    static LongStream orders() {
        return sequences().limit(Long.getLong("tonghop.sequences", 1));
    }

    static LongStream sequences() {
        return LongStream.range(3, 3 + Long.getLong("tonghop.sequences", 2));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void what_is_published_is_the_sum_of_what_counts_and_can_be_made_again(long seed) throws IOException, SQLException {
        copy(Path.of("input/reference"), workspace.resolve("input/reference"));
        Random random = new Random(seed);
        for (String member : new TreeMap<>(MEMBERS).keySet()) {
            send(member, random);
        }
        PERIODS.forEach(period -> run(workspace, period));
        for (int step = 0; step < STEPS; step++) {
            act(random);
        }
        settle(workspace);

        PERIODS.forEach(this::holds);
        Map<String, String> published = data(workspace);
        settle(workspace);
        assertThat(differences(published, data(workspace))).isEmpty();
        rebuild();
        assertThat(differences(published, data(workspace))).isEmpty();
        List<String> known = new Memory(workspace).ofPublications();
        lose();
        assertThat(differences(published, data(workspace))).isEmpty();
        assertThat(new Memory(workspace).ofPublications()).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void neither_the_order_of_reading_nor_the_number_of_threads_nor_a_copy_tells(long seed) throws IOException {
        copy(Path.of("input/reference"), workspace.resolve("input/reference"));
        Random random = new Random(seed);
        for (String member : new TreeMap<>(MEMBERS).keySet()) {
            send(member, random);
        }
        Path other = workspace.resolve("other");
        copy(workspace.resolve("input"), other.resolve("input"));
        Files.writeString(other.resolve("tonghop.properties"), "tonghop.readers=1\n");
        Files.writeString(workspace.resolve("tonghop.properties"), "tonghop.readers=4\n");
        settle(workspace);
        settle(other);
        assertThat(differences(data(workspace), data(other))).isEmpty();

        Map<String, String> before = withoutCopies(workspace);
        for (List<Version> versions : sent.values()) {
            Path file = versions.get(0).file();
            Files.copy(file, file.resolveSibling("0 copy of " + file.getFileName()));
        }
        settle(workspace);
        assertThat(differences(before, withoutCopies(workspace))).isEmpty();
    }

    private void act(Random random) throws IOException {
        String member = List.copyOf(sent.keySet()).get(random.nextInt(sent.size()));
        String period = member.split(" ")[1];
        switch (random.nextInt(9)) {
            case 0, 1 -> send(member, random);
            case 2 -> withdraw(member, period);
            case 3 -> restore(member, period);
            case 4 -> copyOf(member);
            case 5 -> {
                run(workspace, period);
                close(period);
            }
            case 6 -> reopen(period);
            case 7 -> lose();
            default -> run(workspace, period);
        }
    }

    /** A report of one project that goes on from year to year, and of one that is new; a later one is its correction. */
    private void send(String member, Random random) throws IOException {
        List<Version> versions = sent.computeIfAbsent(member, unused -> new ArrayList<>());
        long first = 1_000L * (1 + random.nextInt(900_000));
        long second = 1_000L * (1 + random.nextInt(900_000));
        String name = member.replace(' ', '-') + " " + versions.size() + ".xlsx";
        Path file = workspace.resolve("input").resolve(member.split(" ")[1]).resolve(name);
        Files.createDirectories(file.getParent());
        write(file, member, versions.size(), first, second);
        versions.add(new Version(file, BigDecimal.valueOf(first + second), false));
    }

    private void withdraw(String member, String period) {
        List<Version> versions = sent.getOrDefault(member, List.of());
        tried(
                register -> {
                    register.withdraw(period(period), member.split(" ")[0], "", LAN);
                    int last = lastCounting(versions);
                    versions.set(last, versions.get(last).withdrawn(true));
                },
                period);
    }

    private void restore(String member, String period) {
        List<Version> versions = sent.getOrDefault(member, List.of());
        tried(
                register -> {
                    register.restore(period(period), member.split(" ")[0], "", LAN);
                    versions.replaceAll(version -> version.withdrawn(false));
                },
                period);
    }

    private static int lastCounting(List<Version> versions) {
        int at = versions.size() - 1;
        while (at > 0 && versions.get(at).withdrawn()) {
            at--;
        }
        return at;
    }

    private void copyOf(String member) throws IOException {
        List<Version> versions = sent.getOrDefault(member, List.of());
        Path file = versions.get(versions.size() - 1).file();
        Path copy = file.resolveSibling("again " + file.getFileName());
        if (Files.notExists(copy)) {
            Files.copy(file, copy);
        }
    }

    private void close(String period) {
        tried(
                register -> {
                    register.closePeriod(period(period), LAN);
                    closed.put(period, expected(period));
                },
                period);
    }

    /** The database is gone, closed years or not. */
    private void lose() throws IOException {
        Files.deleteIfExists(workspace.resolve("output/store/tonghop.mv.db"));
        rebuild();
    }

    private void rebuild() {
        try (Runs runs = Wiring.rebuilding(workspace, Language.VI)) {
            for (String period : PERIODS) {
                assertThat(runs.run(period(period), Progress.SILENT).restorations())
                        .allMatch(Restoration::isRestored);
            }
        }
    }

    private void reopen(String period) {
        tried(
                register -> {
                    register.reopen(period(period), LAN);
                    closed.remove(period);
                },
                period);
    }

    /** What stands in the way of an act is said, and nothing has happened; the store must know what was sent before. */
    private void tried(Consumer<Register> act, String period) {
        if (!closed.containsKey(period)) {
            run(workspace, period);
        }
        try (Register register = Wiring.register(workspace, Language.VI)) {
            act.accept(register);
        } catch (Refused refused) {
            assertThat(refused.why()).isNotNull();
        }
    }

    /** The country is the sum of what counts, member by member, in both geographies; clusters were checked by the run. */
    private void holds(String period) {
        SortedMap<String, BigDecimal> wanted = closed.getOrDefault(period, expected(period));
        assertThat(committed(period)).isEqualTo(wanted);
        assertThat(sum(committed(period + "/dia-gioi-2025-07-01"))).isEqualTo(sum(wanted));
    }

    private SortedMap<String, BigDecimal> expected(String period) {
        SortedMap<String, BigDecimal> expected = new TreeMap<>();
        sent.forEach((member, versions) -> {
            Version last = versions.get(lastCounting(versions));
            if (member.endsWith(" " + period) && !last.withdrawn()) {
                expected.put(member.split(" ")[0], last.committed());
            }
        });
        return expected;
    }

    private SortedMap<String, BigDecimal> committed(String publication) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        for (CSVRecord line :
                Csv.records(workspace.resolve("output").resolve(publication).resolve("data/totals.csv"))) {
            if (line.get("measure").equals("committed")) {
                sums.merge(line.get("member"), new BigDecimal(line.get("value_vnd")), BigDecimal::add);
            }
        }
        return sums;
    }

    private static BigDecimal sum(SortedMap<String, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void settle(Path where) {
        PERIODS.forEach(period -> run(where, period));
    }

    private static void run(Path where, String period) {
        try (Runs runs = Wiring.runs(where, Language.VI)) {
            runs.run(period(period), MERGED, Progress.SILENT);
        }
    }

    private static ReportingPeriod period(String label) {
        return ReportingPeriod.parse(label).orElseThrow();
    }

    /** Every data file and manifest by its path. */
    private static Map<String, String> data(Path where) {
        Map<String, String> data = new LinkedHashMap<>();
        PERIODS.forEach(period -> Trial.contents(where.resolve("output").resolve(period)).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".csv") || file.getKey().endsWith(".json"))
                .forEach(file -> data.put(period + "/" + file.getKey(), file.getValue())));
        return data;
    }

    /** The lines in which files differ, each with its file. */
    private static List<String> differences(Map<String, String> one, Map<String, String> other) {
        List<String> differences = new ArrayList<>();
        Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().forEach(file -> {
            List<String> before = one.getOrDefault(file, "").lines().toList();
            List<String> after = other.getOrDefault(file, "").lines().toList();
            before.stream().filter(line -> !after.contains(line)).forEach(line -> differences.add(file + " - " + line));
            after.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add(file + " + " + line));
        });
        return differences;
    }

    /** Every data file, without the lines that name another place of the same content. */
    private static Map<String, String> withoutCopies(Path where) {
        Map<String, String> data = data(where);
        data.keySet().removeIf(file -> file.endsWith("manifest.json"));
        data.replaceAll((file, text) -> text.lines()
                .filter(line -> !line.contains(",file-same-content,"))
                .collect(joining("\n")));
        return data;
    }

    private static void write(Path file, String member, int revision, long first, long second) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Viện trợ");
            row(sheet.createRow(0), "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH " + MEMBERS.getOrDefault(member, ""));
            row(
                    sheet.createRow(1),
                    "BÁO CÁO NĂM " + member.split(" ")[1]
                            + (revision == 0 ? "" : " (điều chỉnh lần " + revision + ")"));
            row(sheet.createRow(2), "Đơn vị tính: đồng");
            row(sheet.createRow(3), "STT", "Tên dự án", "Nhà tài trợ", "Giá trị cam kết", "Giải ngân trong kỳ");
            row(sheet.createRow(4), "1", "Trạm y tế xã " + member.charAt(0), "Plan", "" + first, "" + first / 2);
            row(sheet.createRow(5), "2", "Cầu treo " + member, "Oxfam", "" + second, "0");
            book.write(out);
        }
    }

    private static void row(Row row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            if (cells[at].matches("\\d+")) {
                row.createCell(at).setCellValue(Double.parseDouble(cells[at]));
            } else {
                row.createCell(at).setCellValue(cells[at]);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
