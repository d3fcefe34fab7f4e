package tonghop.excel.in;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an Office Open XML file says its parts are. */
record ContentTypes(Map<String, String> byPart, Map<String, String> byExtension) {

    static final String PART = "[content_types].xml";

    ContentTypes {
        byPart = Map.copyOf(byPart);
        byExtension = Map.copyOf(byExtension);
    }

    static ContentTypes of(Archive archive) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Map<String, String> extensions = new HashMap<>();
        try (XmlPart xml = archive.xml(PART)) {
            xml.child(0);
            while (xml.child(1)) {
                String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
                if (xml.name().equals("Override")) {
                    parts.put(PartName.of(xml.attribute("PartName")), type);
                } else {
                    extensions.put(xml.attribute("Extension").toLowerCase(Locale.ROOT), type);
                }
            }
        }
        return new ContentTypes(parts, extensions);
    }

    /** The type of a part in small letters; empty if nothing is said. */
    String type(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        return byPart.getOrDefault(part, byExtension.getOrDefault(extension, ""));
    }

    /** A part whose type says that it is the one that the others belong to. */
    Optional<String> main() {
        return byPart.entrySet().stream()
                .filter(part -> part.getValue().contains(".main"))
                .map(Map.Entry::getKey)
                .min(String::compareTo);
    }
}
