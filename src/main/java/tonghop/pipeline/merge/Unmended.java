package tonghop.pipeline.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import tonghop.domain.reporting.Imprint;
import tonghop.domain.reporting.Submission.Status;
import tonghop.pipeline.merge.Ruling.Use;

/**
 * Tells what was returned to a sender and came back without a change from what he mended: marks and comments of ours make
 * no new version of a report.
 *
 * @param byHash all that was received
 */
record Unmended(SortedMap<String, List<Candidate>> byHash) {

    /** Those that say something of their own, each with what came back of it as it was. */
    List<Content> contents() {
        Map<String, List<Content>> returned = byHash.keySet().stream()
                .filter(this::isUnmended)
                .collect(groupingBy(this::told, mapping(hash -> new Content(arrivals(hash)), toList())));
        return byHash.entrySet().stream()
                .filter(content -> !isUnmended(content.getKey()))
                .map(content -> new Content(content.getValue(), returned.getOrDefault(content.getKey(), List.of())))
                .toList();
    }

    /** What came back as we returned it counts as the content it was made of, and under no number of its own. */
    static Stream<Ruling> rulings(Content content) {
        return content.unmended().stream()
                .filter(Content::lies)
                .map(back -> new Ruling(
                        back.known(),
                        Status.UNMENDED,
                        0,
                        Use.LISTED,
                        List.of(Reason.of("unmended", content.file())),
                        Verdict.copies(back)));
    }

    /** Whether the file of which it was made was received too, and every cell is as it was. */
    private boolean isUnmended(String hash) {
        Imprint imprint = imprint(hash);
        return byHash.containsKey(imprint.origin()) && imprint.isOf(imprint(imprint.origin()));
    }

    /** Of a return of a return, the first file. */
    private String told(String hash) {
        return isUnmended(hash) ? told(imprint(hash).origin()) : hash;
    }

    private List<Candidate> arrivals(String hash) {
        return byHash.getOrDefault(hash, List.of());
    }

    private Imprint imprint(String hash) {
        return arrivals(hash).get(0).imprint();
    }
}
