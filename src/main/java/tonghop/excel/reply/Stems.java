package tonghop.excel.reply;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tonghop.pipeline.publish.reply.Answer;

/** The names of the files in which answers are sent; where several would get the same, each bears its content's hash. */
final class Stems {

    private static final int HASH = 8;
    private static final String RECEIPT = "-bien-nhan";

    private Stems() {}

    /** In the order of the answers. */
    static List<String> of(List<Answer> answers) {
        Map<String, Long> often = answers.stream().collect(groupingBy(Stems::known, counting()));
        return answers.stream()
                .map(answer -> often.getOrDefault(known(answer), 1L) > 1 ? told(answer) : stem(answer))
                .toList();
    }

    private static String stem(Answer answer) {
        return answer.sender().stem() + (answer.isReceipt() ? RECEIPT : "");
    }

    private static String told(Answer answer) {
        String hash = answer.sender().sha256();
        return stem(answer) + "-" + hash.substring(0, Math.min(HASH, hash.length()));
    }

    /** Some file systems do not tell capitals from small letters. */
    private static String known(Answer answer) {
        return stem(answer).toLowerCase(Locale.ROOT);
    }
}
