package tonghop.workspace.output;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inbox;
import tonghop.pipeline.intake.Sha256;

/** Which files no publication has seen: by content, or by name where the content cannot be had. */
record Unread(Set<String> contents, Set<String> names) {

    static Unread after(List<PublishedFile> seen) {
        return new Unread(
                seen.stream().map(PublishedFile::sha256).collect(toSet()),
                seen.stream().map(PublishedFile::file).collect(toSet()));
    }

    /** The files that a run of the period would take up: those of its folder and of all parts'. */
    List<String> in(Inbox inbox, ReportingPeriod period) {
        return inbox.folders().stream()
                .filter(folder -> folder.period().concerns(period))
                .flatMap(folder -> inbox.files(folder).stream())
                .filter(found -> !isSeen(found))
                .map(Inbox.Found::file)
                .toList();
    }

    private boolean isSeen(Inbox.Found found) {
        try {
            return contents.contains(Sha256.of(found.path()));
        } catch (IOException unreadable) {
            return names.contains(found.file());
        }
    }
}
