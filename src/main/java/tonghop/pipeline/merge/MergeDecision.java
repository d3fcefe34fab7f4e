package tonghop.pipeline.merge;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.pipeline.merge.Ruling.Use;

/**
 * Which report of each member counts for a period, and what becomes of all others; deciding changes nothing.
 *
 * @param rulings by file
 */
public record MergeDecision(List<Ruling> rulings) {

    public MergeDecision {
        rulings = rulings.stream()
                .sorted(comparing(
                                (Ruling ruling) -> ruling.candidate().arrival().file())
                        .thenComparing(ruling -> ruling.candidate().arrival().sha256()))
                .toList();
    }

    /** Where nobody said anything of the versions. */
    public static MergeDecision on(ReportingPeriod period, List<Candidate> candidates) {
        return on(period, candidates, Guidance.NONE);
    }

    /** Decides on everything that arrived for a period; the order of the candidates does not matter. */
    public static MergeDecision on(ReportingPeriod period, List<Candidate> candidates, Guidance guidance) {
        List<Content> contents = Content.among(candidates);
        Stream<Ruling> others = contents.stream()
                .filter(content -> !concerns(period, content) && content.isPresent())
                .map(content -> Verdict.withoutReport(period, content));
        Map<String, List<Content>> byMember = contents.stream()
                .filter(content -> concerns(period, content))
                .collect(groupingBy(content -> content.known().report().member(), TreeMap::new, toList()));
        Stream<Ruling> reports = byMember.values().stream().flatMap(own -> ofMember(period, own, guidance).stream());
        Stream<Ruling> unmended = contents.stream().flatMap(Unmended::rulings);
        return new MergeDecision(
                Stream.of(others, reports, unmended).flatMap(rulings -> rulings).toList());
    }

    /** The rulings on which the figures rest. */
    public List<Ruling> counting() {
        return rulings.stream().filter(ruling -> ruling.use() == Use.COUNTS).toList();
    }

    private static boolean concerns(ReportingPeriod period, Content content) {
        return content.known().isReport()
                && !content.isContradictory()
                && content.known().report().period().concerns(period);
    }

    private static boolean canCount(ReportingPeriod period, Content content) {
        return content.known().report().period().answers(period);
    }

    private static List<Ruling> ofMember(ReportingPeriod period, List<Content> reports, Guidance guidance) {
        Map<Subject, List<Content>> bySubject = reports.stream()
                .collect(groupingBy(content -> Subject.of(content.known().report()), TreeMap::new, toList()));
        List<Versions> all = bySubject.values().stream()
                .map(own -> Versions.of(own, guidance))
                .toList();
        Optional<Content> best = all.stream()
                .flatMap(versions -> versions.effective().stream())
                .filter(content -> canCount(period, content))
                .min(comparing(content -> content.known().report().period(), ReportingPeriod.bestFirst()));
        return all.stream()
                .flatMap(versions -> {
                    Verdict verdict = new Verdict(period, versions, guidance);
                    return Stream.concat(
                            versions.all().stream().flatMap(content -> verdict.withdrawn(content).stream()),
                            versions.standing().stream().map(content -> verdict.on(content, best)));
                })
                .toList();
    }
}
