package tonghop.domain.text;

import java.util.Optional;

/** A cell's text after decoding: as it was, or converted from an encoding. */
public sealed interface Decoded {

    String text();

    /** The encoding it was converted from, if it was converted. */
    default Optional<LegacyEncoding> from() {
        return Optional.empty();
    }

    default boolean isConverted() {
        return from().isPresent();
    }

    /** Unicode as it stood in the file. */
    record AsItWas(String text) implements Decoded {}

    /** Converted; the text is composed. */
    record Converted(String text, LegacyEncoding encoding) implements Decoded {
        @Override
        public Optional<LegacyEncoding> from() {
            return Optional.of(encoding);
        }
    }
}
