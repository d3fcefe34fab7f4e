package tonghop.workspace.output;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Acts;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.intake.Inbox;

/** What came for a period after it was closed: it waits, whether its file still lies there or not. */
record Waiting(List<PublishedFile> published, Acts acts) {

    List<String> in(Inbox inbox, ReportingPeriod period) {
        Set<String> known = published.stream().map(PublishedFile::sha256).collect(toSet());
        Stream<String> received = acts.of(Act.Kind.RECEIVED).stream()
                .filter(act -> !known.contains(act.sha256()) && concerns(act, period))
                .map(Act::file);
        return Stream.concat(Unread.after(published).in(inbox, period).stream(), received)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean concerns(Act act, ReportingPeriod period) {
        return ReportingPeriod.parse(act.period())
                .filter(folder -> folder.concerns(period))
                .isPresent();
    }
}
