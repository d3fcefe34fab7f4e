package tonghop.excel.in;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/**
 * An Office Open XML file that can be unzipped: the file itself, or what an encrypted one holds. Excel encrypts with a
 * password everybody knows when only parts of a workbook are protected; that one opens here as it does in Excel.
 */
record Unlocked(Path file, Path original) implements Closeable {

    /** Excel asks for 100,000; a million takes a second, the most that can be written takes hours. */
    private static final int MOST_SPINS = 1_000_000;

    static Unlocked of(Path file, Limits limits) throws IOException {
        return new Unlocked(Ole2.is(file) ? decrypted(file, limits) : file, file);
    }

    /** Whether the password that everybody knows opens a compound file with an encrypted package. */
    static boolean opens(POIFSFileSystem ole) throws IOException {
        EncryptionInfo encryption = new EncryptionInfo(ole);
        return verified(Decryptor.getInstance(encryption), encryption);
    }

    @Override
    public void close() throws IOException {
        if (!file.equals(original)) {
            Files.deleteIfExists(file);
        }
    }

    private static Path decrypted(Path file, Limits limits) throws IOException {
        try (POIFSFileSystem ole = Ole2.open(file, limits)) {
            EncryptionInfo encryption = new EncryptionInfo(ole);
            Decryptor decryptor = Decryptor.getInstance(encryption);
            if (!verified(decryptor, encryption)) {
                throw new UnreadableWorkbook(Unreadable.ENCRYPTED, "a password of its own");
            }
            return copied(decryptor, ole);
        }
    }

    private static boolean verified(Decryptor decryptor, EncryptionInfo encryption) {
        try {
            return encryption.getVerifier().getSpinCount() <= MOST_SPINS
                    && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new EncryptedDocumentException(e);
        }
    }

    private static Path copied(Decryptor decryptor, POIFSFileSystem ole) throws IOException {
        Path copy = Files.createTempFile("tonghop", ".zip");
        try (InputStream in = decryptor.getDataStream(ole);
                OutputStream out = Files.newOutputStream(copy)) {
            in.transferTo(out);
            return copy;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw new UnreadableWorkbook(Unreadable.DAMAGED, "what is encrypted cannot be decrypted", e);
        }
    }
}
