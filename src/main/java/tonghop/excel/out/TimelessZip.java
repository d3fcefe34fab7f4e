package tonghop.excel.out;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries bear one given day, so that the bytes do not tell when it was written. */
public final class TimelessZip extends ZipArchiveOutputStream {

    private final LocalDate asOf;

    public TimelessZip(OutputStream out, LocalDate asOf) {
        super(out);
        this.asOf = asOf;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(noon());
        super.putArchiveEntry(entry);
    }

    /** Zip files keep local times; noon is an hour of every zone, so the machine's own is not seen in the bytes. */
    private long noon() {
        ZipEntry local = new ZipEntry("");
        local.setTimeLocal(asOf.atTime(LocalTime.NOON));
        return local.getTime();
    }
}
