package tonghop.batch;

import java.util.List;
import java.util.function.Predicate;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.journal.Acts;
import tonghop.domain.ledger.Difference;
import tonghop.domain.ledger.Posting;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.intake.InventoryText;
import tonghop.pipeline.merge.Sentences;
import tonghop.pipeline.publish.Archive.Ground;
import tonghop.pipeline.publish.Publications.Publication;
import tonghop.run.Comparison;
import tonghop.run.History;
import tonghop.run.History.Use;
import tonghop.run.Refused;
import tonghop.run.Refused.Why;
import tonghop.run.Register;

/** The register over the store, the journal and the archive of a workspace. */
public final class BatchRegister implements Register {

    private final Publisher publisher;
    private final Stores stores;
    private final Chapters chapters;
    private final Runnable release;

    /** @param release gives the workspace free */
    public BatchRegister(Stores stores, Stages stages, Edition edition, Members members, Runnable release) {
        this.publisher = new Publisher(stores, stages, edition);
        this.stores = stores;
        this.chapters = new Chapters(stores, members, new Sentences(edition.language()));
        this.release = release;
    }

    @Override
    public History history(ReportingPeriod period, String member) {
        List<Chapter> all = member.isEmpty() ? chapters.of(period) : of(period, member);
        return new History(period, Chapter.versions(all));
    }

    @Override
    public Comparison compare(ReportingPeriod period, String member, List<String> versions) {
        List<Chapter> all = of(period, member);
        if (all.size() < 2) {
            throw new Refused(Why.ONE_VERSION, member);
        }
        Chapter later = versions.size() > 1 ? meant(all, versions.get(1)) : all.get(all.size() - 1);
        Chapter earlier = versions.isEmpty() ? all.get(all.size() - 2) : meant(all, versions.get(0));
        return new Comparison(earlier.version(), later.version(), Difference.between(entries(earlier), entries(later)));
    }

    private List<Entry> entries(Chapter chapter) {
        return stores.ledger().postings(chapter.reading()).stream()
                .map(Posting::entry)
                .toList();
    }

    @Override
    public Act withdraw(ReportingPeriod period, String member, String version, Signed signed) {
        Chapter meant = open(period, member, version);
        if (isWithdrawn(meant)) {
            throw new Refused(Why.ALREADY_WITHDRAWN, meant.file());
        }
        return noted(Kind.WITHDRAWN, period, meant, signed);
    }

    @Override
    public Act restore(ReportingPeriod period, String member, String version, Signed signed) {
        Chapter meant = version.isEmpty() ? lastWithdrawn(period, member) : open(period, member, version);
        if (!isWithdrawn(meant)) {
            throw new Refused(Why.NOT_WITHDRAWN, meant.file());
        }
        return noted(Kind.RESTORED, period, meant, signed);
    }

    private Chapter lastWithdrawn(ReportingPeriod period, String member) {
        requireOpen(period);
        List<Chapter> withdrawn =
                of(period, member).stream().filter(this::isWithdrawn).toList();
        return only(withdrawn, chapter -> true, member);
    }

    private Chapter open(ReportingPeriod period, String member, String version) {
        requireOpen(period);
        List<Chapter> all = of(period, member);
        return version.isEmpty()
                ? only(all, chapter -> chapter.version().use() == Use.COUNTS, member)
                : meant(all, version);
    }

    private void requireOpen(ReportingPeriod period) {
        if (acts().closing(period).isPresent()) {
            throw new Refused(Why.CLOSED, period.label());
        }
    }

    private boolean isWithdrawn(Chapter chapter) {
        return acts().withdrawals().stream().anyMatch(one -> one.sha256().equals(chapter.sha256()));
    }

    private Act noted(Kind kind, ReportingPeriod period, Chapter chapter, Signed signed) {
        return noted(Act.on(kind, signed, period.label(), chapter.member(), chapter.sha256(), chapter.file()));
    }

    private Act noted(Act act) {
        stores.journal().add(List.of(act));
        List<Act> all = acts().all();
        return all.get(all.size() - 1);
    }

    @Override
    public Act closePeriod(ReportingPeriod period, Signed signed) {
        requireOpen(period);
        if (stores.publications().last(period).isEmpty()) {
            throw new Refused(Why.NOT_PUBLISHED, period.label());
        }
        Inventory inventory = publisher.stages().intake().survey(period);
        Publication publication =
                publisher.current(inventory).orElseThrow(() -> new Refused(Why.NOT_CURRENT, period.label()));
        Ground ground = new Ground(InventoryText.of(inventory), publication.workbooks());
        stores.archive().keep(period, inventory.issue(), ground);
        return noted(Act.onIssue(Kind.CLOSED, signed, period.label(), inventory.issue(), inventory.hash()));
    }

    @Override
    public Act reopen(ReportingPeriod period, Signed signed) {
        Act closing = acts().closing(period).orElseThrow(() -> new Refused(Why.NOT_CLOSED, period.label()));
        return noted(Act.onIssue(Kind.REOPENED, signed, period.label(), closing.number(), closing.sha256()));
    }

    private List<Chapter> of(ReportingPeriod period, String member) {
        List<Chapter> own = chapters.of(period).stream()
                .filter(chapter -> chapter.member().equals(member))
                .toList();
        if (own.isEmpty()) {
            throw new Refused(Why.NO_REPORT, member);
        }
        return own;
    }

    private static Chapter meant(List<Chapter> all, String version) {
        return only(all, chapter -> chapter.isMeantBy(version), version);
    }

    /** None or several: nobody knows which is meant. */
    private static Chapter only(List<Chapter> all, Predicate<Chapter> wanted, String typed) {
        List<Chapter> found = all.stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new Refused(Why.NO_VERSION, typed);
        }
        return found.get(0);
    }

    private Acts acts() {
        return stores.journal().acts();
    }

    @Override
    public void close() {
        release.run();
    }
}
