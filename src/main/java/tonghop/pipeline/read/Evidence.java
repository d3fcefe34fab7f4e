package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Severity;

/**
 * What the general figures, the titles and the outside of a file say of one thing. Content beats the file's name; two
 * that disagree are told, both by name.
 */
record Evidence<T>(List<Said<T>> general, List<Said<T>> titles, List<Said<T>> outside) {

    /** What the evidence comes to; no value if nothing was said or nobody can tell which is meant. */
    record Verdict<T>(Optional<T> value, List<Finding> findings) {}

    boolean isSilent() {
        return general.isEmpty() && titles.isEmpty() && outside.isEmpty();
    }

    /** @param id by which a person can say who or what is meant */
    Verdict<T> weigh(Rule contradicted, Function<T, String> name, Function<T, String> id) {
        Set<T> content = values(Stream.concat(general.stream(), titles.stream()));
        Optional<T> value = content.isEmpty() ? only(values(outside.stream())) : fromContent(content);
        List<Said<T>> all =
                Stream.of(general, titles, outside).flatMap(List::stream).toList();
        if (value.isEmpty()) {
            return new Verdict<>(value, unsettled(all, contradicted, name, id));
        }
        List<Finding> findings = new ArrayList<>();
        for (Said<T> said : onePerSheet(all)) {
            if (!said.value().equals(value.get())) {
                findings.add(disagrees(said, value.get(), contradicted, name, id));
            }
        }
        return new Verdict<>(value, findings);
    }

    /**
     * General figures settle it unless every title says something else, else titles that agree, else the one that the
     * file's name confirms.
     */
    private Optional<T> fromContent(Set<T> content) {
        Set<T> titled = values(titles.stream());
        Optional<T> stated = only(values(general.stream())).filter(value -> titled.isEmpty() || titled.contains(value));
        if (stated.isPresent() || content.size() == 1) {
            return stated.or(() -> only(content));
        }
        Set<T> confirmed = new LinkedHashSet<>(content);
        confirmed.retainAll(values(outside.stream()));
        return only(confirmed);
    }

    private List<Said<T>> onePerSheet(List<Said<T>> all) {
        Set<List<Object>> seen = new LinkedHashSet<>();
        return all.stream()
                .filter(said -> seen.add(List.of(said.sheet(), said.value())))
                .toList();
    }

    /** A sheet that names somebody else is held; a file's name is only worth a warning. */
    private Finding disagrees(Said<T> said, T value, Rule rule, Function<T, String> name, Function<T, String> id) {
        Severity severity = said.sheet().isEmpty() ? Severity.WARNING : rule.severity();
        return new Finding(
                rule,
                severity,
                said.sheet(),
                said.cell(),
                said.text(),
                List.of(name.apply(said.value()), name.apply(value), id.apply(value), id.apply(said.value())));
    }

    private List<Finding> unsettled(List<Said<T>> all, Rule rule, Function<T, String> name, Function<T, String> id) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Said<T>> each = mostSaidFirst(all);
        List<String> places = each.stream()
                .map(said -> name.apply(said.value()) + " (" + said.place() + ")")
                .toList();
        String others = String.join(", ", places.subList(1, places.size()));
        Said<T> other = each.get(each.size() - 1);
        Stream<String> ids = each.stream().map(Said::value).map(id);
        String[] arguments =
                Stream.concat(Stream.of(places.get(0), others), ids).toArray(String[]::new);
        return List.of(Finding.ofCell(rule, other.sheet(), other.cell(), other.text(), arguments));
    }

    /** One of each value; what the fewest sheets say is last, for there the mistake is likeliest. */
    private List<Said<T>> mostSaidFirst(List<Said<T>> all) {
        Set<T> seen = new LinkedHashSet<>();
        return all.stream()
                .filter(said -> seen.add(said.value()))
                .sorted(Comparator.comparing((Said<T> said) -> !said.sheet().isEmpty())
                        .thenComparing(said -> -sheets(said.value(), all)))
                .toList();
    }

    private long sheets(T value, List<Said<T>> all) {
        return onePerSheet(all).stream()
                .filter(said -> said.value().equals(value))
                .count();
    }

    private static <T> Optional<T> only(Set<T> values) {
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    private static <T> Set<T> values(Stream<Said<T>> said) {
        Set<T> values = new LinkedHashSet<>();
        said.forEach(one -> values.add(one.value()));
        return values;
    }
}
