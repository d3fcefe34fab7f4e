package tonghop.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.JobHistory;
import tonghop.domain.journal.Journal;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Clusters;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Window;
import tonghop.domain.rule.Language;
import tonghop.pipeline.intake.Admissions;
import tonghop.pipeline.intake.Intake;
import tonghop.pipeline.intake.Inventories;
import tonghop.pipeline.intake.Received;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Ledger;
import tonghop.pipeline.normalise.Normalising;
import tonghop.pipeline.normalise.Postings;
import tonghop.pipeline.publish.Outcome;
import tonghop.pipeline.publish.Provenance;
import tonghop.pipeline.publish.Publications;
import tonghop.pipeline.publish.Sources;
import tonghop.pipeline.read.Staging;
import tonghop.pipeline.validate.Examinations;
import tonghop.run.Runs;
import tonghop.store.Database;
import tonghop.store.Store;
import tonghop.workspace.inbox.InputFolder;
import tonghop.workspace.inbox.JournalFile;
import tonghop.workspace.inbox.ReceivedFolder;
import tonghop.workspace.output.ClosedFolder;

/** A workspace of sketched reports: real store, real job, real folders; only workbooks are text in and text out. */
final class Office {

    private static final Window ALWAYS = Window.since(LocalDate.of(2008, 8, 1));
    private static final List<Member> ALL = List.of(
            member("an-giang", "89", "An Giang"),
            member("da-nang", "48", "Đà Nẵng"),
            member("tra-vinh", "84", "Trà Vinh"),
            member("vinh-long", "86", "Vĩnh Long"));

    private final Path workspace;
    private final Hook hook;
    private final String ruleBook;

    Office(Path workspace, Hook hook, String ruleBook) {
        this.workspace = workspace;
        this.hook = hook;
        this.ruleBook = ruleBook;
    }

    Office(Path workspace) {
        this(workspace, Hook.NOTHING, "rules");
    }

    Office with(Hook other) {
        return new Office(workspace, other, ruleBook);
    }

    Office under(String otherRules) {
        return new Office(workspace, hook, otherRules);
    }

    Office file(String path, String... lines) {
        Path file = workspace.resolve("input").resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void remove(String path) throws IOException {
        Files.delete(workspace.resolve("input").resolve(path));
    }

    /** What was published of a period, or nothing. */
    String published(String period) {
        try {
            Path book = workspace.resolve("output").resolve(period).resolve("book.txt");
            return Files.exists(book) ? Files.readString(book) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path output() {
        return workspace.resolve("output");
    }

    Runs open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        Database database = Database.open(output().resolve("store").resolve("tonghop"), clock);
        Store store = new Store(database);
        Members members = new Members(ALL, List.of(), List.of());
        Journal journal = new JournalFile(output().resolve("store").resolve("journal.tsv"), clock);
        InputFolder inbox = new InputFolder(workspace.resolve("input"));
        Received received = new ReceivedFolder(output().resolve("store").resolve("received"), journal);
        Ledger ledger = hook.on(Ledger.class, store.ledger());
        Stores stores = new Stores(
                inbox,
                received,
                hook.on(Inventories.class, store.inventories()),
                hook.on(Admissions.class, store.admissions()),
                hook.on(Staging.class, store.staging()),
                hook.on(Examinations.class, store.examinations(members)),
                hook.on(Postings.class, store.postings()),
                ledger,
                hook.on(Publications.class, store.publications()),
                journal,
                new ClosedFolder(output().resolve("store").resolve("closed"), output(), workspace.resolve("input")));
        Sketch sketch = new Sketch(ALL.stream().collect(Collectors.toMap(Member::id, member -> member)));
        Stages stages = new Stages(
                new Intake(inbox, received, period -> ruleBook, journal),
                Sketch::kind,
                Sketch::sheets,
                sketch::report,
                Sketch::examination,
                new Normalising(rates()),
                new Bookkeeping(ledger, members, new Clusters(List.of(), members)),
                this::issue,
                period -> !published(period.label()).isEmpty());
        Edition edition = new Edition(new Provenance(Map.of(), "test"), output(), Language.VI);
        Jobs jobs = new Jobs(() -> JobHistory.in(database.source(), store.transactions()), store.transactions(), 2);
        return new BatchRuns(stores, stages, edition, jobs, database::close);
    }

    private Outcome issue(PeriodBook book, Provenance provenance, Sources sources) {
        hook.before("issue");
        book.reports().forEach(report -> {
            List<?> read = sources.entries(report.submission());
            List<?> kept =
                    report.postings().stream().map(posting -> posting.entry()).toList();
            if (!read.equals(kept)) {
                throw new IllegalStateException("read " + read + " but kept " + kept);
            }
        });
        try {
            Path folder = output().resolve(book.period().label());
            Files.createDirectories(folder);
            Path draft = Files.writeString(folder.resolve("book.part"), text(book));
            Path published = Files.move(draft, folder.resolve("book.txt"), StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Published(List.of(published));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(PeriodBook book) {
        return Stream.of(book.reports(), book.absent(), book.submissions(), book.findings(), book.rates())
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static ExchangeRates rates() {
        return new ExchangeRates(List.of(new ExchangeRate(
                new BigDecimal("23271.2125"),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                ExchangeRate.Kind.YEAR_AVERAGE,
                "source\tof the rate")));
    }

    private static Member member(String id, String code, String name) {
        return new Member(id, code, name, "tỉnh", ALWAYS, Member.Union.YES);
    }
}
