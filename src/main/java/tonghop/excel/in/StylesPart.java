package tonghop.excel.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads fonts, number formats and the formats of cells out of the styles of an .xlsx, and nothing else of them. */
final class StylesPart {

    private final XmlPart xml;
    private final Map<Integer, Shows> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Styles.Style> styles = new ArrayList<>();

    private StylesPart(XmlPart xml) {
        this.xml = xml;
    }

    static Styles read(Archive archive, String part) throws IOException {
        try (XmlPart xml = archive.repetitiveXml(part)) {
            return new StylesPart(xml).styles();
        }
    }

    private Styles styles() {
        xml.child(0);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "numFmts" -> each(this::format);
                case "fonts" -> each(this::font);
                case "cellXfs" -> each(this::style);
                default -> {}
            }
        }
        return new Styles(styles);
    }

    private void each(Runnable read) {
        int list = xml.depth();
        while (xml.child(list)) {
            read.run();
        }
    }

    private void format() {
        formats.put(xml.number("numFmtId", 0), DateFormats.custom(xml.attribute("formatCode")));
    }

    private void font() {
        String name = "";
        int font = xml.depth();
        while (xml.child(font)) {
            if (xml.name().equals("name")) {
                name = xml.attribute("val");
            }
        }
        fonts.add(name);
    }

    private void style() {
        int format = xml.number("numFmtId", 0);
        int font = xml.number("fontId", 0);
        Shows shows = formats.getOrDefault(format, DateFormats.builtIn(format));
        styles.add(new Styles.Style(shows, font >= 0 && font < fonts.size() ? fonts.get(font) : ""));
    }
}
