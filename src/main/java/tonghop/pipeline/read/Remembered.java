package tonghop.pipeline.read;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that depend on nothing but the question: forms of a year ask the same few hundred again and again. */
final class Remembered<Q, A> {

    /** What is asked once, such as the text of an entry, must not fill the memory. */
    private static final int MOST = 20_000;

    private final Map<Q, A> answers = new ConcurrentHashMap<>();

    /** @param found must not ask this memory again */
    A of(Q question, Function<? super Q, ? extends A> found) {
        if (answers.size() > MOST) {
            answers.clear();
        }
        return answers.computeIfAbsent(question, found);
    }
}
