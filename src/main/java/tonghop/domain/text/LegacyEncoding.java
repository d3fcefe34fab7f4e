package tonghop.domain.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The encodings from before Unicode in which offices still keep workbooks; text shows by its font only. */
public enum LegacyEncoding {
    TCVN3("TCVN3", ".vn"),
    VNI_WINDOWS("VNI-Windows", "vni-");

    private final String label;
    private final String fontPrefix;

    LegacyEncoding(String label, String fontPrefix) {
        this.label = label;
        this.fontPrefix = fontPrefix;
    }

    /** The name in the list of encodings, such as {@code VNI-Windows}. */
    public String label() {
        return label;
    }

    public static Optional<LegacyEncoding> of(String label) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.label.equals(label))
                .findFirst();
    }

    /** The encoding that a font was made for, such as TCVN3 for {@code .VnTime}. */
    public static Optional<LegacyEncoding> ofFont(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(encoding -> name.startsWith(encoding.fontPrefix))
                .findFirst();
    }

    /** Whether the font shows small letters as capitals, as {@code .VnTimeH} does. */
    boolean isShownInCapitalsBy(String font) {
        return this == TCVN3 && font.strip().endsWith("H");
    }
}
