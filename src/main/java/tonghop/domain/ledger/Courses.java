package tonghop.domain.ledger;

import java.util.List;
import tonghop.domain.ledger.Twin.Answer;

/**
 * The projects of a period that run over several, and pairs of two periods that may be one project.
 *
 * @param sources the earlier publications in which they were looked for
 * @param all those that were reported in more than one period
 * @param likely pairs of one member that a person is asked about or has answered, the likeliest first
 */
public record Courses(List<Retrospect.Source> sources, List<Course> all, List<Twin> likely) {

    public static final Courses NONE = new Courses(List.of(), List.of(), List.of());

    public Courses {
        sources = List.copyOf(sources);
        all = List.copyOf(all);
        likely = likely.stream().sorted(Twin.ORDER).toList();
    }

    public List<Twin> open() {
        return likely.stream().filter(twin -> twin.answer() == Answer.OPEN).toList();
    }
}
