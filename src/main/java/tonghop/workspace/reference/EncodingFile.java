package tonghop.workspace.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.text.LegacyEncoding;
import tonghop.domain.text.LegacyEncodings.Mapping;

/** legacy-encodings.csv: which characters stood for which letters before Unicode. */
final class EncodingFile {

    static final String NAME = "legacy-encodings.csv";
    static final List<String> COLUMNS = List.of("encoding", "legacy_code_points", "unicode_nfc");

    private static final Pattern CODE_POINTS = Pattern.compile("U\\+[0-9A-F]{4}( U\\+[0-9A-F]{4})?");
    private static final int HEXADECIMAL = 16;
    private static final List<String> ENCODINGS =
            Stream.of(LegacyEncoding.values()).map(LegacyEncoding::label).toList();

    private EncodingFile() {}

    static List<Mapping> read(CsvFile file) {
        Set<String> seen = new HashSet<>();
        return file.lines().stream()
                .flatMap(line -> mapping(line, seen).stream())
                .toList();
    }

    private static Optional<Mapping> mapping(Line line, Set<String> seen) {
        String codePoints = line.text("legacy_code_points");
        Optional<LegacyEncoding> encoding = line.choice("encoding", LegacyEncoding::of, ENCODINGS);
        Optional<String> letter = line.filled("unicode_nfc");
        if (!CODE_POINTS.matcher(codePoints).matches() || !seen.add(line.text("encoding") + codePoints)) {
            return line.problem(codePoints, Expected.CODE_POINTS);
        }
        return encoding.flatMap(table -> letter.map(unicode -> new Mapping(table, characters(codePoints), unicode)));
    }

    private static String characters(String codePoints) {
        return Arrays.stream(codePoints.split(" "))
                .map(code -> Character.toString(Integer.parseInt(code.substring(2), HEXADECIMAL)))
                .collect(Collectors.joining());
    }
}
