package tonghop.pipeline.merge;

import java.util.List;
import tonghop.domain.rule.Wording;

/** Why a submission does not count, or what is to be said of it; worded by the bundle {@code messages/engine}. */
public record Reason(String key, List<String> arguments) {

    /** The bundle in which the sentences stand. */
    public static final String BUNDLE = "messages/engine";

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String sentence(Wording wording) {
        return wording.say(key, arguments.toArray());
    }
}
