package tonghop.workspace.reference;

import java.util.List;
import tonghop.domain.rule.Wording;

/**
 * One thing in the reference data that the office has to mend.
 *
 * @param line counted from 1, or 0 where the whole file is meant
 * @param found what stands there
 * @param arguments what the sentence about the expected needs, such as the values that are allowed
 */
record ReferenceProblem(String file, long line, String found, Expected expected, List<String> arguments) {

    ReferenceProblem {
        arguments = List.copyOf(arguments);
    }

    /** Place, what was found, what was expected, as one line. */
    String in(Wording wording) {
        String wanted = wording.say(expected.key(), arguments.toArray());
        return line == 0
                ? wording.say("of-file", file, wanted)
                : wording.say("of-line", file, Long.toString(line), found, wanted);
    }
}
