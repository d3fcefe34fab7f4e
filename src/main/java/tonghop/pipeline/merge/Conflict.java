package tonghop.pipeline.merge;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;

/**
 * A report of which nobody knows whether it is newer than others: what each says of itself, and how a person settles it.
 *
 * @param asked the period that is consolidated
 * @param others those in the same place of the line
 */
record Conflict(ReportingPeriod asked, Content content, List<Content> others, Seniority seniority) {

    private static final String NOT_STATED = "NOT_STATED";

    /** One for each of the others; the first has the hashes of all of them, by which a decision names them. */
    List<Finding> findings() {
        String hashes = others.stream().map(Content::shortHash).collect(joining(" "));
        return IntStream.range(0, others.size())
                .mapToObj(at -> finding(others.get(at), at == 0 ? hashes : ""))
                .toList();
    }

    private Finding finding(Content other, String hashes) {
        return Finding.ofFile(
                Rule.VERSIONS_CONFLICT,
                content.sums(),
                content.sums(),
                other.file(),
                other.sums(),
                hashes,
                revision(content),
                signedOn(content),
                revision(other),
                signedOn(other),
                doubt(other).name(),
                others.stream()
                        .map(each -> each.file() + " (" + each.sums() + ")")
                        .collect(joining("; ")));
    }

    /** What a person must know to settle it: the facts of each file, why they settle nothing, and what can be typed. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("conflict", others.stream().map(Content::file).collect(joining(", "))));
        Stream.concat(Stream.of(content), others.stream()).map(Conflict::facts).forEach(reasons::add);
        others.stream()
                .map(other -> Reason.of("conflict." + doubt(other)))
                .distinct()
                .forEach(reasons::add);
        reasons.add(Reason.of(
                "conflict.settle", asked.label(), content.known().report().member(), content.shortHash()));
        return reasons;
    }

    private static Reason facts(Content one) {
        String signed = one.signedOn().isEmpty() ? "undated" : "signed";
        String revised = one.revision() > 0 ? "revised" : "unrevised";
        return Reason.of(
                "conflict." + revised + "-" + signed,
                one.file(),
                one.sums(),
                Integer.toString(one.revision()),
                day(one.signedOn()));
    }

    private Doubt doubt(Content other) {
        if (seniority.isContradicted(content, other)) {
            return Doubt.DECISIONS_CONTRADICTED;
        }
        if (seniority.compare(content, other) != 0) {
            return Doubt.IN_A_CIRCLE;
        }
        if (content.revision() == other.revision()) {
            return Doubt.NOTHING_TELLS;
        }
        boolean bothSigned = !content.signedOn().isEmpty() && !other.signedOn().isEmpty();
        return bothSigned && !content.signedOn().equals(other.signedOn())
                ? Doubt.REVISION_AGAINST_SIGNATURE
                : Doubt.REVISION_AGAINST_RECEIPT;
    }

    private static String revision(Content one) {
        return one.revision() > 0 ? Integer.toString(one.revision()) : NOT_STATED;
    }

    private static String signedOn(Content one) {
        return one.signedOn().isEmpty() ? NOT_STATED : day(one.signedOn());
    }

    private static String day(String iso) {
        return iso.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1");
    }

    /** Why two reports cannot be ordered; a word of the message bundles. */
    private enum Doubt {
        DECISIONS_CONTRADICTED,
        IN_A_CIRCLE,
        NOTHING_TELLS,
        REVISION_AGAINST_SIGNATURE,
        REVISION_AGAINST_RECEIPT
    }
}
