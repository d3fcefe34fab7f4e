package tonghop.workspace.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The files that the manifest of a publication names.
 *
 * @param hashes SHA-256 by path below the publication; empty where there is no manifest that can be read
 */
record PublishedFiles(Path publication, SortedMap<String, String> hashes) {

    static PublishedFiles of(Path publication) {
        return new PublishedFiles(publication, texts(publication, ManifestFile.OUTPUTS));
    }

    /** An object of texts in the manifest of a publication; empty where there is none that can be read. */
    static SortedMap<String, String> texts(Path publication, String name) {
        Path manifest = publication.resolve(ManifestFile.NAME);
        return Files.isRegularFile(manifest) ? told(manifest, name) : new TreeMap<>();
    }

    /** Whether there are any, and all of them are there as they were published. */
    boolean areIntact() {
        return !hashes.isEmpty()
                && hashes.entrySet().stream()
                        .allMatch(file -> isIntact(publication.resolve(file.getKey()), file.getValue()));
    }

    private static boolean isIntact(Path file, String hash) {
        return Files.isRegularFile(file) && Fingerprint.of(file).equals(hash);
    }

    /** A manifest that somebody damaged names nothing. */
    private static SortedMap<String, String> told(Path manifest, String name) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), manifest)) {
            return told(parser, name);
        } catch (JacksonException damaged) {
            return new TreeMap<>();
        }
    }

    private static SortedMap<String, String> told(JsonParser parser, String name) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.currentName().equals(name);
            parser.nextToken();
            if (found) {
                return texts(parser);
            }
            parser.skipChildren();
        }
        return new TreeMap<>();
    }

    private static SortedMap<String, String> texts(JsonParser parser) {
        SortedMap<String, String> texts = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            texts.put(name, parser.getString());
        }
        return texts;
    }
}
