package tonghop.domain.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tonghop.domain.text.CodeTable.Verdict;

/**
 * Decodes text from before Unicode, which is told by the cell's font and by its content: real workbooks use such fonts for
 * Unicode text too. Made from the office's table of encodings.
 */
public final class LegacyEncodings {

    private final Map<LegacyEncoding, CodeTable> tables = new EnumMap<>(LegacyEncoding.class);
    private final Set<LegacyEncoding> unicodeWhenInDoubt;

    /** One row of the table: the one or two characters that stand for a letter. */
    public record Mapping(LegacyEncoding encoding, String legacy, String letter) {}

    /** A text as it stands in a file, and the font that shows it. */
    public record Typed(String text, String font) {}

    public LegacyEncodings(Collection<Mapping> mappings) {
        unicodeWhenInDoubt = Set.of();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            Map<String, String> letters = new HashMap<>();
            mappings.stream()
                    .filter(mapping -> mapping.encoding() == encoding)
                    .forEach(mapping -> letters.put(mapping.legacy(), mapping.letter()));
            tables.put(encoding, new CodeTable(letters));
        }
    }

    private LegacyEncodings(Map<LegacyEncoding, CodeTable> tables, Set<LegacyEncoding> unicodeWhenInDoubt) {
        this.tables.putAll(tables);
        this.unicodeWhenInDoubt = unicodeWhenInDoubt;
    }

    /**
     * The same tables for one workbook: where a text could be either ("Hóa" in .VnTime), what the workbook's other texts
     * in such fonts plainly are decides.
     */
    public LegacyEncodings seeing(Collection<Typed> workbook) {
        Set<LegacyEncoding> unicode = EnumSet.noneOf(LegacyEncoding.class);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            Map<Verdict, Long> verdicts = workbook.stream()
                    .filter(typed ->
                            LegacyEncoding.ofFont(typed.font()).stream().anyMatch(encoding::equals))
                    .collect(
                            Collectors.groupingBy(typed -> table(encoding).judge(typed.text()), Collectors.counting()));
            if (verdicts.getOrDefault(Verdict.UNICODE, 0L) > verdicts.getOrDefault(Verdict.LEGACY, 0L)) {
                unicode.add(encoding);
            }
        }
        return new LegacyEncodings(tables, unicode);
    }

    /**
     * A cell's text as the font shows it. Without a legacy font nothing is ever converted.
     *
     * @param raw as in the file, not composed or trimmed: in TCVN3 the soft hyphen is a letter
     */
    public Decoded decode(String raw, String font) {
        return LegacyEncoding.ofFont(font)
                .filter(encoding -> isLegacy(raw, encoding))
                .map(encoding -> converted(raw, encoding, font))
                .orElseGet(() -> new Decoded.AsItWas(raw));
    }

    /** A text that has no font, such as a sheet's name: converted only where it makes sense in one encoding and not as it is. */
    public Decoded decodeName(String raw) {
        List<LegacyEncoding> plain = plainly(raw);
        return plain.size() == 1 ? converted(raw, plain.get(0), "") : new Decoded.AsItWas(raw);
    }

    /** Whether a text in an innocent font makes no sense as it is but would in a legacy encoding: "Céng hßa x· héi". */
    public boolean looksLegacy(String raw) {
        return !plainly(raw).isEmpty();
    }

    private List<LegacyEncoding> plainly(String raw) {
        return tables.entrySet().stream()
                .filter(table -> table.getValue().judge(raw) == Verdict.LEGACY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isLegacy(String raw, LegacyEncoding encoding) {
        return switch (table(encoding).judge(raw)) {
            case LEGACY -> true;
            case EITHER -> !unicodeWhenInDoubt.contains(encoding);
            case UNICODE, NOTHING_TO_DECODE -> false;
        };
    }

    private Decoded converted(String raw, LegacyEncoding encoding, String font) {
        String text = table(encoding).decode(raw);
        boolean capitals = encoding.isShownInCapitalsBy(font);
        return new Decoded.Converted(capitals ? text.toUpperCase(Locale.ROOT) : MixedCapitals.mended(text), encoding);
    }

    private CodeTable table(LegacyEncoding encoding) {
        return tables.getOrDefault(encoding, new CodeTable(Map.of()));
    }
}
