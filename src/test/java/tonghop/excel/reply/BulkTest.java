package tonghop.excel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, 500, SMALL",
        "xl/worksheets/sheet1.xml, 5000, LARGE",
        "xl/worksheets/sheet1.xml, 7000, TOO_LARGE",
        "xl/media/image1.png, 7000, SMALL"
    })
    void what_is_unpacked_counts_and_pictures_weigh_little(String part, int kibibytes, Bulk expected)
            throws IOException {
        Path file = folder.resolve("book");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[kibibytes << 10]);
        }

        assertThat(Bulk.of(file)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"300, SMALL", "1500, LARGE", "2500, TOO_LARGE"})
    void an_xls_unpacks_to_more_than_it_takes_on_the_disk(int kibibytes, Bulk expected) throws IOException {
        assertThat(Bulk.of(Files.write(folder.resolve("book"), new byte[kibibytes << 10])))
                .isEqualTo(expected);
    }
}
