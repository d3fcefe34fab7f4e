package tonghop.workspace.output;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Acts;
import tonghop.domain.journal.Journal;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.text.VietnameseOrder;
import tonghop.pipeline.intake.Inbox;
import tonghop.run.Standings;

/** Tells where periods stand from the published files and the received ones alone. */
public final class FolderStandings implements Standings {

    private static final Comparator<FileStanding> BY_MEMBER =
            Comparator.comparing(FileStanding::member, VietnameseOrder.INSTANCE).thenComparing(FileStanding::file);

    private final Inbox inbox;
    private final Path output;
    private final Members members;
    private final ZoneId office;
    private final Journal journal;

    public FolderStandings(Inbox inbox, Path output, Members members, ZoneId office, Journal journal) {
        this.journal = journal;
        this.inbox = inbox;
        this.output = output;
        this.members = members;
        this.office = office;
    }

    @Override
    public List<ReportingPeriod> periods() {
        return Stream.concat(inbox.folders().stream().map(Inbox.Folder::period), published().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Standing of(ReportingPeriod period) {
        PublishedPeriod published = PublishedPeriod.of(output, period.label());
        List<PublishedFile> files = published.files();
        Acts acts = journal.acts();
        return new Standing(
                period,
                published.moment(office),
                files.stream()
                        .map(file -> standing(file, period))
                        .sorted(BY_MEMBER)
                        .toList(),
                late(period, files),
                acts.closing(period).isPresent()
                        ? new Waiting(files, acts).in(inbox, period)
                        : Unread.after(seen()).in(inbox, period),
                acts.closing(period).stream().toList(),
                pending(acts.on(period)),
                published.geographies());
    }

    private static List<Act> pending(List<Act> acts) {
        List<Act> done = acts.stream()
                .filter(act -> act.kind() != Kind.RECEIVED && act.kind() != Kind.CLOSED)
                .toList();
        int last = done.stream().map(Act::kind).toList().lastIndexOf(Kind.PUBLISHED);
        return done.subList(last + 1, done.size());
    }

    private FileStanding standing(PublishedFile file, ReportingPeriod period) {
        return new FileStanding(
                file.file(), name(file.member(), period), file.period(), file.status(), file.rowsHeld(), file.reason());
    }

    /** The name at the end of the period, else the one borne in it; of an id that is no longer listed, the id. */
    private String name(String id, ReportingPeriod period) {
        return members.byId(id, period.window().until())
                .or(() -> members.all().stream()
                        .filter(member ->
                                member.id().equals(id) && member.validity().overlaps(period.window()))
                        .findFirst())
                .map(Member::name)
                .orElse(id);
    }

    private List<String> late(ReportingPeriod period, List<PublishedFile> files) {
        Set<String> sent = files.stream()
                .filter(PublishedFile::isAccepted)
                .map(PublishedFile::member)
                .collect(toSet());
        return members.inForce(period.window().until()).stream()
                .filter(member -> member.hasUnion() && !sent.contains(member.id()))
                .map(Member::name)
                .sorted(VietnameseOrder.INSTANCE)
                .toList();
    }

    private List<PublishedFile> seen() {
        return published().stream()
                .flatMap(period -> PublishedPeriod.of(output, period.label()).files().stream())
                .toList();
    }

    private List<ReportingPeriod> published() {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(
                            folder -> ReportingPeriod.parse(folder.getFileName().toString()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + output, e);
        }
    }
}
