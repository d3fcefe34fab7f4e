package tonghop.excel.in;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a cell whose parts may have fonts of their own.
 *
 * @param font of the first part with visible text, which in TCVN3 and VNI texts is in the encoding of all of them; empty
 *     if that part has no font of its own, so that the cell's holds
 */
record RichText(String text, String font) {

    static final RichText NONE = new RichText("", "");

    /** Characters that XML cannot hold, such as {@code _x000D_} (ECMA-376, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Reads a shared or inline string the part has gone to; how it is pronounced is left out. */
    static RichText read(XmlPart xml) {
        var text = new StringBuilder();
        String font = "";
        int item = xml.depth();
        while (xml.child(item)) {
            if (xml.name().equals("t")) {
                text.append(unescaped(xml.text()));
            } else if (xml.name().equals("r")) {
                RichText run = run(xml);
                String before = text.toString();
                text.append(run.text);
                font = Blank.is(before) ? run.font : font;
            }
        }
        return new RichText(text.toString(), font);
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    }

    private static RichText run(XmlPart xml) {
        String text = "";
        String font = "";
        int run = xml.depth();
        while (xml.child(run)) {
            if (xml.name().equals("t")) {
                text = unescaped(xml.text());
            } else if (xml.name().equals("rPr")) {
                font = font(xml);
            }
        }
        return new RichText(text, font);
    }

    private static String font(XmlPart xml) {
        String font = "";
        int properties = xml.depth();
        while (xml.child(properties)) {
            if (xml.name().equals("rFont")) {
                font = xml.attribute("val");
            }
        }
        return font;
    }

    private static String character(String hex) {
        return String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
