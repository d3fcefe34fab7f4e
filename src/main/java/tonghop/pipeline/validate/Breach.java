package tonghop.pipeline.validate;

import java.util.List;
import tonghop.domain.rule.Finding;
import tonghop.domain.rulebook.Clause;

/** A place where a condition does not hold, and what its words ask for. */
record Breach(Spot at, List<String> arguments) {

    Breach {
        arguments = List.copyOf(arguments);
    }

    static Breach of(Spot at, String... arguments) {
        return new Breach(at, List.of(arguments));
    }

    Finding by(Clause clause) {
        return clause.finding(at.sheet(), at.cell(), at.found(), arguments.toArray(String[]::new));
    }
}
