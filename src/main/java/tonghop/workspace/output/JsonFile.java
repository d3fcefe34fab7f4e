package tonghop.workspace.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one JSON object for people and programs: UTF-8, indented, with the same line ends on every machine. */
final class JsonFile {

    private final JsonGenerator generator;

    private JsonFile(JsonGenerator generator) {
        this.generator = generator;
    }

    static void write(Path file, Consumer<JsonFile> content) {
        try {
            Files.write(file, bytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }

    /** The same object as a text, for who wants no file. */
    static String text(Consumer<JsonFile> content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Consumer<JsonFile> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            content.accept(new JsonFile(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void object(String name, Runnable content) {
        generator.writeObjectPropertyStart(name);
        content.run();
        generator.writeEndObject();
    }

    void texts(String name, SortedMap<String, String> texts) {
        object(name, () -> texts.forEach(this::text));
    }

    <T> void list(String name, List<T> items, Consumer<T> content) {
        generator.writeArrayPropertyStart(name);
        for (T item : items) {
            generator.writeStartObject();
            content.accept(item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** Generators ask for their printer here. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        private static final Separators SEPARATORS =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
