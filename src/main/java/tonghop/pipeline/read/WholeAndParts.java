package tonghop.pipeline.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.form.Labels;
import tonghop.domain.text.Key;

/**
 * Sub-headings of one group of which one is the total ("Tổng số", "Tiền", "Hiện vật"): the total is the group's column, the
 * others are parts of it and no columns of their own.
 */
final class WholeAndParts {

    private final Labels labels;
    private final List<Heading> headings;
    private final Set<Heading> saysPart;
    private final Set<List<String>> groupsWithTotal;

    WholeAndParts(Labels labels, List<Heading> headings) {
        this.labels = labels;
        this.headings = headings;
        this.saysPart = headings.stream()
                .filter(heading -> says(Labels.Kind.PART, heading))
                .collect(Collectors.toSet());
        this.groupsWithTotal = headings.stream()
                .filter(heading -> says(Labels.Kind.TOTAL, heading))
                .map(WholeAndParts::group)
                .collect(Collectors.toSet());
    }

    /** Whether the total stands beside this part. Years and periods are no parts: nobody knows what their total counts. */
    boolean isPart(Heading heading) {
        return saysPart.contains(heading) && groupsWithTotal.contains(group(heading));
    }

    /** What stands beside a part whose total is not there ("Nữ" beside "Nam"): read alone it would be too little. */
    List<Heading> besidePart(Heading heading) {
        boolean alone = saysPart.contains(heading) && !groupsWithTotal.contains(group(heading));
        return headings.stream()
                .filter(other ->
                        alone && !other.equals(heading) && other.levels().size() > 1)
                .filter(other -> group(other).equals(group(heading)))
                .toList();
    }

    private boolean says(Labels.Kind kind, Heading heading) {
        return heading.levels().size() > 1 && labels.says(kind, Key.of(heading.deepest()));
    }

    private static List<String> group(Heading heading) {
        return heading.withoutDeepest().levels();
    }
}
