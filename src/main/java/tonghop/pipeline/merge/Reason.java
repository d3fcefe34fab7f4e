package tonghop.pipeline.merge;

import java.util.List;
import tonghop.domain.rule.PeriodCodes;
import tonghop.domain.rule.Wording;

/** Why a submission does not count, or what is to be said of it; worded by the bundle {@code messages/engine}. */
public record Reason(String key, List<String> arguments) {

    /** The bundle in which the sentences stand. */
    public static final String BUNDLE = "messages/engine";

    /** Says what to type, where a period stays as it is typed. */
    private static final String COMMAND = "conflict.settle";

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String sentence(Wording wording) {
        PeriodCodes periods = new PeriodCodes(wording.language());
        return key.equals(COMMAND)
                ? wording.say(key, arguments.toArray())
                : wording.say(key, arguments.stream().map(periods::worded).toArray());
    }
}
