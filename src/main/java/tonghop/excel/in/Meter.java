package tonghop.excel.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import tonghop.domain.reporting.Unreadable;
import tonghop.pipeline.read.UnreadableWorkbook;

/** Counts bytes while they are unpacked: what an archive says of its own sizes is not believed. */
final class Meter {

    private final Limits limits;
    private long all;

    Meter(Limits limits) {
        this.limits = limits;
    }

    /** @param ratio unpacked bytes for one packed byte at most */
    InputStream of(InputStream unpacked, ZipEntry entry, int ratio) {
        return new Metered(unpacked, entry, ratio);
    }

    private final class Metered extends FilterInputStream {

        private final ZipEntry entry;
        private final int ratio;
        private long bytes;

        Metered(InputStream unpacked, ZipEntry entry, int ratio) {
            super(unpacked);
            this.entry = entry;
            this.ratio = ratio;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            bytes += more;
            all += more;
            if (bytes > Limits.RATIO_FROM && bytes / Math.max(1, entry.getCompressedSize()) > ratio) {
                throw refused(Unreadable.HOSTILE);
            }
            if (bytes > limits.partBytes() || all > limits.fileBytes()) {
                throw refused(Unreadable.TOO_LARGE);
            }
        }

        private UnreadableWorkbook refused(Unreadable reason) {
            return new UnreadableWorkbook(
                    reason,
                    entry.getName() + " unpacks to more than " + bytes + " bytes from " + entry.getCompressedSize());
        }
    }
}
