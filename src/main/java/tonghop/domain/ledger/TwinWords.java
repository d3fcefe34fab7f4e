package tonghop.domain.ledger;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decision.Kind;
import tonghop.domain.ledger.Twin.Answer;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;

/** Says in one language why two projects may be one, what a person said of it, and what a person can say. */
public final class TwinWords {

    private final Wording words;

    public TwinWords(Language language) {
        this.words = Wording.of("messages/twins", language);
    }

    /** Such as "90/100: cùng tên; cùng nhà tài trợ; cùng số tiền". */
    public String why(Twin twin) {
        return words.say(
                "why",
                Integer.toString(twin.score()),
                twin.traits().stream()
                        .map(trait -> words.say("trait." + trait.name()))
                        .collect(joining("; ")));
    }

    public String answer(Twin twin) {
        return words.say("answer." + twin.answer().name());
    }

    /** What a person said of two that one member reported at two times. */
    public String answerOverTime(Twin twin) {
        return words.say("answer-over-time." + twin.answer().name());
    }

    /** The lines by which it can be settled whether two that one member reported at two times are one. */
    public List<Decision> offersOverTime(Twin twin) {
        return List.of(
                line(twin, Answer.SAME, words.say("offer.over-time", times(twin), why(twin))),
                line(twin, Answer.DIFFERENT, ""));
    }

    private static String times(Twin twin) {
        return twin.one().report().period().label() + ", "
                + twin.other().report().period().label();
    }

    /** The lines of {@code decisions.csv} by which it can be settled, of which a person keeps one. */
    public List<Decision> offers(Twin twin) {
        return Stream.of(
                        line(
                                twin,
                                Answer.SAME,
                                words.say("offer.stays", twin.one().said(), why(twin))),
                        line(
                                twin.turned(),
                                Answer.SAME,
                                words.say("offer.stays", twin.other().said(), why(twin))),
                        line(twin, Answer.DIFFERENT, ""))
                .toList();
    }

    private static Decision line(Twin twin, Answer answer, String reason) {
        String file = twin.one().report().submission().file();
        return new Decision(0, file, "", "", Kind.PROJECT, "", twin.at(), twin.said(), answer.id(), reason, "", "");
    }
}
